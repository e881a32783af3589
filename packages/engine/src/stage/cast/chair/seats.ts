import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import { roundedRectangle } from '../../../shapes/prism.ts';
import type { Substance } from '../../matter/substance.ts';
import { doing, spot, type Style, tint } from '../prop/crafted-family.ts';
import { formNumber, formWord } from '../prop/prop-form.ts';

/** A wooden chair with a slatted back. Centimetres. */
const chair: Style = (bench, form) => {
  const substance = form.substance ?? 'wood';
  const colour = tint(form, '#8a5a34');
  for (const x of [-1, 1]) {
    bench.block(substance, [4, 44, 4], { at: [x * 19, 22, 19], colour, round: 0.8 });
    bench.pipe(substance, [[x * 18, 0, -22], [x * 18, 44, -19], [x * 18, 70, -21], [x * 17, 94, -26]], 2.3, { colour, steps: 5 }); // prettier-ignore
    bench.rod(substance, [x * 18.6, 14, -20], [x * 19, 14, 19], 1.2, { colour });
  }
  bench.rod(substance, [-19, 18, 18], [19, 18, 18], 1.2, { colour });
  bench.block(substance, [44, 4, 43], { at: [0, 45, 0], colour, round: 1.8 });
  bench.slab(substance, [[-19, -4], [19, -4], [19, 4], [9, 6.4], [0, 7], [-9, 6.4], [-19, 4]], 2.6, { at: [0, 90, -25.4], turn: [-0.18, 0, 0], colour, bevel: 0.7 }); // prettier-ignore
  bench.block(substance, [34, 5, 2], { at: [0, 56, -19.6], colour, round: 0.7 });
  for (const x of [-11, -3.7, 3.7, 11])
    bench.block(substance, [4.4, 32, 1.6], { at: [x, 72, -22], turn: [-0.13, 0, 0], colour, round: 0.5 });
  return { perches: [spot('seat', [0, 47, 2], 40, 36), spot('top', [0, 47, 2], 40, 36)] };
};

/** An upholstered seat for one or more: plinth, cushions, arms, a back, little feet. */
const sofa: Style = (bench, form) => {
  const seats = formNumber(form, 'seats', 3);
  const colour = tint(form, formWord(form, 'colour', '#5f7488'));
  const cover: Substance = form.substance ?? formWord<Substance>(form, 'substance', 'cloth');
  const dark = scaleColour(colour, 0.8);
  const each = seats === 1 ? 60 : 66;
  const wide = seats * each;
  bench.block(cover, [wide + 30, 20, 84], { at: [0, 20, 0], colour: dark, round: 4, open: 0.8 });
  bench.block(cover, [wide + 34, 70, 20], { at: [0, 48, -36], turn: [-0.12, 0, 0], colour: dark, round: 8 });
  for (const x of [-1, 1]) {
    bench.block(cover, [18, 42, 86], { at: [x * (wide / 2 + 10), 40, 1], colour, round: 7 });
    for (const z of [-34, 36]) bench.turning('wood', [[1.6, 0, 1], [2.6, 8], [3.2, 11, 1]], { at: [x * (wide / 2 + 8), 0, z], colour: '#3a2414' }); // prettier-ignore
  }
  for (let seat = 0; seat < seats; seat++) {
    const x = (seat - (seats - 1) / 2) * each;
    bench.block(cover, [each - 1.5, 17, 66], { at: [x, 37, 8], colour, round: 6 });
    bench.block(cover, [each - 2, 44, 17], { at: [x, 64, -22], turn: [-0.2, 0, 0], colour, round: 7 });
  }
  if (form.preset['pillows'] === true)
    for (const x of [-1, 1]) bench.ball('cloth', [20, 18, 7], { at: [x * (wide / 2 - 16), 60, -8], turn: [-0.3, -x * 0.3, 0.4 * x], colour: '#d8a23c' }); // prettier-ignore
  return { perches: [spot('seat', [0, 46, 8], wide, 56), spot('top', [0, 46, 8], wide, 56)] };
};

