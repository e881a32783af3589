import { ellipsoid } from '../../../../shapes/solids.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';

const coat = { colour: [1, 1, 1] as const };

function bottle(joinery: Joinery, x: number, y: number, z: number, hex: string, tall: number): void {
  joinery.turn(
    [
      [0.001, 0],
      [0.036, 0],
      [0.037, tall * 0.58],
      [0.013, tall * 0.74],
      [0.013, tall],
      [0.001, tall],
    ],
    [x, y, z],
    paint(hex, 'plain', { gloss: 0.95, glow: 0.18 }),
    8,
  );
  joinery.turn(
    [
      [0.038, tall * 0.18],
      [0.038, tall * 0.46],
    ],
    [x, y, z],
    paint('#e6dcc2'),
    8,
  );
}

const spirits = ['#7a3b12', '#c98a2b', '#2f5a2c', '#8c1f1f', '#d9c58a', '#3a6a8a', '#5a2c16', '#e6e0d0'];

function bar(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 4.4);
  const wood = painted(brief, 'colour', '#5a2f18', 'grain', { gloss: 0.6 });
  joinery.box([wide, 1.05, 0.5], [0, 0, 0], wood, { bevel: 0.01 });
  joinery.box([wide + 0.16, 0.06, 0.74], [0, 1.05, 0.06], painted(brief, 'top', '#2a1a12', 'grain', { gloss: 0.85 }), { bevel: 0.02 });
  const panels = Math.round(wide / 0.7);
  for (let panel = 0; panel < panels; panel++)
    joinery.box([wide / panels - 0.14, 0.72, 0.025], [-wide / 2 + (wide / panels) * (panel + 0.5), 0.18, 0.26], wood, {
      bevel: 0.012,
      solid: false,
    });
  joinery.bar([-wide / 2, 0.2, 0.42], [wide / 2, 0.2, 0.42], 0.022, stock.brass);
  const { chance } = brief;
  for (const x of [-wide * 0.32, wide * 0.1, wide * 0.36])
    joinery.turn(
      [
        [0.001, 0],
        [0.03, 0],
        [0.032, 0.01],
        [0.006, 0.02],
        [0.006, 0.09],
        [0.036, 0.13],
        [0.04, 0.19],
        [0.036, 0.19],
        [0.001, 0.13],
      ],
      [x, 1.11, 0.1],
      paint('#cfe0e2', 'plain', { gloss: 1, glow: 0.1 }),
      12,
    );
  for (const x of [-0.1, 0, 0.1]) {
    joinery.bar([x - wide * 0.12, 1.11, -0.05], [x - wide * 0.12, 1.42, -0.05], 0.02, stock.brass);
    joinery.bar([x - wide * 0.12, 1.4, -0.05], [x - wide * 0.12, 1.58, 0], 0.018, paint(chance.pick(['#1c1c1e', '#7a1f1a', '#e8e2d0'])));
  }
}

/** The wall behind a bar: lit shelves of bottles before a mirror. */
function backBar(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 4);
  const wood = painted(brief, 'colour', '#4a2814', 'grain');
  joinery.box([wide, 0.9, 0.4], [0, 0, 0], wood);
  joinery.face(
    [-wide / 2, 0.9, -0.15],
    [wide / 2, 0.9, -0.15],
    [wide / 2, 2.7, -0.15],
    [-wide / 2, 2.7, -0.15],
    paint('#8a8478', 'plain', { gloss: 1 }),
  );
  for (let post = 0; post <= 4; post++)
    joinery.box([0.12, 1.9, 0.34], [-wide / 2 + (wide * post) / 4, 0.9, -0.02], wood, { bevel: 0.02, solid: false });
  joinery.box([wide + 0.24, 0.2, 0.46], [0, 2.75, 0], wood, { bevel: 0.04, solid: false });
  for (let row = 0; row < 4; row++) {
    const y = 0.92 + row * 0.46;
    joinery.box([wide, 0.03, 0.28], [0, y, -0.02], wood, { solid: false });
    joinery.box([wide - 0.1, 0.015, 0.02], [0, y + 0.42, -0.1], paint('#ffc477', 'plain', { glow: 4 * (0.3 + 0.7 * brief.glow) }), {
      solid: false,
    });
    for (let x = -wide / 2 + 0.14; x < wide / 2 - 0.1; x += 0.105)
      if (!brief.chance.flip(0.12)) bottle(joinery, x, y + 0.03, -0.02, brief.chance.pick(spirits), brief.chance.between(0.26, 0.34));
  }
}

