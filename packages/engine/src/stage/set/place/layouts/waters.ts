import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import { ellipsoid } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { lathe } from '../../../../shapes/solids.ts';
import { coatOf } from '../../../matter/substance.ts';
import { addBoulder } from '../../terrain/plants/boulder.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp, Site } from '../layout.ts';
import { dwelling } from '../pieces/buildings.ts';
import { grove, leafColour, tree } from '../pieces/grove.ts';
import { addBush, addReeds } from '../pieces/plants.ts';
import { rowBoat } from '../pieces/row-boat.ts';
import { bar, block } from '../pieces/street.ts';

/** A jetty on posts along z. */
function jetty(dressing: Dressing, x: number, from: number, to: number, level: number): void {
  const long = from - to;
  for (let plank = 0; plank < long / 0.24; plank++)
    dressing.add(
      ...block(
        'wood',
        [1.7, 0.06, 0.2],
        [x + 0.03 * Math.sin(plank * 7), level, from - plank * 0.24],
        plank % 3 === 0 ? '#8d7458' : '#9c8264',
      ),
    );
  for (let post = 0; post <= long / 2.4; post++)
    for (const side of [-0.8, 0.8])
      dressing.add(
        ...bar('wood', [x + side, level - 2.4, from - post * 2.4], [x + side, level + 0.5, from - post * 2.4], 0.085, '#5f4a36', 8),
      );
}

/** Lily pads with a few blossoms on still water. */
function lilies(dressing: Dressing, site: Site, x: number, z: number, count: number, spread: number, level: number): void {
  const { chance } = site;
  for (let pad = 0; pad < count; pad++) {
    const size = chance.between(0.16, 0.34);
    const at = [x + chance.bell() * spread, level + 0.015, z + chance.bell() * spread] as const;
    const disc = lathe(
      [
        [size, 0.02],
        [size * 0.9, 0.004],
        [0.001, 0],
      ],
      coatOf('leaf', chance.flip(0.5) ? '#4f7d34' : '#3c6a35'),
      12,
    );
    dressing.add('leaf', { ...place(disc, { at }), normal: disc.normal.map((_, part) => (part % 3 === 1 ? 1 : 0)) });
    if (chance.flip(0.22))
      for (let petal = 0; petal < 8; petal++) {
        const angle = (petal / 8) * Math.PI * 2;
        dressing.add(
          'petal',
          place(
            ellipsoid([0.03, 0.02, 0.1], coatOf('petal', petal % 2 ? '#f2d6e0' : '#f7eef2'), {
              around: 6,
              down: 4,
              centre: [0, 0.05, 0.06],
            }),
            { at, turn: angle },
          ),
        );
      }
  }
}

