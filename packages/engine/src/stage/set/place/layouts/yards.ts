import type { Metres } from '@onereel/spec';
import { noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { prism } from '../../../../shapes/prism.ts';
import { lathe } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf } from '../../../matter/substance.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { Dressing, Piece } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { grove, tree } from '../pieces/grove.ts';
import { bar, barrel, bench, block, crate, type Pair, wire } from '../pieces/street.ts';
import { lay } from '../zones.ts';
import { rolling } from './park.ts';
import { skyline } from './skyline.ts';

const bright = ['#c8322a', '#e0a51c', '#2a62a8', '#2f8a54', '#d8578a', '#7a3fa0'] as const;

/** A booth of a fair with a striped awning, its counter toward +z, bulbs along its edge. */
function booth(at: number, lit: boolean): Piece {
  const [first, second] = [bright[at % bright.length]!, '#f3ecdc'];
  return [
    block('painted-wood', [4.2, 1.05, 0.3], [0, 0.52, 1.1], first),
    block('painted-wood', [4.4, 0.1, 0.6], [0, 1.08, 1.15], second),
    block('painted-wood', [4.2, 2.9, 0.15], [0, 1.45, -1.2], second),
    ...[-2.1, 2.1].map((x) => block('painted-wood', [0.14, 2.9, 0.14], [x, 1.45, 1.1], second)),
    ...Array.from({ length: 10 }, (_, stripe): Pair => {
      const panel = prism([[-1.5, 0.5], [1.75, -0.25], [1.75, -0.6], [1.6, -0.25], [-1.5, 0.62]], 0.46, coatOf('cloth', stripe % 2 ? first : second)); // prettier-ignore
      return ['cloth', place(panel, { at: [(stripe - 4.5) * 0.46, 2.9, 0], turn: -Math.PI / 2 })];
    }),
    block('painted-wood', [3.6, 0.7, 0.12], [0, 3.4, 1], first),
    ...[0, 1, 2, 3, 4, 5].map((prize) =>
      block('cloth', [0.34, 0.42, 0.3], [(prize - 2.5) * 0.6, 1.9 + (prize % 2) * 0.3, -0.9], bright[(prize + at) % 6]!),
    ),
    ...Array.from({ length: 9 }, (_, bulb) =>
      block(lit ? 'light' : 'ceramic', [0.14, 0.14, 0.14], [(bulb - 4) * 0.5, 2.62, 1.78], '#ffe2a0'),
    ),
  ];
}

/** A striped tent with a pennant, for shows. */
function bigTop(): Piece {
  const parts: Pair[] = [];
  for (let gore = 0; gore < 16; gore++) {
    const colour = gore % 2 ? '#c8322a' : '#f3ecdc';
    const slice = lathe([[6.2, 0], [6.2, 3.4], [6.7, 3.5], [3.2, 5.6], [0.3, 8.2], [0.001, 8.3]], coatOf('cloth', colour), 16); // prettier-ignore
    const angle = (gore / 16) * Math.PI * 2;
    void angle;
    parts.push(['cloth', gored(slice, gore, 16)]);
  }
  parts.push(bar('wood', [0, 8, 0], [0, 10.4, 0], 0.08), block('cloth', [1.2, 0.6, 0.03], [0.62, 10, 0], '#e0a51c'));
  return parts;
}

/** One of the segments of a turned shape. */
function gored(shape: ReturnType<typeof lathe>, gore: number, count: number): ReturnType<typeof lathe> {
  const index: number[] = [];
  for (let at = 0; at < shape.index.length; at += 3) {
    let [x, z] = [0, 0];
    for (let corner = 0; corner < 3; corner++) {
      x += shape.position[shape.index[at + corner]! * 3]!;
      z += shape.position[shape.index[at + corner]! * 3 + 2]!;
    }
    const turn = ((Math.atan2(x, z) / (Math.PI * 2)) * count + count * 2) % count;
    if (Math.floor(turn) === gore) index.push(shape.index[at]!, shape.index[at + 1]!, shape.index[at + 2]!);
  }
  return {
    ...shape,
    index: shape.index.constructor === Uint16Array ? (new Uint16Array(index) as never) : (new Uint32Array(index) as never),
  };
}

