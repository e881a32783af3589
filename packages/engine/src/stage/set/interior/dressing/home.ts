import { ellipsoid } from '../../../../shapes/solids.ts';
import { ring } from '../../../../shapes/ring.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';

const coat = { colour: [1, 1, 1] as const };

function cushion(
  joinery: Joinery,
  [wide, high, deep]: [number, number, number],
  at: [number, number, number],
  look: ReturnType<typeof paint>,
): void {
  joinery.box([wide, high, deep], at, look, { bevel: Math.min(wide, high, deep) * 0.3, solid: false });
}

function sofa(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.1);
  const cloth = painted(brief, 'colour', '#4f6470', 'carpet');
  joinery.box([wide, 0.3, 0.86], [0, 0.12, 0], cloth, { bevel: 0.03 });
  joinery.box([wide, 0.8, 0.22], [0, 0.12, -0.36], cloth, { bevel: 0.07 });
  for (const side of [-1, 1]) joinery.box([0.2, 0.56, 0.9], [side * (wide / 2 - 0.02), 0.1, 0], cloth, { bevel: 0.07 });
  const seats = Math.max(1, Math.round((wide - 0.4) / 0.72));
  const each = (wide - 0.24) / seats;
  for (let seat = 0; seat < seats; seat++) {
    const x = -((wide - 0.24) / 2) + each * (seat + 0.5);
    cushion(joinery, [each - 0.015, 0.17, 0.68], [x, 0.4, 0.1], cloth);
    cushion(joinery, [each - 0.03, 0.44, 0.18], [x, 0.54, -0.2], cloth);
  }
  if (seats > 1) {
    for (const [side, hex] of [
      [-1, '#c9843e'],
      [1, '#e3d9c2'],
    ] as const)
      // prettier-ignore
      joinery.inPlace([side * (wide / 2 - 0.4), 0.56, 0.02], side * 0.35, () => cushion(joinery, [0.42, 0.4, 0.14], [0, 0, 0], paint(hex, 'carpet')));
  }
  for (const x of [-1, 1])
    for (const z of [-0.36, 0.36]) joinery.bar([x * (wide / 2 - 0.1), 0, z], [x * (wide / 2 - 0.1), 0.13, z], 0.025, stock.walnut);
}

function table(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, deep] = [size(brief, 'wide', 1.2), size(brief, 'high', 0.74), size(brief, 'deep', 0.8)];
  const wood = painted(brief, 'colour', '#8a5a34', 'grain');
  joinery.box([wide, 0.045, deep], [0, high - 0.045, 0], wood, { bevel: 0.01 });
  joinery.box([wide - 0.14, 0.08, deep - 0.14], [0, high - 0.125, 0], wood, { solid: false });
  for (const x of [-1, 1])
    for (const z of [-1, 1])
      joinery.box([0.06, high - 0.045, 0.06], [x * (wide / 2 - 0.07), 0, z * (deep / 2 - 0.07)], wood, { solid: false });
  joinery.block([0, 0, 0], [wide, high, deep]);
}

function chair(joinery: Joinery, brief: PieceBrief): void {
  const wood = painted(brief, 'colour', '#7a4c2a', 'grain');
  const seat = painted(brief, 'seat', '#8c5a33', 'carpet');
  joinery.box([0.44, 0.05, 0.44], [0, 0.43, 0.02], seat, { bevel: 0.018 });
  for (const x of [-0.19, 0.19]) {
    joinery.bar([x, 0, 0.2], [x, 0.44, 0.2], 0.02, wood, 6);
    joinery.pipe([[x, 0, -0.2], [x, 0.45, -0.18], [x * 0.96, 0.95, -0.26]], 0.021, wood, 6); // prettier-ignore
  }
  for (const y of [0.6, 0.74, 0.88]) joinery.box([0.4, 0.07, 0.022], [0, y - 0.02, -0.2 - (y - 0.45) * 0.13], wood, { solid: false });
  joinery.block([0, 0, 0], [0.44, 0.9, 0.46]);
}

