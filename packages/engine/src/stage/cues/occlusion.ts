import type { Cue, CueSheet, Unit, Vector3 } from '@onereel/spec';
import { smooth } from '../../curves/easing.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { SetPlan } from '../set/set.ts';

/** How many places between ear and sound are looked at. */
const steps = 12;
/** Farther off the air does more than what stands between. */
const farthest = 300;

/** Bodies lower than this hide nothing from an ear. */
const tall = 2.2;

function between(from: Vector3, to: Vector3, part: number): Vector3 {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part];
}

/** How deep the straight way runs under the ground, metres. */
function buried(ear: Vector3, sound: Vector3, ground: SetPlan['ground']): number {
  let deep = 0;
  for (let step = 1; step < steps; step++) {
    const [x, y, z] = between(ear, sound, step / steps);
    deep = Math.max(deep, ground(x, z) - y);
  }
  return deep;
}

/** Whether a large body stands in the way. */
function isBehind(ear: Vector3, sound: Vector3, actor: Actor, at: number): boolean {
  const [width, height, length] = actor.extent;
  if (height < tall) return false;
  const { place } = momentOf(actor, at);
  const reach = Math.min(width, length) * 0.4;
  for (let step = 1; step < steps; step++) {
    const [x, y, z] = between(ear, sound, step / steps);
    if (y < place[1] + height && Math.hypot(x - place[0], z - place[2]) < reach) return true;
  }
  return false;
}

/** How much lies between a cue and the ear at its moment: the ground itself, or a large body that is not the one that sounds. */
export function occlusionOf(cue: Cue, listener: CueSheet['listener'], ground: SetPlan['ground'], actors: readonly Actor[]): Unit {
  const sound = cue.position[0]!.place;
  const ear = [...listener].reverse().find((one) => one.at <= cue.at)?.place ?? listener[0]!.place;
  if (Math.hypot(sound[0] - ear[0], sound[1] - ear[1], sound[2] - ear[2]) > farthest) return 0;
  // A sound on the ground is not under it: its place is taken a little above.
  const hill = smooth(0.3, 2, buried(ear, [sound[0], sound[1] + 0.3, sound[2]], ground));
  const body = actors.some((actor) => actor.name !== cue.who && isBehind(ear, sound, actor, cue.at)) ? 0.75 : 0;
  return Math.round(Math.max(hill, body) * 100) / 100;
}