const lake: DrawUp = (site) => {
  const frozen = site.style === 'frozen';
  const [ox, oz] = site.afloat || frozen ? [3, -22] : [0, 0];
  const shore = (x: number): number => -4.4 + 1.1 * Math.sin(x * 0.11) + 0.5 * Math.sin(x * 0.31 + 1) - 0.012 * x * x * (x > 0 ? 0.4 : 1);
  const pond = site.style === 'pond';
  const wide = pond ? 38 : 170;
  const land = (x: number, z: number): number => {
    const inland = z - shore(x);
    const near =
      inland > 0 ? Math.min(0.5, inland * 0.14) + 0.1 * noise(x * 0.2, z * 0.2) * smooth(2, 6, inland) : Math.max(-2.5, inland * 0.2);
    const beyond = -z - wide - 14 * noise(x * 0.012, 3.3) - (pond ? 6 * noise(x * 0.07, 1) : 0);
    const side = Math.abs(x - 8) - (pond ? 30 : 210) - 24 * noise(z * 0.013, 8.1);
    const rim = Math.max(beyond, side);
    const hills = pond ? 20 : 150;
    return (
      near +
      (rim > 0 ? 2.9 * smooth(0, 14, rim) + hills * smooth(10, 560, rim) * (0.45 + 1.15 * fractal(x * 0.0034, z * 0.0034 + 3, 5)) : 0)
    );
  };
  const height = (x: number, z: number): number => land(x + ox, z + oz);
  const level = -0.32;
  return {
    height,
    ...(frozen ? { floor: (x: number, z: number) => Math.max(level, height(x, z)) } : {}),
    cover: 'grass',
    zones: `{ let beach = smoothstep(0.05, -0.3, spot.y + 0.05 * middling); albedo = mix(albedo, vec3f(0.16, 0.135, 0.095) * (1.0 + 0.6 * fine), beach); }`,
    sward: {
      tall: 0.3,
      tufts: 1500,
      flowers: [
        [0.5, 0.42, 0.05],
        [0.55, 0.55, 0.52],
      ],
      where: (x, z) => height(x, z) > -0.02,
    },
    water: {
      level,
      tint: [0.018, 0.06, 0.07],
      ruffle: /wind|storm/.test(site.look.weather) ? 0.9 : pond ? 0.14 : 0.22,
      trees: pond ? 9 : 12,
      ice: frozen ? 'wild' : undefined,
    },
    arena: site.afloat || frozen ? { side: 26, back: 30, front: 12 } : { side: 9, back: 2.5, front: 7 },
    dress(dressing) {
      const { chance } = site;
      const put = (x: number, z: number): readonly [number, number] => [x - ox, z - oz];
      const reedColour = site.snowy || site.look.season === 'autumn' ? ([0.16, 0.12, 0.05] as const) : ([0.07, 0.1, 0.03] as const);
      for (const [x, z, spread] of [
        [-5.2, -5.6, 0.8],
        [-8.4, -6.2, 1.1],
        [4.6, -5.6, 0.5],
        [8.6, -6.4, 1.2],
        [-14, -8, 1.5],
        [14, -7.5, 1.4],
      ] as const) {
        const [px, pz] = put(x, z);
        addReeds(
          dressing.foliage,
          [px, Math.max(level - 0.3, height(px, pz)), pz],
          1.5,
          55,
          spread,
          reedColour,
          chance,
          [0.075, 0.04, 0.018],
        );
      }
      const [jx, jz] = put(2.6, -3);
      if (site.afloat)
        // Out on the water reeds stand about the boat, as they do where a lake is shallow.
        for (const [x, z, spread, count] of [
          [5.6, -4.6, 0.9, 60],
          [9.5, -3.2, 1.3, 70],
          [-7.4, -7.5, 1.1, 60],
          [-12, -12, 1.8, 80],
          [13, -14, 2, 90],
          [2.5, -19, 1.6, 70],
          [-4.5, -27, 2.2, 80],
        ] as const)
          if (dressing.isFree(x, z))
            addReeds(dressing.foliage, [x, level - 0.25, z], 1.45, count, spread, reedColour, chance, [0.075, 0.04, 0.018]);
      if (!pond && !site.afloat) {
        jetty(dressing, jx, jz, jz - 9, 0.18);
        dressing.set(rowBoat(), jx - 2.3, jz - 5.4, 0.95, 1, level - 0.1);
        dressing.set(dwelling(chance, [8, 6.4, 7], 1), ...put(-32, -184), 0.3);
      }
      if (!site.snowy)
        for (const [x, z, count, spread] of pond
          ? ([
              [-2.5, -9, 34, 1.6],
              [3.5, -11, 30, 1.8],
              [-7, -13, 26, 2],
              [0.5, -17, 40, 3],
            ] as const)
          : ([[-3.6, -7.5, 18, 0.9]] as const))
          lilies(dressing, site, ...put(x, z), count, spread, level);
      const inLand = (x: number, z: number): boolean => height(x, z) > 0.4;
      tree(dressing, site, ...put(-9.5, -3.4), 8.5, chance, 18);
      grove(
        dressing,
        site,
        {
          count: pond ? 90 : 330,
          near: pond ? 40 : 120,
          far: pond ? 90 : 330,
          half: 0.95,
          tall: pond ? [8, 13] : [9, 17],
          fits: inLand,
          conifers: pond ? 0.1 : 0.6,
        },
        chance,
      );
      if (pond)
        for (let at = 0; at < 20; at++) {
          const [x, z] = put(chance.between(-30, 34), -chance.between(36, 44));
          addBush(dressing.foliage, [x, height(x, z), z], chance.between(0.8, 1.6), leafColour(site), chance);
        }
      for (let at = 0; at < 14; at++) {
        const [x, z] = put(chance.between(-11, 11), shore(0) + chance.between(-1.8, 0.4));
        const size = chance.between(0.15, 0.5);
        // None before a frog at the water's edge.
        if ([-size, size].every((off) => dressing.isFree(x + off, z) && dressing.isFree(x, z + off)))
          addBoulder(dressing.foliage, [x, height(x, z), z], size, true, chance, site.snowy ? 0.8 : 0);
      }
    },
  };
};

