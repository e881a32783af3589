import type { Bench } from '../prop/bench.ts';
import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import { roundedRectangle } from '../../../shapes/prism.ts';
import type { Substance } from '../../matter/substance.ts';
import { doing, spot, type Style, tint } from '../prop/crafted-family.ts';
import { formNumber, formWord } from '../prop/prop-form.ts';
import { parkBench, plainBench, strandChair } from './benches.ts';
import { hammock, swing } from './hanging-seats.ts';

/** A wooden chair with a slatted back. Centimetres. */
const chair: Style = (bench, form) => {
  const substance = form.substance ?? 'wood';
  const colour = tint(form, '#8a5a34');
  for (const x of [-1, 1]) {
    bench.block(substance, [4, 44, 4], { at: [x * 19, 22, 19], colour, round: 0.8 });
    bench.pipe(
      substance,
      [
        [x * 18, 0, -22],
        [x * 18, 44, -19],
        [x * 18, 70, -21],
        [x * 17, 94, -26],
      ],
      2.3,
      { colour, steps: 5 },
    );
    bench.rod(substance, [x * 18.6, 14, -20], [x * 19, 14, 19], 1.2, { colour });
  }
  bench.rod(substance, [-19, 18, 18], [19, 18, 18], 1.2, { colour });
  bench.block(substance, [44, 4, 43], { at: [0, 45, 0], colour, round: 1.8 });
  bench.slab(
    substance,
    [
      [-19, -4],
      [19, -4],
      [19, 4],
      [9, 6.4],
      [0, 7],
      [-9, 6.4],
      [-19, 4],
    ],
    2.6,
    { at: [0, 90, -25.4], turn: [-0.18, 0, 0], colour, bevel: 0.7 },
  );
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
    for (const z of [-34, 36])
      bench.turning(
        'wood',
        [
          [1.6, 0, 1],
          [2.6, 8],
          [3.2, 11, 1],
        ],
        { at: [x * (wide / 2 + 8), 0, z], colour: '#3a2414' },
      );
  }
  for (let seat = 0; seat < seats; seat++) {
    const x = (seat - (seats - 1) / 2) * each;
    bench.block(cover, [each - 1.5, 17, 66], { at: [x, 37, 8], colour, round: 6 });
    bench.block(cover, [each - 2, 44, 17], { at: [x, 64, -22], turn: [-0.2, 0, 0], colour, round: 7 });
  }
  if (form.preset['pillows'] === true)
    for (const x of [-1, 1])
      bench.ball('cloth', [20, 18, 7], { at: [x * (wide / 2 - 16), 60, -8], turn: [-0.3, -x * 0.3, 0.4 * x], colour: '#d8a23c' });
  return { perches: [spot('seat', [0, 46, 8], wide, 56), spot('top', [0, 46, 8], wide, 56)] };
};

const stool: Style = (bench, form) => {
  const colour = tint(form, '#9a6a3c');
  const tall = formNumber(form, 'tall', 46);
  const substance = form.substance ?? 'wood';
  bench.turning(
    substance,
    [
      [0.001, tall, 1],
      [15, tall, 1],
      [17, tall + 1],
      [17, tall + 3],
      [15, tall + 4.4, 1],
      [0.001, tall + 4],
    ],
    { colour },
  );
  for (let leg = 0; leg < 4; leg++) {
    const [x, z] = [Math.sin(leg * 1.571 + 0.785), Math.cos(leg * 1.571 + 0.785)];
    bench.rod(substance, [x * 18, 0, z * 18], [x * 11, tall, z * 11], [1.6, 2], { colour });
  }
  bench.hoop(substance, 15.4, 1, { at: [0, tall * 0.36, 0], colour });
  return { perches: [spot('seat', [0, tall + 4, 0], 26), spot('top', [0, tall + 4, 0], 26)] };
};

/** Gilded arms that end in balls. */
function throneArms(bench: Bench): void {
  for (const x of [-1, 1]) {
    bench.pipe(
      'gold',
      [
        [x * 34, 66, -28],
        [x * 35, 70, 0],
        [x * 35, 69, 24],
        [x * 35, 62, 32],
        [x * 35, 56, 30],
      ],
      5,
      {},
    );
    bench.turning(
      'gold',
      [
        [5, 8, 1],
        [6, 14],
        [3.6, 26],
        [5.4, 36],
        [3.6, 48],
        [5, 60],
        [4, 68],
      ],
      { at: [x * 35, 0, 26] },
    );
    bench.turning(
      'gold',
      [
        [3, 150, 1],
        [5.4, 154],
        [6.6, 160],
        [4, 166],
        [0.001, 168],
      ],
      { at: [x * 30, -4, -30] },
    );
    bench.ball('gold', 6, { at: [x * 33, 6, 34], around: 14 });
  }
}

