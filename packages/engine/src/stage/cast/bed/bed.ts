import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import { craftedFamily, doing, spot, type Style, tint } from '../prop/crafted-family.ts';
import { arch, legs } from '../prop/joinery.ts';
import { formNumber } from '../prop/prop-form.ts';
import { cushion } from '../chair/seats.ts';

/** A bed with its head at the back: mattress, blanket with a fold, pillows. Centimetres. */
const bed: Style = (bench, form) => {
  const w = formNumber(form, 'wide', 150);
  const colour = tint(form, '#3f5f82');
  bench.block('wood', [w + 8, 24, 206], { at: [0, 24, 0], colour: '#6e4526', round: 1.6 });
  bench.slab(
    'wood',
    [
      [-w / 2 - 5, 0],
      [w / 2 + 5, 0],
      [w / 2 + 5, 88],
      [w / 4, 104],
      [0, 108],
      [-w / 4, 104],
      [-w / 2 - 5, 88],
    ],
    6,
    { at: [0, 0, -104], bevel: 1.6, colour: '#6e4526' },
  );
  bench.block('wood', [w + 10, 46, 5], { at: [0, 24, 104], colour: '#6e4526', round: 1.6 });
  legs(bench, 'wood', { width: w + 4, length: 204, height: 14, thick: 4, colour: '#4a2c16' });
  bench.block('cloth', [w, 22, 198], { at: [0, 44, 0], colour: '#e8e2d6', round: 5 });
  const fall = (u: number, v: number): Vector3 => {
    const a = u * 2 - 1;
    const over = Math.max(0, Math.abs(a) - 0.8);
    const puff = 3 + 1.4 * Math.sin(u * 19 + v * 3) * Math.sin(v * 11 + u * 5);
    return [
      Math.sign(a) * Math.min(Math.abs(a) / 0.8, 1 + over * 0.14) * (w / 2 + 2),
      55 + puff * (1 - over * 4) - over * 150,
      100 - v * 138,
    ];
  };
  bench.sheet('cloth', fall, { colour, columns: 34, rows: 30 });
  bench.sheet(
    'cloth',
    (u, v) => {
      const [x, y] = fall(u, 1);
      return [x * 1.005, y + 1.4 + Math.sin(v * Math.PI) * 2, -14 - v * 26];
    },
    { colour: '#efe9dc', columns: 34, rows: 5 },
  );
  for (const x of w > 110 ? [-0.25, 0.25] : [0])
    bench.ball('cloth', [w > 110 ? w * 0.22 : w * 0.38, 10, 24], {
      at: [x * w, 62, -74],
      turn: [0.3, 0, 0],
      colour: '#f4efe6',
      around: 28,
    });
  return { perches: [spot('top', [0, 58, 20], w * 0.9, 150), spot('seat', [0, 58, 60], w * 0.8, 60)] };
};

const cradle: Style = (bench, form) => {
  const colour = tint(form, '#b98a52');
  const rock = bench.on('rock', [0, 30, 0]);
  for (const z of [-1, 1]) {
    rock.slab(
      'wood',
      [
        [-30, 60],
        [-24, 16],
        [24, 16],
        [30, 60],
        [18, 72],
        [0, 76],
        [-18, 72],
      ],
      3,
      { at: [0, 0, z * 46], bevel: 1, colour },
    );
    rock.pipe(
      'wood',
      arch(34, 12, [0, 14, z * 46], 10).map(([x, y, zed]): Vector3 => [x, 28 - y - 1, zed]),
      2.2,
      { colour },
    );
  }
  for (const x of [-1, 1]) {
    rock.block('wood', [3, 4, 92], { at: [x * 29, 58, 0], colour, round: 1 });
    for (let bar = 0; bar < 10; bar++)
      rock.rod('wood', [x * 24, 18, -40 + bar * 8.9], [x * 29, 58, -40 + bar * 8.9], 1.1, { colour, around: 8 });
  }
  rock.block('wood', [46, 3, 90], { at: [0, 18, 0], colour, round: 0.6 });
  rock.block('cloth', [44, 12, 86], { at: [0, 26, 0], colour: '#f0e6d8', round: 5 });
  rock.block('cloth', [47, 8, 54], { at: [0, 32, 14], colour: '#9cc0d8', round: 3.6 });
  rock.ball('cloth', [17, 6, 11], { at: [0, 35, -28], colour: '#fbf8f2' });
  return {
    perches: [spot('inside', [0, 36, 0], 36, 70)],
    pose: (moment) => ({ rock: { turn: [0, 0, Math.sin(moment.seconds * 2) * (0.05 + 0.1 * doing(moment, 'sway', 'shake'))] } }),
  };
};

/** A folded blanket, edges in a pile. */
const blanket: Style = (bench, form) => {
  const colour = tint(form, '#a8423a');
  for (let fold = 0; fold < 4; fold++) {
    bench.block('cloth', [60 - fold * 0.6, 4.4, 44], {
      at: [fold * 0.3, 2.4 + fold * 4.4, 0],
      colour: fold % 2 ? scaleColour(colour, 0.85) : colour,
      round: 2.1,
    });
  }
  bench.block('cloth', [60.4, 18.4, 7], { at: [0, 9.4, 8], colour: '#e8dcc4', round: 2 });
  for (let tassel = 0; tassel < 22; tassel++)
    bench.pipe(
      'cloth',
      [
        [-28 + tassel * 2.7, 2.4, 21],
        [-28 + tassel * 2.7, 1, 24],
        [-27.6 + tassel * 2.7, 0.5, 28],
      ],
      0.6,
      { colour: '#e8dcc4', around: 5, steps: 2 },
    );
  return { perches: [spot('top', [0, 18.6, 0], 50, 36)] };
};

const mattress: Style = (bench, form) => {
  const colour = tint(form, '#e8e4da');
  bench.block('cloth', [140, 22, 198], { at: [0, 11, 0], colour, round: 5 });
  for (const y of [2, 20]) bench.block('cloth', [141, 1.6, 199], { at: [0, y, 0], colour: '#6f86a8', round: 0.8 });
  for (let tuft = 0; tuft < 35; tuft++)
    bench.ball('cloth', [2.4, 0.7, 2.4], {
      at: [((tuft % 5) - 2) * 28, 22, (Math.floor(tuft / 5) - 3) * 28],
      colour: '#6f86a8',
      around: 10,
    });
  return { perches: [spot('top', [0, 22, 0], 130, 186)] };
};

/** Beds and what lies on them. */
export const bedFamily = craftedFamily({ family: 'bed', styles: { bed, cradle, blanket, mattress, cushion } });
