import type { Bench } from '../prop/bench.ts';
import { doing, grip, openness, spot, type Style, tint } from '../prop/crafted-family.ts';

/** A toaster; its slices jump when it is done. */
export const toaster: Style = (bench, form) => {
  bench.block('chrome', [28, 17, 16], { at: [0, 10, 0], round: 4.4, colour: form.colour });
  bench.block('rubber', [29, 3, 17], { at: [0, 1.8, 0], round: 1 });

  for (const z of [-3.4, 3.4]) {
    bench.block('rubber', [19, 0.6, 3.4], { at: [0, 18.5, z], colour: '#0a0a0b', round: 0.2 });
    bench.on('toast', [0, 14, 0]).slab(
      'flesh',
      [
        [-7, 12],
        [7, 12],
        [7, 20],
        [8, 22],
        [6.6, 24.6],
        [0, 25],
        [-6.6, 24.6],
        [-8, 22],
        [-7, 20],
      ],
      1.8,
      { at: [0, 0, z], colour: '#b87a34', bevel: 0.4 },
    );
  }

  bench.block('rubber', [1, 9, 1.6], { at: [14.2, 11, 0] });
  bench.block('rubber', [3, 2, 5], { at: [15.6, 13, 0], round: 0.8 });

  bench.turning(
    'rubber',
    [
      [1.8, 0, 1],
      [1.6, 1.4, 1],
      [0.001, 1.4],
    ],
    { at: [8, 6, 8], turn: [Math.PI / 2, 0, 0] },
  );
  return {
    perches: [spot('top', [0, 18.6, 0], 20, 8)],
    pose: (moment) => ({ toast: { shift: [0, Math.abs(Math.sin(moment.seconds * 2)) * 7 * doing(moment, 'jump', 'pop', 'bounce'), 0] } }),
  };
};

/** A refrigerator: two doors, jars on lit shelves behind the lower one. */
export const refrigerator: Style = (bench, form) => {
  const colour = tint(form, '#dfe2e4');

  bench.block('lacquer', [70, 172, 62], { at: [0, 90, 0], colour, round: 2 });
  bench.block('rubber', [68, 6, 58], { at: [0, 3, 0] });

  for (const [name, y, h] of [
    ['door0', 60, 106],
    ['door1', 146, 58],
  ] as const) {
    const door = bench.on(name, [-35, y, 31]);

    door.block('lacquer', [70, h, 6], { at: [0, y, 34.6], colour, round: 2.4 });
    door.rod('chrome', [28, y - h * 0.26, 40], [28, y + h * 0.3, 40], 1.4);
    for (const at of [-0.26, 0.3]) door.rod('chrome', [28, y + h * at, 36], [28, y + h * at, 40], 1.2);

    if (name === 'door1') door.block('paper', [12, 15, 0.3], { at: [-8, y, 37.8], colour: '#f2dc6a', round: 0 });
  }
  bench.block('screen', [60, 96, 0.6], { at: [0, 60, 31.1], colour: '#dfeef4', glow: 0.5, round: 0 });
  for (const y of [38, 62, 86]) {
    bench.block('glass', [60, 1, 4], { at: [0, y, 33] });
    for (let jar = 0; jar < 4; jar++)
      bench.turning(
        'lacquer',
        [
          [4, 0, 1],
          [4, 10],
          [2.6, 13, 1],
          [0.001, 13],
        ],
        { at: [-22 + jar * 14, y, 30], around: 12, colour: ['#c8402a', '#e8c23a', '#4fa05a', '#f0ece0'][(jar + y) % 4]! },
      );
  }
  return { perches: [spot('top', [0, 176, 0], 60, 50)], pose: (moment) => ({ door0: { turn: [0, -1.8 * openness(moment, form), 0] } }) };
};

/** A blender: a jug on a motor. */
export const blender: Style = (bench, form) => {
  bench.turning(
    'chrome',
    [
      [9, 0, 1],
      [9.4, 2],
      [7.4, 13],
      [6, 15, 1],
      [0.001, 15],
    ],
    { colour: form.colour },
  );
  bench.turning(
    'rubber',
    [
      [2, 0, 1],
      [1.8, 1.4, 1],
      [0.001, 1.4],
    ],
    { at: [0, 6, 8.2], turn: [Math.PI / 2, 0, 0] },
  );

  bench.turning(
    'lacquer',
    [
      [0.001, 16, 1],
      [5, 16],
      [7, 31, 1],
      [0.001, 31],
    ],
    { colour: '#d85a7a' },
  );
  bench.turning('glass', [
    [5.4, 15, 1],
    [6, 17],
    [8.2, 40, 1],
  ]);
  bench.turning('rubber', [
    [8.4, 39.6, 1],
    [8.4, 42],
    [4, 43, 1],
    [4, 45, 1],
    [0.001, 45],
  ]);
  bench.pipe(
    'glass',
    [
      [7.4, 36, 0],
      [13, 34, 0],
      [12, 22, 0],
      [6.4, 20, 0],
    ],
    1,
  );

  return { perches: [grip([12, 28, 0])] };
};

/** A cup of coffee under the spout. */
function fullCup(bench: Bench): void {
  bench.turning(
    'ceramic',
    [
      [2.2, 4, 1],
      [3, 6],
      [3.6, 11, 1],
      [3.2, 11, 1],
      [0.001, 10],
    ],
    { at: [0, 0, 7] },
  );
  bench.turning(
    'glaze',
    [
      [3.2, 10.4, 1],
      [0.001, 10.5],
    ],
    { at: [0, 0, 7], colour: '#2c150a' },
  );
}

/** The holder of the ground coffee with its handle. */
function filterHolder(bench: Bench): void {
  bench.turning(
    'chrome',
    [
      [4.4, 0, 1],
      [4.4, 4, 1],
      [0.001, 4],
    ],
    { at: [0, 23, 7] },
  );
  bench.pipe(
    'rubber',
    [
      [0, 24, 10],
      [0, 23.6, 20],
    ],
    1.3,
  );
}

/** A coffee machine. */
export const coffeeMachine: Style = (bench, form) => {
  const colour = tint(form, '#b3202a');

  bench.block('lacquer', [30, 36, 16], { at: [0, 18, -9], colour, round: 2.4 });
  bench.block('lacquer', [30, 11, 32], { at: [0, 32, -1], colour, round: 2.4 });
  bench.block('chrome', [30, 4, 32], { at: [0, 2, 0], round: 0.8 });
  for (let slit = 0; slit < 9; slit++) bench.block('rubber', [20, 0.5, 0.9], { at: [0, 4.1, -1 + slit * 1.7], round: 0 });

  filterHolder(bench);
  bench.turning(
    'chrome',
    [
      [4, 0, 1],
      [3.8, 1.4, 1],
      [0.001, 1.4],
    ],
    { at: [8, 33, 15], turn: [Math.PI / 2, 0, 0] },
  );
  bench.block('light', [1.4, 1.4, 0.4], { at: [-9, 33, 15.2], colour: '#ff8a2a', round: 0 });
  bench.pipe(
    'chrome',
    [
      [-10, 27, 12],
      [-12, 20, 14],
      [-12, 10, 15],
    ],
    0.5,
  );

  fullCup(bench);

  return { perches: [spot('top', [0, 37.6, -2], 24)], anchors: { spout: [0, 22, 7] } };
};