function stool(joinery: Joinery, brief: PieceBrief): void {
  const high = size(brief, 'high', 0.76);
  joinery.turn(
    [
      [0.001, 0],
      [0.2, 0],
      [0.19, 0.02],
      [0.03, 0.04],
      [0.024, high - 0.06],
    ],
    [0, 0, 0],
    stock.steel,
    16,
  );
  joinery.turn(
    [
      [0.001, high - 0.06],
      [0.17, high - 0.06],
      [0.19, high - 0.02],
      [0.17, high + 0.03],
      [0.001, high + 0.035],
    ],
    [0, 0, 0],
    painted(brief, 'colour', '#7a1f1a', 'plain', { gloss: 0.5 }),
    18,
  );
  joinery.block([0, 0, 0], [0.4, high, 0.4]);
}

/** Plates, glasses and a bowl along a table. */
function dinner(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.2);
  for (let seat = 0; seat < 3; seat++) {
    for (const side of [-1, 1]) {
      const x = -wide * 0.36 + seat * wide * 0.36;
      joinery.turn(
        [
          [0.001, 0],
          [0.08, 0],
          [0.13, 0.016],
          [0.132, 0.02],
          [0.08, 0.01],
          [0.001, 0.008],
        ],
        [x, 0, side * 0.32],
        stock.ceramic,
        18,
      );
      joinery.turn(
        [
          [0.001, 0],
          [0.03, 0],
          [0.005, 0.01],
          [0.005, 0.09],
          [0.035, 0.14],
          [0.032, 0.2],
          [0.001, 0.15],
        ],
        [x + 0.17, 0, side * 0.2],
        paint('#c8d8da', 'plain', { gloss: 1, glow: 0.1 }),
        12,
      );
    }
  }
  joinery.turn(
    [
      [0.001, 0],
      [0.08, 0],
      [0.2, 0.09],
      [0.19, 0.09],
      [0.001, 0.03],
    ],
    [0, 0, 0],
    paint('#3e6a80', 'plain', { gloss: 0.7 }),
    20,
  );
  for (const [x, z, hex] of [
    [-0.06, 0, '#d8281e'],
    [0.06, 0.03, '#e8871e'],
    [0, -0.07, '#8fae3a'],
    [0, 0.08, '#e8c53a'],
  ] as const)
    joinery.inPlace([x, 0.09, z], 0, () =>
      joinery.add(ellipsoid([0.055, 0.05, 0.055], coat, { around: 8, down: 6 }), paint(hex, 'plain', { gloss: 0.6 })),
    );
}

/** A round table laid for two, with a cloth when asked. */
function cafeTable(joinery: Joinery, brief: PieceBrief): void {
  const radius = size(brief, 'radius', 0.42);
  const cloth = brief.options['cloth'];
  joinery.turn(
    [
      [0.001, 0],
      [0.24, 0],
      [0.22, 0.02],
      [0.04, 0.05],
      [0.03, 0.7],
    ],
    [0, 0, 0],
    stock.iron,
    16,
  );
  joinery.turn(
    [
      [0.001, 0.7],
      [radius, 0.7],
      [radius, 0.7],
      [radius, 0.735],
      [radius, 0.735],
      [0.001, 0.735],
    ],
    [0, 0, 0],
    painted(brief, 'colour', '#8a5a34', 'grain'),
    26,
  );
  if (typeof cloth === 'string')
    joinery.turn(
      [
        [radius * 1.06, 0.36],
        [radius * 1.04, 0.5],
        [radius * 1.01, 0.72],
        [radius, 0.742],
        [0.001, 0.743],
      ],
      [0, 0, 0],
      paint(cloth, 'carpet'),
      26,
    );
  joinery.block([0, 0.3, 0], [radius * 1.7, 0.44, radius * 1.7]);
  for (const side of [-1, 1]) {
    joinery.turn(
      [
        [0.001, 0],
        [0.07, 0],
        [0.11, 0.014],
        [0.112, 0.018],
        [0.07, 0.008],
        [0.001, 0.006],
      ],
      [side * radius * 0.5, 0.745, 0.05],
      stock.ceramic,
      18,
    );
    if (typeof cloth === 'string')
      joinery.turn(
        [
          [0.001, 0],
          [0.03, 0],
          [0.005, 0.01],
          [0.005, 0.09],
          [0.035, 0.14],
          [0.032, 0.2],
          [0.001, 0.15],
        ],
        [side * radius * 0.45, 0.745, -0.16],
        paint('#c8d8da', 'plain', { gloss: 1, glow: 0.1 }),
        12,
      );
    else
      joinery.turn(
        [
          [0.001, 0],
          [0.028, 0],
          [0.04, 0.06],
          [0.036, 0.06],
          [0.001, 0.05],
        ],
        [side * radius * 0.5, 0.76, 0.05],
        stock.ceramic,
        12,
      );
  }
  joinery.turn(
    [
      [0.001, 0],
      [0.03, 0],
      [0.035, 0.05],
      [0.02, 0.1],
      [0.026, 0.12],
    ],
    [0, 0.745, -0.08],
    stock.ceramic,
    12,
  );
  for (const [x, hex] of [
    [-0.02, '#d8486a'],
    [0.02, '#e8b53a'],
    [0, '#f2e8e0'],
  ] as const) {
    joinery.bar([0, 0.85, -0.08], [x, 0.99, -0.08 + x], 0.005, stock.leaf, 5);
    joinery.inPlace([x, 1, -0.08 + x], 0, () => joinery.add(ellipsoid([0.03, 0.025, 0.03], coat, { around: 8, down: 6 }), paint(hex)));
  }
}

