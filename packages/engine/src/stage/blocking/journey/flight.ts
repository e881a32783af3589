import type { Beat, Screenplay, Shot } from '@onereel/spec';
import { manifest } from '../../../manifest/manifest.ts';
import { beatsOf } from '../groups.ts';
import { drawnAlong } from '../riding/hauling.ts';
import { isTravel } from './is-travel.ts';

/** How many times larger one must be than the other that a chase cannot be shown from the side, by their longest sides. */
const unequal = 3.5;

function sizeOf(id: string, { cast }: Screenplay): number {
  const kind = cast.find((member) => member.id === id)?.kind;
  return Math.max(0, ...(manifest.cast.find((row) => row.kind === kind)?.extent ?? []));
}

/** Whether one of two is so much larger that the smaller has to be near the camera to be seen beside it. */
export function areUnequal(one: string, other: string, screenplay: Screenplay): boolean {
  const [a, b] = [sizeOf(one, screenplay), sizeOf(other, screenplay)];
  return Math.min(a, b) > 0 && Math.max(a, b) / Math.min(a, b) > unequal;
}

const chases = ({ action }: Beat): boolean => action === 'chase' || action === 'follow';

/**
 * Whoever is chased or followed goes ahead, even where the screenplay does not say so: the same way, at the same time. On the ground,
 * and where the two are very unequal, the camera goes along, so that both stay as they are composed: the small one near, the large one behind.
 * Gives the screenplay with those beats and shots.
 */
export function withFlight(screenplay: Screenplay): Screenplay {
  const shots = screenplay.shots.map((shot) => {
    const beats = shot.beats.flatMap((beat): Beat[] => {
      const ahead = chases(beat) ? screenplay.cast.find(({ id }) => id === beat.target && id !== beat.who) : undefined;
      if (!ahead || beatsOf(screenplay, ahead.id).some(isTravel)) return [beat];
      const { target: _chaser, line: _line, ...way } = beat;
      const action = beat.action === 'chase' ? 'run' : 'walk';
      return [{ ...way, who: ahead.id, action, direction: way.direction ?? 'right' }, beat];
    });
    return alongside({ ...shot, beats }, screenplay);
  });
  return { ...screenplay, shots };
}

/** Whether somebody goes on the ground: there the camera can go along. */
const isGrounded = (id: string | undefined, { cast }: Screenplay): boolean => {
  const kind = cast.find((member) => member.id === id)?.kind;
  return manifest.cast.find((row) => row.kind === kind)?.medium === 'ground';
};

/** Whether a chase is seen best from beside both: on the ground, or of two so unequal that they must stay as composed. */
function goesAlong(beat: Beat, screenplay: Screenplay): boolean {
  if (!chases(beat) || beat.target === undefined || beat.verb === drawnAlong || /camera/.test(beat.direction ?? '')) return false;
  if (areUnequal(beat.who, beat.target, screenplay)) return true;
  return beat.action === 'chase' && isGrounded(beat.who, screenplay) && isGrounded(beat.target, screenplay);
}

/** The shot of a chase, with a camera that goes along with who is ahead. */
function alongside(shot: Shot, screenplay: Screenplay): Shot {
  const chase = shot.beats.find((beat) => goesAlong(beat, screenplay));
  if (!chase || shot.camera.move !== 'static') return shot;
  return { ...shot, camera: { ...shot.camera, move: 'tracking', subject: chase.target! } };
}
