import type { Seconds, Shot } from '@onereel/spec';
import { add, subtract } from '../../shapes/vector.ts';
import type { CameraMoment } from './camera-moment.ts';
import { turned } from './moves.ts';

/** How long a whip lasts on each side of its cut, and how far it turns. */
const lasts: Seconds = 0.16;
const reach = 1.1;

/** The camera torn aside into a cut and out of it, where a shot begins with a whip. */
export function whipped(moment: CameraMoment, seconds: Seconds, shot: Shot, next: Shot | null): CameraMoment {
  const since = seconds - shot.start;
  const left = next ? next.start - seconds : Infinity;
  const into = next?.transition === 'whip' && left < lasts ? -((1 - left / lasts) ** 2) : 0;
  const out = shot.transition === 'whip' && shot.start > 0 && since < lasts ? (1 - since / lasts) ** 2 : 0;
  if (into === 0 && out === 0) return moment;
  return { ...moment, target: add(moment.place, turned(subtract(moment.target, moment.place), (into + out) * reach, 0)) };
}
