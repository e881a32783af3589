import type { Seconds } from '@onereel/spec';
import { type Actor, momentOf } from '../../blocking/actor.ts';
import type { Seen } from './placing.ts';

/** How many are looked at: in a crowd the first ones tell where it is. */
const most = 12;

/** Who is where at a moment. */
export function seenAt(actors: readonly Actor[], seconds: Seconds): Seen[] {
  return actors.slice(0, most).map((actor) => {
    const { place, size } = momentOf(actor, seconds);
    const [width, height, length] = actor.extent;
    const low = actor.kind.medium === 'air' || actor.kind.medium === 'under-water' ? (height * size) / 2 : 0;
    return { at: [place[0], place[1] - low, place[2]], reach: (Math.max(width, length) / 2) * size, height: height * size };
  });
}
