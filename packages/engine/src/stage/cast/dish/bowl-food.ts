import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { bowl } from '../prop/plate.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { addSteam } from '../prop/steam.ts';
import { broth, chopsticks, halfEgg, inBowl, strands } from './servings.ts';

/** Rings of leek in a heap. */
function leekRings(work: Sculpt, level: number): void {
  for (let ring = 0; ring < 22; ring++) {
    const a = ring * 2.4;
    const r = Math.sqrt(ring / 22) * 2.6;
    work.hoop('leaf', 0.42, 0.14, {
      colour: ring % 2 ? '#7fc04a' : '#4a9a34',
      at: [0.6 + Math.sin(a) * r, level + 1.6, -3 + Math.cos(a) * r],
      turn: [ring, 0, ring * 0.7],
      around: 9,
      section: 5,
    });
  }
}

/** Slices of rolled pork, one over the other. */
function porkSlices(work: Sculpt, level: number): void {
  for (let cut = 0; cut < 3; cut++)
    work.spun(
      'flesh',
      [
        [0, 0],
        [3, 0],
        [3.2, 0.35],
        [3, 0.7],
        [0, 0.7],
      ],
      {
        at: [-4.6 + cut * 0.7, level + 0.9 + cut * 0.5, -0.5 + cut * 1.5],
        turn: [0.3, 0, 0.35],
        paint: ([x, , z]) =>
          blend(
            '#e8c4a8',
            '#8f4a2a',
            Math.hypot(x, z) > 2.7 ? 0.9 : 0.3 + 0.6 * (0.5 + 0.5 * Math.sin(Math.hypot(x, z) * 4 + Math.atan2(x, z))),
          ),
      },
    );
}

