import type { Vector3 } from '@onereel/spec';
import type { Profile } from '../prop/curve.ts';
import type { Designs } from '../prop/design-family.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';

/** Leaves that wrap a head, from the inside out. */
function head(work: Sculpt, count: number, radius: number, inner: string, outer: string, long = 1.6): void {
  work.ball('leaf', [radius * 0.72, radius * 0.75, radius * 0.72], { colour: inner, at: [0, radius * 0.95, 0], open: 0.6 });
  for (let leaf = 0; leaf < count; leaf++) {
    const age = leaf / count;
    work.blade(
      'leaf',
      {
        long: radius * (1.35 + (long - 1.35) * age),
        wide: radius * (1.3 + age * 0.5),
        lean: 0.5 + age * 0.45,
        curl: -1.1 + age * 0.9,
        cup: 0.55 - age * 0.3,
        blunt: 0.5,
        belly: 0.6,
        ruffle: 0.1 + age * 0.1,
        columns: 8,
        rows: 9,
      },
      {
        colour: blend(inner, outer, age),
        turn: [0, leaf * 2.39996, 0],
        at: [Math.sin(leaf * 2.39996) * radius * 0.3, radius * 0.12, Math.cos(leaf * 2.39996) * radius * 0.3],
        paint: ([x, y]) =>
          blend(
            blend(inner, outer, age),
            '#eef2d0',
            Math.max(0, 0.9 - Math.abs(x) / (radius * 0.07)) * Math.max(0, 1 - y / (radius * 1.4)),
          ),
      },
    );
  }
}

const cap = (wide: number, from: number, high: number): Profile => [
  [wide * 0.2, from - 0.2],
  [wide * 0.85, from - 0.35],
  [wide, from],
  [wide * 0.97, from + high * 0.35],
  [wide * 0.7, from + high * 0.8],
  [wide * 0.3, from + high * 0.98],
  [0, from + high],
];

/** A mushroom with gills under its cap. `spots` are pale scales. */
function mushroom(work: Sculpt, at: Vector3, size: number, colour: string, spots: boolean): void {
  const lift = ([x, y, z]: Vector3): Vector3 => [at[0] + x * size, at[1] + y * size, at[2] + z * size];
  work.spun(
    'flesh',
    [
      [0, 0],
      [1.25, 0],
      [1.3, 0.6],
      [0.85, 2.4],
      [0.75, 4.8],
      [0.9, 5.4],
    ],
    { colour: '#efe6d2', size, at, gloss: 0.15 },
  );
  if (spots)
    work.spun(
      'flesh',
      [
        [0.8, 4.2],
        [1.5, 3.6],
        [1.55, 3.7],
        [0.8, 4.5],
      ],
      { colour: '#f2ead8', size, at, steps: 1, around: 24 },
    );
  work.spun(
    'flesh',
    [
      [0.8, 5.5],
      [3.6, 5.1],
    ],
    {
      colour: '#d8c8aa',
      size,
      at,
      steps: 1,
      around: 64,
      turn: [0, 0, 0],
      bend: ([x, y, z]) => [x, y + 0.12 * Math.cos(Math.atan2(x, z) * 32), z],
      open: 0.6,
    },
  );
  work.spun('peel', cap(4, 5.4, 3.4), {
    colour: work.colour(colour),
    size,
    at,
    gloss: spots ? 0.75 : 0.25,
    around: 36,
    paint: (point) => blend(work.colour(colour), '#ffffff', mottle(point, 0.3) * 0.06),
  });
  if (!spots) return;
  work.spread(
    15,
    ([x, y, z], index) => {
      const tall = Math.acos(y);
      const flat = Math.sin(tall) * 3.75;
      work.ball('flesh', [0.5 - (index % 3) * 0.1, 0.16, 0.46], {
        colour: '#f6f0e2',
        size,
        turn: [tall * 0.75, Math.atan2(x, z), 0],
        at: lift([Math.sin(Math.atan2(x, z)) * flat, 5.5 + 3.3 * y ** 0.9, Math.cos(Math.atan2(x, z)) * flat]),
        around: 8,
        down: 6,
      });
    },
    0.16,
  );
}

