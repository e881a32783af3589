import type { Beat, Screenplay } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';

const collides = /^(collide|crash|slam|smash|bump|ram)$/;
const still: ReadonlySet<string> = new Set(['stand', 'stop', 'ride', 'drive', 'walk', 'run']);
const drives = /^(car|train|wheeled-machine|cart|vehicle|truck)$/;

/** Whether a beat goes to a thing until it hits it, and does not slow down before. */
export const runsInto = ({ verb, action }: Beat): boolean => action !== 'hit' && collides.test(verb);

/**
 * A screenplay in which whoever collides with something has come from somewhere: it goes there first, and hits it in the last
 * third. Beats of the same actor that only wait for it are taken up by the way.
 */
export function withRunUps(screenplay: Screenplay): Screenplay {
  const { cast, relations, setting } = screenplay;
  const known = (id: string | undefined): id is string =>
    id !== undefined && (cast.some((one) => one.id === id) || setting.features.some((one) => one.noun === id || one.kind === id));
  const familyOf = (id: string): string => {
    const kind = cast.find((one) => one.id === id)?.kind;
    return manifest.cast.find((row) => row.kind === kind)?.family ?? '';
  };
  return {
    ...screenplay,
    shots: screenplay.shots.map((shot) => {
      const hits = shot.beats.filter(
        ({ action, verb, who, target }) => action === 'hit' && collides.test(verb) && cast.some((one) => one.id === who) && known(target),
      );
      if (hits.length === 0) return shot;
      const beats = shot.beats.flatMap((beat): Beat[] => {
        const hit = hits.find((one) => one.who === beat.who);
        if (!hit) return [beat];
        if (beat !== hit) return beat.start <= hit.start && still.has(beat.action) ? [] : [beat];
        const before = shot.beats.filter((one) => one.who === beat.who && one.start < beat.start && !still.has(one.action));
        const start = Math.max(shot.start, ...before.map((one) => one.start + one.seconds));
        const end = beat.start + beat.seconds;
        const contact = start + (end - start) * 0.68;
        const board = relations.find((one) => one.subject === beat.who && one.relation === 'on')?.object;
        const family = familyOf(beat.who);
        const action = drives.test(family) ? 'drive' : family === 'ball' ? 'roll' : board !== undefined ? 'ride' : 'run';
        return [
          {
            ...beat,
            action,
            start,
            seconds: contact - start,
            ...(action === 'ride' ? { target: board! } : {}),
            to: { relation: 'into', object: beat.target! },
          },
          { ...beat, start: contact, seconds: end - contact },
        ];
      });
      return { ...shot, beats };
    }),
  };
}
