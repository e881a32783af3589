import { loft } from '../../../../shapes/loft.ts';
import { ring } from '../../../../shapes/ring.ts';
import { turned } from '../../../../shapes/turned.ts';
import { noise } from '../../../../curves/noise.ts';
import { paint } from '../finish.ts';
import type { Joinery } from '../joinery.ts';
import { painted, piece, type Piece, type PieceBrief, size, stock } from '../piece.ts';

const coat = { colour: [1, 1, 1] as const };

function lump(u: number, v: number): number {
  return noise(u, v) * 0.55 + noise(u * 2.3 + 9, v * 2.3) * 0.28 + Math.abs(noise(u * 4.7, v * 4.7 + 4)) * 0.2;
}

/** Rock all round: floor, walls and vault in one skin, with stalactites, stalagmites and boulders; its far end is open. */
function cave(joinery: Joinery, brief: PieceBrief): void {
  const rock = painted(brief, 'colour', '#7d7468', 'rough');
  const [half, high, back, front] = [brief.row.width / 2, brief.row.height, brief.row.back, 13];
  const across = (angle: number, z: number): [number, number, number] => {
    const mouth = Math.max(0, (-z - back * 0.45) / (back * 0.55));
    const narrow = 1 - 0.55 * mouth * mouth;
    const bump = lump(Math.cos(angle) * 3.1 + 11, z * 0.55 + Math.sin(angle) * 2.4) * (0.95 - 0.3 * mouth);
    const reach = (1 + bump * 0.22) * narrow;
    const shift = mouth * mouth * 1.1;
    return [Math.cos(angle) * half * 1.04 * reach + shift, Math.max(0, Math.sin(angle)) ** 0.72 * high * reach * 0.98 - 0.15, z];
  };
  joinery.add(
    loft(
      (u, v) => across(u * Math.PI, -back + v * (back + front)),
      () => coat,
      { columns: 56, rows: 60, flip: true },
    ),
    rock,
  );
  const ground = (x: number, z: number): number =>
    Math.min(0.02, lump(x * 0.7, z * 0.7) * 0.05 - 0.02) + Math.max(0, Math.abs(x) - half * 0.55) ** 1.5 * 0.22 * (1 + lump(x, z));
  joinery.add(loft((u, v) => { const [x, z] = [-half * 1.25 + u * half * 2.5, front - v * (front + back + 3)]; return [x, ground(x, z), z]; }, () => coat, { columns: 40, rows: 60 }), paint('#6b6258', 'rough')); // prettier-ignore
  spikes(joinery, brief, ground, rock);
}

function spikes(joinery: Joinery, brief: PieceBrief, ground: (x: number, z: number) => number, rock: ReturnType<typeof paint>): void {
  const { chance, row } = brief;
  const spike = (x: number, y: number, z: number, long: number, wide: number): void => {
    const profile = Array.from(
      { length: 9 },
      (_, step) => [wide * (1 - step / 8) ** 1.35 * (1 + 0.16 * Math.sin(step * 2.3 + x * 5)) + 0.004, (long * step) / 8] as const,
    );
    if (long > 0) joinery.turn(profile, [x, y, z], rock, 10);
    else joinery.turn([...profile].reverse(), [x, y, z], rock, 10);
  };
  const count = size(brief, 'spikes', 34);
  for (let number = 0; number < count; number++) {
    const side = chance.between(-0.82, 0.82);
    const z = chance.between(-row.back * 0.7, 3.4);
    const vault = row.height * Math.sqrt(1 - side * side) ** 0.72;
    if (vault < 1.6) continue;
    spike(
      (side * row.width) / 2,
      vault * 0.98,
      z,
      -chance.between(0.35, Math.min(1.7, vault - 1.9 + Math.abs(side))),
      chance.between(0.1, 0.26),
    );
  }
  for (let number = 0; number < count * 0.5; number++) {
    const x = chance.pick([-1, 1]) * chance.between(0.5, 0.86) * (row.width / 2);
    const z = chance.between(-row.back * 0.7, 2);
    spike(x, ground(x, z) - 0.05, z, chance.between(0.3, 1.2), chance.between(0.12, 0.28));
  }
}