/** A fairground: booths on both sides of a way, a striped tent, strings of bulbs; its great wheel is scenery. */
const fairground: DrawUp = (site) => ({
  height: rolling(6.1, 60, 40),
  cover: 'grass',
  zones: lay('smoothstep(9.5, 8.0, abs(site.x)) * smoothstep(-62.0, -56.0, site.y)', 'vec3f(0.2, 0.165, 0.12)', 0.5),
  sward: { tall: 0.2, tufts: 900, where: (x) => Math.abs(x) > 10 },
  arena: { side: 6, back: 10, front: 7 },
  avenue: 0,
  lamps: ([[-6.5, -3], [6.5, -3], [0, -14]] as const).map(([x, z]) => ({ place: [x, 3.4, z] as const, colour: [2.2, 1.5, 0.8] as const, reach: 15 })), // prettier-ignore
  dress(dressing) {
    const { chance } = site;
    for (let at = 0; at < 6; at++)
      for (const side of [-1, 1]) {
        const z = -1.5 - at * 5.6;
        dressing.set(booth(at * 2 + (side > 0 ? 1 : 0), site.dark), side * 8.6, z, (-side * Math.PI) / 2);
        if (site.dark) dressing.pool(side * 6.2, z, 3.2, [0.42, 0.27, 0.12]);
      }
    dressing.set(bigTop(), -27, -56, 0.1, 1.25);
    for (let at = 0; at < 5; at++) bulbs(dressing, -8, 8, -2 - at * 6.5, site.dark);
    dressing.set(bench(), 4.6, -6, -0.6);
    for (const [x, z, tall] of [[-20, -16, 8], [22, -20, 9], [30, -44, 10], [-34, -52, 10]] as const) tree(dressing, site, x, z, tall, chance); // prettier-ignore
    grove(dressing, site, { count: 60, near: 70, far: 200, half: 0.9, tall: [8, 13] }, chance);
  },
});

/** A string of coloured bulbs across a way. */
function bulbs(dressing: Dressing, from: Metres, to: Metres, z: Metres, lit: boolean): void {
  for (const x of [from, to]) dressing.set([bar('painted-wood', [0, 0, 0], [0, 4.9, 0], 0.07, '#e8e0d0')], x, z);
  const y = dressing.height(0, z) + 4.8;
  dressing.add(...wire([from, y, z], [to, y, z], 0.7));
  for (let at = 1; at < 16; at++) {
    const t = at / 16;
    const colour = lit ? '#ffd88a' : bright[at % bright.length]!;
    dressing.add(...block(lit ? 'light' : 'ceramic', [0.16, 0.2, 0.16], [from + (to - from) * t, y - 2.8 * t * (1 - t) - 0.12, z], colour));
  }
}

