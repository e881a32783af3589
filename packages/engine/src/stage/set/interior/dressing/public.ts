import { ellipsoid } from '../../../../shapes/solids.ts';
import { ring } from '../../../../shapes/ring.ts';
import { along } from '../../../../shapes/turned.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';

const coat = { colour: [1, 1, 1] as const };

const packs = [
  '#d8321e',
  '#e8b51e',
  '#2f7ac0',
  '#3fa048',
  '#f0ece0',
  '#e0662b',
  '#7a3a9a',
  '#f2d04a',
  '#1f4f8a',
  '#c8e03a',
  '#f08aa8',
  '#8a5a2c',
];

/** A shelf of a shop: rows of packed goods in many colours, price strips on every board. */
function goods(joinery: Joinery, brief: PieceBrief): void {
  const [wide, boards, deep] = [size(brief, 'wide', 2.4), size(brief, 'boards', 5), size(brief, 'deep', 0.5)];
  const gap = size(brief, 'gap', 0.4);
  const metal = painted(brief, 'colour', '#d9dcdc', 'plain', { gloss: 0.4 });
  const high = boards * gap + 0.14;
  const { chance } = brief;
  joinery.box([wide, high, 0.05], [0, 0, -deep / 2], metal, { solid: false });
  joinery.box([wide, 0.12, deep], [0, 0, 0], metal, { solid: false });
  for (const x of [-1, 1]) joinery.box([0.03, high, deep], [(x * wide) / 2, 0, 0], metal, { solid: false });
  joinery.block([0, 0, -0.04], [wide, high, deep - 0.15]);
  for (let board = 0; board < boards; board++) {
    const y = 0.12 + board * gap;
    if (board > 0) joinery.box([wide, 0.03, deep], [0, y - 0.03, 0], metal, { solid: false });
    joinery.face(
      [-wide / 2, y - 0.045, deep / 2 + 0.004],
      [wide / 2, y - 0.045, deep / 2 + 0.004],
      [wide / 2, y + 0.004, deep / 2 + 0.004],
      [-wide / 2, y + 0.004, deep / 2 + 0.004],
      paint(board % 2 ? '#f2d04a' : '#f4f2ec'),
    );
    let x = -wide / 2 + 0.03;
    while (x < wide / 2 - 0.1) {
      const [w, h, hex] = [chance.between(0.07, 0.2), chance.between(0.5, 0.85) * gap, chance.pick(packs)];
      const repeat = chance.whole(2, 4);
      const round = w < 0.11;
      for (let one = 0; one < repeat && x + w < wide / 2 - 0.02; one++, x += w) {
        if (round)
          joinery.turn(
            [
              [w / 2 - 0.006, 0],
              [w / 2 - 0.006, h * 0.86],
              [w * 0.3, h],
            ],
            [x + w / 2, y, deep / 2 - 0.1],
            paint(hex, 'plain', { gloss: 0.6 }),
            8,
          );
        else {
          joinery.box([w - 0.008, h, 0.14], [x + w / 2, y, deep / 2 - 0.1], paint(hex, 'plain', { gloss: 0.4 }), {
            bevel: 0,
            solid: false,
          });
          joinery.face(
            [x + w * 0.2, y + h * 0.35, deep / 2 - 0.028],
            [x + w * 0.8, y + h * 0.35, deep / 2 - 0.028],
            [x + w * 0.8, y + h * 0.7, deep / 2 - 0.028],
            [x + w * 0.2, y + h * 0.7, deep / 2 - 0.028],
            paint('#f6f2e6'),
            9,
          );
        }
      }
      x += 0.012;
    }
  }
}

/** Fruit and vegetables in slanted boxes. */
function produce(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.6);
  const boxes = Math.round(wide / 0.52);
  const { chance } = brief;
  joinery.box([wide, 0.55, 0.8], [0, 0, 0], stock.pine, { bevel: 0.01 });
  const crops = ['#d8281e', '#e8871e', '#f0d02a', '#5f9a2b', '#7a2c5a', '#e8b03a', '#3f7a30', '#c8463a'];
  for (let row = 0; row < 2; row++) {
    for (let column = 0; column < boxes; column++) {
      const x = -wide / 2 + (wide / boxes) * (column + 0.5);
      const [y, z] = [0.58 + row * 0.24, 0.24 - row * 0.42];
      joinery.box([wide / boxes - 0.03, 0.14, 0.4], [x, y - 0.03, z], stock.pine, { bevel: 0.006, solid: false });
      const hex = crops[(column * 3 + row * 5) % crops.length]!;
      for (let one = 0; one < 12; one++)
        joinery.inPlace(
          [
            x - 0.16 + (one % 4) * 0.107 + chance.between(-0.015, 0.015),
            y + 0.11 + (one < 4 ? 0.03 : 0),
            z - 0.12 + Math.floor(one / 4) * 0.115,
          ],
          0,
          () => joinery.add(ellipsoid([0.056, 0.05, 0.056], coat, { around: 7, down: 5 }), paint(hex, 'plain', { gloss: 0.55 })),
        );
    }
  }
}

