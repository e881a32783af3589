import type { Metres } from '@onereel/spec';
import { noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { ellipsoid, tube } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp, Site } from '../layout.ts';
import { dwelling } from '../pieces/buildings.ts';
import { grove, leafColour, tree } from '../pieces/grove.ts';
import { addHedge, addPoplar } from '../pieces/plants.ts';
import { bar } from '../pieces/street.ts';
import { lay, stripe } from '../zones.ts';
import { rolling } from './park.ts';

/** How high one terrace is over the next, metres. */
const tier = 1.5;

/** Rice on a hillside cut into terraces that follow its curves, some of them under water. */
const terraces: DrawUp = (site) => {
  const hill = (x: Metres, z: Metres): Metres => {
    const away = Math.max(0, -z - 7);
    const bowl = 0.0016 * Math.max(0, Math.abs(x + 6 * Math.sin(z * 0.03)) - 12) ** 2 * smooth(6, -30, z);
    return (
      away * 0.17 +
      Math.min(60, bowl) +
      2.6 * noise(x * 0.022, z * 0.022 + 3) * smooth(0, 24, away) +
      70 * smooth(150, 520, away) * (0.5 + 0.7 * noise(x * 0.006, z * 0.006))
    );
  };
  const height = (x: Metres, z: Metres): Metres => {
    const wild = smooth(170, 240, Math.hypot(x, z));
    const whole = hill(x, z);
    const step = Math.floor(whole / tier);
    const part = whole / tier - step;
    return (step + smooth(0.8, 1, part)) * tier * (1 - wild) + whole * wild;
  };
  return {
    height,
    cover: 'grass',
    reach: 560,
    zones: `{ let level = floor(spot.y / ${tier} + 0.12); let dice = landHash(vec2f(level, floor((site.x + 30.0 * broad) / 46.0))).xy; let flat = smoothstep(0.22, 0.08, steep) * smoothstep(240.0, 170.0, length(site)) * smoothstep(-7.5, -9.0, site.y);
      let blades = landTile(tile, tileSampler, spot.xz * vec2f(2.6, 5.5), texel * 3.5).x; let ripe = mix(vec3f(0.075, 0.15, 0.022), vec3f(0.16, 0.18, 0.03), clamp(dice.x * 1.4, 0.0, 1.0));
      let wet = step(0.52, fract(dice.y * 7.31 + dice.x)); let pond = vec3f(0.22, 0.3, 0.35) * (1.0 + 0.25 * middling);
      let rows = smoothstep(0.1, 0.3, blades + 0.15 * sin(site.x * 5.0)); let crop = ripe * (0.7 + 0.75 * rows + 0.2 * fine);
      albedo = mix(albedo, mix(crop, mix(pond, ripe, 0.34 * rows), wet), flat); normal = normalize(mix(normal, slope, flat * 0.8));
      let bank = smoothstep(0.2, 0.42, steep) * smoothstep(240.0, 170.0, length(site)); albedo = mix(albedo, mix(vec3f(0.06, 0.085, 0.02), vec3f(0.13, 0.09, 0.05), smoothstep(0.0, 0.4, middling)) * (0.9 + 0.5 * fine), bank); }
      ${lay(stripe('site.y - 0.4 * sin(site.x * 0.3)', '0.8'), 'vec3f(0.2, 0.145, 0.09)')}`,
    sward: { tall: 0.26, tufts: 1500, where: (_, z) => Math.abs(z) > 1 && z > -7, colour: [0.07, 0.14, 0.022] },
    arena: { side: 14, back: 5, front: 7 },
    dress(dressing) {
      const { chance } = site;
      for (const [x, z] of [[-17, -26], [22, -52], [-30, -70]] as const) hut(dressing, x, z, site); // prettier-ignore
      for (let at = 0; at < 16; at++) {
        const z = -14 - at * 9;
        const x = (at % 2 ? 1 : -1) * chance.between(8, 16 + at * 4);
        if (dressing.isFree(x, z)) addPalmTree(dressing, x, height(x, z), z, chance.between(5, 9), chance.next());
      }
      grove(dressing, site, { count: 170, near: 150, far: 330, half: 0.9, tall: [9, 15], fits: (x, z) => Math.hypot(x, z) > 165 }, chance);
    },
  };
};