/** A café's counter: espresso machine, cakes behind glass, a board with the prices above. */
function cafeCounter(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 3.6);
  joinery.box([wide, 0.98, 0.6], [0, 0, 0], painted(brief, 'colour', '#4f6f66', 'planks'), { bevel: 0.008 });
  joinery.box([wide + 0.1, 0.05, 0.74], [0, 0.98, 0.02], stock.oak, { bevel: 0.012 });
  joinery.box([1.3, 0.03, 0.5], [-wide * 0.22, 1.03, 0], stock.white, { solid: false });
  joinery.box([1.3, 0.02, 0.42], [-wide * 0.22, 1.26, 0], stock.glass, { solid: false });
  joinery.box([1.34, 0.03, 0.5], [-wide * 0.22, 1.5, 0], stock.steel, { solid: false });
  for (const x of [-0.65, 0.65])
    for (const z of [-0.22, 0.22]) joinery.bar([x - wide * 0.22, 1.03, z], [x - wide * 0.22, 1.5, z], 0.01, stock.steel, 6);
  ['#e0b070', '#6a3a20', '#e8d3b0', '#c8506a', '#d8923a', '#8a5a34'].forEach((hex, number) => {
    for (const y of [1.06, 1.28])
      joinery.turn(
        [
          [0.001, 0],
          [0.075, 0.005],
          [0.08, 0.05],
          [0.05, 0.09],
          [0.001, 0.1],
        ],
        [-wide * 0.22 - 0.5 + number * 0.2, y, 0.06],
        paint(y > 1.2 ? hex : '#d2a05e', 'carpet'),
        12,
      );
  });
  joinery.inPlace([wide * 0.22, 1.03, -0.02], 0, () => {
    joinery.box([0.8, 0.12, 0.46], [0, 0, 0], stock.steel, { bevel: 0.02, solid: false });
    joinery.box([0.84, 0.26, 0.4], [0, 0.22, -0.04], painted(brief, 'machine', '#a8281e', 'plain', { gloss: 0.8 }), {
      bevel: 0.05,
      solid: false,
    });
    for (const x of [-0.22, 0.1]) {
      joinery.bar([x, 0.16, 0.1], [x, 0.24, 0.1], 0.035, stock.steel);
      joinery.bar([x, 0.19, 0.1], [x, 0.17, 0.32], 0.014, stock.black);
    }
    for (let cup = 0; cup < 5; cup++)
      joinery.turn(
        [
          [0.001, 0],
          [0.03, 0],
          [0.042, 0.06],
          [0.001, 0.06],
        ],
        [-0.3 + cup * 0.15, 0.48, -0.04],
        stock.ceramic,
        10,
      );
    joinery.bar([0.36, 0.4, 0.16], [0.4, 0.15, 0.22], 0.009, stock.steel, 6);
  });
}

function menu(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, low] = [size(brief, 'wide', 2.6), size(brief, 'high', 0.8), size(brief, 'low', 1.9)];
  joinery.box([wide, high, 0.04], [0, low, 0.02], stock.walnut, { solid: false });
  for (let panel = 0; panel < 3; panel++) {
    const x = -wide / 2 + (wide / 3) * (panel + 0.5);
    joinery.face(
      [x - wide / 6 + 0.05, low + 0.05, 0.045],
      [x + wide / 6 - 0.05, low + 0.05, 0.045],
      [x + wide / 6 - 0.05, low + high - 0.05, 0.045],
      [x - wide / 6 + 0.05, low + high - 0.05, 0.045],
      paint('#1c1e1f'),
    );
    for (let line = 0; line < 6; line++) {
      const long = brief.chance.between(0.25, 0.5) * (wide / 3);
      const y = low + high - 0.16 - line * 0.1;
      joinery.face(
        [x - wide / 6 + 0.1, y, 0.048],
        [x - wide / 6 + 0.1 + long, y, 0.048],
        [x - wide / 6 + 0.1 + long, y + 0.028, 0.048],
        [x - wide / 6 + 0.1, y + 0.028, 0.048],
        paint(line === 0 ? '#f0c860' : '#e8e6dc', 'plain', { glow: 0.3 }),
        9,
      );
    }
  }
}

/** Where people eat and drink. */
export const dining: Readonly<Record<string, Piece>> = {
  bar: piece(bar, 'bar'),
  'back-bar': piece(backBar),
  stool: piece(stool, 'stool'),
  dinner: piece(dinner),
  'cafe-table': piece(cafeTable, 'table'),
  'cafe-counter': piece(cafeCounter, 'counter'),
  menu: piece(menu),
};
