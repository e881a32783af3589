import type { Metres } from '@onereel/spec';
import { prism } from '../../../../shapes/prism.ts';
import { ellipsoid } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { coatOf } from '../../../matter/substance.ts';
import type { Piece } from '../dressing.ts';
import type { DrawUp } from '../layout.ts';
import { church, dwelling } from '../pieces/buildings.ts';
import { bar, barrel, block, crate, lantern, type Pair, wire } from '../pieces/street.ts';
import { lay } from '../zones.ts';
import { rolling } from './park.ts';

const awnings = ['#c8322a', '#2a6aa8', '#2f8a54', '#e0a51c', '#8a3f6a'] as const;
const fruits = ['#d8321e', '#f08c1a', '#6aa82e', '#f2c53a', '#7a2a4a', '#d85a7a'] as const;
const canvas = '#f3ecdc';

/** A tray of fruit that leans to the buyer. */
function tray(x: Metres, colour: string): Pair[] {
  const coat = coatOf('peel', colour);
  const balls = Array.from({ length: 15 }, (_, at): Pair => {
    const [row, column] = [Math.floor(at / 5), at % 5];
    const centre = [x + (column - 2) * 0.145 + (row % 2) * 0.05, 1.02 + row * 0.075, 0.62 - row * 0.17] as const;
    return ['peel', ellipsoid([0.078, 0.07, 0.078], coat, { around: 8, down: 6, centre: [...centre] })];
  });
  return [block('wood', [0.84, 0.1, 0.6], [x, 0.93, 0.46], '#a5794a'), ...balls];
}

/** A market stall under a striped awning, its counter toward +z. */
export function stall(at: number): Piece {
  const colour = awnings[at % awnings.length]!;
  return [
    block('wood', [2.9, 0.9, 0.9], [0, 0.45, 0.3], '#7a5030'),
    ...[-1.4, 1.4].flatMap((x) => [bar('wood', [x, 0, 0.8], [x, 2.15, 0.8], 0.045), bar('wood', [x, 0, -0.7], [x, 2.7, -0.7], 0.045)]),
    ...Array.from({ length: 8 }, (_, strip): Pair => {
      const panel = prism([[-0.9, 0.62], [1.25, -0.1], [1.25, -0.38], [1.12, -0.1], [-0.9, 0.7]], 0.4, coatOf('cloth', strip % 2 ? colour : canvas)); // prettier-ignore
      return ['cloth', place(panel, { at: [(strip - 3.5) * 0.4, 2.12, 0], turn: -Math.PI / 2 })];
    }),
    ...[-0.95, 0, 0.95].flatMap((x, index) => tray(x, fruits[(at * 2 + index) % fruits.length]!)),
  ];
}

/** Bunting from house to house: small flags on a cord. */
function bunting(x: Metres, from: Metres, to: Metres, high: Metres): Pair[] {
  const flags = Array.from({ length: 12 }, (_, at): Pair => {
    const share = (at + 0.5) / 12;
    const sag = 1.1 * 4 * share * (1 - share);
    const flag = prism([[-0.16, 0], [0.16, 0], [0, -0.34]], 0.012, coatOf('cloth', awnings[at % awnings.length])); // prettier-ignore
    return ['cloth', place(flag, { at: [x + (to - from) * share + from, high - sag, -6.4 - share * 1.2] })];
  });
  return [wire([x + from, high, -6.4], [x + to, high, -7.6], 1.1), ...flags];
}

/** A market square: stalls in rows with a lane along the picture between them, old houses and a church behind. */
export const market: DrawUp = (site) => ({
  height: rolling(6.4, 70, 40),
  cover: 'grass',
  zones: lay('1.0 - smoothstep(38.0, 44.0, length(site * vec2f(0.7, 1.0) + vec2f(0.0, 12.0)))', 'vec3f(0.17, 0.145, 0.12)', 0.5),
  lane: [1, 0, 0],
  arena: { side: 14, back: 3.4, front: 8 },
  lamps: [-6, 6].map((x) => ({ place: [x, 3.2, -4.4], colour: [1.8, 1.15, 0.6], reach: 14 })),
  dress(dressing) {
    const { chance } = site;
    for (let at = -4; at <= 4; at++) {
      dressing.set(stall(at + 5), at * 3.9 + chance.between(-0.2, 0.2), -5.6 + chance.between(-0.2, 0.2), chance.between(-0.06, 0.06));
      dressing.set(stall(at + 8), at * 4.3 + 1.6, -11.4 + chance.between(-0.4, 0.4), chance.between(-0.08, 0.08));
    }
    for (let at = 0; at < 9; at++) {
      const x = (at - 4) * 3.9 + 1.95;
      dressing.set(at % 2 ? barrel() : crate(0.6), x, -5 + chance.between(-0.2, 0.3), chance.between(0, 1.5));
      if (at % 3 === 0) dressing.set(crate(0.45), x + 0.5, -4.7, 0.4);
    }
    for (let house = 0; house < 7; house++) {
      const extent = [chance.between(7, 8.4), chance.between(7.6, 9.6), 9] as const;
      dressing.set(dwelling(chance, extent, 3), (house - 3) * 8.2, -22 + chance.between(-0.6, 0.6), chance.between(-0.03, 0.03));
    }
    for (const side of [-1, 1])
      for (let house = 0; house < 3; house++)
        dressing.set(dwelling(chance, [8, 8.4, 9], 3), side * 29, -14 + house * 9, (-side * Math.PI) / 2);
    dressing.set(church(), 13, -46, 0, 1.3);
    for (const x of [-9.8, 9.8]) dressing.set(lantern(site.dark, 3.6), x, -4.2);
    for (const x of [-16, 0]) for (const [stuff, shape] of bunting(x, 0, 16, 6.4)) dressing.add(stuff, shape);
    if (site.dark) for (const x of [-9.8, 0, 9.8]) dressing.pool(x, -4.4, 4.5, [0.5, 0.3, 0.13]);
  },
});
