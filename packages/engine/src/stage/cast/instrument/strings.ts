import type { Designs, Plan } from '../prop/design-family.ts';
import { blend, type Sculpt } from '../prop/sculpt.ts';
import { waisted } from './waisted.ts';

/** Neck, head, strings and bridge of a plucked instrument whose body is `long` high and `deep`. */
function strung(
  work: Sculpt,
  { long, neck, deep, strings, bridge, wide }: { long: number; neck: number; deep: number; strings: number; bridge: number; wide: number },
): void {
  const front = deep / 2;
  work.block('wood', [wide, neck + long * 0.2, 1.6], { colour: '#2e1a10', at: [0, long + neck / 2 - long * 0.1, front + 0.3], round: 0.4 });
  for (let fret = 1; fret < 15; fret++)
    work.block('brass', [wide, 0.2, 0.2], { at: [0, long + neck - neck * (1 - 0.944 ** fret) * 1.5, front + 1.2], round: 0.05 });
  work.block('wood', [wide * 1.5, neck * 0.28, 1.4], {
    colour: '#5a3218',
    at: [0, long + neck * 1.13, front - 0.4],
    turn: [-0.12, 0, 0],
    round: 0.5,
  });
  for (let peg = 0; peg < strings; peg++) {
    const side = peg % 2 ? 1 : -1;
    work.ball('chrome', [wide * 0.26, 0.7, 0.7], {
      at: [side * wide * 0.98, long + neck * (1.05 + 0.17 * (Math.floor(peg / 2) / Math.max(1, strings / 2 - 1))), front - 0.4],
      around: 8,
      down: 6,
    });
  }
  work.block('wood', [wide * 2.2, 1.6, 1], { colour: '#2e1a10', at: [0, bridge, front + 0.5], round: 0.3 });
  for (let string = 0; string < strings; string++) {
    const x = (string / (strings - 1) - 0.5) * wide * 0.8;
    const top = long + neck * 1.02;
    work.moving(`string-${string}`, [x, bridge, front + 1.5], () =>
      work.bar('steel', [x, bridge, front + 1.5], [x, top, front + 1.4], 0.1, { around: 4 }),
    );
  }
}

/** How much a string swings: each note sounds on the highest open string at or below it (guitar tuning, E2 A2 D3 G3 B3 E4). */
function stringDown(sounding: ReadonlyMap<number, number> | undefined, string: number, strings: number): number {
  const open = strings === 4 ? [67, 60, 64, 69] : [40, 45, 50, 55, 59, 64];
  let most = 0;
  for (const [key, amount] of sounding ?? []) {
    const own = open.reduce((best, low, at) => (low <= key && (low > (open[best] ?? 0) || (open[best] ?? 0) > key) ? at : best), 0);
    if (own === string) most = Math.max(most, amount);
  }
  return most;
}

const plucked = (strings: number, neck: number, long: number): Plan => ({
  perches: [{ name: 'grip', at: [0, long + neck * 0.7, 0], room: [5, 8], hold: 'fist' }],
  anchors: { strings: [0, long * 0.5, 5] },
  pose: ({ keys: sounding, seconds }) =>
    Object.fromEntries(
      Array.from({ length: strings }, (_, string) => [
        `string-${string}`,
        { shift: [Math.sin(seconds * 61 + string * 2) * 0.12 * stringDown(sounding, string, strings), 0, 0] as const },
      ]),
    ),
});

