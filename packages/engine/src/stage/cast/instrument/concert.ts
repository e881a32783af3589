import type { Linear } from '../../../shapes/colour.ts';
import type { Outline } from '../../../shapes/prism.ts';
import type { Designs } from '../prop/design-family.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { keys } from './keys.ts';
import { waisted } from './waisted.ts';
import { saxophone } from './saxophone.ts';

/** A grand piano from above, its keyboard along y = 0: straight at the left, waved in at the right, round at the tail. */
const wing: Outline = [
  [-75, 0],
  [75, 0],
  [75, 46],
  [73, 62],
  [66, 78],
  [52, 92],
  [36, 104],
  [24, 118],
  [14, 140],
  [4, 160],
  [-12, 174],
  [-34, 179],
  [-54, 174],
  [-68, 160],
  [-75, 140],
];

/** Sound holes, fingerboard, tailpiece, bridge, scroll, pegs and spike. */
function celloFittings(work: Sculpt, brown: Linear, foot: number): void {
  for (const side of [-1, 1])
    work.rod(
      'lacquer',
      [
        [side * 8.6, foot + 28, 6.2],
        [side * 6.4, foot + 33, 6.2],
        [side * 8, foot + 39, 6.2],
        [side * 6, foot + 44, 6.2],
      ],
      0.6,
      { colour: '#120804', around: 6 },
    );
  work.block('wood', [4.6, 62, 2.4], { colour: '#16100c', at: [0, foot + 78, 8.4], round: 0.7, turn: [-0.03, 0, 0] });
  work.slab(
    'wood',
    [
      [-2.6, 6],
      [2.6, 6],
      [4, 26],
      [-4, 26],
    ],
    1.6,
    { colour: '#16100c', at: [0, foot, 8] },
  );
  work.block('wood', [9, 7, 1.2], { colour: '#d9a860', at: [0, foot + 34.5, 8.4], round: 0.4 });
  work.rod(
    'wood',
    [
      [0, foot + 106, 6.6],
      [0, foot + 116, 5],
      [0, foot + 121, 2.4],
    ],
    2.3,
    { colour: brown },
  );
  work.ball('wood', [2.8, 3.2, 3.4], { colour: brown, at: [0, foot + 122, 2] });
  for (const [x, y] of [
    [1, 108],
    [-1, 110.6],
    [1, 113],
    [-1, 115.4],
  ] as const) {
    work.bar('wood', [0, foot + y, 5], [x * 6.4, foot + y, 4], 0.7, { colour: '#16100c' });
    work.ball('wood', [1, 1.6, 0.7], { colour: '#16100c', at: [x * 7, foot + y, 4] });
  }
  work.bar('steel', [0, foot + 1, 0], [0, 0, 1.5], 0.5);
}

