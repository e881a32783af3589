import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { sizeFactor } from '../cast/traits.ts';

/** The verb of an animal that is in something deep and looks out over its rim, standing up in it. */
export const looksOut = 'peek out';

/** What one gets into and is not seen in, unless one looks out: a hole in the floor counts however low it is. */
const deep = /(^|-)(box|crate|bucket|suitcase|drawer|barrel|bin|trunk|hatch|gift|mailbox|dumpster|bag|backpack|hat)$/;
const atRest = /^(stand|look|sit|meow|bark|smile|wave|appear|rise)$/;
/** A rim lower than this part of the body hides nothing of it. */
const low = 0.5;

const heightOf = (member: CastMember): number =>
  (manifest.cast.find(({ kind }) => kind === member.kind)?.extent[1] ?? 1) * sizeFactor(member);

/** A screenplay in which animals that are in a box or a hole look out of it. */
export function withPeeking(screenplay: Screenplay): Screenplay {
  const { cast, relations } = screenplay;
  const inside = new Set(
    relations.flatMap(({ subject, relation, object }) => {
      const [who, what] = [subject, object].map((id) => cast.find((one) => one.id === id));
      if (relation !== 'in' || !who || !what || !deep.test(what.kind)) return [];
      const isBeast = manifest.cast.find(({ kind }) => kind === who.kind)?.family === 'quadruped';
      return isBeast && (what.kind === 'hatch' || heightOf(what) > heightOf(who) * low) ? [who.id] : [];
    }),
  );
  if (inside.size === 0) return screenplay;
  const told = (beat: Beat): Beat =>
    inside.has(beat.who) && atRest.test(beat.action) && !/^(sleep|lie|nap|doze)/.test(beat.verb) ? { ...beat, verb: looksOut } : beat;
  return { ...screenplay, shots: screenplay.shots.map((shot) => ({ ...shot, beats: shot.beats.map(told) })) };
}