/** Plucked and bowed. Centimetres. */
export const strings: Designs = {
  guitar(work) {
    const top = work.colour('#d09a50');
    work.slab('wood', waisted(19, 12.4, 14.4, 49), 10, { bevel: 0.6, colour: blend(top, '#4a2410', 0.6) });
    work.slab('wood', waisted(18.5, 12, 14, 48), 0.6, { colour: top, at: [0, 0.5, 5] });
    work.spun(
      'wood',
      [
        [5.4, 0],
        [0, 0.05],
      ],
      { colour: '#1a0e08', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 31, 5.35] },
    );
    work.hoop('wood', 5.7, 0.45, { colour: '#5a2c14', turn: [Math.PI / 2, 0, 0], at: [0, 31, 5.35] });
    strung(work, { long: 49, neck: 36, deep: 10, strings: 6, bridge: 13, wide: 5 });
    return plucked(6, 36, 49);
  },
  ukulele(work) {
    const top = work.colour('#c98a4a');
    work.slab('wood', waisted(9, 6, 7, 24), 6, { bevel: 0.4, colour: blend(top, '#4a2410', 0.4) });
    work.slab('wood', waisted(8.7, 5.8, 6.8, 23.5), 0.4, { colour: top, at: [0, 0.3, 3] });
    work.spun(
      'wood',
      [
        [2.6, 0],
        [0, 0.05],
      ],
      { colour: '#1a0e08', steps: 1, turn: [Math.PI / 2, 0, 0], at: [0, 15.4, 3.25] },
    );
    strung(work, { long: 24, neck: 19, deep: 6, strings: 4, bridge: 6.4, wide: 3.6 });
    return plucked(4, 19, 24);
  },
  'electric-guitar'(work) {
    const red = work.colour('#b8181c');
    work.slab(
      'lacquer',
      [
        [0, 0],
        [10, 1],
        [16, 7],
        [15.4, 15],
        [11, 21],
        [11.6, 28],
        [15, 35],
        [13, 38.4],
        [8.4, 35],
        [5, 31],
        [0, 31],
        [-5, 31],
        [-9, 37],
        [-13.4, 42],
        [-16, 39],
        [-13, 29],
        [-11.4, 21],
        [-15.6, 14],
        [-16, 7],
        [-10, 1],
      ],
      4.4,
      { bevel: 0.9, colour: red, gloss: 1 },
    );
    work.slab(
      'plastic',
      [
        [2, 4],
        [11, 8],
        [9, 18],
        [8, 28],
        [-6, 28],
        [-6, 16],
        [-3, 8],
      ],
      0.3,
      { colour: '#f2eee4', at: [0, 0, 2.3] },
    );
    for (const y of [13, 19, 25]) work.block('plastic', [7, 1.8, 1], { colour: '#1a1a1e', at: [0, y, 2.6] });
    for (const [x, y] of [
      [8, 9],
      [10, 12.4],
      [10, 16],
    ] as const)
      work.ball('chrome', [1, 1, 0.8], { at: [x, y, 2.8], around: 12, down: 8 });
    strung(work, { long: 31, neck: 45, deep: 4.4, strings: 6, bridge: 9, wide: 4.6 });
    return plucked(6, 45, 31);
  },
  violin(work) {
    const brown = work.colour('#8f4318');
    work.slab('lacquer', waisted(10.3, 5.6, 8.4, 35.6), 4, { bevel: 1.1, colour: brown, gloss: 0.9 });
    for (const side of [-1, 1]) {
      work.rod(
        'lacquer',
        [
          [side * 4.4, 12.4, 2.1],
          [side * 3.4, 15, 2.1],
          [side * 4.4, 17.6, 2.1],
          [side * 3.4, 20.4, 2.1],
        ],
        0.28,
        { colour: '#120804', around: 6 },
      );
      work.bar('wood', [side * 2.2, 50.6 + side, 2.4], [side * -2, 50.6 + side, 2.4], 0.4, { colour: '#1c100a' });
    }

    work.block('wood', [2.6, 28, 1], { colour: '#16100c', at: [0, 37, 3], round: 0.3 });
    work.slab(
      'wood',
      [
        [-1.6, 4],
        [1.6, 4],
        [2.2, 12],
        [-2.2, 12],
      ],
      0.8,
      { colour: '#16100c', at: [0, 0, 2.7] },
    );
    work.block('wood', [4.4, 0.5, 2], { colour: '#d9a860', at: [0, 16.4, 3] });

    work.ball('wood', [1.6, 1.8, 2], { colour: brown, at: [0, 55, 2] });
    work.bar('wood', [0, 50, 2.4], [0, 54, 1.6], 1.2, { colour: brown });
    work.ball('wood', [3, 2, 1.4], { colour: '#16100c', at: [-3.6, 2, 2.6] });

    for (let string = 0; string < 4; string++) {
      const x = (string - 1.5) * 0.62;
      work.moving(`string-${string}`, [x, 12, 3.6], () =>
        work.rod(
          'steel',
          [
            [x, 12, 3.2],
            [x, 16.4, 4.1],
            [x * 0.8, 51, 3.6],
          ],
          0.06,
          { around: 4 },
        ),
      );
    }
    work.moving('bow', [5, 17, 5], () => {
      work.rod(
        'wood',
        [
          [-28, 21, 5.6],
          [0, 20, 6.6],
          [34, 17.4, 5.6],
        ],
        0.4,
        { colour: '#6a3014' },
      );
      work.bar('paper', [-28, 20, 5], [34, 15.8, 5], 0.3, { colour: '#f2ecdc', flatten: 1.6, around: 6 });
      work.block('wood', [4, 2, 1], { colour: '#16100c', at: [31, 16.6, 5.2] });
    });
    return {
      pose: ({ actions, keys: sounding, seconds }) => ({
        bow: { shift: [sounding?.size || (!sounding && actions.has('play')) ? Math.sin(seconds * 3.4) * 14 : 0, 0, 0] as const },
      }),
      perches: [{ name: 'grip', at: [0, 42, 2], room: [3, 8], hold: 'fist' }],
    };
  },
};