function rug(joinery: Joinery, brief: PieceBrief): void {
  const [wide, deep] = [size(brief, 'wide', 2.8), size(brief, 'deep', 1.9)];
  const [field, border] = [painted(brief, 'colour', '#8c3b33', 'carpet'), painted(brief, 'border', '#e0cfae', 'carpet')];
  const sheet = (scale: number, y: number, look: typeof field): void =>
    joinery.face(
      [-wide / 2 + scale, y, deep / 2 - scale],
      [wide / 2 - scale, y, deep / 2 - scale],
      [wide / 2 - scale, y, -deep / 2 + scale],
      [-wide / 2 + scale, y, -deep / 2 + scale],
      look,
      0.3,
    );
  joinery.box([wide, 0.012, deep], [0, 0, 0], field, { bevel: 0.005, solid: false });
  sheet(0.1, 0.0135, border);
  sheet(0.15, 0.015, field);
  sheet(0.32, 0.0165, border);
  sheet(0.35, 0.018, field);
}

/** A painting: a horizon, hills and a sun in flat colours, or bold fields. */
function picture(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high] = [size(brief, 'wide', 0.9), size(brief, 'high', 0.65)];
  const middle = size(brief, 'at', 1.6);
  const frame = painted(brief, 'frame', '#6b4a26', 'grain', { gloss: 0.6 });
  const { chance } = brief;
  for (const y of [-1, 1])
    joinery.box([wide + 0.1, 0.06, 0.05], [0, middle + (y * high) / 2 - 0.03, 0.03], frame, { solid: false, bevel: 0.012 });
  for (const x of [-1, 1])
    joinery.box([0.06, high + 0.05, 0.05], [x * (wide / 2 + 0.02), middle - high / 2 - 0.025, 0.03], frame, { solid: false, bevel: 0.012 });
  const palettes = [
    ['#b9cfd8', '#7fa0a8', '#3f6a5b', '#d9a441', '#f2e2b6'],
    ['#e7c9a0', '#c86f4a', '#7a3440', '#2f3550', '#f4ead2'],
    ['#dfe3e0', '#9fb4c8', '#47678c', '#1f3554', '#e8b04a'],
    ['#f0d8c0', '#d98c7a', '#8a5a78', '#3d3a5c', '#f6efe0'],
  ] as const;
  const palette = chance.pick(palettes);
  const [left, low] = [-wide / 2, middle - high / 2];
  const patch = (
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    x3: number,
    y3: number,
    hex: string,
    z: number,
  ): void =>
    joinery.face(
      [left + x0 * wide, low + y0 * high, z],
      [left + x1 * wide, low + y1 * high, z],
      [left + x2 * wide, low + y2 * high, z],
      [left + x3 * wide, low + y3 * high, z],
      paint(hex, 'carpet'),
      9,
    );
  patch(0, 0, 1, 0, 1, 1, 0, 1, palette[0], 0.022);
  if (chance.flip(0.7)) {
    const sun = chance.between(0.25, 0.75);
    joinery.inPlace([left + sun * wide, low + high * 0.7, 0.024], 0, () => disc(joinery, high * 0.12, palette[4]));
    const steps = 10;
    [1, 2, 3].forEach((layer) => {
      const phase = chance.between(0, 6);
      const crest = (u: number): number => 0.62 - layer * 0.16 + 0.09 * Math.sin(u * 5 + phase) + 0.03 * Math.sin(u * 13 + phase);
      for (let step = 0; step < steps; step++) {
        const [a, b] = [step / steps, (step + 1) / steps];
        patch(a, 0, b, 0, b, crest(b), a, crest(a), palette[layer]!, 0.024 + layer * 0.002);
      }
    });
  } else {
    for (let field = 0; field < 6; field++) {
      const [x, y, w, h] = [chance.between(0.05, 0.6), chance.between(0.05, 0.6), chance.between(0.15, 0.35), chance.between(0.15, 0.35)];
      patch(x, y, x + w, y, x + w, y + h, x, y + h, palette[1 + (field % 4)]!, 0.024 + field * 0.001);
    }
  }
}

