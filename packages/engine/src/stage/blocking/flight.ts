import type { Beat, Screenplay } from '@onereel/spec';
import { beatsOf } from './groups.ts';
import { isTravel } from './is-travel.ts';

/**
 * Whoever is chased or followed goes ahead, even where the screenplay does not say so: the same way, at the same time.
 * Gives the screenplay with those beats.
 */
export function withFlight(screenplay: Screenplay): Screenplay {
  const shots = screenplay.shots.map((shot) => ({
    ...shot,
    beats: shot.beats.flatMap((beat): Beat[] => {
      const ahead =
        beat.action === 'chase' || beat.action === 'follow'
          ? screenplay.cast.find(({ id }) => id === beat.target && id !== beat.who)
          : undefined;
      if (!ahead || beatsOf(screenplay, ahead.id).some(isTravel)) return [beat];
      const { target: _chaser, line: _line, ...way } = beat;
      const action = beat.action === 'chase' ? 'run' : 'walk';
      return [{ ...way, who: ahead.id, action, direction: way.direction ?? 'right' }, beat];
    }),
  }));
  return { ...screenplay, shots };
}
