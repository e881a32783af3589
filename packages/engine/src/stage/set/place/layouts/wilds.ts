import { fractal, noise, ridged } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { lathe } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { addPalm } from '../../../cast/tree/palm.ts';
import { coatOf } from '../../../matter/substance.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { grove } from '../pieces/grove.ts';
import { addBareTree, addBamboo, addBush, addGreatLeaves, addJungleTree, addReeds } from '../pieces/plants.ts';
import { gravestone, iceFloe, stalactite } from '../pieces/stone.ts';
import { bar, lantern } from '../pieces/street.ts';
import { gravel, lay, stripe } from '../zones.ts';

const flat =
  (seed: number, hills: number): ((x: number, z: number) => number) =>
  (x, z) => {
    const far = Math.hypot(x, z);
    return (
      0.35 * noise(x * 0.06 + seed, z * 0.06) * smooth(4, 24, far) +
      hills * smooth(140, 700, far) * (0.4 + 1.2 * fractal(x * 0.003 + seed, z * 0.003, 4))
    );
  };

const jungle: DrawUp = (site) => {
  const height = flat(3.3, 80);
  const bamboo = site.style === 'bamboo';
  return {
    height,
    cover: 'grass',
    zones: `albedo = mix(vec3f(0.03, 0.034, 0.014), vec3f(0.055, 0.04, 0.024), smoothstep(-0.2, 0.3, fine + middling)) * (1.0 + 0.5 * fine); ${lay(stripe('site.x + 1.4 * sin(site.y * 0.12)', '1.3'), 'vec3f(0.085, 0.06, 0.036)', 0.5)}`,
    sward: { tall: 0.2, tufts: 700, colour: [0.035, 0.07, 0.016], where: (x, z) => Math.abs(x + 1.4 * Math.sin(z * 0.12)) > 1.4 },
    arena: { side: 6, back: 8, front: 6 },
    avenue: 0,
    light: (lighting) => ({ ...lighting, key: { ...lighting.key, colour: [lighting.key.colour[0] * 0.8, lighting.key.colour[1] * 0.85, lighting.key.colour[2] * 0.6] }, haze: { ...lighting.haze, density: lighting.haze.density * 5, colour: [lighting.haze.colour[0] * 0.62, lighting.haze.colour[1] * 0.82, lighting.haze.colour[2] * 0.55] } }),
    dress(dressing) {
      const { chance, look } = site;
      void look;
      const free = (x: number, z: number): boolean => Math.abs(x + 1.4 * Math.sin(z * 0.12)) > 1.9 && z < 2.5;
      if (bamboo) {
        for (let cane = 0; cane < 420; cane++) {
          const z = 2 - 34 * chance.next() ** 0.9;
          const x = (chance.flip(0.5) ? 1 : -1) * (1.7 + chance.next() * (5 - z * 0.42)) - 1.4 * Math.sin(z * 0.12);
          addBamboo(dressing.foliage, [x, height(x, z), z], chance.between(9, 14), chance);
        }
        return;
      }
      for (let at = 0; at < 34; at++) { const z = -5 - 60 * chance.next(); const x = (at % 2 ? 1 : -1) * chance.between(3.4, 9 - z * 0.5); addJungleTree(dressing.foliage, [x, height(x, z), z], chance.between(15, 26), chance); dressing.shades.push({ at: [x, height(x, z), z], wide: 4, tall: 16 }); }
      for (let at = 0; at < 70; at++) { const z = 1.5 - 30 * chance.next(); const x = (chance.flip(0.5) ? 1 : -1) * chance.between(2.2, 7 - z * 0.4); if (free(x, z)) addGreatLeaves(dressing.foliage, [x, height(x, z), z], chance.between(1.2, 2.6), 9, [0.04, 0.088, 0.018], chance, chance.pick([0.15, 0.07, 0.2]), chance.between(1.1, 1.9)); }
      for (let at = 0; at < 60; at++) { const z = 2 - 26 * chance.next(); const x = (chance.flip(0.5) ? 1 : -1) * chance.between(2, 6 - z * 0.4); if (free(x, z)) addGreatLeaves(dressing.foliage, [x, height(x, z), z], chance.between(0.5, 1), 10, [0.05, 0.1, 0.02], chance, 0.06, 0.8); }
      for (const [x, z] of [[-6, -8], [7, -12], [-10, -19], [12, -24]] as const) addPalm(dressing.foliage, [x, height(x, z), z], chance.between(8, 11), chance, { fronds: 15, leaflets: 12 }); // prettier-ignore
    },
  };
}; // prettier-ignore

