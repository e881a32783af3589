import type { Metres, Vector3 } from '@onereel/spec';
import type { Designs } from '../prop/design-family.ts';
import { grains, mottle, uneven } from '../prop/mottle.ts';
import { blend, type Sculpt, tone } from '../prop/sculpt.ts';

const bun = (at: Vector3, normal: Vector3): ReturnType<typeof tone> =>
  blend(blend('#c98238', '#e3aa5c', mottle(at, 0.3) * 0.5), '#93500f', Math.max(0, normal[1]) * 0.35);

/** A wavy leaf of lettuce that stands out all round. */
function lettuce(work: Sculpt, radius: Metres, high: Metres): void {
  work.sheet(
    'leaf',
    (u, v) => {
      const a = u * Math.PI * 2;
      const r = radius * (0.55 + v * 0.5) + Math.sin(a * 5) * 0.3 * v;
      return [Math.sin(a) * r, high + v * v * (Math.sin(a * 13) * 0.55 + Math.sin(a * 8 + 1) * 0.3) - v * 0.25, Math.cos(a) * r];
    },
    { colour: '#6aa838', columns: 90, rows: 4, paint: ([x, , z]) => blend('#c6dc88', '#4f9a2c', (Math.hypot(x, z) / radius - 0.6) * 2.4) },
  );
}

/** The upper half of a bun, strewn with sesame. */
function sesameBun(work: Sculpt): void {
  work.spun(
    'flesh',
    [
      [0, 5.2],
      [4.7, 5.2],
      [5.5, 5.7],
      [5.6, 6.6],
      [4.6, 8.5],
      [2.4, 9.6],
      [0, 9.9],
    ],
    { around: 44, gloss: 0.6, paint: bun },
  );
  work.spread(
    46,
    ([x, y, z]) =>
      work.ball('flesh', [0.2, 0.13, 0.32], {
        colour: '#f7ebc8',
        turn: [Math.acos(y) * 0.7, Math.atan2(x, z), 0],
        at: [x * 5.25, 6 + y * 3.9, z * 5.25],
        around: 6,
        down: 4,
      }),
    0.3,
  );
}

/** A slice of cheese, its corners hanging over. */
function meltedCheese(work: Sculpt): void {
  work.slab(
    'glaze',
    [
      [-5.6, -5.6],
      [5.6, -5.6],
      [5.6, 5.6],
      [-5.6, 5.6],
    ].map(([x, y]) => [x! * 0.98, y! * 0.98] as const),
    0.35,
    { lying: true, at: [0, 4.4, 0], turn: [0, 0.5, 0], colour: '#f2ae24', gloss: 0.6 },
  );
  for (let tip = 0; tip < 4; tip++) {
    const a = 0.5 + Math.PI / 4 + (tip * Math.PI) / 2;
    work.blade(
      'petal',
      { long: 2.6, wide: 3.6, lean: 2.35, curl: 0.5, blunt: 0.9, belly: 0.2 },
      { colour: '#f2ae24', turn: [0, a, 0], at: [Math.sin(a) * 5.1, 4.6, Math.cos(a) * 5.1] },
    );
  }
}

/** A patty of minced meat. */
function patty(work: Sculpt): void {
  work.spun(
    'flesh',
    [
      [0, 2.3],
      [5, 2.3],
      [5.5, 2.8],
      [5.5, 3.7],
      [5, 4.2],
      [0, 4.2],
    ],
    {
      around: 40,
      gloss: 0.4,
      bend: ([x, y, z]) => {
        const k = 1 + (mottle([x, y, z], 0.7) - 0.5) * 0.07;
        return [x * k, y, z * k];
      },
      paint: (at) => blend('#4a2412', '#7a4222', grains(at, 2) * 0.6),
    },
  );
}

/** An olive on a stick through the sandwich. */
function olivePick(work: Sculpt): void {
  work.rod(
    'wood',
    [
      [0, 3, 0],
      [0, 9, 0],
    ],
    0.16,
    { colour: '#d9b98a', around: 6 },
  );
  work.ball('peel', 0.75, { colour: '#5d8a2a', at: [0, 8.6, 0] });
}

