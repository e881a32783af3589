import { ring } from '../../../../shapes/ring.ts';
import { along } from '../../../../shapes/turned.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';

const coat = { colour: [1, 1, 1] as const };

function hospitalBed(joinery: Joinery): void {
  const linen = paint('#e9eef0', 'carpet');
  joinery.box([0.9, 0.1, 2], [0, 0.5, 0], stock.steel, { bevel: 0.02 });
  joinery.box([0.86, 0.16, 1.96], [0, 0.6, 0], linen, { bevel: 0.06 });
  joinery.box([0.96, 0.12, 1.2], [0, 0.68, 0.36], paint('#8fb8c8', 'carpet'), { bevel: 0.05, solid: false });
  joinery.box([0.6, 0.14, 0.4], [0, 0.76, -0.72], linen, { bevel: 0.06, solid: false });
  for (const z of [-1.02, 1.02])
    joinery.box([0.9, 0.5, 0.05], [0, 0.5, z], paint('#d5dcde', 'plain', { gloss: 0.5 }), { bevel: 0.02, solid: false });
  for (const x of [-0.48, 0.48]) {
    for (const y of [0.82, 0.98]) joinery.bar([x, y, -0.75], [x, y, 0.35], 0.016, stock.steel, 6);
    for (const z of [-0.75, -0.2, 0.35]) joinery.bar([x, 0.6, z], [x, 0.98, z], 0.014, stock.steel, 6);
    for (const z of [-0.85, 0.85]) joinery.bar([x * 0.85, 0, z], [x * 0.85, 0.52, z], 0.03, stock.grey);
  }
  joinery.block([0, 0, 0], [0.95, 0.85, 2.05]);
}

/** A stand with a drip bag. */
function drip(joinery: Joinery): void {
  for (let foot = 0; foot < 5; foot++)
    joinery.bar([0, 0.06, 0], [Math.sin(foot * 1.257) * 0.28, 0.03, Math.cos(foot * 1.257) * 0.28], 0.016, stock.steel, 6);
  joinery.bar([0, 0.05, 0], [0, 2, 0], 0.014, stock.steel);
  joinery.bar([-0.16, 2, 0], [0.16, 2, 0], 0.01, stock.steel, 6);
  joinery.box([0.14, 0.22, 0.05], [0.14, 1.72, 0], paint('#cfe4e8', 'plain', { gloss: 0.9, glow: 0.25 }), { bevel: 0.02, solid: false });
  joinery.pipe(
    [
      [0.14, 1.72, 0],
      [0.14, 1.4, 0.04],
      [0.05, 1.1, 0.2],
      [0.3, 0.85, 0.35],
    ],
    0.006,
    paint('#dfe8ea', 'plain', { glow: 0.2 }),
    5,
  );
}

/** A heart monitor: a green trace on black. */
function monitor(joinery: Joinery, brief: PieceBrief): void {
  const y = size(brief, 'at', 1.45);
  joinery.bar([0, 0, 0], [0, y, 0], 0.025, stock.steel);
  joinery.box([0.4, 0.06, 0.36], [0, 0.04, 0], stock.grey, { bevel: 0.02, solid: false });
  joinery.box([0.56, 0.44, 0.14], [0, y, 0], paint('#d8dcd8', 'plain', { gloss: 0.5 }), { bevel: 0.03, solid: false });
  joinery.face(
    [-0.23, y + 0.08, 0.075],
    [0.23, y + 0.08, 0.075],
    [0.23, y + 0.4, 0.075],
    [-0.23, y + 0.4, 0.075],
    paint('#04120c', 'plain', { gloss: 0.9 }),
    9,
  );
  const beat = [0, 0, 0.02, 0, -0.02, 0.11, -0.05, 0, 0.03, 0, 0, 0.02, 0, -0.02, 0.11, -0.05, 0, 0];
  for (const [row, hex, height] of [
    [0.3, '#4aff7a', 1],
    [0.17, '#4ac8ff', 0.5],
  ] as const)
    for (let part = 0; part + 1 < beat.length; part++) {
      const [x0, x1] = [-0.22 + part * 0.0255, -0.22 + (part + 1) * 0.0255];
      const [y0, y1] = [y + row + beat[part]! * height, y + row + beat[part + 1]! * height];
      joinery.face(
        [x0, y0 - 0.006, 0.078],
        [x1, y1 - 0.006, 0.078],
        [x1, y1 + 0.006, 0.078],
        [x0, y0 + 0.006, 0.078],
        paint(hex, 'plain', { glow: 3 }),
        9,
      );
    }
}

function privacy(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 1.8);
  const look = painted(brief, 'colour', '#8fc4b4', 'carpet');
  joinery.bar([-wide / 2, 2.2, 0], [wide / 2, 2.2, 0], 0.016, stock.steel, 6);
  const folds = Math.round(wide / 0.1);
  for (let fold = 0; fold < folds; fold++) {
    const [l, r] = [-wide / 2 + (wide * fold) / folds, -wide / 2 + (wide * (fold + 1)) / folds];
    const [near, far] = fold % 2 ? [0.05, -0.05] : [-0.05, 0.05];
    joinery.sheet([l, 0.3, near], [r, 0.3, far], [r, 2.18, far * 0.5], [l, 2.18, near * 0.5], look);
  }
}

