import { scaleColour } from '../../../shapes/colour.ts';
import { type Style, tint } from '../prop/crafted-family.ts';
import { tool } from './lying.ts';
import { mirrored } from './kitchen.ts';

/** A six-sided pencil, sharpened. */
export const pencil: Style = tool('flat', { hold: 4, tip: 9.5 }, (bench, form) => {
  const colour = tint(form, '#e8b020');
  bench.rod('lacquer', [-8, 0, 0], [7, 0, 0], 0.42, { colour, around: 6 });
  bench.turning(
    'wood',
    [
      [0.42, 7, 1],
      [0.12, 9, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: '#d8b07c', around: 12 },
  );
  bench.turning(
    'rubber',
    [
      [0.13, 8.9, 1],
      [0.001, 9.6],
    ],
    { turn: [0, 0, -Math.PI / 2], around: 10, colour: form.colour ?? '#202022' },
  );
  bench.rod('steel', [-9, 0, 0], [-7.9, 0, 0], 0.45);
  bench.turning(
    'rubber',
    [
      [0.001, -10, 1],
      [0.4, -9.9],
      [0.43, -9, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: '#e08a8a' },
  );
});

/** A fountain pen. */
export const pen: Style = tool('flat', { hold: 3, tip: 7.6 }, (bench, form) => {
  const colour = tint(form, '#1c2c5c');
  bench.turning(
    'lacquer',
    [
      [0.001, -7, 1],
      [0.5, -6.8],
      [0.55, -2],
      [0.55, 3],
      [0.34, 5.4, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour },
  );
  bench.turning(
    'gold',
    [
      [0.57, -0.3, 1],
      [0.6, -0.2],
      [0.6, 0.2],
      [0.57, 0.3],
    ],
    { turn: [0, 0, -Math.PI / 2] },
  );
  bench.slab(
    'gold',
    mirrored([
      [5.2, 0.36],
      [6, 0.42],
      [7.7, 0.03],
    ]),
    0.14,
    {},
  );
  bench.pipe(
    'gold',
    [
      [-6.6, 0, 0.5],
      [-6.4, 0, 0.85],
      [-3, 0, 0.75],
      [-2.8, 0, 0.6],
    ],
    0.14,
  );
});

/** A felt-tip pen. */
export const marker: Style = tool('flat', { hold: 2, tip: 7 }, (bench, form) => {
  const colour = tint(form, '#c8281e');
  bench.turning(
    'plastic',
    [
      [0.001, -6.6, 1],
      [0.8, -6.4],
      [0.85, -6, 1],
      [0.85, 3.4, 1],
      [0.5, 4.6, 1],
      [0.4, 5.8, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: '#f0efec' },
  );
  bench.turning(
    'plastic',
    [
      [0.87, -6.2, 1],
      [0.87, -3, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour },
  );
  bench.turning(
    'cloth',
    [
      [0.34, 5.6, 1],
      [0.28, 6.6],
      [0.001, 6.9],
    ],
    { turn: [0, 0, -Math.PI / 2], colour },
  );
});

/** A wax crayon in its paper. */
export const crayon: Style = tool('flat', { hold: 1, tip: 5 }, (bench, form) => {
  const colour = tint(form, '#d8442a');
  bench.turning(
    'wax',
    [
      [0.001, -4.6, 1],
      [0.5, -4.5, 1],
      [0.5, 3.4, 1],
      [0.24, 4.7],
      [0.001, 4.9],
    ],
    { turn: [0, 0, -Math.PI / 2], colour },
  );
  bench.turning(
    'paper',
    [
      [0.52, -3.8, 1],
      [0.52, 2.6, 1],
    ],
    { turn: [0, 0, -Math.PI / 2], colour: scaleColour(colour, 0.6) },
  );
});

/** A rubber in a sleeve. */
export const eraser: Style = tool('flat', { hold: 0, tip: 3 }, (bench, form) => {
  bench.block('rubber', [5.4, 2.2, 1.2], { at: [0.4, 0, 0], colour: tint(form, '#f2ede6'), round: 0.3 });
  bench.block('paper', [3.4, 2.3, 1.3], { at: [-1, 0, 0], colour: '#2d5fa8', round: 0.1 });
  bench.block('paper', [0.7, 2.34, 1.34], { at: [-0.4, 0, 0], round: 0 });
});

/** A ruler with its marks. */
export const ruler: Style = tool('flat', { hold: -10, tip: 15 }, (bench, form) => {
  bench.block('wood', [31, 3.4, 0.35], { colour: tint(form, '#d8b070'), round: 0.1 });
  for (let mark = 0; mark <= 60; mark++)
    bench.block('iron', [0.1, mark % 10 ? (mark % 2 ? 0.5 : 0.8) : 1.3, 0.05], {
      at: [-15 + mark * 0.5, 1.7 - (mark % 10 ? (mark % 2 ? 0.25 : 0.4) : 0.65), 0.18],
      round: 0,
    });
});
