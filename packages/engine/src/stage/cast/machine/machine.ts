import type { Moment } from '../../blocking/moment.ts';
import { circle } from '../prop/bench.ts';
import { craftedFamily, openness, spot, type Style, tint } from '../prop/crafted-family.ts';

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
    const holes = Array.from({ length: 5 }, (_, at) => circle(radius * 0.17, 14, [Math.cos(at * 1.2566) * radius * 0.55, Math.sin(at * 1.2566) * radius * 0.55]));
    wheel.slab(substance, toothed(radius, teeth, radius * 0.17), 3, { at: [x, y, 0], holes, ...(substance === 'brass' && form.colour ? { colour: form.colour } : {}) });
    wheel.slab('iron', circle(radius * 0.24, 18), 5, { at: [x, y, 0], bevel: 0.5 });
    wheel.slab('steel', circle(radius * 0.1, 12), 6, { at: [x, y, 0], bevel: 0.3 });
  };
  make('big', 0, 20, 15, 16, 'brass');
  make('small', 20.6, 28.6, 9.2, 10, 'steel');
  bench.block('iron', [40, 2, 10], { at: [8, 3.6, -1] , round: 0.6 });
  for (const [x, y] of [[0, 20], [20.6, 28.6]] as const) bench.block('iron', [3, y - 2, 1.6], { at: [x, y / 2 + 2, -3.2] });
  return { pose: (moment: Moment) => ({ big: { turn: [0, 0, moment.seconds * 0.8] }, small: { turn: [0, 0, -moment.seconds * 1.28 + 0.1] } }) };
}; // prettier-ignore

/** A wheel with spokes of wood, or a tyre on a rim. */
const wheel: Style = (bench, form) => {
  const tyre = form.preset['tyre'] === true;
  const side = { at: [0, 33, 0] as const, turn: [Math.PI / 2, 0, 0] as const };
  const body = bench.on('wheel', [0, 33, 0]);
  if (tyre) {
    body.turning('rubber', [[20, -8, 1], [24, -9.6], [30, -9], [33, -6], [33, 6], [30, 9], [24, 9.6], [20, 8, 1]], { ...side, around: 44, colour: form.colour });
    for (let tread = 0; tread < 40; tread++) body.block('rubber', [2.6, 1.4, 13], { at: [Math.sin(tread * 0.157) * 33, 33 + Math.cos(tread * 0.157) * 33, 0], turn: [0, 0, -tread * 0.157], colour: '#141415', round: 0 });
    body.turning('chrome', [[20.4, 7.6, 1], [19, 5, 1], [8, 6.4], [6, 8, 1], [0.001, 8]], side);
    for (let hole = 0; hole < 5; hole++) body.slab('iron', circle(3, 14, [Math.sin(hole * 1.2566) * 13.4, Math.cos(hole * 1.2566) * 13.4]), 0.6, { at: [0, 33, 6.2] });
  } else {
    body.hoop('wood', 29, 2.6, { ...side, colour: tint(form, '#8a5a30'), size: 1 });
    body.hoop('iron', 31.6, 1.2, side);
    for (let spoke = 0; spoke < 12; spoke++) body.rod('wood', [0, 33, 0], [Math.sin(spoke * 0.5236) * 29, 33 + Math.cos(spoke * 0.5236) * 29, 0], [1.9, 1.2], { colour: tint(form, '#8a5a30'), around: 8 });
    body.turning('wood', [[0.001, -6, 1], [4, -6], [6, 0], [4, 6, 1], [0.001, 6]], { ...side, colour: '#5a3418' });
  }
  return { pose: (moment: Moment) => ({ wheel: { turn: [0, 0, -moment.travelled / 0.33 - (moment.actions.has('spin') ? moment.seconds * 4 : 0)] } }) };
}; // prettier-ignore

const engine: Style = (bench, form) => {
  bench.block('steel', [56, 34, 60], { at: [0, 30, 0], colour: form.colour, round: 3 });
  bench.block('iron', [44, 14, 56], { at: [0, 8, 0], round: 3 });
  for (const x of [-1, 1]) {
    bench.block('lacquer', [20, 14, 56], { at: [x * 20, 52, 0], turn: [0, 0, -x * 0.5], colour: '#b3202a', round: 3 });
    for (let pipe = 0; pipe < 4; pipe++) bench.pipe('chrome', [[x * 26, 44, -20 + pipe * 13], [x * 38, 40, -20 + pipe * 13], [x * 40, 24, -16 + pipe * 9], [x * 40, 18, -34]], 3);
  }
  bench.turning('chrome', [[14, 0, 1], [15, 2], [15, 9], [12, 12, 1], [0.001, 12]], { at: [0, 58, 4] });
  const fan = bench.on('fan', [0, 34, 32]);
  for (let blade = 0; blade < 6; blade++) fan.slab('iron', [[-2, 0], [2, 0], [5, 17], [-3, 17]], 1, { at: [0, 34, 34], turn: [0.2, 0, blade * 1.0472] });
  fan.turning('steel', [[5, 0, 1], [4, 4], [0.001, 5]], { at: [0, 34, 33], turn: [Math.PI / 2, 0, 0] });
  for (const [x, y, r] of [[-18, 48, 7], [18, 48, 7], [0, 12, 10]] as const) bench.turning('iron', [[r, 0, 1], [r * 0.8, 1.6], [r, 3.2, 1], [0.001, 3.2]], { at: [x, y, 30], turn: [Math.PI / 2, 0, 0] });
  return { pose: (moment: Moment) => ({ fan: { turn: [0, 0, moment.seconds * 14] } }) };
}; // prettier-ignore