function hut(dressing: Dressing, x: Metres, z: Metres, { chance }: Site): void {
  const y = dressing.height(x, z);
  for (const [px, pz] of [
    [-1.5, -1.2],
    [1.5, -1.2],
    [-1.5, 1.2],
    [1.5, 1.2],
  ] as const)
    // prettier-ignore
    dressing.add(...bar('wood', [x + px, y - 0.6, z + pz], [x + px, y + 2.1, z + pz], 0.1));
  const roof = coatOf('straw', '#8f7440');
  for (let step = 0; step < 6; step++) {
    const half = 2.7 - step * 0.44;
    dressing.add('straw', ellipsoid([half, 0.24, half * 0.85], roof, { around: 14, down: 6, centre: [x, y + 2.2 + step * 0.36, z] }));
  }
  void chance;
}

/** A palm with a bent stem and hanging fronds. */
function addPalmTree(dressing: Dressing, x: Metres, y: Metres, z: Metres, tall: Metres, lean: number): void {
  const bend = (lean - 0.5) * tall * 0.5;
  dressing.add('bark', tube([[x, y - 0.3, z], [x + bend * 0.3, y + tall * 0.5, z], [x + bend, y + tall, z]], (t) => 0.2 - 0.08 * t, () => coatOf('bark', '#7d6a50'), { around: 7, up: [0, 0, 1] })); // prettier-ignore
  const leaf = coatOf('leaf', '#3f6f2c');
  for (let frond = 0; frond < 11; frond++) {
    const [sine, cosine] = [Math.sin(frond * 2.4), Math.cos(frond * 2.4)];
    const long = tall * 0.4;
    const path = [0, 0.35, 0.7, 1].map(
      (t) => [x + bend + sine * long * t, y + tall + long * (0.35 * t - 0.75 * t * t), z + cosine * long * t] as const,
    );
    dressing.add('leaf', tube(path, (t) => 0.34 * Math.sin(Math.PI * (0.12 + 0.86 * t)), () => leaf, { around: 6, flatten: 1, up: [sine * 0.1, 1, cosine * 0.1] })); // prettier-ignore
  }
}

