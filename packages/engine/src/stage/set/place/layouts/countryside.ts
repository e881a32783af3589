import { fractal, noise } from '../../../../curves/noise.ts';
import { smooth } from '../../../../curves/easing.ts';
import type { Linear } from '../../../../shapes/colour.ts';
import type { DrawUp } from '../layout.ts';
import { barn, dwelling } from '../pieces/buildings.ts';
import { grove, leafColour, tree } from '../pieces/grove.ts';
import { addAcacia, addBush, addReeds } from '../pieces/plants.ts';
import { guardRail, pole, rails, signBoard, wire } from '../pieces/street.ts';
import { asphalt, dashes, lay, line, stripe } from '../zones.ts';
import { rolling } from './park.ts';

/** Distance across and way along a road that crosses the picture and bends off to the horizon on the right. */
const bend = `let arc = vec2f(18.0, -26.0); let straight = site.y; let aside = site.x - 44.0; let round = 26.0 - length(site - arc); let onFirst = step(site.x, 18.0); let onLast = step(site.y, -26.0) * (1.0 - onFirst); let across0 = mix(mix(-round, straight, onFirst), -aside, onLast); let along0 = mix(mix(18.0 + 26.0 * atan2(site.x - 18.0, site.y + 26.0), site.x, onFirst), 58.8 - site.y - 26.0, onLast);`;

/** How far a place is from the middle of that road. */
function bendAway(x: number, z: number): number {
  if (x <= 18) return Math.abs(z);
  if (z <= -26) return Math.abs(x - 44);
  return Math.abs(Math.hypot(x - 18, z + 26) - 26);
}

