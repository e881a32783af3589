import type { Vector3 } from '@onereel/spec';
import type { Perch } from '../family.ts';
import type { Designs } from '../prop/design-family.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';

function wheels(
  work: Sculpt,
  spots: readonly Vector3[],
  radius: number,
  wide: number,
  colour: string,
): (moment: { travelled: number }) => Record<string, { turn: readonly [number, number, number] }> {
  spots.forEach((at, number) =>
    work.moving(`wheel-${number}`, at, () => {
      work.spun(
        'rubber',
        [
          [0, -wide / 2],
          [radius * 0.86, -wide / 2],
          [radius, -wide * 0.3],
          [radius, wide * 0.3],
          [radius * 0.86, wide / 2],
          [0, wide / 2],
        ],
        { colour, steps: 1, gloss: 0.5, turn: [0, 0, Math.PI / 2], at, around: 22 },
      );
      for (const side of [-1, 1])
        work.ball('steel', [wide * 0.12, radius * 0.45, radius * 0.45], {
          at: [at[0] + (side * wide) / 2, at[1], at[2]],
          around: 10,
          down: 8,
        });
    }),
  );
  return ({ travelled }) =>
    Object.fromEntries(spots.map((_, number) => [`wheel-${number}`, { turn: [travelled / (radius * 0.01), 0, 0] as const }]));
}

const stand = (high: number, wide: number, long: number): readonly Perch[] => [
  { name: 'top', at: [0, high, 0], room: [wide, long] },
  { name: 'grip', at: [0, high, 0], room: [wide, long], hold: 'both' },
];

/** A board's deck: half widths along it, turned up at the ends. */
function deck(
  work: Sculpt,
  wide: number,
  long: number,
  thick: number,
  lift: number,
  nose: number,
  paint: (at: Vector3, normal: Vector3) => ReturnType<typeof tone>,
  gloss: number,
): void {
  work.ball('lacquer', [wide / 2, thick / 2, long / 2], {
    at: [0, lift, 0],
    around: 40,
    down: 60,
    gloss,
    turn: [0, 0, 0],
    bend: ([x, y, z]) => {
      const s = z / (long / 2);
      const w = (1 - Math.abs(s) ** 5) ** 0.5;
      const r = Math.sqrt(Math.max(1e-4, 1 - s * s));
      return [(x / r) * Math.max(0.02, w), (y / r) * Math.min(1, w * 1.2) + nose * Math.max(0, Math.abs(s) - 0.62) ** 1.5 * 4, z];
    },
    paint,
  });
}

