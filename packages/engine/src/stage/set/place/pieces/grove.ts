import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import type { Linear } from '../../../../shapes/colour.ts';
import { addBranching } from '../../terrain/plants/branching.ts';
import { addBroadleaf } from '../../terrain/plants/broadleaf.ts';
import { addConifer } from '../../terrain/plants/conifer.ts';
import { growthOf, lighter } from '../../terrain/plants/habits.ts';
import type { Dressing } from '../dressing.ts';
import type { Site } from '../layout.ts';
import { addBareTree } from './plants.ts';

/** A tree of the season at a place; in winter it is bare or a snowy fir. */
export function tree(dressing: Dressing, site: Site, x: Metres, z: Metres, height: Metres, chance: Chance, clumps = 11): void {
  if (!dressing.isFree(x, z)) return;
  const at: Vector3 = [x, dressing.height(x, z), z];
  if (site.snowy) {
    if (chance.flip(0.5)) addConifer(dressing.foliage, { at, height: height * 1.1, snow: 0.8, tiers: 9, spokes: 7 }, chance);
    else addBareTree(dressing.foliage, at, height, chance);
  } else if (Math.hypot(x, z - 8) < 34)
    addBranching(dressing.foliage, at, height, lighter(growthOf('broad', site.look.season, null)), chance);
  else addBroadleaf(dressing.foliage, at, height, site.look.season, chance, clumps);
  if (Math.hypot(x, z) < 160) dressing.shades.push({ at, wide: height * 0.34, tall: height });
}

/** Where trees of a grove stand: a fan between two distances in front of the viewer. */
export interface Grove {
  readonly count: number;
  readonly near: Metres;
  readonly far: Metres;
  /** Half the fan's angle, radians. */
  readonly half?: number;
  readonly tall?: readonly [Metres, Metres];
  readonly fits?: (x: Metres, z: Metres) => boolean;
  readonly conifers?: number;
}

/** Plants a grove. */
export function grove(
  dressing: Dressing,
  site: Site,
  { count, near, far, half = 0.75, tall = [8, 13], fits = () => true, conifers = 0 }: Grove,
  chance: Chance,
): void {
  for (let number = 0; number < count; number++) {
    const angle = chance.between(-half, half);
    const away = near * (far / near) ** chance.next();
    const x = Math.sin(angle) * away;
    const z = 8 - Math.cos(angle) * away;
    const height = chance.between(tall[0], tall[1]);
    if (!fits(x, z) || !dressing.isFree(x, z)) continue;
    if (chance.next() < conifers) {
      addConifer(
        dressing.foliage,
        {
          at: [x, dressing.height(x, z), z],
          height: height * 1.3,
          snow: site.snowy ? 0.8 : 0,
          tiers: away < 60 ? 14 : 10,
          spokes: away < 60 ? 7 : 5,
        },
        chance,
      );
      dressing.shades.push({ at: [x, dressing.height(x, z), z], wide: height * 0.2, tall: height * 1.3 });
    } else tree(dressing, site, x, z, height, chance, away < 40 ? 12 : away < 75 ? 8 : 5);
  }
}

/** The greens of leaves by season, for bushes and hedges. */
export function leafColour(site: Site, summer: Linear = [0.034, 0.058, 0.018]): Linear {
  if (site.snowy) return [0.28, 0.3, 0.32];
  return site.look.season === 'autumn' ? [0.13, 0.075, 0.02] : site.look.season === 'spring' ? [0.055, 0.095, 0.024] : summer;
}

/** The green of what keeps its leaves: box, yew, cypress. */
export function evergreen(site: Site, summer: Linear = [0.034, 0.058, 0.018]): Linear {
  if (site.snowy) return [0.28, 0.3, 0.32];
  return site.look.season === 'autumn' ? [summer[0] * 1.1, summer[1] * 0.85, summer[2] * 0.9] : leafColour(site, summer);
}