function awning(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.8);
  const colours = [painted(brief, 'colour', '#b8322a', 'carpet'), paint('#f0ead8', 'carpet')];
  for (const x of [-1, 1]) joinery.bar([(x * wide) / 2, 0, 0.55], [(x * wide) / 2, 2.15, 0.55], 0.03, stock.oak);
  const bands = 12;
  for (let band = 0; band < bands; band++) {
    const [l, r] = [-wide / 2 - 0.1 + ((wide + 0.2) * band) / bands, -wide / 2 - 0.1 + ((wide + 0.2) * (band + 1)) / bands];
    joinery.sheet([l, 2.1, 0.8], [r, 2.1, 0.8], [r, 2.6, -0.5], [l, 2.6, -0.5], colours[band % 2]!);
    joinery.sheet([l, 1.92, 0.82], [r, 1.92, 0.82], [r, 2.1, 0.8], [l, 2.1, 0.8], colours[band % 2]!);
  }
}

function checkout(joinery: Joinery): void {
  joinery.box([0.7, 0.85, 2], [0, 0, 0], stock.grey, { bevel: 0.02 });
  joinery.box([0.5, 0.03, 1.5], [0, 0.86, 0.2], stock.rubber, { solid: false });
  joinery.box([0.36, 0.3, 0.3], [0, 0.88, -0.75], stock.black, { bevel: 0.03, solid: false });
  for (const [z, hex] of [
    [0.1, '#d8321e'],
    [0.4, '#e8b51e'],
    [0.7, '#3fa048'],
  ] as const)
    joinery.box([0.16, 0.2, 0.12], [0, 0.89, z], paint(hex), { bevel: 0.01, solid: false });
}

/** A sign with bold stripes for lettering, hung from above or on a wall. */
function sign(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, at] = [size(brief, 'wide', 1.6), size(brief, 'high', 0.42), size(brief, 'at', 2.5)];
  joinery.box([wide, high, 0.1], [0, at, 0], painted(brief, 'colour', '#1f4f8a', 'plain', { gloss: 0.5, glow: 0.5 }), {
    bevel: 0.012,
    solid: false,
  });
  const ink = painted(brief, 'ink', '#f4f4f0', 'plain', { glow: 0.9 });
  const letters = Math.floor((wide - 0.5) / 0.17);
  for (let letter = 0; letter < letters; letter++) {
    const x = -wide / 2 + 0.42 + letter * 0.17;
    const h = high * 0.42;
    const y = at + high * 0.3;
    if (letter % 5 === 3) continue;
    joinery.box([0.03, h, 0.01], [x, y, 0.055], ink, { bevel: 0, solid: false });
    joinery.box([0.11, 0.03, 0.01], [x + 0.04, y + (letter % 2 ? h - 0.03 : 0), 0.055], ink, { bevel: 0, solid: false });
    if (letter % 3 === 0) joinery.box([0.03, h, 0.01], [x + 0.09, y, 0.055], ink, { bevel: 0, solid: false });
    if (letter % 3 === 1) joinery.box([0.09, 0.028, 0.01], [x + 0.03, y + h / 2, 0.055], ink, { bevel: 0, solid: false });
  }
  joinery.inPlace([-wide / 2 + 0.2, at + high / 2, 0.052], 0, () =>
    joinery.add(along(ring(high * 0.22, high * 0.07, coat, { around: 16, section: 6 }), 'z'), ink),
  );
  for (const x of [-0.4, 0.4])
    if (brief.options['hung'] === true) joinery.bar([wide * x, at + high, 0], [wide * x, brief.row.height, 0], 0.012, stock.iron, 5);
}

