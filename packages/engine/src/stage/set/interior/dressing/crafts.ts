import { ellipsoid } from '../../../../shapes/solids.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';
import { disc } from './home.ts';

const coat = { colour: [1, 1, 1] as const };
const crusts = ['#b9722c', '#c98a3c', '#a85f22', '#d6a254'].map((hex) => paint(hex, 'rough', { gloss: 0.25 }));

/** Loaves of several shapes: long ones, round ones with a cut across, rolls. */
function loaf(joinery: Joinery, kind: number, at: readonly [number, number, number], { chance }: PieceBrief): void {
  const crust = chance.pick(crusts);
  const [x, y, z] = at;
  const half: readonly [number, number, number] = kind === 0 ? [0.2, 0.055, 0.065] : kind === 1 ? [0.11, 0.085, 0.1] : [0.06, 0.05, 0.055];
  joinery.inPlace([x, y + half[1] * 0.8, z], chance.between(-0.12, 0.12), () => {
    joinery.add(ellipsoid([half[0], half[1], half[2]], coat, { around: 10, down: kind === 2 ? 5 : 6 }), crust);
    const cuts = kind === 0 ? [-0.1, 0, 0.1] : kind === 1 ? [-0.03, 0.03] : [];
    for (const cut of cuts)
      joinery.inPlace([cut, half[1] * 0.86, half[2] * 0.3], 0.6, () =>
        joinery.add(ellipsoid([0.012, 0.012, half[2] * 0.7], coat, { around: 6, down: 4 }), paint('#efd9a8', 'rough')),
      );
  });
}

/** Slanted boards with bread on them, baguettes on end in a basket below. */
function breadShelf(joinery: Joinery, brief: PieceBrief): void {
  const [wide, boards] = [size(brief, 'wide', 2), size(brief, 'boards', 4)];
  const wood = painted(brief, 'colour', '#8a5a30', 'grain');
  const high = 0.62 + boards * 0.4;
  for (const side of [-1, 1]) joinery.box([0.05, high, 0.42], [side * (wide / 2 - 0.025), 0, 0], wood, { solid: false });
  joinery.box([wide, high, 0.03], [0, 0, -0.2], painted(brief, 'backing', '#6b4424', 'grain'), { solid: false });
  joinery.box([wide, 0.5, 0.42], [0, 0, 0], wood, { bevel: 0.01 });
  joinery.box([wide + 0.1, 0.07, 0.48], [0, high, 0], wood, { bevel: 0.015, solid: false });
  for (let board = 0; board < boards; board++) {
    const y = 0.56 + board * 0.4;
    joinery.box([wide - 0.08, 0.025, 0.36], [0, y, 0], wood, { solid: false });
    joinery.box([wide - 0.08, 0.05, 0.02], [0, y, 0.19], wood, { solid: false });
    const kind = (board + size(brief, 'first', 0)) % 3;
    const step = [0.44, 0.25, 0.14][kind]!;
    for (let x = -wide / 2 + 0.06 + step / 2; x < wide / 2 - step / 2; x += step)
      for (const z of kind === 0 ? [-0.06, 0.09] : kind === 1 ? [0.04] : [-0.08, 0.08]) loaf(joinery, kind, [x, y + 0.025, z], brief);
  }
}

