import type { Decibels, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { silence } from '../sample-rate.ts';

/** The two channels of a bed. */
export interface Pair {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** A bed of sound of any length: never a loop. */
export interface Bed {
  readonly kind: string;
  /** What it sounds like, in one sentence. */
  readonly describe: string;
  /** Its mean loudness in LUFS before the film is mastered. */
  readonly loudness: Decibels;
  make(seconds: Seconds, chance: Chance): Pair;
}

/** Nothing in both channels. */
export function emptyPair(seconds: Seconds): Pair {
  return { left: silence(seconds), right: silence(seconds) };
}

/** The same recipe twice with different chance: two channels that are not alike, as in the open air. */
export function twice(chance: Chance, make: (chance: Chance) => Float32Array): Pair {
  return { left: make(chance.spawn('left')), right: make(chance.spawn('right')) };
}

/** Adds one pair to another, in place, and gives the first back. */
export function layer(target: Pair, source: Pair, gain = 1): Pair {
  blend(target.left, source.left, gain);
  blend(target.right, source.right, gain);
  return target;
}

/** Adds a mono sound at a moment and a side from -1 to 1, in place. */
export function blendAside(target: Pair, source: Float32Array, at: Seconds, side: number, gain: number): void {
  const angle = ((side + 1) * Math.PI) / 4;
  blend(target.left, source, gain * Math.cos(angle), at);
  blend(target.right, source, gain * Math.sin(angle), at);
}
