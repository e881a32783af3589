import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

const rowOf = ({ kind }: CastMember): (typeof manifest.cast)[number] | undefined => manifest.cast.find((row) => row.kind === kind);

/** `A raft with four people`, `people in canoes`, `a boat full of tourists`: who comes with a boat is aboard. */
const aboard =
  /\b(?:boat|raft|canoe|kayak|dinghy|gondola|lifeboat|ferry|yacht|ship|rowboat)s? (?:with|carrying|full of|filled with|packed with|of|holding)\b/i;

/** A screenplay in which whoever comes with a boat and is told to do nothing else is in it. */
export function withCrew(screenplay: Screenplay): Screenplay {
  const { cast, relations, shots, prompt } = screenplay;
  const boat = cast.find((member) => /^(boat|sailing-ship)$/.test(rowOf(member)?.family ?? ''));
  if (!boat || !aboard.test(prompt)) return screenplay;
  const beats = shots.flatMap((shot) => shot.beats);
  const idle = cast.filter(
    (member) =>
      rowOf(member)?.family === 'human' &&
      beats.every(({ who, action }) => who !== member.id || /^(sit|ride|sail|row|paddle|stand)$/.test(action)) &&
      relations.every(({ subject }) => subject !== member.id),
  );
  if (idle.length === 0) return screenplay;
  const seated = shots.map((shot) => ({
    ...shot,
    beats: [
      ...shot.beats.filter(({ who }) => !idle.some(({ id }) => id === who)),
      ...idle.map(({ id }): Beat => ({
        start: shot.start,
        seconds: shot.seconds,
        who: id,
        action: 'sit',
        verb: 'sit',
        match: 'exact',
        target: boat.id,
      })),
    ],
  }));
  return {
    ...screenplay,
    shots: seated,
    relations: [...relations, ...idle.map(({ id }) => ({ subject: id, relation: 'in' as const, object: boat.id }))],
  };
}