/** A baker's oven of brick: an arched mouth with the glow of the fire, loaves in it, an iron hood. */
function brickOven(joinery: Joinery, brief: PieceBrief): void {
  const brick = painted(brief, 'colour', '#a4573a', 'brick');
  const [wide, high] = [1.9, 2.1];
  for (const side of [-1, 1]) joinery.box([0.5, high, 0.9], [side * (wide / 2 - 0.25), 0, 0], brick);
  joinery.box([0.92, 0.85, 0.9], [0, 0, 0], brick);
  joinery.box([0.92, high - 1.5, 0.9], [0, 1.5, 0], brick);
  joinery.box([0.94, 0.7, 0.04], [0, 0.84, -0.4], paint('#4a241a', 'rough'), { solid: false });
  // The fire behind the arch, narrower toward its crown.
  const fire = paint('#ff9a3a', 'plain', { glow: 1.2 + 2 * brief.glow });
  for (const [broad, tall, y] of [
    [0.94, 0.3, 0.85],
    [0.8, 0.16, 1.15],
    [0.56, 0.1, 1.31],
  ] as const)
    joinery.box([broad, tall, 0.04], [0, y, -0.36], fire, { solid: false, bevel: 0 });
  joinery.box([0.94, 0.03, 0.8], [0, 0.85, 0], paint('#3a2a22', 'rough'), { solid: false });
  // The arch over the mouth, stone by stone.
  for (let stone = 0; stone <= 8; stone++) {
    const angle = (Math.PI * stone) / 8;
    joinery.inPlace([-Math.cos(angle) * 0.46, 1.12 + Math.sin(angle) * 0.36, 0.46], 0, () =>
      joinery.box([0.16, 0.14, 0.06], [0, -0.07, 0], paint(stone % 2 ? '#8a8078' : '#9c9288', 'rough'), { bevel: 0.02, solid: false }),
    );
  }
  for (const x of [-0.25, 0.05, 0.3]) loaf(joinery, 1, [x, 0.88, 0.1], brief);
  joinery.box([wide + 0.2, 0.1, 1.05], [0, high, 0.02], paint('#5a4a40', 'rough'), { bevel: 0.02, solid: false });
  joinery.box([0.9, brief.row.height - high - 0.1, 0.6], [0, high + 0.1, -0.1], brick, { solid: false });
  joinery.box([0.5, 0.3, 0.06], [0, 0.28, 0.46], stock.iron, { bevel: 0.02, solid: false });
  // The peel leans beside it.
  joinery.bar([1.12, 0.02, 0.5], [1.02, 1.7, 0.2], 0.018, stock.pine, 7);
  joinery.inPlace([1.01, 1.86, 0.17], 0, () => joinery.box([0.3, 0.38, 0.02], [0, -0.19, 0], stock.pine, { bevel: 0.008, solid: false }));
}

/** Sacks of flour, tied at the neck. */
function sacks(joinery: Joinery, brief: PieceBrief): void {
  const linen = painted(brief, 'colour', '#d9c9a4', 'carpet');
  for (const [x, z, tall] of [
    [-0.24, 0, 0.72],
    [0.26, -0.04, 0.64],
    [0.02, 0.3, 0.52],
  ] as const) {
    joinery.turn([[0.001, 0], [0.2, 0.01], [0.24, tall * 0.3], [0.22, tall * 0.66], [0.08, tall * 0.84], [0.1, tall * 0.9], [0.14, tall], [0.001, tall - 0.02]], [x, 0, z], linen, 16); // prettier-ignore
    joinery.turn(
      [
        [0.09, tall * 0.84],
        [0.095, tall * 0.86],
        [0.09, tall * 0.88],
      ],
      [x, 0, z],
      stock.walnut,
      12,
    );
  }
  joinery.block([0, 0, 0.1], [0.9, 0.6, 0.7]);
}

/** A barber's place: a mirror with lamps, a shelf of bottles, the chair before it. */
function barberPlace(joinery: Joinery, brief: PieceBrief): void {
  const frame = painted(brief, 'frame', '#3a2a20', 'grain');
  joinery.box([1.2, 1.4, 0.05], [0, 1, 0.03], frame, { bevel: 0.02, solid: false });
  joinery.face([-0.53, 1.07, 0.062], [0.53, 1.07, 0.062], [0.53, 2.33, 0.062], [-0.53, 2.33, 0.062], paint('#a9b9bd', 'plain', { gloss: 1, glow: 0.12 })); // prettier-ignore
  for (const side of [-1, 1])
    for (const y of [1.25, 1.7, 2.15])
      joinery.inPlace([side * 0.56, y, 0.1], 0, () => joinery.add(ellipsoid([0.05, 0.05, 0.05], coat, { around: 10, down: 8 }), paint('#ffedc8', 'plain', { glow: 1 + 2 * brief.glow }))); // prettier-ignore
  joinery.box([1.3, 0.07, 0.36], [0, 0.86, 0.18], frame, { bevel: 0.012, solid: false });
  joinery.box([1.2, 0.3, 0.3], [0, 0.54, 0.15], frame, { bevel: 0.012, solid: false });
  ['#2f8fc8', '#c8342a', '#e8e2d0', '#3a9a5a', '#e0a83a', '#7a4aa8'].forEach(
    (hex, number) =>
    joinery.turn([[0.001, 0], [0.03, 0], [0.03, 0.12], [0.012, 0.15], [0.012, 0.19], [0.001, 0.19]], [-0.5 + number * 0.2, 0.93, 0.18], paint(hex, 'plain', { gloss: 0.9, glow: 0.15 }), 10), // prettier-ignore
  );
  joinery.inPlace([0, 0, 1.15], 0, () => barberChair(joinery, brief));
}

