import type { Cue, Screenplay, Seconds } from '@onereel/spec';
import { type Actor, momentOf } from '../blocking/actor.ts';
import { burstsOf } from '../cast/effect/bursts.ts';
import { spot } from './path-of.ts';

/** An explosion that nothing sets off goes off by itself, early enough to be seen out. */
const fuse: Seconds = 0.7;

/** Gives every explosion in the cast its moment: the beat that it bursts in. */
export function withBlasts(screenplay: Screenplay): Screenplay {
  const lone = screenplay.cast.filter(
    ({ id, kind }) =>
      kind === 'explosion' && !screenplay.shots.some(({ beats }) => beats.some((beat) => beat.who === id && beat.action === 'explode')),
  );
  if (lone.length === 0) return screenplay;
  const [first, ...rest] = screenplay.shots;
  const start = Math.min(fuse, screenplay.seconds * 0.3);
  const beats = lone.map(({ id }) => ({
    start,
    seconds: Math.min(3, screenplay.seconds - start),
    who: id,
    action: 'explode',
    verb: 'explode',
    match: 'exact' as const,
  }));
  return { ...screenplay, shots: [{ ...first!, beats: [...first!.beats, ...beats] }, ...rest] };
}

/** What bursts is heard when it bursts: explosions at their beats, fireworks shell by shell. */
export function blastCues(actors: readonly Actor[], end: Seconds): Cue[] {
  return actors
    .filter(({ kind }) => kind.family === 'effect')
    .flatMap((actor) => {
      const beats = actor.beats.filter(({ action }) => action === 'explode' || action === 'break').map(({ start }) => start);
      const times =
        actor.kind.kind === 'explosion' ? beats : actor.kind.kind === 'fireworks' || actor.kind.kind === 'firework' ? burstsOf(end) : [];
      return times.map((at): Cue => ({
        at,
        seconds: 2,
        kind: 'explosion',
        who: actor.name,
        position: spot(at, momentOf(actor, at).place),
        gain: actor.kind.kind === 'explosion' ? 1 : 0.45,
        parameters: { size: actor.kind.kind === 'explosion' ? Math.max(2, actor.extent[1]) : 1.5 },
      }));
    });
}