/** Leaves, heads, stalks, ears and mushrooms. Centimetres. */
export const leafVegetables: Designs = {
  broccoli(work) {
    const green = work.colour('#2f6a28');
    work.rod(
      'flesh',
      [
        [0, 0, 0],
        [0, 3.4, 0],
        [0, 6.5, 0],
      ],
      (along) => 1.9 - 0.2 * along,
      { colour: '#9cbf68', around: 14, gloss: 0.25 },
    );
    work.spread(
      15,
      ([x, y, z], index) => {
        const at: Vector3 = [x * 4.6, 8 + y * 3.1, z * 4.6];
        work.rod('flesh', [[x * 1.2, 4.6, z * 1.2], [at[0] * 0.75, at[1] - 2, at[2] * 0.75], at], 0.75, {
          colour: '#86b058',
          around: 7,
          steps: 3,
        });
        work.ball('leaf', [2.2, 1.8, 2.2], {
          at,
          colour: blend(green, '#1c4a1a', (index % 4) * 0.12),
          around: 16,
          down: 12,
          gloss: 0.1,
          glow: 0,
          bend: ([a, b, c], n) => {
            const k = 0.28 * Math.max(0, Math.sin(a * 5.2) * Math.sin(b * 5.6 + 1) + Math.sin(c * 5.4) * 0.6);
            return [a + n[0] * k, b + n[1] * k, c + n[2] * k];
          },
          paint: (p) => blend(green, '#6a9a48', mottle(p, 1.3) * 0.5),
        });
      },
      -0.2,
    );
  },
  cauliflower(work) {
    work.spread(
      26,
      ([x, y, z]) =>
        work.ball('flesh', [2.1, 1.8, 2.1], {
          at: [x * 4.8, 5.6 + y * 3.6, z * 4.8],
          colour: work.colour('#efe8d4'),
          around: 14,
          down: 10,
          bend: ([a, b, c], n) => {
            const k = 0.22 * Math.sin(a * 4.2) * Math.sin(b * 4.6 + 1) * Math.sin(c * 4.4 + 2);
            return [a + n[0] * k, b + n[1] * k, c + n[2] * k];
          },
        }),
      -0.3,
    );
    for (let leaf = 0; leaf < 9; leaf++)
      work.blade(
        'leaf',
        { long: 8.5, wide: 5, lean: 1.15, curl: -0.9, cup: 0.4, blunt: 0.6, ruffle: 0.1, columns: 6 },
        { colour: blend('#8fb35a', '#5a8a3a', (leaf % 3) / 2), turn: [0, leaf * 0.7, 0], at: [0, 1, 0] },
      );
  },
  cabbage: (work) => head(work, 20, 8, '#b6d27c', '#4f8a3a', 1.7),
  lettuce: (work) => head(work, 24, 7, '#cfe08a', '#5f9f34', 1.8),
  corn(work) {
    const kernel = work.colour('#eec22c');
    const radius = (share: number): number => 2.1 * Math.min(1, Math.sin(Math.PI * (0.16 + share * 0.8)) * 1.25) ** 0.8;
    work.rod(
      'flesh',
      [
        [0, 1, 0],
        [0, 9, 0],
        [0, 17.4, 0],
      ],
      (along) => radius(along) * 0.9,
      { colour: '#c8982a', around: 12, open: 0.6 },
    );
    for (let row = 0; row < 28; row++)
      for (let grain = 0; grain < 13; grain++) {
        const share = row / 28;
        const angle = (grain / 13) * Math.PI * 2;
        work.ball('glaze', [0.46 * (radius(share) / 2.1), 0.34, 0.4], {
          colour: blend(kernel, '#fff0a0', ((grain * 5 + row * 3) % 7) * 0.04),
          gloss: 0.6,
          turn: [0, angle, 0],
          at: [Math.sin(angle) * radius(share), 1.4 + share * 16.4, Math.cos(angle) * radius(share)],
          around: 5,
          down: 3,
        });
      }
    for (let leaf = 0; leaf < 5; leaf++)
      work.blade(
        'leaf',
        { long: 13 + (leaf % 2) * 3, wide: 5.4, lean: 0.14, curl: 0.55 + leaf * 0.12, cup: -0.5, blunt: 0.8, belly: 0.3, columns: 6 },
        {
          colour: blend('#7aa845', '#4a8432', leaf / 5),
          turn: [0, leaf * 1.3 + 0.6, 0],
          at: [Math.sin(leaf * 1.3 + 0.6) * 1.4, 0, Math.cos(leaf * 1.3 + 0.6) * 1.4],
        },
      );
    work.bar('leaf', [0, 1.4, 0], [0, -1.6, 0], 1, { colour: '#8fae58', around: 10 });
  },
  asparagus(work) {
    for (let spear = 0; spear < 9; spear++) {
      const x = Math.sin(spear * 2.4) * Math.sqrt(spear) * 0.55;
      const z = Math.cos(spear * 2.4) * Math.sqrt(spear) * 0.55;
      const tall = 18 + (spear % 3);
      work.rod(
        'flesh',
        [
          [x, 0, z],
          [x, 9, z],
          [x * 1.2, tall, z * 1.2],
        ],
        (along) => 0.6 * (1 - Math.max(0, along - 0.78) * 3.2),
        { colour: work.colour('#5f8f3a'), around: 9 },
      );
      for (let scale = 0; scale < 9; scale++)
        work.blade(
          'leaf',
          { long: 1.5, wide: 0.6, lean: 0.12, curl: -0.3, rows: 3, columns: 2 },
          {
            colour: '#4a6f3a',
            turn: [0, scale * 2.4, 0],
            at: [x * 1.15 + Math.sin(scale * 2.4) * 0.5, 5 + scale * 1.45, z * 1.15 + Math.cos(scale * 2.4) * 0.5],
          },
        );
    }
    work.hoop('cloth', 2, 0.5, { colour: '#c43a2a', at: [0, 7, 0], around: 24, section: 6 });
  },
  celery(work) {
    for (let stalk = 0; stalk < 7; stalk++) {
      const angle = stalk * 0.9;
      work.rod(
        'flesh',
        [
          [Math.sin(angle) * 1.6, 0, Math.cos(angle) * 1.6],
          [Math.sin(angle) * 2, 9, Math.cos(angle) * 2],
          [Math.sin(angle) * 3.4, 19, Math.cos(angle) * 3.4],
        ],
        (along) => 1.2 - 0.6 * along,
        { colour: work.colour('#a9c76a'), around: 8 },
      );
      for (let leaf = 0; leaf < 5; leaf++)
        work.blade(
          'leaf',
          { long: 5, wide: 2.6, lean: 0.4 + leaf * 0.2, curl: 0.6, ruffle: 0.3, columns: 6 },
          { colour: '#4f9038', turn: [0, angle + (leaf - 2) * 0.7, 0], at: [Math.sin(angle) * 3.3, 17.5, Math.cos(angle) * 3.3] },
        );
    }
  },
  mushroom(work) {
    mushroom(work, [0, 0, 0], 1, '#b5201a', true);
    mushroom(work, [5.2, 0, 1.6], 0.55, '#b5201a', true);
  },
  'button-mushroom'(work) {
    mushroom(work, [0, 0, 0], 0.8, '#e6dac2', false);
    mushroom(work, [5, 0, 1], 0.6, '#dccfb4', false);
  },
  'brown-mushroom'(work) {
    mushroom(work, [0, 0, 0], 1, '#7a4a28', false);
    mushroom(work, [-5, 0, 2], 0.7, '#84542e', false);
    mushroom(work, [4.4, 0, -2], 0.5, '#6f4324', false);
  },
  'vegetable-pile'(work) {
    work.spun(
      'straw',
      [
        [0, 0],
        [9, 0],
        [9, 0],
        [11.5, 4],
        [13, 9],
        [13.8, 9.4],
        [13.6, 10],
        [12.2, 9.2],
        [10, 4],
        [0, 2],
      ],
      { colour: '#a9793c', around: 40 },
    );
    for (const [x, y, z, kind] of [
      [-6, 11, 2, 'tomato'],
      [0, 12, 7, 'tomato'],
      [6.5, 11, 4, 'pepper'],
      [2, 12, -2, 'green'],
    ] as const)
      work.ball('peel', kind === 'tomato' ? [3.6, 3.1, 3.6] : [3.6, 4.4, 3.6], {
        colour: { tomato: '#c81f12', pepper: '#e8a81c', green: '#3d7a2a' }[kind],
        gloss: 0.85,
        at: [x, y, z],
        bend:
          kind === 'tomato'
            ? (p) => p
            : ([a, b, c]) => {
                const k = 1 - 0.16 * Math.abs(Math.cos(Math.atan2(a, c) * 2)) ** 5;
                return [a * k, b, c * k];
              },
      });
    for (let carrot = 0; carrot < 3; carrot++) {
      work.rod(
        'flesh',
        [
          [-9 + carrot * 2.6, 10, -3],
          [-8 + carrot * 2.4, 15, -7],
          [-8 + carrot * 2, 19, -10],
        ],
        (along) => 0.5 + along * 1.3,
        { colour: '#e2701a', around: 12 },
      );
      for (let leaf = 0; leaf < 5; leaf++)
        work.blade(
          'leaf',
          { long: 7, wide: 1.6, lean: 0.3 + leaf * 0.1, curl: 0.5, ruffle: 0.3 },
          { colour: '#4f9132', turn: [0, leaf * 1.3, 0], at: [-8 + carrot * 2, 19, -10] },
        );
    }
    work.spread(
      9,
      ([x, y, z]) =>
        work.ball('leaf', 2.3, {
          colour: '#2f6a28',
          glow: 0,
          gloss: 0.1,
          at: [8 + x * 2.6, 12 + y * 2, -6 + z * 2.6],
          around: 14,
          down: 10,
          bend: ([a, b, c], n) => {
            const k = 0.2 * Math.sin(a * 5) * Math.sin(b * 5 + 1) * Math.sin(c * 5);
            return [a + n[0] * k, b + n[1] * k, c + n[2] * k];
          },
        }),
      0,
    );
  },
};
