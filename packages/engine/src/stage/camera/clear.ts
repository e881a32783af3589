import type { Metres, Seconds, Vector3 } from '@onereel/spec';
import { add, length, mixVector, scale, subtract } from '../../shapes/vector.ts';
import { inside } from '../layout/box.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { SetPlan } from '../set/set.ts';
import type { CameraMoment } from './camera-moment.ts';
import { scaledView } from './lens.ts';

/** The widest view to which a camera in a small room is opened. */
const widest = 1.35;
/** How near to walls, and how near to the floor: what is small is met at its own height, metres. */
const gap = 0.3;
const overFloor = 0.03;

/** The nearest place in a room for a camera. */
function inRoom(place: Vector3, room: NonNullable<SetPlan['room']>): Vector3 {
  const [x, y, z] = inside(place, room, gap);
  return [x, Math.min(y, Math.max(place[1], room.low[1] + overFloor)), z];
}

/** How far under the line from the camera to what it looks at the ground has to stay, relative to the way already gone. */
function lineIsClear(place: Vector3, target: Vector3, ground: SetPlan['ground']): boolean {
  for (let step = 0; step < 12; step++) {
    // The last part belongs to the subject: it stands on the ground itself.
    const [x, y, z] = mixVector(place, target, (step / 12) * 0.85);
    if (y < ground(x, z) + 0.04) return false;
  }
  return true;
}

/** How much higher a camera must stand so that it is above the ground and sees what it looks at. */
export function liftFor({ place, target }: CameraMoment, plan: SetPlan, above: Metres): Metres {
  const floor = Math.max(0, plan.ground(place[0], place[2]) + above - place[1]);
  const step = Math.max(0.1, length(subtract(target, place)) * 0.06);
  for (let tries = 0; tries <= 14; tries++) {
    const lift = floor + step * tries;
    if (lineIsClear([place[0], place[1] + lift, place[2]], target, plan.ground)) return lift;
  }
  return floor;
}

/** Inside the room: along the line to what it looks at, with a wider view for what it lost in distance. */
export function withinRoom(moment: CameraMoment, { room }: SetPlan): CameraMoment {
  if (!room) return moment;
  const { view } = moment;
  // What looks out of the room has gone too far aside as a whole.
  const [x, , z] = subtract(inside(moment.target, room, gap * 2), moment.target);
  // What is small lies near the floor and is looked at there.
  const aside: Vector3 = [x, 0, z];
  const [place, target] = [add(moment.place, aside), add(moment.target, aside)];
  const way = subtract(place, target);
  let part = 1;
  for (const axis of [0, 1, 2] as const) {
    const [low, high] = [room.low[axis] + (axis === 1 ? overFloor : gap), room.high[axis] - gap];
    const to = way[axis] > 0 ? high : low;
    if ((way[axis] > 0 ? place[axis] > to : place[axis] < to) && Math.abs(way[axis]) > 1e-6)
      part = Math.min(part, Math.max(0.12, (to - target[axis]) / way[axis]));
  }
  if (part >= 1) return { ...moment, place: inRoom(place, room), target };
  return {
    ...moment,
    target,
    place: inRoom(add(target, scale(way, part)), room),
    view: Math.max(view, Math.min(widest, scaledView(view, 1 / part))),
  };
}

/** Outside of every body: pushed out to the side on which it is. What the subject stands on or sits in does not count. */
export function outsideBodies(moment: CameraMoment, actors: readonly Actor[], subject: Actor | null, story: Seconds): CameraMoment {
  let { place } = moment;
  const home = subject ? momentOf(subject, story).place : null;
  for (const actor of actors) {
    const here = momentOf(actor, story);
    if (here.size < 0.01 || (home && actor !== subject && reach(actor, here, home, 0) < 1)) continue;
    place = pushed(place, actor, here);
  }
  return place === moment.place ? moment : { ...moment, place };
}

type Here = ReturnType<typeof momentOf>;

const margin = 0.22;

/** How far out of a body's footprint a place is: 1 on its edge. */
function reach({ extent }: Actor, { place, heading, size }: Here, at: Vector3, more: Metres): number {
  const [x, z] = [at[0] - place[0], at[2] - place[2]];
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  const wide = (extent[0] * size) / 2 + more;
  const long = (extent[2] * size) / 2 + more;
  return Math.hypot((x * cos - z * sin) / wide, (x * sin + z * cos) / long);
}

function pushed(at: Vector3, actor: Actor, here: Here): Vector3 {
  const near = Math.min(margin, Math.max(...actor.extent) * 0.4);
  const height = actor.extent[1] * here.size;
  const foot = actor.kind.medium === 'air' ? here.place[1] - height / 2 : here.place[1];
  if (at[1] < foot - near || at[1] > foot + height + near) return at;
  const far = reach(actor, here, at, near);
  if (far >= 1) return at;
  const way: Vector3 = far < 1e-3 ? [0, 0, 1] : [at[0] - here.place[0], 0, at[2] - here.place[2]];
  const out = far < 1e-3 ? Math.max(actor.extent[0], actor.extent[2]) / 2 + near : 1 / far;
  return [here.place[0] + way[0] * out, at[1], here.place[2] + way[2] * out];
}
