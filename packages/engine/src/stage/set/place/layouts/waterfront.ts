import type { Metres } from '@onereel/spec';
import { prism } from '../../../../shapes/prism.ts';
import { box, lathe } from '../../../../shapes/solids.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Dressing, Piece } from '../dressing.ts';
import type { DrawUp, Site } from '../layout.ts';
import { tree } from '../pieces/grove.ts';
import { parisian, townHouse, type TownStyle, venetian } from '../pieces/town-house.ts';
import { bar, bench, block, lantern } from '../pieces/street.ts';
import { gondola } from '../pieces/gondola.ts';

/** What differs between the waters of a city. */
interface Water {
  /** From quay to quay, metres: for who is ashore, and for who is afloat. */
  readonly wide: readonly [Metres, Metres];
  readonly level: Metres;
  readonly ruffle: number;
}

const waters: Readonly<Record<string, Water>> = {
  canal: { wide: [19, 32], level: -0.85, ruffle: 0.3 },
  river: { wide: [44, 106], level: -2, ruffle: 0.5 },
  skyline: { wide: [230, 300], level: -1.8, ruffle: 0.5 },
};

/** Where the side canal of a canal opens, and half its width. */
const opening = { x: 13, half: 3.6 } as const;

/** A quay with a city across the water: a row of old houses, the palaces of a canal, or the towers of a skyline. */
export const waterfront: DrawUp = (site) => {
  const style = site.style in waters ? site.style : 'river';
  const { wide: widths, level, ruffle } = waters[style]!;
  const near = site.afloat ? (style === 'canal' ? 18 : 70) : -4.2;
  const far = near - widths[site.afloat ? 1 : 0];
  const inLet = (x: Metres, z: Metres): boolean => style === 'canal' && z <= far && Math.abs(x - opening.x) < opening.half && z > far - 70;
  const height = (x: Metres, z: Metres): Metres => (z > near ? 0 : z > far || inLet(x, z) ? -4 : 0.15);
  return {
    height,
    cover: 'grass',
    reach: style === 'skyline' ? 760 : 420,
    zones: `{ let sett = fract(site * vec2f(1.1, 1.7)); let dice = landHash(floor(site * vec2f(1.1, 1.7))).x; albedo = vec3f(0.2, 0.185, 0.16) * (0.9 + 0.16 * dice) * (1.0 - 0.4 * max(step(sett.x, 0.03), step(sett.y, 0.045)) * smoothstep(0.2, 0.04, texel)) * (1.0 + 0.3 * fine + 0.2 * middling); normal = slope; glitter = 0.0; crease = 1.0; }`,
    water: { level, tint: [0.02, 0.055, 0.05], ruffle, trees: style === 'canal' ? 16 : style === 'river' ? 24 : 60 },
    lamps: [-7, 7].map((x) => ({ place: [x, 3.2, Math.min(near + 1, -2.6)] as const, colour: [1.9, 1.25, 0.65] as const, reach: 14 })),
    arena: site.afloat ? { side: 22, back: style === 'canal' ? 8 : 16, front: 8 } : { side: 12, back: 1.4, front: 8 },
    // A tower that the city is known by has its place on the far bank, among the houses.
    sites: (_, tall) => (tall > 25 && style !== 'canal' ? ([[-30, far - 9], [34, far - 9], [-14, far - 9]] as const) : []), // prettier-ignore
    ...(style === 'skyline' ? { prospect: { middle: [16, 24, far - 40] as const, width: 210, height: 62 } } : {}),
    dress(dressing) {
      quay(dressing, site, near, style);
      if (style === 'skyline') return towers(dressing, site, far);
      const town = style === 'canal' ? venetian : parisian;
      rowOfHouses(dressing, site, far, town, style);
      if (style === 'canal') sideCanal(dressing, site, far, town, level);
      else farBank(dressing, site, far);
    },
  };
};

/** The near quay: its edge, lamps, benches; mooring poles and gondolas on a canal. */
function quay(dressing: Dressing, site: Site, near: Metres, style: string): void {
  for (let at = -8; at < 8; at++)
    dressing.set([block('stone', [5.96, 0.22, 0.7], [0, 0.08, 0], '#c4b8a2')], at * 6 + 3, near - 0.2, 0, 1, 0);
  if (site.afloat) return;
  for (const x of [-16, -7, 7, 16]) {
    dressing.set(lantern(site.dark, 3.6), x, near + 0.9, 0, 1, 0);
    if (site.dark) dressing.pool(x, near + 0.9, 4.5, [0.4, 0.24, 0.1]);
  }
  if (style === 'canal') {
    for (const [x, z] of [
      [-6.5, -2],
      [-4.2, -2.1],
      [5.4, -1.9],
      [9.6, -2.2],
    ] as const)
      dressing.set(mooringPole(x > 0 ? '#2d5aa0' : '#a8322a'), x, near + z, 0, 1, -2);
    dressing.set(gondola(), -5.4, near - 2.9, 0.06, 1, -0.8).set(gondola(), 9, near - 3.2, 3.2, 1, -0.8);
    return;
  }
  dressing.set(bench(), -4.4, near + 1.4, Math.PI, 1, 0).set(bench(), 10.8, near + 1.4, Math.PI, 1, 0);
  for (let at = -30; at < 30; at++) dressing.set([bar('iron', [0, 0, 0], [0, 1, 0], 0.03, '#26282b', 6)], at + 0.5, near + 0.2, 0, 1, 0);
  for (const y of [0.55, 1]) dressing.set([bar('iron', [-30, y, 0], [30, y, 0], 0.035, '#26282b', 6)], 0, near + 0.2, 0, 1, 0);
}