/** A round face toward +z. */
export function disc(joinery: Joinery, radius: number, hex: string, glow = 0): void {
  const sides = 16;
  const look = paint(hex, 'plain', { glow });
  for (let side = 0; side < sides; side += 2) {
    const point = (step: number): [number, number, number] => [
      Math.cos((step / sides) * 2 * Math.PI) * radius,
      Math.sin((step / sides) * 2 * Math.PI) * radius,
      0,
    ];
    joinery.face([0, 0, 0], point(side), point(side + 1), point(side + 2), look, 9);
  }
}

function floorLamp(joinery: Joinery, brief: PieceBrief): void {
  const high = size(brief, 'high', 1.6);
  joinery.turn([[0.001, 0], [0.15, 0], [0.15, 0.015], [0.04, 0.03], [0.012, 0.05], [0.012, high]], [0, 0, 0], stock.iron, 14); // prettier-ignore
  shade(joinery, brief, [0, high - 0.1, 0], 0.22);
}

/** A lampshade, open below, bright by the light within. */
function shade(joinery: Joinery, brief: PieceBrief, at: [number, number, number], radius: number): void {
  const cloth = painted(brief, 'shade', '#ffe2b0', 'plain', { gloss: 0.05, glow: 0.15 + 2 * brief.glow });
  joinery.turn([[radius, 0], [radius * 0.98, 0.005], [radius * 0.62, radius * 1.25], [radius * 0.6, radius * 1.25]], at, cloth, 20); // prettier-ignore
  joinery.turn([[radius * 0.61, radius * 1.24], [radius * 0.97, 0.006]], at, cloth, 20); // prettier-ignore
  joinery.inPlace([at[0], at[1] + radius * 0.5, at[2]], 0, () =>
    joinery.add(ellipsoid([0.045, 0.06, 0.045], coat, { around: 8, down: 6 }), paint('#fff1d0', 'plain', { glow: 0.5 + 6 * brief.glow })),
  );
}

function tableLamp(joinery: Joinery, brief: PieceBrief): void {
  joinery.turn([[0.001, 0], [0.07, 0], [0.075, 0.02], [0.04, 0.05], [0.07, 0.13], [0.06, 0.2], [0.015, 0.25], [0.012, 0.34]], [0, 0, 0], painted(brief, 'colour', '#356068', 'plain', { gloss: 0.8 }), 16); // prettier-ignore
  shade(joinery, brief, [0, 0.3, 0], 0.16);
}

function pendant(joinery: Joinery, brief: PieceBrief): void {
  const at = size(brief, 'at', 2.1);
  joinery.bar([0, at + 0.25, 0], [0, brief.row.height, 0], 0.008, stock.black, 6);
  const metal = painted(brief, 'colour', '#2d3437', 'plain', { gloss: 0.5 });
  const wide = size(brief, 'wide', 0.22);
  joinery.turn([[wide, 0], [wide * 0.96, 0.05], [wide * 0.6, 0.17], [0.05, 0.23], [0.03, 0.3], [0.001, 0.3]], [0, at, 0], metal, 20); // prettier-ignore
  joinery.turn([[0.001, 0.21], [wide * 0.56, 0.165], [wide * 0.98, 0.002]], [0, at, 0], paint('#fff0d0', 'plain', { glow: 0.3 + 2 * brief.glow }), 20); // prettier-ignore
  joinery.inPlace([0, at + 0.06, 0], 0, () =>
    joinery.add(ellipsoid([0.06, 0.07, 0.06], coat, { around: 8, down: 6 }), paint('#fff1d0', 'plain', { glow: 0.5 + 7 * brief.glow })),
  );
}

