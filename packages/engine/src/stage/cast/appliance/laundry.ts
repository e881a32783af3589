import { circle } from '../prop/bench.ts';
import { grip, spot, type Style, tint } from '../prop/crafted-family.ts';

/** A washing machine: clothes turn behind its round window. */
export const washingMachine: Style = (bench, form) => {
  bench.block('lacquer', [60, 84, 58], { at: [0, 43, 0], colour: tint(form, '#eceae6'), round: 1.6 });

  bench.block('plastic', [58, 13, 1.4], { at: [0, 77, 29], colour: '#c4c8cc', round: 0.4 });
  bench.turning(
    'chrome',
    [
      [4, 0, 1],
      [3.4, 3, 1],
      [0.001, 3],
    ],
    { at: [4, 77, 29.6], turn: [Math.PI / 2, 0, 0] },
  );
  bench.block('screen', [13, 5, 0.4], { at: [18, 77, 29.9], colour: '#3ab8e0', round: 0 });
  bench.block('plastic', [17, 9, 1], { at: [-18, 77, 29.6] });

  const drum = bench.on('drum', [0, 40, 29]);
  drum.slab('iron', circle(17, 36), 0.6, { at: [0, 40, 29.3], colour: '#1c2228' });
  for (let cloth = 0; cloth < 7; cloth++)
    drum.ball('cloth', [6, 4.4, 1.6], {
      at: [Math.sin(cloth * 0.9) * 9, 40 + Math.cos(cloth * 0.9) * 9, 30],
      turn: [0, 0, cloth],
      colour: ['#c8503a', '#3a7ab8', '#e8d8b0'][cloth % 3]!,
      around: 12,
    });

  bench.hoop('chrome', 19, 2.6, { at: [0, 40, 30], turn: [Math.PI / 2, 0, 0] });
  bench.turning(
    'glass',
    [
      [17, 0, 1],
      [12, 3],
      [0.001, 4],
    ],
    { at: [0, 40, 30], turn: [Math.PI / 2, 0, 0] },
  );

  return { perches: [spot('top', [0, 85, 0], 54)], pose: (moment) => ({ drum: { turn: [0, 0, moment.seconds * 5] } }) };
};

/** A clothes iron. */
export const iron: Style = (bench, form) => {
  const sole = [
    [-13, -6],
    [-12, 6],
    [0, 5.4],
    [9, 3],
    [14, 0],
    [9, -3],
    [0, -5.4],
    [-12, -6],
  ] as const;
  const flat = [-Math.PI / 2, 0, 0] as const;

  bench.slab('chrome', sole, 1.4, { at: [0, 0.7, 0], turn: flat, bevel: 0.3 });
  bench.slab(
    'plastic',
    sole.map(([x, y]) => [x * 0.92 - 0.4, y * 0.86] as const),
    5,
    { at: [0, 3.6, 0], turn: flat, bevel: 1.6, colour: tint(form, '#2f7fb8') },
  );

  bench.pipe(
    'rubber',
    [
      [8, 5.6, 0],
      [7, 10.4, 0],
      [-2, 12, 0],
      [-10, 11, 0],
      [-11, 5, 0],
    ],
    1.7,
    { up: [0, 0, 1] },
  );
  bench.turning(
    'plastic',
    [
      [2, 0, 1],
      [1.8, 1.2, 1],
      [0.001, 1.2],
    ],
    { at: [0, 6, 0] },
  );
  bench.pipe(
    'rubber',
    [
      [-11, 9, 0],
      [-17, 8, 2],
      [-22, 0.6, 5],
      [-30, 0.5, 0],
    ],
    0.45,
  );

  return { perches: [grip([-2, 12, 0])], anchors: { grip: [-2, 12, 0], tip: [14, 1, 0] } };
};

/** A sewing machine: its needle goes up and down, its wheel round. */
export const sewingMachine: Style = (bench, form) => {
  const colour = tint(form, '#1c1d20');

  bench.block('wood', [48, 5, 22], { at: [0, 2.5, 0], round: 1 });
  bench.block('lacquer', [42, 3, 15], { at: [0, 6.4, 0], colour });
  bench.slab(
    'lacquer',
    [
      [13, 7],
      [20, 7],
      [20, 26],
      [16, 32],
      [-14, 31],
      [-19, 28],
      [-19, 18],
      [-14, 18],
      [-12, 23],
      [9, 23],
      [13, 18],
    ],
    8,
    { bevel: 2, colour },
  );

  for (const x of [-6, 0, 6]) bench.block('gold', [4, 0.7, 0.3], { at: [x, 27, 4.1], round: 0 });
  const wheel = bench.on('wheel', [22, 24, 0]);
  wheel.hoop('chrome', 6, 1.1, { at: [22, 24, 0], turn: [0, 0, Math.PI / 2] });
  for (const turn of [0, 1.05, 2.1])
    wheel.rod('chrome', [22, 24 - Math.cos(turn) * 6, -Math.sin(turn) * 6], [22, 24 + Math.cos(turn) * 6, Math.sin(turn) * 6], 0.6);

  const needle = bench.on('needle', [-16.5, 18, 0]);
  needle.rod('chrome', [-16.5, 19, 0], [-16.5, 9.4, 0], [0.5, 0.16]);
  bench.rod('chrome', [-15.4, 18, 0], [-15.4, 9, 0], 0.4);
  bench.turning(
    'cloth',
    [
      [1.8, 0, 1],
      [1.6, 4, 1],
      [0.001, 4],
    ],
    { at: [6, 32, 0], colour: '#c01838' },
  );
  bench.block('cloth', [22, 0.4, 20], { at: [-15, 8.2, 3], colour: '#5a8ac0', round: 0 });

  return {
    perches: [spot('top', [4, 8, 0], 14)],
    pose: (moment) => ({ needle: { shift: [0, Math.sin(moment.seconds * 22) * 1.1, 0] }, wheel: { turn: [moment.seconds * 22, 0, 0] } }),
  };
};