/** A tower crane: mast, jib with its trolley and hook, counterweight. */
function towerCrane(): Piece {
  const yellow = '#e0a21c';
  const lattice = (from: readonly [number, number, number], to: readonly [number, number, number], half: number, bays: number): Pair[] => {
    const along = (t: number): readonly [number, number, number] =>
      [0, 1, 2].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * t) as never;
    const upright = Math.abs(to[1] - from[1]) > Math.abs(to[0] - from[0]);
    const corner = (t: number, a: number, b: number): readonly [number, number, number] => {
      const [x, y, z] = along(t);
      return upright ? [x + a * half, y, z + b * half] : [x, y + a * half, z + b * half];
    };
    return [[-1, -1], [1, -1], [1, 1], [-1, 1]].flatMap(([a, b], side, all) => [
      bar('lacquer', corner(0, a!, b!), corner(1, a!, b!), 0.11, yellow, 5),
      ...Array.from({ length: bays }, (_, bay) => bar('lacquer', corner(bay / bays, a!, b!), corner((bay + 1) / bays, all[(side + 1) % 4]![0]!, all[(side + 1) % 4]![1]!), 0.06, yellow, 4)),
    ]); // prettier-ignore
  };
  return [
    ...lattice([0, 0, 0], [0, 34, 0], 0.9, 12),
    ...lattice([-30, 35, 0], [11, 35, 0], 0.7, 16),
    block('concrete', [4, 1, 4], [0, 0.3, 0]),
    block('concrete', [3, 2.6, 2.2], [9.6, 33.8, 0]),
    block('painted-wood', [1.8, 2, 1.6], [-1.6, 33.4, 0], '#e8e4da'),
    bar('iron', [0, 40, 0], [-28, 35.8, 0], 0.07),
    bar('iron', [0, 40, 0], [10, 35.8, 0], 0.07),
    bar('lacquer', [0, 35, 0], [0, 40, 0], 0.3, yellow, 5),
    bar('iron', [-20, 35, 0], [-20, 19, 0], 0.06),
    block('steel', [3.4, 0.5, 0.5], [-20, 18.6, 0], '#9a5a3a'),
  ];
}

/** The bare frame of a house going up: floors on columns, a wall begun, scaffolding before it. */
function shellOfHouse(): Piece {
  const parts: Pair[] = [];
  for (let floor = 0; floor < 5; floor++) {
    const y = floor * 3.3;
    parts.push(block('concrete', [22, 0.32, 13], [0, y + 3.2, 0], '#a8a49c'));
    for (let x = -2; x <= 2; x++)
      for (const z of [-6, 0, 6]) parts.push(block('concrete', [0.5, 3.2, 0.5], [x * 5.2, y + 1.6, z], '#98948c'));
    if (floor < 2) parts.push(block('brick', [9.6, 3, 0.25], [-5.4, y + 1.5, 6.2]), block('brick', [0.25, 3, 12], [-10.9, y + 1.5, 0]));
    parts.push(block('wood', [22, 0.08, 1.2], [0, y + 2.2, 8], '#b08a58'));
  }
  for (let x = -5; x <= 5; x++) for (const z of [7.5, 8.6]) parts.push(bar('steel', [x * 2.2, 0, z], [x * 2.2, 17, z], 0.05, null, 5));
  for (let floor = 1; floor < 6; floor++)
    parts.push(
      bar('steel', [-11, floor * 3.3, 8.6], [11, floor * 3.3, 8.6], 0.05, null, 5),
      bar('steel', [-11, floor * 3.3 - 3.3, 8.6], [-5, floor * 3.3, 8.6], 0.04, null, 4),
    );
  for (let x = -2; x <= 2; x++) for (let rod = 0; rod < 4; rod++) parts.push(bar('copper', [x * 5.2 + (rod % 2) * 0.3 - 0.15, 16.5, 5.8 + (rod > 1 ? 0.3 : 0)], [x * 5.2 + (rod % 2) * 0.3 - 0.15, 18, 5.8 + (rod > 1 ? 0.3 : 0)], 0.03, '#7a4a30', 4)); // prettier-ignore
  return parts;
}