const throne: Style = (bench, form) => {
  const cloth = tint(form, '#8a1524');
  bench.block('gold', [84, 8, 80], { at: [0, 4, 0], round: 2 });
  bench.block('gold', [72, 34, 62], { at: [0, 25, 0], round: 3 });
  bench.block('cloth', [60, 10, 56], { at: [0, 46, 3], colour: cloth, round: 5 });
  bench.slab(
    'gold',
    [
      [-34, 40],
      [34, 40],
      [36, 130],
      [30, 146],
      [18, 150],
      [10, 160],
      [0, 172],
      [-10, 160],
      [-18, 150],
      [-30, 146],
      [-36, 130],
    ],
    10,
    { at: [0, 0, -30], bevel: 2.4 },
  );
  bench.slab(
    'cloth',
    [
      [-25, 48],
      [25, 48],
      [27, 126],
      [14, 140],
      [0, 148],
      [-14, 140],
      [-27, 126],
    ],
    4,
    { at: [0, 0, -24], colour: cloth, bevel: 1.6 },
  );
  for (let tuft = 0; tuft < 8; tuft++)
    bench.ball('gold', 1.4, { at: [(tuft % 2 ? 11 : -11) * (tuft > 5 ? 0.6 : 1), 62 + Math.floor(tuft / 2) * 20, -21.6], around: 10 });
  throneArms(bench);
  bench.ball('lacquer', [4, 5, 2.6], { at: [0, 158, -25], colour: '#b01030', around: 14 });
  return { perches: [spot('seat', [0, 51, 4], 54, 46)] };
};

const rockingChair: Style = (bench, form) => {
  const colour = tint(form, '#6e421f');
  const rocker = bench.on('rocker', [0, 0, 0]);
  for (const x of [-1, 1]) {
    rocker.pipe(
      'wood',
      [
        [x * 24, 9, -52],
        [x * 24, 3, -30],
        [x * 24, 1.6, 0],
        [x * 24, 3, 24],
        [x * 24, 10, 46],
      ],
      2,
      { colour },
    );
    rocker.rod('wood', [x * 24, 2, 20], [x * 22, 62, 20], 2, { colour });
    rocker.pipe(
      'wood',
      [
        [x * 24, 3, -22],
        [x * 21, 42, -22],
        [x * 20, 80, -30],
        [x * 19, 108, -40],
      ],
      2.2,
      { colour },
    );
    rocker.pipe(
      'wood',
      [
        [x * 22, 62, 26],
        [x * 23, 64, 10],
        [x * 21, 63, -25],
      ],
      2.4,
      { colour },
    );
  }
  rocker.block('wood', [46, 4, 46], { at: [0, 40, 0], colour, round: 1.6 });
  rocker.block('cloth', [40, 5, 40], { at: [0, 43.6, 0], colour: '#a8423a', round: 2.4 });
  rocker.block('wood', [42, 8, 2.6], { at: [0, 106, -39], turn: [-0.24, 0, 0], colour, round: 1 });
  for (const x of [-14, -7, 0, 7, 14]) rocker.rod('wood', [x, 42, -21], [x, 104, -38.6], 1.1, { colour });
  return {
    perches: [spot('seat', [0, 46, 0], 38)],
    pose: (moment) => ({ rocker: { turn: [Math.sin(moment.seconds * 2.2) * 0.07, 0, 0] } }),
  };
};

const officeChair: Style = (bench, form) => {
  const colour = tint(form, '#26282c');
  for (let arm = 0; arm < 5; arm++) {
    const [x, z] = [Math.sin(arm * 1.2566), Math.cos(arm * 1.2566)];
    bench.pipe(
      'iron',
      [
        [0, 12, 0],
        [x * 16, 10, z * 16],
        [x * 31, 7, z * 31],
      ],
      [3, 1.8],
    );
    bench.turning(
      'rubber',
      [
        [0.001, -2.4, 1],
        [3, -2.4],
        [3.2, 0],
        [3, 2.4, 1],
        [0.001, 2.4],
      ],
      { at: [x * 31, 3.2, z * 31], turn: [0, arm * 1.2566, Math.PI / 2], around: 14 },
    );
  }
  bench.rod('chrome', [0, 10, 0], [0, 44, 0], 2.6);
  const seat = bench.on('seat', [0, 0, 0]);
  seat.block('iron', [26, 4, 26], { at: [0, 43, 0] });
  seat.block('cloth', [50, 9, 48], { at: [0, 49, 0], colour, round: 4.4 });
  seat.pipe(
    'iron',
    [
      [0, 43, -14],
      [0, 44, -28],
      [0, 66, -31],
    ],
    2.6,
    { flatten: 1.8 },
  );
  seat.block('cloth', [46, 62, 7], { at: [0, 88, -27], turn: [-0.1, 0, 0], colour, round: 3.4 });
  for (const x of [-1, 1]) {
    seat.pipe(
      'iron',
      [
        [x * 22, 46, 0],
        [x * 29, 50, 0],
        [x * 29, 68, 0],
      ],
      1.8,
      {},
    );
    seat.block('rubber', [7, 3.4, 27], { at: [x * 29, 70, 2], round: 1.5 });
  }
  return {
    perches: [spot('seat', [0, 53.5, 2], 44)],
    pose: (moment) => ({ seat: { turn: [0, doing(moment, 'spin', 'turn') * moment.seconds * 2.4, 0] } }),
  };
};

/** A soft cushion. */
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

/** Everything to sit on, by its style. */
export const seats = { cushion, chair, sofa, stool, throne, rockingChair, officeChair, parkBench, plainBench, hammock, swing, strandChair };