function plinth(joinery: Joinery, brief: PieceBrief): void {
  const high = size(brief, 'high', 1);
  joinery.box([0.5, high, 0.5], [0, 0, 0], painted(brief, 'colour', '#e6e3dc', 'plain', { gloss: 0.3 }), { bevel: 0.008 });
  const marble = paint('#d9d5cc', 'plain', { gloss: 0.6 });
  const kind = brief.options['shows'];
  joinery.inPlace([0, high, 0], size(brief, 'twist', 0.4), () => {
    if (kind === 'bust') {
      joinery.turn(
        [
          [0.001, 0],
          [0.12, 0],
          [0.1, 0.03],
          [0.06, 0.06],
          [0.07, 0.1],
        ],
        [0, 0, 0],
        marble,
      );
      joinery.inPlace([0, 0.22, 0], 0, () => joinery.add(ellipsoid([0.24, 0.15, 0.13], coat, { around: 16, down: 10 }), marble));
      joinery.bar([0, 0.3, 0], [0, 0.44, 0.02], 0.06, marble, 12);
      joinery.inPlace([0, 0.53, 0.03], 0, () => joinery.add(ellipsoid([0.105, 0.14, 0.12], coat, { around: 16, down: 12 }), marble));
      joinery.inPlace([0, 0.52, 0.15], 0, () => joinery.add(ellipsoid([0.018, 0.035, 0.03], coat, { around: 8, down: 6 }), marble));
      joinery.inPlace([0, 0.6, -0.01], 0, () =>
        joinery.add(ellipsoid([0.115, 0.11, 0.12], coat, { around: 12, down: 9 }), paint('#c6c1b6')),
      );
    } else if (kind === 'vase')
      joinery.turn(
        [
          [0.001, 0],
          [0.09, 0],
          [0.1, 0.02],
          [0.08, 0.05],
          [0.16, 0.2],
          [0.18, 0.32],
          [0.12, 0.44],
          [0.06, 0.5],
          [0.06, 0.56],
          [0.1, 0.62],
          [0.085, 0.62],
        ],
        [0, 0, 0],
        paint('#8a4a2a', 'plain', { gloss: 0.7 }),
        24,
      );
    else {
      joinery.pipe(
        Array.from(
          { length: 22 },
          (_, step) =>
            [Math.sin(step * 0.6) * (0.2 - step * 0.004), 0.06 + step * 0.034, Math.cos(step * 0.6) * (0.2 - step * 0.004)] as const,
        ),
        0.045,
        stock.brass,
        10,
      );
    }
  });
}

function bench(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 1.6);
  joinery.box([wide, 0.1, 0.46], [0, 0.36, 0], painted(brief, 'colour', '#3a2c24', 'plain', { gloss: 0.5 }), { bevel: 0.03 });
  for (const x of [-1, 1]) joinery.box([0.06, 0.36, 0.42], [x * (wide / 2 - 0.15), 0, 0], stock.steel, { solid: false });
  joinery.block([0, 0, 0], [wide, 0.46, 0.46]);
}

function rope(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 1.6);
  for (const x of [-wide / 2, wide / 2])
    joinery.turn(
      [
        [0.001, 0],
        [0.15, 0],
        [0.14, 0.02],
        [0.02, 0.05],
        [0.02, 0.92],
        [0.035, 0.95],
        [0.001, 0.99],
      ],
      [x, 0, 0],
      stock.brass,
      14,
    );
  joinery.pipe(
    Array.from({ length: 9 }, (_, step) => [-wide / 2 + (wide * step) / 8, 0.88 - 0.22 * Math.sin((step / 8) * Math.PI), 0] as const),
    0.022,
    paint('#7a1420', 'carpet'),
    8,
  );
}

function door(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high] = [size(brief, 'wide', 0.95), size(brief, 'high', 2.1)];
  const leaf = painted(brief, 'colour', '#7a4c2a', 'grain');
  const frame = painted(brief, 'frame', '#e4ddcf', 'plain', { gloss: 0.4 });
  for (const x of [-1, 1]) joinery.box([0.1, high + 0.1, 0.1], [x * (wide / 2 + 0.04), 0, 0.02], frame, { solid: false });
  joinery.box([wide + 0.18, 0.1, 0.1], [0, high, 0.02], frame, { solid: false });
  joinery.box([wide, high, 0.05], [0, 0, 0.01], leaf, { solid: false });
  if (brief.options['plain'] !== true)
    for (const [y, h] of [
      [0.16, 0.7],
      [1, 0.92],
    ] as const)
      for (const x of [-1, 1]) joinery.box([wide * 0.34, h, 0.02], [x * wide * 0.22, y, 0.035], leaf, { bevel: 0.009, solid: false });
  joinery.bar([wide * 0.4, 1.02, 0.03], [wide * 0.4, 1.02, 0.1], 0.014, stock.brass, 8);
  joinery.bar([wide * 0.4, 1.02, 0.09], [wide * 0.28, 1.02, 0.09], 0.013, stock.brass, 8);
  if (typeof brief.options['number'] === 'string') joinery.box([0.14, 0.08, 0.012], [0, 1.62, 0.045], stock.brass, { solid: false });
}

