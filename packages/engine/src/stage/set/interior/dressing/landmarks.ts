import { ellipsoid } from '../../../../shapes/solids.ts';
import { ring } from '../../../../shapes/ring.ts';
import { along } from '../../../../shapes/turned.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';
import { disc } from './home.ts';

const coat = { colour: [1, 1, 1] as const };

/** Lamps along the edge of a stage. */
function footlights(joinery: Joinery): void {
  joinery.box([9, 0.12, 0.14], [0, 0, 0.06], stock.walnut, { bevel: 0.02, solid: false });
  for (let lamp = 0; lamp < 15; lamp++)
    joinery.inPlace([-4.2 + lamp * 0.6, 0.1, -0.03], 0, () =>
      joinery.add(ellipsoid([0.06, 0.06, 0.04], coat, { around: 8, down: 6 }), paint('#ffdca0', 'plain', { glow: 4 })),
    );
}

/** A wall of lights behind a band. */
function led(joinery: Joinery, brief: PieceBrief): void {
  joinery.box([9, 3, 0.05], [0, 0.6, 0], stock.black, { solid: false });
  const hues = ['#5a2aff', '#ff2a8a', '#2ab8ff', '#ff7a2a'];
  for (let column = 0; column < 22; column++) {
    for (let row = 0; row < 7; row++) {
      const wave = Math.sin(column * 0.55 + row * 0.5) + Math.sin(column * 0.21 - row * 0.9);
      if (wave < -0.5) continue;
      const [x, y] = [-4.3 + column * 0.41, 0.72 + row * 0.41];
      joinery.face(
        [x, y, 0.035],
        [x + 0.32, y, 0.035],
        [x + 0.32, y + 0.32, 0.035],
        [x, y + 0.32, 0.035],
        paint(hues[(column + Math.floor(wave * 2) + 8) % 4]!, 'plain', { glow: 0.5 + 0.7 * Math.max(0, wave) + 0.2 * brief.glow }),
        9,
      );
    }
  }
}

/** A picture on the cinema's screen: hills before a low sun. */
function film(joinery: Joinery): void {
  joinery.box([7, 3.1, 0.05], [0, 1.2, 0], stock.black, { solid: false });
  const patch = (x0: number, y0: number, x1: number, y1: number, a: number, b: number, hex: string, z: number): void =>
    joinery.face([x0, y0, z], [x1, y0, z], [x1, b, z], [x0, a, z], paint(hex, 'plain', { glow: 1.1 }), y1);
  patch(-3.4, 1.3, 3.4, 9, 4.2, 4.2, '#e8b070', 0.03);
  joinery.inPlace([1, 2.7, 0.032], 0, () => disc(joinery, 0.5, '#fff0c0', 1.8));
  for (let layer = 0; layer < 3; layer++) {
    for (let step = 0; step < 18; step++) {
      const crest = (u: number): number => 2.75 - layer * 0.42 + 0.3 * Math.sin(u * 1.3 + layer * 2) + 0.12 * Math.sin(u * 3.7 + layer);
      const [l, r] = [-3.4 + step * 0.3778, -3.4 + (step + 1) * 0.3778];
      patch(l, 1.3, r, 9, crest(l), crest(r), ['#b0705a', '#6a4454', '#2a2438'][layer]!, 0.034 + layer * 0.003);
    }
  }
}