/** A lined tunnel that runs away from the viewer, with its lamps and its road. */
function tunnel(joinery: Joinery, brief: PieceBrief): void {
  const [half, high, back, front] = [brief.row.width / 2, brief.row.height, brief.row.back, 13];
  const wall = painted(brief, 'colour', '#8f8b80', 'rough');
  joinery.add(loft((u, v) => [Math.cos(u * Math.PI) * half, Math.sin(u * Math.PI) ** 0.8 * high, -back + v * (back + front)], () => coat, { columns: 26, rows: 60, flip: true }), wall); // prettier-ignore
  for (let arch = 0; arch < (back + front) / 2.4; arch++)
    joinery.inPlace([0, 0, front - arch * 2.4], 0, () =>
      joinery.pipe(
        Array.from(
          { length: 17 },
          (_, step) => [Math.cos((step / 16) * Math.PI) * half * 0.985, Math.sin((step / 16) * Math.PI) ** 0.8 * high * 0.985, 0] as const,
        ),
        0.09,
        paint('#77736a', 'rough'),
        6,
      ),
    );
  joinery.face([-half, 0, front], [half, 0, front], [half, 0, -back], [-half, 0, -back], painted(brief, 'floor', '#4c4b49', 'rough'), 0.5);
  for (let z = front - 2; z > -back; z -= 3.2) {
    for (const side of [-1, 1])
      joinery.box([0.1, 0.12, 0.7], [side * half * 0.8, high * 0.66, z], paint('#ffd9a0', 'plain', { glow: 7 }), { solid: false });
    joinery.box([0.14, 0.012, 1.5], [0, 0.001, z], paint('#d8d2c0'), { solid: false });
  }
  for (const side of [-1, 1]) joinery.pipe([[side * half * 0.93, high * 0.42, front], [side * half * 0.93, high * 0.42, -back]], 0.05, stock.iron, 6); // prettier-ignore
}

/** Seen from the seats of a car: dashboard, wheel, mirror, pillars and roof around the windscreen. */
function car(joinery: Joinery): void {
  const [dark, soft] = [paint('#45474c', 'rough', { gloss: 0.3 }), paint('#3a3532', 'carpet')];
  joinery.add(loft((u, v) => [(u - 0.5) * 2.1, 0.62 + 0.28 * Math.sin(v * 1.7) - 0.05 * Math.cos(u * 6.28), -0.95 - v * 0.75], () => coat, { columns: 20, rows: 10 }), dark); // prettier-ignore
  joinery.box([2.05, 0.68, 0.2], [0, 0, -0.98], dark, { bevel: 0.06 });
  joinery.box([0.62, 0.2, 0.14], [-0.42, 0.8, -1.02], dark, { bevel: 0.06, solid: false });
  for (const x of [-0.55, -0.3]) {
    joinery.inPlace([x, 0.88, -0.945], 0, () =>
      joinery.add(turned(ring(0.075, 0.008, coat, { around: 20, section: 5 }), [1, 0, 0], Math.PI / 2), stock.steel),
    );
    joinery.bar([x, 0.88, -0.96], [x, 0.88, -0.952], 0.07, paint('#e8eef2', 'plain', { glow: 0.7 }), 16);
    joinery.bar([x, 0.88, -0.944], [x + 0.035, 0.915, -0.944], 0.006, paint('#ff3a2a', 'plain', { glow: 3 }), 5);
  }
  joinery.inPlace([-0.42, 0.78, -0.72], 0, () => {
    joinery.add(turned(ring(0.2, 0.021, coat, { around: 30, section: 8 }), [1, 0, 0], 1.2), paint('#6b5a48', 'plain', { gloss: 0.5 }));
    joinery.box([0.14, 0.1, 0.05], [0, -0.05, 0], dark, { bevel: 0.03, solid: false });
    joinery.bar([-0.18, 0, 0], [0.18, 0, 0], 0.02, stock.steel);
    joinery.bar([0, 0, 0], [0, -0.17, 0.06], 0.018, dark);
    joinery.bar([0, 0, -0.02], [0, -0.08, -0.25], 0.04, dark);
  });
  joinery.face(
    [-0.16, 0.72, -0.872],
    [0.24, 0.72, -0.872],
    [0.24, 0.94, -0.892],
    [-0.16, 0.94, -0.892],
    paint('#2f6a9a', 'screen', { glow: 1.4, gloss: 0.8 }),
    9,
  );
  for (const x of [-0.85, 0.85]) joinery.box([0.22, 0.09, 0.03], [x, 0.72, -0.87], stock.black, { bevel: 0.02, solid: false });
  for (const side of [-1, 1]) {
    joinery.pipe([[side * 1.02, 0.85, -1.5], [side * 0.92, 1.25, -1.05], [side * 0.78, 1.48, -0.65], [side * 0.76, 1.5, 0.4]], 0.07, soft, 8); // prettier-ignore
    joinery.box([0.1, 0.85, 9], [side * 1.06, 0, 3.4], dark, { bevel: 0.03, solid: false });
    joinery.box([0.08, 0.07, 0.5], [side * 0.98, 0.68, -0.3], soft, { bevel: 0.03, solid: false });
    joinery.pipe([[side * 1.02, 0.85, 0.5], [side * 0.88, 1.45, 0.65]], 0.06, soft, 8); // prettier-ignore
  }
  joinery.face([-0.85, 1.5, -0.7], [0.85, 1.5, -0.7], [1.05, 1.54, 8], [-1.05, 1.54, 8], paint('#8f8a82', 'carpet'), 0.6);
  joinery.box([1.6, 0.06, 0.1], [0, 1.46, -0.68], soft, { bevel: 0.02, solid: false });
  joinery.box([0.3, 0.09, 0.03], [0, 1.36, -0.78], stock.black, { bevel: 0.02, solid: false });
  joinery.face(
    [-0.135, 1.37, -0.762],
    [0.135, 1.37, -0.762],
    [0.135, 1.44, -0.762],
    [-0.135, 1.44, -0.762],
    paint('#a8c0cc', 'plain', { gloss: 1 }),
    9,
  );
  for (const x of [-0.42, 0.42]) {
    joinery.box([0.5, 0.16, 0.5], [x, 0.22, 0.55], soft, { bevel: 0.06 });
  }
  joinery.box([2, 0.04, 10], [0, 0, 3.5], paint('#34353a', 'carpet'), { solid: false });
  joinery.box([2.2, 0.06, 1.6], [0, 0.83, -2.5], paint('#8a1f24', 'plain', { gloss: 0.9 }), { bevel: 0.025, solid: false });
}