const swamp: DrawUp = (site) => {
  const level = -0.12;
  const height = (x: number, z: number): number => {
    const island = 1 - smooth(2.2, 5, Math.hypot(x * 0.7, z - 0.5));
    return -0.55 + 0.62 * island + 0.75 * Math.max(0, fractal(x * 0.09 + 3, z * 0.09, 3)) + 4 * smooth(70, 200, Math.hypot(x, z));
  };
  return {
    height,
    cover: 'grass',
    zones: 'albedo = mix(vec3f(0.05, 0.045, 0.024), vec3f(0.055, 0.07, 0.022), smoothstep(-0.05, 0.25, spot.y + 0.2 * middling)) * (1.0 + 0.5 * fine);',
    sward: { tall: 0.34, tufts: 1100, colour: [0.06, 0.08, 0.024], dry: 0.4, where: (x, z) => height(x, z) > level + 0.03 },
    water: { level, tint: [0.022, 0.03, 0.012], ruffle: 0.1, trees: 9, bed: [0.05, 0.05, 0.02] },
    arena: { side: 5, back: 3, front: 6 },
    light: (lighting) => ({ ...lighting, key: { ...lighting.key, colour: [lighting.key.colour[0] * 0.7, lighting.key.colour[1] * 0.74, lighting.key.colour[2] * 0.6] }, haze: { ...lighting.haze, density: lighting.haze.density * 7 + 0.004, colour: [lighting.haze.colour[0] * 0.72, lighting.haze.colour[1] * 0.78, lighting.haze.colour[2] * 0.6] } }),
    dress(dressing) {
      const { chance } = site;
      for (let at = 0; at < 22; at++) { const z = -6 - 44 * chance.next(); const x = (at % 2 ? 1 : -1) * chance.between(1.6, 8 - z * 0.5); addBareTree(dressing.foliage, [x, height(x, z), z], chance.between(7, 13), chance, { moss: true, colour: [0.06, 0.054, 0.045] }); for (let root = 0; root < 4; root++) { const angle = root * 1.6 + at; dressing.foliage.add(bar('bark', [x, level + 0.7, z], [x + Math.sin(angle) * 0.8, level - 0.3, z + Math.cos(angle) * 0.8], 0.09, '#4a4238', 5)[1]); } }
      for (let at = 0; at < 26; at++) { const x = chance.between(-14, 14); const z = -chance.between(3.4, 24); addReeds(dressing.foliage, [x, Math.max(level - 0.2, height(x, z)), z], chance.between(0.8, 1.5), 20, 0.5, [0.07, 0.085, 0.028], chance, chance.flip(0.4) ? [0.075, 0.04, 0.018] : null); }
      for (const [x, z, turn] of [[4.2, -6.5, 0.6], [-5, -5, -0.9]] as const) dressing.foliage.add(bar('bark', [x - Math.cos(turn) * 1.6, level + 0.05, z - Math.sin(turn) * 1.6], [x + Math.cos(turn) * 1.6, level + 0.3, z + Math.sin(turn) * 1.6], 0.22, '#4d463a', 9)[1]);
      grove(dressing, site, { count: 90, near: 55, far: 130, tall: [8, 14], half: 0.9 }, chance);
    },
  };
}; // prettier-ignore

/** Sea ice and floes before icebergs. */
const arctic: DrawUp = (site) => {
  const level = -0.5;
  const shelf = (x: number): number => -5.5 + 1.6 * noise(x * 0.12, 4) + 0.8 * noise(x * 0.5, 9);
  const height = (x: number, z: number): number => (z > shelf(x) ? 0.08 * noise(x * 0.3, z * 0.3) * smooth(1, 5, Math.hypot(x, z)) : -3) + (z < -380 ? 120 * smooth(-380, -700, z) * (0.3 + fractal(x * 0.006, z * 0.006, 4)) : 0);
  return {
    height,
    cover: 'snow',
    zones: 'albedo *= vec3f(0.94, 0.98, 1.03);',
    water: { level, tint: [0.008, 0.05, 0.075], ruffle: 0.3, bed: [0.2, 0.4, 0.46] },
    arena: { side: 10, back: 3, front: 8 },
    dress(dressing) {
      const { chance } = site;
      for (let floe = 0; floe < 64; floe++) { const far = 9 * 26 ** chance.next(); const x = chance.bell() * far * 0.75; dressing.set(iceFloe(chance, chance.between(0.8, 2.6) * (0.6 + far * 0.02), 0.42), x, -far, chance.between(0, 6), 1, level - 0.22); }
      for (const [x, z, size, tall] of [[-30, -78, 15, 15], [26, -110, 20, 24], [-70, -170, 34, 30], [78, -210, 30, 22], [6, -230, 26, 16], [-14, -46, 5, 4]] as const) addIceberg(dressing, x, z, size, tall, level, chance);
      for (let lump = 0; lump < 24; lump++) { const x = chance.between(-16, 16); const z = shelf(x) + chance.between(0.2, 1.4); addBoulder(dressing.of('snow'), [x, 0, z], chance.between(0.25, 0.8), true, chance, 1); }
    },
  };
}; // prettier-ignore

