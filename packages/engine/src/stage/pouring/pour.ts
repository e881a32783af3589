import type { Beat, Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../curves/easing.ts';
import type { Hollow } from '../cast/family.ts';
import type { Stuff } from './stuff.ts';

/** How what is poured from is brought to pour. */
export type Tipping =
  /** In a hand. */
  | 'held'
  /** By itself, over what it pours into. */
  | 'hovers'
  /** It falls over where it stands. */
  | 'falls'
  /** Not at all: a tap. */
  | 'runs';

/** One pouring, as everybody who partakes in it knows it. Names are those of actors. */
export interface Pour {
  readonly beat: Beat;
  readonly stuff: Stuff;
  readonly tipping: Tipping;
  readonly source: string;
  /** What it is poured into or onto; null for the ground. */
  readonly target: string | null;
  /** Whose hand has it. */
  readonly carrier: string | null;
  /** What is in the target already. */
  readonly before: Stuff | null;
  /** When the stream leaves the lip, first and last. */
  readonly from: Seconds;
  readonly to: Seconds;
  readonly mouth: Mouth;
  /** The hollow that it falls into; null where it falls on top of something. */
  readonly well: Hollow | null;
  /** How full source and target are, at the beginning and at the end. */
  readonly emptied: readonly [Unit, Unit];
  readonly filled: readonly [Unit, Unit];
}

/** Where a vessel pours, in its own space. */
export interface Mouth {
  readonly lip: Vector3;
  /** Level direction from its axis to the lip. */
  readonly out: Vector3;
  readonly grip: Vector3;
  /** How far it leans while it pours, radians. */
  readonly lean: number;
  readonly radius: number;
  readonly hollow: Hollow | null;
}

/** When a stream runs within its beat: there is time to raise the vessel before, and to set it down after. */
export function runOf({ start, seconds }: Pick<Beat, 'start' | 'seconds'>): { from: Seconds; to: Seconds } {
  return { from: start + Math.min(1, seconds * 0.24), to: start + Math.max(seconds * 0.5, seconds - Math.min(0.8, seconds * 0.2)) };
}

/** How far the vessel is brought over what it pours into, 0 at rest to 1. */
export function raised({ from, to }: Pour, seconds: Seconds): Unit {
  return smooth(from - 0.75, from - 0.2, seconds) * (1 - smooth(to + 0.15, to + 0.7, seconds));
}

/** How far it leans, 0 upright to 1. */
export function leaning({ from, to }: Pour, seconds: Seconds): Unit {
  const more = 0.88 + 0.12 * clamp((seconds - from) / Math.max(0.1, to - from));
  return smooth(from - 0.45, from + 0.06, seconds) * more * (1 - smooth(to - 0.04, to + 0.35, seconds));
}

/** Whether more comes than what is poured into can hold. */
export function overflows({ beat }: Pick<Pour, 'beat'>): boolean {
  return beat.verb === 'overflow';
}

/** Metres per second squared. */
export const gravity = 9.81;

/** How fast it leaves the lip, level, metres a second. */
export function leap({ stuff, tipping }: Pick<Pour, 'stuff' | 'tipping'>): number {
  if (tipping === 'runs') return 0;
  return stuff.body === 'thick' ? 0.1 : stuff.body === 'grains' ? 0.22 : 0.34;
}

/** Seconds that it takes to fall so far. What is thick is held back by its own thread. */
export function fallTime(pour: Pick<Pour, 'stuff'>, height: number): Seconds {
  const slow = pour.stuff.body === 'thick' ? 2.2 : 1;
  return slow * Math.sqrt((2 * Math.max(0.01, height)) / gravity);
}

/** Where what left the lip `age` seconds ago is, from the lip: a parabola. */
export function fallen(pour: Pick<Pour, 'stuff' | 'tipping'>, out: Vector3, age: Seconds): Vector3 {
  const slow = pour.stuff.body === 'thick' ? 2.2 : 1;
  const ahead = (leap(pour) * age) / slow;
  return [out[0] * ahead, -(gravity / 2) * (age / slow) ** 2, out[2] * ahead];
}

/** How much of all has left the lip, 0 to 1. */
export function spent({ from, to }: Pour, seconds: Seconds): Unit {
  return clamp((seconds - from) / Math.max(0.05, to - from));
}
