import { Euler, Matrix4, Quaternion, Vector3 as Three } from 'three/webgpu';
import type { Seconds, Vector3 } from '@onereel/spec';
import { smooth } from '../curves/easing.ts';
import { type Actor, momentOf } from './blocking/actor.ts';
import { type Flight, flightAt, type Holding } from './blocking/hands/bonds.ts';
import type { Moment } from './blocking/moment.ts';
import { flightOf, holdingAt } from './blocking/hands/tied-moment.ts';
import type { Body, Mount } from './cast/family.ts';

/** An actor with its body. */
export interface Placed {
  readonly actor: Actor;
  readonly body: Body;
}

/** Sets a body's place, turn and size in the world, and poses it. */
function poseBody({ actor, body }: Placed, seconds: Seconds): void {
  const moment = momentOf(actor, seconds);
  const { object } = body;
  object.rotation.order = 'YXZ';
  object.position.set(...(moment.place as [number, number, number]));
  object.rotation.set(-moment.pitch, moment.heading, -moment.bank);
  object.scale.setScalar(moment.size);
  body.pose(moment);
}

const own = new Matrix4();
const wanted = new Matrix4();

function basis(first: Vector3, second: Vector3, into: Matrix4): Quaternion {
  const x = new Three(...first).normalize();
  const y = new Three(...second);
  y.addScaledVector(x, -y.dot(x));
  if (y.lengthSq() < 1e-8) y.set(x.y, x.z, x.x).addScaledVector(x, -(x.y * x.x + x.z * x.y + x.x * x.z));
  y.normalize();
  return new Quaternion().setFromRotationMatrix(into.makeBasis(x, y, new Three().crossVectors(x, y)));
}

/** How a held thing is turned, in its carrier's own space. */
function turnIn({ grip, turn, where }: Holding, mount: Mount): Quaternion {
  if (turn) {
    const frame = basis(mount.thumb, mount.fingers, wanted).multiply(basis([0, 1, 0], [0, 0, 1], own).invert());
    return frame.multiply(new Quaternion().setFromEuler(new Euler(turn[0], turn[1], turn[2], 'XYZ')));
  }
  const toward = where === 'both' || grip.by === 'fingers' ? mount.fingers : mount.palm;
  const axis = where === 'both' ? ([0, 1, 0] as const) : grip.axis;
  const side = where === 'both' ? ([0, 0, 1] as const) : grip.toward;
  return basis(mount.thumb, toward, wanted).multiply(basis(axis, side, own).invert());
}

/** Seconds in which a thing that was grasped turns from how it lay to how it is held. */
const turning = 0.3;

/** 1 while a thing is turned as it lay or will lie, 0 as it is held. */
function stillStanding({ bonds }: Actor, { from, to, reached }: Holding, seconds: Seconds): number {
  const lay = reached ? 1 - smooth(from, from + turning, seconds) : 0;
  return bonds!.rests.some((rest) => rest.from === to) ? Math.max(lay, smooth(to - turning, to, seconds)) : lay;
}

/** How a thing is turned where it stands by itself, in the space of a carrier turned like `frame`. */
function standing({ track, bonds }: Actor, frame: Quaternion): Quaternion {
  const heading = bonds!.post?.heading ?? track.heading(0);
  return frame
    .clone()
    .invert()
    .multiply(new Quaternion().setFromEuler(new Euler(0, heading, 0)));
}

/** What is larger than a mouth can hold is held smaller: how much, 1 for what fits. */
function mouthful(thing: Actor, carrier: Actor): number {
  const [least, , most] = [...thing.extent].sort((one, other) => one - other) as [number, number, number];
  const reach = Math.max(...carrier.extent);
  return Math.min(1, (0.15 * reach) / least, (0.7 * reach) / most);
}

/** The point where a creature takes things; its mouth for those who have no other. */
function gripOf(body: Body): Vector3 {
  const [grip, mouth, none] = [body.anchor('grip'), body.anchor('mouth'), body.anchor('no such part')];
  return grip.every((value, axis) => value === none[axis]) ? mouth : grip;
}

/** Where jaws, a beak or a trunk hold something: across them. */
function mouthOf({ body }: Placed): Mount {
  return { at: gripOf(body), thumb: [1, 0, 0], fingers: [0, 0, 1], palm: [0, -1, 0] };
}