/** What one rides standing. Centimetres. */
export const boards: Designs = {
  skateboard(work) {
    const red = work.colour('#c8322a');
    deck(work, 20, 80, 1.6, 10, 7, (_at, normal) => (normal[1] > 0.25 ? tone('#1c1c1f') : normal[1] < -0.25 ? red : tone('#d9b27a')), 0.3);
    for (const z of [-21, 21]) {
      work.block('steel', [5, 2.6, 7], { at: [0, 7.8, z] });
      work.bar('steel', [-8, 4.2, z], [8, 4.2, z], 1);
      work.block('steel', [4, 3.4, 3.4], { at: [0, 5.8, z] });
    }
    return {
      pose: wheels(
        work,
        [
          [-9, 3, 21],
          [9, 3, 21],
          [-9, 3, -21],
          [9, 3, -21],
        ],
        3,
        3.8,
        '#f2e6c4',
      ),
      perches: stand(10.9, 18, 60),
    };
  },
  surfboard(work) {
    work.ball('lacquer', [26, 3, 95], {
      at: [0, 9, 0],
      around: 44,
      down: 60,
      gloss: 0.9,
      bend: ([x, y, z]) => [x, y + (z / 95) ** 2 * 7, z],
      paint: ([x, , z]) => {
        const stripe = Math.abs(x) < 1.2 || (Math.abs(z - 20) < 16 && Math.abs(z - 20) > 10);
        return stripe
          ? tone('#d8342a')
          : z < -50
            ? work.colour('#2f8fb8')
            : Math.abs(z - 20) <= 10
              ? tone('#f2b81c')
              : (work.form.colour ?? tone('#f2ece0'));
      },
    });
    for (const [x, z] of [
      [0, -84],
      [-9, -74],
      [9, -74],
    ] as const)
      work.slab(
        'lacquer',
        [
          [0, 0],
          [9, 1],
          [3, -9],
          [0, -10],
        ],
        0.8,
        { colour: '#26262a', turn: [0, Math.PI / 2, 0], at: [x, 12, z] },
      );
    return { perches: stand(12, 34, 120) };
  },
  snowboard(work) {
    deck(
      work,
      28,
      150,
      1.4,
      3,
      12,
      ([, , z], n) =>
        n[1] > 0.3 ? blend(work.colour('#2f5fb0'), '#f2f4f8', Math.abs(Math.sin(z * 0.09)) > 0.86 ? 1 : 0) : tone('#f2c22e'),
      0.85,
    );
    for (const z of [-25, 25]) {
      work.block('plastic', [19, 3, 13], { colour: '#1c1c20', at: [0, 5, z], round: 1 });
      work.sheet(
        'plastic',
        (u, v) => {
          const a = -1.4 + u * 2.8;
          return [-6 + Math.cos(a + Math.PI) * 6, 6 + v * 17, z + Math.sin(a) * 7];
        },
        { columns: 14, rows: 3, colour: '#26262c' },
      );
      for (const x of [1, 8])
        work.rod(
          'rubber',
          [
            [x, 6, z - 6],
            [x, 14, z],
            [x, 6, z + 6],
          ],
          1.2,
          { colour: '#c8322a', flatten: 1.6 },
        );
    }
    return { perches: stand(6.4, 22, 60) };
  },
  ski(work) {
    for (const x of [-9, 9]) {
      deck(
        work,
        9,
        165,
        1.6,
        2,
        16,
        ([, , z]) => blend(work.colour('#c8281e'), '#f4f2ea', Math.abs(z) < 18 || Math.abs(Math.abs(z) - 52) < 5 ? 1 : 0),
        0.9,
      );
      for (const part of work.parts.splice(-1)) work.add(part.substance, part.shape, { at: [x, 0, 0] });
      work.block('plastic', [7, 4.4, 9], { colour: '#1c1c20', at: [x, 4.6, 13], round: 1 });
      work.block('plastic', [7, 7, 8], { colour: '#1c1c20', at: [x, 6, -14], round: 1.4 });
      work.bar('steel', [x + (x > 0 ? 12 : -12), 0, -20], [x + (x > 0 ? 12 : -12), 3, 95], 0.7);
      work.bar('rubber', [x + (x > 0 ? 12 : -12), 2.6, 82], [x + (x > 0 ? 12 : -12), 3, 97], 1.5);
      work.hoop('plastic', 4, 0.6, { colour: '#26262c', turn: [Math.PI / 2, 0, 0], at: [x + (x > 0 ? 12 : -12), 1.4, -13], around: 18 });
    }
    return { perches: stand(4, 24, 40) };
  },
  'roller-skate'(work) {
    work.block('leather', [8, 2, 25], { colour: '#26262a', at: [0, 8.4, 0], round: 0.8 });
    const boot = work.colour('#f2efe8');

    work.ball('leather', [4, 4.4, 8], { colour: boot, at: [0, 12, 5.4], gloss: 0.6 });
    work.ball('leather', [4, 5.4, 7], { colour: boot, at: [0, 13.4, -1.4], turn: [0.5, 0, 0], gloss: 0.6 });

    work.spun(
      'leather',
      [
        [4, 9],
        [4.2, 12],
        [4.4, 17],
        [4.8, 25],
        [4.4, 25.4],
        [0, 24],
      ],
      { colour: boot, gloss: 0.6, at: [0, 0, -6.4], size: [0.95, 1, 1.15] },
    );
    for (let lace = 0; lace < 5; lace++)
      work.rod(
        'cloth',
        [
          [-2.4, 15 + lace * 1.9, 2.2 - lace * 1.1],
          [0, 16 + lace * 1.9, 2.9 - lace * 1.1],
          [2.4, 15.4 + lace * 1.9, 2.2 - lace * 1.1],
        ],
        0.35,
        { colour: '#d8486a' },
      );
    work.ball('rubber', 2, { colour: '#d8486a', at: [0, 5.6, 13.4] });
    for (const z of [-7.4, 7.4]) work.bar('steel', [-5, 3.6, z], [5, 3.6, z], 0.9);
    for (const z of [-7.4, 7.4]) work.block('steel', [3, 4, 4], { at: [0, 6, z] });
    return {
      pose: wheels(
        work,
        [
          [-4.6, 3.2, 7.4],
          [4.6, 3.2, 7.4],
          [-4.6, 3.2, -7.4],
          [4.6, 3.2, -7.4],
        ],
        3.2,
        3.4,
        '#d8486a',
      ),
    };
  },
  'ice-skate'(work) {
    const boot = work.colour('#f2efe8');
    work.block('leather', [7, 1.6, 25], { colour: '#5a3418', at: [0, 8.6, 0], round: 0.7 });

    work.ball('leather', [3.9, 4.4, 8], { colour: boot, at: [0, 12, 5.4], gloss: 0.7 });
    work.ball('leather', [3.9, 5.6, 7], { colour: boot, at: [0, 13.6, -1.4], turn: [0.5, 0, 0], gloss: 0.7 });

    work.spun(
      'leather',
      [
        [4, 9],
        [4.2, 12],
        [4.3, 18],
        [4.9, 27],
        [4.4, 27.4],
        [0, 26],
      ],
      { colour: boot, gloss: 0.7, at: [0, 0, -6.4], size: [0.95, 1, 1.15] },
    );
    for (let lace = 0; lace < 6; lace++)
      work.rod(
        'cloth',
        [
          [-2.4, 15 + lace * 1.9, 2.2 - lace * 1.1],
          [0, 16 + lace * 1.9, 2.9 - lace * 1.1],
          [2.4, 15.4 + lace * 1.9, 2.2 - lace * 1.1],
        ],
        0.3,
        { colour: '#ffffff' },
      );
    work.slab(
      'chrome',
      [
        [-14.6, 0.4],
        [-14, 0],
        [13, 0],
        [15.4, 2],
        [15, 3.4],
        [10, 3],
        [9, 8],
        [5, 8],
        [4, 3.4],
        [-6, 3.4],
        [-7, 8],
        [-11, 8],
        [-12, 3.2],
        [-14.6, 2.6],
      ],
      0.6,
      { bevel: 0.12, turn: [0, -Math.PI / 2, 0] },
    );
  },
  sled(work) {
    for (const side of [-1, 1]) {
      work.rod(
        'wood',
        [
          [side * 17, 1.4, -48],
          [side * 17, 1.4, 20],
          [side * 17, 4, 42],
          [side * 17, 16, 54],
          [side * 17, 24, 48],
        ],
        1.7,
        { colour: work.colour('#b8321e') },
      );
      for (const z of [-32, 4, 30]) work.bar('wood', [side * 17, 2, z], [side * 15, 17, z], 1.3, { colour: '#b5844a' });
    }
    for (let slat = -2; slat <= 2; slat++) work.block('wood', [6, 1.8, 92], { colour: '#c9954f', at: [slat * 7.2, 18.4, -4], round: 0.5 });
    for (const z of [-32, 4, 30]) work.block('wood', [38, 2, 4], { colour: '#a8743a', at: [0, 16.6, z] });
    work.rod(
      'cloth',
      [
        [-17, 22, 50],
        [-9, 12, 70],
        [0, 8, 78],
        [9, 12, 70],
        [17, 22, 50],
      ],
      0.7,
      { colour: '#e8e0d0' },
    );
    return {
      perches: [
        { name: 'seat', at: [0, 19.4, -6], room: [34, 70] },
        { name: 'grip', at: [0, 8, 78], room: [12, 2], hold: 'both' },
      ],
    };
  },
};