/** What is served in bowls. Centimetres. */
export const bowlFood: Designs = {
  soup(work) {
    const level = bowl(work, 9, 6.6, '#efe9dc');
    broth(work, 8.4, level, work.colour('#d1661c'));
    work.sheet(
      'glaze',
      (u, v) => {
        const a = u * 9;
        const r = 1 + u * 3.4;
        return [Math.sin(a) * (r + v * 0.7), level + 0.14, Math.cos(a) * (r + v * 0.7)];
      },
      { columns: 60, rows: 2, flip: false, colour: '#fbf3e2', gloss: 0.6 },
    );
    for (let leaf = 0; leaf < 5; leaf++)
      work.blade(
        'leaf',
        { long: 1.7, wide: 1, lean: 1.45, curl: 0.2 },
        { colour: '#3f8a2c', turn: [0, leaf * 1.26, 0], at: [Math.sin(leaf) * 0.4, level + 0.2, Math.cos(leaf) * 0.4] },
      );
    return inBowl(work, 9, level, true);
  },
  ramen(work) {
    const level = bowl(work, 10.5, 8, '#26262a');
    work.spun(
      'lacquer',
      [
        [10.4, 7.5],
        [10.62, 8],
        [10.2, 8.05],
        [9.9, 7.6],
      ],
      { colour: '#b0281e', steps: 1, around: 48 },
    );
    broth(work, 9.7, level, work.colour('#b8742c'));
    strands(work, 46, 7.2, level - 0.1, 1.1, 0.34, '#f0d488');
    halfEgg(work, [3.6, level + 1.3, 3.4], 2.1, [0.2, 0.5, -0.2]);
    halfEgg(work, [-0.6, level + 1.4, 5.3], 2.1, [0.25, -0.4, 0.1]);
    porkSlices(work, level);
    work.slab(
      'leather',
      [
        [-2.6, 0],
        [2.6, 0],
        [2.8, 6.4],
        [-2.4, 6.2],
      ],
      0.12,
      { colour: '#17241c', at: [4.2, level - 0.6, -6.6], turn: [-0.35, -0.5, 0] },
    );
    leekRings(work, level);
    chopsticks(work, 10.5, 8.2);
    return inBowl(work, 10.5, level, true);
  },
  noodles(work) {
    const level = bowl(work, 9.5, 6.8, '#dfe6ea');
    strands(work, 90, 8, level - 0.4, 2.6, 0.32, work.colour('#d9a848'));
    for (let bit = 0; bit < 16; bit++) {
      const a = bit * 2.4;
      const r = Math.sqrt(bit / 16) * 6;
      const at: Vector3 = [Math.sin(a) * r, level + 2.3 - r * 0.2, Math.cos(a) * r];
      if (bit % 3 === 0) work.blade('leaf', { long: 2.4, wide: 1.3, lean: 1.2, curl: 0.6 }, { colour: '#3f8f30', turn: [0, a, 0], at });
      else if (bit % 3 === 1) work.block('peel', [0.5, 0.4, 2.4], { colour: '#d8381e', turn: [0.2, a, 0.3], at, round: 0.1 });
      else work.ball('flesh', [1.1, 0.9, 1.4], { colour: '#b5743a', turn: [0, a, 0.3], at, around: 10, down: 8 });
    }
    chopsticks(work, 9.5, 7.4);
    return inBowl(work, 9.5, level, true);
  },
  rice(work) {
    const level = bowl(work, 6.6, 5.4, '#3f5f8a');
    work.spun(
      'flesh',
      [
        [6, level - 0.5],
        [5.4, level + 1],
        [3.6, level + 2.6],
        [0, level + 3.2],
      ],
      { colour: '#efe9dc', open: 0.75 },
    );
    work.spread(
      260,
      ([x, y, z], at) =>
        work.ball('flesh', [0.2, 0.17, 0.42], {
          colour: at % 4 ? '#fbf8f0' : '#eee6d6',
          gloss: 0.4,
          turn: [at, at * 2.1, 0],
          at: [x * 5.6, level + 0.1 + y * 3.2, z * 5.6],
          around: 5,
          down: 4,
        }),
      0,
    );
    chopsticks(work, 6.6, 5.8);
    return inBowl(work, 6.6, level, true);
  },
  'fried-rice'(work) {
    const level = bowl(work, 8, 5.4, '#e8e2d4');
    work.spun(
      'flesh',
      [
        [7.4, level - 0.5],
        [6.6, level + 1],
        [4, level + 2.6],
        [0, level + 3.2],
      ],
      { colour: '#d8a850' },
    );
    work.spread(
      240,
      ([x, y, z], at) =>
        work.ball('flesh', at % 9 === 0 ? [0.42, 0.42, 0.42] : [0.2, 0.18, 0.42], {
          colour: at % 9 === 0 ? ['#5d9a34', '#e2701a', '#f2c22e'][Math.floor(at / 9) % 3]! : '#ecc878',
          turn: [at, at * 2.1, 0],
          at: [x * 6.8, level + 0.2 + y * 3.2, z * 6.8],
          around: 5,
          down: 4,
        }),
      0,
    );
    return inBowl(work, 8, level, true);
  },
  salad(work) {
    const level = bowl(work, 10, 6.6, '#c9a06a');
    for (let leaf = 0; leaf < 34; leaf++) {
      const a = leaf * 2.39996;
      const r = Math.sqrt(leaf / 34) * 7.6;
      work.blade(
        'leaf',
        { long: 5.4, wide: 4, lean: 0.4 + (r / 8) * 0.8, curl: 0.9, cup: 0.2, ruffle: 0.35, blunt: 0.6, columns: 7, rows: 6 },
        {
          colour: ['#6aa838', '#86bf4a', '#4a8f2e', '#7a2f4a'][leaf % 9 === 0 ? 3 : leaf % 3]!,
          turn: [0, a, 0],
          at: [Math.sin(a) * r * 0.75, level - 1.4, Math.cos(a) * r * 0.75],
        },
      );
    }
    for (let bit = 0; bit < 15; bit++) {
      const a = bit * 2.39996 + 0.7;
      const r = Math.sqrt((bit + 0.5) / 15) * 6;
      const at: Vector3 = [Math.sin(a) * r, level + 2.6 - r * 0.1, Math.cos(a) * r];
      if (bit % 3 === 0) work.ball('peel', 1.5, { colour: '#cf2415', gloss: 0.9, at, around: 14, down: 10 });
      else if (bit % 3 === 1) {
        work.spun(
          'peel',
          [
            [0, 0],
            [1.7, 0],
            [1.7, 0.4],
            [1.5, 0.42],
          ],
          { colour: '#3f7a2c', steps: 1, at, turn: [0.5, a, 0.3], around: 20 },
        );
        work.spun(
          'flesh',
          [
            [1.55, 0.42],
            [0, 0.46],
          ],
          { colour: '#d8e8b0', steps: 1, at, turn: [0.5, a, 0.3], around: 20 },
        );
      } else work.hoop('glaze', 1.5, 0.2, { colour: '#8a3a6a', at, turn: [0.6, a, 0.4], around: 20, section: 6 });
    }
    halfEgg(work, [2.6, level + 2.6, 4], 1.9, [0.4, 0.3, -0.2]);
    return inBowl(work, 10, level, false);
  },
  stew(work) {
    work.spun(
      'iron',
      [
        [0, 0],
        [10, 0],
        [10.6, 0.6],
        [11, 9],
        [11.6, 9.4],
        [11, 9.8],
        [10.4, 9.2],
        [10, 1],
        [0, 0.8],
      ],
      { colour: work.colour('#b03a24'), gloss: 0.7, around: 48, steps: 2 },
    );
    for (const side of [-1, 1])
      work.hoop('iron', 2.2, 0.6, { colour: work.colour('#b03a24'), gloss: 0.7, at: [side * 11, 7.6, 0], around: 16, section: 8 });
    broth(work, 10.3, 7.4, '#7a3a16');
    for (let bit = 0; bit < 26; bit++) {
      const a = bit * 2.4;
      const r = Math.sqrt(bit / 26) * 8.6;
      work.block('flesh', [2.2, 1.6, 2], {
        colour: ['#e2701a', '#e0c07a', '#5a2c16', '#6a3a1c', '#5d9a34'][bit % 5]!,
        turn: [bit, bit * 1.7, 0],
        at: [Math.sin(a) * r, 7.6, Math.cos(a) * r],
        round: 0.5,
      });
    }
    return {
      pose: addSteam(work, [0, 8, 0], 9, 14),
      perches: [
        { name: 'inside', at: [0, 7.4, 0], room: [14, 14] },
        { name: 'grip', at: [0, 7, 0], room: [22, 3], hold: 'both' },
      ],
    };
  },
};
