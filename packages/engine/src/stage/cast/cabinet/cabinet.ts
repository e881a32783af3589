import { createChance } from '../../../chance/chance.ts';
import { linear, scaleColour } from '../../../shapes/colour.ts';
import type { Bench } from '../prop/bench.ts';
import { craftedFamily, openness, spot, type Style, tint } from '../prop/crafted-family.ts';
import { formNumber, type PropForm } from '../prop/prop-form.ts';

const spines = ['#7a1f24', '#1f3f5c', '#2c5a3c', '#b8862c', '#4a2c4c', '#c8bfae', '#8a4a24', '#22252c', '#a8543a', '#54707c'].map(linear);

/** A row of books between two places of a board, none alike. */
function books(bench: Bench, form: PropForm, from: number, to: number, base: number, room: number, depth: number, shelf: number): void {
  const chance = createChance(form.seed + shelf);
  let x = from;
  for (;;) {
    const [thick, tall] = [chance.between(2, 5), room * chance.between(0.66, 0.94)];
    if (x + thick > to) return;
    const colour = spines[chance.whole(0, spines.length - 1)]!;
    bench.block('leather', [thick - 0.2, tall, depth * 0.78], { at: [x + thick / 2, base + tall / 2, depth * 0.04], colour, round: 0 });
    bench.block('gold', [thick - 0.1, 1, 0.3], { at: [x + thick / 2, base + tall * 0.82, depth * 0.43], round: 0 });
    x += thick;
    if (chance.flip(0.06)) x += chance.between(3, 9);
  }
}

/** A case with shelves, open to the front. Centimetres. */
const bookshelf: Style = (bench, form) => {
  const colour = tint(form, '#6e4526');
  const substance = form.substance ?? 'wood';
  const [w, shelves, room, depth] = [formNumber(form, 'wide', 100), formNumber(form, 'shelves', 5), 35, 30];
  const h = shelves * room + 10;
  for (const x of [-1, 1]) bench.block(substance, [3, h, depth], { at: [x * (w / 2 - 1.5), h / 2, 0], colour, round: 0.5 });
  bench.block(substance, [w - 4, h - 2, 1.4], { at: [0, h / 2, -depth / 2 + 0.7], colour: scaleColour(colour, 0.55), round: 0 });
  bench.block(substance, [w + 5, 4, depth + 4], { at: [0, h, 0], colour, round: 1 });
  bench.block(substance, [w, 8, depth - 2], { at: [0, 4, 0], colour, round: 0.4 });
  for (let shelf = 0; shelf < shelves; shelf++) {
    const base = 8 + shelf * room;
    bench.block(substance, [w - 5, 2.4, depth - 2], { at: [0, base, 0], colour, round: 0.3 });
    if (form.preset['empty'] !== true && !form.words.includes('empty'))
      books(bench, form, -w / 2 + 4, w / 2 - 4, base + 1.2, room - 3, depth, shelf);
  }
  return { perches: [spot('top', [0, h + 2, 0], w * 0.9, depth), spot('inside', [0, 9 + room * 2, 2], w * 0.8, depth * 0.8)] };
};

/** Doors before shelves; two doors swing. */
const wardrobe: Style = (bench, form) => {
  const colour = tint(form, '#8a5a34');
  const substance = form.substance ?? 'wood';
  const [w, h, d] = [formNumber(form, 'wide', 110), formNumber(form, 'high', 190), formNumber(form, 'deep', 56)];
  const dark = scaleColour(colour, 0.4);
  for (const x of [-1, 1]) bench.block(substance, [3, h, d], { at: [x * (w / 2 - 1.5), h / 2 + 8, 0], colour, round: 0.6 });
  bench.block(substance, [w - 4, h, 2], { at: [0, h / 2 + 8, -d / 2 + 1], colour: dark, round: 0 });
  for (const y of [9, h * 0.55 + 8])
    bench.block(substance, [w - 5, 3, d - 4], { at: [0, y, -1], colour: y < 10 ? colour : dark, round: 0.4 });
  bench.block(substance, [w + 8, 6, d + 6], { at: [0, h + 10, 0], colour, round: 1.8 });
  bench.block(substance, [w + 3, 9, d + 2], { at: [0, 4.5, 0], colour, round: 1.2 });
  for (const x of [-1, 1]) {
    const door = bench.on(`door${x}`, [(x * w) / 2, 0, d / 2]);
    door.block(substance, [w / 2 - 0.6, h - 6, 2.6], { at: [(x * w) / 4, h / 2 + 9, d / 2], colour, round: 0.6 });
    for (const [share, part] of [
      [0.3, 0.44],
      [0.75, 0.32],
    ] as const) {
      door.block(substance, [w / 2 - 14, h * part, 1.6], {
        at: [(x * w) / 4, h * share + 9, d / 2 + 1.2],
        colour: scaleColour(colour, 0.8),
        round: 0.7,
      });
      door.block(substance, [w / 2 - 19, h * part - 5, 1.8], { at: [(x * w) / 4, h * share + 9, d / 2 + 1.7], colour, round: 0.8 });
    }
    door.ball('brass', 1.7, { at: [x * 3.6, h * 0.52 + 9, d / 2 + 3.4], around: 12 });
  }
  return {
    perches: [spot('top', [0, h + 13, 0], w * 0.9, d), spot('inside', [0, 11, 0], w * 0.8, d * 0.8)],
    pose: (moment) => ({
      'door-1': { turn: [0, -1.9 * openness(moment, form), 0] },
      door1: { turn: [0, 1.9 * openness(moment, form), 0] },
    }),
  };
};

/** Drawers one over another. */
const drawers: Style = (bench, form) => {
  const colour = tint(form, '#9a6a3c');
  const substance = form.substance ?? 'wood';
  const [w, rows, d] = [formNumber(form, 'wide', 90), formNumber(form, 'rows', 4), 46];
  const h = rows * 21 + 14;
  bench.block(substance, [w, h - 10, d], { at: [0, h / 2 + 4, 0], colour: scaleColour(colour, 0.8), round: 0.6 });
  bench.block(substance, [w + 5, 3.4, d + 5], { at: [0, h + 1, 0.6], colour, round: 1.2 });
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      bench.turning(
        substance,
        [
          [1.6, 0, 1],
          [3, 4],
          [2.4, 7],
          [3.6, 10, 1],
        ],
        { at: [x * (w / 2 - 5), 0, z * (d / 2 - 5)], colour },
      );
  for (let row = 0; row < rows; row++) {
    const y = 20 + row * 21;
    const drawer = bench.on(`drawer${row}`, [0, y, d / 2]);
    drawer.block(substance, [w - 6, 18.6, 2.4], { at: [0, y, d / 2 + 0.6], colour, round: 0.9 });
    drawer.block(substance, [w - 10, 14, 30], { at: [0, y - 1, d / 2 - 15], colour: scaleColour(colour, 0.4), round: 0 });
    for (const x of [-1, 1]) drawer.ball('brass', 1.8, { at: [x * w * 0.26, y, d / 2 + 3], around: 12 });
  }
  return {
    perches: [spot('top', [0, h + 2.7, 0], w, d)],
    pose: (moment) => ({ [`drawer${rows - 1}`]: { shift: [0, 0, openness(moment, form) * 24] } }),
  };
};

/** Bookshelves, wardrobes, chests of drawers. */
export const cabinetFamily = craftedFamily({ family: 'cabinet', styles: { bookshelf, wardrobe, drawers } });
