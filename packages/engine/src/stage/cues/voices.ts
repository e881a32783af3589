import type { Beat, Cue } from '@onereel/spec';
import { type Actor, momentOf } from '../blocking/actor.ts';
import { pathOf } from './path-of.ts';

/** Seconds from one bark to the next; the pose opens the jaw at the same moments. */
export const barkEvery = 0.5;

/** How far a jaw is open over an action, in equal steps: the pose and the roar follow this one curve. */
export function jawCurve(actor: Actor, beat: Beat, steps = 32): number[] {
  return Array.from({ length: steps }, (_, step) => {
    const at = beat.start + (beat.seconds * step) / (steps - 1);
    const actions = momentOf(actor, Math.min(at, actor.track.seconds - 1e-4)).actions;
    return Math.round(Math.max(actions.get('open-jaws')?.weight ?? 0, actions.get('roar')?.weight ?? 0) * 1000) / 1000;
  });
}

/** What is heard out of mouths besides speech: barks in their rhythm, roars as long as the jaw is open. With `tuned`, who sings is heard by the notes of the tune. */
export function voiceCues(actors: readonly Actor[], tuned = false): Cue[] {
  return actors.flatMap((actor) => [...repeated(actor), ...roars(actor, tuned)]);
}

const short: ReadonlySet<string> = new Set(['bark', 'meow']);

function repeated(actor: Actor): Cue[] {
  return actor.beats
    .filter((beat) => short.has(beat.action))
    .flatMap((beat) => {
      const every = beat.action === 'bark' ? barkEvery : 1.3;
      const count = Math.max(1, Math.floor((beat.seconds - 0.05) / every));
      return Array.from({ length: count }, (_, number): Cue => {
        const at = beat.start + number * every;
        return {
          at,
          seconds: 0.3,
          kind: actor.kind.voice ?? beat.action,
          who: actor.name,
          position: pathOf((seconds) => mouth(actor, seconds), at, 0.3),
          gain: 1,
          parameters: { size: actor.extent[1] },
        };
      });
    });
}

function mouth(actor: Actor, seconds: number): readonly [number, number, number] {
  const { place } = momentOf(actor, seconds);
  return [place[0], place[1] + (actor.kind.medium === 'air' ? 0 : actor.extent[1] * 0.85), place[2]];
}

/** One roar for jaws that open, even if several beats open them. */
function roars(actor: Actor, tuned: boolean): Cue[] {
  if (!actor.kind.voice) return [];
  const open = actor.beats.filter((beat) => beat.action === 'roar' || beat.action === 'open-jaws' || (beat.action === 'sing' && !tuned));
  const apart = open.filter((beat, index) => !open.slice(0, index).some((other) => beat.start < other.start + other.seconds));
  return apart.map((beat) => ({
    at: beat.start,
    seconds: beat.seconds,
    kind: actor.kind.voice!,
    who: actor.name,
    position: pathOf((seconds) => mouth(actor, seconds), beat.start, beat.seconds),
    gain: 1,
    parameters: { size: actor.extent[2] },
    curves: { jaw: jawCurve(actor, beat) },
  }));
}