/** Pairs of seats on both sides of an aisle, with poles, straps and racks. */
function coach(joinery: Joinery, brief: PieceBrief): void {
  const [half, high, back] = [brief.row.width / 2, brief.row.height, brief.row.back];
  const cloth = painted(brief, 'colour', '#2f5a8a', 'carpet');
  for (let z = -back + 0.75; z < 4.5; z += 1.15) {
    for (const side of [-1, 1]) {
      joinery.inPlace([side * (half - 0.52), 0, z], 0, () => {
        for (const x of [-0.23, 0.23]) {
          joinery.box([0.44, 0.14, 0.46], [x, 0.36, 0.05], cloth, { bevel: 0.05, solid: false });
          joinery.box([0.44, 0.72, 0.12], [x, 0.44, 0.28], cloth, { bevel: 0.05, solid: false });
          joinery.box([0.28, 0.14, 0.1], [x, 1.14, 0.28], paint('#d5d8da', 'carpet'), { bevel: 0.03, solid: false });
        }
        joinery.box([0.8, 0.36, 0.3], [0, 0, 0.1], stock.grey, { solid: false });
        joinery.block([0, 0, 0.1], [0.9, 1.1, 0.5]);
      });
      if (Math.round(z * 10) % 2 === 0 || brief.options['poles'] === true)
        joinery.bar(
          [side * (half - 1.04), 0, z + 0.28],
          [side * (half - 1.04), high, z + 0.28],
          0.018,
          paint('#e8b51e', 'plain', { gloss: 0.7 }),
          8,
        );
    }
  }
  for (const side of [-1, 1]) {
    joinery.bar(
      [side * (half - 1.04), high - 0.28, -back],
      [side * (half - 1.04), high - 0.28, 6],
      0.016,
      paint('#e8b51e', 'plain', { gloss: 0.7 }),
    );
    for (let z = -back + 0.6; z < 5; z += 0.6) joinery.pipe([[side * (half - 1.04), high - 0.28, z], [side * (half - 1.04), high - 0.48, z - 0.05], [side * (half - 1.04), high - 0.54, z], [side * (half - 1.04), high - 0.48, z + 0.05]], 0.012, stock.black, 5); // prettier-ignore
    joinery.box([0.36, 0.04, 12], [side * (half - 0.2), high - 0.36, 2.5], stock.steel, { solid: false });
  }
  joinery.box([0.14, 0.03, 13], [0, high - 0.03, 2], paint('#f4f8ff', 'plain', { glow: 3 }), { solid: false });
}

