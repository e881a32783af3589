import type { Moment } from '../../blocking/moment.ts';
import { circle } from '../prop/bench.ts';
import { craftedFamily, type Style, tint } from '../prop/crafted-family.ts';
import { ferrisWheel } from './ferris-wheel.ts';
import { extinguisher, hydrant, mailbox, parkingMeter } from './street-furniture.ts';

/** The outline of a toothed wheel. */
const toothed = (radius: number, teeth: number, deep: number): [number, number][] =>
  Array.from({ length: teeth * 4 }, (_, at) => {
    const turn = ((at + (at % 4 < 2 ? 0.12 : -0.12)) / (teeth * 4)) * Math.PI * 2;
    const out = at % 4 < 2 ? radius : radius - deep;
    return [Math.cos(turn) * out, Math.sin(turn) * out];
  });

/** Two wheels that run in each other. Centimetres. */
const gears: Style = (bench, form) => {
  const make = (name: string, x: number, y: number, radius: number, teeth: number, substance: 'brass' | 'steel'): void => {
    const wheel = bench.on(name, [x, y, 0]);
    const holes = Array.from({ length: 5 }, (_, at) =>
      circle(radius * 0.17, 14, [Math.cos(at * 1.2566) * radius * 0.55, Math.sin(at * 1.2566) * radius * 0.55]),
    );
    wheel.slab(substance, toothed(radius, teeth, radius * 0.17), 3, {
      at: [x, y, 0],
      holes,
      ...(substance === 'brass' && form.colour ? { colour: form.colour } : {}),
    });
    wheel.slab('iron', circle(radius * 0.24, 18), 5, { at: [x, y, 0], bevel: 0.5 });
    wheel.slab('steel', circle(radius * 0.1, 12), 6, { at: [x, y, 0], bevel: 0.3 });
  };
  make('big', 0, 20, 15, 16, 'brass');
  make('small', 20.6, 28.6, 9.2, 10, 'steel');
  bench.block('iron', [40, 2, 10], { at: [8, 3.6, -1], round: 0.6 });
  for (const [x, y] of [
    [0, 20],
    [20.6, 28.6],
  ] as const)
    bench.block('iron', [3, y - 2, 1.6], { at: [x, y / 2 + 2, -3.2] });
  return {
    pose: (moment: Moment) => ({ big: { turn: [0, 0, moment.seconds * 0.8] }, small: { turn: [0, 0, -moment.seconds * 1.28 + 0.1] } }),
  };
};

/** A wheel with spokes of wood, or a tyre on a rim. */
const wheel: Style = (bench, form) => {
  const tyre = form.preset['tyre'] === true;
  const side = { at: [0, 33, 0] as const, turn: [Math.PI / 2, 0, 0] as const };
  const body = bench.on('wheel', [0, 33, 0]);
  if (tyre) {
    body.turning(
      'rubber',
      [
        [20, -8, 1],
        [24, -9.6],
        [30, -9],
        [33, -6],
        [33, 6],
        [30, 9],
        [24, 9.6],
        [20, 8, 1],
      ],
      { ...side, around: 44, colour: form.colour },
    );
    for (let tread = 0; tread < 40; tread++)
      body.block('rubber', [2.6, 1.4, 13], {
        at: [Math.sin(tread * 0.157) * 33, 33 + Math.cos(tread * 0.157) * 33, 0],
        turn: [0, 0, -tread * 0.157],
        colour: '#141415',
        round: 0,
      });
    body.turning(
      'chrome',
      [
        [20.4, 7.6, 1],
        [19, 5, 1],
        [8, 6.4],
        [6, 8, 1],
        [0.001, 8],
      ],
      side,
    );
    for (let hole = 0; hole < 5; hole++)
      body.slab('iron', circle(3, 14, [Math.sin(hole * 1.2566) * 13.4, Math.cos(hole * 1.2566) * 13.4]), 0.6, { at: [0, 33, 6.2] });
  } else {
    body.hoop('wood', 29, 2.6, { ...side, colour: tint(form, '#8a5a30'), size: 1 });
    body.hoop('iron', 31.6, 1.2, side);
    for (let spoke = 0; spoke < 12; spoke++)
      body.rod('wood', [0, 33, 0], [Math.sin(spoke * 0.5236) * 29, 33 + Math.cos(spoke * 0.5236) * 29, 0], [1.9, 1.2], {
        colour: tint(form, '#8a5a30'),
        around: 8,
      });
    body.turning(
      'wood',
      [
        [0.001, -6, 1],
        [4, -6],
        [6, 0],
        [4, 6, 1],
        [0.001, 6],
      ],
      { ...side, colour: '#5a3418' },
    );
  }
  return {
    pose: (moment: Moment) => ({
      wheel: { turn: [0, 0, -moment.travelled / 0.33 - (moment.actions.has('spin') ? moment.seconds * 4 : 0)] },
    }),
  };
};

const engine: Style = (bench, form) => {
  bench.block('steel', [56, 34, 60], { at: [0, 30, 0], colour: form.colour, round: 3 });
  bench.block('iron', [44, 14, 56], { at: [0, 8, 0], round: 3 });
  for (const x of [-1, 1]) {
    bench.block('lacquer', [20, 14, 56], { at: [x * 20, 52, 0], turn: [0, 0, -x * 0.5], colour: '#b3202a', round: 3 });
    for (let pipe = 0; pipe < 4; pipe++)
      bench.pipe(
        'chrome',
        [
          [x * 26, 44, -20 + pipe * 13],
          [x * 38, 40, -20 + pipe * 13],
          [x * 40, 24, -16 + pipe * 9],
          [x * 40, 18, -34],
        ],
        3,
      );
  }
  bench.turning(
    'chrome',
    [
      [14, 0, 1],
      [15, 2],
      [15, 9],
      [12, 12, 1],
      [0.001, 12],
    ],
    { at: [0, 58, 4] },
  );
  const fan = bench.on('fan', [0, 34, 32]);
  for (let blade = 0; blade < 6; blade++)
    fan.slab(
      'iron',
      [
        [-2, 0],
        [2, 0],
        [5, 17],
        [-3, 17],
      ],
      1,
      { at: [0, 34, 34], turn: [0.2, 0, blade * 1.0472] },
    );
  fan.turning(
    'steel',
    [
      [5, 0, 1],
      [4, 4],
      [0.001, 5],
    ],
    { at: [0, 34, 33], turn: [Math.PI / 2, 0, 0] },
  );
  for (const [x, y, r] of [
    [-18, 48, 7],
    [18, 48, 7],
    [0, 12, 10],
  ] as const)
    bench.turning(
      'iron',
      [
        [r, 0, 1],
        [r * 0.8, 1.6],
        [r, 3.2, 1],
        [0.001, 3.2],
      ],
      { at: [x, y, 30], turn: [Math.PI / 2, 0, 0] },
    );
  return { pose: (moment: Moment) => ({ fan: { turn: [0, 0, moment.seconds * 14] } }) };
};

/** Wheels, gears and machines of the street. */
export const machineFamily = craftedFamily({
  family: 'machine',
  styles: { gears, wheel, engine, parkingMeter, mailbox, extinguisher, ferrisWheel, hydrant },
});
