import { ellipsoid } from '../../../../shapes/solids.ts';
import { ring } from '../../../../shapes/ring.ts';
import { along } from '../../../../shapes/turned.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';

const coat = { colour: [1, 1, 1] as const };

/** A curtain in deep folds across `wide`, from the floor up. */
function drape(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high] = [size(brief, 'wide', 8), size(brief, 'high', 4.4)];
  const look = painted(brief, 'colour', '#7d1420', 'carpet', { gloss: 0.2 });
  const folds = Math.round(wide / 0.11);
  for (let fold = 0; fold < folds; fold++) {
    const at = (number: number): readonly [number, number] => [
      -wide / 2 + (wide * number) / folds,
      0.13 * Math.sin(number * 1.57) + 0.04 * Math.sin(number * 0.7),
    ];
    const [[l, zl], [r, zr]] = [at(fold), at(fold + 1)];
    joinery.face([l, 0.02, zl], [r, 0.02, zr], [r, high, zr * 0.6], [l, high, zl * 0.6], look, 1.2);
  }
  if (brief.options['trim'] === true)
    joinery.box([wide, 0.16, 0.06], [0, 0.06, 0.14], paint('#c99a3a', 'plain', { gloss: 0.6 }), { solid: false });
}

/** The swag above a stage. */
function pelmet(joinery: Joinery, brief: PieceBrief): void {
  const [wide, at] = [size(brief, 'wide', 9), size(brief, 'at', 3.7)];
  const look = painted(brief, 'colour', '#7d1420', 'carpet', { gloss: 0.2 });
  const gold = paint('#c99a3a', 'plain', { gloss: 0.6 });
  const swags = Math.round(wide / 1.5);
  for (let swag = 0; swag < swags; swag++) {
    const steps = 10;
    for (let step = 0; step < steps; step++) {
      const at0 = step / steps;
      const at1 = (step + 1) / steps;
      const [l, r] = [-wide / 2 + (wide / swags) * (swag + at0), -wide / 2 + (wide / swags) * (swag + at1)];
      const [d0, d1] = [0.75 * Math.sin(at0 * Math.PI) + 0.25, 0.75 * Math.sin(at1 * Math.PI) + 0.25];
      const [z0, z1] = [0.1 * Math.sin(at0 * 12), 0.1 * Math.sin(at1 * 12)];
      joinery.face([l, at + 1 - d0, z0 + 0.1], [r, at + 1 - d1, z1 + 0.1], [r, at + 1.1, z1], [l, at + 1.1, z0], look);
      joinery.face(
        [l, at + 0.92 - d0, z0 + 0.11],
        [r, at + 0.92 - d1, z1 + 0.11],
        [r, at + 1.01 - d1, z1 + 0.11],
        [l, at + 1.01 - d0, z0 + 0.11],
        gold,
        9,
      );
    }
  }
}

/** People seen from behind, dark before the light. */
function audience(joinery: Joinery, brief: PieceBrief): void {
  const [wide, rows] = [size(brief, 'wide', 8), size(brief, 'rows', 3)];
  const { chance } = brief;
  const dark = painted(brief, 'colour', '#0c0b0f', 'plain', { gloss: 0.1 });
  for (let row = 0; row < rows; row++) {
    for (let x = -wide / 2 + (row % 2) * 0.28; x < wide / 2; x += chance.between(0.5, 0.64)) {
      const y = chance.between(-0.06, 0.08) - row * 0.07;
      const z = row * 0.75 + chance.between(-0.1, 0.1);
      joinery.inPlace([x, y + 0.34, z], 0, () => joinery.add(ellipsoid([0.095, 0.125, 0.11], coat, { around: 10, down: 8 }), dark));
      joinery.inPlace([x, y, z], 0, () => joinery.add(ellipsoid([0.24, 0.2, 0.13], coat, { around: 10, down: 8 }), dark));
      joinery.inPlace([x, y - 0.5, z], 0, () => joinery.add(ellipsoid([0.21, 0.55, 0.13], coat, { around: 8, down: 6 }), dark));
      if (brief.options['hands'] === true && Math.abs(x) > 1.3 && chance.flip(0.4)) {
        const side = chance.pick([-1, 1]);
        joinery.pipe([[x + side * 0.2, y + 0.08, z], [x + side * 0.3, y + 0.34, z], [x + side * 0.26, y + 0.62, z - 0.04]], (part) => 0.045 - part * 0.012, dark, 6); // prettier-ignore
      }
    }
  }
}

