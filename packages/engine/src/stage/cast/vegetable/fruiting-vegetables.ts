import type { Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

/** Swells a body into lobes around its axis, `depth` as a share of the radius. */
export const lobes =
  (count: number, depth: number) =>
  ([x, y, z]: Vector3): Vector3 => {
    const amount = 1 - depth * Math.abs(Math.cos((Math.atan2(x, z) * count) / 2)) ** 6;
    return [x * amount, y, z * amount];
  };

/** The carved face of a lantern, lit from inside. */
function face(work: Sculpt): void {
  const front = (points: readonly (readonly [number, number])[]): void => {
    work.slab('light', points, 3.2, { colour: '#ffb02e', glow: 2.4, at: [0, 0, 13.2], turn: [0, 0, 0] });
  };
  for (const side of [-1, 1])
    front([
      [side * 2.2, 11],
      [side * 6.4, 11.6],
      [side * 4.2, 14.6],
    ]);
  front([
    [-0.9, 8.6],
    [0.9, 8.6],
    [0, 10.6],
  ]);
  front([
    [-7, 7.8],
    [-5, 5.6],
    [-3.4, 5],
    [-3.2, 6],
    [-1.8, 6],
    [-1.6, 4.6],
    [1.6, 4.6],
    [1.8, 6],
    [3.2, 6],
    [3.4, 5],
    [5, 5.6],
    [7, 7.8],
    [4, 7],
    [0, 6.7],
    [-4, 7],
  ]);
}

/** Vegetables that hang on their plant. Centimetres. */
export const fruitingVegetables: Designs = {
  pumpkin(work) {
    const skin = work.colour('#d96c14');
    work.spun(
      'peel',
      [
        [0, 1.6],
        [3, 0.2],
        [8, 0.6],
        [13.5, 5],
        [14.5, 9.5],
        [12.5, 15],
        [7, 18.6],
        [3, 18],
        [1.5, 16.8],
        [0, 16.6],
      ],
      {
        colour: skin,
        around: 80,
        steps: 5,
        gloss: 0.4,
        bend: lobes(11, 0.13),
        paint: (at) =>
          blend(skin, '#8f3d08', Math.abs(Math.cos((Math.atan2(at[0], at[2]) * 11) / 2)) ** 10 * 0.65 + mottle(at, 0.1) * 0.15),
      },
    );
    work.rod(
      'bark',
      [
        [0, 16.4, 0],
        [0, 19, 0],
        [0.8, 21, 0.4],
        [2.4, 22.8, 1],
      ],
      (along) => 2.3 - 2.6 * along + 1.5 * along * along,
      { colour: '#5f6a30', around: 10, bend: lobes(5, 0.2) },
    );
    if (work.form.preset['face'] === true) face(work);
  },
  cucumber(work) {
    const skin = work.colour('#2f5f26');
    const way: Vector3[] = [
      [-9.6, 2.3, 0.6],
      [-9, 2.2, 0.5],
      [-5, 2, 0.1],
      [0, 2, -0.2],
      [5, 2, 0],
      [9, 2.1, 0.5],
      [9.7, 2.2, 0.7],
    ];
    work.rod('peel', way, (along) => 2 * Math.min(1, Math.sin(Math.PI * (0.035 + along * 0.93)) * 3.2) ** 0.6, {
      colour: skin,
      around: 24,
      steps: 6,
      paint: (at) =>
        blend(skin, '#7aa84c', (0.5 + 0.5 * Math.sin(Math.atan2(at[1] - 2, at[2]) * 9)) ** 6 * 0.45 + grains(at, 2) ** 10 * 0.4),
    });
    for (let slice = 0; slice < 3; slice++) {
      work.spun(
        'peel',
        [
          [0, 0],
          [1.9, 0],
          [1.95, 0.25],
          [1.9, 0.5],
          [1.75, 0.5],
        ],
        { colour: skin, steps: 1, at: [-4 + slice * 2.8, 0.25 + slice * 0.12, 4], turn: [0.12, 0, -0.25] },
      );
      work.spun(
        'flesh',
        [
          [1.78, 0.5],
          [0, 0.52],
        ],
        { steps: 1, gloss: 0.5, colour: '#cfe0a4', at: [-4 + slice * 2.8, 0.25 + slice * 0.12, 4], turn: [0.12, 0, -0.25] },
      );
      work.spun(
        'flesh',
        [
          [1.1, 0.53],
          [0, 0.56],
        ],
        { steps: 1, gloss: 0.6, colour: '#a9c878', at: [-4 + slice * 2.8, 0.25 + slice * 0.12, 4], turn: [0.12, 0, -0.25] },
      );
    }
  },
  courgette(work) {
    work.rod(
      'peel',
      [
        [-8, 2, 0],
        [-4, 2, 0],
        [2, 2, 0.2],
        [7.6, 2, 0.4],
      ],
      (along) => 1.9 * Math.min(1, Math.sin(Math.PI * (0.1 + along * 0.86)) * 2.4) ** 0.6,
      { colour: work.colour('#3d6b28'), around: 20, paint: (at) => blend('#3d6b28', '#8fb55a', grains(at, 2.6) ** 5 * 0.5) },
    );
    work.bar('leaf', [-7.8, 2, 0], [-9.6, 2.2, 0], 0.9, { colour: '#7d9a50', around: 7 });
  },
  eggplant(work) {
    work.spun(
      'peel',
      [
        [0, 0.1],
        [2, 0.2],
        [4, 2.4],
        [4.2, 5],
        [3, 9.5],
        [2.1, 13.5],
        [1.4, 15.4],
        [0, 15.9],
      ],
      { colour: work.colour('#2b0f33'), gloss: 0.95, around: 32, turn: [0, 0, 1.2], at: [7.5, 4.2, 0] },
    );
    work.round(5, (angle) =>
      work.blade(
        'leaf',
        { long: 3.6, wide: 1.7, lean: 2.2, curl: 0.55, cup: 0.4, blunt: 1 },
        { colour: '#4f7a34', turn: [0, angle, 0], at: [0, 0, 0] },
      ),
    );
    const cap = work.parts.splice(-5);
    for (const part of cap) work.add(part.substance, part.shape, { turn: [0, 0, 1.2], at: [-7, 9.9, 0] });
    work.rod(
      'leaf',
      [
        [-6.9, 9.8, 0],
        [-8.6, 10.8, 0],
        [-9.8, 12.2, 0.3],
      ],
      0.6,
      { colour: '#557f38', around: 8 },
    );
  },
  pepper(work) {
    const skin = work.colour('#c01a14');
    work.spun(
      'peel',
      [
        [0, 0.9],
        [1.5, 0],
        [3, 0.8],
        [3.6, 3],
        [4.1, 6],
        [4, 8.2],
        [2.6, 9.6],
        [1, 8.9],
        [0, 8.4],
      ],
      {
        colour: skin,
        gloss: 0.95,
        around: 56,
        bend: (at) => {
          const [x, y, z] = lobes(4, 0.2)(at);
          return [x, y + Math.cos(Math.atan2(x, z) * 4) * -0.25 * Math.max(0, 1 - y / 3), z];
        },
      },
    );
    work.spun(
      'leaf',
      [
        [1.3, 8.8],
        [0.9, 9.2],
        [0.5, 9.6],
        [0.45, 11],
        [0.6, 12],
      ],
      { colour: '#4d8a2f', around: 12, bend: ([x, y, z]) => [x + Math.max(0, y - 9.5) ** 2 * 0.16, y, z] },
    );
  },
  chilli(work) {
    work.rod(
      'peel',
      [
        [-5.5, 1.1, 0],
        [-3, 0.9, 0.2],
        [0, 0.8, 0.1],
        [3, 1, -0.4],
        [5.6, 1.9, -1.3],
      ],
      (along) => 0.95 * (1 - along) ** 0.62 + 0.03,
      { colour: work.colour('#c4120e'), gloss: 0.95, around: 18 },
    );
    work.ball('leaf', [0.5, 0.95, 0.95], { colour: '#4a8430', at: [-5.5, 1.1, 0] });
    work.rod(
      'leaf',
      [
        [-5.7, 1.1, 0],
        [-7, 1.4, 0.2],
        [-8, 2.4, 0.3],
      ],
      (along) => 0.28 - 0.08 * along,
      { colour: '#5c9440', around: 8 },
    );
  },
  bean(work) {
    for (const [z, turn] of [
      [0, 0],
      [1.6, 0.5],
      [-1.5, -0.35],
    ] as const)
      work.rod(
        'peel',
        [
          [-6, 0.8, 0],
          [-3, 0.6, 0.3],
          [0, 0.6, 0.5],
          [3, 0.6, 0.3],
          [6, 1, -0.4],
        ],
        (along) => 0.48 * Math.min(1, Math.sin(Math.PI * (0.03 + along * 0.94)) * 3) * (1 + 0.12 * Math.sin(along * 42)),
        { colour: work.colour('#4f8a34'), at: [0, 0, z], turn: [0, turn, 0], around: 12, steps: 9 },
      );
  },
  pea(work) {
    work.sheet(
      'leaf',
      (u, v) => {
        const x = (u - 0.5) * 9;
        const half = 1.1 * Math.sin(Math.PI * u) ** 0.55;
        const a = (v - 0.5) * 3.4;
        return [x, 1.1 - Math.cos(a) * half, Math.sin(a) * half];
      },
      { colour: work.colour('#5f9a35'), columns: 24, rows: 10 },
    );
    for (let pea = 0; pea < 7; pea++)
      work.ball('peel', 0.56 - Math.abs(pea - 3) * 0.05, { colour: '#7fb83f', at: [(pea - 3) * 1.08, 0.85, 0], around: 14, down: 10 });
  },
};
