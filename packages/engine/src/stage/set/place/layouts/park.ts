import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import type { Linear } from '../../../../shapes/colour.ts';
import type { Dressing } from '../dressing.ts';
import type { DrawUp, Height, Site } from '../layout.ts';
import { church, dwelling } from '../pieces/buildings.ts';
import { evergreen, grove, leafColour, tree } from '../pieces/grove.ts';
import { addBush, addHedge, addPoplar } from '../pieces/plants.ts';
import { climbingFrame, seesaw, slide, swing } from '../pieces/play.ts';
import { fountain } from '../pieces/fountain.ts';
import { bench, bin, lantern, pickets, wire } from '../pieces/street.ts';
import { asphalt, dashes, gravel, lay, stripe } from '../zones.ts';

const blossoms: readonly Linear[] = [
  [0.55, 0.05, 0.05],
  [0.6, 0.42, 0.04],
  [0.5, 0.16, 0.36],
  [0.6, 0.58, 0.55],
  [0.28, 0.12, 0.5],
];

/** Level near the action, soft swells beyond, hills at the horizon. */
export const rolling =
  (seed: number, level: number, hills: number): Height =>
  (x, z) => {
    const far = Math.hypot(x, z);
    const rolls = 1.6 * noise(x * 0.02 + seed, z * 0.02) * smooth(level, level * 4, far);
    return rolls + hills * smooth(170, 760, far) * (0.45 + 1.2 * fractal(x * 0.003 + seed, z * 0.003, 4));
  };

/** Lit or unlit lanterns with their pools of light. */
function lanterns(dressing: Dressing, site: Site, spots: readonly (readonly [number, number])[], tall = 3.4): void {
  for (const [x, z] of spots) {
    dressing.set(lantern(site.dark, tall), x, z);
    if (site.dark) dressing.pool(x, z, 4.5, [0.5, 0.3, 0.13]);
  }
}

/** A round bed of flowers in rings. */
function flowerBed(dressing: Dressing, site: Site, x: number, z: number, size: number): void {
  const { chance } = site;
  const y = dressing.height(x, z);
  for (let ring = 0; ring < 3; ring++) {
    const out = size * (0.95 - ring * 0.33);
    const colour = site.snowy ? ([0.4, 0.42, 0.45] as const) : blossoms[(ring + Math.abs(Math.round(x))) % blossoms.length]!;
    const count = Math.max(3, Math.round(out * 8));
    for (let at = 0; at < count; at++) {
      const angle = (at / count) * Math.PI * 2 + ring;
      addBush(
        dressing.foliage,
        [x + Math.sin(angle) * out, y - 0.06, z + Math.cos(angle) * out],
        0.24,
        leafColour(site),
        chance,
        site.look.season === 'autumn' ? [0.4, 0.16, 0.03] : colour,
        0.9,
      );
    }
  }
}

const path = (z: number): number => 4.5 + 3.2 * Math.sin(z * 0.055 + 0.4) - 0.05 * z;
const pathShader = 'site.x - (4.5 + 3.2 * sin(site.y * 0.055 + 0.4) - 0.05 * site.y)';

const park: DrawUp = (site) => ({
  height: rolling(3.1, 30, 26),
  cover: 'grass',
  zones: `albedo *= 1.0 + 0.16 * sign(sin(site.x * 1.7 + site.y * 0.6)) * smoothstep(60.0, 10.0, far); ${gravel(stripe(pathShader, '1.5'))} ${gravel(stripe('length(site - vec2f(-8.0, -17.0))', '5.2'))} ${gravel(`${stripe('site.y + 17.0 + 0.1 * site.x', '1.1')} * step(site.x, 6.0)`)}`,
  sward: {
    tall: 0.06,
    tufts: 2600,
    flowers: [[0.6, 0.6, 0.56]],
    where: (x, z) => Math.abs(x - path(z)) > 1.65 && Math.hypot(x + 8, z + 17) > 5.4,
  },
  avenue: 4.5,
  arena: { side: 16, back: 12, front: 8 },
  lamps: [
    [2.6, -3],
    [7.6, -9],
    [-3.4, -12],
  ].map(([x, z]) => ({ place: [x!, 3.3, z!], colour: [1.7, 1.1, 0.55], reach: 16 })),
  dress(dressing) {
    const { chance } = site;
    dressing.set(fountain(), -8, -17);
    dressing.set(bench(), 2.7, -5.5, 0.5).set(bench(), -4.4, -6.5, -0.1).set(bench(), 8.6, -13, -0.9).set(bench(), -14.6, -15, 1.2);
    dressing.set(bin(), -5.8, -6.4);
    lanterns(dressing, site, [
      [2.3, -3.4],
      [7.9, -10],
      [-2.6, -13],
      [4.2, -24],
      [8, -38],
    ]);
    for (const [x, z, size] of [
      [-3.2, -10.5, 1.1],
      [0.7, -15, 1.2],
      [-13, -10, 1.3],
      [10.5, -8.5, 1.1],
    ] as const)
      flowerBed(dressing, site, x, z, size);
    for (const [x, z, tall] of [
      [-9.5, -7, 9],
      [11, -12, 10],
      [-17, -20, 12],
      [15, -24, 12],
      [-4.5, -30, 11],
      [6.5, -33, 12],
    ] as const)
      tree(dressing, site, x, z, tall, chance, 18);
    grove(dressing, site, { count: 40, near: 46, far: 150, tall: [9, 15], fits: (x, z) => Math.abs(x - path(z)) > 4 }, chance);
    for (let at = 0; at < 16; at++)
      addBush(dressing.foliage, [chance.between(-34, 34), 0, -chance.between(36, 44)], chance.between(1, 1.7), leafColour(site), chance);
  },
});