function barberChair(joinery: Joinery, brief: PieceBrief): void {
  const leather = painted(brief, 'seat', '#8a1f1c', 'plain', { gloss: 0.55 });
  joinery.turn(
    [
      [0.001, 0],
      [0.3, 0],
      [0.29, 0.03],
      [0.06, 0.07],
      [0.06, 0.4],
    ],
    [0, 0, 0],
    stock.steel,
    20,
  );
  joinery.box([0.56, 0.14, 0.54], [0, 0.42, 0], leather, { bevel: 0.05 });
  joinery.inPlace([0, 0.54, 0.25], 0, () => joinery.box([0.52, 0.62, 0.12], [0, 0, 0], leather, { bevel: 0.05, solid: false }));
  joinery.box([0.3, 0.16, 0.1], [0, 1.2, 0.26], leather, { bevel: 0.04, solid: false });
  for (const side of [-1, 1]) {
    joinery.box([0.08, 0.06, 0.46], [side * 0.32, 0.74, 0], leather, { bevel: 0.02, solid: false });
    joinery.bar([side * 0.32, 0.5, -0.1], [side * 0.32, 0.74, -0.1], 0.02, stock.steel, 8);
  }
  joinery.bar([-0.2, 0.2, -0.42], [0.2, 0.2, -0.42], 0.025, stock.steel, 8);
}

/** The striped pole of red, white and blue. */
function barberPole(joinery: Joinery): void {
  const stripes = ['#c8242a', '#f2f0ea', '#2450a8', '#f2f0ea'].map((hex) => paint(hex, 'plain', { gloss: 0.7, glow: 0.25 }));
  joinery.inPlace([0, 1.35, 0.16], 0, () => {
    for (let band = 0; band < 16; band++)
      joinery.turn([[0.085, band * 0.05], [0.085, band * 0.05 + 0.05]], [0, 0, 0], stripes[band % 4]!, 18); // prettier-ignore
    for (const y of [-0.08, 0.8]) joinery.turn([[0.001, 0], [0.11, 0], [0.1, 0.08], [0.001, 0.08]], [0, y, 0], stock.steel, 18); // prettier-ignore
    joinery.box([0.06, 0.06, 0.16], [0, 0.36, -0.1], stock.steel, { solid: false });
  });
}

/** A cabinet of servers: drawers of steel with many small lamps, cables beside. */
function servers(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high] = [0.78, 2.15];
  joinery.box([wide, high, 0.8], [0, 0, 0], paint('#15171b', 'plain', { gloss: 0.5 }), { bevel: 0.01 });
  const { chance } = brief;
  for (let unit = 0; unit < 15; unit++) {
    const y = 0.12 + unit * 0.132;
    joinery.box([wide - 0.1, 0.11, 0.02], [0, y, 0.4], paint(unit % 4 === 3 ? '#3a3f46' : '#262a30', 'plain', { gloss: 0.6 }), { bevel: 0.004, solid: false }); // prettier-ignore
    for (let lamp = 0; lamp < 7; lamp++) {
      const hex = chance.pick(['#3aff7a', '#3aff7a', '#4ab8ff', '#ffb03a']);
      const x = -wide / 2 + 0.12 + lamp * 0.05;
      joinery.face([x, y + 0.04, 0.414], [x + 0.025, y + 0.04, 0.414], [x + 0.025, y + 0.065, 0.414], [x, y + 0.065, 0.414], paint(hex, 'plain', { glow: 3 }), 9); // prettier-ignore
    }
    for (let slot = 0; slot < 5; slot++)
      joinery.box([0.035, 0.06, 0.01], [0.1 + slot * 0.05, y + 0.025, 0.412], stock.black, { bevel: 0, solid: false });
  }
}

