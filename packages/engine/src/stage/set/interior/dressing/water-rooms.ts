import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';

const top = paint('#3b3a3c', 'plain', { gloss: 0.75 });

function tap(joinery: Joinery, at: readonly [number, number, number]): void {
  const [x, y, z] = at;
  joinery.pipe(
    [
      [x, y, z],
      [x, y + 0.22, z],
      [x, y + 0.29, z + 0.05],
      [x, y + 0.29, z + 0.14],
      [x, y + 0.24, z + 0.16],
    ],
    0.014,
    stock.steel,
  );
}

/** A run of kitchen: cupboards, worktop, sink, cooker with its hood, cupboards above, things on the worktop. */
function kitchen(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 4.2);
  const front = painted(brief, 'colour', '#6f8a80', 'plain', { gloss: 0.4 });
  joinery.box([wide, 0.08, 0.5], [0, 0, -0.02], stock.black, { solid: false });
  joinery.box([wide, 0.78, 0.58], [0, 0.08, 0], front, { bevel: 0 });
  joinery.box([wide + 0.04, 0.045, 0.64], [0, 0.86, 0.02], top, { bevel: 0.01 });
  const doors = Math.round(wide / 0.6);
  const each = wide / doors;
  const cooker = Math.floor(doors * 0.66);
  for (let door = 0; door < doors; door++) {
    const x = -wide / 2 + each * (door + 0.5);
    if (door === cooker) {
      oven(joinery, x, each, brief);
      continue;
    }
    joinery.box([each - 0.02, 0.72, 0.022], [x, 0.11, 0.3], front, { bevel: 0.008, solid: false });
    joinery.box([each - 0.14, 0.6, 0.012], [x, 0.17, 0.312], front, { bevel: 0.005, solid: false });
    joinery.bar([x - 0.08, 0.77, 0.335], [x + 0.08, 0.77, 0.335], 0.008, stock.brass, 6);
    joinery.box([each - 0.02, 0.7, 0.3], [x, 1.48, -0.13], front, { bevel: 0.008 });
    joinery.box([each - 0.14, 0.58, 0.012], [x, 1.54, 0.025], front, { bevel: 0.005, solid: false });
    joinery.bar([x - 0.06, 1.52, 0.045], [x + 0.06, 1.52, 0.045], 0.008, stock.brass, 6);
  }
  joinery.face(
    [-wide / 2, 0.9, -0.27],
    [wide / 2, 0.9, -0.27],
    [wide / 2, 1.5, -0.27],
    [-wide / 2, 1.5, -0.27],
    painted(brief, 'tiles', '#e9e4d6', 'metro'),
  );
  const sink = -wide * 0.2;
  joinery.box([0.6, 0.012, 0.42], [sink, 0.902, 0.04], stock.steel, { solid: false });
  joinery.face(
    [sink - 0.25, 0.916, 0.21],
    [sink + 0.25, 0.916, 0.21],
    [sink + 0.25, 0.916, -0.12],
    [sink - 0.25, 0.916, -0.12],
    paint('#33373a', 'plain', { gloss: 0.8 }),
  );
  tap(joinery, [sink, 0.91, -0.18]);
  crockery(joinery, -wide / 2 + 0.3);
  joinery.turn(
    [
      [0.001, 0],
      [0.05, 0],
      [0.055, 0.14],
      [0.055, 0.14],
      [0.05, 0.15],
    ],
    [wide / 2 - 0.35, 0.905, -0.08],
    stock.steel,
  );
  for (const [lean, hex] of [
    [-0.05, '#9a6a3c'],
    [0.02, '#c79a62'],
    [0.06, '#7a4c2a'],
  ] as const)
    joinery.bar([wide / 2 - 0.35, 0.92, -0.08], [wide / 2 - 0.35 + lean, 1.24, -0.08], 0.009, paint(hex), 5);
}