function addIceberg(
  dressing: Dressing,
  x: number,
  z: number,
  size: number,
  tall: number,
  level: number,
  chance: Parameters<typeof addBoulder>[4],
): void {
  const around = 22;
  const rings = 9;
  const seed = chance.between(-40, 40);
  const shape = lathe(Array.from({ length: rings }, (_, ring) => [Math.max(0.01, size * (1 - (ring / (rings - 1)) ** 1.8)), -1 + (tall + 1) * (ring / (rings - 1))] as const), coatOf('snow', '#dcecf6'), around); // prettier-ignore
  for (let at = 0; at < shape.position.length; at += 3) {
    const [px, py, pz] = [shape.position[at]!, shape.position[at + 1]!, shape.position[at + 2]!];
    const swell = 1 + 0.9 * fractal(px * (1.6 / size) + seed, pz * (1.6 / size) + py * (0.7 / size), 3);
    shape.position[at] = px * swell;
    shape.position[at + 2] = pz * swell;
    shape.position[at + 1] = py * (0.65 + 0.8 * Math.abs(fractal(px * (1.3 / size) - seed, pz * (1.3 / size), 3) + 0.4));
    const blue = Math.max(0, 1 - py / (tall * 0.5));
    shape.colour[at] = 0.4 - 0.26 * blue;
    shape.colour[at + 1] = 0.47 - 0.12 * blue;
    shape.colour[at + 2] = 0.54 - 0.06 * blue;
  }
  dressing.add('snow', place(shape, { at: [x, level, z], turn: seed }));
}

/** Red rock: `canyon` walls on both sides, or a plain with buttes. */
const canyon: DrawUp = (site) => {
  const wall = (x: number, z: number): number => {
    const middle = 9 * Math.sin(z * 0.013 + 0.3) - 9 * Math.sin(0.3);
    const off = Math.abs(x - middle) - 15 - 6 * noise(z * 0.03, x > middle ? 2 : 9) - 5 * fractal(x * 0.05, z * 0.05, 3) + Math.max(0, -z - 60) * -0.02;
    let rise = 0;
    for (const [at, tall] of [[0, 15], [9, 12], [20, 20], [34, 16], [60, 22]] as const) rise += tall * smooth(at, at + 3.5, off); // prettier-ignore
    return rise * smooth(6, 16, -z + 22 + Math.abs(x) * 0.6) + 0.12 * Math.max(0, Math.min(off, 8));
  };
  const buttes = (x: number, z: number): number => {
    const cell = 1 - Math.min(1, Math.min(...([[-60, -150, 34], [70, -190, 40], [-150, -300, 60], [10, -330, 46], [180, -360, 70]] as const).map(([bx, bz, size]) => Math.hypot(x - bx, z - bz) / size * (1 + 0.3 * noise(x * 0.03, z * 0.03))))); // prettier-ignore
    return 46 * smooth(0.3, 0.42, cell) + 22 * smooth(0, 0.34, cell) + 6 * smooth(0.5, 0.54, cell);
  };
  const height = (x: number, z: number): number => (site.style === 'butte' ? buttes(x, z) : wall(x, z)) + 0.3 * noise(x * 0.05, z * 0.05) * smooth(4, 30, Math.hypot(x, z));
  return {
    height,
    cover: 'sand',
    zones: `{ let layer = landTile(tile, tileSampler, vec2f(spot.y * 0.9 + broad * 3.0, broad), texel * 0.9).w; let thin = landTile(tile, tileSampler, vec2f(spot.y * 4.5, middling), texel * 4.5).w;
      var stone = mix(vec3f(0.22, 0.075, 0.034), vec3f(0.34, 0.16, 0.078), clamp(0.5 + layer * 0.8 + thin * 0.25, 0.0, 1.0)); stone = mix(stone, vec3f(0.36, 0.24, 0.15), smoothstep(0.5, 0.8, layer));
      let streak = landTile(tile, tileSampler, vec2f(dot(spot.xz, vec2f(0.6, 0.8)) * 0.8, spot.y * 0.06), texel * 0.8).x; stone *= 0.8 + 0.5 * streak + 0.3 * fine;
      let where0 = smoothstep(0.8, 3.0, spot.y + steep * 6.0); albedo = mix(vec3f(0.25, 0.115, 0.06) * (1.0 + 0.4 * fine + 0.3 * middling), stone, where0); normal = normalize(slope + vec3f(streak * 0.5, thin * 0.25, streak * 0.5) * where0); glitter = 0.0; crease = 1.0 - 0.35 * smoothstep(0.2, 0.5, -streak) * where0; }`,
    arena: { side: 8, back: 12, front: 8 },
    dress(dressing) {
      const { chance } = site;
      for (let at = 0; at < 46; at++) { const z = 2 - 60 * chance.next(); const x = (at % 2 ? 1 : -1) * chance.between(3.4, 11); stoneBoulder(dressing, x, height(x, z), z, chance.between(0.2, 1.1), chance); }
      for (let at = 0; at < 26; at++) { const z = 1 - 40 * chance.next(); const x = (at % 2 ? 1 : -1) * chance.between(2.6, 12); addBush(dressing.foliage, [x, height(x, z) - 0.05, z], chance.between(0.2, 0.45), [0.09, 0.095, 0.045], chance); }
    },
  };
}; // prettier-ignore

