import type { Metres, Radians, Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, mix, smooth } from '../../curves/easing.ts';
import { add, length, subtract } from '../../shapes/vector.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { FramedShot } from '../blocking/block.ts';
import type { CameraMoment, Focus } from './camera-moment.ts';
import { focalOf } from './lens.ts';

/**
 * How wide a lens of its length and f/1.6 is open (thin lens, as `Focus` measures it), held to where blur is seen but does not
 * hide what the shot is about.
 */
function openAt(view: Radians, distance: Metres, strength: number): number {
  const disc = focalOf(view) / 1.6 / (2 * distance * Math.tan(view / 2));
  return clamp(disc * 15, 0.4, 1) * strength;
}

/** How shallow a shot is: what is asked, and what a macro lens cannot help. */
function shallowness({ camera }: FramedShot['shot']): number {
  if (camera.focus === 'deep') return 0;
  if (camera.lens === 'tilt-shift') return 1.5;
  if (camera.focus !== undefined) return 1;
  return camera.size === 'extreme-close-up' ? 0.7 : 0;
}

function headOf(actor: Actor, story: Seconds): Vector3 {
  return add(momentOf(actor, story).place, [0, actor.extent[1] * 0.7, 0]);
}

/** What is sharp over a shot: null when everything is. A rack goes from what is nearest to the subject, or from it to the other. */
export function focusOf(
  framed: FramedShot,
  subject: Actor | null,
  actors: readonly Actor[],
  interest: (since: Seconds) => Vector3,
): (moment: CameraMoment, since: Seconds, story: Seconds, part: Unit) => Focus | null {
  const strength = shallowness(framed.shot);
  if (strength === 0) return () => null;
  const rack = framed.shot.camera.focus === 'rack';
  const other = rack ? actors.find((actor) => actor.number === 0 && actor.member.id !== subject?.member.id) : undefined;
  return ({ place, view }, since, story, part) => {
    const own = Math.max(0.05, length(subtract(interest(since), place)));
    if (!rack) return { distance: own, aperture: openAt(view, own, strength) };
    const there = other ? length(subtract(headOf(other, story), place)) : own;
    // From what is before to what is behind; where nothing else stands at another distance the subject comes out of the blur.
    const apart = Math.abs(Math.log(there / own)) > 0.25;
    const [from, to] = apart ? [Math.min(own, there), Math.max(own, there)] : [own * 5, own];
    const distance = 1 / mix(1 / from, 1 / to, smooth(0.35, 0.62, part));
    return { distance, aperture: openAt(view, Math.min(from, to) * 1.4, strength) };
  };
}
