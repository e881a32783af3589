import type { Cue, Metres, Seconds, Vector3 } from '@onereel/spec';
import type { Actor } from '../blocking/actor.ts';
import type { SetPlan } from '../set/set.ts';
import { spot } from './path-of.ts';

/** Water that is thrown up at a moment: where, and how high. */
export interface Burst {
  readonly at: Seconds;
  readonly place: Vector3;
  readonly height: Metres;
  /** How far it is thrown to the sides; half its height by default. */
  readonly reach?: Metres;
}

/** How finely it is watched whether somebody breaks the surface, seconds. */
const step = 1 / 60;

/** The height of the calm water at a place; null on land. */
function levelAt(plan: SetPlan, x: Metres, z: Metres): Metres | null {
  if (plan.kind.ground === 'water' || plan.afloat) return plan.ground(x, z);
  const deep = plan.depth?.(x, z) ?? -1;
  return deep > 0.05 ? plan.ground(x, z) + deep : null;
}

/** Water thrown up by those who come up out of it or fall into it. */
function brokenBy({ track, extent, bounces, kind }: Actor, plan: SetPlan): Burst[] {
  const [, height, length] = extent;
  const bursts: Burst[] = [];
  let before: Metres | null = null;
  // What floats stays at the surface, however its way is told; what flies is not wet.
  const breaks = kind.family === 'fish' || kind.medium === 'ground';
  for (let at = 0; breaks && at < track.seconds; at += step) {
    const place = track.place(at);
    const level = levelAt(plan, place[0], place[2]);
    const over = level === null ? null : place[1] - level;
    if (over !== null && before !== null && Math.sign(over) !== Math.sign(before) && Math.abs(over - before) / step > 0.5) {
      const falls = over < before;
      const size = kind.family === 'fish' ? length : Math.max(height, length);
      bursts.push({ at, place: [place[0], level!, place[2]], height: size * (falls ? 0.62 : 0.42), reach: size * (falls ? 0.5 : 0.3) });
    }
    before = over;
  }
  for (const { at, speed } of bounces?.contacts ?? []) {
    if (bounces!.height(at + 0.1) >= 0) continue;
    const [x, , z] = track.place(at);
    bursts.push({
      at,
      place: [x, levelAt(plan, x, z) ?? plan.ground(x, z), z],
      height: Math.max(height, length) * Math.min(1.2, 0.3 + speed * 0.12),
    });
  }
  return bursts;
}

/** Everything that throws up water during the film: breakers on rocks, and whoever breaks the surface. */
export function burstsOf(actors: readonly Actor[], plan: SetPlan, seconds: Seconds): Burst[] {
  const own = actors.flatMap((actor) => brokenBy(actor, plan));
  return [...(plan.breakers?.(seconds) ?? []), ...own].filter(({ at }) => at < seconds).sort((a, b) => a.at - b.at);
}

/** The splash of each, in its moment. */
export function burstCues(bursts: readonly Burst[]): Cue[] {
  return bursts.map(({ at, place, height }) => ({
    at: Math.max(0, at),
    seconds: 0.6 + Math.min(1.6, height * 0.25),
    kind: 'splash',
    position: spot(Math.max(0, at), place),
    gain: Math.min(1.1, 0.35 + height * 0.16),
    parameters: { size: Math.min(6, Math.max(0.2, height)) },
  }));
}
