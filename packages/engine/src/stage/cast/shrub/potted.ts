import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

/** A clay pot with earth in it. */
export function pot(work: Sculpt, radius: number, high: number, colour = '#b0643c'): void {
  work.spun(
    'clay',
    [
      [0, 0],
      [radius * 0.7, 0],
      [radius * 0.7, 0],
      [radius * 0.92, high * 0.82],
      [radius * 0.92, high * 0.82],
      [radius * 1.02, high * 0.82],
      [radius * 1.02, high * 0.82],
      [radius * 1.04, high],
      [radius * 1.04, high],
      [radius * 0.9, high],
      [radius * 0.86, high * 0.86],
    ],
    { steps: 1, around: 36, colour },
  );
  work.spun(
    'straw',
    [
      [radius * 0.9, high * 0.88],
      [0, high * 0.92],
    ],
    { colour: '#3a2a1c', steps: 1 },
  );
}

/** Plants in pots. Centimetres. */
export const potted: Designs = {
  'potted-plant'(work) {
    pot(work, 15, 26, '#d8d2c6');
    for (let leaf = 0; leaf < 17; leaf++) {
      const a = leaf * 2.39996;
      const high = 30 + (1 - leaf / 17) * 34;
      const out = 5 + (leaf / 17) * 14;
      work.rod(
        'leaf',
        [
          [0, 24, 0],
          [Math.sin(a) * out * 0.4, 24 + (high - 24) * 0.6, Math.cos(a) * out * 0.4],
          [Math.sin(a) * out, high, Math.cos(a) * out],
        ],
        0.6,
        { colour: '#5d8f44', around: 5 },
      );
      work.blade(
        'leaf',
        { long: 24, wide: 15, lean: 0.75, curl: 0.9, cup: 0.2, belly: 0.38, blunt: 0.7, rows: 9, columns: 6 },
        {
          turn: [0, a, 0],
          at: [Math.sin(a) * out, high, Math.cos(a) * out],
          paint: ([x, y]) =>
            blend(
              '#a8cc6a',
              blend(work.colour('#2f7a34'), '#1f5a28', (leaf % 3) / 3),
              Math.abs(x) / 0.7 + Math.abs(Math.sin(y * 0.9 - Math.abs(x) * 0.8)) * 0.3,
            ),
        },
      );
    }
  },
  bonsai(work) {
    work.block('ceramic', [46, 8, 30], { colour: '#3f5a78', at: [0, 5, 0], round: 2 });
    for (const x of [-16, 16]) work.block('ceramic', [8, 2.4, 24], { colour: '#3f5a78', at: [x, 1.2, 0] });
    work.ball('straw', [20, 4, 12], { colour: '#4f6f34', at: [0, 8.6, 0] });
    const limbs: Vector3[][] = [
      [
        [3, 8, 0],
        [-4, 17, 1],
        [3, 26, 0],
        [-1, 36, -1],
        [2, 48, 0],
      ],
      [
        [0, 23, 0],
        [10, 29, 2],
        [20, 31, 2],
      ],
      [
        [1, 28, 0],
        [-9, 34, -2],
        [-18, 35, 0],
      ],
      [
        [0, 34, -1],
        [7, 40, -5],
        [12, 43, -6],
      ],
    ];
    limbs.forEach((way, at) => work.rod('bark', way, (s) => (at === 0 ? 4 : 1.7) * (1 - s * 0.75), { colour: '#5f4632', around: 10 }));
    for (const [x, y, z, r] of [
      [20, 33, 2, 10],
      [-18, 37, 0, 10],
      [2, 52, 0, 12],
      [12, 45, -6, 9],
      [-6, 45, 4, 8],
    ] as const) {
      work.ball('leaf', [r, r * 0.38, r * 0.85], { colour: '#1c3f1a', glow: 0, gloss: 0.02, at: [x, y, z], around: 14, down: 8 });
      for (let leaf = 0; leaf < 90; leaf++) {
        const a = leaf * 2.39996;
        const s = Math.sqrt(leaf / 90);
        work.blade(
          'leaf',
          { long: 3.4, wide: 1.7, lean: 0.3 + s * 0.9, curl: 0.3, rows: 2, columns: 2 },
          {
            colour: blend(work.colour('#2f6a2a'), '#86b44e', work.chance.between(0, 0.5)),
            turn: [0, a, 0],
            at: [x + Math.sin(a) * s * r, y + r * 0.32 * Math.sqrt(1 - s * s * 0.9), z + Math.cos(a) * s * r * 0.85],
          },
        );
      }
    }
  },
  'potted-cactus'(work) {
    pot(work, 6, 9);
    work.ball('peel', [5.4, 6.4, 5.4], {
      at: [0, 13.4, 0],
      colour: work.colour('#4f9048'),
      gloss: 0.2,
      around: 60,
      down: 20,
      bend: ([x, y, z]) => {
        const k = 1 - 0.1 * (0.5 - 0.5 * Math.cos(Math.atan2(x, z) * 12));
        return [x * k, y, z * k];
      },
    });
    for (let rib = 0; rib < 12; rib++)
      for (let row = 0; row < 6; row++) {
        const a = (rib / 12) * 6.283;
        const p = 0.4 + row * 0.36;
        const at: Vector3 = [Math.sin(a) * Math.sin(p) * 5.4, 13.4 + Math.cos(p) * 6.4, Math.cos(a) * Math.sin(p) * 5.4];
        for (const tilt of [-1, 1])
          work.bar(
            'straw',
            at,
            [at[0] * 1.24 + tilt * 0.5 * Math.cos(a), 13.4 + (at[1] - 13.4) * 1.24, at[2] * 1.24 - tilt * 0.5 * Math.sin(a)],
            0.06,
            { colour: '#f2ead0', around: 3 },
          );
      }
    for (let petal = 0; petal < 9; petal++)
      work.blade('petal', { long: 3, wide: 1.3, lean: 0.6, curl: 0.5 }, { colour: '#e0508a', turn: [0, petal * 0.7, 0], at: [0, 19.4, 0] });
  },
};