/** Rows of vines over rolling hills, a path between them, an estate with cypresses beyond. */
const vineyard: DrawUp = (site) => {
  const hills = rolling(5.3, 46, 130);
  const height = (x: Metres, z: Metres): Metres => hills(x, z) * smooth(24, 90, Math.hypot(x, z)) + 0.028 * Math.max(0, -z - 8);
  const pitch = 2.4;
  return {
    height,
    cover: 'grass',
    zones: `{ let run = smoothstep(30.0, 44.0, length(site - vec2f(0.0, -6.0))); let turned = vec2f(site.x + 0.35 * site.y * step(0.0, sin(floor(site.y / 90.0) * 3.1)), site.y); let row = abs(fract(turned.x / ${pitch.toFixed(1)} + 0.5) - 0.5) * ${pitch.toFixed(1)};
      let vine = smoothstep(0.62, 0.42, row) * smoothstep(230.0, 120.0, length(site)); albedo = mix(albedo, vec3f(0.15, 0.105, 0.06) * (1.0 + 0.4 * fine), smoothstep(260.0, 170.0, length(site)) * 0.75 * smoothstep(0.15, 0.4, 0.5 + middling)); albedo = mix(albedo, season.xyz * vec3f(0.8, 0.95, 0.7), vine * run); crease *= 1.0 - 0.3 * vine * run; }
      ${lay(stripe('site.x', '1.05'), 'vec3f(0.24, 0.18, 0.11)')}`,
    sward: { tall: 0.14, tufts: 900, where: (x) => Math.abs(x) > 1.2 },
    arena: { side: 8, back: 14, front: 7 },
    avenue: 0,
    dress(dressing) {
      const { chance } = site;
      const green = site.look.season === 'autumn' ? ([0.24, 0.09, 0.018] as const) : leafColour(site, [0.05, 0.1, 0.02]);
      for (let row = -7; row <= 7; row++) {
        if (row === 0) continue;
        const x = row * pitch + (row > 0 ? 0.5 : -0.5);
        const near = Math.abs(row) > 2 ? 2 : -4;
        for (let z = near; z > (Math.abs(row) < 4 ? -46 : -30); z -= 5.5) {
          if (!dressing.isFree(x, z - 2.7)) continue;
          const y = height(x, z - 2.75);
          addHedge(dressing.foliage, [x, y + 0.42, z - 2.75], 5.6, 1.15, 0.56, green, chance, Math.PI / 2);
          for (const off of [0.2, 1.9, 3.6])
            dressing.add(...bar('wood', [x, y - 0.1, z - off], [x, y + 1.75, z - off], 0.045, '#6d5640', 5));
          for (let bunch = 0; bunch < 4 && z > -22; bunch++)
            grapes(dressing, x + (row > 0 ? -0.3 : 0.3), y + 0.62 + chance.between(0, 0.3), z - 0.6 - bunch * 1.3, chance.flip(0.75));
        }
      }
      dressing.set(dwelling(chance, [12, 8, 10], 2), 15, -84, -0.2).set(dwelling(chance, [8, 6.4, 8], 2), 26, -90, 0.2);
      for (let at = 0; at < 7; at++)
        addPoplar(
          dressing.foliage,
          [4 + at * 4.6, height(4 + at * 4.6, -78), -78 - (at % 2) * 3],
          chance.between(7, 11),
          [0.02, 0.04, 0.016],
          chance,
        );
      for (const [x, z, tall] of [[-19, -40, 8], [-34, -62, 10]] as const) tree(dressing, site, x, z, tall, chance); // prettier-ignore
      grove(dressing, site, { count: 40, near: 120, far: 320, half: 0.9, tall: [8, 13] }, chance);
    },
  };
};

function grapes(dressing: Dressing, x: Metres, y: Metres, z: Metres, red: boolean): void {
  const coat = coatOf('peel', red ? '#3a1438' : '#8fa83a');
  for (const [dx, dy, dz, size] of [
    [0, 0, 0, 0.09],
    [0.05, -0.1, 0.02, 0.075],
    [-0.03, -0.18, 0, 0.055],
  ] as const)
    // prettier-ignore
    dressing.add('peel', ellipsoid([size, size, size], coat, { around: 6, down: 5, centre: [x + dx, y + dy, z + dz] }));
}

/** The colours of the strips of a flower field, linear. */
const strips = ['vec3f(0.5, 0.02, 0.02)', 'vec3f(0.62, 0.36, 0.01)', 'vec3f(0.55, 0.1, 0.26)', 'vec3f(0.6, 0.58, 0.5)', 'vec3f(0.22, 0.05, 0.33)'] as const; // prettier-ignore
const petals = ['#c81e1a', '#eab52a', '#e0648c', '#f2ece0', '#7a3aa0'] as const;