function oven(joinery: Joinery, x: number, each: number, brief: PieceBrief): void {
  joinery.box([each - 0.02, 0.76, 0.03], [x, 0.09, 0.3], stock.steel, { bevel: 0.006, solid: false });
  joinery.box([each - 0.14, 0.36, 0.012], [x, 0.2, 0.318], paint('#0d0d0f', 'plain', { gloss: 0.95 }), { solid: false });
  joinery.bar([x - 0.2, 0.62, 0.35], [x + 0.2, 0.62, 0.35], 0.012, stock.steel, 6);
  for (let knob = 0; knob < 4; knob++)
    joinery.inPlace([x - 0.18 + knob * 0.12, 0.74, 0.32], 0, () =>
      joinery.box([0.035, 0.035, 0.03], [0, 0, 0], stock.black, { bevel: 0.01, solid: false }),
    );
  joinery.box([each - 0.06, 0.012, 0.5], [x, 0.905, 0.02], paint('#0c0c0e', 'plain', { gloss: 0.95 }), { solid: false });
  joinery.turn(
    [
      [0.001, 0],
      [0.11, 0],
      [0.12, 0.02],
      [0.12, 0.14],
      [0.128, 0.15],
      [0.1, 0.16],
      [0.015, 0.175],
      [0.02, 0.2],
      [0.001, 0.205],
    ],
    [x - 0.13, 0.918, 0.05],
    painted(brief, 'pot', '#b5382c', 'plain', { gloss: 0.8 }),
    18,
  );
  joinery.box([each - 0.1, 0.1, 0.42], [x, 1.52, -0.06], stock.steel, { bevel: 0.01 });
  joinery.box([0.26, 0.9, 0.24], [x, 1.62, -0.14], stock.steel, { bevel: 0.006 });
}

function crockery(joinery: Joinery, x: number): void {
  joinery.turn(
    [
      [0.001, 0],
      [0.05, 0],
      [0.13, 0.06],
      [0.14, 0.09],
      [0.132, 0.09],
      [0.05, 0.015],
      [0.001, 0.012],
    ],
    [x + 0.1, 0.905, 0.05],
    paint('#e7e0cf', 'plain', { gloss: 0.7 }),
    18,
  );
  for (const [dx, dz, hex] of [
    [0.05, 0.03, '#c8401f'],
    [0.14, 0.02, '#d9a21e'],
    [0.1, 0.1, '#6f9a2b'],
  ] as const)
    joinery.turn(
      [
        [0.001, 0],
        [0.035, 0.01],
        [0.045, 0.045],
        [0.03, 0.08],
        [0.001, 0.082],
      ],
      [x + dx, 0.94, dz],
      paint(hex, 'plain', { gloss: 0.6 }),
      10,
    );
  joinery.box([0.26, 0.36, 0.02], [x + 0.5, 0.905, -0.22], stock.pine, { solid: false });
}

function fridge(joinery: Joinery, brief: PieceBrief): void {
  const metal = painted(brief, 'colour', '#c3c7ca', 'plain', { gloss: 0.6 });
  joinery.box([0.78, 1.86, 0.68], [0, 0.03, 0], metal, { bevel: 0.02 });
  joinery.box([0.77, 1.15, 0.03], [0, 0.7, 0.35], metal, { bevel: 0.012, solid: false });
  joinery.box([0.77, 0.62, 0.03], [0, 0.05, 0.35], metal, { bevel: 0.012, solid: false });
  joinery.bar([-0.32, 0.8, 0.4], [-0.32, 1.4, 0.4], 0.014, stock.steel, 6);
  joinery.bar([-0.32, 0.3, 0.4], [-0.32, 0.62, 0.4], 0.014, stock.steel, 6);
}

function bath(joinery: Joinery, brief: PieceBrief): void {
  const enamel = stock.ceramic;
  const wide = size(brief, 'wide', 1.75);
  joinery.box([wide, 0.56, 0.06], [0, 0.04, 0.38], enamel, { bevel: 0.02, solid: false });
  joinery.box([wide, 0.56, 0.06], [0, 0.04, -0.38], enamel, { bevel: 0.02, solid: false });
  for (const side of [-1, 1]) joinery.box([0.08, 0.56, 0.8], [side * (wide / 2 - 0.04), 0.04, 0], enamel, { bevel: 0.02, solid: false });
  joinery.box([wide + 0.06, 0.05, 0.1], [0, 0.58, 0.38], enamel, { bevel: 0.022, solid: false });
  joinery.box([wide + 0.06, 0.05, 0.1], [0, 0.58, -0.38], enamel, { bevel: 0.022, solid: false });
  for (const side of [-1, 1]) joinery.box([0.12, 0.05, 0.82], [side * (wide / 2 - 0.02), 0.58, 0], enamel, { bevel: 0.022, solid: false });
  joinery.face(
    [-wide / 2, 0.48, 0.36],
    [wide / 2, 0.48, 0.36],
    [wide / 2, 0.48, -0.36],
    [-wide / 2, 0.48, -0.36],
    paint('#a9cfd4', 'plain', { gloss: 1 }),
  );
  for (let foam = 0; foam < 12; foam++)
    joinery.turn(
      [
        [0.001, 0],
        [0.13, 0],
        [0.11, 0.07],
        [0.05, 0.11],
        [0.001, 0.12],
      ],
      [-wide * 0.36 + (foam % 6) * 0.17, 0.48, foam < 6 ? -0.18 : 0.12],
      paint('#f6f7f8', 'plain', { gloss: 0.2 }),
      8,
    );
  tap(joinery, [wide / 2 - 0.12, 0.62, -0.12]);
  joinery.pipe(
    [
      [wide / 2 - 0.02, 0.6, -0.3],
      [wide / 2 - 0.02, 2.05, -0.3],
      [wide / 2 - 0.25, 2.12, -0.2],
    ],
    0.013,
    stock.steel,
  );
  joinery.turn(
    [
      [0.11, 0],
      [0.1, 0.02],
      [0.02, 0.04],
      [0.001, 0.05],
    ],
    [wide / 2 - 0.27, 2.08, -0.19],
    stock.steel,
  );
  joinery.block([0, 0, 0], [wide, 0.6, 0.8]);
}