/** A river that winds from the left foreground to the hills; `stream` is narrow and lively. */
const river: DrawUp = (site) => {
  const falls = site.style === 'waterfall';
  const stream = site.style === 'stream' || falls;
  const half = falls ? 3.4 : stream ? 2.1 : 7.5;
  const middle = (z: number): number =>
    (stream ? -3.9 : -15.2) + (stream ? 2.2 : 8) * Math.sin(z * (stream ? 0.09 : 0.032) + 0.5) + (stream ? 0.02 : -0.09) * z + 0.2 * half;
  const [ox, oz] = site.afloat ? [middle(-14), -14] : [0, 0];
  const level = stream ? -0.38 : -0.5;
  const land = (x: number, z: number): number => {
    const off = Math.abs(x - middle(z)) - half * (1 + 0.18 * noise(z * 0.06, 2));
    const bank =
      off < 0
        ? Math.max(stream ? -0.9 : -2.4, level + off * 0.3)
        : level + (0 - level) * smooth(0, stream ? 1.6 : 2.6, off) + 0.3 * smooth(4, 20, off) * noise(x * 0.06, z * 0.06);
    const far = Math.hypot(x, z);
    const valley = smooth(30, 330, off) * (0.35 + fractal(x * 0.004 + 4, z * 0.004, 4)) * 130 * smooth(60, 500, far);
    if (falls) {
      const cliff =
        smooth(-20.5 + 1.6 * noise(x * 0.16, 3), -23.5 + 1.6 * noise(x * 0.16, 3), z) *
          (13 + 3 * noise(x * 0.11, 7) + 1.4 * noise(x * 0.5, z * 0.5)) +
        5 * smooth(-17, -20, z + 2.4 * noise(x * 0.3, 1)) * smooth(5, 8, Math.abs(x - middle(-19)));
      const pool = z < -9 && z > -21 ? -1.6 * (1 - smooth(5.5, 8.5, Math.hypot(x - middle(-16), (z + 16) * 1.1))) : 0;
      return Math.min(bank, bank + pool) + cliff + 26 * smooth(24, 90, Math.hypot(x, z)) * smooth(-24, -60, z);
    }
    return bank + Math.max(0, valley);
  };
  const height = (x: number, z: number): number => land(x + ox, z + oz);
  return {
    height,
    cover: 'grass',
    zones: `${falls ? '{ let crag = landFace(tile, tileSampler, spot, smoothstep(0.35, 0.65, abs(slope.x) / max(abs(slope.x) + abs(slope.z), 0.001)), vec2f(0.35, 0.22), texel * 0.35); let bare = smoothstep(0.2, 0.5, steep + fine * 0.2); albedo = mix(albedo, vec3f(0.085, 0.08, 0.072) * (1.0 + 1.2 * crag.x + 0.5 * fine), bare); albedo = mix(albedo, vec3f(0.03, 0.055, 0.016), bare * smoothstep(0.1, 0.4, middling + broad) * 0.7); normal = normalize(normal - crag.yzw * 0.6 * bare); }' : ''} { let pebble = landTile(tile, tileSampler, spot.xz * 4.0, texel * 4.0).x; let beach = smoothstep(${(level + 0.42).toFixed(2)}, ${(level + 0.12).toFixed(2)}, spot.y + 0.12 * middling); albedo = mix(albedo, vec3f(0.15, 0.135, 0.115) * (1.0 + 0.9 * pebble + 0.3 * fine), beach); }`,
    sward: {
      tall: 0.24,
      tufts: 1700,
      flowers: [
        [0.5, 0.42, 0.05],
        [0.4, 0.2, 0.5],
        [0.6, 0.6, 0.56],
      ],
      where: (x, z) => height(x, z) > level + 0.34,
    },
    water: {
      level,
      tint: [0.022, 0.062, 0.055],
      ruffle: stream ? 0.8 : 0.55,
      foam: stream ? 0.34 : 0.08,
      trees: 8,
      ...(falls ? { fall: { x: middle(-20) - ox, z: -19.6 - oz, wide: 5.6, tall: 13.6 } } : {}),
      flow: `flow = vec2f(at.x - ${stream ? '2.2' : '8.0'} * sin(at.y * ${stream ? '0.09' : '0.032'} + 0.5), at.y * 0.62 - moment * ${stream ? '1.5' : '1.05'});`,
    },
    arena: site.afloat ? { side: 8, back: 20, front: 8 } : { side: 6, back: 6, front: 6 },
    dress(dressing) {
      const { chance } = site;
      const put = (x: number, z: number): readonly [number, number] => [x - ox, z - oz];
      for (let at = 0; at < (stream ? 64 : 46); at++) {
        const z = 5 - at * (stream ? 0.62 : 1.5) + chance.bell();
        const edge =
          middle(z) +
          (chance.flip(0.5) ? 1 : -1) * half * (stream && chance.flip(0.35) ? chance.between(0.1, 0.8) : chance.between(0.86, 1.22));
        const [x, pz] = put(edge, z);
        addBoulder(
          dressing.foliage,
          [x, Math.max(height(x, pz), level - 0.16), pz],
          chance.between(0.2, stream ? 0.6 : 1) * (1 + at * 0.012),
          at < 26,
          chance,
          site.snowy ? 0.8 : 0,
        );
      }
      for (const at of [0, 1, 2, 3, 4, 5, 6]) {
        const z = -4 - at * 5.5;
        const [x, pz] = put(middle(z) + (at % 2 ? 1 : -1) * half * 1.12, z);
        addReeds(
          dressing.foliage,
          [x, Math.max(level - 0.1, height(x, pz)), pz],
          1.1,
          26,
          0.6,
          site.snowy ? [0.16, 0.12, 0.05] : [0.06, 0.1, 0.028],
          chance,
        );
      }
      const fits = (x: number, z: number): boolean => Math.abs(x + ox - middle(z + oz)) > half + 4 && !(falls && z > -32 && z < -14);
      for (const [dx, z, tall] of [
        [half + 7, -9, 9],
        [-half - 4, -14, 10],
        [half + 5, -24, 11],
        [-half - 5, -34, 11],
        [-half - 9, -20, 12],
      ] as const)
        tree(dressing, site, ...put(middle(z) + dx, z), tall, chance, 16);
      grove(dressing, site, { count: 150, near: 45, far: 260, half: 0.9, tall: [8, 15], fits, conifers: 0.45 }, chance);
      if (site.wooded) grove(dressing, site, { count: 420, near: 24, far: 190, half: 0.8, tall: [10, 17], fits, conifers: 0.7 }, chance);
      // All around, for the view from the air; a lane is left for a camera that stands on the ground.
      if (site.wooded)
        grove(
          dressing,
          site,
          {
            count: 260,
            near: 22,
            far: 85,
            half: 3.1,
            tall: [10, 16],
            fits: (x, z) => fits(x, z) && (Math.abs(x) > 8 || z < -12),
            conifers: 0.94,
          },
          chance,
        );
      for (let at = 0; at < 18; at++) {
        const z = -6 - at * 4;
        const x = middle(z) + (at % 2 ? 1 : -1) * (half + chance.between(2.4, 5));
        const [px, pz] = put(x, z);
        addBush(dressing.foliage, [px, height(px, pz), pz], chance.between(0.6, 1.2), leafColour(site), chance);
      }
    },
  };
};

/** Lakes, ponds, rivers and streams. */
export const waterLayouts: Readonly<Record<string, DrawUp>> = { lake, river };