/** A building site: a frame going up behind scaffolding, a tower crane, heaps of sand, pipes, barriers. */
const construction: DrawUp = (site) => {
  const heaps = [[-13, -14, 2.6, 4.5], [15, -20, 3.2, 5.5], [19, -12, 1.8, 3.4]] as const; // prettier-ignore
  const height = (x: Metres, z: Metres): Metres =>
    heaps.reduce(
      (high, [hx, hz, tall, reach]) => Math.max(high, tall * (1 - Math.hypot(x - hx, z - hz) / reach)),
      0.12 * noise(x * 0.25, z * 0.25) * smooth(3, 8, Math.hypot(x, z)),
    );
  return {
    height,
    cover: 'sand',
    reach: 400,
    zones: `albedo = vec3f(0.19, 0.145, 0.1) * (0.9 + 0.3 * fine + 0.35 * middling); glitter = 0.0; { let rut = abs(fract((site.x * 0.3 + site.y) / 3.4) - 0.5) * 3.4; albedo *= 1.0 - 0.25 * smoothstep(0.4, 0.2, rut) * smoothstep(40.0, 10.0, length(site)); let pile = smoothstep(0.3, 0.7, spot.y); albedo = mix(albedo, vec3f(0.34, 0.26, 0.16) * (1.0 + 0.3 * fine), pile); normal = slope; }`,
    arena: { side: 10, back: 6, front: 7 },
    dress(dressing) {
      const { chance } = site;
      dressing.set(shellOfHouse(), -4, -34, 0.12, 1, 0).set(towerCrane(), 15, -42, 0.35, 1, 0);
      for (let at = 0; at < 7; at++)
        dressing.set([bar('concrete', [-2.4, 0.42 + Math.floor(at / 4) * 0.74, (at % 4) * 0.86 - (at > 3 ? 0 : 0.4)], [2.4, 0.42 + Math.floor(at / 4) * 0.74, (at % 4) * 0.86 - (at > 3 ? 0 : 0.4)], 0.42, '#a9a59d', 14)], 10.5, -9.5, 0.2, 1, 0); // prettier-ignore
      for (const [x, z, turn] of [[-7.5, -7, 0.1], [-5.2, -7.2, -0.05], [7.6, -6.4, 0.2]] as const) // prettier-ignore
        dressing.set([...['#d8322a', '#f2f0ea', '#d8322a', '#f2f0ea', '#d8322a'].map((colour, at) => block('plastic', [0.42, 0.28, 0.06], [(at - 2) * 0.42, 0.85, 0], colour)), ...[-0.9, 0.9].map((px) => bar('steel', [px, 0, 0], [px, 1, 0], 0.04))], x, z, turn); // prettier-ignore
      for (const [x, z] of [[-3.4, -8], [3.2, -7.6], [5.6, -7.8]] as const) // prettier-ignore
        dressing.set([['rubber', lathe([[0.001, 0], [0.24, 0], [0.24, 0.05], [0.17, 0.06], [0.05, 0.7], [0.001, 0.72]], coatOf('plastic', '#e8601c'), 14)], block('plastic', [0.26, 0.12, 0.26], [0, 0.36, 0], '#f2f0ea')], x, z); // prettier-ignore
      dressing.set(crate(0.9), -9.4, -8.6, 0.4).set(barrel('#2f5f7a'), -10.6, -8, 0).set(crate(1.1), -11.4, -9.4, 0.1);
      for (let at = 0; at < 8; at++)
        dressing.set([block('brick', [1.2, 0.9, 0.9], [0, 0.45, 0])], 2 + (at % 4) * 1.4, -13.5 - Math.floor(at / 4) * 1.2, 0.05, 1, 0);
      skyline(dressing, site, -110, 34, 15, 0, 17);
      void chance;
    },
  };
};

/** A ridge tent with its flap open, the opening toward +z. */
function tent(colour: string): Piece {
  const coat = coatOf('cloth', colour);
  const side = (turn: number): Pair => ['cloth', place(prism([[-1.5, 0], [0, 1.75], [0, 1.81], [-1.58, 0]], 2.9, coat), { turn })]; // prettier-ignore
  return [
    side(0),
    side(Math.PI),
    ['cloth', place(prism([[-1.5, 0], [1.5, 0], [0, 1.75]], 0.04, coat), { at: [0, 0, -1.42] })],
    ['rubber', place(prism([[-1.2, 0], [1.2, 0], [0, 1.5]], 0.04, coatOf('rubber', '#1b1a18')), { at: [0, 0, 1.2] })],
    ['cloth', place(prism([[-1.5, 0], [-0.5, 0], [0, 1.75]], 0.04, coatOf('cloth', colour)), { at: [0, 0, 1.44] })],
    ...[-1, 1].map((way) => bar('cloth', [0, 1.72, way * 1.45], [0, 0, way * 3], 0.015, '#e6e0d0', 4)),
  ]; // prettier-ignore
}

