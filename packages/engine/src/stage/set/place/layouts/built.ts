import { noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { box } from '../../../../shapes/solids.ts';
import { prism } from '../../../../shapes/prism.ts';
import { coatOf } from '../../../matter/substance.ts';

import type { Dressing } from '../dressing.ts';
import type { DrawUp, Site } from '../layout.ts';
import { castleTower, castleWall, column, dwelling } from '../pieces/buildings.ts';
import { grove, evergreen, leafColour, tree } from '../pieces/grove.ts';
import { addBush, addPoplar } from '../pieces/plants.ts';
import { ashlar } from '../pieces/stone.ts';
import { bar, barrel, bench, bin, block, crate, lantern, rowBoat, signBoard, wire } from '../pieces/street.ts';
import { asphalt, gravel, lay, stripe } from '../zones.ts';
import { rolling } from './park.ts';

/** Towers at the horizon, lit at night. */
function skyline(dressing: Dressing, site: Site, z: number, low: number, count: number, base: number, wide = 13): void {
  const { chance } = site;
  for (let at = 0; at < count; at++) {
    const x = (at - (count - 1) / 2) * wide + chance.between(-4, 4);
    const tall = low * chance.between(0.5, 1.6) * (1 + 0.9 * Math.exp(-((x / 90) ** 2)));
    const size = chance.between(wide * 0.7, wide * 1.1);
    const deep = z - chance.between(0, 70);
    const tone = chance.between(0.1, 0.26);
    const coat = { colour: [tone, tone * 0.98, tone * 0.95] as const, surface: [1, 0, 0, chance.whole(0, 30)] as const };
    dressing.add('tower', box([size, tall, size * 0.8], coat, [x, base + tall / 2, deep]));
    if (chance.flip(0.5)) dressing.add('tower', box([size * 0.6, tall * 0.22, size * 0.5], coat, [x, base + tall * 1.1, deep]));
    if (chance.flip(0.25)) dressing.add('tower', box([size * 0.06, tall * 0.3, size * 0.06], coat, [x, base + tall * 1.3, deep]));
  }
}

const castle: DrawUp = (site) => ({
  height: rolling(4.2, 70, 70),
  cover: 'grass',
  zones: `${gravel(stripe('site.x - 1.4 * sin(site.y * 0.09)', '1.9'))}`,
  sward: { tall: 0.16, tufts: 1700, flowers: [[0.6, 0.6, 0.56]], where: (x, z) => Math.abs(x - 1.4 * Math.sin(z * 0.09)) > 2.1 },
  avenue: 0,
  arena: { side: 10, back: 10, front: 8 },
  landmarks: [{ noun: 'castle', kind: 'building', top: [0, 34, -86], reach: 28, height: 34 }],
  lamps: [{ place: [-4.4, 3, -60], colour: [4, 2.2, 0.9], reach: 24 }],
  dress(dressing) {
    const { chance } = site;
    const z = -70;
    dressing.set(castleWall(48, 9, true), 0, z, 0, 1, 0);
    for (const side of [-1, 1]) dressing.set(castleTower(3, 14, '#4f5a68'), side * 4.9, z + 0.6, 0, 1, 0).set(castleTower(4.2, 17), side * 24, z, 0, 1, 0);
    dressing.set(castleTower(5.4, 29, '#44505e'), -7, z - 22, 0, 1, 0).set(castleTower(3.6, 24, '#44505e'), 9, z - 18, 0, 1, 0).set(castleTower(3, 33, '#44505e'), 1.6, z - 26, 0, 1, 0);
    dressing.set(castleWall(22, 19), 1, z - 24, 0, 1, 0);
    for (const [x, high, pole] of [[-7, 45.5, 29], [1.6, 42.5, 33]] as const) { void pole; dressing.add(...bar('iron', [x, high - 1, z - (x < 0 ? 22 : 26)], [x, high + 3, z - (x < 0 ? 22 : 26)], 0.06)); dressing.add(...block('cloth', [2.6, 1.3, 0.05], [x + 1.35, high + 2.2, z - (x < 0 ? 22 : 26)], '#a3202a')); }
    if (site.dark) for (const x of [-3, 3]) dressing.set(lantern(true, 3), x, z + 3);
    for (const [x, tz, tall] of [[-13, -20, 10], [14, -24, 10], [-20, -34, 11]] as const) tree(dressing, site, x, tz, tall, chance, 16); // prettier-ignore
    grove(dressing, site, { count: 70, near: 60, far: 220, tall: [9, 15], conifers: 0.5, fits: (x, tz) => Math.abs(x) > 32 || tz < -120 }, chance);
  },
}); // prettier-ignore

/** Columns: a `temple` that stands, or a ruin of it. */
const temple: DrawUp = (site) => {
  const ruin = site.style === 'ruin';
  const marble = '#c9bb9d';
  return {
    height: rolling(6.6, 60, 90),
    cover: 'grass',
    zones: `${lay(`${stripe('site.x', '11.0')} * smoothstep(-30.0, -29.0, site.y) * smoothstep(3.4, 2.6, site.y) * smoothstep(-0.42, -0.1, middling + 0.5 * fine + ${ruin ? '0.05' : '0.5'})`, 'vec3f(0.2, 0.175, 0.13)', 0.3)} { let slab = fract(site / vec2f(1.6, 1.2) + vec2f(0.5 * floor(site.y / 1.2), 0.0)); let joint = max(step(slab.x, 0.02), step(slab.y, 0.03)) * step(abs(site.x), 11.0) * step(-29.0, site.y) * step(site.y, 3.0); albedo *= 1.0 - 0.4 * joint; }`,
    sward: { tall: 0.14, tufts: 900, dry: 0.5, where: (x, z) => Math.abs(x) > 11 || z > 3 || z < -30 },
    arena: { side: 8, back: 8, front: 7 },
    avenue: 0,
    landmarks: [{ noun: 'temple', kind: 'building', top: [0, 12, -36], reach: 11, height: 12 }],
    dress(dressing) {
      const { chance } = site;
      const y = dressing.height(0, -20);
      if (!ruin) {
        for (let step = 0; step < 4; step++) dressing.set(ashlar(23 - step * 1.1, 0.36 + step * 0.36, 20 - step * 1.1, marble), 0, -37, 0, 1, y - 0.1);
        for (let at = 0; at < 6; at++) for (const z of [-29, -43]) dressing.set(column(7.6), -8.5 + at * 3.4, z, 0, 1, y + 1.4);
        for (let at = 1; at < 4; at++) for (const x of [-8.5, 8.5]) dressing.set(column(7.6), x, -29 - at * 3.5, 0, 1, y + 1.4);
        dressing.set(ashlar(12, 7.6, 9, '#b3a588'), 0, -36.5, 0, 1, y + 1.4);
        dressing.set([block('iron', [2.6, 5, 0.3], [0, 2.5, 0], '#1c1814')], 0, -31.95, 0, 1, y + 1.4);
        dressing.set(ashlar(19.4, 0.9, 17, marble), 0, -36, 0, 1, y + 9).set(ashlar(20.2, 0.45, 17.8, marble), 0, -36, 0, 1, y + 9.9);
        dressing.set([['stone', prism([[-10.1, 0], [10.1, 0], [0, 3.3]], 17.6, coatOf('stone', marble))], ['stone', prism([[-8.2, 0.35], [8.2, 0.35], [0, 2.95]], 17.9, coatOf('stone', '#9c8a68'))]], 0, -36, 0, 1, y + 10.35); // prettier-ignore
      } else {
        for (const [at, x, z, tall] of [[0, -8.6, -5, 5.8], [1, -8.6, -9.5, 5.8], [2, -8.6, -14, 3.2], [3, -8.6, -18.5, 5.8], [4, 8.6, -6, 2.2], [5, 8.6, -10.5, 5.8], [6, 8.6, -15, 5.8], [7, 8.6, -19.5, 4], [8, -4, -26, 5.8], [9, 0.3, -26, 5.8], [10, 4.4, -26, 5.8], [11, -5.2, -4.2, 1.6]] as const) dressing.set(column(tall, tall < 5.8), x, z, at * 0.7); // prettier-ignore
        for (const [x, z, long, turn] of [[-8.6, -7.2, 5.6, Math.PI / 2], [8.6, -12.7, 5.6, Math.PI / 2], [-1.8, -26, 5.4, 0], [2.4, -26, 5.2, 0]] as const) dressing.set(ashlar(long, 0.9, 1.3, marble), x, z, turn, 1, dressing.height(x, z) + 5.8); // prettier-ignore
        dressing.set([['stone', prism([[-5, 0], [5, 0], [1.4, 2.2], [0, 2.6], [-1, 1.8], [-2.2, 1.7]], 1.2, coatOf('stone', marble))]], 0.3, -26, 0, 1, y + 6.7); // prettier-ignore
        for (let at = 0; at < 26; at++) { const x = chance.between(-10, 10); const z = -chance.between(3, 26); if (Math.abs(x) > 2) dressing.set(ashlar(chance.between(0.4, 1.5), chance.between(0.3, 0.7), chance.between(0.4, 0.9), marble), x, z, chance.between(0, 3)); }
        dressing.add(...bar('stone', [4.2, 0.5, -7], [7, 0.5, -4.6], 0.5, marble, 14));
        for (let at = 0; at < 18; at++) addBush(dressing.foliage, [chance.between(-13, 13), -0.1, -chance.between(6, 28)], chance.between(0.3, 0.7), leafColour(site), chance);
      }
      for (const [x, z] of [[-14, -12], [14, -16], [-16, -26], [16, -30]] as const) addPoplar(dressing.foliage, [x, dressing.height(x, z), z], 9, evergreen(site, [0.02, 0.036, 0.016]), chance); // prettier-ignore
      grove(dressing, site, { count: 60, near: 50, far: 190, tall: [6, 10], fits: (x, z) => Math.abs(x) > 15 || z < -45 }, chance);
    },
  };
}; // prettier-ignore

/** On a bridge's deck: rails, cables and lamps, a river beneath, the town behind. */
const bridge: DrawUp = (site) => {
  const across = site.driven;
  const level = -9;
  const land = (x: number, z: number): number => (across ? -13 + 22 * smooth(70, 120, Math.abs(x)) + 11 * smooth(-150, -175, z) : -13 + 12 * smooth(-120, -150, z) + 12 * smooth(130, 170, Math.abs(x)));
  const half = 5.2;
  const wide = (x: number, z: number): boolean => (across ? Math.abs(z) < half : Math.abs(x) < half);
  return {
    height: land,
    floor: (x, z) => (wide(x, z) ? 0 : land(x, z)),
    cover: 'grass',
    water: { level, tint: [0.015, 0.045, 0.055], ruffle: 0.55, trees: 20, flow: 'flow = vec2f(at.x * 0.5 - moment * 0.9, at.y * 0.5);' },
    arena: { side: across ? 30 : 4, back: across ? 3 : 12, front: across ? 3.5 : 8 },
    lane: across ? [1, 0, 0] : [0, 0, -1],
    avenue: across ? 1.6 : 0,
    eyeHeight: 1.6,
    lamps: [[-4.6, -6], [4.6, -14]].map(([x, z]) => ({ place: across ? [x! * 2, 4, -4] : [x!, 4, z!], colour: [1.9, 1.2, 0.6], reach: 18 })),
    dress(dressing) {
      const { chance } = site;
      const turn = across ? Math.PI / 2 : 0;
      const put = (piece: Parameters<Dressing['set']>[0], x: number, z: number): void => void dressing.set(piece, across ? z : x, across ? -x : z, turn, 1, 0);
      const length = 190;
      put([block('concrete', [half * 2, 0.9, length], [0, -0.46, 0], '#3d3e41'), block('concrete', [2, 0.2, length], [half - 1, 0.04, 0], '#77756f'), block('concrete', [2, 0.2, length], [-half + 1, 0.04, 0], '#77756f'), ...[0].map(() => block('plastic', [0.01, 0.01, 0.01], [0, -0.5, 0]))], 0, -60 + (across ? 60 : 0)); // prettier-ignore
      for (let dash = -12; dash < 24; dash++) put([block('plastic', [0.14, 0.02, 2], [0, 0, 0], '#c9c7bd')], 0, 10 - dash * 4.6);
      // Seen from beside, the near rail would stand before the lens.
      for (const side of across ? [1] : [-1, 1]) {
        for (let post = -24; post < 70; post++) put([bar('lacquer', [0, 0, 0], [0, 1.2, 0], post % 4 === 0 ? 0.07 : 0.026, '#7c2a20', 6)], side * half, 14 - post * 0.62 * (post > 40 ? 2 : 1));
        for (const y of [0.45, 0.82, 1.2]) put([bar('lacquer', [0, y, 90], [0, y, -90], y > 1 ? 0.06 : 0.028, '#7c2a20', 6)], side * half, across ? 0 : -60);
        for (const tower of across ? [-34, 34] : [-20, -92]) {
          put([block('lacquer', [1.3, 34, 1.5], [0, 4, 0], '#8c2f22')], side * (half + 0.7), tower);
          if (side > 0 && !across) put([block('lacquer', [half * 2 + 2, 1.4, 1.3], [0, 9.5, 0], '#8c2f22'), block('lacquer', [half * 2 + 2, 1.2, 1.3], [0, 20, 0], '#8c2f22')], 0, tower); // prettier-ignore
        }
        const [a, b] = across ? [-34, 34] : [-20, -92];
        const main = wire([0, 20.5, a], [0, 20.5, b], 16.5, 0.14);
        put([main], side * (half + 0.7), 0);
        put([wire([0, 20.5, Math.max(a, b)], [0, 1, Math.max(a, b) + 42], 2, 0.14), wire([0, 20.5, Math.min(a, b)], [0, 1, Math.min(a, b) - 42], 2, 0.14)], side * (half + 0.7), 0);
        for (let hanger = 1; hanger < 22; hanger++) { const t = hanger / 22; put([bar('iron', [0, 0.8, a + (b - a) * t], [0, 20.5 - 66 * t * (1 - t), a + (b - a) * t], 0.03, '#5c2018', 4)], side * (half + 0.7), 0); }
        for (const z of [-6, -24, -42, -60]) put(lantern(site.dark, 4.2), side * (half - 0.4), z + (across ? 33 : 0));
      }
      skyline(dressing, site, -170, 34, 21, -4);
      grove(dressing, site, { count: 60, near: 150, far: 185, half: 0.8, tall: [9, 14] }, chance);
    },
  };
}; // prettier-ignore

/** Quay, boats, crane and a row of houses. */
const harbour: DrawUp = (site) => {
  const pier = site.style === 'pier';
  const level = -1.2;
  const [ox, oz] = site.afloat ? [0, -14] : [0, 0];
  const land = (x: number, z: number): number => {
    if (pier) return z > 34 ? 1 : -4 + 40 * smooth(-330, -600, z) * Math.max(0, 0.4 + noise(x * 0.006, 4)) * smooth(60, 260, Math.abs(x - 40));
    return z > -4.2 ? 0 : z < -62 + 6 * noise(x * 0.02, 1) ? 0.3 + 40 * smooth(-90, -330, z) * (0.5 + 0.6 * noise(x * 0.008, z * 0.008)) : -4;
  };
  const height = (x: number, z: number): number => land(x + ox, z + oz);
  return {
    height,
    floor: pier ? (x, z) => (Math.abs(x) < 3 && z > -60 ? 0 : height(x, z)) : height,
    cover: 'grass',
    zones: `{ let wall = smoothstep(-66.0, -60.0, site.y + ${oz.toFixed(1)}); let sett = fract(site * vec2f(2.2, 3.4)); let dice = landHash(floor(site * vec2f(2.2, 3.4))).x; albedo = mix(albedo, vec3f(0.125, 0.12, 0.112) * (0.9 + 0.18 * dice) * (1.0 - 0.4 * max(step(sett.x, 0.05), step(sett.y, 0.07)) * smoothstep(0.1, 0.02, texel)) * (1.0 + 0.3 * fine), wall); }`,
    water: { level, tint: [0.012, 0.05, 0.06], ruffle: pier ? 0.75 : 0.4, trees: pier ? 0 : 9 },
    arena: site.afloat ? { side: 16, back: 14, front: 8 } : { side: pier ? 2.4 : 10, back: pier ? 20 : 3, front: 7 },
    avenue: pier ? 0 : 1.6,
    landmarks: [{ noun: 'lighthouse', kind: 'lighthouse', top: [34 - ox, 15, -52 - oz], reach: 4, height: 16 }],
    dress(dressing) {
      const { chance } = site;
      if (pier) {
        for (let plank = 0; plank < 250; plank++) dressing.add('wood', box([6, 0.08, 0.25], coatOf('wood', plank % 3 === 0 ? '#6f5a45' : '#80694f'), [0.04 * Math.sin(plank * 5), -0.04, 9 - plank * 0.28]));
        for (let post = 0; post < 16; post++) for (const side of [-1, 1]) { const z = 8 - post * 4.4; dressing.add(...bar('wood', [side * 2.8, -5, z], [side * 2.8, 1.1, z], 0.14, '#54432f', 8)); if (post < 15) dressing.add(...wire([side * 2.8, 0.95, z], [side * 2.8, 0.95, z - 4.4], 0.16, 0.035)); if (post % 3 === 1) dressing.set(lantern(site.dark, 3), side * 2.6, z, 0, 1, 0); }
        dressing.set([block('painted-wood', [5.4, 3, 4.4], [0, 1.5, 0], '#d9d2c2'), block('clay', [6.4, 0.3, 5.4], [0, 3.1, 0], '#7a3a2c'), ['clay', prism([[-3.2, 3.2], [3.2, 3.2], [0, 5.2]], 5.4, coatOf('clay', '#8a4534'))], block('iron', [1.1, 2.1, 0.1], [0, 1.05, 2.24], '#2c3a44')], 0, -58, 0, 1, 0); // prettier-ignore
        dressing.set(bench(), -2.2, -8, Math.PI / 2, 1, 0).set(rowBoat('#a33a2c'), 6.5, -9, 0.5, 1, level - 0.1);
      } else {
        for (let at = 0; at < 13; at++) dressing.set(dwelling(chance, [chance.between(7, 9), chance.between(8, 11), 9], 3), -54 + at * 9 - ox, -74 - oz, chance.between(-0.05, 0.05), 1, 0.3);
        dressing.set(crane(), 20 - ox, -66 - oz, 0.5, 1.2, 0.3);
        for (const [x, z, colour, turn] of [[-9, -11, '#27557a', 0.12], [8.5, -13, '#8c2b24', -0.1], [-20, -24, '#e0dccf', 0.3], [17, -28, '#2f6b4a', 0.1], [2, -36, '#e0dccf', -0.2], [-32, -44, '#27557a', 0]] as const) dressing.set(fishingBoat(colour), x - ox, z - oz, turn, 1, level); // prettier-ignore
        for (let at = 0; at < 8; at++) dressing.set([bar('iron', [0, 0, 0], [0, 0.55, 0], 0.14, '#1c1e20', 10), bar('iron', [0, 0.55, 0], [0, 0.66, 0], 0.2, '#1c1e20', 10)], -14 + at * 4 - ox, -3.7 - oz, 0, 1, 0);
        for (const [x, z, size] of [[-5.4, -2.4, 0.8], [-6.2, -2.2, 0.8], [-5.8, -2.5, 0], [4.9, -2.6, 0.7]] as const) if (size) dressing.set(crate(size), x - ox, z - oz, x, 1, 0);
        dressing.set(crate(0.7), -5.8 - ox, -2.3 - oz, 0.3, 1, 0.8).set(barrel(), 5.8 - ox, -2.5 - oz, 0, 1, 0).set(barrel('#2f5f7a'), 6.5 - ox, -2.9 - oz, 0, 1, 0).set(lantern(site.dark, 4), -9 - ox, -3 - oz, 0, 1, 0);
        dressing.set([['painted-wood', castleTower(2, 13)[0]![1]]].map(([, shape]) => ['plaster', { ...(shape as import('../../../../shapes/shape.ts').Shape), colour: bands(shape as import('../../../../shapes/shape.ts').Shape) }] as const), 34 - ox, -52 - oz, 0, 1, level);
        dressing.set([['light', box([1.8, 1.8, 1.8], { colour: [1, 0.86, 0.55], surface: [1, 0.4, 0, site.dark ? 6 : 0.5] }, [0, 14, 0])], ['clay', prism([[-1.5, 14.9], [1.5, 14.9], [0, 16.4]], 2.6, coatOf('clay', '#8a2b22'))]], 34 - ox, -52 - oz, 0, 1, level); // prettier-ignore
      }
      if (!pier) grove(dressing, site, { count: 60, near: 95, far: 200, half: 0.9, tall: [8, 13], fits: (x, z) => height(x, z) > 1 }, chance);
    },
  };
}; // prettier-ignore

function bands(shape: import('../../../../shapes/shape.ts').Shape): Float32Array {
  return shape.colour.map((_, at) => {
    const y = shape.position[Math.floor(at / 3) * 3 + 1]!;
    const red = Math.floor(y / 2.6) % 2 === 0;
    return red ? [0.42, 0.035, 0.03][at % 3]! : [0.5, 0.48, 0.44][at % 3]!;
  });
}

function crane(): Parameters<Dressing['set']>[0] {
  const legs = [-2.4, 2.4].flatMap((x) => [-2.4, 2.4].map((z) => bar('lacquer', [x, 0, z], [x * 0.5, 11, z * 0.5], 0.24, '#c9851c', 6)));
  return [...legs, block('lacquer', [3.4, 2.6, 3.4], [0, 12, 0], '#c9851c'), bar('lacquer', [0, 12, 0], [-17, 24, 0], 0.4, '#c9851c', 6), bar('iron', [0, 16, 0], [-17, 24, 0], 0.06), bar('lacquer', [1, 12, 0], [1, 17, 0], 0.3, '#c9851c', 6), bar('iron', [-17, 24, 0], [-17, 9, 0], 0.05), block('iron', [0.8, 1, 0.8], [-17, 8.6, 0])]; // prettier-ignore
}

function fishingBoat(colour: string): Parameters<Dressing['set']>[0] {
  const hull = prism([[-4.2, 1], [-3.8, -0.4], [2.8, -0.5], [4.4, 1.5], [3.2, 1.25], [0, 0.95]], 2.3, coatOf('painted-wood', colour), { bevel: 0.35 }); // prettier-ignore
  return [['painted-wood', hull], block('painted-wood', [7, 0.14, 2.36], [-0.4, 0.72, 0], '#e6e2d6'), block('painted-wood', [1.8, 1.6, 1.5], [-1.2, 1.7, 0], '#e8e4da'), block('glass', [1.3, 0.6, 1.56], [-1.1, 2.1, 0]), block('painted-wood', [2.1, 0.12, 1.8], [-1.2, 2.55, 0], '#6a3028'), bar('wood', [0.8, 0.8, 0], [0.8, 5.6, 0], 0.07), bar('wood', [0.8, 2, 0], [-3.2, 4.2, 0], 0.05), wire([0.8, 5.5, 0], [4.2, 1.5, 0], 0.1), wire([0.8, 5.5, 0], [-4, 1.1, 0], 0.1)]; // prettier-ignore
}

/** A flat roof over the town. */
const rooftop: DrawUp = (site) => ({
  height: (x, z) => (Math.abs(x) < 9.5 && z > -8 && z < 20 ? 0 : -46),
  // What is larger than the roof plays beyond it at the same height, not in the street below.
  floor: () => 0,
  cover: 'grass',
  reach: 380,
  zones: `albedo = mix(vec3f(0.05, 0.05, 0.052), vec3f(0.105, 0.1, 0.095), step(-20.0, spot.y)) * (1.0 + 0.35 * fine + 0.25 * middling); glitter = 0.0; normal = vec3f(0.0, 1.0, 0.0); crease = 1.0; { let seam = fract(site / 3.0); albedo *= 1.0 - 0.3 * max(step(seam.x, 0.008), step(seam.y, 0.008)); }`,
  arena: { side: 6, back: 3, front: 6 },
  eyeHeight: 1.7,
  lamps: [{ place: [-5, 3, -4], colour: [1.6, 1, 0.5], reach: 14 }],
  dress(dressing) {
    const { chance } = site;
    for (const [size, x, z] of [[[19.4, 1.05, 0.35], 0, -8], [[0.35, 1.05, 28], -9.6, 6], [[0.35, 1.05, 28], 9.6, 6]] as const) dressing.set([block('brick', [size[0], size[1], size[2]], [0, size[1] / 2, 0]), block('concrete', [size[0] + 0.16, 0.12, size[2] + 0.16], [0, size[1] + 0.06, 0])], x, z, 0, 1, 0); // prettier-ignore
    dressing.set([block('brick', [3.4, 2.7, 3], [0, 1.35, 0]), block('concrete', [3.7, 0.2, 3.3], [0, 2.8, 0]), block('iron', [1, 2.05, 0.1], [0, 1.02, 1.52], '#3c4a50')], -6.6, -4.2, 0.1, 1, 0); // prettier-ignore
    // A water tank on legs.
    dressing.set([...[-1, 1].flatMap((x) => [-1, 1].map((z) => bar('wood', [x * 1.1, 0, z * 1.1], [x, 2.6, z], 0.1, '#4d3b2c', 6))), bar('wood', [0, 2.6, 0], [0, 5.4, 0], 1.5, '#6d4f37', 20), ...[3, 3.7, 4.4, 5.1].map((y) => bar('iron', [0, y, 0], [0, y + 0.06, 0], 1.53, '#2a2622', 20)), ['clay', prism([[-1.7, 5.4], [1.7, 5.4], [0, 6.9]], 3, coatOf('clay', '#4a3a30'))]], 5.2, -5.4, 0.3, 1, 0); // prettier-ignore
    for (const [x, z] of [[3.2, -6.2], [-2.4, -6.6]] as const) dressing.set([block('steel', [1.3, 0.95, 1], [0, 0.55, 0], '#a5a8aa'), bar('iron', [0, 1.02, 0], [0, 1.06, 0], 0.36, '#2c2e30', 16)], x, z, x, 1, 0); // prettier-ignore
    dressing.set([bar('steel', [0, 0, 0], [0, 4.6, 0], 0.035), ...[3.2, 3.7, 4.2].map((y) => bar('steel', [-0.7, y, 0], [0.7, y, 0], 0.018))], 1.2, -7.2, 0.4, 1, 0);
    if (site.dark) dressing.set(lantern(true, 2.6), -5, -3.6, 0, 1, 0).pool(-5, -3.6, 4, [0.45, 0.27, 0.12], 0.04);
    skyline(dressing, site, -34, 44, 13, -46, 17);
    skyline(dressing, site, -105, 72, 19, -46, 17);
    skyline(dressing, site, -220, 110, 21, -46, 22);
    void chance;
  },
}); // prettier-ignore

/** A car park, or with pumps under a roof a petrol station. */
const parking: DrawUp = (site) => {
  const fuel = site.style === 'fuel';
  return {
    height: rolling(2.9, 60, 40),
    cover: 'grass',
    zones: asphalt('max(abs(site.x) * 0.6, abs(site.y + 8.0))', 'site.x', '15.0', fuel ? `{ paint = max(paint, ${stripe('abs(site.x) - 7.0', '0.08')} * step(abs(site.y + 8.0), 3.6)); }` : `{ let bay = ${stripe('(fract(site.x / 2.7) - 0.5) * 2.7', '0.06')}; paint = max(paint, bay * step(abs(abs(site.y + 7.8) - 5.6), 2.5)); paint = max(paint, ${stripe('site.y + 7.8 - 8.1', '0.06')} * 0.0); }`),
    sward: { tall: 0.12, tufts: 500, where: (x, z) => Math.max(Math.abs(x) * 0.6, Math.abs(z + 8)) > 15.3 },
    lane: [1, 0, 0],
    arena: { side: 14, back: 4, front: 7 },
    lamps: [{ place: [-3, fuel ? 4.7 : 6, -6], colour: [3, 3, 2.8], reach: 24 }, { place: [5, fuel ? 4.7 : 6, -6], colour: [3, 3, 2.8], reach: 24 }],
    dress(dressing) {
      const { chance } = site;
      if (fuel) {
        dressing.set([block('plastic', [17, 0.9, 8], [0, 5.4, 0], '#e4e4e0'), block('plastic', [17.1, 0.34, 8.1], [0, 5.4, 0], '#c8241f'), ...[-6, 6].flatMap((x) => [block('plastic', [0.5, 5, 0.5], [x, 2.5, 0], '#d8d8d4')]), ...[-6, -2, 2, 6].map((x) => ['light', box([1.6, 0.05, 1], { colour: [1, 0.98, 0.9], surface: [1, 0, 0, site.dark ? 5 : 0.9] }, [x, 4.93, 0])] as const)], 0, -8.5, 0, 1, 0); // prettier-ignore
        for (const x of [-3.4, 0.6, 4.6]) dressing.set([block('concrete', [2, 0.18, 1], [0, 0.09, 0], '#b0ada6'), block('plastic', [0.85, 1.75, 0.5], [0, 1.05, 0], '#c8241f'), block('plastic', [0.7, 0.5, 0.52], [0, 1.45, 0], '#e8e8e4'), block('iron', [0.5, 0.3, 0.54], [0, 1.5, 0], '#121a1e'), bar('rubber', [0.48, 1.4, 0.1], [0.55, 0.4, 0.3], 0.03), bar('rubber', [0.55, 0.4, 0.3], [0.48, 1, 0.16], 0.03)], x, -8.5, 0, 1, 0); // prettier-ignore
        dressing.set([block('plaster', [15, 3.8, 6], [0, 1.9, 0], '#9c978c'), block('glass', [11, 2.3, 0.1], [0, 1.5, 3.06]), ['light', box([10.8, 2.2, 0.05], { colour: site.dark ? [0.9, 0.75, 0.5] : [0.1, 0.12, 0.13], surface: [1, 0.8, 0, site.dark ? 1.2 : 0] }, [0, 1.5, 3.02])], block('plastic', [15.2, 0.8, 6.2], [0, 3.9, 0], '#c8241f'), ...[-4.4, -1.5, 1.5, 4.4].map((x) => block('steel', [0.1, 2.3, 0.12], [x, 1.5, 3.1]))], 0, -18, 0, 1, 0); // prettier-ignore
        dressing.set([bar('steel', [0, 0, 0], [0, 7, 0], 0.16), block('plastic', [2.2, 2.8, 0.4], [0, 6.4, 0], '#c8241f'), block('plastic', [1.8, 0.5, 0.44], [0, 6.9, 0], '#f0f0ee'), ...[0, 1, 2].map((row) => block('iron', [1.6, 0.4, 0.44], [0, 6.2 - row * 0.5, 0], '#14181c'))], -11, -6, 0.2, 1, 0); // prettier-ignore
      } else {
        for (const x of [-9, 0, 9]) dressing.set([bar('steel', [0, 0, 0], [0, 6.4, 0], 0.09), block('steel', [1.6, 0.14, 0.4], [0, 6.4, 0])], x, -7.8, 0, 1, 0);
        dressing.set(signBoard(0.8, 0.8, 1.7, '#1d4f9c'), 6.4, -4.6, -0.2).set(bin(), -7.5, -3);
        for (const [x, z, colour] of [[-9.45, -13.4, '#8c2b24'], [-4.05, -13.2, '#c9ccd0'], [1.35, -13.3, '#27557a'], [9.45, -13.2, '#3a3d40'], [6.75, -13.5, '#d8d4c8'], [-6.75, -13.1, '#2f5f4a']] as const) dressing.set(plainCar(colour), x, z, 0.02 * x, 1, 0); // prettier-ignore
        dressing.set([block('plaster', [40, 7, 10], [0, 3.5, 0], '#a8a294'), block('plastic', [16, 1.4, 0.3], [0, 6, 5.1], '#1d5fa0'), block('glass', [14, 3, 0.1], [0, 1.6, 5.06])], 0, -32, 0, 1, 0); // prettier-ignore
      }
      grove(dressing, site, { count: 60, near: 42, far: 160, tall: [8, 13], half: 0.9, fits: (x, z) => Math.abs(x) > 24 || z < -44 }, chance);
    },
  };
}; // prettier-ignore

/** A plain parked car seen from its front. */
function plainCar(colour: string): Parameters<Dressing['set']>[0] {
  const side = prism([[-2.15, 0.35], [2.1, 0.35], [2.15, 0.75], [1.9, 0.95], [1.1, 1.02], [0.55, 1.46], [-0.9, 1.48], [-1.6, 1.05], [-2.1, 0.95]], 1.72, coatOf('lacquer', colour), { bevel: 0.14 }); // prettier-ignore
  const glass = prism([[1.02, 1.02], [0.52, 1.4], [-0.86, 1.42], [-1.48, 1.05]], 1.66, coatOf('lacquer', '#11161a'), { bevel: 0.03 }); // prettier-ignore
  const turned = (shape: ReturnType<typeof prism>): ReturnType<typeof prism> => { const spin = (array: Float32Array): Float32Array => { const out = new Float32Array(array.length); for (let at = 0; at < array.length; at += 3) out.set([-array[at + 2]!, array[at + 1]!, array[at]!], at); return out; }; return { ...shape, position: spin(shape.position), normal: spin(shape.normal) }; }; // prettier-ignore
  return [['lacquer', turned(side)], ['lacquer', { ...turned(glass), position: turned(glass).position.map((part, at) => (at % 3 === 0 ? part * 1.03 : at % 3 === 1 ? part + 0.015 : part * 1.03)) }], ...[-0.78, 0.78].flatMap((x) => [-1.3, 1.35].map((z) => bar('rubber', [x - 0.1, 0.33, z], [x + 0.1, 0.33, z], 0.33, null, 16))), ...[-0.62, 0.62].map((x) => block('plastic', [0.34, 0.16, 0.1], [x, 0.74, 2.1], '#f0f0e8')), block('iron', [0.8, 0.16, 0.08], [0, 0.6, 2.14], '#16181a')]; // prettier-ignore
}

/** Railway tracks: away from the viewer, or across when a train runs. */
const railway: DrawUp = (site) => {
  const across = site.driven;
  const off = across ? 'site.y' : 'site.x';
  return {
    height: (x, z) => rolling(3.8, 40, 80)(x, z) * smooth(7, 60, Math.abs(across ? z : x)),
    cover: 'grass',
    zones: `{ let pebble = landTile(tile, tileSampler, spot.xz * 9.0, texel * 9.0).x; let bed = max(${stripe(`${off}`, '2.0')}, ${stripe(`${off} + 4.6`, '2.0')}); albedo = mix(albedo, vec3f(0.115, 0.107, 0.098) * (1.0 + 0.9 * pebble + 0.3 * fine), bed); normal = normalize(mix(normal, slope + vec3f(pebble * 0.4, 0.0, pebble * 0.3), bed)); }`,
    sward: { tall: 0.28, tufts: 1500, flowers: [[0.5, 0.42, 0.05], [0.6, 0.6, 0.56]], where: (x, z) => { const at = across ? z : x; return Math.abs(at) > 2.2 && Math.abs(at + 4.6) > 2.2; } },
    lane: across ? [1, 0, 0] : [0, 0, -1],
    avenue: 0,
    arena: { side: 20, back: 8, front: 7 },
    dress(dressing) {
      const { chance } = site;
      const turn = across ? Math.PI / 2 : 0;
      for (const track of [0, -4.6]) {
        for (let sleeper = 0; sleeper < 150; sleeper++) { const along = 10 - sleeper * 0.65 - (across ? -42 : 0); dressing.set([block('wood', [2.5, 0.16, 0.26], [0, 0.03, 0], '#41342a')], across ? along : track, across ? track : along, turn, 1, 0); }
        for (const rail of [-0.72, 0.72]) { const [x, z] = across ? [0, track + rail] : [track + rail, -140]; dressing.set([block('steel', [0.075, 0.16, 300], [0, 0.18, 0], '#4d3a30'), block('steel', [0.06, 0.02, 300], [0, 0.265, 0], '#8d9298')], x, z, turn, 1, 0); }
      }
      for (let mast = 0; mast < 9; mast++) {
        const along = (across ? 60 : -3) - mast * 18;
        const [x, z] = across ? [along, -8] : [-8, along];
        dressing.set([bar('steel', [0, -0.2, 0], [0, 7.4, 0], 0.13, '#6f7476'), across ? bar('steel', [0, 6.2, 0], [0, 6.4, 8], 0.05) : bar('steel', [0, 6.2, 0], [8, 6.4, 0], 0.05), across ? bar('steel', [0, 7.2, 0], [0, 6.3, 4], 0.03) : bar('steel', [0, 7.2, 0], [4, 6.3, 0], 0.03)], x, z, 0, 1, 0); // prettier-ignore
        for (const track of [0, -4.6]) dressing.add(...(across ? wire([along, 6, track], [along - 18, 6, track], 0.25) : wire([track, 6, along], [track, 6, along - 18], 0.25)));
      }
      dressing.set([bar('iron', [0, 0, 0], [0, 4, 0], 0.08), block('iron', [0.5, 1.3, 0.25], [0, 3.8, 0], '#14161a'), ['light', box([0.22, 0.22, 0.1], { colour: [1, 0.06, 0.03], surface: [1, 0, 0, 4] }, [0, 4.15, 0.13])], block('plastic', [0.22, 0.22, 0.08], [0, 3.8, 0.12], '#1c2420'), block('plastic', [0.22, 0.22, 0.08], [0, 3.45, 0.12], '#1c2420')], across ? -7 : 2.9, across ? -3 + 0.7 : -9, 0, 1, 0); // prettier-ignore
      for (let at = 0; at < 30; at++) { const along = -chance.between(4, 70); const side = chance.flip(0.5) ? chance.between(5, 10) : -chance.between(11, 15); const [x, z] = across ? [along + 36, -Math.abs(side) - 5] : [side, along]; addBush(dressing.foliage, [x, dressing.height(x, z), z], chance.between(0.6, 1.3), leafColour(site), chance); }
      grove(dressing, site, { count: 110, near: 30, far: 230, tall: [8, 14], conifers: 0.3, fits: (x, z) => (across ? z < -14 : Math.abs(x + 2.3) > 12) }, chance);
    },
  };
}; // prettier-ignore

/** What people built. */
export const builtLayouts: Readonly<Record<string, DrawUp>> = { castle, temple, bridge, harbour, rooftop, parking, railway };