const garden: DrawUp = (site) => ({
  height: rolling(8.2, 40, 22),
  cover: 'grass',
  zones: `${gravel(stripe('site.x - 0.6', '1.15'))} ${gravel(stripe('length(site - vec2f(0.6, -11.0)) - 3.2', '0.9'))}`,
  sward: { tall: 0.05, tufts: 2400, where: (x, z) => Math.abs(x - 0.6) > 1.3 && Math.abs(Math.hypot(x - 0.6, z + 11) - 3.2) > 1 },
  avenue: 0.6,
  arena: { side: 8, back: 8, front: 6 },
  lamps: [{ place: [-2.4, 2.4, -4], colour: [1.5, 1, 0.5], reach: 12 }],
  dress(dressing) {
    const { chance } = site;
    dressing.set(fountain(), 0.6, -11, 0, 0.62);
    dressing
      .set(dwelling(chance, [11, 8, 9]), 9, -27, -0.25)
      .set(bench(), -2.9, -5.2, 0.7)
      .set(bench(), 4, -7, -0.8);
    for (const side of [-1, 1]) {
      addHedge(dressing.foliage, [0.6 + side * 9.5, 0, -10], 34, 1.8, 1.1, evergreen(site), chance, Math.PI / 2);
      for (let at = 0; at < 26; at++) {
        const z = 3 - at * 0.62;
        if (Math.hypot(0, z + 11) < 4.4) continue;
        addBush(
          dressing.foliage,
          [0.6 + side * (1.75 + 0.2 * Math.sin(at)), -0.06, z],
          chance.between(0.24, 0.34),
          evergreen(site),
          chance,
          site.snowy ? [0.5, 0.5, 0.52] : blossoms[at % blossoms.length]!,
          0.95,
        );
      }
      for (let at = 0; at < 9; at++)
        addBush(
          dressing.foliage,
          [0.6 + side * chance.between(5.4, 8.4), 0, -at * 2.3 + 2],
          chance.between(0.45, 0.75),
          evergreen(site),
          chance,
          site.snowy ? null : blossoms[(at * 2 + (side > 0 ? 1 : 0)) % blossoms.length]!,
        );
    }
    addHedge(dressing.foliage, [0.6, 0, -20], 17, 1.6, 1, evergreen(site), chance);
    for (const x of [-7, -4, 4.6, 7.6]) addPoplar(dressing.foliage, [x, 0, -18.6], 5.2, evergreen(site, [0.022, 0.04, 0.017]), chance);
    lanterns(
      dressing,
      site,
      [
        [-2.4, -4],
        [3.8, -15],
      ],
      2.5,
    );
    grove(dressing, site, { count: 26, near: 40, far: 110, tall: [8, 13] }, chance);
    tree(dressing, site, -8, -14, 7.5, chance, 16);
  },
});