function stoneBoulder(dressing: Dressing, x: number, y: number, z: number, size: number, chance: Parameters<typeof addBoulder>[4]): void {
  const first = dressing.of('stone').count;
  addBoulder(dressing.of('stone'), [x, y, z], size, true, chance, 0);
  void first;
}

/** A smoking cone with rivers of lava over black rock. */
const volcano: DrawUp = (site) => {
  const cone = (x: number, z: number): number => {
    const far = Math.hypot(x - 30, z + 420);
    const crater = Math.max(0, 1 - far / 34);
    return 235 * Math.max(0, 1 - far / 380) ** 1.75 * (1 + 0.16 * fractal(x * 0.012, z * 0.012, 4)) - 60 * smooth(0.2, 1, crater);
  };
  const height = (x: number, z: number): number => {
    const far = Math.hypot(x, z);
    return cone(x, z) + (1.3 * ridged(x * 0.06, z * 0.06, 3) - 0.7) * smooth(4, 14, far) + 30 * smooth(300, 760, far) * fractal(x * 0.004, z * 0.004 + 3, 3);
  };
  return {
    height,
    cover: 'rock',
    zones: `{ let clod = landTile(tile, tileSampler, spot.xz * 0.9, texel * 0.9).x; albedo = vec3f(0.024, 0.022, 0.022) * (1.0 + 1.2 * clod + 0.8 * fine); albedo = mix(albedo, vec3f(0.05, 0.028, 0.02), smoothstep(0.0, 0.4, broad)); normal = normalize(slope + vec3f(fine, 0.0, clod) * 0.5); glitter = 0.0; crease = 1.0; }`,
    arena: { side: 8, back: 8, front: 7 },
    eyeHeight: 1.7,
    landmarks: [{ noun: 'volcano', kind: 'volcano', top: [30, 196, -420], reach: 60, height: 200 }],
    lamps: [],
    light: (lighting) => ({ ...lighting, bounce: [lighting.bounce[0] + 0.12, lighting.bounce[1] + 0.03, lighting.bounce[2]], haze: { ...lighting.haze, density: lighting.haze.density * 1.6 } }),
    dress(dressing) {
      const { chance } = site;
      for (let at = 0; at < 40; at++) { const z = 2 - 50 * chance.next(); const x = (at % 2 ? 1 : -1) * chance.between(2.8, 16); stoneBoulder(dressing, x, height(x, z), z, chance.between(0.2, 0.9), chance); }
      // Rivers of lava run down the cone and past the viewer.
      lavaFlow(dressing, height, [[30, -386], [24, -340], [34, -290], [18, -230], [26, -170], [12, -110], [16, -70], [8, -40], [13, -22], [9, -12], [14, 2]], 5); // prettier-ignore
      lavaFlow(dressing, height, [[22, -390], [-10, -330], [-30, -260], [-26, -200], [-52, -130], [-40, -80], [-52, -50]], 5); // prettier-ignore
      lavaFlow(dressing, height, [[40, -390], [70, -330], [84, -250], [120, -180]], 4); // prettier-ignore
      lavaFlow(dressing, height, [[-4.5, -5], [-8, -8], [-7, -14], [-12, -20], [-18, -22]], 1.4); // prettier-ignore
      plume(dressing, 30, 190, -420);
    },
  };
}; // prettier-ignore