/** A seated figure of gold on a lotus. */
function idol(joinery: Joinery): void {
  const gold = paint('#d8a53a', 'plain', { gloss: 0.8 });
  joinery.box([3.4, 0.7, 1.5], [0, 0, 0], paint('#7a2a1c', 'grain'), { bevel: 0.03 });
  joinery.turn(
    [
      [0.9, 0.7],
      [1.05, 0.85],
      [0.85, 1],
      [0.95, 1.1],
      [0.001, 1.15],
    ],
    [0, 0, 0],
    gold,
    18,
  );
  const part = (at: readonly [number, number, number], half: readonly [number, number, number]): void =>
    joinery.inPlace([...at], 0, () => joinery.add(ellipsoid([...half], coat, { around: 20, down: 14 }), gold));
  part([0, 1.32, 0.12], [0.95, 0.22, 0.5]);
  part([0, 1.9, 0], [0.46, 0.62, 0.32]);
  part([0, 2.25, 0], [0.56, 0.24, 0.28]);
  for (const side of [-1, 1])
    joinery.pipe(
      [
        [side * 0.52, 2.28, 0],
        [side * 0.68, 1.8, 0.1],
        [side * 0.4, 1.5, 0.38],
        [0, 1.46, 0.48],
      ],
      0.13,
      gold,
      10,
    );
  joinery.bar([0, 2.4, 0], [0, 2.62, 0.02], 0.14, gold, 12);
  part([0, 2.85, 0.03], [0.27, 0.33, 0.28]);
  part([0, 3.12, 0], [0.2, 0.18, 0.2]);
  part([0, 3.3, 0], [0.09, 0.1, 0.09]);
  for (const side of [-1, 1]) part([side * 0.27, 2.8, 0.02], [0.04, 0.15, 0.06]);
  part([0, 2.83, 0.3], [0.04, 0.08, 0.05]);
  for (const side of [-1, 1])
    joinery.inPlace([side * 0.1, 2.9, 0.285], 0, () => joinery.box([0.11, 0.014, 0.02], [0, 0, 0], stock.walnut, { solid: false }));
  joinery.inPlace([0, 2.75, -0.35], 0, () => joinery.add(along(ring(0.8, 0.06, coat, { around: 36, section: 8 }), 'z'), gold));
}

function lantern(joinery: Joinery, brief: PieceBrief): void {
  const at = size(brief, 'at', 2.6);
  joinery.bar([0, at + 0.5, 0], [0, brief.row.height, 0], 0.012, stock.black, 5);
  joinery.turn(
    [
      [0.08, 0],
      [0.1, 0.02],
      [0.24, 0.12],
      [0.28, 0.25],
      [0.24, 0.38],
      [0.1, 0.48],
      [0.08, 0.5],
    ],
    [0, at, 0],
    paint('#e0462a', 'plain', { glow: 0.9 }),
    18,
  );
  for (const y of [-0.03, 0.5])
    joinery.turn(
      [
        [0.001, 0],
        [0.1, 0],
        [0.1, 0.04],
        [0.001, 0.04],
      ],
      [0, at + y, 0],
      stock.brass,
      12,
    );
  joinery.bar([0, at - 0.3, 0], [0, at, 0], 0.025, paint('#d8a53a'), 6);
}

/** A clock on a post with two faces. */
function clockTower(joinery: Joinery): void {
  joinery.turn(
    [
      [0.001, 0],
      [0.2, 0],
      [0.16, 0.2],
      [0.07, 0.4],
      [0.06, 2.6],
    ],
    [0, 0, 0],
    paint('#1f3a30', 'plain', { gloss: 0.5 }),
    14,
  );
  joinery.bar([0, 2.95, -0.12], [0, 2.95, 0.12], 0.42, paint('#1f3a30', 'plain', { gloss: 0.5 }), 24);
  joinery.inPlace([0, 2.95, 0.125], 0, () => {
    disc(joinery, 0.36, '#f6efd8', 0.5);
    for (let hour = 0; hour < 12; hour++)
      joinery.bar(
        [Math.sin(hour * 0.5236) * 0.28, Math.cos(hour * 0.5236) * 0.28, 0.01],
        [Math.sin(hour * 0.5236) * 0.33, Math.cos(hour * 0.5236) * 0.33, 0.01],
        0.012,
        stock.black,
        4,
      );
    joinery.bar([0, 0, 0.015], [0.1, 0.15, 0.015], 0.016, stock.black, 5);
    joinery.bar([0, 0, 0.018], [-0.2, 0.17, 0.018], 0.012, stock.black, 5);
  });
  joinery.block([0, 0, 0], [0.3, 2.6, 0.3]);
}

