import type { Radians, Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, wrap } from '../../../curves/easing.ts';
import { mixVector } from '../../../shapes/vector.ts';
import type { Deed } from '../../blocking/hands/deed.ts';

/**
 * What a hand's place is told from, in heights of the person, +x outward:
 * its shoulder (turned like the chest), the ground under the body, the mouth (turned like the head),
 * the top of the thing that is worked on, or where it stands.
 */
type HandFrame = 'shoulder' | 'body' | 'mouth' | 'thing' | 'base';

/** Where a hand is and how it is turned, for the left arm; mirrored for the right one. */
export interface Reach {
  readonly at: Vector3;
  readonly frame?: HandFrame;
  /** Where the elbow points. */
  readonly elbow?: Vector3;
  /** Where the fingers point; absent, the hand follows the forearm. */
  readonly fingers?: Vector3;
  /** Where the palm faces. */
  readonly palm?: Vector3;
  /** 0 flat to 1 a fist. */
  readonly curl?: number;
  readonly index?: number;
  readonly thumb?: number;
  /** Raises the shoulder, radians. */
  readonly shrug?: Radians;
}

/** Where a foot's ankle is, in heights from the ground under the body, +x outward, and how far its toes point down. */
export interface FootStep {
  readonly at: Vector3;
  readonly tilt?: Radians;
  /** Where the knee points; forward when absent. */
  readonly knee?: Vector3;
}

/** How a long tool that is held with both hands stands on the ground: the fists go along its shaft, the upper one where `high` says. */
export interface Shaft {
  /** The upper fist, in heights from the ground under the body, +x to the body's left. */
  readonly high: Vector3;
  /** Where from there the foot of the tool is, flat. */
  readonly way: Vector3;
  /** How much farther down the shaft the left fist is, and how high the tool's foot is lifted, in heights. */
  readonly grip: readonly [apart: number, lift: number, none: 0];
}

/** How a key pose is come to: softly, faster and faster (a blow), slower and slower, or evenly. */
type Ease = 'soft' | 'hit' | 'out' | 'even';

/** A pose at one phase of a stroke. What it does not mention is left to the other keys, or to the rest of the body. */
export interface Key {
  readonly at: Unit;
  readonly ease?: Ease;
  /** Shift of the pelvis from where it stands, in heights. */
  readonly hips?: Vector3;
  /** Turn of the pelvis: bow forward, to its left, over to its right. */
  readonly tilt?: Vector3;
  /** Bend of the back on top of that: forward, twist to its left, over to its right. */
  readonly back?: Vector3;
  /** The head: down, to its left, over to its right. */
  readonly head?: Vector3;
  readonly right?: Reach;
  readonly left?: Reach;
  /** Both hands alike. */
  readonly both?: Reach;
  /** Both hands on a long tool. */
  readonly shaft?: Shaft;
  readonly rightFoot?: FootStep;
  readonly leftFoot?: FootStep;
  readonly feet?: FootStep;
}

/** One way of doing something as a track of poses. Data only. */
export interface Motif extends Deed {
  /** The actions that it does, and for which verbs and things; the first that fits is taken. */
  readonly does: readonly { readonly action: string; readonly words?: RegExp }[];
  readonly keys: readonly Key[];
}

const eases: Readonly<Record<Ease, (amount: number) => number>> = {
  soft: (t) => t * t * (3 - 2 * t),
  hit: (t) => t * t * (0.35 + 0.65 * t),
  out: (t) => 1 - (1 - t) * (1 - t),
  even: (t) => t,
};

/** Two keys around a phase and how far it is from the one to the other. */
interface Between<Value> {
  readonly from: Value;
  readonly to: Value;
  readonly amount: Unit;
}

/** What a motif says of one thing at a phase; null when it says nothing. Strokes that repeat go from the last key to the first. */
export function between<Value>(motif: Motif, phase: number, read: (key: Key) => Value | undefined): Between<Value> | null {
  const keys = motif.keys.filter((key) => read(key) !== undefined);
  const first = keys[0];
  const last = keys.at(-1);
  if (!first || !last) return null;
  const value = (key: Key): Value => read(key)!;
  const repeats = motif.period !== undefined;
  const at = repeats ? wrap(phase, 1) : clamp(phase);
  const next = keys.find((key) => key.at > at);
  const before = keys.findLast((key) => key.at <= at);
  if (!repeats && (!next || !before)) return { from: value(before ?? first), to: value(before ?? first), amount: 0 };
  const to = next ?? first;
  const from = before ?? last;
  if (to === from) return { from: value(from), to: value(to), amount: 0 };
  const start = before ? from.at : from.at - 1;
  const end = next ? to.at : to.at + 1;
  return { from: value(from), to: value(to), amount: eases[to.ease ?? 'soft']((at - start) / Math.max(1e-9, end - start)) };
}

/** A vector of a motif at a phase. */
function vectorAt(motif: Motif, phase: number, read: (key: Key) => Vector3 | undefined): Vector3 | null {
  const found = between(motif, phase, read);
  return found && mixVector(found.from, found.to, found.amount);
}

/** What a motif does at a moment, and how much of it shows. */
export interface Doing {
  readonly name: string;
  readonly motif: Motif;
  readonly phase: number;
  readonly weight: Unit;
  readonly since: Seconds;
}

/** A vector of the body as everything that is done sets it, later ones over earlier ones. */
export function layered(doings: readonly Doing[], read: (key: Key) => Vector3 | undefined, rest: Vector3 = [0, 0, 0]): Vector3 {
  return doings.reduce<Vector3>((value, { motif, phase, weight }) => {
    const own = vectorAt(motif, phase, read);
    return own ? mixVector(value, own, weight) : value;
  }, rest);
}