function lavaFlow(
  dressing: Dressing,
  height: (x: number, z: number) => number,
  path: readonly (readonly [number, number])[],
  half: number,
): void {
  const builder = dressing.of('light');
  let before: number[] | undefined;
  for (let leg = 0; leg + 1 < path.length; leg++)
    for (let step = 0; step < 14; step++) {
      const t = step / 14;
      const x = path[leg]![0] + (path[leg + 1]![0] - path[leg]![0]) * t;
      const z = path[leg]![1] + (path[leg + 1]![1] - path[leg]![1]) * t;
      const [dx, dz] = [path[leg + 1]![0] - path[leg]![0], path[leg + 1]![1] - path[leg]![1]];
      const size = Math.hypot(dx, dz);
      const wide = half * (0.3 + 0.2 * noise(z * 0.11, x * 0.1)) * (z > -60 ? 0.9 : 1.3);
      const now = [-1, -0.5, 0, 0.5, 1].map((side) => {
        const px = x - (dz / size) * wide * side;
        const pz = z + (dx / size) * wide * side;
        const crust = Math.abs(side) > 0.9 ? 0.12 : 0.6 + 0.8 * Math.max(0, noise(px * 1.1, pz * 1.1) + 0.3);
        return builder.vertex({
          position: [px, height(px, pz) + 0.12, pz],
          normal: [0, 1, 0],
          colour: [0.9, 0.2 * Math.min(1.4, crust), 0.015],
          surface: [1, 0, 0, 3.4 * crust],
        });
      });
      if (before) for (let part = 0; part < 4; part++) builder.quad(before[part]!, before[part + 1]!, now[part + 1]!, now[part]!);
      before = now;
    }
}

function plume(dressing: Dressing, x: number, y: number, z: number): void {
  for (let puff = 0; puff < 15; puff++) {
    const t = puff / 14;
    const size = 16 + 42 * t;
    const ball = lathe(Array.from({ length: 10 }, (_, ring) => [Math.max(0.01, size * Math.sin((ring / 9) * Math.PI)), -size * Math.cos((ring / 9) * Math.PI)] as const), { colour: [0.075 + 0.06 * t, 0.07 + 0.06 * t, 0.068 + 0.07 * t], surface: [0.9, 0, 0.2, t < 0.2 ? 0.3 : 0] }, 14); // prettier-ignore
    for (let at = 0; at < ball.position.length; at += 3) {
      const swell = 1 + 0.5 * fractal(ball.position[at]! * 0.05 + puff, ball.position[at + 1]! * 0.05 + ball.position[at + 2]! * 0.03, 3);
      for (let part = 0; part < 3; part++) ball.position[at + part]! *= swell;
    }
    dressing.foliage.add(place(ball, { at: [x + 60 * t * t + 9 * Math.sin(puff * 2.3), y + 150 * t, z + 6 * Math.cos(puff * 1.7)] }));
  }
}

