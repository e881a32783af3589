import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle, uneven } from '../prop/mottle.ts';
import { plate } from '../prop/plate.ts';
import { blend, tone } from '../prop/sculpt.ts';
import { addSteam } from '../prop/steam.ts';
import { friedEgg, strands } from './servings.ts';

/** What is served on plates and in pans. Centimetres. */
export const platedFood: Designs = {
  spaghetti(work) {
    const floor = plate(work, 13);
    strands(work, 110, 8, floor + 0.4, 3.4, 0.3, work.colour('#dfae4c'));
    work.ball('glaze', [5, 2.2, 4.6], {
      at: [0, 3.5, 0],
      around: 34,
      down: 20,
      gloss: 0.6,
      bend: ([x, y, z], n) => {
        const k = (mottle([x, y, z], 0.6) - 0.5) * 1.5;
        return [x + n[0] * k * 1.4, y + n[1] * k * 0.6, z + n[2] * k * 1.4];
      },
      paint: (p) => blend('#a8240f', '#d8562a', grains(p, 1.4) * 0.5),
    });
    for (const [x, z] of [
      [0, 0.4],
      [-2.6, 1.6],
      [2.4, 1.9],
      [0.6, -2.6],
    ] as const)
      work.ball('flesh', 1.55, {
        at: [x, 5.6 - Math.hypot(x, z) * 0.25, z],
        around: 18,
        down: 12,
        paint: (p) => blend('#5f2c14', '#8f4a22', grains(p, 1.6)),
        bend: uneven(mottle, 1.2, 0.4),
      });
    for (let leaf = 0; leaf < 4; leaf++)
      work.blade(
        'leaf',
        { long: 2.6, wide: 1.6, lean: 0.9, curl: 0.8, cup: 0.3 },
        { colour: '#3a8a28', turn: [0, leaf * 1.6, 0], at: [0.2, 7, 0] },
      );
    return { pose: addSteam(work, [0, 5, 0], 7, 11) };
  },
  curry(work) {
    const floor = plate(work, 13, '#e8e4da');
    work.spun(
      'glaze',
      [
        [9.2, floor + 0.2],
        [8.6, floor + 1.1],
        [6, floor + 1.5],
        [0, floor + 1.5],
      ],
      { colour: work.colour('#a8581a'), gloss: 0.7, around: 44 },
    );
    work.ball('flesh', [5, 3, 6.4], {
      at: [-4.6, 2, 0],
      colour: '#fbf8ee',
      around: 24,
      down: 16,
      bend: uneven(grains, 1.8, 0.4),
    });
    for (let bit = 0; bit < 11; bit++) {
      const a = bit * 2.4;
      const r = 1.4 + Math.sqrt(bit / 11) * 4.2;
      work.block(bit % 2 ? 'flesh' : 'peel', [1.9, 1.6, 1.9], {
        colour: ['#e2701a', '#e0b860', '#7a3f1c', '#4f8f30'][bit % 4]!,
        turn: [bit, bit * 1.3, 0],
        at: [2.6 + Math.sin(a) * r * 0.8, floor + 1.8, Math.cos(a) * r],
        round: 0.4,
      });
    }
    return { pose: addSteam(work, [0, 3, 0], 8, 11) };
  },
  'fried-egg'(work) {
    work.spun(
      'steel',
      [
        [0, 0],
        [10.4, 0],
        [10.4, 0],
        [13, 3],
        [13.3, 3.1],
        [12.9, 3.2],
        [10.2, 0.45],
        [0, 0.4],
      ],
      { colour: '#26272a', steps: 1, around: 48, gloss: 0.4 },
    );
    work.rod(
      'plastic',
      [
        [12.4, 2.6, 0],
        [17, 4, 0],
        [29, 5.4, 0],
      ],
      (along) => 0.85 + 0.45 * along,
      { colour: '#1c1c1f', around: 10 },
    );
    friedEgg(work, [0, 0.5, 0], 1);
    return {
      perches: [
        { name: 'inside', at: [0, 0.5, 0], room: [18, 18] },
        { name: 'grip', at: [24, 5, 0], room: [3, 3], hold: 'fist' },
      ],
    };
  },
  breakfast(work) {
    const floor = plate(work, 14);
    friedEgg(work, [-3.4, floor, -3], 0.8);
    friedEgg(work, [4.4, floor, -3.6], 0.7);
    for (let strip = 0; strip < 2; strip++)
      work.sheet('petal', (u, v) => [(u - 0.5) * 14, floor + 0.7 + Math.sin(u * 17 + strip) * 0.5, 3.8 + strip * 2.6 + (v - 0.5) * 2.3], {
        columns: 40,
        rows: 4,
        flip: true,
        gloss: 0.5,
        glow: 0,
        paint: ([, , z]) => (Math.abs(Math.sin(z * 2.4)) > 0.72 ? tone('#e8c0a0') : tone('#8f2c1a')),
      });
    for (let link = 0; link < 2; link++)
      work.rod(
        'flesh',
        [
          [-10.4 + link * 1.9, floor + 1, -1 + link],
          [-10.2 + link * 2, floor + 1.1, 2 + link],
          [-8.6 + link * 2, floor + 1, 5 + link],
        ],
        (along) => 0.95 * Math.sin(Math.PI * (0.1 + along * 0.8)) ** 0.3,
        { colour: '#7a3a1a', gloss: 0.6 },
      );
    for (const [x, z] of [
      [9.4, 0.4],
      [9, 3.4],
    ] as const)
      work.ball('peel', [1.9, 1.6, 1.9], { colour: '#cf2415', gloss: 0.9, at: [x, floor + 1, z] });
    return { pose: addSteam(work, [0, 2, 0], 8, 9) };
  },
  steak(work) {
    const floor = plate(work, 14, '#2c2c30');
    work.slab(
      'flesh',
      Array.from({ length: 40 }, (_, k) => {
        const a = (k / 40) * Math.PI * 2;
        const r = 6.4 + Math.sin(a * 2 + 0.6) * 1.4 + Math.sin(a * 3) * 0.6;
        return [Math.cos(a) * r * 1.18, Math.sin(a) * r * 0.85] as const;
      }),
      2.4,
      {
        lying: true,
        bevel: 0.8,
        at: [-1.4, floor + 1.2, 0],
        gloss: 0.55,
        paint: ([x, y, z], n) => {
          const band = Math.abs(((x + z) * 0.5) % 1.7) < 0.36 && n[1] > 0.6;
          return band ? tone('#1c0d08') : blend(n[1] > 0.6 ? '#6a3018' : '#8f4a2c', '#3f1a0c', mottle([x, y, z], 0.7) * 0.6);
        },
      },
    );
    work.block('wax', [2, 0.9, 2], { colour: '#f7e08a', at: [-1, floor + 2.8, 0.3], turn: [0, 0.5, 0] });
    for (let spear = 0; spear < 5; spear++)
      work.rod(
        'flesh',
        [
          [6.2 + spear * 1.2, floor + 0.6, -6],
          [6.6 + spear * 1.1, floor + 0.7, 0],
          [7 + spear, floor + 0.6, 5.6],
        ],
        (along) => 0.5 - along * 0.15,
        { colour: '#4f8a34', around: 8 },
      );
    return { pose: addSteam(work, [0, 3, 0], 7, 10) };
  },
  'roast-chicken'(work) {
    const floor = plate(work, 16);
    const brown = (p: Vector3, n: Vector3): ReturnType<typeof tone> =>
      blend(blend('#b5641c', '#d8943c', mottle(p, 0.3) * 0.6), '#6a2c0a', Math.max(0, n[1]) * 0.45);
    work.ball('flesh', [6, 5.4, 8.2], {
      at: [0, floor + 4.6, 0],
      around: 34,
      down: 24,
      gloss: 0.75,
      paint: brown,
      bend: ([x, y, z]) => [x * (1 - z * 0.02), y * (1 - Math.exp(-x * x) * 0.06 * (y > 0 ? 1 : 0)) + (z < 0 ? z * 0.1 : 0), z],
    });
    for (const side of [-1, 1]) {
      work.rod(
        'flesh',
        [
          [side * 5, floor + 4, 3],
          [side * 5.6, floor + 5.8, 6.4],
          [side * 3.2, floor + 6.2, 11],
        ],
        (along) => 3.2 * (1 - along) ** 0.8 + 0.75,
        { around: 16, gloss: 0.75, paint: brown },
      );
      for (const knob of [-0.6, 0.6]) work.ball('flesh', 0.8, { colour: '#efe4cc', at: [side * 3 + knob, floor + 6.3, 11.6] });
      work.rod(
        'flesh',
        [
          [side * 5.4, floor + 5, -3],
          [side * 7.6, floor + 4, 0],
          [side * 5.8, floor + 3, 2.6],
        ],
        (along) => 1.7 - along * 0.7,
        { around: 12, gloss: 0.75, paint: brown },
      );
    }
    work.round(14, (angle, at) =>
      at % 2
        ? work.blade(
            'leaf',
            { long: 5, wide: 4, lean: 1.2, curl: 0.4, ruffle: 0.4, columns: 7 },
            { colour: '#5f9f34', turn: [0, angle, 0], at: [Math.sin(angle) * 8.4, floor, Math.cos(angle) * 8.4] },
          )
        : work.ball('flesh', [1.7, 1.4, 1.9], {
            colour: '#d8a850',
            turn: [0, angle, 0],
            at: [Math.sin(angle) * 10.4, floor + 1.3, Math.cos(angle) * 10.4],
          }),
    );
    return { pose: addSteam(work, [0, 8, 0], 9, 12) };
  },
  'cooked-fish'(work) {
    const floor = plate(work, 15);
    work.ball('flesh', [1.6, 3.2, 9.6], {
      at: [0, floor + 1.3, 0],
      turn: [0, 0.9, 0],
      around: 28,
      down: 20,
      gloss: 0.6,
      size: [1, 1, 1],
      bend: ([x, y, z]) => [x * 1, y * 0.45, z],
      paint: ([x, y, z]) =>
        Math.abs((z % 2.6) - 0.4) < 0.3 && y > 0.4 ? tone('#3f2410') : blend('#b58a4a', '#6a5a4a', mottle([x, y, z], 0.5)),
    });
    for (const tilt of [-0.6, 0.6])
      work.blade(
        'petal',
        { long: 4.6, wide: 2.6, lean: 1.5, curl: 0.1, belly: 0.7 },
        { colour: '#8a6a3a', glow: 0, turn: [0, 0.9 + Math.PI + tilt, 0], at: [-6.6, floor + 1.4, -5.4] },
      );
    for (let cut = 0; cut < 3; cut++)
      work.spun(
        'glaze',
        [
          [0, 0],
          [2, 0],
          [2, 0.5],
          [0, 0.5],
        ],
        { colour: '#f5dc52', steps: 1, at: [5 + cut, floor + 0.6 + cut * 0.3, -4 + cut * 2], turn: [0.2, 0, -0.3] },
      );
    return { pose: addSteam(work, [0, 3, 0], 7, 9) };
  },
};