/** A bench of pots and boxes in which things grow: leaves, tomatoes, flowers. */
function growing(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.6);
  const { chance } = brief;
  joinery.box([wide, 0.05, 0.7], [0, 0.72, 0], stock.pine, { bevel: 0.008 });
  for (const x of [-1, 1]) for (const z of [-0.28, 0.28]) joinery.box([0.07, 0.72, 0.07], [x * (wide / 2 - 0.08), 0, z], stock.pine, { solid: false }); // prettier-ignore
  joinery.block([0, 0, 0], [wide, 0.75, 0.7]);
  const fruit = ['#d8281e', '#e8871e', '#f2c81e', '#e06aa8', '#f4f0ea', '#a04ac8'];
  for (let x = -wide / 2 + 0.2; x < wide / 2 - 0.1; x += 0.34) {
    joinery.turn([[0.001, 0], [0.1, 0], [0.14, 0.2], [0.15, 0.2], [0.15, 0.23], [0.001, 0.2]], [x, 0.77, 0], paint('#b5623a', 'rough'), 14); // prettier-ignore
    const tall = chance.between(0.35, 0.75);
    const bloom = paint(chance.pick(fruit), 'plain', { gloss: 0.4 });
    joinery.bar([x, 0.95, 0], [x, 0.97 + tall, 0], 0.012, stock.leaf, 5);
    for (let leaf = 0; leaf < 11; leaf++) {
      const angle = leaf * 2.4;
      const [out, up] = [0.1 + 0.06 * Math.sin(leaf * 1.7), 1.02 + (tall * leaf) / 11];
      joinery.inPlace([x + Math.cos(angle) * out, up, Math.sin(angle) * out], -angle, () =>
        joinery.add(ellipsoid([0.11, 0.02, 0.05], coat, { around: 8, down: 4 }), leaf % 3 ? stock.leaf : paint('#5a8f3a', 'plain')),
      );
      if (leaf % 3 === 1)
        joinery.inPlace([x + Math.cos(angle + 1) * (out + 0.04), up, Math.sin(angle + 1) * (out + 0.04)], 0, () =>
          joinery.add(ellipsoid([0.04, 0.04, 0.04], coat, { around: 8, down: 6 }), bloom),
        );
    }
  }
}

/** Where justice is done: a raised bench of dark wood with the scales on its front, a tall chair behind, flags beside. */
function court(joinery: Joinery, brief: PieceBrief): void {
  const wood = painted(brief, 'colour', '#5a3018', 'grain', { gloss: 0.5 });
  joinery.box([3.6, 0.22, 1.3], [0, 0, 0.1], wood, { bevel: 0.01 });
  joinery.box([2.8, 1.25, 0.5], [0, 0.2, 0.3], wood, { bevel: 0.012 });
  joinery.box([3, 0.07, 0.7], [0, 1.45, 0.28], wood, { bevel: 0.02, solid: false });
  for (const x of [-0.95, 0.95]) joinery.box([0.7, 0.9, 0.03], [x, 0.36, 0.56], wood, { bevel: 0.015, solid: false });
  joinery.box([0.9, 1.6, 0.16], [0, 1, -0.4], paint('#6b1f1c', 'plain', { gloss: 0.5 }), { bevel: 0.06, solid: false });
  joinery.inPlace([0, 0, 0.59], 0, () => {
    joinery.bar([0, 0.5, 0], [0, 1.1, 0], 0.022, stock.brass, 8);
    joinery.bar([-0.34, 1.04, 0], [0.34, 1.04, 0], 0.018, stock.brass, 8);
    joinery.box([0.3, 0.05, 0.05], [0, 0.46, 0], stock.brass, { solid: false });
    for (const side of [-1, 1]) {
      for (const lean of [-0.1, 0.1]) joinery.bar([side * 0.32, 1.04, 0], [side * 0.32 + lean, 0.76, 0], 0.006, stock.brass, 5);
      joinery.turn(
        [
          [0.001, 0],
          [0.07, 0.01],
          [0.13, 0.06],
          [0.001, 0.04],
        ],
        [side * 0.32, 0.7, 0],
        stock.brass,
        16,
      );
    }
  });
  for (const [x, hex] of [
    [-2.1, '#27457f'],
    [2.1, '#8a2420'],
  ] as const) {
    joinery.bar([x, 0, -0.2], [x, 2.5, -0.2], 0.022, stock.brass, 8);
    joinery.inPlace([x, 1.3, -0.16], 0, () => { for (let fold = 0; fold < 4; fold++) joinery.box([0.14, 1.1, 0.06 + 0.03 * (fold % 2)], [-0.2 + fold * 0.12, -0.02 * fold, 0], paint(hex, 'carpet'), { bevel: 0.02, solid: false }); }); // prettier-ignore
  }
  joinery.inPlace([0, 2.75, -0.55], 0, () => disc(joinery, 0.3, '#c9a24a'));
}

