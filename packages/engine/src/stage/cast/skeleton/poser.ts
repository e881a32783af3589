import { Matrix4, type Object3D, Quaternion, Vector3 as Three } from 'three/webgpu';
import type { Vector3 } from '@onereel/spec';
import type { Joint, Rig } from '../../matter/skin.ts';

/** Two directions that fix how something is turned: where it points, and to which side it is open. */
export interface Bearing {
  readonly along: Vector3;
  readonly side: Vector3;
}

const frame = new Matrix4();
const along = new Three();
const side = new Three();
const third = new Three();

function frameTurn(bearing: Bearing, into: Quaternion): Quaternion {
  along.set(...(bearing.along as [number, number, number])).normalize();
  side.set(...(bearing.side as [number, number, number])).addScaledVector(along, -along.dot(side));
  if (side.lengthSq() < 1e-9)
    side.set(along.y, along.z, along.x).addScaledVector(along, -(along.x * along.y + along.y * along.z + along.z * along.x));
  side.normalize();
  third.crossVectors(along, side);
  frame.makeBasis(along, side, third);
  return into.setFromRotationMatrix(frame);
}

/**
 * Sets a rig's joints in the body's own space instead of their parents'. Joints must be set from the root outward:
 * what a joint is told depends on how its parents stand at that moment.
 */
export class Poser {
  readonly rig: Rig;
  readonly #restPlace: ReadonlyMap<string, Vector3>;

  constructor(rig: Rig, joints: readonly Joint[]) {
    this.rig = rig;
    this.#restPlace = new Map(joints.map((joint) => [joint.name, joint.at]));
  }

  /** Where a joint is at rest. Throws `RangeError` for an unknown name. */
  rest(name: string): Vector3 {
    const at = this.#restPlace.get(name);
    if (!at) throw new RangeError(`The skeleton has no joint "${name}".`);
    return at;
  }

  /** The vector from one joint to another at rest. */
  bone(from: string, to: string): Vector3 {
    const a = this.rest(from);
    const b = this.rest(to);
    return [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  }

  /** How far a joint is turned from rest, in the body's space. */
  turned(name: string): Quaternion {
    const turn = new Quaternion();
    for (let joint: Object3D | null = this.rig.joint(name); joint && joint !== this.rig.root; joint = joint.parent)
      turn.premultiply(joint.quaternion);
    return turn;
  }

  /** Where a point that hangs on a joint is now; `at` is its place at rest, the joint's own when absent. */
  where(name: string, at: Vector3 = this.rest(name)): Vector3 {
    const origin = this.rest(name);
    const point = new Three(at[0] - origin[0], at[1] - origin[1], at[2] - origin[2]);
    for (let joint: Object3D | null = this.rig.joint(name); joint && joint !== this.rig.root; joint = joint.parent) {
      point.multiply(joint.scale).applyQuaternion(joint.quaternion).add(joint.position);
    }
    return [point.x, point.y, point.z];
  }

  /** Bends a joint by angles about x, y and z of its parent, in radians, on top of what it has. */
  bend(name: string, x: number, y = 0, z = 0): void {
    const joint = this.rig.joint(name);
    joint.quaternion
      .multiply(restTurn.setFromAxisAngle(axisX, x))
      .multiply(restTurn.setFromAxisAngle(axisY, y))
      .multiply(restTurn.setFromAxisAngle(axisZ, z));
  }

  /** Shifts a joint in its parent's space, metres. */
  shift(name: string, x: number, y: number, z: number): void {
    const { position } = this.rig.joint(name);
    position.set(position.x + x, position.y + y, position.z + z);
  }

  /** Turns a joint so that what bore `rest` bears `now`, both in the body's space. */
  aim(name: string, rest: Bearing, now: Bearing): void {
    const joint = this.rig.joint(name);
    const from = frameTurn(rest, restTurn);
    const to = frameTurn(now, nowTurn);
    to.multiply(from.invert());
    const parent = joint.parent && joint.parent !== this.rig.root ? this.turned(joint.parent.name) : new Quaternion();
    joint.quaternion.copy(parent.invert().multiply(to));
  }

  /** A direction of the body's space seen as if `name` were turned like it: rest direction to present direction. */
  carried(name: string, direction: Vector3): Vector3 {
    const point = new Three(...(direction as [number, number, number])).applyQuaternion(this.turned(name));
    return [point.x, point.y, point.z];
  }
}

const restTurn = new Quaternion();
const nowTurn = new Quaternion();
const axisX = new Three(1, 0, 0);
const axisY = new Three(0, 1, 0);
const axisZ = new Three(0, 0, 1);