/** A road: `country` with two lanes, `highway` with four and rails. */
const road: DrawUp = (site) => {
  const highway = site.style === 'highway';
  const across = site.driven;
  const half = highway ? 7.6 : 3.4;
  const shift = highway ? 0 : 0;
  const away = (x: number, z: number): number => (across ? bendAway(x, z + shift) : Math.abs(x));
  const hills = rolling(7.7, 50, highway ? 60 : 90);
  const height = (x: number, z: number): number =>
    hills(x, z) * smooth(half + 2, half + 46, away(x, z)) +
    (away(x, z) > half + 1 ? -0.25 * smooth(half + 1, half + 3, away(x, z)) : 0) +
    (highway ? 0 : 0);
  const lines = highway
    ? `${dashes('-3.8')} ${dashes('3.8')} ${line('0.22')} ${line('-0.22')} ${line('7.2', 0.09)} ${line('-7.2', 0.09)}`
    : `${dashes('0.0', 3, 8)} ${line('3.15', 0.06)} ${line('-3.15', 0.06)}`;
  return {
    height,
    cover: 'grass',
    zones: across
      ? `${bend} ${lay(stripe('across0', (half + 0.9).toFixed(1)), 'vec3f(0.17, 0.15, 0.115)')} ${asphalt('across0', 'along0', half.toFixed(2), lines)}`
      : `${lay(stripe('site.x', (half + 0.9).toFixed(1)), 'vec3f(0.17, 0.15, 0.115)')} ${asphalt('site.x', 'site.y', half.toFixed(2), lines)}`,
    sward: {
      tall: 0.3,
      tufts: 1700,
      flowers: [
        [0.5, 0.42, 0.05],
        [0.6, 0.6, 0.56],
        [0.45, 0.03, 0.02],
      ],
      where: (x, z) => away(x, z) > half + 1.1,
    },
    lane: across ? [1, 0, 0] : [0, 0, -1],
    avenue: across ? 1.6 : highway ? 2 : 1,
    arena: { side: 30, back: 8, front: 9 },
    dress(dressing) {
      const { chance } = site;
      const fits = (x: number, z: number): boolean => away(x, z) > half + 5;
      const poles = Array.from({ length: 9 }, (_, at): readonly [number, number] =>
        across ? [-62 + at * 30, -13] : [-half - 5, 4 - at * 30],
      );
      if (!highway)
        poles.forEach(([x, z], at) => {
          dressing.set(pole(), x, z, across ? Math.PI / 2 : 0);
          const next = poles[at + 1];
          if (next)
            for (const off of [-0.8, 0.8])
              dressing.add(
                ...wire(
                  across ? [x, dressing.height(x, z) + 8, z + off] : [x + off, dressing.height(x, z) + 8, z],
                  across ? [next[0], dressing.height(...next) + 8, next[1] + off] : [next[0] + off, dressing.height(...next) + 8, next[1]],
                  0.9,
                ),
              );
        });
      if (highway) {
        for (let part = 0; part < 8; part++) {
          if (across) dressing.set(guardRail(15), -82 + part * 15, -half - 0.9, 0);
          else for (const side of [-1, 1]) dressing.set(guardRail(15), side * (half + 0.7), 6 - part * 15, (side * Math.PI) / -2);
        }
        if (!across) {
          const [left, right] = [-half - 1.6, half + 1.6];
          const z = -34;
          for (const x of [left, right]) dressing.set([[...signPost()][0]!], x, z);
          dressing.set(gantry(right - left), 0, z);
          dressing
            .set(signBoard(5.2, 2.6, 0, '#1d6b3c').slice(2), -3.9, z + 0.2, 0, 1, 5.6)
            .set(signBoard(5.2, 2.6, 0, '#1d6b3c').slice(2), 3.2, z + 0.2, 0, 1, 5.6);
        } else dressing.set(signBoard(4.4, 2.4, 2.2, '#1d6b3c'), -9, -half - 3.5, 0.1);
      } else {
        if (across) dressing.set(rails(44), -10, -7.6);
        else {
          dressing.set(rails(60), half + 3.4, -26, Math.PI / 2);
          dressing.set(signBoard(1.5, 0.9, 1.5, '#1d4f9c'), half + 1.7, -9, -0.15);
        }
        dressing.set(dwelling(chance), across ? -34 : 38, -74, 0.3);
      }
      for (const [x, z, tall] of across
        ? ([
            [-16, -16, 10],
            [7, -20, 11],
            [-30, -26, 12],
            [20, -14, 10],
          ] as const)
        : ([
            [-13, -18, 10],
            [13, -14, 10],
            [-16, -38, 12],
            [16, -46, 12],
          ] as const))
        if (fits(x, z)) tree(dressing, site, x, z, tall, chance, 16);
      grove(
        dressing,
        site,
        { count: highway ? 120 : 90, near: 55, far: 320, half: 0.9, tall: [8, 14], fits, conifers: highway ? 0.5 : 0.15 },
        chance,
      );
      for (let at = 0; at < 16; at++) {
        const x = across ? chance.between(-36, 16) : (chance.flip(0.5) ? 1 : -1) * chance.between(half + 3, half + 9);
        const z = across ? -half - chance.between(3, 8) : -at * 6;
        if (fits(x, z - 3)) addBush(dressing.foliage, [x, dressing.height(x, z), z], chance.between(0.5, 1.1), leafColour(site), chance);
      }
    },
  };
};

function signPost(): ReturnType<typeof signBoard> {
  return [guardRail(1)[1]!].map(() => ['steel', pole(8)[0]![1]] as const);
}

function gantry(wide: number): ReturnType<typeof signBoard> {
  return [wire([-wide / 2, 7.9, 0], [wide / 2, 7.9, 0], 0, 0.14), wire([-wide / 2, 7.1, 0], [wide / 2, 7.1, 0], 0, 0.14)];
}