/** Seats in a row, as at gates and platforms. */
function seats(joinery: Joinery, brief: PieceBrief): void {
  const count = size(brief, 'count', 4);
  const shell = painted(brief, 'colour', '#2f4f7a', 'plain', { gloss: 0.5 });
  joinery.box([count * 0.58, 0.06, 0.08], [0, 0.36, -0.05], stock.steel, { solid: false });
  for (let seat = 0; seat < count; seat++) {
    const x = (seat - (count - 1) / 2) * 0.58;
    joinery.box([0.5, 0.05, 0.48], [x, 0.42, 0], shell, { bevel: 0.022, solid: false });
    joinery.inPlace([x, 0.46, -0.24], 0, () => joinery.box([0.5, 0.46, 0.05], [0, 0, 0], shell, { bevel: 0.022, solid: false }));
  }
  for (const x of [-1, 1]) joinery.box([0.06, 0.4, 0.46], [x * (count * 0.29 - 0.3), 0, 0], stock.steel, { solid: false });
  joinery.block([0, 0, -0.05], [count * 0.58, 0.85, 0.5]);
}

/** A board of departures: rows of letters in amber. */
function departures(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, at] = [size(brief, 'wide', 2.8), size(brief, 'high', 1.2), size(brief, 'at', 2.2)];
  joinery.box([wide + 0.1, high + 0.1, 0.16], [0, at - 0.05, 0], stock.black, { bevel: 0.02, solid: false });
  const { chance } = brief;
  for (let row = 0; row < 8; row++) {
    const y = at + high - 0.14 - row * (high / 8.6);
    let x = -wide / 2 + 0.08;
    for (const [letters, gap] of [
      [5, 0.12],
      [11, 0.2],
      [2, 0.18],
      [6, 0],
    ] as const) {
      const count = letters - (letters > 5 ? chance.whole(0, 4) : 0);
      for (let letter = 0; letter < count; letter++)
        joinery.face(
          [x + letter * 0.075, y, 0.085],
          [x + letter * 0.075 + 0.05, y, 0.085],
          [x + letter * 0.075 + 0.05, y + high * 0.06, 0.085],
          [x + letter * 0.075, y + high * 0.06, 0.085],
          paint(letters === 6 && row % 3 === 1 ? '#6aff7a' : '#ffc23a', 'plain', { glow: 1.6 }),
          9,
        );
      x += letters * 0.075 + gap;
    }
  }
  for (const x of [-0.4, 0.4]) joinery.bar([wide * x, at + high, 0], [wide * x, brief.row.height, 0], 0.02, stock.iron, 6);
}

function suitcase(joinery: Joinery, brief: PieceBrief): void {
  const look = painted(brief, 'colour', '#8a2f2a', 'plain', { gloss: 0.5 });
  joinery.box([0.44, 0.62, 0.26], [0, 0.06, 0], look, { bevel: 0.05 });
  for (const x of [-0.12, 0, 0.12]) joinery.box([0.03, 0.56, 0.27], [x, 0.09, 0], look, { bevel: 0.01, solid: false });
  joinery.pipe(
    [
      [-0.12, 0.66, -0.08],
      [-0.12, 0.98, -0.08],
      [0.12, 0.98, -0.08],
      [0.12, 0.66, -0.08],
    ],
    0.012,
    stock.steel,
    6,
  );
}

/** What people meet in shops, bars, museums and stations. */
export const publicPlaces: Readonly<Record<string, Piece>> = {
  goods: piece(goods, 'shelf'),
  produce: piece(produce, 'stall'),
  awning: piece(awning),
  checkout: piece(checkout, 'counter'),
  sign: piece(sign, 'sign'),
  plinth: piece(plinth, 'pedestal'),
  bench: piece(bench, 'bench'),
  rope: piece(rope, 'rope'),
  door: piece(door, 'door'),
  seats: piece(seats, 'seat'),
  departures: piece(departures, 'board'),
  suitcase: piece(suitcase, 'suitcase'),
};