/** A striped pole that boats are tied to. */
function mooringPole(colour: string): Piece {
  return [
    ...Array.from({ length: 9 }, (_, at) => bar('painted-wood', [0, at * 0.5, 0], [0, at * 0.5 + 0.5, 0], 0.11, at % 2 ? '#efe9dc' : colour, 10)),
    ['gold', lathe([[0.001, 4.5], [0.14, 4.56], [0.16, 4.68], [0.08, 4.82], [0.001, 4.85]], coatOf('gold'), 10)],
  ]; // prettier-ignore
}

function rowOfHouses(dressing: Dressing, site: Site, far: Metres, town: TownStyle, style: string): void {
  const { chance } = site;
  const canal = style === 'canal';
  const setback = canal ? 0.2 : 14;
  const runs: readonly (readonly [Metres, Metres])[] = canal
    ? [
        [-54, opening.x - opening.half],
        [opening.x + opening.half, 58],
      ]
    : [[-built, built]];
  for (const [from, to] of runs) {
    const count = Math.round((to - from) / (canal ? 8.4 : 13.5));
    const shares = Array.from({ length: count }, () => chance.between(0.8, 1.2));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    let x = from;
    for (const [number, share] of shares.entries()) {
      const wide = ((to - from) * share) / whole;
      const middle = x + wide / 2;
      x += wide;
      const floors = canal ? 2 + (number % 3 === 1 ? 1 : 0) : 4;
      if ([-0.5, 0, 0.5].every((side) => dressing.isFree(middle + side * wide, far - (canal ? 2 : 9))))
        dressing.set(townHouse(town, wide, floors, site.dark, chance), middle, far - setback, 0, 1, 0.15);
    }
  }
  if (canal) dressing.set(campanile(), -21, far - 46, 0.2, 1, 0);
}

/** A slender brick bell tower with a pointed roof. */
function campanile(): Piece {
  return [
    block('brick', [6.4, 38, 6.4], [0, 19, 0], '#a85a3e'),
    block('marble', [7, 0.8, 7], [0, 38.4, 0]),
    block('marble', [6, 5.4, 6], [0, 41.5, 0], '#d9cfbc'),
    ...[-1.4, 1.4].flatMap((x) => [block('rubber', [1.3, 3.6, 6.1], [x, 41.4, 0], '#241d18'), block('rubber', [6.1, 3.6, 1.3], [0, 41.4, x], '#241d18')]),
    block('marble', [7, 0.8, 7], [0, 44.6, 0]),
    ['copper', lathe([[0.001, 45], [4.6, 45], [0.12, 57], [0.001, 57]], coatOf('painted-wood', '#5f8a78'), 4)],
    block('gold', [0.3, 2, 0.3], [0, 57.6, 0]),
  ]; // prettier-ignore
}

/** A side canal that leads away between houses, with a small arched bridge. */
function sideCanal(dressing: Dressing, site: Site, far: Metres, town: TownStyle, level: Metres): void {
  const { chance } = site;
  for (const side of [-1, 1])
    for (let z = far - 9.4; z > far - 66;) {
      const wide = chance.between(7, 10);
      dressing.set(
        townHouse(town, wide, 2 + (chance.flip(0.4) ? 1 : 0), site.dark, chance),
        opening.x + side * (opening.half + 0.1),
        z - wide / 2,
        (side * -Math.PI) / 2,
        1,
        0.15,
      );
      z -= wide;
    }
  dressing.set(townHouse(town, 9, 3, site.dark, chance), opening.x, far - 70, 0, 1, 0.15);
  const half = opening.half + 0.6;
  const arch = Array.from({ length: 13 }, (_, at): readonly [number, number] => {
    const angle = Math.PI * (1 - at / 12);
    return [Math.cos(angle) * (half - 0.9), Math.sin(angle) * 1.7];
  });
  const top = Array.from({ length: 9 }, (_, at): readonly [number, number] => {
    const across = 1 - at / 4;
    return [across * half, 1 + 1.5 * (1 - across * across)];
  });
  const bridge = prism([...arch, [half, 0], ...top, [-half, 0]], 2.6, coatOf('plaster', '#c9a78a'));
  dressing.set([['plaster', bridge]], opening.x, far - 8, 0, 1, level + 0.5);
  dressing.set(gondola(), opening.x - 1.4, far - 3, 1.5, 1, level + 0.05);
}

