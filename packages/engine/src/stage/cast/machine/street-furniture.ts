import type { Moment } from '../../blocking/moment.ts';
import { openness, spot, type Style, tint } from '../prop/crafted-family.ts';

/** A meter on a post. */
export const parkingMeter: Style = (bench, form) => {
  bench.rod('steel', [0, 0, 0], [0, 100, 0], [3.4, 3]);
  bench.slab(
    'iron',
    [
      [-9, 96],
      [9, 96],
      [11, 120],
      [10, 128],
      [6, 134],
      [0, 136],
      [-6, 134],
      [-10, 128],
      [-11, 120],
    ],
    13,
    { bevel: 2, colour: tint(form, '#5a666e') },
  );
  bench.slab(
    'screen',
    [
      [-7, 121],
      [7, 121],
      [6, 128],
      [0, 131],
      [-6, 128],
    ],
    0.6,
    { at: [0, 0, 6.7], colour: '#dfe6d8', glow: 0.2 },
  );
  bench.block('lacquer', [0.8, 7, 0.6], { at: [1.4, 124, 7.2], turn: [0, 0, -0.5], colour: '#c01818' });

  bench.block('rubber', [1, 5, 0.6], { at: [-3.6, 112, 6.6] });
  bench.turning(
    'chrome',
    [
      [2.6, 0, 1],
      [2.4, 1.6, 1],
      [0.001, 1.6],
    ],
    { at: [3, 111, 6.4], turn: [Math.PI / 2, 0, 0] },
  );

  bench.block('chrome', [6, 1.4, 1.6], { at: [3, 111, 8.4], turn: [0, 0, 0.7] });
};

/** A letter box. */
export const mailbox: Style = (bench, form) => {
  const colour = tint(form, '#2f5a9c');
  bench.block('wood', [9, 104, 9], { at: [0, 52, 0], colour: '#7a4a26' });
  const half = Array.from(
    { length: 13 },
    (_, at) => [Math.cos((at / 12) * Math.PI) * 12, 16 + Math.sin((at / 12) * Math.PI) * 12] as const,
  );
  const shape = [[-12, 0] as const, [12, 0] as const, ...half];
  bench.slab('lacquer', shape, 48, { at: [0, 105, 0], colour, bevel: 0.8 });
  const door = bench.on('door', [0, 105, 24.6]);
  door.slab(
    'lacquer',
    shape.map(([x, y]) => [x * 1.05, y * 1.03] as const),
    1.4,
    { at: [0, 104.6, 25], colour, bevel: 0.4 },
  );
  door.block('chrome', [2, 5, 2], { at: [0, 128, 26.4], round: 0.6 });
  const flag = bench.on('flag', [12.6, 114, 8]);

  flag.block('lacquer', [0.8, 20, 2.4], { at: [12.8, 124, 8], colour: '#d82020' });
  flag.block('lacquer', [0.8, 7, 10], { at: [12.8, 131, 4.4], colour: '#d82020' });

  return { pose: (moment: Moment) => ({ door: { turn: [1.5 * openness(moment, form), 0, 0] } }) };
};

/** A red fire extinguisher with its hose. */
export const extinguisher: Style = (bench, form) => {
  bench.turning(
    'lacquer',
    [
      [7, 0, 1],
      [7.6, 1],
      [7.6, 36],
      [6, 41],
      [2.4, 43.4, 1],
      [2.2, 46, 1],
      [0.001, 46],
    ],
    { colour: tint(form, '#c01820') },
  );
  bench.turning(
    'paper',
    [
      [7.64, 14, 1],
      [7.64, 28, 1],
    ],
    {},
  );
  bench.block('iron', [4, 3.4, 4], { at: [0, 47, 0] });
  for (const [y, lift] of [
    [49, 0.3],
    [46.6, -0.16],
  ] as const)
    bench.block('iron', [12, 1, 2.6], { at: [4.4, y + 0.6, 0], turn: [0, 0, lift] });

  bench.pipe(
    'rubber',
    [
      [-1.6, 47, 0],
      [-7, 46, 0],
      [-10, 38, 0],
      [-9.6, 22, 0],
      [-9, 14, 0],
    ],
    1.1,
  );
  bench.turning(
    'rubber',
    [
      [2.2, 0, 1],
      [1.2, 6, 1],
      [0.001, 6],
    ],
    { at: [-9, 9, 0] },
  );

  bench.turning(
    'paper',
    [
      [1.6, 0, 1],
      [0.001, 0.3],
    ],
    { at: [0, 46.6, 2], turn: [Math.PI / 2, 0, 0] },
  );
};

/** A hydrant with its caps. */
export const hydrant: Style = (bench, form) => {
  const colour = tint(form, '#c8201e');
  bench.turning(
    'lacquer',
    [
      [15, 0, 1],
      [15, 3, 1],
      [11, 4, 1],
      [10, 7],
      [10, 46, 1],
      [13, 47],
      [13, 50, 1],
      [10.6, 51],
      [9, 58],
      [5, 63],
      [2.6, 64, 1],
      [2.6, 69, 1],
      [0.001, 69],
    ],
    { colour },
  );
  for (const [turn, r] of [
    [0, 5.4],
    [Math.PI / 2, 4.2],
    [-Math.PI / 2, 4.2],
  ] as const) {
    const at = [Math.sin(turn) * 9, 38, Math.cos(turn) * 9] as const;
    bench.turning(
      'lacquer',
      [
        [r, 0, 1],
        [r, 5, 1],
        [r * 1.2, 5, 1],
        [r * 1.2, 8, 1],
        [2, 8.4, 1],
        [1.8, 10.6, 1],
        [0.001, 10.6],
      ],
      { at, turn: [Math.PI / 2, turn, 0], colour },
    );
  }
  for (let bolt = 0; bolt < 8; bolt++)
    bench.ball('iron', 1.2, { at: [Math.sin(bolt * 0.785) * 12, 51, Math.cos(bolt * 0.785) * 12], around: 8 });
  return { perches: [spot('top', [0, 69, 0], 5)] };
};