/** An airliner outside the window, small with distance. */
function aircraft(joinery: Joinery): void {
  const hull = paint('#eef2f4', 'plain', { gloss: 0.4, glow: 0.35 });
  joinery.inPlace([0, 1.35, 0], 0, () => {
    joinery.inPlace([0, 0, 0], 0, () => joinery.add(ellipsoid([1.8, 0.2, 0.04], coat, { around: 24, down: 12 }), hull));
    joinery.sheet([1.3, 0.05, 0], [1.75, 0.1, 0], [1.95, 0.75, 0], [1.7, 0.75, 0], paint('#1f4f8a', 'plain', { glow: 0.3 }));
    joinery.sheet(
      [-0.3, -0.05, 0.05],
      [0.35, -0.05, 0.05],
      [0.95, -0.38, 0.05],
      [0.7, -0.38, 0.05],
      paint('#c3ccd2', 'plain', { glow: 0.3 }),
    );
    joinery.bar([-0.05, -0.2, 0.05], [0.28, -0.2, 0.05], 0.08, paint('#1f4f8a', 'plain', { glow: 0.3 }), 12);
    for (let window = 0; window < 22; window++)
      joinery.face(
        [-1.35 + window * 0.12, 0.03, 0.05],
        [-1.3 + window * 0.12, 0.03, 0.05],
        [-1.3 + window * 0.12, 0.09, 0.05],
        [-1.35 + window * 0.12, 0.09, 0.05],
        paint('#26343f'),
        9,
      );
    for (const x of [-1.2, 0.2]) joinery.bar([x, -0.36, 0.03], [x, -0.15, 0.03], 0.03, stock.iron, 6);
  });
}

/** The lit front of a shop: its window with wares, its sign, its door. */
function shopFront(joinery: Joinery, brief: PieceBrief): void {
  const colour = painted(brief, 'colour', '#2f5a8a', 'plain', { gloss: 0.5, glow: 0.5 });
  const { chance } = brief;
  joinery.box([4, 2.8, 0.04], [0, 0, 0.02], paint('#fff0d8', 'plain', { glow: 0.9 }), { solid: false });
  joinery.box([4.3, 0.6, 0.3], [0, 2.8, 0.12], colour, { bevel: 0.03, solid: false });
  for (let letter = 0; letter < 8; letter++)
    joinery.box([0.16 + 0.1 * (letter % 2), 0.26, 0.04], [-1.3 + letter * 0.37, 2.97, 0.28], paint('#ffffff', 'plain', { glow: 1.8 }), {
      bevel: 0.03,
      solid: false,
    });
  for (const x of [-2.1, -0.75, 0.75, 2.1]) joinery.box([0.14, 2.8, 0.2], [x, 0, 0.1], stock.steel, { bevel: 0.02, solid: false });
  for (const x of [-1.4, 1.4]) {
    joinery.box([1.2, 0.4, 0.4], [x, 0, 0.2], colour, { bevel: 0.02, solid: false });
    for (const side of [-0.3, 0.3]) {
      const cloth = paint(chance.pick(['#c8321e', '#2f5a8a', '#e0b51e', '#2f8a5a', '#7a3a6a', '#e8e2d4']), 'carpet');
      joinery.turn(
        [
          [0.12, 0.7],
          [0.2, 0.72],
          [0.13, 1.15],
          [0.2, 1.5],
          [0.06, 1.62],
        ],
        [x + side, 0, 0.2],
        cloth,
        12,
      );
      joinery.bar([x + side, 0.4, 0.2], [x + side, 0.75, 0.2], 0.025, stock.steel, 6);
      joinery.inPlace([x + side, 1.76, 0.2], 0, () =>
        joinery.add(ellipsoid([0.08, 0.11, 0.09], coat, { around: 10, down: 8 }), paint('#e8ded0', 'plain', { gloss: 0.6 })),
      );
    }
  }
}