const parkingMeter: Style = (bench, form) => {
  bench.rod('steel', [0, 0, 0], [0, 100, 0], [3.4, 3]);
  bench.slab('iron', [[-9, 96], [9, 96], [11, 120], [10, 128], [6, 134], [0, 136], [-6, 134], [-10, 128], [-11, 120]], 13, { bevel: 2, colour: tint(form, '#5a666e') });
  bench.slab('screen', [[-7, 121], [7, 121], [6, 128], [0, 131], [-6, 128]], 0.6, { at: [0, 0, 6.7], colour: '#dfe6d8', glow: 0.2 });
  bench.block('lacquer', [0.8, 7, 0.6], { at: [1.4, 124, 7.2], turn: [0, 0, -0.5], colour: '#c01818' });
  bench.block('rubber', [1, 5, 0.6], { at: [-3.6, 112, 6.6] }); bench.turning('chrome', [[2.6, 0, 1], [2.4, 1.6, 1], [0.001, 1.6]], { at: [3, 111, 6.4], turn: [Math.PI / 2, 0, 0] });
  bench.block('chrome', [6, 1.4, 1.6], { at: [3, 111, 8.4], turn: [0, 0, 0.7] });
}; // prettier-ignore

const mailbox: Style = (bench, form) => {
  const colour = tint(form, '#2f5a9c');
  bench.block('wood', [9, 104, 9], { at: [0, 52, 0], colour: '#7a4a26' });
  const half = Array.from({ length: 13 }, (_, at) => [Math.cos((at / 12) * Math.PI) * 12, 16 + Math.sin((at / 12) * Math.PI) * 12] as const);
  const shape = [[-12, 0] as const, [12, 0] as const, ...half];
  bench.slab('lacquer', shape, 48, { at: [0, 105, 0], colour, bevel: 0.8 });
  const door = bench.on('door', [0, 105, 24.6]);
  door.slab('lacquer', shape.map(([x, y]) => [x * 1.05, y * 1.03] as const), 1.4, { at: [0, 104.6, 25], colour, bevel: 0.4 });
  door.block('chrome', [2, 5, 2], { at: [0, 128, 26.4], round: 0.6 });
  const flag = bench.on('flag', [12.6, 114, 8]);
  flag.block('lacquer', [0.8, 20, 2.4], { at: [12.8, 124, 8], colour: '#d82020' }); flag.block('lacquer', [0.8, 7, 10], { at: [12.8, 131, 4.4], colour: '#d82020' });
  return { pose: (moment: Moment) => ({ door: { turn: [1.5 * openness(moment, form), 0, 0] } }) };
}; // prettier-ignore

const extinguisher: Style = (bench, form) => {
  bench.turning('lacquer', [[7, 0, 1], [7.6, 1], [7.6, 36], [6, 41], [2.4, 43.4, 1], [2.2, 46, 1], [0.001, 46]], { colour: tint(form, '#c01820') });
  bench.turning('paper', [[7.64, 14, 1], [7.64, 28, 1]], {});
  bench.block('iron', [4, 3.4, 4], { at: [0, 47, 0] });
  for (const [y, lift] of [[49, 0.3], [46.6, -0.16]] as const) bench.block('iron', [12, 1, 2.6], { at: [4.4, y + 0.6, 0], turn: [0, 0, lift] });
  bench.pipe('rubber', [[-1.6, 47, 0], [-7, 46, 0], [-10, 38, 0], [-9.6, 22, 0], [-9, 14, 0]], 1.1); bench.turning('rubber', [[2.2, 0, 1], [1.2, 6, 1], [0.001, 6]], { at: [-9, 9, 0] });
  bench.turning('paper', [[1.6, 0, 1], [0.001, 0.3]], { at: [0, 46.6, 2], turn: [Math.PI / 2, 0, 0] });
}; // prettier-ignore