/** A village street that runs away from the viewer to the church, gardens and houses on both sides. */
const village: DrawUp = (site) => {
  const across = site.driven;
  return {
    height: rolling(5.4, 60, 60),
    cover: 'grass',
    zones: across
      ? `${asphalt('site.y', 'site.x', '2.9', dashes('0.0', 1.5, 4))} ${lay(stripe('site.y + 4.0', '0.9'), 'vec3f(0.125, 0.12, 0.112)')} ${asphalt('site.x - 1.6', 'site.y', '2.4 * step(site.y, -2.0)', '')}`
      : `${lay(stripe('site.x', '4.4'), 'vec3f(0.125, 0.12, 0.112)')} ${asphalt('site.x', 'site.y', '3.0', dashes('0.0', 1.5, 4))}`,
    sward: {
      tall: 0.08,
      tufts: 1200,
      flowers: [[0.6, 0.6, 0.56]],
      where: across ? (x, z) => (z < -5.2 && Math.abs(x - 1.6) > 3) || z > 3.2 : (x) => Math.abs(x) > 4.8,
    },
    lane: across ? [1, 0, 0] : [0, 0, -1],
    avenue: across ? 1.6 : 0.8,
    arena: { side: 12, back: 8, front: 8 },
    lamps: [
      [-4.6, -5],
      [4.6, -12],
    ].map(([x, z]) => ({ place: [x!, 4.2, z!], colour: [2, 1.2, 0.6], reach: 18 })),
    dress(dressing) {
      const { chance } = site;
      const row = across ? -17 : -10;
      for (let house = 0; house < 5; house++) {
        const z = row - house * 15;
        for (const side of [-1, 1]) {
          const x = side * (10.5 + chance.between(0, 1.6)) + (across ? 1.6 : 0);
          dressing.set(
            dwelling(chance, [chance.between(7.6, 9), chance.between(6.8, 8.4), chance.between(8, 10)], 2),
            x,
            z - chance.between(0, 3) * (side > 0 ? 1 : 0),
            -side * (Math.PI / 2 - (across && house === 0 ? 1.1 : 0.12)),
          );
          if (!(across && house === 0))
            dressing
              .set(pickets(8), side * 5.3 + (across ? 1.6 : 0), z, Math.PI / 2)
              .set(pickets(4), side * 5.3 + (across ? 1.6 : 0), z - 7.4, Math.PI / 2);
          addBush(
            dressing.foliage,
            [side * 6.3 + (across ? 1.6 : 0), dressing.height(side * 6, z + 4.5), z + 4.4],
            0.8,
            leafColour(site),
            chance,
            site.snowy ? null : [0.5, 0.1, 0.2],
          );
          tree(dressing, site, side * chance.between(16, 19), z - 7, chance.between(7, 10), chance, 12);
        }
      }
      if (across)
        for (const x of [-24, -13, 14.5, 25])
          dressing.set(dwelling(chance, [9, 7.8, 9], 2), x, -12.5, chance.between(-0.1, 0.1)).set(pickets(7), x, -5.6);
      dressing.set(church(), -4.5, -74, 0, 1.15);
      lanterns(
        dressing,
        site,
        across
          ? [
              [-6, -4.9],
              [8, -4.9],
              [-18, -4.9],
            ]
          : [
              [-4.6, -5],
              [4.6, -12],
              [-4.6, -24],
              [4.6, -36],
            ],
        4.4,
      );
      dressing.add(...wire([-20, 7, -9], [20, 7.4, -11], 0.7));
      grove(dressing, site, { count: 40, near: 95, far: 260, tall: [9, 14], half: 0.9 }, chance);
    },
  };
};

const playground: DrawUp = (site) => ({
  height: rolling(1.7, 34, 24),
  cover: 'grass',
  zones: `${lay(stripe('length(site * vec2f(0.8, 1.0) - vec2f(0.0, -6.6)) + 0.4 * middling', '8.6'), site.style === 'rubber' ? 'vec3f(0.2, 0.06, 0.04)' : 'vec3f(0.2, 0.155, 0.1)', 0.2)} ${gravel(stripe('site.y - 3.6', '0.9'))}`,
  sward: {
    tall: 0.07,
    tufts: 1600,
    flowers: [[0.6, 0.6, 0.56]],
    where: (x, z) => Math.hypot(x * 0.8, z + 6.6) > 9.2 && Math.abs(z - 3.6) > 1,
  },
  arena: { side: 9, back: 6, front: 7 },
  lamps: [
    { place: [-8, 3.4, -2], colour: [1.6, 1.1, 0.6], reach: 18 },
    { place: [8, 3.4, -2], colour: [1.6, 1.1, 0.6], reach: 18 },
  ],
  dress(dressing) {
    const { chance } = site;
    dressing.set(swing(), -5, -8.5, 0.35).set(slide(), 4.8, -8.2, -0.55).set(climbingFrame(), 0.2, -13.5, 0.3).set(seesaw(), -2, -4.6, 0.5);
    dressing.set(bench(), 9, -4.5, -0.9).set(bench(), -9.4, -4.5, 0.9).set(bin(), 8, -6.6);
    lanterns(dressing, site, [
      [-8, -1.4],
      [8.6, -1.4],
    ]);
    for (const side of [-1, 1]) addHedge(dressing.foliage, [side * 14, 0, -12], 20, 1, 0.8, evergreen(site), chance, Math.PI / 2);
    dressing.set(pickets(26, '#c94f3a'), 0, -18.5);
    for (const [x, z, tall] of [
      [-12, -15, 10],
      [12.5, -19, 11],
      [-5, -24, 10],
      [5, -26, 12],
    ] as const)
      tree(dressing, site, x, z, tall, chance, 16);
    grove(dressing, site, { count: 34, near: 44, far: 140, tall: [9, 14] }, chance);
  },
});

/** Parks, gardens and villages. */
export const parkLayouts: Readonly<Record<string, DrawUp>> = { park, garden, village, playground };