function plant(joinery: Joinery, brief: PieceBrief): void {
  const high = size(brief, 'high', 1.2);
  const pot = painted(brief, 'pot', '#b5643c', 'plain', { gloss: 0.2 });
  const pan = high * 0.16;
  joinery.turn([[0.001, 0], [pan * 0.7, 0], [pan * 0.95, pan * 1.6], [pan * 1.02, pan * 1.6], [pan * 1.02, pan * 1.9], [pan * 0.86, pan * 1.9], [pan * 0.84, pan * 1.7], [0.001, pan * 1.7]], [0, 0, 0], pot, 18); // prettier-ignore
  const { chance } = brief;
  const leaves = size(brief, 'leaves', 15);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const angle = leaf * 2.4 + chance.between(-0.3, 0.3);
    const long = high * chance.between(0.5, 0.8);
    const lean = 0.25 + 0.75 * (leaf / leaves);
    const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
    const along = (part: number): [number, number, number] => {
      const out = lean * long * 0.75 * part * (0.4 + 0.6 * part);
      return [sine * out, pan * 1.7 + long * (part * 1.15 - lean * 0.75 * part * part * part), cosine * out];
    };
    const look = paint(chance.pick(['#3c6b31', '#4c7d3a', '#2f5a2c', '#5f8c43']), 'plain', { gloss: 0.4 });
    const parts = 5;
    for (let part = 0; part < parts; part++) {
      const [a, b] = [along(part / parts), along((part + 1) / parts)];
      const breadth = (at: number): number => long * 0.13 * Math.sin(Math.min(1, 0.08 + at) * Math.PI) ** 0.8;
      const [wa, wb] = [breadth(part / parts), breadth((part + 1) / parts)];
      joinery.sheet(
        [a[0] - cosine * wa, a[1], a[2] + sine * wa],
        [a[0] + cosine * wa, a[1], a[2] - sine * wa],
        [b[0] + cosine * wb, b[1], b[2] - sine * wb],
        [b[0] - cosine * wb, b[1], b[2] + sine * wb],
        look,
      );
    }
  }
  joinery.block([0, 0, 0], [pan * 2, high * 0.5, pan * 2]);
}

function television(joinery: Joinery, brief: PieceBrief): void {
  joinery.box([1.5, 0.42, 0.4], [0, 0.08, 0], stock.walnut, { bevel: 0.008 });
  for (const x of [-0.36, 0.36]) joinery.box([0.68, 0.34, 0.02], [x, 0.12, 0.2], painted(brief, 'colour', '#c9c2b4'), { solid: false });
  joinery.box([1.25, 0.72, 0.05], [0, 0.56, -0.05], stock.black, { bevel: 0.01 });
  joinery.face(
    [-0.6, 0.59, -0.022],
    [0.6, 0.59, -0.022],
    [0.6, 1.25, -0.022],
    [-0.6, 1.25, -0.022],
    paint('#0b0d12', 'plain', { gloss: 0.9 }),
  );
}