function spots(joinery: Joinery, brief: PieceBrief): void {
  const [wide, at] = [size(brief, 'wide', 8), size(brief, 'at', 4.2)];
  for (const y of [0, 0.3])
    for (const z of [-0.15, 0.15]) joinery.bar([-wide / 2, at + y, z], [wide / 2, at + y, z], 0.025, stock.steel, 6);
  for (let x = -wide / 2; x < wide / 2; x += 0.4) joinery.bar([x, at, 0.15], [x + 0.4, at + 0.3, 0.15], 0.012, stock.steel, 5);
  const hues = ['#ff5a3a', '#5a8aff', '#ffd9a0', '#c85aff', '#5affc8'];
  const count = Math.round(wide / 1.1);
  for (let lamp = 0; lamp < count; lamp++) {
    const x = -wide / 2 + 0.5 + lamp * ((wide - 1) / (count - 1));
    joinery.bar([x, at - 0.1, 0.1], [x, at - 0.42, 0.24], 0.13, stock.black, 12);
    joinery.bar(
      [x, at - 0.42, 0.24],
      [x, at - 0.43, 0.245],
      0.115,
      paint(brief.options['white'] === true ? '#fff0d0' : hues[lamp % hues.length]!, 'plain', { glow: 5 }),
      12,
    );
  }
}

function speaker(joinery: Joinery, brief: PieceBrief): void {
  const count = size(brief, 'count', 2);
  for (let number = 0; number < count; number++) {
    joinery.box([0.75, 0.88, 0.6], [0, number * 0.9, 0], stock.black, { bevel: 0.02 });
    for (const [y, radius] of [
      [0.3, 0.26],
      [0.7, 0.11],
    ] as const) {
      // prettier-ignore
      joinery.inPlace([0, number * 0.9 + y, 0.305], 0, () => joinery.add(along(ring(radius, 0.02, coat, { around: 20, section: 6 }), 'z'), stock.grey));
      joinery.bar([0, number * 0.9 + y, 0.28], [0, number * 0.9 + y, 0.308], radius * 0.95, paint('#2b2c30', 'plain', { gloss: 0.3 }), 18);
      joinery.inPlace([0, number * 0.9 + y, 0.31], 0, () =>
        joinery.add(ellipsoid([radius * 0.35, radius * 0.35, 0.03], coat, { around: 10, down: 6 }), stock.grey),
      );
    }
  }
}

function drums(joinery: Joinery, brief: PieceBrief): void {
  const shell = painted(brief, 'colour', '#a81e24', 'plain', { gloss: 0.85 });
  const skin = paint('#ece8dc');
  joinery.box([2.4, 0.3, 1.8], [0, 0, 0], stock.black, { bevel: 0.02 });
  joinery.inPlace([0, 0.3, 0], 0, () => {
    joinery.bar([0, 0.3, -0.05], [0, 0.3, 0.38], 0.3, shell, 22);
    joinery.bar([0, 0.3, 0.37], [0, 0.3, 0.39], 0.285, skin, 22);
    for (const [x, y, z, r, h] of [
      [-0.24, 0.68, 0.05, 0.17, 0.2],
      [0.24, 0.68, 0.05, 0.17, 0.2],
      [0.62, 0.3, -0.1, 0.23, 0.36],
      [-0.58, 0.48, -0.05, 0.19, 0.14],
    ] as const) {
      // prettier-ignore
      joinery.turn([[0.001, 0], [r, 0], [r, h], [r, h]], [x, y, z], shell, 18); // prettier-ignore
      joinery.turn([[r * 0.98, h + 0.004], [0.001, h + 0.005]], [x, y, z], skin, 18); // prettier-ignore
    }
    for (const [x, y, z, r] of [
      [-0.85, 0.98, 0.1, 0.24],
      [0.78, 1.1, 0.1, 0.27],
      [-0.62, 1.25, -0.3, 0.24],
    ] as const) {
      // prettier-ignore
      joinery.bar([x, 0, z], [x, y, z], 0.012, stock.steel, 5);
      joinery.turn([[r, 0], [r * 0.3, 0.02], [0.03, 0.05], [0.001, 0.05]], [x, y, z], stock.brass, 20); // prettier-ignore
      joinery.turn([[0.001, 0.012], [r, -0.002]], [x, y, z], stock.brass, 20); // prettier-ignore
    }
  });
}

