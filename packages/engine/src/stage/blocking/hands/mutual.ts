import type { Beat, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

const mutual: ReadonlySet<string> = new Set(['hug', 'kiss', 'shake-hands', 'fight']);

const beasts = /^(quadruped|bird|reptile|snake|insect|dragon|monster|dinosaur|robot|crustacean|mollusc)$/;

/** Whether what a beat does to somebody takes two: nobody is hugged with hanging arms. */
export function isMutual({ action, target, who }: Pick<Beat, 'action' | 'target' | 'who'>): boolean {
  return mutual.has(action) && target !== undefined && target !== who;
}

/** A screenplay in which people who are hugged hug back and animals that are fought fight back, unless they do something else meanwhile. */
export function withMutual(screenplay: Screenplay): Screenplay {
  const families = new Map(screenplay.cast.map(({ id, kind }) => [id, manifest.cast.find((row) => row.kind === kind)?.family]));
  const person = (id: string): boolean => families.get(id) === 'human';
  const beast = (id: string): boolean => beasts.test(families.get(id) ?? '');
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.flatMap((beat): Beat[] => {
      const { target, line: _line, ...done } = beat;
      if (target === undefined || !isMutual(beat) || !((person(target) && person(beat.who)) || (beat.action === 'fight' && beast(target))))
        return [beat];
      const busy = shot.beats.some(
        (other) => other.who === target && other.start < beat.start + beat.seconds && other.start + other.seconds > beat.start,
      );
      return busy ? [beat] : [beat, { ...done, who: target, target: beat.who }];
    }),
  }));
  return { ...screenplay, shots };
}