const stool: Style = (bench, form) => {
  const colour = tint(form, '#9a6a3c');
  const tall = formNumber(form, 'tall', 46);
  const substance = form.substance ?? 'wood';
  bench.turning(substance, [[0.001, tall, 1], [15, tall, 1], [17, tall + 1], [17, tall + 3], [15, tall + 4.4, 1], [0.001, tall + 4]], { colour });
  for (let leg = 0; leg < 4; leg++) {
    const [x, z] = [Math.sin(leg * 1.571 + 0.785), Math.cos(leg * 1.571 + 0.785)];
    bench.rod(substance, [x * 18, 0, z * 18], [x * 11, tall, z * 11], [1.6, 2], { colour });
  }
  bench.hoop(substance, 15.4, 1, { at: [0, tall * 0.36, 0], colour });
  return { perches: [spot('seat', [0, tall + 4, 0], 26), spot('top', [0, tall + 4, 0], 26)] };
}; // prettier-ignore

const throne: Style = (bench, form) => {
  const cloth = tint(form, '#8a1524');
  bench.block('gold', [84, 8, 80], { at: [0, 4, 0], round: 2 });
  bench.block('gold', [72, 34, 62], { at: [0, 25, 0], round: 3 });
  bench.block('cloth', [60, 10, 56], { at: [0, 46, 3], colour: cloth, round: 5 });
  bench.slab('gold', [[-34, 40], [34, 40], [36, 130], [30, 146], [18, 150], [10, 160], [0, 172], [-10, 160], [-18, 150], [-30, 146], [-36, 130]], 10, { at: [0, 0, -30], bevel: 2.4 }); // prettier-ignore
  bench.slab('cloth', [[-25, 48], [25, 48], [27, 126], [14, 140], [0, 148], [-14, 140], [-27, 126]], 4, { at: [0, 0, -24], colour: cloth, bevel: 1.6 });
  for (let tuft = 0; tuft < 8; tuft++) bench.ball('gold', 1.4, { at: [(tuft % 2 ? 11 : -11) * (tuft > 5 ? 0.6 : 1), 62 + Math.floor(tuft / 2) * 20, -21.6], around: 10 });
  for (const x of [-1, 1]) {
    bench.pipe('gold', [[x * 34, 66, -28], [x * 35, 70, 0], [x * 35, 69, 24], [x * 35, 62, 32], [x * 35, 56, 30]], 5, {});
    bench.turning('gold', [[5, 8, 1], [6, 14], [3.6, 26], [5.4, 36], [3.6, 48], [5, 60], [4, 68]], { at: [x * 35, 0, 26] });
    bench.turning('gold', [[3, 150, 1], [5.4, 154], [6.6, 160], [4, 166], [0.001, 168]], { at: [x * 30, -4, -30] });
    bench.ball('gold', 6, { at: [x * 33, 6, 34], around: 14 });
  }
  bench.ball('lacquer', [4, 5, 2.6], { at: [0, 158, -25], colour: '#b01030', around: 14 });
  return { perches: [spot('seat', [0, 51, 4], 54, 46)] };
}; // prettier-ignore

const rockingChair: Style = (bench, form) => {
  const colour = tint(form, '#6e421f');
  const rocker = bench.on('rocker', [0, 0, 0]);
  for (const x of [-1, 1]) {
    rocker.pipe('wood', [[x * 24, 9, -52], [x * 24, 3, -30], [x * 24, 1.6, 0], [x * 24, 3, 24], [x * 24, 10, 46]], 2, { colour });
    rocker.rod('wood', [x * 24, 2, 20], [x * 22, 62, 20], 2, { colour });
    rocker.pipe('wood', [[x * 24, 3, -22], [x * 21, 42, -22], [x * 20, 80, -30], [x * 19, 108, -40]], 2.2, { colour });
    rocker.pipe('wood', [[x * 22, 62, 26], [x * 23, 64, 10], [x * 21, 63, -25]], 2.4, { colour });
  }
  rocker.block('wood', [46, 4, 46], { at: [0, 40, 0], colour, round: 1.6 });
  rocker.block('cloth', [40, 5, 40], { at: [0, 43.6, 0], colour: '#a8423a', round: 2.4 });
  rocker.block('wood', [42, 8, 2.6], { at: [0, 106, -39], turn: [-0.24, 0, 0], colour, round: 1 });
  for (const x of [-14, -7, 0, 7, 14]) rocker.rod('wood', [x, 42, -21], [x, 104, -38.6], 1.1, { colour });
  return {
    perches: [spot('seat', [0, 46, 0], 38)],
    pose: (moment) => ({ rocker: { turn: [Math.sin(moment.seconds * 2.2) * 0.07, 0, 0] } }),
  };
}; // prettier-ignore