function microphone(joinery: Joinery, brief: PieceBrief): void {
  const at = size(brief, 'at', 1.5);
  joinery.turn([[0.001, 0], [0.15, 0], [0.14, 0.02], [0.012, 0.04], [0.012, at]], [0, 0, 0], stock.black, 16); // prettier-ignore
  joinery.bar([0, at, 0], [0, at + 0.06, 0.12], 0.02, stock.black);
  joinery.inPlace([0, at + 0.07, 0.15], 0, () => joinery.add(ellipsoid([0.04, 0.04, 0.05], coat, { around: 10, down: 8 }), stock.steel));
}

/** A mixing console before a window, with its screens and monitors. */
function console(joinery: Joinery, brief: PieceBrief): void {
  const wide = size(brief, 'wide', 2.6);
  joinery.box([wide, 0.7, 0.6], [0, 0, 0], stock.walnut, { bevel: 0.02 });
  joinery.face(
    [-wide / 2, 0.74, 0.5],
    [wide / 2, 0.74, 0.5],
    [wide / 2, 0.98, -0.3],
    [-wide / 2, 0.98, -0.3],
    paint('#26282c', 'plain', { gloss: 0.5 }),
  );
  joinery.box([wide + 0.06, 0.06, 0.1], [0, 0.7, 0.52], stock.walnut, { bevel: 0.025, solid: false });
  joinery.face([-wide / 2, 0.98, -0.31], [wide / 2, 0.98, -0.31], [wide / 2, 1.16, -0.36], [-wide / 2, 1.16, -0.36], paint('#1c1d20'));
  joinery.block([0, 0.7, -0.1], [wide, 0.2, 0.5]);
  const { chance } = brief;
  for (let strip = 0; strip < wide / 0.09 - 1; strip++) {
    const x = -wide / 2 + 0.07 + strip * 0.09;
    const fader = chance.between(0.1, 0.36);
    joinery.box([0.04, 0.03, 0.05], [x, 0.745 + 0.3 * fader, 0.48 - fader], stock.white, { bevel: 0.006, solid: false });
    for (const [part, hex] of [[0.55, '#d8462e'], [0.66, '#4a9ad8'], [0.78, '#e8c53a'], [0.9, '#b8bcc0']] as const) joinery.bar([x, 0.74 + 0.24 * part, 0.5 - 0.8 * part], [x, 0.77 + 0.24 * part, 0.508 - 0.8 * part], 0.018, paint(hex), 6); // prettier-ignore
    const level = chance.whole(2, 5);
    for (let light = 0; light < level; light++)
      joinery.face(
        [x - 0.015, 1 + light * 0.028, -0.3 - light * 0.008],
        [x + 0.015, 1 + light * 0.028, -0.3 - light * 0.008],
        [x + 0.015, 1.02 + light * 0.028, -0.306 - light * 0.008],
        [x - 0.015, 1.02 + light * 0.028, -0.306 - light * 0.008],
        paint(light > 3 ? '#ff4a2a' : light > 2 ? '#ffd23a' : '#4aff6a', 'plain', { glow: 2.5 }),
        9,
      );
  }
}

/** Wedges of foam on a wall. */
function foam(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, low] = [size(brief, 'wide', 2), size(brief, 'high', 1.6), size(brief, 'low', 0.9)];
  const tones = [painted(brief, 'colour', '#2e3138', 'carpet'), paint('#7a3a2a', 'carpet')];
  const [columns, rows] = [Math.round(wide / 0.42), Math.round(high / 0.42)];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const [x, y] = [-wide / 2 + (column + 0.5) * (wide / columns), low + (row + 0.5) * (high / rows)];
      const half = 0.2;
      const look = tones[(column + row) % 2]!;
      for (let wedge = 0; wedge < 3; wedge++) {
        const a = -half + (wedge * half * 2) / 3;
        const [b, c] = [a + half / 3, a + (half * 2) / 3];
        const up = (column + row) % 2 === 0;
        const point = (u: number, v: number, z: number): readonly [number, number, number] => (up ? [x + u, y + v, z] : [x - v, y + u, z]);
        joinery.face(point(a, -half, 0.02), point(b, -half, 0.13), point(b, half, 0.13), point(a, half, 0.02), look, 9);
        joinery.face(point(b, -half, 0.13), point(c, -half, 0.02), point(c, half, 0.02), point(b, half, 0.13), look, 9);
      }
    }
  }
}