/** A train along a platform, behind the yellow line. */
function train(joinery: Joinery, brief: PieceBrief): void {
  const body = painted(brief, 'colour', '#c9ced2', 'plain', { gloss: 0.75 });
  const stripe = painted(brief, 'stripe', '#b5281f', 'plain', { gloss: 0.6 });
  const long = size(brief, 'long', 18);
  joinery.box([long, 0.9, 0.12], [0, -0.2, 0], body, { solid: false });
  joinery.box([long, 0.16, 0.13], [0, 0.66, 0], stripe, { solid: false });
  joinery.box([long, 0.55, 0.12], [0, 1.75, 0], body, { solid: false });
  joinery.box([long, 0.12, 0.6], [0, 2.28, -0.26], body, { bevel: 0.05, solid: false });
  joinery.block([0, 0, -0.5], [long, 2.4, 1]);
  for (let x = -long / 2; x < long / 2; x += 3) {
    for (const [from, wide] of [
      [0, 1.3],
      [1.5, 1.2],
    ] as const) {
      // prettier-ignore
      joinery.box([0.2, 1.05, 0.12], [x + from + wide + 0.1, 0.7, 0], body, { bevel: 0.02, solid: false });
      joinery.face(
        [x + from, 0.8, -0.03],
        [x + from + wide, 0.8, -0.03],
        [x + from + wide, 1.76, -0.03],
        [x + from, 1.76, -0.03],
        paint('#ffe9c0', 'plain', { gloss: 0.9, glow: from === 0 ? 0.12 : 0.2 }),
        9,
      );
      if (from > 0) {
        joinery.box([0.03, 1.95, 0.14], [x + from + wide / 2, -0.1, 0], stock.black, { solid: false });
        for (const side of [-1, 1])
          joinery.box([0.06, 2, 0.15], [x + from + wide / 2 + (side * wide) / 2, -0.12, 0.01], stripe, { solid: false });
      } else
        for (const seat of [0.3, 0.95])
          joinery.box([0.3, 0.4, 0.02], [x + seat, 0.8, -0.02], paint('#3a4a6a', 'carpet'), { bevel: 0.006, solid: false });
    }
  }
  joinery.box([long, 0.02, 0.1], [0, 2.3, 0.2], stock.iron, { solid: false });
}

/** The edge of a platform: tactile yellow paving and the drop to the rails. */
function edge(joinery: Joinery, brief: PieceBrief): void {
  const long = brief.row.width;
  joinery.box([long, 0.014, 0.42], [0, 0, 0], paint('#e0b51e', 'rough'), { bevel: 0.004, solid: false });
  joinery.box([long, 0.016, 0.12], [0, 0, -0.34], paint('#e9e6dc'), { bevel: 0.004, solid: false });
}

/** Panels of instruments under a wide screen: the place of pilots. */
function cockpit(joinery: Joinery, brief: PieceBrief): void {
  const { chance } = brief;
  const dark = paint('#2a2d31', 'rough', { gloss: 0.35 });
  const panel = (wide: number, y0: number, z0: number, y1: number, z1: number, columns: number, rows: number): void => {
    joinery.face([-wide / 2, y0, z0], [wide / 2, y0, z0], [wide / 2, y1, z1], [-wide / 2, y1, z1], dark);
    for (let column = 0; column < columns; column++) {
      for (let row = 0; row < rows; row++) {
        const [x, part] = [-wide / 2 + (wide * (column + 0.5)) / columns, (row + 0.5) / rows];
        const [y, z] = [y0 + (y1 - y0) * part, z0 + (z1 - z0) * part + 0.012];
        const side = (wide / columns) * 0.34;
        const kind = (column * 7 + row * 3) % 4;
        if (kind === 0)
          joinery.face(
            [x - side, y - side * 0.7, z],
            [x + side, y - side * 0.7, z],
            [x + side, y + side * 0.7, z],
            [x - side, y + side * 0.7, z],
            paint(chance.pick(['#3fb0e0', '#3fe08a', '#e0a03f']), 'screen', { glow: 1.6 }),
            9,
          );
        else if (kind === 1) {
          joinery.inPlace([x, y, z], 0, () =>
            joinery.add(turned(ring(side * 0.8, 0.008, coat, { around: 14, section: 5 }), [1, 0, 0], Math.PI / 2), stock.steel),
          );
          joinery.bar([x, y, z], [x + side * 0.5, y + side * 0.4, z + 0.004], 0.006, paint('#ffdf5a', 'plain', { glow: 2 }), 5);
        } else
          for (let key = 0; key < 4; key++)
            joinery.box(
              [side * 0.36, side * 0.36, 0.02],
              [x - side * 0.6 + key * side * 0.42, y - side * 0.2, z],
              paint(chance.pick(['#ff4a3a', '#ffd23a', '#4aff8a', '#d8dce0', '#4aa8ff']), 'plain', { glow: 1.8 }),
              { bevel: 0, solid: false },
            );
      }
    }
  };
  panel(3.4, 0.62, -1.1, 1.02, -1.42, 12, 3);
  panel(0.7, 0.5, -0.4, 0.62, -1.1, 3, 3);
  joinery.box([3.6, 0.62, 0.3], [0, 0, -1.24], dark, { bevel: 0.04 });
  joinery.box([3.8, 0.1, 0.5], [0, 1.02, -1.6], dark, { bevel: 0.04, solid: false });
  for (const x of [-0.95, 0.95]) {
    joinery.pipe([[x, 0.5, -1], [x, 0.78, -0.82]], 0.025, stock.black); // prettier-ignore
    joinery.pipe([[x - 0.16, 0.95, -0.8], [x - 0.15, 0.8, -0.82], [x + 0.15, 0.8, -0.82], [x + 0.16, 0.95, -0.8]], 0.024, stock.black); // prettier-ignore
    joinery.box([0.6, 0.12, 0.5], [x * 1.25, 0.42, 0.5], paint('#4a4038', 'carpet'), { bevel: 0.05 });
  }
  for (const side of [-1, 1]) joinery.pipe([[side * 0.6, 1.1, -1.9], [side * 0.75, 2.1, -1.7]], 0.06, dark, 6); // prettier-ignore
  for (let column = 0; column < 9; column++) for (let row = 0; row < 3; row++) joinery.box([0.1, 0.03, 0.07], [-0.7 + column * 0.17, 2.16, -0.9 + row * 0.22], paint(chance.pick(['#d8dce0', '#ffd23a', '#4aff8a', '#3a3d42']), 'plain', { glow: 0.9 }), { bevel: 0, solid: false }); // prettier-ignore
}

