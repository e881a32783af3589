import type { Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

const lifts = /^(lift|raise|hoist|heave|elevate)$/;

const phones = /\b(phone|telephone|smartphone|cell|mobile)\b/;

/** A screenplay in which who talks on the phone has it at the ear. */
export function withCalls(screenplay: Screenplay): Screenplay {
  const known = new Set(screenplay.cast.map(({ id }) => id));
  const calls = new Set<string>();
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.map((beat) => {
      const phone = typeof beat.to === 'object' ? beat.to.object : beat.to;
      if (beat.action !== 'speak' || phone === undefined || !phones.test(phone) || !known.has(phone)) return beat;
      calls.add(beat.who);
      const { to: _phone, ...call } = beat;
      return { ...call, action: 'phone', verb: 'call', target: phone };
    }),
  }));
  if (calls.size === 0) return screenplay;
  return {
    ...screenplay,
    shots,
    relations: screenplay.relations.filter(({ subject, object }) => !(calls.has(subject) && phones.test(object))),
  };
}

/** A screenplay in which the book that somebody reads is an open one. */
export function withOpenBooks(screenplay: Screenplay): Screenplay {
  const read = new Set(
    screenplay.shots.flatMap(({ beats }) => beats).flatMap(({ action, target }) => (action === 'read' && target ? [target] : [])),
  );
  const open = manifest.cast.find(({ family, preset }) => family === 'book' && preset['style'] === 'opened');
  if (!open || read.size === 0) return screenplay;
  const closed = (kind: string): boolean =>
    manifest.cast.some((row) => row.kind === kind && row.family === 'book' && (row.preset['style'] ?? 'closed') === 'closed');
  return { ...screenplay, cast: screenplay.cast.map((one) => (read.has(one.id) && closed(one.kind) ? { ...one, kind: open.kind } : one)) };
}

/** A screenplay in which whoever is given something puts out a hand for it, when the time is free. */
export function withTakers(screenplay: Screenplay): Screenplay {
  return {
    ...screenplay,
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      beats: shot.beats.flatMap((beat) => {
        const taker = typeof beat.to === 'object' ? beat.to.object : beat.to;
        const known = beat.action === 'give' && taker !== undefined && taker !== beat.who && screenplay.cast.some(({ id }) => id === taker);
        if (!known || shot.beats.some((one) => one.who === taker && one.start < beat.start + beat.seconds)) return [beat];
        const { target: _given, to: _taker, line: _line, ...same } = beat;
        return [beat, { ...same, who: taker, verb: 'receive' }];
      }),
    })),
  };
}

/** A screenplay in which who lifts something does not go up itself: it picks the thing up. */
export function withLifts(screenplay: Screenplay): Screenplay {
  const known = new Set(screenplay.cast.map(({ id }) => id));
  return {
    ...screenplay,
    shots: screenplay.shots.map((shot) => ({
      ...shot,
      beats: shot.beats.map((beat) =>
        beat.action === 'rise' && lifts.test(beat.verb) && beat.target !== undefined && beat.target !== beat.who && known.has(beat.target)
          ? { ...beat, action: 'pick-up' }
          : beat,
      ),
    })),
  };
}