const officeChair: Style = (bench, form) => {
  const colour = tint(form, '#26282c');
  for (let arm = 0; arm < 5; arm++) {
    const [x, z] = [Math.sin(arm * 1.2566), Math.cos(arm * 1.2566)];
    bench.pipe('iron', [[0, 12, 0], [x * 16, 10, z * 16], [x * 31, 7, z * 31]], [3, 1.8]);
    bench.turning('rubber', [[0.001, -2.4, 1], [3, -2.4], [3.2, 0], [3, 2.4, 1], [0.001, 2.4]], { at: [x * 31, 3.2, z * 31], turn: [0, arm * 1.2566, Math.PI / 2], around: 14 });
  }
  bench.rod('chrome', [0, 10, 0], [0, 44, 0], 2.6);
  const seat = bench.on('seat', [0, 0, 0]);
  seat.block('iron', [26, 4, 26], { at: [0, 43, 0] });
  seat.block('cloth', [50, 9, 48], { at: [0, 49, 0], colour, round: 4.4 });
  seat.pipe('iron', [[0, 43, -14], [0, 44, -28], [0, 66, -31]], 2.6, { flatten: 1.8 });
  seat.block('cloth', [46, 62, 7], { at: [0, 88, -27], turn: [-0.1, 0, 0], colour, round: 3.4 });
  for (const x of [-1, 1]) {
    seat.pipe('iron', [[x * 22, 46, 0], [x * 29, 50, 0], [x * 29, 68, 0]], 1.8, {});
    seat.block('rubber', [7, 3.4, 27], { at: [x * 29, 70, 2], round: 1.5 });
  }
  return { perches: [spot('seat', [0, 53.5, 2], 44)], pose: (moment) => ({ seat: { turn: [0, doing(moment, 'spin', 'turn') * moment.seconds * 2.4, 0] } }) };
}; // prettier-ignore

/** A bench for a park: slats on curved iron ends. */
const parkBench: Style = (bench, form) => {
  const colour = tint(form, '#8a5a30');
  const long = formNumber(form, 'long', 160);
  for (const x of [-1, 1]) {
    const at = x * (long / 2 - 14);
    for (const line of [
      [[at, 0, 26], [at, 20, 20], [at, 41, 22], [at, 42, 0], [at, 40, -18]],
      [[at, 0, -28], [at, 22, -18], [at, 42, -19], [at, 64, -27], [at, 86, -34]],
      [[at, 42, 22], [at, 58, 25], [at, 63, 16], [at, 62, -4], [at, 60, -26]],
    ] as Vector3[][]) bench.pipe('iron', line, 2.2, { around: 10 });
  }
  for (const z of [-14, -3, 8, 19]) bench.block('wood', [long, 3, 9.4], { at: [0, 44 - z * 0.04, z], colour, round: 1 });
  for (const y of [54, 67, 80]) bench.block('wood', [long, 9.4, 3], { at: [0, y, -20 - (y - 50) * 0.33], turn: [-0.3, 0, 0], colour, round: 1 });
  return { perches: [spot('seat', [0, 46, 4], long * 0.9, 36), spot('top', [0, 46, 4], long * 0.9, 36)] };
}; // prettier-ignore

const plainBench: Style = (bench, form) => {
  const colour = tint(form, '#9a6a3c');
  bench.block(form.substance ?? 'wood', [140, 6, 34], { at: [0, 43, 0], colour, round: 1.2 });
  for (const x of [-1, 1]) {
    bench.block(form.substance ?? 'wood', [6, 40, 30], { at: [x * 52, 20, 0], colour: scaleColour(colour, 0.85), round: 1 });
  }
  bench.block(form.substance ?? 'wood', [104, 8, 4], { at: [0, 26, 0], colour: scaleColour(colour, 0.8), round: 1 });
  return { perches: [spot('seat', [0, 46, 0], 120, 30), spot('top', [0, 46, 0], 120, 30)] };
};

