import { scaleColour } from '../../../shapes/colour.ts';
import type { Substance } from '../../matter/substance.ts';
import { craftedFamily, openness, spot, type Style, tint } from '../prop/crafted-family.ts';
import { legs } from '../prop/joinery.ts';
import { formNumber, formWord } from '../prop/prop-form.ts';

/** A top on four legs with an apron under it. Centimetres. */
const table: Style = (bench, form) => {
  const substance = form.substance ?? formWord<Substance>(form, 'substance', 'wood');
  const [w, h, l] = [formNumber(form, 'wide', 120), formNumber(form, 'high', 74), formNumber(form, 'deep', 75)];
  const colour = tint(form, formWord(form, 'colour', '#8a5a34'));
  const dark = scaleColour(colour, 0.78);
  bench.block(substance, [w, 3.6, l], { at: [0, h - 1.8, 0], colour, round: 1.2 });
  const frame: Substance = substance === 'glass' ? 'steel' : substance;
  for (const z of [-1, 1]) bench.block(frame, [w - 16, 8, 2.4], { at: [0, h - 7.4, z * (l / 2 - 6)], colour: dark, round: 0.4 });
  for (const x of [-1, 1]) bench.block(frame, [2.4, 8, l - 14], { at: [x * (w / 2 - 6), h - 7.4, 0], colour: dark, round: 0.4 });
  legs(bench, frame, {
    width: w - 8,
    length: l - 8,
    height: h - 3.6,
    thick: formNumber(form, 'leg', 3.2),
    round: form.preset['square'] !== true,
    colour: dark,
  });
  if (form.preset['cloth'] === true) {
    const cloth = form.colour ?? scaleColour([0.85, 0.82, 0.76], 1);
    bench.sheet(
      'cloth',
      (u, v) => {
        const [a, b] = [u * 2 - 1, v * 2 - 1];
        const over = Math.max(0, Math.abs(a) - 0.78) + Math.max(0, Math.abs(b) - 0.78);
        return [
          Math.sign(a) * Math.min(Math.abs(a) / 0.78, 1.015 + over * 0.12) * (w / 2 + 0.4),
          h + 0.35 - Math.min(over, 0.3) * 110,
          -Math.sign(b) * Math.min(Math.abs(b) / 0.78, 1.02 + over * 0.14 + Math.sin(u * 40) * over * 0.1) * (l / 2 + 0.4),
        ];
      },
      { colour: cloth, columns: 44, rows: 36 },
    );
  }
  return { perches: [spot('top', [0, h + 0.2, 0], w * 0.92, l * 0.92)] };
};

/** A desk: drawers at one side, a panel behind; the drawers open. */
const desk: Style = (bench, form) => {
  const substance = form.substance ?? 'wood';
  const colour = tint(form, '#7a4c2a');
  const dark = scaleColour(colour, 0.82);
  bench.block(substance, [140, 4, 70], { at: [0, 74, 0], colour, round: 1 });
  bench.block(substance, [42, 68, 64], { at: [46, 38, 0], colour: dark, round: 0.8 });
  bench.block(substance, [4, 72, 64], { at: [-66, 36, 0], colour: dark, round: 0.8 });
  bench.block(substance, [96, 30, 2], { at: [-20, 56, -28], colour: dark, round: 0.4 });
  [60, 41, 18].forEach((y, at) => {
    const drawer = bench.on(`drawer${at}`, [46, y, 32]);
    const tall = at === 2 ? 24 : 15;
    drawer.block(substance, [37, tall, 2.4], { at: [46, y, 32.4], colour, round: 0.7 });
    drawer.block(substance, [33, tall - 4, 40], { at: [46, y - 1, 12], colour: scaleColour(dark, 0.6), round: 0 });
    drawer.pipe(
      'brass',
      [
        [40, y, 33.6],
        [40.6, y, 35.6],
        [51.4, y, 35.6],
        [52, y, 33.6],
      ],
      0.6,
      {},
    );
  });
  return { perches: [spot('top', [0, 76, 0], 130, 60)], pose: (moment) => ({ drawer0: { shift: [0, 0, openness(moment, form) * 26] } }) };
};

const roundTable: Style = (bench, form) => {
  const substance = form.substance ?? formWord<Substance>(form, 'substance', 'wood');
  const colour = tint(form, formWord(form, 'colour', '#8a5a34'));
  const [wide, high] = [formNumber(form, 'wide', 100), formNumber(form, 'high', 74)];
  bench.turning(
    substance,
    [
      [0.001, high - 4, 1],
      [wide / 2 - 1.4, high - 4],
      [wide / 2, high - 2],
      [wide / 2 - 0.8, high, 1],
      [0.001, high],
    ],
    { colour, around: 48 },
  );
  bench.turning(
    substance,
    [
      [7, 9, 1],
      [8, 12],
      [4.4, 22],
      [7, 40],
      [4, 56],
      [6, 66],
      [12, high - 4, 1],
    ],
    { colour },
  );
  for (let foot = 0; foot < 4; foot++) {
    const [x, z] = [Math.sin(foot * 1.571 + 0.785), Math.cos(foot * 1.571 + 0.785)];
    bench.pipe(
      substance,
      [
        [0, 18, 0],
        [x * 14, 16, z * 14],
        [x * 26, 6, z * 26],
        [x * 34, 2.4, z * 34],
      ],
      [4, 2.4],
      { colour },
    );
  }
  return { perches: [spot('top', [0, high, 0], wide * 0.8)] };
};