function treadmill(joinery: Joinery): void {
  joinery.box([0.8, 0.16, 1.7], [0, 0.04, 0], stock.black, { bevel: 0.03 });
  joinery.box([0.52, 0.02, 1.5], [0, 0.2, 0.05], stock.rubber, { solid: false });
  for (const x of [-0.36, 0.36]) {
    joinery.bar([x, 0.15, -0.62], [x, 1.2, -0.75], 0.035, stock.steel);
    joinery.bar([x, 0.98, -0.7], [x, 0.92, -0.15], 0.024, stock.black);
  }
  joinery.inPlace([0, 1.1, -0.74], 0, () => {
    joinery.box([0.78, 0.34, 0.08], [0, 0, 0], stock.black, { bevel: 0.03, solid: false });
    joinery.face(
      [-0.2, 0.1, 0.045],
      [0.2, 0.1, 0.045],
      [0.2, 0.28, 0.045],
      [-0.2, 0.28, 0.045],
      paint('#e0463a', 'screen', { glow: 1.4 }),
      9,
    );
  });
  joinery.block([0, 0, 0], [0.8, 1, 1.7]);
}

function plate(joinery: Joinery, at: readonly [number, number, number], radius: number, hex: string): void {
  joinery.inPlace([...at], 0, () => {
    joinery.add(along(ring(radius * 0.72, radius * 0.28, coat, { around: 20, section: 6 }), 'x'), paint(hex, 'plain', { gloss: 0.4 }));
    joinery.bar([-0.02, 0, 0], [0.02, 0, 0], radius * 0.5, paint(hex, 'plain', { gloss: 0.4 }), 14);
  });
}

/** Dumbbells on their rack. */
function dumbbells(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.4);
  for (const x of [-1, 1]) joinery.box([0.08, 1, 0.5], [(x * wide) / 2, 0, 0], stock.iron, { solid: false });
  for (let row = 0; row < 3; row++) {
    const [y, z] = [0.25 + row * 0.33, 0.16 - row * 0.16];
    joinery.box([wide, 0.05, 0.26], [0, y - 0.05, z], stock.grey, { solid: false });
    const count = Math.floor(wide / 0.3);
    for (let number = 0; number < count; number++) {
      const x = -wide / 2 + 0.2 + number * ((wide - 0.4) / (count - 1));
      const radius = 0.06 + 0.018 * (2 - row);
      joinery.bar([x, y + radius, z - 0.13], [x, y + radius, z + 0.13], 0.017, stock.steel, 6);
      for (const side of [-1, 1]) joinery.bar([x, y + radius, z + side * 0.07], [x, y + radius, z + side * 0.15], radius, stock.black, 8);
    }
  }
  joinery.block([0, 0, 0], [wide, 1, 0.5]);
}

function barbell(joinery: Joinery): void {
  joinery.box([0.34, 0.1, 1.2], [0, 0.38, 0.2], paint('#a8281e', 'plain', { gloss: 0.5 }), { bevel: 0.04 });
  for (const z of [-0.3, 0.7]) joinery.box([0.4, 0.38, 0.08], [0, 0, z], stock.iron, { solid: false });
  for (const x of [-0.5, 0.5]) {
    joinery.box([0.08, 1.15, 0.08], [x, 0, -0.4], stock.iron, { solid: false });
    joinery.box([0.1, 0.06, 0.6], [x, 0, -0.3], stock.iron, { solid: false });
  }
  joinery.bar([-1.05, 1.12, -0.33], [1.05, 1.12, -0.33], 0.016, stock.steel);
  for (const side of [-1, 1]) {
    plate(joinery, [side * 0.78, 1.12, -0.33], 0.23, '#1c1c1e');
    plate(joinery, [side * 0.85, 1.12, -0.33], 0.2, '#a8281e');
    plate(joinery, [side * 0.91, 1.12, -0.33], 0.15, '#2f5a8a');
  }
  joinery.block([0, 0, 0], [1.2, 1.1, 1.3]);
}

function punchbag(joinery: Joinery, brief: PieceBrief): void {
  joinery.bar([0, 1.9, 0], [0, brief.row.height, 0], 0.015, stock.steel, 6);
  joinery.turn(
    [
      [0.001, 0.75],
      [0.17, 0.76],
      [0.18, 0.8],
      [0.18, 1.85],
      [0.16, 1.9],
      [0.001, 1.92],
    ],
    [0, 0, 0],
    painted(brief, 'colour', '#8a1f1a', 'plain', { gloss: 0.6 }),
    18,
  );
  for (const y of [0.95, 1.65])
    joinery.turn(
      [
        [0.183, y],
        [0.183, y + 0.07],
      ],
      [0, 0, 0],
      stock.black,
      18,
    );
}

function lockers(joinery: Joinery, brief: PieceBrief): void {
  const count = size(brief, 'count', 5);
  const look = painted(brief, 'colour', '#3f6a8a', 'plain', { gloss: 0.5 });
  joinery.box([count * 0.4, 1.85, 0.45], [0, 0.05, 0], look, { bevel: 0.006 });
  for (let number = 0; number < count; number++) {
    const x = (number - (count - 1) / 2) * 0.4;
    joinery.box([0.37, 1.75, 0.02], [x, 0.1, 0.23], look, { bevel: 0.008, solid: false });
    for (let slot = 0; slot < 4; slot++)
      joinery.box([0.2, 0.015, 0.01], [x, 1.6 + slot * 0.045, 0.243], stock.black, { solid: false, bevel: 0 });
    joinery.box([0.03, 0.1, 0.03], [x + 0.13, 0.95, 0.25], stock.steel, { solid: false });
  }
}

/** Hospitals and gyms. */
export const care: Readonly<Record<string, Piece>> = {
  'hospital-bed': piece(hospitalBed, 'bed'),
  drip: piece(drip),
  monitor: piece(monitor, 'monitor'),
  privacy: piece(privacy, 'curtain'),
  treadmill: piece(treadmill, 'treadmill'),
  dumbbells: piece(dumbbells, 'dumbbell'),
  barbell: piece(barbell, 'barbell'),
  punchbag: piece(punchbag, 'punching bag'),
  lockers: piece(lockers, 'locker'),
};