function fireplace(joinery: Joinery, brief: PieceBrief): void {
  const stone = painted(brief, 'colour', '#cfc6b4', 'plain', { gloss: 0.3 });
  for (const x of [-0.72, 0.72]) joinery.box([0.3, 1.1, 0.34], [x, 0, 0.05], stone);
  joinery.box([1.74, 0.26, 0.36], [0, 0.9, 0.05], stone);
  joinery.box([1.95, 0.07, 0.46], [0, 1.16, 0.08], stone, { bevel: 0.02 });
  joinery.box([1.9, 0.05, 0.75], [0, 0, 0.2], paint('#4a4744'), { solid: false });
  joinery.box([1.2, 0.9, 0.04], [0, 0, -0.1], paint('#17130f'), { solid: false });
  joinery.box([1.5, 1.6, 0.2], [0, 1.23, -0.02], painted(brief, 'breast', '#d8cfbd', 'plaster'));
  for (const [x, lean] of [[-0.2, 0.3], [0.18, -0.25], [0, 0.05]] as const) joinery.bar([x - 0.25, 0.12, 0.06 + lean * 0.2], [x + 0.25, 0.17, 0.06 - lean * 0.2], 0.06, paint('#3b2417')); // prettier-ignore
  for (let tongue = 0; tongue < 7; tongue++) {
    const x = -0.3 + tongue * 0.1;
    const tall = 0.2 + 0.2 * Math.abs(Math.sin(tongue * 2.1));
    joinery.turn([[0.001, 0], [0.06, 0.05], [0.045, tall * 0.5], [0.001, tall]], [x, 0.16, 0.04], paint(tongue % 2 ? '#ff8a1e' : '#ffc145', 'plain', { glow: 5 }), 8); // prettier-ignore
  }
  joinery.turn([[0.001, 0], [0.04, 0], [0.06, 0.1], [0.03, 0.2], [0.045, 0.24]], [-0.6, 1.23, 0.1], paint('#3e6a80', 'plain', { gloss: 0.8 })); // prettier-ignore
  joinery.box([0.22, 0.26, 0.08], [0.5, 1.23, 0.08], stock.walnut, { bevel: 0.03, solid: false });
  joinery.inPlace([0.5, 1.38, 0.125], 0, () => disc(joinery, 0.08, '#f2ecd8'));
}

function bed(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 1.7);
  const cover = painted(brief, 'colour', '#5d7391', 'carpet');
  const linen = paint('#ece8df', 'carpet');
  joinery.box([wide + 0.1, 0.26, 2.1], [0, 0.08, 0], stock.walnut, { bevel: 0.02 });
  joinery.box([wide, 0.24, 2.02], [0, 0.32, 0.02], linen, { bevel: 0.07 });
  joinery.box([wide + 0.16, 0.3, 1.4], [0, 0.3, 0.36], cover, { bevel: 0.08, solid: false });
  joinery.box([wide + 0.17, 0.06, 0.34], [0, 0.56, -0.3], linen, { bevel: 0.028, solid: false });
  joinery.box([wide + 0.2, 0.78, 0.1], [0, 0.35, -1.05], painted(brief, 'head', '#6b452a', 'grain'), { bevel: 0.03 });
  const pillows = wide > 1.2 ? [-1, 1] : [0];
  for (const side of pillows)
    joinery.inPlace([side * wide * 0.25, 0.55, -0.76], side * 0.06, () => cushion(joinery, [0.66, 0.17, 0.42], [0, 0, 0], linen));
  for (const side of pillows)
    joinery.inPlace([side * wide * 0.23, 0.64, -0.62], -side * 0.1, () =>
      cushion(joinery, [0.44, 0.3, 0.13], [0, 0, 0], painted(brief, 'accent', '#c98d4a', 'carpet')),
    );
}

function nightstand(joinery: Joinery, brief: PieceBrief): void {
  joinery.box([0.48, 0.5, 0.4], [0, 0.06, 0], painted(brief, 'colour', '#6b452a', 'grain'), { bevel: 0.012 });
  for (const y of [0.14, 0.36]) {
    joinery.box([0.42, 0.16, 0.02], [0, y, 0.2], painted(brief, 'front', '#7d5434', 'grain'), { solid: false });
    joinery.bar([-0.05, y + 0.08, 0.225], [0.05, y + 0.08, 0.225], 0.008, stock.brass, 6);
  }
  joinery.inPlace([0, 0.56, 0], 0, () => tableLamp(joinery, brief));
}

function wardrobe(joinery: Joinery, brief: PieceBrief): void {
  const wood = painted(brief, 'colour', '#dcd5c6', 'plain', { gloss: 0.35 });
  joinery.box([1.5, 2.1, 0.58], [0, 0.05, 0], wood, { bevel: 0.015 });
  for (const x of [-0.5, 0, 0.5]) {
    joinery.box([0.47, 1.95, 0.025], [x, 0.12, 0.3], wood, { bevel: 0.012, solid: false });
    joinery.bar([x + 0.18, 1, 0.33], [x + 0.18, 1.25, 0.33], 0.01, stock.brass, 6);
  }
  joinery.box([1.58, 0.07, 0.64], [0, 2.15, 0], wood, { bevel: 0.02, solid: false });
}