function basin(joinery: Joinery, brief: PieceBrief): void {
  joinery.box([0.95, 0.62, 0.46], [0, 0.16, 0], painted(brief, 'colour', '#7b5a3c', 'grain'), { bevel: 0.01 });
  joinery.box([1, 0.05, 0.5], [0, 0.78, 0.01], stock.ceramic, { bevel: 0.015, solid: false });
  joinery.turn(
    [
      [0.001, 0],
      [0.15, 0],
      [0.21, 0.1],
      [0.215, 0.12],
      [0.2, 0.12],
      [0.14, 0.03],
      [0.001, 0.02],
    ],
    [0, 0.83, 0.02],
    stock.ceramic,
    22,
  );
  tap(joinery, [0, 0.83, -0.19]);
  for (const [x, hex] of [
    [-0.36, '#5b8aa0'],
    [0.34, '#d8b37a'],
    [0.41, '#e8e2d4'],
  ] as const)
    joinery.turn(
      [
        [0.001, 0],
        [0.03, 0],
        [0.032, 0.12],
        [0.012, 0.15],
        [0.012, 0.18],
        [0.001, 0.18],
      ],
      [x, 0.83, -0.08],
      paint(hex, 'plain', { gloss: 0.6 }),
      10,
    );
}

function toilet(joinery: Joinery): void {
  joinery.turn(
    [
      [0.001, 0],
      [0.13, 0],
      [0.11, 0.12],
      [0.15, 0.26],
      [0.2, 0.38],
      [0.205, 0.4],
      [0.15, 0.41],
      [0.001, 0.41],
    ],
    [0, 0, 0.12],
    stock.ceramic,
    20,
  );
  joinery.box([0.38, 0.035, 0.46], [0, 0.41, 0.1], stock.white, { bevel: 0.016, solid: false });
  joinery.box([0.42, 0.38, 0.18], [0, 0.4, -0.2], stock.ceramic, { bevel: 0.03 });
  joinery.block([0, 0, 0], [0.42, 0.45, 0.65]);
}

function towel(joinery: Joinery, brief: PieceBrief): void {
  const y = size(brief, 'at', 1.2);
  joinery.bar([-0.35, y, 0.07], [0.35, y, 0.07], 0.012, stock.steel);
  joinery.box([0.4, 0.62, 0.035], [0, y - 0.6, 0.075], painted(brief, 'colour', '#c9735a', 'carpet'), { bevel: 0.012, solid: false });
}

function shower(joinery: Joinery): void {
  joinery.box([1, 0.06, 1], [0, 0, 0], stock.ceramic, { solid: false });
  joinery.pipe(
    [
      [0, 0.9, -0.45],
      [0, 2.15, -0.45],
      [0, 2.22, -0.3],
    ],
    0.014,
    stock.steel,
  );
  joinery.turn(
    [
      [0.13, 0],
      [0.12, 0.02],
      [0.02, 0.05],
      [0.001, 0.05],
    ],
    [0, 2.16, -0.26],
    stock.steel,
  );
  for (const x of [-0.5, 0.5]) joinery.bar([x, 0.06, 0.5], [x, 2.05, 0.5], 0.014, stock.steel, 6);
  joinery.bar([-0.5, 2.05, 0.5], [0.5, 2.05, 0.5], 0.014, stock.steel, 6);
  joinery.block([0, 0, 0], [1, 0.3, 1]);
}

/** Kitchens and bathrooms. */
export const waterRooms: Readonly<Record<string, Piece>> = {
  kitchen: piece(kitchen, 'counter'),
  fridge: piece(fridge, 'fridge'),
  bath: piece(bath, 'bathtub'),
  basin: piece(basin, 'sink'),
  toilet: piece(toilet, 'toilet'),
  towel: piece(towel, 'towel'),
  shower: piece(shower, 'shower'),
};