/** A hammock between two posts. */
const hammock: Style = (bench, form) => {
  const colour = tint(form, '#c8503a');
  const sway = bench.on('sway', [0, 120, 0]);
  sway.sheet('cloth', (u, v) => {
    const along = u * 2 - 1;
    return [along * 105, 44 + along * along * 52 + (v - 0.5) ** 2 * 46 * (1 - along * along * 0.7), (v - 0.5) * 92 * Math.sqrt(1 - along * along * 0.96)];
  }, { columns: 36, rows: 14, flip: true, paint: (u) => (Math.floor(u * 24) % 3 === 0 ? [0.86, 0.8, 0.68] : colour) });
  for (const x of [-1, 1]) {
    for (const z of [-9, -3, 3, 9]) sway.rod('straw', [x * 104, 95 + Math.abs(z) * 0.2, z], [x * 128, 116, 0], 0.6, { around: 5 });
    bench.rod('wood', [x * 142, 0, 0], [x * 130, 140, 0], [6, 5], { colour: '#6e4a2a' });
    bench.rod('straw', [x * 128, 116, 0], [x * 133, 119, 0], 1.2);
  }
  bench.rod('wood', [-140, 4, 0], [140, 4, 0], 4, { colour: '#6e4a2a' });
  for (const x of [-1, 1]) bench.rod('wood', [x * 120, 4, -44], [x * 120, 4, 44], 4, { colour: '#6e4a2a' });
  return { perches: [spot('seat', [0, 47, 0], 150, 56)], pose: (moment) => ({ sway: { turn: [Math.sin(moment.seconds * 1.7) * 0.12, 0, 0] } }) };
}; // prettier-ignore

/** A swing on its frame; swings by itself when asked to sway or to swing. */
const swing: Style = (bench, form) => {
  const frame = tint(form, '#b3302a');
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) bench.rod('lacquer', [x * 96, 0, z * 70], [x * 84, 220, 0], 4, { colour: frame });
    bench.rod('lacquer', [x * 91, 90, -41], [x * 91, 90, 41], 2.6, { colour: frame });
  }
  bench.rod('lacquer', [-88, 220, 0], [88, 220, 0], 4.4, { colour: frame });
  const hung = bench.on('swing', [0, 218, 0]);
  hung.block('wood', [56, 4, 24], { at: [0, 52, 0], colour: '#8a5a30', round: 1.4 });
  for (const x of [-1, 1]) for (const z of [-1, 1]) hung.rod('steel', [x * 25, 52, z * 9], [x * 25, 218, z], 0.9, { around: 6 });
  return {
    perches: [spot('seat', [0, 54, 0], 50, 22)],
    pose: (moment) => ({ swing: { turn: [Math.sin(moment.seconds * 2.2) * (0.1 + 0.5 * doing(moment, 'sway', 'swing', 'fly', 'play')), 0, 0] } }),
  };
}; // prettier-ignore

export const cushion: Style = (bench, form) => {
  const colour = tint(form, formWord(form, 'colour', '#c8643c'));
  const soft = (u: number, v: number, up: number): Vector3 => {
    const [a, b] = [u * 2 - 1, v * 2 - 1];
    const pinch = 1 - 0.09 * (1 - Math.abs(a) ** 4) * Math.abs(b) ** 6 - 0.09 * (1 - Math.abs(b) ** 4) * Math.abs(a) ** 6;
    const puff = ((1 - a ** 4) * (1 - b ** 4)) ** 0.55;
    return [a * 24 * pinch, 9 + up * puff * 9 - (up < 0 ? 0 : puff * 1.2), -b * 18 * pinch];
  };
  bench.sheet('cloth', (u, v) => soft(u, v, 1), { colour, columns: 26, rows: 22 });
  bench.sheet('cloth', (u, v) => soft(u, v, -1), { colour, columns: 26, rows: 22, flip: true });
  bench.slab('cloth', roundedRectangle(1, 1, 0.4), 0.5, { at: [0, 17, 0], colour });
  return { perches: [spot('top', [0, 16.5, 0], 30, 24)] };
};

const strandChair: Style = (bench, form) => {
  const colour = tint(form, '#2f7ab0');
  for (const x of [-1, 1]) {
    bench.rod('wood', [x * 27, 0, 34], [x * 27, 96, -44], 1.9, { colour: '#b98a52' });
    bench.rod('wood', [x * 24, 0, -36], [x * 24, 44, 30], 1.9, { colour: '#b98a52' });
  }
  for (const [y, z] of [[94, -42], [40, 26], [4, 31], [4, -32]] as const) bench.rod('wood', [-27, y, z], [27, y, z], 1.7, { colour: '#b98a52' });
  bench.sheet('cloth', (u, v) => [(u - 0.5) * 48, 94 - v * 54 - Math.sin(v * Math.PI) * 22, -42 + v * 68], { columns: 10, rows: 18, flip: true, paint: (u) => (Math.floor(u * 10) % 2 ? [0.88, 0.86, 0.8] : colour) });
  return { perches: [spot('seat', [0, 44, 2], 44)] };
}; // prettier-ignore

/** Everything to sit on, by its style. */
export const seats = { cushion, chair, sofa, stool, throne, rockingChair, officeChair, parkBench, plainBench, hammock, swing, strandChair };
