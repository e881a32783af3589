import type { Metres, Screenplay } from '@onereel/spec';
import { atWatersEdge, footingOf, needsShore } from '../set/ashore.ts';
import type { SetPlan } from '../set/set.ts';
import { extentOf, type Player } from './groups.ts';

/** How far out and in from the middle of the action water or land is looked for, and how finely. */
const farthest: Metres = 90;
const step: Metres = 0.25;

/** How deep it is where one wades: to the knees of whoever is that tall. */
const knees = 0.17;

/** The nearest place on the line into the picture that is as deep, from `from` on; null where the water is nowhere so deep. */
function depthAt(plan: SetPlan, x: Metres, from: Metres, deep: Metres): Metres | null {
  const found = [];
  for (let away = 0; away <= farthest && found.length === 0; away += step)
    for (const z of away === 0 ? [from] : [from - away, from + away * (away < 16 ? 1 : Infinity)])
      if (Number.isFinite(z) && Math.abs(plan.depth!(x, z) - deep) < Math.max(0.04, deep * 0.12)) found.push(z);
  return found[0] ?? null;
}

/** Where the water has that depth or more, from `from` on into the picture. */
function beyond(plan: SetPlan, x: Metres, from: Metres, deep: Metres): Metres | null {
  for (let z = from; z > from - farthest; z -= step) if (plan.depth!(x, z) >= deep) return z;
  return null;
}

/** Who is farther out than people by the size of what it is: a ship that is seen from the shore. */
export function isOffing(player: Player, screenplay: Screenplay): boolean {
  const [, , length] = extentOf(player);
  return player.kind.medium === 'water-surface' && length > 6 && needsShore(screenplay) && !atWatersEdge(player.member.id, screenplay);
}

/**
 * Where along the view somebody has to be in a place with a shore so that nobody stands on water and nothing floats on land:
 * boats out where they float, swimmers where it is deep, waders to their knees. Null where there is no shore, or none is needed.
 */
export function waterline(
  screenplay: Screenplay,
  plan: SetPlan,
  players: readonly Player[],
): ((id: string, x: Metres, z: Metres) => Metres) | null {
  if (!plan.depth || plan.afloat) return null;
  const own = new Map(players.map((player) => [player.member.id, player]));
  return (id, x, z) => {
    const player = own.get(id);
    if (!player) return z;
    const [, height, length] = extentOf(player);
    const edge = atWatersEdge(id, screenplay);
    switch (footingOf(player.member, screenplay)) {
      case 'afloat': {
        if (edge) return depthAt(plan, x, z, 0.06) ?? z;
        const out = beyond(plan, x, z, Math.min(0.5, length * 0.05)) ?? z;
        return isOffing(player, screenplay) ? out - length * 1.5 : out - length * 0.4;
      }
      case 'swimming':
        return beyond(plan, x, z, height * 0.55) ?? z;
      case 'wading':
        return depthAt(plan, x, z, height * knees) ?? z;
      case 'ashore':
        return edge ? (depthAt(plan, x, z, 0.02) ?? z) : plan.depth!(x, z) > 0 ? (depthAt(plan, x, z, -0.05) ?? z) : z;
      default:
        return z;
    }
  };
}