function column(joinery: Joinery, brief: PieceBrief): void {
  const [high, radius] = [size(brief, 'high', brief.row.height), size(brief, 'radius', 0.3)];
  const look = painted(brief, 'colour', '#cfc7b6', 'rough');
  joinery.box([radius * 2.9, 0.22, radius * 2.9], [0, 0, 0], look, { bevel: 0.02 });
  joinery.turn([[radius * 1.35, 0.22], [radius * 1.4, 0.3], [radius * 1.2, 0.38], [radius, 0.46], [radius, 0.46], [radius, high * 0.35], [radius * 0.94, high * 0.7], [radius * 0.88, high - 0.6], [radius * 1.05, high - 0.5], [radius * 0.95, high - 0.44], [radius * 1.35, high - 0.2]], [0, 0, 0], look, 20); // prettier-ignore
  joinery.box([radius * 2.9, 0.2, radius * 2.9], [0, high - 0.2, 0], look, { bevel: 0.02, solid: false });
  joinery.block([0, 0, 0], [radius * 2, high, radius * 2]);
}

function banner(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high, at] = [size(brief, 'wide', 0.9), size(brief, 'high', 2.2), size(brief, 'at', 1.9)];
  const [look, gold] = [painted(brief, 'colour', '#8a1a22', 'carpet'), paint('#d8a93a', 'plain', { gloss: 0.5 })];
  joinery.bar([-wide * 0.6, at + high, 0.08], [wide * 0.6, at + high, 0.08], 0.025, stock.brass);
  joinery.sheet([-wide / 2, at + 0.3, 0.07], [wide / 2, at + 0.3, 0.07], [wide / 2, at + high, 0.07], [-wide / 2, at + high, 0.07], look);
  joinery.sheet([-wide / 2, at + 0.3, 0.07], [0, at, 0.07], [wide / 2, at + 0.3, 0.07], [0, at + 0.31, 0.07], look);
  joinery.face(
    [-wide * 0.06, at + 0.6, 0.078],
    [wide * 0.06, at + 0.6, 0.078],
    [wide * 0.06, at + high - 0.3, 0.078],
    [-wide * 0.06, at + high - 0.3, 0.078],
    gold,
    9,
  );
  joinery.face(
    [-wide * 0.25, at + high * 0.62, 0.079],
    [wide * 0.25, at + high * 0.62, 0.079],
    [wide * 0.25, at + high * 0.68, 0.079],
    [-wide * 0.25, at + high * 0.68, 0.079],
    gold,
    9,
  );
}

function throne(joinery: Joinery): void {
  const [gold, red] = [paint('#c9973a', 'plain', { gloss: 0.75 }), paint('#8a1220', 'carpet')];
  for (let step = 0; step < 3; step++)
    joinery.box([3 - step * 0.5, 0.16, 1.9 - step * 0.35], [0, step * 0.16, 0.2 - step * 0.1], paint('#8f8a80', 'rough'), { bevel: 0.02 });
  joinery.inPlace([0, 0.48, -0.1], 0, () => {
    joinery.box([0.9, 0.42, 0.75], [0, 0, 0], gold, { bevel: 0.03 });
    joinery.box([0.74, 0.12, 0.66], [0, 0.42, 0.04], red, { bevel: 0.05, solid: false });
    joinery.box([0.95, 1.5, 0.12], [0, 0.4, -0.34], gold, { bevel: 0.03 });
    joinery.box([0.68, 1.1, 0.06], [0, 0.6, -0.27], red, { bevel: 0.025, solid: false });
    for (const x of [-0.44, 0.44]) {
      joinery.box([0.13, 0.32, 0.7], [x, 0.42, 0], gold, { bevel: 0.03, solid: false });
      joinery.turn([[0.07, 0], [0.05, 0.15], [0.09, 0.24], [0.001, 0.4]], [x, 1.88, -0.34], gold, 12); // prettier-ignore
    }
    joinery.turn([[0.2, 0], [0.1, 0.1], [0.13, 0.2], [0.001, 0.42]], [0, 1.88, -0.34], gold, 14); // prettier-ignore
  });
}

function runner(joinery: Joinery, brief: PieceBrief): void {
  const [wide, from, to] = [size(brief, 'wide', 1.8), size(brief, 'far', -4), size(brief, 'near', 12)];
  const strip = (half: number, y: number, look: ReturnType<typeof paint>): void =>
    joinery.face([-half, y, to], [half, y, to], [half, y, from], [-half, y, from], look, 0.5);
  strip(wide / 2, 0.008, paint('#c99a3a', 'carpet'));
  strip(wide / 2 - 0.1, 0.012, painted(brief, 'colour', '#8a1220', 'carpet'));
}

