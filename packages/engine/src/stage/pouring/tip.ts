import { Quaternion, Vector3 as Three } from 'three/webgpu';
import type { Seconds, Vector3 } from '@onereel/spec';
import { smooth } from '../../curves/easing.ts';
import { momentOf } from '../blocking/actor.ts';
import type { Placed } from '../hand-over.ts';
import { lipOver, originAt, type Turn, turnToward } from './aim.ts';
import { leaning, type Pour, raised } from './pour.ts';

const up = new Three(0, 1, 0);

/** How a vessel is turned that leans by an angle toward a level direction. */
function quaternionOf({ heading, way, lean }: Turn): Quaternion {
  const yaw = new Quaternion().setFromAxisAngle(up, heading);
  return new Quaternion().setFromAxisAngle(new Three(way[2], 0, -way[0]).normalize(), lean).multiply(yaw);
}

/** A vessel on its own falls over the edge of its foot. */
function fallOver(pour: Pour, { actor, body: { object } }: Placed, seconds: Seconds, turn: Turn): void {
  const { way } = turn;
  const { place } = momentOf(actor, seconds);
  const foot = pour.mouth.hollow?.wall[0]?.[0] ?? pour.mouth.radius;
  const lean = smooth(pour.from - 0.3, pour.from + 0.25, seconds) ** 2 * 1.5;
  const axis = new Three(way[2], 0, -way[0]).normalize();
  const edge = new Three(way[0] * foot, 0, way[2] * foot);
  const back = edge.clone().negate().applyAxisAngle(axis, lean);
  object.quaternion.copy(quaternionOf({ ...turn, lean }));
  object.position
    .set(...(place as [number, number, number]))
    .add(edge)
    .add(back);
}

/** Sets the vessel that pours: leaning in the hand, or by itself. */
export function tip(pour: Pour, source: Placed, seconds: Seconds, way: Vector3, goal: Vector3): void {
  const { object } = source.body;
  if (pour.tipping === 'runs') return;
  const turn = turnToward(pour.mouth, way, leaning(pour, seconds));
  const wanted = quaternionOf(turn);
  if (pour.tipping === 'held') {
    const grip = new Three(...pour.mouth.grip).multiplyScalar(object.scale.x);
    const hand = grip.clone().applyQuaternion(object.quaternion).add(object.position);
    object.quaternion.slerp(wanted, raised(pour, seconds));
    object.position.copy(hand.sub(grip.applyQuaternion(object.quaternion)));
    return;
  }
  if (pour.tipping === 'falls') {
    fallOver(pour, source, seconds, turn);
    return;
  }
  const lip = lipOver(pour, goal, way);
  const high = (1 - raised(pour, seconds)) * source.actor.extent[1] * 0.25;
  const [x, y, z] = originAt(lip, pour.mouth, turn);
  object.quaternion.copy(wanted);
  object.position.set(x, y + high, z);
}
