import type { Seconds } from '@onereel/spec';
import { clamp } from '../../curves/easing.ts';

/** Entries a second in the tables of a shot. */
const rate = 48;

/** Numbers over a shot, worked out once so that any moment can be read in any order. */
export interface Table {
  readonly values: readonly number[];
  at(since: Seconds): number;
}

/** Moments of a shot at which tables have their entries, from 0. */
export function ticks(seconds: Seconds): Seconds[] {
  return Array.from({ length: Math.ceil(seconds * rate) + 2 }, (_, index) => index / rate);
}

/** A table of values at the ticks of a shot. */
export function tableOf(values: readonly number[]): Table {
  return {
    values,
    at(since) {
      const at = clamp(since * rate, 0, values.length - 1.00001);
      const index = Math.floor(at);
      return values[index]! + (values[index + 1]! - values[index]!) * (at - index);
    },
  };
}

function averaged(values: readonly number[], half: number): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return values.map((_, index) => {
    // Beyond its ends the table stays as it ends: so much more weight for the last entry.
    let sum = 0;
    const [low, high] = [index - half, index + half];
    sum += sums[Math.min(values.length, high + 1)]! - sums[Math.max(0, low)]!;
    sum += Math.max(0, -low) * values[0]! + Math.max(0, high - values.length + 1) * values.at(-1)!;
    return sum / (half * 2 + 1);
  });
}

/** A human hand on the camera: averages over `reach` seconds before and after, twice. */
export function operated(values: readonly number[], reach: Seconds = 0.16): Table {
  const half = Math.max(1, Math.round(rate * reach));
  return tableOf(averaged(averaged(values, half), half));
}

/** A table that is nowhere less than `values`, and changes softly: what must be given in time. */
export function foreseen(values: readonly number[], reach: Seconds = 0.3): Table {
  const half = Math.max(1, Math.round(rate * reach));
  const most = values.map((_, index) => Math.max(...values.slice(Math.max(0, index - half * 2), index + half * 2 + 1)));
  return tableOf(averaged(averaged(most, half), half));
}

/** Angles without jumps of a whole turn between entries. */
export function unwound(angles: readonly number[]): number[] {
  const out: number[] = [];
  for (const angle of angles) {
    const before = out.at(-1) ?? angle;
    out.push(angle - Math.round((angle - before) / (Math.PI * 2)) * Math.PI * 2);
  }
  return out;
}