/** A counter with panels before it and a thick slab on it. */
const counter: Style = (bench, form) => {
  const colour = tint(form, '#3f5a5c');
  bench.block('painted-wood', [196, 86, 58], { at: [0, 47, -2], colour, round: 0.8 });
  bench.block('iron', [194, 8, 52], { at: [0, 4, -2], round: 0.4 });
  bench.block('marble', [206, 5, 70], { at: [0, 92.5, 0], round: 1.4 });
  for (const x of [-73, -24.4, 24.4, 73]) {
    bench.block('painted-wood', [45, 68, 2], { at: [x, 48, 27.4], colour: scaleColour(colour, 0.88), round: 0.7 });
    bench.block('painted-wood', [34, 56, 1.6], { at: [x, 48, 28.4], colour, round: 0.7 });
    bench.ball('brass', 1.8, { at: [x + 18, 74, 30], around: 12 });
  }
  return { perches: [spot('top', [0, 95, 0], 190, 62)] };
};

const workbench: Style = (bench, form) => {
  const colour = tint(form, '#a8763e');
  bench.block('wood', [160, 8, 64], { at: [0, 84, 0], colour, round: 1 });
  legs(bench, 'wood', { width: 146, length: 60, height: 80, thick: 5, round: false, colour: scaleColour(colour, 0.85) });
  bench.block('wood', [136, 4, 52], { at: [0, 20, 0], colour: scaleColour(colour, 0.8), round: 0.6 });
  for (const z of [-1, 1]) bench.block('wood', [130, 9, 4], { at: [0, 70, z * 25], colour: scaleColour(colour, 0.85), round: 0.6 });
  bench.block('wood', [160, 50, 3], { at: [0, 112, -30], colour: scaleColour(colour, 0.7), round: 0.6 });
  bench.block('iron', [16, 10, 12], { at: [-60, 93, 26], round: 1.4, colour: '#31506e' });
  for (const z of [30, 40]) bench.block('iron', [20, 11, 4], { at: [-60, 96, z], round: 1, colour: '#31506e' });
  bench.rod('steel', [-60, 94, 40], [-60, 94, 54], 1.4);
  bench.rod('steel', [-68, 94, 52], [-52, 94, 52], 1);
  // Tools on the board.
  for (const [x, long] of [
    [-50, 30],
    [-30, 24],
    [-14, 27],
  ] as const) {
    bench.rod('wood', [x, 92 + 6, -27], [x, 92 + long, -27], 1.4, { colour: '#c08a4c' });
    bench.block('iron', [11, 5, 4], { at: [x, 92 + long, -26.6] });
  }
  bench.slab(
    'steel',
    [
      [10, 104],
      [52, 110],
      [52, 118],
      [10, 124],
    ],
    0.6,
    { at: [0, 0, -27.6] },
  );
  bench.slab(
    'wood',
    [
      [50, 106],
      [66, 104],
      [68, 124],
      [52, 121],
    ],
    2.4,
    {
      at: [0, 0, -27],
      bevel: 0.6,
      colour: '#b3402a',
      holes: [
        [
          [55, 110],
          [62, 109],
          [63, 118],
          [56, 117],
        ],
      ],
    },
  );
  return { perches: [spot('top', [10, 88, 4], 110, 44)] };
};

const altar: Style = (bench, form) => {
  const substance = form.substance ?? 'stone';
  bench.block(substance, [150, 12, 78], { at: [0, 6, 0], colour: form.colour, round: 1.6 });
  bench.block(substance, [122, 76, 54], { at: [0, 50, 0], colour: form.colour, round: 1.6 });
  bench.block(substance, [144, 10, 72], { at: [0, 93, 0], colour: form.colour, round: 2 });
  bench.block('cloth', [50, 0.8, 73], { at: [0, 98.6, 0], colour: '#7a1424', round: 0 });
  bench.block('cloth', [50, 34, 0.8], { at: [0, 82, 36.6], colour: '#7a1424', round: 0 });
  bench.block('gold', [4, 22, 0.8], { at: [0, 82, 37.4], round: 0.2 });
  bench.block('gold', [14, 4, 0.8], { at: [0, 86, 37.4], round: 0.2 });
  for (const x of [-1, 1]) {
    bench.rod('wax', [x * 56, 98, -8], [x * 56, 118, -8], 3);
    bench.ball('flame', [1.5, 4, 1.5], { at: [x * 56, 123, -8], around: 12 });
    bench.ball('halo', 26, { at: [x * 56, 122, -8] });
  }
  return { perches: [spot('top', [0, 99, 0], 90, 60)] };
};

/** Tables, desks and counters: what other things stand on. */
export const tableFamily = craftedFamily({ family: 'table', styles: { table, desk, round: roundTable, counter, workbench, altar } });