/** A camp in a clearing: tents, a fire between stones, logs to sit on, woods behind. */
const camp: DrawUp = (site) => ({
  height: rolling(4.4, 34, 90),
  cover: 'grass',
  zones: lay('smoothstep(4.2, 2.6, length(site - vec2f(0.4, -3.4)))', 'vec3f(0.15, 0.115, 0.075)', 0.5),
  sward: { tall: 0.24, tufts: 1500, where: (x, z) => Math.hypot(x - 0.4, z + 3.4) > 3.8 },
  arena: { side: 8, back: 2, front: 7 },
  lamps: [{ place: [0.4, 0.9, -3.4], colour: [3, 1.5, 0.5], reach: 13 }],
  dress(dressing) {
    const { chance } = site;
    dressing.set(tent('#d2762a'), -4.6, -6.6, 0.5).set(tent('#3f7a6a'), 4.9, -7.2, -0.55).set(tent('#c8a83a'), 0.2, -11, 0.05, 1.1);
    for (let at = 0; at < 9; at++) {
      const angle = (at / 9) * Math.PI * 2;
      addBoulder(
        dressing.foliage,
        [0.4 + Math.sin(angle) * 0.75, dressing.height(0, -3.4) + 0.05, -3.4 + Math.cos(angle) * 0.75],
        0.17,
        true,
        chance,
      );
    }
    const y = dressing.height(0.4, -3.4);
    for (let log = 0; log < 5; log++) {
      const angle = log * 1.26;
      dressing.add(
        ...bar(
          'bark',
          [0.4 + Math.sin(angle) * 0.5, y + 0.05, -3.4 + Math.cos(angle) * 0.5],
          [0.4 - Math.sin(angle) * 0.08, y + 0.5, -3.4 - Math.cos(angle) * 0.08],
          0.07,
          '#3d2c20',
          6,
        ),
      );
      dressing.add('flame', place(lathe([[0.001, 0], [0.16, 0.1], [0.13, 0.3], [0.05, 0.55], [0.001, 0.75]], { colour: [1, 0.32 + 0.08 * log, 0.04], surface: [1, 0, 0, 3.4] }, 8), { at: [0.4 + 0.2 * Math.sin(log * 2.4), y + 0.1, -3.4 + 0.2 * Math.cos(log * 2.4)], size: 0.7 + 0.12 * (log % 3) })); // prettier-ignore
    }
    if (site.dark) dressing.pool(0.4, -3.4, 6.5, [0.7, 0.34, 0.1]);
    for (const [x, z, turn] of [
      [-2, -3.8, 0.2],
      [2.7, -4, -0.3],
      [0.6, -5.8, 1.57],
    ] as const)
      // prettier-ignore
      dressing.set([bar('bark', [0, 0.24, -0.9], [0, 0.24, 0.9], 0.24, '#5b4634', 10)], x, z, turn);
    for (const [x, z, tall] of [[-10, -9, 10], [11, -10, 11], [-14, -18, 12], [14, -22, 12]] as const) tree(dressing, site, x, z, tall, chance, 14); // prettier-ignore
    grove(
      dressing,
      site,
      { count: 130, near: 20, far: 120, half: 0.95, tall: [9, 16], fits: (x, z) => z < -14 || Math.abs(x) > 11, conifers: 0.65 },
      chance,
    );
  },
});

/** Grounds where people set something up for a while. */
export const yardLayouts: Readonly<Record<string, DrawUp>> = { fairground, construction, camp };