function mirror(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, low] = [size(brief, 'wide', 0.7), size(brief, 'high', 0.9), size(brief, 'low', 1.1)];
  joinery.box([wide + 0.08, high + 0.08, 0.03], [0, low - 0.04, 0.015], painted(brief, 'frame', '#8d8f92', 'plain', { gloss: 0.7 }), {
    bevel: 0.012,
    solid: false,
  });
  joinery.face(
    [-wide / 2, low, 0.034],
    [wide / 2, low, 0.034],
    [wide / 2, low + high, 0.034],
    [-wide / 2, low + high, 0.034],
    paint('#9fb0b6', 'plain', { gloss: 1 }),
  );
}

function chandelier(joinery: Joinery, brief: PieceBrief): void {
  const at = size(brief, 'at', 2.6);
  const wide = size(brief, 'wide', 0.8);
  joinery.bar([0, at + 0.2, 0], [0, brief.row.height, 0], 0.015, stock.brass, 6);
  joinery.turn([[0.001, -0.25], [0.05, -0.2], [0.09, -0.08], [0.04, 0.05], [0.07, 0.2], [0.02, 0.4]], [0, at, 0], stock.brass, 14); // prettier-ignore
  const arms = 10;
  for (const [radius, lift] of [
    [wide, 0],
    [wide * 0.58, 0.28],
  ] as const) {
    // prettier-ignore
    joinery.inPlace([0, at + lift, 0], 0, () => joinery.add(ring(radius, 0.012, coat, { around: 28, section: 6 }), stock.brass));
    for (let arm = 0; arm < arms; arm++) {
      const angle = (arm / arms) * Math.PI * 2;
      const [x, z] = [Math.sin(angle) * radius, Math.cos(angle) * radius];
      joinery.pipe([[0, at + lift + 0.02, 0], [x * 0.5, at + lift - 0.1, z * 0.5], [x, at + lift, z]], 0.009, stock.brass, 5); // prettier-ignore
      joinery.bar([x, at + lift, z], [x, at + lift + 0.13, z], 0.018, paint('#f4ecd6'), 6);
      joinery.inPlace([x, at + lift + 0.18, z], 0, () =>
        joinery.add(ellipsoid([0.022, 0.05, 0.022], coat, { around: 6, down: 5 }), paint('#ffd694', 'plain', { glow: 2 + 7 * brief.glow })),
      );
      joinery.inPlace([x, at + lift - 0.08, z], 0, () =>
        joinery.add(ellipsoid([0.02, 0.05, 0.02], coat, { around: 5, down: 4 }), paint('#d8e4ea', 'plain', { gloss: 1, glow: 0.35 })),
      );
    }
  }
}

/** What people live with. */
export const home: Readonly<Record<string, Piece>> = {
  sofa: piece(sofa, 'sofa'),
  armchair: piece((joinery, brief) => sofa(joinery, { ...brief, options: { wide: 0.95, ...brief.options } }), 'armchair'),
  table: piece(table, 'table'),
  chair: piece(chair, 'chair'),
  rug: piece(rug, 'carpet'),
  picture: piece(picture, 'picture'),
  'floor-lamp': piece(floorLamp, 'lamp'),
  'table-lamp': piece(tableLamp, 'lamp'),
  pendant: piece(pendant),
  plant: piece(plant, 'plant'),
  television: piece(television, 'television'),
  fireplace: piece(fireplace, 'fireplace'),
  bed: piece(bed, 'bed'),
  nightstand: piece(nightstand, 'nightstand'),
  wardrobe: piece(wardrobe, 'wardrobe'),
  mirror: piece(mirror, 'mirror'),
  chandelier: piece(chandelier, 'chandelier'),
};