function candles(joinery: Joinery, brief: PieceBrief): void {
  const high = size(brief, 'high', 1.5);
  joinery.turn([[0.001, 0], [0.18, 0], [0.16, 0.04], [0.03, 0.08], [0.025, high - 0.1], [0.05, high]], [0, 0, 0], stock.brass, 14); // prettier-ignore
  for (let arm = -2; arm <= 2; arm++) {
    const [x, y] = [arm * 0.16, high + 0.02 + (2 - Math.abs(arm)) * 0.05];
    joinery.pipe([[0, high - 0.15, 0], [x, high - 0.12, 0], [x, y, 0]], 0.012, stock.brass, 5); // prettier-ignore
    joinery.bar([x, y, 0], [x, y + 0.17, 0], 0.022, paint('#f2e8d0', 'plain', { glow: 0.4 }), 8);
    joinery.turn([[0.001, 0], [0.016, 0.02], [0.001, 0.075]], [x, y + 0.175, 0], paint('#ffb648', 'plain', { glow: 9 }), 8); // prettier-ignore
  }
}

function pews(joinery: Joinery, brief: PieceBrief): void {
  const [wide, rows] = [size(brief, 'wide', 2.4), size(brief, 'rows', 3)];
  const wood = painted(brief, 'colour', '#5a3820', 'grain');
  for (let row = 0; row < rows; row++) {
    joinery.inPlace([0, 0, row * 1.05], 0, () => {
      joinery.box([wide, 0.05, 0.4], [0, 0.42, -0.02], wood, { bevel: 0.012 });
      joinery.box([wide, 0.55, 0.05], [0, 0.42, 0.2], wood, { bevel: 0.015, solid: false });
      for (const x of [-1, 1]) joinery.box([0.07, 1.02, 0.55], [(x * wide) / 2, 0, 0], wood, { bevel: 0.025 });
      joinery.block([0, 0, 0], [wide, 0.9, 0.45]);
    });
  }
}

/** An altar with its cloth, candles and a tall cross. */
function altar(joinery: Joinery): void {
  for (let step = 0; step < 2; step++)
    joinery.box([4.2 - step * 0.8, 0.15, 2 - step * 0.4], [0, step * 0.15, 0.2], paint('#a8a296', 'rough'), { bevel: 0.02 });
  joinery.box([2.2, 0.95, 0.8], [0, 0.3, 0], paint('#cfc8ba', 'rough'), { bevel: 0.02 });
  joinery.box([2.3, 0.03, 0.9], [0, 1.25, 0], paint('#f4f0e6', 'carpet'), { solid: false });
  joinery.box([0.8, 0.7, 0.02], [0, 0.55, 0.42], paint('#f4f0e6', 'carpet'), { solid: false, bevel: 0.008 });
  joinery.box([0.09, 1.3, 0.06], [0, 1.3, -0.1], stock.brass, { bevel: 0.015, solid: false });
  joinery.box([0.7, 0.09, 0.06], [0, 2.15, -0.1], stock.brass, { bevel: 0.015, solid: false });
  for (const x of [-0.85, -0.6, 0.6, 0.85]) {
    joinery.turn([[0.001, 0], [0.07, 0], [0.02, 0.05], [0.03, 0.14]], [x, 1.28, 0], stock.brass, 10); // prettier-ignore
    joinery.bar([x, 1.42, 0], [x, 1.66, 0], 0.025, paint('#f2e8d0', 'plain', { glow: 0.4 }), 8);
    joinery.turn([[0.001, 0], [0.016, 0.02], [0.001, 0.075]], [x, 1.665, 0], paint('#ffb648', 'plain', { glow: 9 }), 8); // prettier-ignore
  }
}

/** Pointed arches along a nave: piers and ribs. */
function arches(joinery: Joinery, brief: PieceBrief): void {
  const [wide, count, gap, spring] = [size(brief, 'wide', 7), size(brief, 'count', 4), size(brief, 'gap', 2.8), size(brief, 'spring', 3.2)];
  const look = painted(brief, 'colour', '#b3aa98', 'rough');
  for (let arch = 0; arch < count; arch++) {
    const z = -arch * gap;
    for (const side of [-1, 1]) {
      joinery.inPlace([(side * wide) / 2, 0, z], 0, () =>
        column(joinery, { ...brief, options: { high: spring, radius: 0.26, colour: '#b3aa98' } }),
      );
      joinery.pipe(Array.from({ length: 9 }, (_, step) => {
        const part = step / 8;
        return [side * (wide / 2) * (1 - part * part * 0.15 - part * 0.85), spring + (brief.row.height - spring - 0.1) * Math.sin((part * Math.PI) / 2), z] as const;
      }), 0.15, look, 8); // prettier-ignore
    }
  }
}