/** The floor above with its balustrade, and the shops up there. */
function gallery(joinery: Joinery, brief: PieceBrief): void {
  const wide = brief.row.width;
  joinery.box([wide, 0.5, 3.6], [0, 3.5, -2], paint('#e4e0d6', 'plain', { gloss: 0.4 }), { bevel: 0.02 });
  for (const side of [-1, 1])
    joinery.box([2, 0.5, 12], [side * (wide / 2 - 1), 3.5, 5.8], paint('#e4e0d6', 'plain', { gloss: 0.4 }), { bevel: 0.02 });
  joinery.box([wide - 4, 0.9, 0.04], [0, 4, -0.3], paint('#9ab0b6', 'plain', { gloss: 0.95 }), { solid: false });
  joinery.bar([-wide / 2 + 2, 4.95, -0.3], [wide / 2 - 2, 4.95, -0.3], 0.04, stock.steel);
  for (const side of [-1, 1]) {
    joinery.box([0.04, 0.9, 12], [side * (wide / 2 - 2), 4, 5.8], paint('#9ab0b6', 'plain', { gloss: 0.95 }), { solid: false });
    joinery.bar([side * (wide / 2 - 2), 4.95, -0.3], [side * (wide / 2 - 2), 4.95, 11.8], 0.04, stock.steel);
  }
  for (const x of [-4, 0, 4]) joinery.box([2.6, 1.8, 0.06], [x, 4.1, -3.7], paint('#fff0d8', 'plain', { glow: 0.9 }), { solid: false });
}

function ribs(joinery: Joinery, brief: PieceBrief): void {
  const [half, high] = [brief.row.width / 2, brief.row.height];
  const metal = paint('#5a6168', 'plain', { gloss: 0.6 });
  for (let z = -brief.row.back + 0.6; z < 7; z += 1.5) {
    for (const side of [-1, 1]) {
      joinery.pipe(
        [
          [side * half, 0, z],
          [side * (half - 0.12), high * 0.55, z],
          [side * (half - 0.75), high, z],
        ],
        0.11,
        metal,
        6,
      );
      joinery.box([0.05, 0.05, 1.1], [side * (half - 0.03), high * 0.78, z + 0.75], paint('#7ad8ff', 'plain', { glow: 4 }), {
        solid: false,
      });
      joinery.box([0.06, 0.6, 1], [side * (half - 0.03), 0.3, z + 0.75], paint('#8a9298', 'plain', { gloss: 0.5 }), {
        bevel: 0.02,
        solid: false,
      });
    }
  }
}

function lifebelt(joinery: Joinery): void {
  joinery.inPlace([0, 1.6, 0], 0, () => {
    for (let part = 0; part < 8; part++) {
      const angle = (part / 8) * 2 * Math.PI;
      joinery.pipe(
        Array.from({ length: 5 }, (_, step) => [Math.cos(angle + step * 0.196) * 0.3, Math.sin(angle + step * 0.196) * 0.3, 0.06] as const),
        0.075,
        paint(part % 2 ? '#f2f2ee' : '#e0462a', 'plain', { gloss: 0.5 }),
        8,
      );
    }
  });
}

/** Things by which one knows a great hall, a station, a pool at once. */
export const landmarks: Readonly<Record<string, Piece>> = {
  footlights: piece(footlights),
  led: piece(led, 'screen'),
  film: piece(film, 'screen'),
  idol: piece(idol, 'statue'),
  lantern: piece(lantern, 'lantern'),
  'clock-tower': piece(clockTower, 'clock'),
  aircraft: piece(aircraft, 'airplane'),
  front: piece(shopFront, 'shop'),
  gallery: piece(gallery),
  ribs: piece(ribs),
  ring: piece(lifebelt, 'lifebelt'),
};
