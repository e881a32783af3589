import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { fruitingVegetables, lobes } from './fruiting-vegetables.ts';

/** Feathery greens that lean out from `at`. */
function greens(work: Sculpt, at: Vector3, count: number, long: number, colour: string): void {
  for (let leaf = 0; leaf < count; leaf++) {
    const angle = leaf * 2.39996;
    const lean = 0.15 + 0.5 * (leaf / count);
    const tip = (share: number): Vector3 => [
      at[0] + Math.sin(angle) * Math.sin(lean * (0.5 + share)) * long * share,
      at[1] + Math.cos(lean * share) * long * share,
      at[2] + Math.cos(angle) * Math.sin(lean * (0.5 + share)) * long * share,
    ];
    work.rod('leaf', [tip(0), tip(0.5), tip(1)], (along) => long * (0.022 - 0.014 * along), { colour: '#7aa548', around: 5, steps: 3 });
    for (let pair = 0; pair < 6; pair++)
      for (const side of [-1, 1])
        work.blade(
          'leaf',
          { long: long * (0.3 - pair * 0.028), wide: long * 0.085, lean: 1, curl: 0.3, blunt: 0.7, rows: 3, columns: 2 },
          { colour, turn: [0, angle + side * 1.1, 0], at: tip(0.35 + pair * 0.13) },
        );
  }
}

/** A hand's cut: a hollow lying tube with a closed round end. Roots, fruits of the vine and pods. Centimetres. */
export const rootVegetables: Designs = {
  carrot(work) {
    const skin = work.colour('#e2701a');
    work.spun(
      'flesh',
      [
        [0, 0],
        [0.12, 0.1],
        [0.5, 2.2],
        [1.2, 8],
        [1.75, 14],
        [1.9, 16.4],
        [1.3, 17.3],
        [0.5, 17.1],
        [0, 17.1],
      ],
      {
        colour: skin,
        gloss: 0.4,
        around: 28,
        steps: 7,
        turn: [Math.PI / 2, 0, 0],
        at: [0, 1.9, -10],
        bend: ([x, y, z]) => {
          const k = 1 - 0.035 * Math.max(0, Math.sin(y * 4.1 + Math.sin(y * 1.7) * 2 + Math.atan2(x, z))) ** 4;
          return [x * k + Math.sin(y * 0.2) * 0.25, y, z * k];
        },
        paint: ([x, y, z]) =>
          blend(
            skin,
            '#8a3f0c',
            Math.max(0, Math.sin(y * 4.1 + Math.sin(y * 1.7) * 2 + Math.atan2(x, z))) ** 8 * 0.4 + Math.max(0, y - 16.6) * 0.3,
          ),
      },
    );
    const before = work.parts.length;
    greens(work, [0, 0, 0], 7, 11, '#4f9132');
    const made = work.parts.splice(before);
    for (const part of made) work.add(part.substance, part.shape, { turn: [Math.PI / 2 - 0.2, 0, 0], at: [0.3, 1.9, 6.8] });
  },
  ...fruitingVegetables,
  onion(work) {
    const skin = work.colour('#b8702c');
    work.spun(
      'peel',
      [
        [0, 0.3],
        [0.8, 0.1],
        [2.6, 0.9],
        [3.9, 3],
        [3.6, 4.9],
        [2.1, 6.4],
        [0.85, 7.4],
        [0.45, 8.6],
        [0.6, 9.6],
      ],
      {
        colour: skin,
        gloss: 0.65,
        around: 48,
        steps: 5,
        paint: (at) =>
          blend(skin, '#6e3a14', (0.5 + 0.5 * Math.sin(Math.atan2(at[0], at[2]) * 26)) ** 5 * 0.55 + Math.max(0, at[1] - 7) * 0.1),
      },
    );
    for (let hair = 0; hair < 12; hair++)
      work.bar(
        'straw',
        [Math.sin(hair) * 0.4, 0.3, Math.cos(hair * 1.4) * 0.4],
        [Math.sin(hair * 2.4) * 1.1, -0.1, Math.cos(hair * 2.4) * 1.1],
        0.04,
        { colour: '#d9c190', around: 4 },
      );
    for (let wisp = 0; wisp < 4; wisp++)
      work.blade(
        'paper',
        { long: 1.8, wide: 0.6, lean: 0.15 + wisp * 0.1, curl: 0.4, blunt: 0.9 },
        { colour: '#c98d4a', turn: [0, wisp * 1.7, 0], at: [0, 9.2, 0] },
      );
  },
  garlic(work) {
    const skin = work.colour('#efe6d8');
    work.spun(
      'peel',
      [
        [0, 0.4],
        [1.4, 0],
        [2.5, 0.9],
        [2.6, 2.2],
        [1.7, 3.7],
        [0.75, 4.7],
        [0.4, 6.2],
        [0.38, 7.2],
        [0, 7.2],
      ],
      {
        colour: skin,
        gloss: 0.2,
        around: 60,
        bend: lobes(9, 0.16),
        paint: (at) => blend(skin, '#a98aa0', (0.5 + 0.5 * Math.sin(Math.atan2(at[0], at[2]) * 31)) ** 4 * 0.45),
      },
    );
  },
  potato(work) {
    const skin = work.colour('#b08a52');
    work.ball('flesh', [5.4, 3.4, 3.9], {
      at: [0, 3.3, 0],
      around: 36,
      down: 26,
      gloss: 0.15,
      bend: ([x, y, z]) => {
        const k = 1 + (mottle([x, y, z], 0.16) - 0.5) * 0.32;
        return [x * k, y * k, z * k];
      },
      paint: (at) => blend(skin, '#6a4c26', grains(at, 1.1) ** 14 * 0.8 + mottle(at, 0.5) * 0.25),
    });
  },
  beetroot(work) {
    work.spun(
      'flesh',
      [
        [0, 0],
        [0.2, 1],
        [1.2, 3],
        [3.6, 5],
        [3.9, 7.5],
        [2.2, 9.6],
        [0.8, 10],
      ],
      { colour: work.colour('#6b1533'), gloss: 0.35, around: 32 },
    );
    for (let leaf = 0; leaf < 6; leaf++) {
      work.blade(
        'leaf',
        { long: 11, wide: 4, lean: 0.1 + leaf * 0.09, curl: 0.6, belly: 0.65, blunt: 0.8, ruffle: 0.15, columns: 6 },
        { colour: '#3f7430', turn: [0, leaf * 2.4, 0], at: [0, 10, 0] },
      );
    }
  },
  radish(work) {
    work.spun(
      'peel',
      [
        [0, 0],
        [0.1, 0.8],
        [0.4, 1.5],
        [1.5, 2.6],
        [1.7, 3.8],
        [0.9, 4.9],
        [0.3, 5],
      ],
      { colour: work.colour('#c4164a'), gloss: 0.7, paint: ([, y]) => blend('#f6eef0', '#c4164a', (y - 1.1) * 1.4) },
    );
    for (let leaf = 0; leaf < 5; leaf++)
      work.blade(
        'leaf',
        { long: 6, wide: 2, lean: 0.15 + leaf * 0.1, curl: 0.6, belly: 0.68, ruffle: 0.2 },
        { colour: '#4a8a34', turn: [0, leaf * 2.4, 0], at: [0, 4.9, 0] },
      );
  },
};
