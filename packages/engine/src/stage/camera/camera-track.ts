import type { Radians, Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../curves/easing.ts';
import { noise } from '../../curves/noise.ts';
import { add, cross, length, normalise, scale, subtract } from '../../shapes/vector.ts';
import type { Actor } from '../blocking/actor.ts';
import { momentOf } from '../blocking/actor.ts';
import type { FramedShot } from '../blocking/block.ts';
import type { SetPlan } from '../set/set.ts';

/** The camera at one moment. */
export interface CameraMoment {
  readonly place: Vector3;
  readonly target: Vector3;
  readonly up: Vector3;
  readonly view: Radians;
}

/** The camera over the whole film. */
export type CameraTrack = (seconds: Seconds) => CameraMoment;

const rate = 48;

/** Plans the camera of every shot. At a cut the next shot's camera takes over at once. */
export function planCamera(shots: readonly FramedShot[], actors: readonly Actor[], plan: SetPlan): CameraTrack {
  const takes = shots.map((framed) => ({ framed, take: planTake(framed, actors, plan) }));
  return (seconds) => {
    let current = takes[0]!;
    for (const one of takes) if (one.framed.shot.start <= seconds + 1e-9) current = one;
    return current.take(seconds);
  };
}

function planTake(framed: FramedShot, actors: readonly Actor[], plan: SetPlan): CameraTrack {
  const { shot, frame } = framed;
  const subject = actors.find((actor) => actor.member.id === framed.subject && actor.number === 0) ?? null;
  const follow = followPath(framed, subject);
  const pace = shot.camera.speed === 'fast' ? 1.5 : shot.camera.speed === 'slow' ? 0.75 : 1;
  return (seconds) => {
    const amount = clamp((seconds - shot.start) / shot.seconds);
    const still: CameraMoment = { place: frame.eye, target: frame.target, up: [0, 1, 0], view: frame.view };
    const names = shot.camera.move.split(/\s+/);
    const base = names.includes('tracking') ? follow.travel(seconds, still) : follow.aim(seconds, still);
    const moved = names.reduce((at, name) => move(name, at, smoothEnds(amount), pace), base);
    return aboveGround(shake(moved, names, seconds, rush(subject, frame.eye, seconds)), plan);
  };
}

/** Even in the middle, soft at the ends, so that a camera starts and stops like a heavy thing. */
function smoothEnds(amount: Unit): Unit {
  return amount * 0.7 + smooth(0, 1, amount) * 0.3;
}

function turned(way: Vector3, yaw: Radians, pitch: Radians): Vector3 {
  const flat = Math.hypot(way[0], way[2]);
  const bearing = Math.atan2(way[0], way[2]) + yaw;
  const rise = clamp(Math.atan2(way[1], flat) + pitch, -1.5, 1.5);
  const far = length(way);
  return [Math.sin(bearing) * Math.cos(rise) * far, Math.sin(rise) * far, Math.cos(bearing) * Math.cos(rise) * far];
}

/** One move of the craft added to where the camera is; a shot may carry several. */
function move(name: string, base: CameraMoment, amount: Unit, pace: number): CameraMoment {
  const way = subtract(base.target, base.place);
  const angle = Math.min(0.42, base.view * 0.62) * pace;
  const swing = (amount - 0.5) * angle;
  switch (name) {
    case 'pan-left':
      return { ...base, target: add(base.place, turned(way, swing, 0)) };
    case 'pan-right':
      return { ...base, target: add(base.place, turned(way, -swing, 0)) };
    case 'tilt-up':
      return { ...base, target: add(base.place, turned(way, 0, swing * 0.8)) };
    case 'tilt-down':
      return { ...base, target: add(base.place, turned(way, 0, -swing * 0.8)) };
    case 'zoom-in':
      return { ...base, view: base.view * (1 - 0.42 * amount * pace) };
    case 'zoom-out':
      return { ...base, view: base.view * (1 - 0.42 * pace * (1 - amount)) };
    case 'push-in':
      return { ...base, place: add(base.place, scale(way, 0.36 * amount * pace)) };
    case 'pull-out':
      return { ...base, place: add(base.place, scale(way, 0.36 * pace * (1 - amount))) };
    case 'orbit-left':
    case 'orbit-right': {
      const sign = name === 'orbit-right' ? 1 : -1;
      return { ...base, place: subtract(base.target, turned(way, sign * (amount - 0.5) * 1.5 * pace, 0)) };
    }
    case 'truck-left':
    case 'truck-right': {
      const side = normalise(cross(way, [0, 1, 0]));
      const shift = scale(side, (name === 'truck-right' ? 1 : -1) * (amount - 0.5) * length(way) * 0.4 * pace);
      return { ...base, place: add(base.place, shift), target: add(base.target, shift) };
    }
    case 'crane-up':
      return { ...base, place: add(base.place, [0, amount * length(way) * 0.35 * pace, 0]) };
    case 'crane-down':
      return { ...base, place: add(base.place, [0, (1 - amount) * length(way) * 0.35 * pace, 0]) };
    default:
      return base;
  }
}

interface Follow {
  /** The camera stays; it turns as far as it must to keep the subject in the picture. */
  aim(seconds: Seconds, still: CameraMoment): CameraMoment;
  /** The camera goes along. */
  travel(seconds: Seconds, still: CameraMoment): CameraMoment;
}

/** Smoothed places of the subject over its shot: what a camera operator would follow. */
function followPath(framed: FramedShot, subject: Actor | null): Follow {
  const { shot, frame } = framed;
  if (!subject) return { aim: (_, still) => still, travel: (_, still) => still };
  const count = Math.ceil(shot.seconds * rate) + 2;
  const lift = liftOf(subject, framed);
  const looks = Array.from({ length: count }, (_, index) => faceOf(subject, shot.start + index / rate, frame.eye));
  const places = looks.map(({ place, near }) =>
    add(place, [
      0,
      Math.min(lift + subject.extent[1] * (subject.kind.medium === 'air' ? 0.1 : 0.24) * near, Math.max(lift, subject.extent[1] * 0.86)),
      0,
    ]),
  );
  const leaves = shot.beats.some(
    (beat) =>
      beat.who === subject.member.id &&
      (beat.from !== undefined || beat.action === 'cross' || beat.action === 'pass-by' || beat.action === 'leave'),
  );
  const up = shot.beats.some((beat) => beat.who === subject.member.id && beat.action === 'bounce');
  const wanted = places.map((place, index) =>
    leaves || up || framed.shared ? ([0, 0] as const) : correction(place, frame, looks[index]!.near),
  );
  const yaw = operator(wanted.map((one) => one[0]));
  const pitch = operator(wanted.map((one) => one[1]));
  const shift = [0, 1, 2].map((axis) => operator(places.map((place) => place[axis]! - places[Math.floor(count / 2)]![axis]!)));
  const read = (table: readonly number[], seconds: Seconds): number => {
    const at = clamp((seconds - shot.start) * rate, 0, count - 1.00001);
    const index = Math.floor(at);
    return table[index]! + (table[index + 1]! - table[index]!) * (at - index);
  };
  return {
    aim(seconds, still) {
      const way = subtract(still.target, still.place);
      return { ...still, target: add(still.place, turned(way, read(yaw, seconds), read(pitch, seconds))) };
    },
    travel(seconds, still) {
      const moved: Vector3 = [
        read(shift[0]!, seconds),
        subject.kind.medium === 'air' ? read(shift[1]!, seconds) : 0,
        read(shift[2]!, seconds),
      ];
      return { ...still, place: add(still.place, moved), target: add(still.target, moved) };
    },
  };
}

/** How high on the subject the frame was composed: the face in a close-up, the middle in a wide shot. */
function liftOf(subject: Actor, { shot, frame }: FramedShot): number {
  if (subject.kind.medium === 'air') return 0;
  const composed = frame.target[1] - momentOf(subject, shot.start).place[1];
  return clamp(composed, subject.extent[1] * 0.3, subject.extent[1] * 0.95);
}

/** What an operator looks at: the middle of what is far, the head of what is near, and how near (0 to 1) it is. */
function faceOf(subject: Actor, seconds: Seconds, eye: Vector3): { place: Vector3; near: Unit } {
  const { place, heading, pitch, size } = momentOf(subject, seconds);
  const forward = subject.extent[2] * 0.42 * size;
  const near = smooth(subject.extent[2] * 5, subject.extent[2] * 1.2, length(subtract(place, eye)));
  const flat = Math.cos(pitch) * forward * near;
  return { place: add(place, [Math.sin(heading) * flat, Math.sin(pitch) * forward * near, Math.cos(heading) * flat]), near };
}

/** How far the camera must turn so that a place comes back into the middle of the picture: two thirds of it for what is far, nearly none for what is near. */
function correction(
  place: Vector3,
  { eye, target, view, aspect }: FramedShot['frame'],
  near: Unit,
): readonly [yaw: Radians, pitch: Radians] {
  const to = subtract(place, eye);
  const way = subtract(target, eye);
  const bearing = Math.atan2(to[0], to[2]) - Math.atan2(way[0], way[2]);
  const yaw = Math.atan2(Math.sin(bearing), Math.cos(bearing));
  const pitch = Math.atan2(to[1], Math.hypot(to[0], to[2])) - Math.atan2(way[1], Math.hypot(way[0], way[2]));
  const room = 0.34 * (1 - near * 0.85);
  const beyond = (value: number, limit: number): number => Math.sign(value) * Math.max(0, Math.abs(value) - limit);
  return [beyond(yaw, Math.atan(Math.tan(view / 2) * aspect) * room), beyond(pitch, view * 0.5 * room)];
}

/** A human hand on the camera: averages over the next and last third of a second, twice. */
function operator(values: readonly number[]): number[] {
  const half = Math.round(rate * 0.16);
  const once = (list: readonly number[]): number[] =>
    list.map((_, index) => {
      let sum = 0;
      for (let offset = -half; offset <= half; offset++) sum += list[clamp(index + offset, 0, list.length - 1)]!;
      return sum / (half * 2 + 1);
    });
  return once(once(values));
}

/** How much the ground trembles: something large comes fast and near. */
function rush(subject: Actor | null, eye: Vector3, seconds: Seconds): Unit {
  if (!subject || subject.extent[2] < 4) return 0;
  const moment = momentOf(subject, seconds);
  const far = length(subtract(moment.place, eye)) / subject.extent[2];
  return clamp(moment.speed / 40) * smooth(9, 1.2, far);
}

function shake(moment: CameraMoment, names: readonly string[], seconds: Seconds, tremble: Unit): CameraMoment {
  const hand = names.includes('handheld') ? 0.011 : names.includes('shake') ? 0.03 : 0;
  const amount = hand + tremble * 0.012;
  if (amount < 1e-5) return moment;
  const fast = names.includes('handheld') ? 1.6 : 7;
  const far = length(subtract(moment.target, moment.place));
  const wobble: Vector3 = [noise(seconds * fast, 3.3) * amount * far, noise(seconds * fast + 31, 8.1) * amount * far, 0];
  return { ...moment, target: add(moment.target, wobble), up: normalise([noise(seconds * fast * 0.7, 15.5) * amount * 1.4, 1, 0]) };
}

function aboveGround(moment: CameraMoment, plan: SetPlan): CameraMoment {
  const floor = plan.ground(moment.place[0], moment.place[2]) + 0.12;
  return moment.place[1] >= floor ? moment : { ...moment, place: [moment.place[0], floor, moment.place[2]] };
}