/** Leaves of lettuce that stand out at the three sides. */
function lettuceEdge(work: Sculpt): void {
  for (let leaf = 0; leaf < 12; leaf++) {
    const share = leaf / 12;
    const way: Vector3 =
      share < 0.4
        ? [-7 + share * 35, 3.5, 4]
        : share < 0.7
          ? [7 - (share - 0.4) * 23, 3.5, 4 - (share - 0.4) * 32]
          : [-(share - 0.7) * 23, 3.5, -5.8 + (share - 0.7) * 32];
    work.blade(
      'leaf',
      { long: 2.8, wide: 4.2, lean: 1.5, curl: 0.35, ruffle: 0.35, columns: 8, blunt: 0.5 },
      { colour: '#6aa838', turn: [0, Math.atan2(way[0], way[2] + 0.8), 0], at: [way[0] * 0.72, 3.5, way[2] * 0.72] },
    );
  }
}

/** Leaves, diced tomato and shreds of cheese along the opening. */
function tacoFilling(work: Sculpt): void {
  for (let bit = 0; bit < 26; bit++) {
    const x = -5.6 + (bit / 25) * 11.2;
    if (bit % 3 === 0)
      work.blade(
        'leaf',
        { long: 2.6, wide: 2.4, lean: 0.3, curl: 0.8, ruffle: 0.4, columns: 6 },
        { colour: '#6aa838', turn: [0, bit * 2.1, 0], at: [x, 5 - Math.abs(x) * 0.2, 0] },
      );
    else if (bit % 3 === 1)
      work.block('glaze', [0.85, 0.85, 0.85], {
        colour: '#c8281a',
        turn: [bit, bit * 2, 0],
        at: [x, 6.2 - Math.abs(x) * 0.24, Math.sin(bit) * 0.9],
      });
    else
      work.rod(
        'glaze',
        [
          [x - 1, 6.4 - Math.abs(x) * 0.24, 0.5],
          [x, 6.9 - Math.abs(x) * 0.24, 0],
          [x + 0.9, 6.3 - Math.abs(x) * 0.24, -0.6],
        ],
        0.16,
        { colour: '#f2c22e', around: 5 },
      );
  }
}

