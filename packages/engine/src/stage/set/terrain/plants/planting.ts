import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import type { Cover } from '../covers.ts';
import type { Fan } from '../fan.ts';
import { addBoulder } from './boulder.ts';
import { addBranching } from './branching.ts';
import { addBroadleaf } from './broadleaf.ts';
import { addConifer } from './conifer.ts';
import { growthOf, lighter } from './habits.ts';
import type { Ground, Shade } from './shade-spots.ts';

/** A place in the fan at a distance drawn between two; `edge` keeps it off the middle of the picture (0 anywhere, 1 only at the sides). */
function spot(fan: Fan, ground: Ground, near: Metres, far: Metres, edge: number, chance: Chance): { at: Vector3; apart: Metres } {
  const apart = near * (far / near) ** chance.next();
  const side = chance.flip() ? 1 : -1;
  const angle = fan.heading + side * fan.half * (edge + (1 - edge) * chance.next());
  const x = fan.x + Math.sin(angle) * apart;
  const z = fan.z - Math.cos(angle) * apart;
  return { at: [x, ground(x, z), z], apart };
}

/** How many times as much land a film sees as one picture does: what grows there is seen as densely all round. */
const allRound = ({ half }: Fan): number => Math.max(1, half / 0.85);

/** Groves of firs between two distances, where the land `fits`. */
export function plantFirs(
  builder: ShapeBuilder,
  shades: Shade[],
  fan: Fan,
  ground: Ground,
  snow: number,
  chance: Chance,
  fits: (at: Vector3) => boolean,
  distances: readonly [Metres, Metres],
  count: number,
): void {
  for (let number = 0; number < Math.round(count * allRound(fan)); number++) {
    const grove = spot(fan, ground, distances[0], distances[1], chance.flip(0.5) ? 0.35 : 0, chance);
    const members = chance.whole(1, 4);
    for (let member = 0; member < members; member++) {
      const x = grove.at[0] + chance.bell() * grove.apart * 0.045;
      const z = grove.at[2] + chance.bell() * grove.apart * 0.045;
      const at: Vector3 = [x, ground(x, z), z];
      if (!fits(at)) continue;
      const height = chance.between(7, 15);
      const close = grove.apart < 130;
      addConifer(builder, { at, height, snow, tiers: close ? 9 : 5, spokes: close ? 8 : 5 }, chance);
      if (grove.apart < 260) shades.push({ at, wide: height * 0.17, tall: height });
    }
  }
}

/** Single broad-leaved trees over a meadow, a few near ones at the sides of the picture. */
export function plantBroadleaves(
  builder: ShapeBuilder,
  shades: Shade[],
  fan: Fan,
  ground: Ground,
  season: string,
  chance: Chance,
  fits: (at: Vector3) => boolean,
): void {
  for (let number = 0; number < Math.round(20 * allRound(fan)); number++) {
    const close = number < 3;
    const { at, apart } = spot(fan, ground, close ? 38 : 75, close ? 60 : 290, close ? 0.55 : 0.08, chance);
    const height = chance.between(7.5, 13);
    if (!fits(at)) continue;
    if (close) addBranching(builder, at, height, lighter(growthOf('broad', season, null)), chance);
    else addBroadleaf(builder, at, height, season, chance, apart < 140 ? 11 : 7);
    shades.push({ at, wide: height * 0.34, tall: height });
  }
}

/** Boulders in the foreground, off the middle of the action. */
export function scatterRocks(builder: ShapeBuilder, fan: Fan, ground: Ground, snow: number, chance: Chance): void {
  for (let number = 0; number < Math.round(34 * allRound(fan)); number++) {
    const { at, apart } = spot(fan, ground, 4.5, 60, number < 14 ? 0.3 : 0, chance);
    if (Math.hypot(at[0], at[2]) < 3.2) continue;
    addBoulder(builder, at, chance.between(0.25, 0.75) * (0.7 + Math.min(2.6, apart * 0.05)), apart < 25, chance, snow);
  }
}

/** A wood around a clearing: firs and broad-leaved trees, the nearest ones tall at the picture's sides. */
export function plantWood(
  builder: ShapeBuilder,
  shades: Shade[],
  fan: Fan,
  ground: Ground,
  cover: Cover,
  season: string,
  chance: Chance,
  fits: (at: Vector3) => boolean,
): void {
  const snow = cover === 'snow' ? 0.7 : 0;
  for (let number = 0; number < Math.round(230 * Math.min(2.2, allRound(fan))); number++) {
    const close = number < 26;
    const { at, apart } = spot(fan, ground, close ? 11 : 20, close ? 26 : 110, close ? 0.3 : 0, chance);
    if (Math.hypot(at[0], at[2]) < 9 || apart < 9 || (Math.abs(at[0]) < 4 && at[2] > -14) || !fits(at)) continue;
    if (cover === 'snow' || number % 9 !== 0 || close)
      addConifer(
        builder,
        {
          at,
          height: chance.between(19, 30),
          snow,
          bare: chance.between(0.2, 0.42),
          tiers: apart < 40 ? 11 : 6,
          spokes: apart < 40 ? 9 : 5,
        },
        chance,
      );
    else addBroadleaf(builder, at, chance.between(10, 15), season, chance, 7);
    if (apart < 60) shades.push({ at, wide: 1.6, tall: 22 });
  }
}