/** A swimming pool sunk into the floor behind the action: water, lane lines, ladders, blocks. */
function pool(joinery: Joinery, brief: PieceBrief): void {
  const [wide, deep] = [size(brief, 'wide', 9), size(brief, 'deep', 7)];
  const rim = paint('#e6ecec', 'metro');
  const water = paint('#1fa6c4', 'plain', { gloss: 1, glow: 0.16 });
  const columns = 44;
  const rows = 34;
  joinery.add(loft((u, v) => { const [x, z] = [(u - 0.5) * wide, deep / 2 - v * deep]; return [x, 0.022 + 0.012 * (noise(x * 2.2, z * 2.2) + noise(x * 5 + 3, z * 4) * 0.5), z]; }, () => coat, { columns, rows }), water); // prettier-ignore
  for (const z of [deep / 2 + 0.15, -deep / 2 - 0.15]) joinery.box([wide + 0.6, 0.09, 0.3], [0, 0, z], rim, { bevel: 0.02, solid: false });
  for (const x of [-1, 1]) joinery.box([0.3, 0.09, deep], [x * (wide / 2 + 0.15), 0, 0], rim, { bevel: 0.02, solid: false });
  const lanes = Math.round(wide / 1.8);
  for (let lane = 1; lane < lanes; lane++) {
    const x = -wide / 2 + (wide * lane) / lanes;
    for (let float = 0; float < deep / 0.26; float++)
      joinery.inPlace([x, 0.045, deep / 2 - 0.14 - float * 0.26], 0, () =>
        joinery.bar([0, 0, 0.1], [0, 0, -0.1], 0.05, paint(Math.floor(float / 4) % 2 ? '#f2f2ee' : '#d8281e', 'plain', { gloss: 0.6 }), 8),
      );
  }
  for (let lane = 0; lane < lanes; lane++) {
    const x = -wide / 2 + (wide * (lane + 0.5)) / lanes;
    joinery.box([0.5, 0.6, 0.5], [x, 0.05, -deep / 2 - 0.6], stock.white, { bevel: 0.02 });
    joinery.box([0.56, 0.05, 0.6], [x, 0.65, -deep / 2 - 0.55], paint('#1f4f8a'), { bevel: 0.015, solid: false });
  }
  const ladder = wide / 2 - 0.4;
  for (const x of [ladder - 0.24, ladder + 0.24]) joinery.pipe([[x, -0.2, deep / 2 - 0.2], [x, 0.6, deep / 2 - 0.12], [x, 0.85, deep / 2 + 0.15], [x, 0.6, deep / 2 + 0.4], [x, 0, deep / 2 + 0.42]], 0.024, stock.steel); // prettier-ignore
  joinery.block([0, 0, 0], [wide, 0.05, deep]);
}