/** A field: rows of `crops`, ripe `wheat`, or a farm with its barn. */
const farm: DrawUp = (site) => {
  const wheat = site.style === 'wheat';
  const hills = rolling(2.2, 60, 46);
  const ripe = site.look.season !== 'spring';
  const straw: Linear = ripe ? [0.3, 0.2, 0.062] : [0.09, 0.12, 0.03];
  const field = wheat ? '1.0' : 'smoothstep(-4.6, -5.4, site.y + 0.3 * middling)';
  const rowShade = 'abs(fract(site.x / 0.9 + 0.06 * sin(site.y * 0.05)) - 0.5) * 2.0';
  return {
    height: hills,
    cover: 'grass',
    zones: wheat
      ? `{ let ear = landTile(tile, tileSampler, vec2f(spot.x * 9.0, spot.z * 4.0), texel * 9.0).x; let rut = max(${stripe('site.x - 3.1', '0.3')}, ${stripe('site.x - 4.9', '0.3')}); let belt = smoothstep(330.0, 260.0, length(site)); albedo = mix(albedo, vec3f(${straw.map((part) => (part * 0.95).toFixed(3)).join(', ')}) * (0.85 + 0.55 * ear + 0.4 * middling + 0.3 * broad), belt); albedo = mix(albedo, vec3f(0.15, 0.1, 0.06), rut * 0.8); }`
      : `{ let where0 = ${field} * smoothstep(160.0, 130.0, length(site)); let rows = ${rowShade}; albedo = mix(albedo, mix(vec3f(0.085, 0.055, 0.034), vec3f(0.05, 0.085, 0.02), smoothstep(0.45, 0.75, 1.0 - rows)) * (1.0 + 0.5 * fine), where0 * step(site.x, 16.0)); } ${lay(stripe('site.y + 1.0 + 0.4 * middling', '2.4'), 'vec3f(0.2, 0.15, 0.095)')}`,
    sward: wheat
      ? {
          tall: 0.62,
          tufts: 3200,
          colour: straw,
          dry: 0.6,
          where: (x) => Math.abs(x - 3.1) > 0.3 && Math.abs(x - 4.9) > 0.3 && Math.hypot(x) > -1,
        }
      : { tall: 0.16, tufts: 900, where: (_x, z) => z > 1.6 },
    arena: { side: 12, back: 3, front: 8 },
    lane: [1, 0, 0],
    dress(dressing) {
      const { chance } = site;
      dressing
        .set(barn(), wheat ? -27 : -16, wheat ? -66 : -34, 0.42)
        .set(dwelling(chance, [9, 7.6, 8]), wheat ? -6 : 11, wheat ? -76 : -44, -0.3);
      if (!wheat) {
        dressing.set(rails(26), 10, 4.6 - 9, 0).set(rails(15), -16.5, -4.4, 0);
        if (!site.snowy)
          for (let row = 0; row < 30; row++)
            for (let at = 0; at < 22; at++) {
              const x = -13.6 + row * 0.9;
              const z = -6.2 - at * 0.75 - chance.next() * 0.3;
              if (Math.hypot(x, z) > 30) continue;
              addReeds(
                dressing.foliage,
                [x, dressing.height(x, z), z],
                z > -13 ? 0.75 : 1,
                z > -12 ? 7 : 4,
                0.12,
                site.look.season === 'autumn' ? [0.16, 0.12, 0.04] : [0.055, 0.105, 0.024],
                chance,
              );
            }
        for (const [x, z] of [
          [5.2, -3.7],
          [6.9, -3.9],
        ] as const)
          dressing.add('straw', hayBale(x, dressing.height(x, z), z, chance.next()));
      } else
        for (const [x, z] of [
          [-9, -22],
          [9, -30],
          [-3, -40],
          [18, -48],
        ] as const)
          dressing.add('straw', hayBale(x, dressing.height(x, z), z, chance.next()));
      for (const [x, z, tall] of [
        [-25, -36, 11],
        [22, -34, 12],
        [3, -60, 11],
      ] as const)
        tree(dressing, site, x, wheat ? z - 20 : z, tall, chance, 14);
      grove(dressing, site, { count: 46, near: 90, far: 320, half: 0.85, tall: [8, 14] }, chance);
    },
  };
};

function hayBale(x: number, y: number, z: number, turn: number): import('../../../../shapes/shape.ts').Shape {
  const bale = tubeBale();
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const position = bale.position.slice();
  const normal = bale.normal.slice();
  for (const array of [position, normal])
    for (let at = 0; at < array.length; at += 3) {
      const [px, pz] = [array[at]!, array[at + 2]!];
      array[at] = px * cosine + pz * sine;
      array[at + 2] = pz * cosine - px * sine;
    }
  for (let at = 0; at < position.length; at += 3) {
    position[at]! += x;
    position[at + 1]! += y + 0.72;
    position[at + 2]! += z;
  }
  return { ...bale, position, normal };
}

