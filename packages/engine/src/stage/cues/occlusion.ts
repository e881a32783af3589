import type { Cue, CueSheet, Metres, Radians, Seconds, Unit, Vector3 } from '@onereel/spec';
import { smooth } from '../../curves/easing.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { SetPlan } from '../set/set.ts';
import { placeAt } from './path-of.ts';

/** How many places between ear and sound are looked at. */
const steps = 12;
/** Farther off the air does more than what stands between. */
const farthest: Metres = 300;
/** How often a moving sound is looked for, times a second. */
const often = 12;

/** Bodies lower or narrower than this hide nothing from an ear. */
const tall: Metres = 0.6;
const broad: Metres = 1.6;
/** The way around an edge that is longer by this hides nearly all: some ten wavelengths of a voice (Maekawa 1968). */
const around: Metres = 0.6;
/** Something always comes around. */
const most: Unit = 0.9;

/** What sound goes through: leaves and fire. */
const open: ReadonlySet<string> = new Set(['tree', 'shrub', 'flower', 'effect', 'balloon', 'light', 'textile']);

function between(from: Vector3, to: Vector3, part: number): Vector3 {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part];
}

/** How deep the straight way runs under the ground, metres. */
function buried(ear: Vector3, sound: Vector3, ground: SetPlan['ground']): Metres {
  let deep = 0;
  for (let step = 1; step < steps; step++) {
    const [x, y, z] = between(ear, sound, step / steps);
    deep = Math.max(deep, ground(x, z) - y);
  }
  return deep;
}

const far = (from: Vector3, to: Vector3): Metres => Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);

/** Between which parts of the way from one place to another it is inside a box; null when it passes by. */
function crossing(from: Vector3, to: Vector3, low: Vector3, high: Vector3): readonly [enter: number, leave: number] | null {
  let [enter, leave] = [0, 1];
  for (const axis of [0, 1, 2] as const) {
    const way = to[axis] - from[axis];
    if (Math.abs(way) < 1e-9) {
      if (from[axis] < low[axis] || from[axis] > high[axis]) return null;
      continue;
    }
    const [one, other] = [(low[axis] - from[axis]) / way, (high[axis] - from[axis]) / way];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter < leave ? [enter, leave] : null;
}

/** A large body in the way. */
export interface Obstacle {
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
  readonly place: Vector3;
  readonly heading: Radians;
}

/** By how much the shortest way around a body is longer than the straight one, which it bars; 0 where it does not. */
export function detour(ear: Vector3, sound: Vector3, { extent: [width, height, length], place, heading }: Obstacle): Metres {
  // In the body's own frame it is a box.
  const inside = ([x, y, z]: Vector3): Vector3 => {
    const [dx, dz] = [x - place[0], z - place[2]];
    return [dx * Math.cos(heading) - dz * Math.sin(heading), y - place[1], dx * Math.sin(heading) + dz * Math.cos(heading)];
  };
  const [from, to] = [inside(ear), inside(sound)];
  const [halfWidth, halfLength] = [width * 0.47, length * 0.47];
  const hit = crossing(from, to, [-halfWidth, 0, -halfLength], [halfWidth, height * 0.95, halfLength]);
  // An ear or a sound that is inside is not shut in: a driver sits in a car, a bell in a tower.
  if (!hit || hit[0] <= 0 || hit[1] >= 1) return 0;
  const straight = far(from, to);
  const by = ([x, y, z]: Vector3): Metres => far(from, [x, y, z]) + far([x, y, z], to) - straight;
  const [middleX, , middleZ] = between(from, to, (hit[0] + hit[1]) / 2);
  const sides = { left: 0, right: 0 };
  for (const x of [-halfWidth, halfWidth])
    for (const z of [-halfLength, halfLength]) {
      const side = (to[0] - from[0]) * (z - from[2]) - (to[2] - from[2]) * (x - from[0]) > 0 ? 'left' : 'right';
      sides[side] = Math.max(sides[side], by([x, (from[1] + to[1]) / 2, z]));
    }
  return Math.min(by([middleX, height, middleZ]), sides.left, sides.right);
}

/** How long the way around one of the cast is at a moment. */
function detourAround(ear: Vector3, sound: Vector3, actor: Actor, at: Seconds): Metres {
  const [width, height, length] = actor.extent;
  if (height < tall || Math.max(width, length) < broad || open.has(actor.kind.family)) return 0;
  return detour(ear, sound, { extent: actor.extent, ...momentOf(actor, at) });
}

/** What stands between ears and sounds. */
interface Obstacles {
  readonly listener: CueSheet['listener'];
  readonly ground: SetPlan['ground'];
  readonly actors: readonly Actor[];
}

function occlusionAt(cue: Cue, at: Seconds, { listener, ground, actors }: Obstacles): Unit {
  const sound = placeAt(cue.position, at);
  const ear = placeAt(listener, at);
  if (far(sound, ear) > farthest) return 0;
  // A sound on the ground is not under it: its place is taken a little above.
  const above: Vector3 = [sound[0], sound[1] + 0.3, sound[2]];
  const hill = smooth(0.3, 2, buried(ear, above, ground));
  const longest = actors.reduce((long, actor) => (actor.name === cue.who ? long : Math.max(long, detourAround(ear, above, actor, at))), 0);
  return Math.round(Math.max(hill, most * smooth(0, around, longest)) * 100) / 100;
}

/**
 * A cue with how much lies between it and the ear: the ground itself, or a large body that is not the one that sounds. One number for what
 * is over at once; a curve for what goes on, since it may go behind something and come out again.
 */
export function occluded(cue: Cue, obstacles: Obstacles): Cue {
  if (cue.seconds <= 0.5 || (cue.position.length === 1 && obstacles.listener.length === 1)) {
    const occlusion = occlusionAt(cue, cue.at, obstacles);
    return occlusion > 0 ? { ...cue, occlusion } : cue;
  }
  const count = Math.max(2, Math.ceil(cue.seconds * often) + 1);
  const occlusion = Array.from({ length: count }, (_, step) => occlusionAt(cue, cue.at + (cue.seconds * step) / (count - 1), obstacles));
  return occlusion.some((value) => value > 0) ? { ...cue, curves: { ...cue.curves, occlusion } } : cue;
}
