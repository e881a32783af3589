import type { Vector3 } from '@onereel/spec';
import type { Perch } from '../family.ts';
import type { Design, Designs } from '../prop/design-family.ts';
import type { Profile } from '../prop/curve.ts';
import { mottle } from '../prop/mottle.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { addSteam } from '../prop/steam.ts';
import { addFilling } from './filling.ts';

/** A cup's ear at +x: where it leaves the wall and how far it stands off. */
function ear(work: Sculpt, wall: number, low: number, high: number, off: number, thick: number, colour: string): void {
  work.rod(
    'ceramic',
    [
      [wall - 0.3, high, 0],
      [wall + off * 0.7, high + 0.2, 0],
      [wall + off, (low + high) / 2 + 0.4, 0],
      [wall + off * 0.6, low + 0.2, 0],
      [wall - 0.5, low, 0],
    ],
    thick,
    { colour: work.colour(colour), around: 9, steps: 6, flatten: 0.75 },
  );
}

function saucer(work: Sculpt, radius: number, colour: string): void {
  work.spun(
    'ceramic',
    [
      [0, 0],
      [radius * 0.5, 0],
      [radius * 0.55, 0.2],
      [radius, 1.3],
      [radius * 0.98, 1.5],
      [radius * 0.5, 0.6],
      [0, 0.5],
    ],
    { colour: work.colour(colour), around: 44 },
  );
}

const cup = (wide: number, high: number, base: number): Profile => [
  [0, base],
  [wide * 0.5, base],
  [wide * 0.56, base + 0.25],
  [wide * 0.86, base + high * 0.4],
  [wide, base + high],
  [wide, base + high],
  [wide * 0.94, base + high],
  [wide * 0.94, base + high],
  [wide * 0.8, base + high * 0.42],
  [wide * 0.45, base + 0.5],
  [0, base + 0.45],
];

const grips = (x: number, y: number, level: number, wide: number): readonly Perch[] => [
  { name: 'inside', at: [0, level, 0], room: [wide, wide] },
  { name: 'grip', at: [x, y, 0], room: [2, 2], hold: 'fist' },
];

const cupOf =
  (drink: string, shell: string, foam?: 'crema' | 'latte' | 'tea'): Design =>
  (work) => {
    saucer(work, 7.4, shell);
    work.spun('ceramic', cup(4.3, 6, 0.6), { colour: work.colour(shell), around: 44 });
    ear(work, 4, 2.6, 5.4, 2, 0.45, shell);
    const fill = addFilling(work, { low: 1.4, high: 5.7, from: 2.4, to: 3.85, colour: drink });
    work.moving('liquid', [0, 1.4, 0], () => {
      if (foam === 'crema') work.hoop('glaze', 3.5, 0.22, { colour: '#a8713a', at: [0, 5.66, 0], section: 6 });
      if (foam === 'latte')
        work.sheet('glaze', (u, v) => [Math.sin(u * 6.2832) * 3.84 * v, 5.76, Math.cos(u * 6.2832) * 3.84 * v], {
          columns: 48,
          rows: 16,
          flip: true,
          gloss: 0.4,
          paint: ([x, , z]) => {
            const r = Math.hypot(x, z) / 3.84;
            const leaf = Math.abs(x) < (1.9 - Math.abs(z + 0.2) * 0.6) * (0.55 + 0.45 * Math.abs(Math.sin(z * 3.4 + Math.abs(x) * 1.6)));
            return blend('#b5763a', '#f3e4cc', leaf && r < 0.82 ? 1 : mottle([x, 0, z], 1.2) * 0.12);
          },
        });
    });
    work.rod(
      'steel',
      [
        [-4.6, 1.7, 3.4],
        [0.6, 1.3, 5.4],
        [3, 1.5, 5.8],
      ],
      0.2,
      { around: 6 },
    );
    work.ball('steel', [0.95, 0.25, 0.65], { at: [4, 1.55, 5.9], turn: [0, 0.2, 0.1] });
    if (foam === 'tea') {
      work.rod(
        'cloth',
        [
          [-3.6, 6.5, 1.8],
          [-4.4, 5.5, 2.3],
          [-4.6, 3.6, 2.7],
        ],
        0.07,
        { colour: '#f2ece0', around: 4 },
      );
      work.block('paper', [1.5, 1.7, 0.1], { colour: '#c8a02c', at: [-4.7, 2.8, 2.8], turn: [0, -1, 0], round: 0.1 });
    }
    const steam = addSteam(work, [0, 6.2, 0], 4.4, 9);
    return { perches: grips(5.6, 4, 5.7, 6), pose: (moment) => ({ ...fill(moment), ...steam(moment) }) };
  };

