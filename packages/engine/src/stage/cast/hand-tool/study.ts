import type { Vector3 } from '@onereel/spec';
import { scaleColour } from '../../../shapes/colour.ts';
import { circle } from '../prop/bench.ts';
import { type Style, tint } from '../prop/crafted-family.ts';
import { tool } from './lying.ts';
import { mirrored } from './kitchen.ts';
import { crayon, eraser, marker, pen, pencil, ruler } from './writing-tools.ts';

const paintbrush: Style = tool('up', { hold: -4, tip: 11 }, (bench, form) => {
  bench.turning(
    'lacquer',
    [
      [0.001, -12, 1],
      [0.26, -11.6],
      [0.5, -4],
      [0.75, 1],
      [0.45, 4.6, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: '#6a1f1a' },
  );
  bench.turning(
    'steel',
    [
      [0.46, 4.4, 1],
      [0.55, 5],
      [0.62, 7.4, 1],
    ],
    { turn: [0, 0, -Math.PI / 2] },
  );
  bench.turning(
    'fur',
    [
      [0.6, 7.2, 1],
      [0.9, 8.4],
      [0.6, 10],
      [0.001, 11.8],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: '#3a2416' },
  );
  bench.turning(
    'glaze',
    [
      [0.9, 8.6],
      [0.66, 10],
      [0.2, 11.4],
      [0.001, 12],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: tint(form, '#2468c8') },
  );
});

const toothbrush: Style = tool('flat', { hold: -4, tip: 9 }, (bench, form) => {
  const colour = tint(form, '#2f8fd8');
  bench.pipe(
    'plastic',
    [
      [-10, 0, 0.2],
      [-6, 0, 0.3],
      [-2, 0, 0],
      [3, 0, 0.2],
      [9, 0, 0.3],
    ],
    (along) => 0.62 - 0.2 * Math.sin(along * 2.6),
    { colour, flatten: 1.5, up: [0, 0, 1] },
  );
  bench.block('plastic', [3.6, 1.3, 0.5], { at: [8, 0, 0.3], colour, round: 0.24 });
  for (let row = 0; row < 8; row++)
    for (let tuft = 0; tuft < 3; tuft++)
      bench.rod('fur', [6.6 + row * 0.4, (tuft - 1) * 0.42, 0.5], [6.6 + row * 0.4, (tuft - 1) * 0.44, 1.7], [0.17, 0.2], {
        colour: tuft === 1 ? scaleColour(colour, 1.1) : '#f6f6f2',
        around: 6,
      });
});

const hairbrush: Style = tool('flat', { hold: -8, tip: 10 }, (bench, form) => {
  bench.slab(
    'wood',
    mirrored([
      [-13, 0.6],
      [-12, 1.3],
      [-6, 1],
      [-1, 1.2],
      [1, 2.6],
      [5, 3.4],
      [9, 2.6],
      [10.6, 1],
    ]),
    1.3,
    { bevel: 0.5, colour: tint(form, '#7a4526') },
  );
  bench.ball('rubber', [4.4, 2.6, 0.7], { at: [5, 0, 0.7], colour: '#a84a5a' });
  for (let pin = 0; pin < 60; pin++) {
    const [x, y] = [((pin * 0.618) % 1) * 7.6 - 3.8, ((pin / 60) * 2 - 1) * 2];
    if ((x / 4.2) ** 2 + (y / 2.3) ** 2 < 1) bench.rod('rubber', [5 + x, y, 0.9], [5 + x, y, 2.8], 0.1, { around: 4 });
  }
});

const comb: Style = tool('flat', { hold: -6, tip: 9 }, (bench, form) => {
  const colour = tint(form, '#5a2f18');
  bench.slab(
    'plastic',
    [
      [-9, 0],
      [9, 0],
      [9, 1.4],
      [7, 2],
      [-7, 2],
      [-9, 1.4],
    ],
    0.4,
    { bevel: 0.12, colour },
  );
  for (let tooth = 0; tooth < 38; tooth++)
    bench.slab(
      'plastic',
      [
        [-8.9 + tooth * 0.47, 0.1],
        [-8.8 + tooth * 0.47, -2.6],
        [-8.7 + tooth * 0.47, -2.6],
        [-8.6 + tooth * 0.47, 0.1],
      ],
      0.3,
      { colour },
    );
});

const lipstick: Style = tool('up', { hold: -2, tip: 4 }, (bench, form) => {
  bench.turning(
    'lacquer',
    [
      [0.001, -4, 1],
      [1, -4, 1],
      [1, -1, 1],
      [0.001, -1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: '#1a1416' },
  );
  bench.turning(
    'gold',
    [
      [0.84, -1.2, 1],
      [0.84, 0.9, 1],
      [0.001, 0.9],
    ],
    { turn: [0, 0, -Math.PI / 2] },
  );
  const cut = Array.from({ length: 9 }, (_, at): Vector3 => [0.8 + at * 0.28, 0, 0]);
  bench.pipe('wax', cut, (along) => 0.62 * (along < 0.6 ? 1 : 1 - (along - 0.6) * 1.6), { steps: 1, colour: tint(form, '#b8102c') });
  bench.turning(
    'lacquer',
    [
      [0.001, 0, 1],
      [1, 0, 1],
      [1, 3.6, 1],
      [0.001, 3.6],
    ],
    { at: [-3, -2.6, 0], turn: [0, 0, 0], colour: '#1a1416' },
  );
});

const needle: Style = tool('flat', { hold: -2, tip: 3 }, (bench, form) => {
  bench.pipe(
    'steel',
    [
      [-2.6, 0, 0.1],
      [-1, 0, 0.1],
      [3, 0, 0.1],
    ],
    (along) => 0.09 * (1 - along * 0.9),
    { steps: 4 },
  );
  bench.hoop('steel', 0.15, 0.06, { at: [-2.7, 0, 0.1], turn: [Math.PI / 2, 0, 0], size: [1.9, 1, 1], around: 14 });
  bench.pipe(
    'cloth',
    [
      [-2.7, 0, -0.1],
      [-2.9, 0.1, 0.3],
      [-3.2, -0.6, 0.1],
      [-2.4, -1.4, 0.06],
      [-0.8, -1.1, 0.06],
      [0.4, -1.8, 0.06],
      [1.6, -1.3, 0.06],
      [1.2, -0.7, 0.06],
    ],
    0.06,
    { colour: tint(form, '#c81e3a'), around: 6 },
  );
});

const wand: Style = tool('flat', { hold: -12, tip: 17 }, (bench, form) => {
  bench.turning(
    'wood',
    [
      [0.001, -17, 1],
      [1.1, -16.6],
      [0.8, -15.6],
      [1.2, -14],
      [0.9, -11],
      [1.2, -9.4],
      [0.7, -8.6],
      [0.6, 0],
      [0.3, 16.6],
      [0.001, 17],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: tint(form, '#3a2012') },
  );
  bench.ball('light', 0.5, { at: [17.2, 0, 0], colour: '#ffe9a8' });
  bench.ball('halo', 3.4, { at: [17.2, 0, 0], colour: '#ffd878' });
});

const magnifier: Style = tool('side', { hold: -10, tip: 8 }, (bench, form) => {
  bench.hoop('brass', 5.2, 0.5, { at: [0, 6, 0], turn: [Math.PI / 2, 0, 0], colour: form.colour });
  bench.turning(
    'glass',
    [
      [0.001, -0.5],
      [3, -0.4],
      [5, 0],
      [3, 0.4],
      [0.001, 0.5],
    ],
    { at: [0, 6, 0], turn: [Math.PI / 2, 0, 0] },
  );
  bench.rod('brass', [-3.6, 2.4, 0], [-5, 1, 0], 0.6);
  bench.pipe(
    'wood',
    [
      [-4.8, 1.2, 0],
      [-7, -1, 0],
      [-11, -5, 0],
    ],
    (along) => 0.8 + 0.5 * Math.sin(along * 2.6),
    { colour: '#3a2012' },
  );
});

const syringe: Style = tool('flat', { hold: -4, tip: 9 }, (bench, form) => {
  bench.rod('glass', [-4, 0, 0], [3.4, 0, 0], 0.95);
  bench.rod('lacquer', [-1, 0, 0], [3.2, 0, 0], 0.78, { colour: tint(form, '#38b0c8') });
  bench.rod('rubber', [-1.6, 0, 0], [-1, 0, 0], 0.85);
  bench.rod('plastic', [-8.6, 0, 0], [-1.6, 0, 0], 0.3);
  for (const [x, size] of [
    [-8.8, 1.2],
    [-4.1, 1.9],
  ] as const)
    bench.block('plastic', [0.4, size * 1.7, size], { at: [x, 0, 0] });
  bench.turning(
    'plastic',
    [
      [0.9, 3.4, 1],
      [0.4, 4, 1],
      [0.36, 5, 1],
    ],
    { turn: [0, 0, -Math.PI / 2] },
  );
  bench.rod('steel', [4.8, 0, 0], [9.4, 0, 0], [0.11, 0.05]);
});

const soap: Style = tool('flat', { hold: 0, tip: 5 }, (bench, form) => {
  const colour = tint(form, '#f0c8d0');
  bench.ball('wax', [4.6, 3, 1.4], { at: [0, 0, 1.2], colour, around: 28 });
  bench.slab('wax', circle(1.6, 20), 0.4, { at: [0, 0, 2.5], colour: scaleColour(colour, 0.85), bevel: 0.12 });
  for (const [x, y, r] of [
    [3.4, 1.6, 0.9],
    [-3, 2, 0.7],
    [-3.8, -1.2, 1],
    [2.2, -2.4, 0.6],
    [4.8, -0.6, 0.5],
    [0.8, 2.8, 0.6],
  ] as const)
    bench.ball('glass', r, { at: [x, y, r + 0.4], around: 14 });
});

const sponge: Style = tool('flat', { hold: 0, tip: 5 }, (bench, form) => {
  bench.block('flesh', [10, 6.6, 2.6], { at: [0, 0, 0.6], colour: tint(form, '#e8c83a'), round: 0.7 });
  bench.block('cloth', [10, 6.6, 0.9], { at: [0, 0, -1], colour: '#2f7a4a', round: 0.3 });
  for (let hole = 0; hole < 26; hole++)
    bench.ball('rubber', 0.18 + (hole % 3) * 0.09, {
      at: [((hole * 37) % 90) / 10 - 4.5, ((hole * 53) % 58) / 10 - 2.9, 1.86],
      colour: '#8a6a10',
      around: 8,
    });
});

/** Tools of the desk and the bathroom, by their style. */
export const study = {
  pencil,
  pen,
  marker,
  crayon,
  eraser,
  paintbrush,
  toothbrush,
  hairbrush,
  comb,
  lipstick,
  needle,
  wand,
  magnifier,
  syringe,
  ruler,
  soap,
  sponge,
};