/** Small round lids, tins and toys along a board: a nursery's shelf. */
function toys(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 1.6);
  const colours = ['#e0483a', '#f2b83a', '#3a9ad8', '#5ab85a', '#b86ad0', '#f08aa8'];
  for (const [row, y] of [0.02, 0.42, 0.82].entries()) {
    joinery.box([wide, 0.04, 0.34], [0, y, 0], paint('#f2efe6'), { solid: false });
    for (let number = 0; number < 6; number++) {
      const x = -wide / 2 + 0.16 + number * (wide / 6);
      const look = paint(colours[(number + row * 2) % 6]!, 'plain', { gloss: 0.4 });
      const kind = (number + row) % 3;
      if (kind === 0) joinery.box([0.16, 0.16, 0.16], [x, y + 0.04, 0], look, { bevel: 0.015, solid: false });
      else if (kind === 1)
        joinery.inPlace([x, y + 0.13, 0], 0, () => joinery.add(ellipsoid([0.09, 0.09, 0.09], coat, { around: 14, down: 10 }), look)); // prettier-ignore
      else bear(joinery, x, y + 0.04);
    }
  }
  for (const side of [-1, 1]) joinery.box([0.04, 1.24, 0.34], [side * (wide / 2), 0, 0], paint('#f2efe6'), { solid: false });
  joinery.box([wide, 0.04, 0.34], [0, 1.22, 0], paint('#f2efe6'), { solid: false });
  joinery.block([0, 0, 0], [wide, 1.24, 0.34]);
}

function bear(joinery: Joinery, x: number, y: number): void {
  const fur = paint('#a8743f', 'carpet');
  const part = (at: readonly [number, number, number], half: number): void =>
    joinery.inPlace([x + at[0], y + at[1], at[2]], 0, () => joinery.add(ellipsoid([half, half, half], coat, { around: 10, down: 8 }), fur));
  part([0, 0.09, 0], 0.085);
  part([0, 0.22, 0.01], 0.065);
  for (const side of [-1, 1]) {
    part([side * 0.05, 0.28, 0], 0.024);
    part([side * 0.06, 0.03, 0.07], 0.034);
    part([side * 0.09, 0.12, 0.03], 0.03);
  }
}

/** What trades stand among. */
export const crafts: Readonly<Record<string, Piece>> = {
  'bread-shelf': piece(breadShelf, 'shelf'),
  'brick-oven': piece(brickOven, 'oven'),
  sacks: piece(sacks, 'sack'),
  'barber-place': piece(barberPlace, 'mirror'),
  'barber-pole': piece(barberPole),
  servers: piece(servers, 'server'),
  growing: piece(growing, 'plant'),
  court: piece(court, 'bench'),
  toys: piece(toys, 'toy'),
};
