import type { Bench } from '../prop/bench.ts';
import { grip, type Style, tint } from '../prop/crafted-family.ts';

/** The cage of hoops and wires around the blades. */
function fanCage(bench: Bench): void {
  for (const [r, z] of [
    [20, 6],
    [19, 9.4],
    [19, 2.6],
    [10, 10.6],
  ] as const)
    bench.hoop('chrome', r, 0.36, { at: [0, 46, z], turn: [Math.PI / 2, 0, 0], around: 40, section: 6 });
  for (let wire = 0; wire < 28; wire++) {
    const [x, y] = [Math.sin(wire * 0.2244), Math.cos(wire * 0.2244)];
    bench.pipe(
      'chrome',
      [
        [x * 3, 46 + y * 3, 11],
        [x * 12, 46 + y * 12, 10.6],
        [x * 20, 46 + y * 20, 6],
        [x * 12, 46 + y * 12, 1],
        [x * 5, 46 + y * 5, 0],
      ],
      0.2,
      { around: 4, steps: 2 },
    );
  }
}

/** A fan on a foot: its blades turn, its head looks from side to side. */
export const fan: Style = (bench, form) => {
  const colour = tint(form, '#dfe4e6');
  bench.turning(
    'plastic',
    [
      [0.001, 0, 1],
      [14, 0, 1],
      [13, 2.4],
      [4, 4, 1],
      [2, 5, 1],
      [1.8, 34, 1],
    ],
    { colour },
  );
  const head = [0, 46, 3] as const;

  bench.turning(
    'plastic',
    [
      [0.001, -12],
      [5, -10],
      [6, -2],
      [5, 0, 1],
    ],
    { at: head, turn: [Math.PI / 2, 0, 0], colour },
  );
  bench.rod('plastic', [0, 32, 0], [0, 44, -2], 3, { colour });

  const blades = bench.on('blades', [0, 46, 6]);
  for (let blade = 0; blade < 4; blade++)
    blades.slab(
      'plastic',
      [
        [-1.6, 2],
        [1.6, 2],
        [8, 12],
        [6, 17],
        [-1, 18],
        [-5, 12],
      ],
      0.5,
      { at: [0, 46, 6], turn: [0.22, 0, blade * 1.571], colour: '#5aa8c8' },
    );
  blades.turning(
    'plastic',
    [
      [3.4, 0, 1],
      [2.6, 2.4],
      [0.001, 3.4],
    ],
    { at: [0, 46, 6], turn: [Math.PI / 2, 0, 0], colour },
  );
  fanCage(bench);
  return { perches: [grip([0, 30, 0])], pose: (moment) => ({ blades: { turn: [0, 0, moment.seconds * 26] } }) };
};

/** A hair dryer on its handle, its cord behind it. */
export const hairDryer: Style = (bench, form) => {
  const colour = tint(form, '#c83a6a');

  bench.turning(
    'plastic',
    [
      [0.001, -9],
      [4.6, -8.6],
      [5.2, -5],
      [4.6, 2],
      [3.2, 8, 1],
      [3.2, 12, 1],
      [2.8, 12, 1],
      [0.001, 9],
    ],
    { at: [0, 18, 0], turn: [0, 0, -Math.PI / 2], colour },
  );
  bench.turning(
    'rubber',
    [
      [3.3, 9, 1],
      [3.6, 9.4],
      [3.6, 13, 1],
      [3, 13, 1],
      [2.8, 10],
    ],
    { at: [0, 18, 0], turn: [0, 0, -Math.PI / 2] },
  );

  for (const r of [1.2, 2.4, 3.6]) bench.hoop('rubber', r, 0.24, { at: [-8.6, 18, 0], turn: [0, 0, Math.PI / 2], around: 24 });

  bench.pipe(
    'plastic',
    [
      [-3, 15, 0],
      [-2, 9, 0],
      [-2.6, 1.6, 0],
    ],
    [2.4, 1.8],
    { colour, flatten: 0.8 },
  );
  bench.block('rubber', [0.8, 3, 1.4], { at: [-0.1, 10, 0] });
  bench.pipe(
    'rubber',
    [
      [-2.6, 2, 0],
      [-3, 0.6, 0],
      [-9, 0.4, 3],
      [-14, 0.4, -2],
      [-19, 0.4, 1],
    ],
    0.4,
  );

  return { anchors: { grip: [-2, 8, 0], tip: [13, 18, 0] }, perches: [grip([-2, 8, 0])] };
};

/** A vacuum cleaner on wheels with hose, tube and foot. */
export const vacuum: Style = (bench, form) => {
  const colour = tint(form, '#c8282e');

  bench.ball('lacquer', [14, 12, 20], { at: [20, 13, -8], colour, around: 28 });
  bench.block('rubber', [22, 4, 30], { at: [20, 8, -8], round: 1.8 });
  for (const z of [-18, 2])
    for (const x of [6, 34])
      bench.turning(
        'rubber',
        [
          [0.001, -2, 1],
          [6, -2],
          [6, 2, 1],
          [0.001, 2],
        ],
        { at: [x, 6, z], turn: [0, 0, Math.PI / 2] },
      );

  bench.pipe(
    'rubber',
    [
      [14, 20, 8],
      [4, 40, 16],
      [-18, 74, 8],
      [-30, 92, -2],
      [-34, 84, 4],
    ],
    2.2,
  );
  bench.rod('chrome', [-34, 86, 2], [-26, 8, 40], 1.8);
  bench.block('rubber', [30, 5, 11], { at: [-25, 3, 43], round: 2 });
  bench.pipe(
    'rubber',
    [
      [-33, 78, 6],
      [-37, 88, 0],
      [-36, 98, -8],
    ],
    2.2,
    { colour },
  );

  return { perches: [grip([-36, 92, -3])], anchors: { grip: [-36, 92, -3], tip: [-25, 3, 43] } };
};
