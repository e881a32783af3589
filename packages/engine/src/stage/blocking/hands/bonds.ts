import type { Beat, Radians, Seconds, Vector3 } from '@onereel/spec';
import { clamp, mix } from '../../../curves/easing.ts';
import type { Perch } from '../../cast/family.ts';
import type { Pour } from '../../pouring/pour.ts';
import type { Actor } from '../actor.ts';
import type { Deed } from './deed.ts';
import type { Grip } from './grip.ts';

/** How one of the cast hangs on another one for a span of time. */
export interface Holding {
  readonly thing: string;
  readonly carrier: string;
  readonly where: 'left' | 'right' | 'both' | 'chest' | 'mouth';
  readonly grip: Grip;
  /** For `chest`: where, in heights of the carrier, and angles about x, y, z. */
  readonly at?: Vector3;
  readonly turn?: Vector3;
  /** The deed by which its carrier bears it, whatever else the body does. */
  readonly carriage?: string;
  /** When the hand closes around it and when it lets go. */
  readonly from: Seconds;
  readonly to: Seconds;
  /** It is reached for before; otherwise it is there from the beginning. */
  readonly reached: boolean;
}

/** A way through the air, from where it was let go. */
export interface Flight {
  readonly from: Seconds;
  readonly to: Seconds;
  /** Where it begins; null for the hand that let it go. */
  readonly start: Vector3 | null;
  /** Where it ends. */
  readonly end: Vector3;
  /** How high it rises over the straight line at its middle, metres. */
  readonly rise: number;
  /** Rolls on the ground instead. */
  readonly rolls: boolean;
}

/** Rests in a place from a moment on. */
export interface Rest {
  readonly from: Seconds;
  readonly place: Vector3;
}

/** On whose back or seat somebody is, all the time. */
export interface Seating {
  readonly carrier: string;
  readonly perch: Perch;
  readonly astride: number;
  readonly stands: boolean;
  readonly deed: string | null;
  /** Which of those on it, and since when. */
  readonly rider: number;
  readonly from: Seconds;
}

/** Where a thing is that goes its own way while it is worked with: juggled, tossed between two. */
export interface CourseMoment {
  /** In the world; or in the space of the thing `on` which it lies. */
  readonly place: Vector3;
  readonly pitch?: Radians;
  readonly bank?: Radians;
  readonly on?: string;
}

/** The way of a thing over the film; null while it has none of its own. */
export type Course = (seconds: Seconds) => CourseMoment | null;

/** Work that is done on a thing, by what somebody does in a beat. */
export interface Labour {
  readonly beat: Beat;
  readonly deed: Deed;
}

/** What ties an actor to others. */
export interface Bonds {
  readonly deeds: ReadonlyMap<Beat, Deed>;
  /** What each beat is done to, by name. */
  readonly things: ReadonlyMap<Beat, string>;
  /** What it holds, as a carrier. */
  readonly holdings: readonly Holding[];
  /** By whom it is held, as a thing. */
  readonly held: readonly Holding[];
  readonly flights: readonly Flight[];
  readonly course: Course | null;
  /** What is done to it. */
  readonly worked: readonly Labour[];
  readonly rests: readonly Rest[];
  /** The pourings that it takes part in: as what is poured from or into, or as who pours. */
  readonly pours: readonly Pour[];
  readonly seating: Seating | null;
  /** It is inside something else: the coffee in the mug. */
  readonly unseen: boolean;
  /** Where it stands instead of its own track, and how it is turned. */
  readonly post: {
    readonly place: Vector3;
    readonly heading: number;
    /** It goes around this point, radians per second: a pair that waltzes. */
    readonly whirl?: { readonly middle: Vector3; readonly rate: number };
    /** A sheet that lies on its back: a quarter turn. */ readonly pitch?: number;
  } | null;
  /** Where the left hand is held out for somebody who is on it, in the body's own space. */
  readonly offers?: Vector3 | null;
  readonly company: (name: string) => Actor | undefined;
}

/** Where a flight is at a moment: a parabola, or a roll that slows down. */
export function flightAt(flight: Flight, start: Vector3, seconds: Seconds): Vector3 {
  const amount = clamp((seconds - flight.from) / Math.max(1e-6, flight.to - flight.from));
  const gone = flight.rolls ? 1 - (1 - amount) ** 2 : amount;
  return [
    mix(start[0], flight.end[0], gone),
    mix(start[1], flight.end[1], gone) + flight.rise * 4 * amount * (1 - amount),
    mix(start[2], flight.end[2], gone),
  ];
}

/** Where a thing is while nobody holds it. */
export function resting(thing: Actor, seconds: Seconds): Vector3 {
  const rest = thing.bonds?.rests.findLast((one) => one.from <= seconds);
  return rest?.place ?? thing.bonds?.post?.place ?? thing.track.place(seconds);
}