/** How far houses are built to either side of the middle of a river's bank; farther off there are plain blocks. */
const built = 105;

/** Trees along the far bank of a river and the arches of a bridge. */
function farBank(dressing: Dressing, site: Site, far: Metres): void {
  const { chance } = site;
  for (const side of [-1, 1])
    for (let at = 0; at < 9; at++) {
      const [wide, tall] = [chance.between(14, 20), chance.between(15, 22)];
      const tone = chance.between(0.34, 0.44);
      const coat = { colour: [tone, tone * 0.94, tone * 0.82] as const, surface: [1, 0, 0, chance.whole(0, 30)] as const };
      dressing.add('tower', box([wide, tall, 12], coat, [side * (built + 9 + at * 17), tall / 2, far - 22]));
    }
  for (let at = -16; at < 17; at++)
    dressing.set(
      [block('stone', [13.9, 3.4, 0.8], [0, -1.5, 0], '#b3a78f'), block('stone', [13.9, 0.9, 0.5], [0, 0.6, -0.2], '#c4b8a0')],
      at * 14,
      far,
      0,
      1,
      0,
    );
  for (let at = -9; at <= 9; at++) tree(dressing, site, at * 12 + chance.between(-1.5, 1.5), far - 5, chance.between(7, 9), chance, 7);
  for (let at = -6; at <= 6; at++) {
    dressing.set(lantern(site.dark, 4), at * 11 + 4, far - 1.6, 0, 1, 0.15);
    if (site.dark) shimmer(dressing, at * 11 + 4, far + 2, 9, 0.5, [0.7, 0.42, 0.18], -1.9);
  }
}

/** The towers of a city centre, tallest in the middle; by night their light lies on the water. */
function towers(dressing: Dressing, site: Site, far: Metres): void {
  const { chance } = site;
  // Before a tower that is named the others are low.
  const low = [...site.players].some((kind) => /burj|khalifa|tower|skyscraper|empire|chrysler|needle|trade/.test(kind)) ? 0.42 : 1;
  const frames = ['#8b949c', '#6f7a86', '#a39a8c', '#596572', '#b0aca2'] as const;
  for (const [row, count, pitch] of [
    [0, 34, 15],
    [34, 26, 21],
    [80, 24, 27],
  ] as const)
    for (let at = 0; at < count; at++) {
      const x = (at - (count - 1) / 2) * pitch + chance.between(-3, 3);
      const crown = Math.exp(-(((x - 26) / 58) ** 2)) + 0.6 * Math.exp(-(((x + 96) / 34) ** 2));
      const tall = low * (row === 0 ? 9 : 13) * chance.between(0.6, 1.7) + low * (row === 0 ? 12 : 38) * crown * chance.between(0.4, 1.2);
      const size = pitch * chance.between(0.42, 0.8) * (tall > 40 ? 0.8 : 1);
      const coat = coatOf('glazing', chance.pick(frames));
      const z = far - 12 - row - chance.between(0, 16);
      if (!dressing.isFree(x, z)) continue;
      dressing.add('glazing', box([size, tall, size * 0.85], coat, [x, tall / 2, z]));
      if (tall > 34) dressing.add('glazing', box([size * 0.66, tall * 0.22, size * 0.56], coat, [x, tall * 1.1, z]));
      if (tall > 48) {
        dressing.add('glazing', box([size * 0.36, tall * 0.14, size * 0.3], coat, [x, tall * 1.27, z]));
        dressing.add(...bar('steel', [x, tall * 1.3, z], [x, tall * 1.62, z], 0.32, null, 6));
        if (site.dark) dressing.add('light', box([0.9, 0.9, 0.9], { colour: [1, 0.06, 0.04], surface: [1, 0, 0, 5] }, [x, tall * 1.62, z]));
      }
      if (site.dark && row < 80 && at % 2 === 0)
        shimmer(dressing, x, far + 1, 30 + tall * 1.6, size * 0.3, chance.flip(0.6) ? [0.34, 0.21, 0.09] : [0.1, 0.17, 0.3], -1.72);
    }
  for (let at = -14; at < 14; at++) dressing.set([block('concrete', [15.9, 3, 1], [0, -1.2, 0], '#a8a296')], at * 16 + 8, far, 0, 1, 0);
  for (let at = -16; at <= 16; at++) tree(dressing, site, at * 12 + chance.between(-2, 2), far - 4, chance.between(5, 8), chance, 5);
}

/** The light of a lamp or a tower on the water: long toward the viewer. */
function shimmer(
  dressing: Dressing,
  x: Metres,
  z: Metres,
  long: Metres,
  half: Metres,
  colour: readonly [number, number, number],
  y: Metres,
): void {
  const builder = dressing.of('pool');
  const corner = (u: number, v: number): number =>
    builder.vertex({ position: [x + u * half * 2, y, z + long * (v + 1) * 0.5], normal: [0, 1, 0], colour, surface: [u, v, 0, 0] });
  builder.quad(corner(-1, 1), corner(1, 1), corner(1, -1), corner(-1, -1));
}