/** A great wheel with gondolas that stay upright. Metres. */
const ferrisWheel: Style = (bench, form) => {
  const [radius, hub, count] = [14, 17, 12];
  const colour = tint(form, '#d8dce0');
  const rim = bench.on('rim', [0, hub, 0]);
  for (const z of [-1.1, 1.1]) {
    rim.hoop('steel', radius, 0.2, { at: [0, hub, z], turn: [Math.PI / 2, 0, 0], around: 60, colour }); rim.hoop('steel', radius * 0.62, 0.12, { at: [0, hub, z], turn: [Math.PI / 2, 0, 0], around: 48, colour });
    for (let spoke = 0; spoke < count; spoke++) { const turn = (spoke / count) * Math.PI * 2; rim.rod('steel', [0, hub, z], [Math.cos(turn) * radius, hub + Math.sin(turn) * radius, z], 0.09, { around: 6, colour }); }
    for (const x of [-1, 1]) bench.rod('steel', [x * 7.4, 0, z * 2.4], [0, hub, z * 1.4], [0.42, 0.3], { colour: '#3a5a8c' });
  }
  for (let lamp = 0; lamp < 36; lamp++) rim.ball('light', 0.2, { at: [Math.cos(lamp * 0.1745) * radius, hub + Math.sin(lamp * 0.1745) * radius, 1.35], colour: ['#ffb040', '#ff5060', '#50b0ff'][lamp % 3]!, around: 8 });
  rim.turning('lacquer', [[0.001, -1.6, 1], [1.2, -1.6], [1.4, 0], [1.2, 1.6, 1], [0.001, 1.6]], { at: [0, hub, 0], turn: [Math.PI / 2, 0, 0], colour: '#d8402a' });
  const hues = ['#c8282e', '#e8b83a', '#3fa85a', '#2f7fd0'];
  for (let car = 0; car < count; car++) {
    const turn = (car / count) * Math.PI * 2;
    const gondola = bench.on(`car${car}`, [Math.cos(turn) * radius, hub + Math.sin(turn) * radius, 0]);
    const [x, y] = [Math.cos(turn) * radius, hub + Math.sin(turn) * radius];
    gondola.rod('steel', [x, y, -1.2], [x, y, 1.2], 0.1);
    gondola.turning('lacquer', [[0.5, -2.3, 1], [1.05, -2.1], [1.15, -1.3, 1], [1, -1.3, 1], [0.9, -2], [0.001, -2]], { at: [x, y, 0], colour: hues[car % 4]!, around: 14 });
    gondola.turning('lacquer', [[1.25, -0.3, 1], [0.7, 0.1], [0.001, 0.2]], { at: [x, y, 0], colour: hues[car % 4]!, around: 14 });
    for (const [a, b] of [[0.9, 0.4], [-0.9, 0.4], [0.4, -0.9], [-0.4, -0.9]] as const) gondola.rod('steel', [x + a, y - 1.4, b], [x + a, y - 0.2, b], 0.05, { around: 5 });
  }
  bench.block('concrete', [17, 0.5, 8], { at: [0, 0.25, 0], round: 0.1 });
  return {
    pose: (moment: Moment) => {
      const angle = moment.seconds * 0.16;
      const cars = Array.from({ length: count }, (_, car) => {
        const [from, to] = [(car / count) * Math.PI * 2, (car / count) * Math.PI * 2 + angle];
        return [`car${car}`, { shift: [(Math.cos(to) - Math.cos(from)) * radius, (Math.sin(to) - Math.sin(from)) * radius, 0] as const, turn: [0, 0, Math.sin(moment.seconds * 1.3 + car) * 0.05] as const }];
      });
      return { rim: { turn: [0, 0, angle] }, ...Object.fromEntries(cars) };
    },
  };
}; // prettier-ignore

const hydrant: Style = (bench, form) => {
  const colour = tint(form, '#c8201e');
  bench.turning('lacquer', [[15, 0, 1], [15, 3, 1], [11, 4, 1], [10, 7], [10, 46, 1], [13, 47], [13, 50, 1], [10.6, 51], [9, 58], [5, 63], [2.6, 64, 1], [2.6, 69, 1], [0.001, 69]], { colour });
  for (const [turn, r] of [[0, 5.4], [Math.PI / 2, 4.2], [-Math.PI / 2, 4.2]] as const) {
    const at = [Math.sin(turn) * 9, 38, Math.cos(turn) * 9] as const;
    bench.turning('lacquer', [[r, 0, 1], [r, 5, 1], [r * 1.2, 5, 1], [r * 1.2, 8, 1], [2, 8.4, 1], [1.8, 10.6, 1], [0.001, 10.6]], { at, turn: [Math.PI / 2, turn, 0], colour });
  }
  for (let bolt = 0; bolt < 8; bolt++) bench.ball('iron', 1.2, { at: [Math.sin(bolt * 0.785) * 12, 51, Math.cos(bolt * 0.785) * 12], around: 8 });
  return { perches: [spot('top', [0, 69, 0], 5)] };
}; // prettier-ignore

/** Wheels, gears and machines of the street. */
export const machineFamily = craftedFamily({
  family: 'machine',
  styles: { gears, wheel, engine, parkingMeter, mailbox, extinguisher, ferrisWheel, hydrant },
});