/** Strips of tulips to the horizon; lavender where the row says so. */
const flowers: DrawUp = (site) => {
  const lavender = site.style === 'lavender';
  const hills = rolling(3.1, lavender ? 60 : 120, lavender ? 60 : 6);
  const height = (x: Metres, z: Metres): Metres => hills(x, z) * smooth(60, 300, Math.hypot(x, z));
  const wide = lavender ? 1.7 : 3;
  const bloom = lavender
    ? 'vec3f(0.16, 0.07, 0.4)'
    : strips.reduce((rest, colour, at) => (at === 0 ? colour : `select(${rest}, ${colour}, kind > ${(at - 0.5).toFixed(1)})`), '');
  return {
    height,
    cover: 'grass',
    zones: `{ let lane = (site.x + ${(wide / 2).toFixed(2)}) / ${wide.toFixed(2)}; let kind = floor(fract(floor(lane) * 0.618 + 0.37) * 5.0); let off = abs(fract(lane) - 0.5) * ${wide.toFixed(2)};
      let bed = smoothstep(${(wide * 0.44).toFixed(2)} + texel * 0.2, ${(wide * 0.36).toFixed(2)}, off) * smoothstep(1.6, 2.0, abs(site.x)) * smoothstep(330.0, 220.0, length(site)); let heads = landTile(tile, tileSampler, spot.xz * 3.3, texel * 3.3).x; let tint = ${bloom};
      albedo = mix(albedo, mix(vec3f(0.03, 0.075, 0.018), tint, smoothstep(-0.3, 0.15, heads + texel * 0.6)) * (0.8 + 0.35 * heads + 0.2 * fine), bed); }
      ${lay(stripe('site.x', '1.2'), 'vec3f(0.2, 0.16, 0.1)')}`,
    sward: { tall: 0.16, tufts: 700, where: (x) => Math.abs(x) > 1.3 && Math.abs(x) < 1.9 },
    arena: { side: 10, back: 12, front: 7 },
    avenue: 0,
    dress(dressing) {
      const { chance } = site;
      for (let number = 0; number < (lavender ? 4200 : 2600); number++) {
        const far = 2.5 * 14 ** chance.next();
        const angle = chance.between(-0.85, 0.85);
        const [x, z] = [Math.sin(angle) * far, 7 - Math.cos(angle) * far];
        const lane = Math.floor((x + wide / 2) / wide);
        const off = Math.abs((x + wide / 2) / wide - lane - 0.5) * wide;
        if (Math.abs(x) < 1.8 || off > wide * 0.4 || !dressing.isFree(x, z) || (Math.abs(x) < 4 && z > 0)) continue;
        const kind = Math.floor(((((lane * 0.618 + 0.37) % 1) + 1) % 1) * 5);
        head(dressing, x, height(x, z), z, lavender ? '#6a4ab0' : petals[kind]!, lavender, far);
      }
      if (lavender) dressing.set(dwelling(chance, [10, 7, 9], 2), -16, -80, 0.3);
      else for (const [x, z] of [[-24, -74], [20, -108]] as const) dressing.set(dwelling(chance), x, z, 0.2); // prettier-ignore
      for (let at = 0; at < 12; at++)
        addPoplar(dressing.foliage, [-66 + at * 12, height(-66 + at * 12, -170), -170], chance.between(9, 14), leafColour(site), chance);
      grove(dressing, site, { count: 60, near: 150, far: 330, half: 0.95, tall: [8, 13] }, chance);
    },
  };
};

function head(dressing: Dressing, x: Metres, y: Metres, z: Metres, colour: string, spike: boolean, far: Metres): void {
  // A spike of lavender is thin and there are many; a tulip is a cup.
  const around = far < 12 ? 6 : 4;
  const tall = spike ? 0.42 : 0.36;
  const size = (1 + far * 0.012) * 0.055;
  const coat = coatOf('petal', colour);
  dressing.add(
    'petal',
    ellipsoid(spike ? [size * 0.42, size * 2.6, size * 0.42] : [size, size * 1.35, size], coat, {
      around,
      down: 4,
      centre: [x, y + tall, z],
    }),
  );
  if (far < 14)
    dressing.add(
      'leaf',
      place(ellipsoid([0.012, tall / 2, 0.03], coatOf('leaf', '#4c8038'), { around: 4, down: 4, centre: [0, tall / 2, 0] }), {
        at: [x, y, z],
      }),
    );
}

/** Land under crops that are known by their pattern. */
export const fieldLayouts: Readonly<Record<string, DrawUp>> = { terraces, vineyard, flowers };