const island: DrawUp = (site) => {
  const level = -0.45;
  const height = (x: number, z: number): number => {
    const isle = (cx: number, cz: number, size: number, tall: number): number => (1 - Math.hypot((x - cx) / 1.5, z - cz) / size + 0.18 * noise(x * 0.1, z * 0.1)) * tall;
    return Math.max(-3, Math.min(0.4, isle(0, 6, 13, 2.2)), isle(-16, -44, 15, 3.6) + Math.max(0, isle(-16, -46, 9, 2.2)), isle(60, -130, 30, 16), isle(-110, -210, 44, 26)); // prettier-ignore
  };
  return {
    height,
    cover: 'sand',
    zones: `{ albedo = vec3f(0.33, 0.26, 0.17) * (0.95 + 0.25 * fine); albedo = mix(albedo, vec3f(0.14, 0.11, 0.075), smoothstep(-0.1, -0.42, spot.y)); albedo = mix(albedo, vec3f(0.035, 0.07, 0.02) * (1.0 + fine), smoothstep(1.2, 2.0, spot.y + middling)); }`,
    water: { level, tint: [0.008, 0.1, 0.115], ruffle: 0.55, foam: 0.06, bed: [0.2, 0.34, 0.27] },
    arena: site.afloat ? { side: 18, back: 20, front: 6 } : { side: 6, back: 3, front: 6 },
    landmarks: [{ noun: 'island', kind: 'island', top: [-16, 12, -44], reach: 16, height: 12 }],
    dress(dressing) {
      const { chance } = site;
      for (const [x, z, tall] of [[-2.9, -3.6, 5.4], [-4.4, -2.6, 6.6], [3.6, -3.8, 5.2], [-16, -42, 5.5], [-19, -44, 6], [-12, -45, 5.5], [-22, -47, 6], [-15, -47, 6.5], [-9, -46, 5], [-26, -44, 5]] as const) addPalm(dressing.foliage, [x, height(x, z), z], tall, chance, z > -10 ? { fronds: 17, leaflets: 17 } : { fronds: 13, leaflets: 9 }); // prettier-ignore
      for (let at = 0; at < 24; at++) { const x = -16 + chance.bell() * 7; const z = -45 + chance.bell() * 4; addBush(dressing.foliage, [x, height(x, z), z], chance.between(0.7, 1.6), [0.04, 0.08, 0.022], chance); }
      for (let at = 0; at < 16; at++) { const x = chance.between(-12, 12); addBoulder(dressing.foliage, [x, height(x, -5) - 0.05, -5], chance.between(0.15, 0.5), true, chance); }
    },
  };
}; // prettier-ignore

/** The inside of a cave, light falling in from its mouth. */
const cave: DrawUp = (site) => {
  const height = (x: number, z: number): number => 0.18 * noise(x * 0.3, z * 0.3) * smooth(1.6, 5, Math.hypot(x, z)) + 7 * smooth(6, 11, Math.abs(x) + 1.2 * noise(z * 0.2, x > 0 ? 3 : 8)) + (z > 14 ? 5 : 0);
  return {
    height,
    reach: 300,
    cover: 'rock',
    zones: 'albedo = vec3f(0.105, 0.09, 0.075) * (0.8 + 0.8 * fine + 0.4 * middling); glitter = 0.15; crease = 1.0 - 0.4 * smoothstep(0.0, 0.4, -fine);',
    arena: { side: 4, back: 6, front: 5 },
    lamps: [],
    backdrop: 'sky',
    light: (lighting) => ({ ...lighting, key: { direction: [0.1, 0.35, -0.93], colour: [2.1, 1.95, 1.6] }, sky: [0.1, 0.12, 0.15], bounce: [0.07, 0.06, 0.05], fill: { direction: [0.35, 0.35, 0.85], colour: [0.42, 0.3, 0.2] }, haze: { colour: [0.2, 0.22, 0.24], glow: [0.9, 0.82, 0.66], density: 0.012, fall: 0.02 }, lamps: [{ place: [-3.2, 1.6, -2.4], colour: [2.6, 1.3, 0.5], reach: 14 }] }),
    dress(dressing) {
      const { chance } = site;
      const stone = dressing.of('stone');
      // A vault of rock: arches of uneven rings, narrowing to the mouth.
      const rings = 26;
      const around = 30;
      const first = stone.count;
      for (let ring = 0; ring <= rings; ring++) {
        const z = 13 - (ring / rings) * 40;
        const wide = ring > rings - 3 ? 5.2 - (ring - rings + 3) * 0.35 : 8.6 - ring * 0.1 + 1.1 * noise(ring * 0.5, 3);
        const tall = ring > rings - 3 ? 5 : 6.2 + 1.2 * noise(ring * 0.4, 7);
        for (let side = 0; side <= around; side++) {
          const angle = (side / around) * Math.PI * 1.16 - Math.PI * 0.08;
          const swell = 1 + 0.26 * fractal(side * 0.4 + 3, z * 0.24, 4);
          const [x, y] = [Math.cos(angle) * wide * swell, Math.sin(angle) * tall * swell];
          const tone = 0.7 + 0.5 * fractal(side * 0.7, z * 0.6, 3);
          stone.vertex({ position: [x, y, z], normal: [-Math.cos(angle + 0.5 * fractal(side, z, 2)), -Math.sin(angle), 0.35 * noise(side * 0.8, z)], colour: [0.1 * tone, 0.088 * tone, 0.074 * tone], surface: [0.55, 0.25, 1, 0] });
        }
      }
      for (let ring = 0; ring < rings; ring++) for (let side = 0; side < around; side++) { const corner = first + ring * (around + 1) + side; stone.quad(corner, corner + around + 1, corner + around + 2, corner + 1); }
      for (let at = 0; at < 34; at++) { const z = 2 - 24 * chance.next(); const x = chance.between(-5.6, 5.6); const roof = 5.1 * Math.sqrt(Math.max(0.1, 1 - (x / 8) ** 2)); dressing.set(stalactite(chance.between(0.8, 2.4), chance), x, z, 0, [1, -1, 1], roof + 0.7); }
      for (let at = 0; at < 22; at++) { const z = 1 - 22 * chance.next(); const x = (at % 2 ? 1 : -1) * chance.between(3.4, 6.4); dressing.set(stalactite(chance.between(0.5, 1.7), chance), x, z); }
      for (let at = 0; at < 26; at++) { const z = 2 - 26 * chance.next(); const x = (at % 2 ? 1 : -1) * chance.between(2.8, 6.5); addBoulder(stone, [x, height(x, z), z], chance.between(0.2, 0.9), true, chance); }
      dressing.set(lantern(true, 1.2), -3.4, -2.6);
      dressing.pool(-3.4, -2.6, 4, [0.5, 0.25, 0.08]);
      grove(dressing, site, { count: 30, near: 52, far: 110, half: 0.3, tall: [8, 12] }, chance);
    },
  };
}; // prettier-ignore

