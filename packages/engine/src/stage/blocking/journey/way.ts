import type { Beat, Seconds, Vector3 } from '@onereel/spec';
import { add, length, scale } from '../../../shapes/vector.ts';
import { intoPicture } from './in-picture.ts';
import { isTravel } from './is-travel.ts';
import type { Outset } from './outset.ts';
import type { Leg } from './path.ts';
import type { Plans } from './plans.ts';
import { takeOff } from './take-off.ts';
import { type Route, travelLegs } from './travel.ts';

/** Of whom a path is made. */
export interface Walker {
  readonly id: string;
  readonly offset: Vector3;
  readonly outset: Outset | null;
  /** Whether it stands before it flies. */
  readonly standing: boolean;
  /** Whether its last way ends on its mark. */
  readonly arrives: boolean;
}

/** The way of one actor through all its beats of travel; each begins where the last one ended. */
export function pathOf(beats: readonly Beat[], route: Omit<Route, 'frame' | 'followed' | 'kept'>, plans: Plans, walker: Walker): Leg[] {
  const legs: Leg[] = [];
  const ways = beats.filter((beat) => isTravel(beat) && beat.action !== 'disappear');
  for (const beat of ways) {
    // Two ways at the same time cannot be gone: the first one counts.
    const last = legs.at(-1);
    if (last && beat.start < last.end - Math.max(0.2, (last.end - last.start) * 0.5)) continue;
    legs.push(...legsOf(beat, last?.to ?? null, beat === ways.at(-1), route, plans, walker));
  }
  return legs;
}

/** The legs of one way, from where the last one ended. */
function legsOf(
  beat: Beat,
  before: Vector3 | null,
  last: boolean,
  way: Omit<Route, 'frame' | 'followed' | 'kept'>,
  plans: Plans,
  { id, offset, outset, standing, arrives }: Walker,
): Leg[] {
  const framed = plans.shots.find(({ shot }) => beat.start < shot.start + shot.seconds) ?? plans.shots.at(-1)!;
  const tracked = /\btracking\b/.test(framed.shot.camera.move);
  const route: Route = {
    ...way,
    frame: framed.frame,
    followed: tracked && (framed.subject === id || framed.subject === null),
    kept: framed.shared === true && !tracked,
    lead: tracked ? leadOf(framed.subject, id, plans) : null,
  };
  const from = before ?? outset?.place ?? null;
  const span = { start: beat.start, end: beat.start + Math.max(0.1, beat.seconds) };
  if (arrives && last && from && !/camera/.test(beat.direction ?? '')) return [homeward(beat, from, standing, route, span)];
  if (!before && outset && standing) return takeOff(beat, outset.place, route, span);
  const made = travelLegs(beat, from, route);
  // An approach ends before the lens for everyone; the others of a group keep their distance to the first.
  return beat.direction === 'toward-camera' && length(offset) > 0
    ? made.map((leg) => ({ ...leg, to: add(leg.to, scale(offset, 0.6)), from: from ? leg.from : add(leg.from, offset) }))
    : made;
}

/** From where it is to its mark, around what is in between. */
function homeward({ action }: Beat, from: Vector3, flies: boolean, route: Route, span: { start: Seconds; end: Seconds }): Leg {
  const { extent, frame } = route;
  const home = flies ? intoPicture(add(route.home, [0, frame.half.height * 0.6, 0]), frame) : route.home;
  const [across, deep] = [Math.abs(home[0] - from[0]), Math.abs(home[2] - from[2])];
  if (action === 'jump')
    return { ...span, from, to: home, pace: { kind: 'even' }, leap: { height: Math.max(extent[1] * 0.6, deep * 0.3), times: 1 } };
  // Before what stands between its two places, not through it.
  const bow: Vector3 =
    across > extent[2] * 2 && deep < across * 0.3 ? [0, 0, across * 0.36] : deep > across ? [deep * 0.45, 0, 0] : [0, 0, 0];
  return { ...span, from, to: home, pace: { kind: 'soft' }, bow };
}

/** The way of the one whom the camera goes along with, if that is another one. */
function leadOf(subject: string | null, id: string, { legs, layout }: Plans): NonNullable<Route['lead']> | null {
  if (subject === null || subject === id) return null;
  const carrier = layout.supports.get(subject)?.carrier ?? subject;
  const way = legs.get(carrier) ?? legs.get(subject);
  const mark = layout.marks.get(carrier);
  return way && way.length > 0 && mark && carrier !== id ? { legs: way, mark } : null;
}