function bars(joinery: Joinery, brief: PieceBrief): void {
  const [wide, high] = [size(brief, 'wide', 3), size(brief, 'high', 2.6)];
  const look = painted(brief, 'colour', '#3b3e42', 'plain', { gloss: 0.6 });
  for (let x = -wide / 2; x <= wide / 2 + 0.01; x += 0.13) joinery.bar([x, 0, 0], [x, high, 0], 0.017, look, 7);
  for (const y of [0.05, 1.1, high - 0.05]) joinery.box([wide, 0.06, 0.03], [0, y, 0], look, { solid: false });
}

function bunk(joinery: Joinery): void {
  for (const y of [0.4, 1.4]) {
    joinery.box([0.85, 0.06, 1.95], [0, y, 0], stock.grey);
    joinery.box([0.8, 0.12, 1.9], [0, y + 0.06, 0], paint('#8a8f8a', 'carpet'), { bevel: 0.04, solid: false });
    joinery.box([0.82, 0.05, 1.1], [0, y + 0.15, 0.35], paint('#5a6a5a', 'carpet'), { bevel: 0.02, solid: false });
    joinery.box([0.55, 0.12, 0.34], [0, y + 0.17, -0.72], paint('#d5d8d4', 'carpet'), { bevel: 0.05, solid: false });
  }
  for (const x of [-0.42, 0.42]) for (const z of [-0.96, 0.96]) joinery.bar([x, 0, z], [x, 1.75, z], 0.025, stock.iron);
}

/** Seats of a theatre, seen from behind. */
function stalls(joinery: Joinery, brief: PieceBrief): void {
  const [wide, rows] = [size(brief, 'wide', 8), size(brief, 'rows', 3)];
  const look = painted(brief, 'colour', '#7d1420', 'carpet');
  for (let row = 0; row < rows; row++) {
    for (let x = -wide / 2; x < wide / 2; x += 0.6) {
      joinery.box([0.52, 0.62, 0.12], [x + 0.3, size(brief, 'rise', 0) * row + 0.32, row * 0.95], look, { bevel: 0.05, solid: false });
      joinery.box([0.5, 0.14, 0.45], [x + 0.3, size(brief, 'rise', 0) * row + 0.34, row * 0.95 - 0.25], look, {
        bevel: 0.04,
        solid: false,
      });
      joinery.box([0.07, 0.62, 0.45], [x, size(brief, 'rise', 0) * row, row * 0.95 - 0.22], stock.walnut, { bevel: 0.015, solid: false });
    }
  }
}

function pit(joinery: Joinery, brief: PieceBrief): void {
  const [wide, deep, low] = [brief.row.width, size(brief, 'deep', 14), size(brief, 'low', 1.1)];
  joinery.face([-wide / 2, -low, deep], [wide / 2, -low, deep], [wide / 2, -low, 0], [-wide / 2, -low, 0], paint('#1c181c', 'carpet'), 1);
  joinery.face([-wide / 2, -low, 0], [wide / 2, -low, 0], [wide / 2, 0, 0], [-wide / 2, 0, 0], paint('#2a1c14', 'planks'), 1);
}

/** Halls of all kinds: stages, castles, churches, prisons, recording rooms. */
export const halls: Readonly<Record<string, Piece>> = {
  drape: piece(drape, 'curtain'),
  pelmet: piece(pelmet),
  audience: piece(audience, 'audience'),
  spots: piece(spots),
  speaker: piece(speaker, 'speaker'),
  drums: piece(drums, 'drum'),
  microphone: piece(microphone, 'microphone'),
  console: piece(console, 'console'),
  foam: piece(foam),
  column: piece(column, 'column'),
  banner: piece(banner, 'banner'),
  throne: piece(throne, 'throne'),
  runner: piece(runner, 'carpet'),
  candles: piece(candles, 'candle'),
  pews: piece(pews, 'pew'),
  altar: piece(altar, 'altar'),
  arches: piece(arches, 'arch'),
  bars: piece(bars, 'bars'),
  bunk: piece(bunk, 'bed'),
  stalls: piece(stalls, 'seat'),
  pit: piece(pit),
};