/** Hangs a thing on its carrier as the carrier stands posed. The thing was posed before. */
function hang(thing: Placed, carrier: Placed, holding: Holding, moment: Moment): void {
  const mount = holding.where === 'mouth' ? mouthOf(carrier) : carrier.body.mount?.(holding.where, holding.grip.round);
  if (!mount) return;
  const { object } = carrier.body;
  object.updateMatrixWorld(true);
  const turn = turnIn(holding, mount);
  if (holding.where === 'mouth') thing.body.object.scale.multiplyScalar(mouthful(thing.actor, carrier.actor));
  const size = thing.body.object.scale.x;
  // What hangs by its handle in a hand does not where it lies against the body.
  if (holding.grip.level && !holding.turn)
    turn
      .copy(object.quaternion)
      .invert()
      .multiply(new Quaternion().setFromEuler(new Euler(0, moment.heading + (holding.grip.faces ? Math.PI : 0), 0)));
  turn.slerp(standing(thing.actor, object.quaternion), stillStanding(thing.actor, holding, moment.seconds));
  const reach = carrier.actor.extent[1];
  const at = new Three(...mount.at);
  if (holding.at) {
    const frame = basis(mount.thumb, mount.fingers, wanted).multiply(basis([0, 1, 0], [0, 0, 1], own).invert());
    at.add(new Three(...holding.at).multiplyScalar(reach).applyQuaternion(frame));
  }
  const held: Vector3 = holding.at ? [0, thing.actor.extent[1] * 0.5, 0] : holding.grip.at;
  at.sub(new Three(...held).multiplyScalar(size / object.scale.x).applyQuaternion(turn));
  thing.body.object.position.copy(at.applyMatrix4(object.matrixWorld));
  thing.body.object.quaternion.copy(object.quaternion).multiply(turn);
}

/** Puts what is held into the hands that hold it, and what was thrown on its way from them. */
export class HandOver {
  readonly #placed: readonly Placed[];
  readonly #starts = new Map<Flight, { place: Vector3; turn: Quaternion }>();

  constructor(placed: readonly Placed[]) {
    this.#placed = placed;
  }

  /** Poses everybody at a moment: carriers first, then what they carry. Depends on the moment alone. */
  at(seconds: Seconds): void {
    for (const one of this.#placed) poseBody(one, seconds);
    for (const thing of this.#placed) {
      const holding = holdingAt(thing.actor, seconds);
      if (holding) this.#hang(thing, holding, seconds);
      else this.#fly(thing, seconds);
    }
    for (const thing of this.#placed) this.#lie(thing, seconds);
  }

  #carrier({ carrier }: Holding): Placed | undefined {
    return this.#placed.find((one) => one.actor.name === carrier);
  }

  #hang(thing: Placed, holding: Holding, seconds: Seconds): void {
    const carrier = this.#carrier(holding);
    if (carrier) hang(thing, carrier, holding, momentOf(carrier.actor, seconds));
  }

  /** What lies in something that is held goes along with it: a pancake in its pan. */
  #lie({ actor, body }: Placed, seconds: Seconds): void {
    const course = actor.bonds?.course?.(seconds);
    const under = course?.on === undefined ? undefined : this.#placed.find((one) => one.actor.name === course.on);
    if (!course || !under) return;
    const { object } = under.body;
    object.updateMatrixWorld(true);
    body.object.position.set(...(course.place as [number, number, number])).applyMatrix4(object.matrixWorld);
    body.object.quaternion
      .copy(object.quaternion)
      .multiply(new Quaternion().setFromEuler(new Euler(-(course.pitch ?? 0), 0, -(course.bank ?? 0))));
  }

  #fly(thing: Placed, seconds: Seconds): void {
    const flight = flightOf(thing.actor, seconds);
    if (!flight || flight.start) return;
    const start = this.#startOf(thing, flight, seconds);
    const since = seconds - flight.from;
    thing.body.object.position.set(...(flightAt(flight, start.place, seconds) as [number, number, number]));
    thing.body.object.quaternion.setFromEuler(new Euler(since * 7, 0, since * 2)).multiply(start.turn);
  }

  /** Where the hand let it go: found once, by posing the carrier at that moment. */
  #startOf(thing: Placed, flight: Flight, seconds: Seconds): { place: Vector3; turn: Quaternion } {
    const known = this.#starts.get(flight);
    if (known) return known;
    const holding = thing.actor.bonds!.held.find((one) => one.to === flight.from);
    const carrier = holding && this.#carrier(holding);
    if (holding && carrier) {
      poseBody(carrier, flight.from);
      hang(thing, carrier, holding, momentOf(carrier.actor, flight.from));
      poseBody(carrier, seconds);
    }
    const { position, quaternion } = thing.body.object;
    const start = { place: [position.x, position.y, position.z] as const, turn: quaternion.clone() };
    this.#starts.set(flight, start);
    return start;
  }
}