/** Moving stairs up to another floor. */
function escalator(joinery: Joinery): void {
  const steps = 14;
  for (let step = 0; step < steps; step++)
    joinery.box([0.9, 0.21, 0.34], [0, step * 0.2, -step * 0.3], stock.grey, { bevel: 0, solid: false });
  for (const x of [-0.56, 0.56]) {
    joinery.face([x - Math.sign(x) * 0.02, 0.1, 0.5], [x - Math.sign(x) * 0.02, 0.1, 0.5], [x, 0.1, 0.5], [x, 0.1, 0.5], stock.glass);
    joinery.sheet(
      [x, 0.1, 0.5],
      [x, 0.1 + steps * 0.2, -steps * 0.3],
      [x, 1 + steps * 0.2, -steps * 0.3],
      [x, 0.95, 0.5],
      paint('#7d939a', 'plain', { gloss: 0.95 }),
    );
    joinery.pipe([[x, 0.85, 0.62], [x, 0.97, 0.45], [x, 1 + steps * 0.2, -steps * 0.3]], 0.04, stock.black); // prettier-ignore
    joinery.box([0.14, 0.16, 1.2], [x, 0, 0.4], stock.steel, { bevel: 0.02, solid: false });
  }
  joinery.block([0, 0, -1.6], [1.2, 2, 4]);
}

function stairs(joinery: Joinery, brief: PieceBrief): void {
  const steps = size(brief, 'steps', 9);
  const wood = painted(brief, 'colour', '#7a4c2a', 'grain');
  const wide = size(brief, 'wide', 1.3);
  for (let step = 0; step < steps; step++) {
    joinery.box([wide, (step + 1) * 0.18, 0.28], [0, 0, -step * 0.28], painted(brief, 'riser', '#e4ddcf'), {
      solid: step % 3 === 0,
      bevel: 0,
    });
    joinery.box([wide + 0.04, 0.035, 0.32], [0, (step + 1) * 0.18 - 0.02, -step * 0.28 + 0.02], wood, { bevel: 0.008, solid: false });
    for (const x of [-wide / 2 + 0.04])
      joinery.box([0.035, 0.85, 0.035], [x, (step + 1) * 0.18, -step * 0.28], painted(brief, 'riser', '#e4ddcf'), {
        solid: false,
        bevel: 0,
      });
  }
  joinery.bar([-wide / 2 + 0.04, 1.05, 0.1], [-wide / 2 + 0.04, 1.05 + steps * 0.18, 0.1 - steps * 0.28], 0.035, wood);
}

/** Two steel leaves with call buttons. */
function lift(joinery: Joinery): void {
  for (const x of [-0.31, 0.31]) joinery.box([0.6, 2.15, 0.05], [x, 0, 0.02], stock.steel, { bevel: 0.008, solid: false });
  for (const x of [-0.72, 0.72])
    joinery.box([0.18, 2.35, 0.12], [x, 0, 0.04], paint('#6f7478', 'plain', { gloss: 0.7 }), { bevel: 0.012, solid: false });
  joinery.box([1.6, 0.24, 0.12], [0, 2.15, 0.04], paint('#6f7478', 'plain', { gloss: 0.7 }), { bevel: 0.012, solid: false });
  joinery.box([0.26, 0.12, 0.02], [0, 2.21, 0.1], paint('#ff7a2a', 'plain', { glow: 2.4 }), { solid: false });
  joinery.box([0.1, 0.26, 0.02], [0.98, 1, 0.01], stock.steel, { solid: false });
  for (const y of [1.05, 1.16]) joinery.bar([0.98, y, 0.02], [0.98, y, 0.035], 0.025, paint('#ffd9a0', 'plain', { glow: 2 }), 10);
}

/** Caves, tunnels, vehicles, platforms and pools. */
export const ways: Readonly<Record<string, Piece>> = {
  cave: piece(cave, 'rock'),
  tunnel: piece(tunnel),
  car: piece(car, 'dashboard'),
  coach: piece(coach, 'seat'),
  train: piece(train, 'train'),
  edge: piece(edge),
  cockpit: piece(cockpit, 'dashboard'),
  pool: piece(pool, 'pool'),
  escalator: piece(escalator, 'escalator'),
  stairs: piece(stairs, 'staircase'),
  lift: piece(lift, 'elevator'),
};
