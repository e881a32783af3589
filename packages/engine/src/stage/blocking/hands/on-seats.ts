import type { Beat, CastMember, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import { heldId, heldNouns } from './ties.ts';

const seats = /(^|[ -])(bench|chair|armchair|sofa|couch|stool|throne|swing|hammock|deckchair|bed)$/;

/** What is done sitting as well as standing, with the hands or the voice. */
const done = /^(read|eat|drink|write|type|phone|hold|play|knit|sew|smoke|feed|sing|speak|laugh|cry|wave|clap|look|think|rest)$/;

/**
 * A screenplay in which who reads on a bench sits on it and reads what he has: the bench is where it is done, not what it is
 * done to.
 */
export function withSeats(screenplay: Screenplay): Screenplay {
  const { cast } = screenplay;
  const seat = (id: string | undefined): CastMember | undefined => cast.find((one) => one.id === id && seats.test(one.noun));
  const isPerson = ({ kind }: CastMember): boolean => manifest.cast.find((row) => row.kind === kind)?.family === 'human';
  const seated = (beat: Beat): Beat[] => {
    const who = cast.find(({ id }) => id === beat.who);
    const place = typeof beat.to === 'object' && /^(on|in)$/.test(beat.to.relation) ? seat(beat.to.object) : undefined;
    if (!who || !place || !isPerson(who) || !done.test(beat.action)) return [beat];
    const { target, ...rest } = beat;
    const noun = heldNouns(who)[0];
    const held = target !== place.id ? target : noun === undefined ? undefined : heldId(who, noun);
    const { line: _line, to: _to, ...sits } = rest;
    return [
      { ...sits, action: 'sit', verb: 'sit', target: place.id },
      { ...rest, ...(held === undefined ? {} : { target: held }) },
    ];
  };
  return { ...screenplay, shots: screenplay.shots.map((shot) => ({ ...shot, beats: shot.beats.flatMap(seated) })) };
}