/** What is put between bread or rolled in it. Centimetres. */
export const sandwiches: Designs = {
  burger(work) {
    work.spun(
      'flesh',
      [
        [0, 0],
        [4.6, 0],
        [5.3, 0.6],
        [5.3, 1.5],
        [5, 2],
        [0, 2],
      ],
      { around: 40, paint: (at, n) => (n[1] > 0.7 ? tone('#f0d8a4') : bun(at, n)) },
    );
    lettuce(work, 5.6, 2.3);
    patty(work);
    meltedCheese(work);
    for (const [x, z] of [
      [-2.2, 1.6],
      [2.3, 1.4],
      [0, -2.4],
    ] as const)
      work.spun(
        'glaze',
        [
          [0, 0],
          [2.7, 0],
          [2.85, 0.3],
          [2.7, 0.6],
          [0, 0.6],
        ],
        { colour: '#c8281a', gloss: 0.7, at: [x, 4.6, z], around: 24 },
      );
    sesameBun(work);
  },
  'hot-dog'(work) {
    for (const side of [-1, 1])
      work.rod(
        'flesh',
        [
          [-8.6, 1.9, side * 1.9],
          [-5, 2, side * 2.2],
          [0, 2.1, side * 2.3],
          [5, 2, side * 2.2],
          [8.6, 1.9, side * 1.9],
        ],
        (along) => 2.1 * Math.min(1, Math.sin(Math.PI * (0.04 + along * 0.92)) * 2.4) ** 0.5,
        { around: 18, paint: (at, n) => (n[2] * side < -0.45 ? tone('#f2dcae') : bun(at, n)) },
      );
    work.rod(
      'flesh',
      [
        [-10.2, 3.4, 0],
        [-9.4, 3.2, 0],
        [0, 3, 0],
        [9.4, 3.2, 0],
        [10.2, 3.4, 0],
      ],
      (along) => 1.6 * Math.min(1, Math.sin(Math.PI * (0.015 + along * 0.97)) * 5) ** 0.5,
      { colour: work.colour('#a83a1c'), gloss: 0.75, around: 16, steps: 6 },
    );
    work.rod(
      'glaze',
      Array.from({ length: 22 }, (_, k): Vector3 => [-8.6 + k * 0.82, 4.75, k % 2 ? 0.75 : -0.75]),
      0.3,
      { colour: '#f2b818', gloss: 0.8, around: 8, steps: 4 },
    );
  },
  sandwich(work) {
    const layer = (low: number, thick: number, grow: number, colour: string, substance: 'flesh' | 'glaze' | 'leaf' = 'flesh'): void => {
      work.slab(
        substance,
        [
          [-7 - grow, -4 - grow * 0.6],
          [7 + grow, -4 - grow * 0.6],
          [0, 5.8 + grow],
        ],
        thick,
        {
          lying: true,
          bevel: thick * 0.18,
          colour,
          at: [0, low + thick / 2, 0],
          paint: (p, n) =>
            substance !== 'flesh'
              ? tone(colour)
              : Math.abs(n[1]) > 0.7
                ? blend(colour, '#b5702c', mottle(p, 0.4) * 0.35)
                : blend(colour, '#c9a566', grains(p, 2.2) ** 4 * 0.5),
        },
      );
    };
    layer(0, 1.5, 0, '#efd9a8');
    layer(1.5, 0.45, 0.25, '#e8a0a0', 'glaze');
    layer(1.95, 0.45, 0.1, '#d88a8a', 'glaze');
    layer(2.4, 0.4, 0.45, '#f2c22e', 'glaze');
    for (const [x, z] of [
      [-3.4, 2],
      [3.4, 2],
      [0, -1.6],
    ] as const)
      work.spun(
        'glaze',
        [
          [0, 0],
          [2.5, 0],
          [2.6, 0.3],
          [2.5, 0.6],
          [0, 0.6],
        ],
        { colour: '#c8281a', gloss: 0.7, at: [x, 2.8, z] },
      );
    lettuceEdge(work);
    layer(3.8, 1.5, 0, '#efd9a8');
    olivePick(work);
  },
  taco(work) {
    const shell = (u: number, v: number): Vector3 => {
      const a = (v - 0.5) * 2.7;
      const x = (u - 0.5) * 2;
      return [
        x * 7.6 * Math.sqrt(Math.max(0.02, 1 - (Math.abs(v - 0.5) * 2) ** 2 * 0.85)),
        6.4 * (1 - Math.cos(a) * 1) * 0.82,
        Math.sin(a) * 2.7,
      ];
    };
    work.sheet('cardboard', shell, {
      columns: 20,
      rows: 20,
      colour: '#d9a441',
      paint: (p) => blend('#e0b050', '#a8681c', mottle(p, 0.6) * 0.6),
    });
    work.sheet(
      'cardboard',
      (u, v) => {
        const [x, y, z] = shell(u, v);
        return [x * 0.985, y + 0.22, z * 0.93];
      },
      { columns: 20, rows: 20, flip: true, colour: '#d9a441' },
    );
    work.ball('flesh', [6, 2.6, 1.7], {
      at: [0, 3.4, 0],
      paint: (p) => blend('#5a2c14', '#8a4a24', grains(p, 1.4)),
      bend: uneven(mottle, 0.8, 0.8),
    });
    tacoFilling(work);
  },
  burrito(work) {
    work.rod(
      'cardboard',
      [
        [-7.4, 2.6, 0],
        [-6, 2.6, 0],
        [0, 2.7, 0],
        [4.6, 2.7, 0],
      ],
      (along) => 2.6 * Math.min(1, 0.55 + along * 3),
      { colour: '#ecd2a0', around: 24, steps: 6, paint: (p) => blend('#efd8aa', '#a8743a', mottle(p, 0.42) ** 3 * 1.2) },
    );
    work.spun(
      'flesh',
      [
        [2.4, 0],
        [2.2, 0.5],
        [0, 0.8],
      ],
      { turn: [0, 0, -Math.PI / 2], at: [4.5, 2.7, 0], paint: (p) => blend('#6a3418', '#8a5a2c', grains(p, 1.2)) },
    );
    for (let bit = 0; bit < 26; bit++) {
      const a = bit * 2.4;
      const r = Math.sqrt(bit / 26) * 2.1;
      work.ball(bit % 3 ? 'flesh' : 'glaze', [0.35, 0.4, 0.45], {
        colour: ['#f4ecd8', '#5d9a34', '#c8281a', '#f2c22e', '#2c1a12'][bit % 5]!,
        at: [5.2, 2.7 + Math.sin(a) * r, Math.cos(a) * r],
        around: 8,
        down: 6,
      });
    }
    work.rod(
      'steel',
      [
        [-7.8, 2.6, 0],
        [-4, 2.65, 0],
        [-0.6, 2.75, 0],
      ],
      (along) => 2.76 * Math.min(1, 0.5 + along * 2.6),
      {
        around: 24,
        bend: uneven(mottle, 1.1, 0.4),
      },
    );
  },
};