/** Cream and marshmallows afloat. */
function marshmallows(work: Sculpt): void {
  work.moving('liquid', [0, 0.8, 0], () => {
    work.spread(
      11,
      ([x, y, z], at) =>
        at % 2
          ? work.spun(
              'flesh',
              [
                [0, 0],
                [0.85, 0],
                [0.95, 0.25],
                [0.95, 1],
                [0.85, 1.2],
                [0, 1.2],
              ],
              {
                colour: at % 4 === 1 ? '#f4c4d0' : '#fbf6ee',
                turn: [x, at, z],
                at: [x * 2.6, 8.4 + y * 0.9, z * 2.6],
                around: 14,
                steps: 2,
              },
            )
          : work.ball('glaze', [1.2, 0.75, 1.2], {
              colour: '#fbf6ee',
              gloss: 0.3,
              at: [x * 2.6, 8.7 + y * 1.2, z * 2.6],
              around: 14,
              down: 10,
            }),
      0.05,
    );
    work.round(7, (angle) =>
      work.ball('glaze', [0.3, 0.2, 0.3], {
        colour: '#3a1a0c',
        turn: [0.4, angle, 0],
        at: [Math.sin(angle) * 1.4, 9.9, Math.cos(angle) * 1.4],
        around: 6,
        down: 4,
      }),
    );
  });
}

/** Hot drinks. Centimetres. */
export const hotDrinks: Designs = {
  coffee: cupOf('#2c1608', '#e9e4da', 'crema'),
  latte: cupOf('#b5763a', '#b8503a', 'latte'),
  tea: cupOf('#a8521a', '#e6e8ec', 'tea'),
  'green-tea'(work) {
    work.spun(
      'clay',
      [
        [0, 0],
        [2.4, 0],
        [2.5, 0.4],
        [3.6, 1.6],
        [3.9, 4],
        [3.8, 7.4],
        [3.5, 7.4],
        [3.5, 4],
        [3, 1.8],
        [0, 1],
      ],
      { colour: work.colour('#3f5348'), gloss: 0.5, around: 36 },
    );
    const fill = addFilling(work, { low: 1.2, high: 6.4, from: 3, to: 3.5, colour: '#8fa83a' });
    const steam = addSteam(work, [0, 7, 0], 4, 9);
    return {
      perches: [
        { name: 'grip', at: [0, 0, 0], room: [7, 7], hold: 'palm' },
        { name: 'inside', at: [0, 6.4, 0], room: [6, 6] },
      ],
      pose: (moment) => ({ ...fill(moment), ...steam(moment) }),
    };
  },
  espresso(work) {
    saucer(work, 5.6, '#26262a');
    work.spun('ceramic', cup(2.9, 4.8, 0.6), { colour: work.colour('#26262a'), around: 36 });
    ear(work, 2.7, 2.2, 4.4, 1.5, 0.36, '#26262a');
    const fill = addFilling(work, { low: 1.3, high: 4.3, from: 1.6, to: 2.55, colour: '#2c1608', top: '#a8672c' });
    const steam = addSteam(work, [0, 5, 0], 3, 7);
    return { perches: grips(4, 3.4, 4.3, 4), pose: (moment) => ({ ...fill(moment), ...steam(moment) }) };
  },
  'hot-chocolate'(work) {
    work.spun(
      'ceramic',
      [
        [0, 0],
        [4, 0],
        [4.3, 0.5],
        [4.3, 9.2],
        [4.3, 9.2],
        [3.95, 9.2],
        [3.95, 9.2],
        [3.9, 0.8],
        [0, 0.7],
      ],
      { colour: work.colour('#b8322c'), around: 44 },
    );
    ear(work, 4.2, 2.4, 7.6, 2.7, 0.55, '#b8322c');
    const fill = addFilling(work, { low: 0.8, high: 8.6, from: 3.85, to: 3.93, colour: '#5a2c14' });
    marshmallows(work);
    const steam = addSteam(work, [0, 9.8, 0], 4, 9);
    return { perches: grips(6.4, 5, 8.6, 6), pose: (moment) => ({ ...fill(moment), ...steam(moment) }) };
  },
  'takeaway-coffee'(work) {
    work.spun(
      'paper',
      [
        [0, 0],
        [2.9, 0],
        [2.9, 0],
        [4.3, 11],
      ],
      { colour: '#f0ece2', steps: 1, around: 36 },
    );
    work.spun(
      'cardboard',
      [
        [3.35, 3],
        [3.42, 3],
        [3.42, 3],
        [4.12, 8.2],
        [4.12, 8.2],
        [4, 8.2],
      ],
      { colour: work.colour('#a87a4a'), steps: 1, around: 36 },
    );
    work.spun(
      'plastic',
      [
        [4.5, 10.7],
        [4.6, 11],
        [4.45, 11.3],
        [4.2, 11.5],
        [4.1, 12.4],
        [3.9, 12.6],
        [3.7, 12.2],
        [0, 12.2],
      ],
      { colour: '#2a2624', steps: 1, around: 36 },
    );
    work.ball('cardboard', [1.5, 1.5, 0.15], { colour: '#3f6a3a', at: [0, 5.6, 3.8], around: 20, down: 10 });
    const steam = addSteam(work, [1.4, 12.6, 0], 2, 7);
    return {
      perches: [{ name: 'grip', at: [0, 5.6, 0], room: [8, 8], hold: 'fist' }],
      pose: (moment) => steam(moment),
      anchors: { mouth: [0, 12.4, 2] as Vector3 },
    };
  },
};