const savannah: DrawUp = (site) => {
  const height = (x: number, z: number): number => {
    const far = Math.hypot(x, z);
    return (
      0.5 * noise(x * 0.03, z * 0.03 + 5) * smooth(8, 40, far) + 40 * smooth(330, 760, far) * (0.3 + 1.3 * fractal(x * 0.004, z * 0.004, 3))
    );
  };
  const gold: Linear = [0.27, 0.19, 0.068];
  return {
    height,
    cover: 'grass',
    zones: `{ let tuft = landTile(tile, tileSampler, spot.xz * 1.7, texel * 1.7).x; albedo = mix(vec3f(0.25, 0.175, 0.072), vec3f(0.2, 0.12, 0.062), smoothstep(0.1, 0.4, tuft + broad * 0.6)) * (0.9 + 0.35 * fine + 0.3 * tuft); albedo = mix(albedo, vec3f(0.11, 0.105, 0.045), smoothstep(0.05, 0.3, broad + middling * 0.3) * 0.5); } ${lay(stripe('site.y - 0.4 - 0.9 * middling', '1.4'), 'vec3f(0.27, 0.165, 0.09)')}`,
    sward: { tall: 0.5, tufts: 2000, colour: gold, dry: 0.7, where: (_x, z) => Math.abs(z - 0.4) > 1.2 },
    arena: { side: 20, back: 12, front: 9 },
    dress(dressing) {
      const { chance } = site;
      for (const [x, z, tall] of [
        [-8.5, -20, 7],
        [12, -33, 7.5],
        [-22, -46, 7],
        [4, -62, 7],
        [28, -66, 8],
        [-36, -80, 7],
      ] as const) {
        addAcacia(dressing.foliage, [x, height(x, z), z], tall, chance);
        dressing.shades.push({ at: [x, height(x, z), z], wide: tall * 0.6, tall });
      }
      for (let at = 0; at < 34; at++) {
        const angle = chance.between(-0.8, 0.8);
        const far = chance.between(90, 330);
        const x = Math.sin(angle) * far;
        const z = -Math.cos(angle) * far;
        addAcacia(dressing.foliage, [x, height(x, z), z], chance.between(5, 8), chance);
      }
      for (let at = 0; at < 26; at++) {
        const x = chance.between(-40, 40);
        const z = -chance.between(9, 70);
        addBush(dressing.foliage, [x, height(x, z) - 0.1, z], chance.between(0.4, 0.9), [0.09, 0.085, 0.035], chance);
      }
      // A termite hill.
      const x = 6.5;
      dressing.add('clay', mound(x, height(x, -9), -9));
    },
  };
};

import { lathe } from '../../../../shapes/solids.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf } from '../../../matter/substance.ts';
import { along } from '../../../../shapes/turned.ts';

function tubeBale(): Shape {
  return along(
    place(
      lathe(
        [
          [0.001, -0.6],
          [0.66, -0.6],
          [0.72, -0.54],
          [0.72, 0.54],
          [0.66, 0.6],
          [0.001, 0.6],
        ],
        coatOf('straw', '#b8933e'),
        26,
      ),
      {},
    ),
    'x',
  );
}

function mound(x: number, y: number, z: number): Shape {
  const shape = lathe(
    [
      [0.001, -0.3],
      [0.9, -0.3],
      [0.75, 0.2],
      [0.5, 0.8],
      [0.42, 1.3],
      [0.25, 1.9],
      [0.1, 2.4],
      [0.001, 2.5],
    ],
    coatOf('clay', '#9c6238'),
    18,
  );
  const position = shape.position.map((part, at) => part * (at % 3 === 1 ? 1 : 1 + 0.24 * Math.sin(at * 0.37 + part * 3)));
  return place({ ...shape, position }, { at: [x, y, z] });
}

/** Roads, fields, savannahs. */
export const countrysideLayouts: Readonly<Record<string, DrawUp>> = { road, farm, savannah };