/** The larger instruments of the concert hall. Centimetres. */
export const concert: Designs = {
  cello(work) {
    const brown = work.colour('#8a3d16');
    const foot = 22;
    work.slab('lacquer', waisted(22, 12.4, 17.6, 75), 11, { bevel: 2.6, colour: brown, gloss: 0.9, at: [0, foot, 0] });
    work.slab('lacquer', waisted(20.4, 11, 16.2, 71), 0.6, { colour: blend(brown, '#d98a3a', 0.45), gloss: 0.9, at: [0, foot + 2, 5.6] });
    celloFittings(work, brown, foot);
    for (let string = 0; string < 4; string++) {
      const x = (string - 1.5) * 1.3;
      work.moving(`string-${string}`, [x, foot + 34, 12], () =>
        work.rod(
          'steel',
          [
            [x * 1.2, foot + 24, 9.6],
            [x, foot + 38, 12.4],
            [x * 0.7, foot + 106, 9],
          ],
          0.12,
          { around: 4 },
        ),
      );
    }
    work.moving('bow', [8, foot + 46, 13], () => {
      work.rod(
        'wood',
        [
          [-30, foot + 48, 14.4],
          [0, foot + 47.2, 15.2],
          [40, foot + 45, 14.4],
        ],
        0.6,
        { colour: '#6a3014' },
      );
      work.bar('paper', [-30, foot + 46.4, 13], [38, foot + 43, 13], 0.4, { colour: '#f2ecdc', flatten: 1.6, around: 6 });
      work.block('wood', [5, 2.6, 1.4], { colour: '#16100c', at: [36, foot + 44, 13.6] });
    });
    return {
      pose: ({ actions, keys: sounding, seconds }) => ({
        bow: { shift: [sounding?.size || (!sounding && actions.has('play')) ? Math.sin(seconds * 2.6) * 18 : 0, 0, 0] as const },
      }),
      perches: [{ name: 'grip', at: [0, foot + 92, 8], room: [5, 10], hold: 'fist' }],
    };
  },
  'grand-piano'(work) {
    const black = work.colour('#141417');
    work.slab('lacquer', wing, 30, { lying: true, bevel: 1.2, colour: black, gloss: 1, at: [0, 78, 0] });
    work.slab(
      'brass',
      wing.map(([x, y]) => [x * 0.93, 8 + y * 0.93] as const),
      1,
      { lying: true, colour: '#b98a2e', at: [0, 93.4, 0] },
    );
    for (let string = 0; string < 26; string++)
      work.bar('steel', [-62 + string * 4.6, 94.6, -14], [-62 + string * 3.1, 94.6, -150 + Math.max(0, string - 6) * 5], 0.18, {
        around: 4,
      });
    work.slab(
      'lacquer',
      wing.map(([x, y]) => [x + 75, y] as const),
      2.2,
      { lying: true, colour: black, gloss: 1, turn: [0, 0, 0.62], at: [-75, 95, 0] },
    );
    work.bar('lacquer', [58, 94, -60], [38, 162, -62], 1, { colour: black });
    for (const [x, z] of [
      [-62, -14],
      [62, -14],
      [-30, -150],
    ] as const) {
      work.spun(
        'lacquer',
        [
          [5.6, 0],
          [3.6, 6],
          [4.4, 30],
          [6.4, 58],
          [7, 63],
        ],
        { colour: black, gloss: 1, at: [x, 3, z], around: 24 },
      );
      work.ball('brass', [3, 3, 3], { at: [x, 3, z] });
    }
    work.block('lacquer', [150, 5, 34], { colour: black, gloss: 1, at: [0, 68, 17] });
    for (const side of [-1, 1]) work.block('lacquer', [8, 13, 34], { colour: black, gloss: 1, at: [side * 71, 74, 17], round: 2 });
    work.block('cloth', [134, 1, 3], { colour: '#8f1d28', at: [0, 74, 1.6] });
    work.block('lacquer', [66, 24, 1.6], { colour: black, gloss: 1, at: [0, 106, -8], turn: [-0.26, 0, 0] });
    work.block('paper', [42, 26, 0.3], { at: [0, 108, -6.6], turn: [-0.26, 0, 0] });
    work.bar('lacquer', [-6, 64, -8], [-6, 12, -4], 0.8, { colour: black });
    work.bar('lacquer', [6, 64, -8], [6, 12, -4], 0.8, { colour: black });
    work.block('lacquer', [20, 6, 10], { colour: black, gloss: 1, at: [0, 11, -3], round: 1 });
    for (const x of [-5, 0, 5]) work.block('brass', [2.6, 1.4, 9], { at: [x, 8, 5], round: 0.6 });
    const pose = keys(work, { low: 21, high: 108, left: -66.5, y: 72.4, z: 31, wide: 133 / 52, long: 28 });
    return { pose, perches: [{ name: 'top', at: [-40, 96, -90], room: [40, 40] }] };
  },
  accordion(work) {
    const red = work.colour('#b3161c');
    work.block('lacquer', [11, 42, 19], { colour: red, gloss: 1, at: [-21, 23, 0], round: 2 });
    work.block('lacquer', [11, 42, 19], { colour: red, gloss: 1, at: [21, 23, 0], round: 2 });
    work.block('cloth', [30, 36, 14], { colour: '#15120f', at: [0, 23, 0] });
    for (let fold = 0; fold < 9; fold++)
      work.block('cloth', [1.9, 40, 18], {
        colour: fold % 2 ? '#1b1815' : '#efe6d2',
        at: [-13.6 + fold * 3.4, 23, 0],
        round: 0.7,
        turn: [0, 0, (fold - 4) * 0.012],
      });
    for (const side of [-1, 1]) for (const y of [4, 42]) work.block('chrome', [11.4, 1.4, 19.4], { at: [side * 21, y, 0], round: 0.5 });
    work.block('lacquer', [7, 40, 9], { colour: red, gloss: 1, at: [-28.4, 23, 8], round: 1.4 });
    for (let key = 0; key < 15; key++) {
      work.block('plastic', [5.6, 2.3, 8], { colour: '#f4f0e6', gloss: 0.8, at: [-29, 5.6 + key * 2.5, 13], round: 0.4 });
      if (key % 7 !== 2 && key % 7 !== 6)
        work.block('plastic', [3.4, 1.2, 5], { colour: '#161618', at: [-28.2, 6.9 + key * 2.5, 15], round: 0.3 });
    }
    for (let column = 0; column < 4; column++)
      for (let row = 0; row < 11; row++)
        work.ball('plastic', [0.6, 0.85, 0.85], {
          colour: '#f4f0e6',
          at: [26.8, 8 + row * 3 + column * 0.7, -5 + column * 3.4],
          around: 8,
          down: 6,
        });
    for (let slot = 0; slot < 5; slot++) work.block('chrome', [7, 1.4, 0.8], { at: [-21, 14 + slot * 4.6, 9.6], round: 0.4 });
    for (const side of [-1, 1])
      work.rod(
        'leather',
        [
          [side * 17, 42, -9],
          [side * 15, 34, -22],
          [side * 16, 12, -20],
          [side * 18, 5, -9],
        ],
        1.6,
        { colour: '#2b1a10', flatten: 0.4 },
      );
    return { perches: [{ name: 'grip', at: [0, 23, -9], room: [40, 20], hold: 'both' }] };
  },
  harp(work) {
    const gold = work.colour('#b8862c');
    work.block('lacquer', [46, 10, 30], { colour: gold, gloss: 0.8, at: [4, 5, 0], round: 4 });
    work.rod(
      'lacquer',
      [
        [16, 8, 0],
        [4, 60, 0],
        [-18, 130, 0],
        [-25, 152, 0],
      ],
      (along) => 13 - along * 8,
      { colour: '#7a3f16', around: 20 },
    );
    work.bar('brass', [40, 8, 0], [40, 166, 0], 3.2, { colour: gold, around: 20 });
    work.spun(
      'brass',
      [
        [6, 0],
        [4, 3],
        [3.6, 8],
        [4.4, 10],
      ],
      { colour: gold, at: [40, 8, 0], around: 28 },
    );
    work.spun(
      'brass',
      [
        [3.4, 0],
        [5.6, 4],
        [6.4, 9],
        [4.6, 13],
        [2, 16],
        [0, 17],
      ],
      { colour: gold, at: [40, 162, 0], around: 28 },
    );
    work.rod(
      'brass',
      [
        [40, 168, 0],
        [24, 160, 0],
        [8, 142, 0],
        [-8, 140, 0],
        [-24, 152, 0],
      ],
      (along) => 4.4 - along * 0.8,
      { colour: gold, around: 16 },
    );
    for (let string = 0; string < 34; string++) {
      const t = string / 33;
      const z = 34 - t * 54;
      const low = 14 + Math.max(0, (16 - z) / 41) * 138;
      const high = 163 - Math.sin(t * Math.PI * 0.86) * 22;
      if (high - low > 6)
        work.bar('steel', [z, low, 0], [z, high, 0], 0.2, {
          colour: string % 7 === 0 ? '#c8281e' : string % 7 === 3 ? '#20242c' : '#e8e2d2',
          around: 4,
        });
    }
    return { anchors: { strings: [8, 90, 0] } };
  },
  ...saxophone,
};