const graveyard: DrawUp = (site) => {
  const height = flat(9.4, 50);
  return {
    height,
    cover: 'grass',
    zones: `albedo *= vec3f(0.72, 0.78, 0.74); ${gravel(stripe('site.x + 0.9 * sin(site.y * 0.11)', '0.7'))}`,
    sward: { tall: 0.2, tufts: 1700, dry: 0.6, where: (x, z) => Math.abs(x + 0.9 * Math.sin(z * 0.11)) > 0.8 },
    arena: { side: 6, back: 8, front: 6 },
    avenue: 0,
    lamps: [{ place: [2.4, 2.6, -5.4], colour: [1.5, 0.95, 0.45], reach: 14 }],
    dress(dressing) {
      const { chance } = site;
      for (let row = 0; row < 9; row++) for (let at = 0; at < 6; at++) for (const side of [-1, 1]) { const x = side * (1.75 + at * 1.9 + chance.between(-0.25, 0.25)); const z = -2.4 - row * 3.1 + chance.between(-0.3, 0.3); if (chance.flip(0.86)) dressing.set(gravestone(chance), x, z, chance.between(-0.2, 0.2), chance.between(0.85, 1.2)); }
      for (let post = 0; post < 60; post++) dressing.add(...bar('iron', [-18 + post * 0.6, height(0, -33) - 0.2, -33], [-18 + post * 0.6, height(0, -33) + 1.7, -33], 0.03, '#101214', 5));
      for (const y of [0.4, 1.4]) dressing.add(...bar('iron', [-18, height(0, -33) + y, -33], [18, height(0, -33) + y, -33], 0.03, '#101214', 5));
      for (const [x, z, tall] of [[-7.5, -12, 8.5], [8.6, -17, 9.5], [-15, -26, 10], [16, -30, 10], [3.8, -36, 11]] as const) addBareTree(dressing.foliage, [x, height(x, z), z], tall, chance); // prettier-ignore
      dressing.set(lantern(site.dark, 2.7), 2.1, -5.6).set(lantern(site.dark, 2.7), -2.2, -16);
      if (site.dark) dressing.pool(2.1, -5.6, 4, [0.45, 0.27, 0.12]);
      grove(dressing, site, { count: 50, near: 48, far: 150, tall: [9, 14], conifers: 0.5 }, chance);
    },
  };
}; // prettier-ignore

/** Woods, ice, rock and fire. */
export const wildLayouts: Readonly<Record<string, DrawUp>> = { jungle, swamp, arctic, canyon, volcano, island, cave, graveyard };
