import type { Decibels } from '@onereel/spec';

/** The linear gain of a level. */
export function gainOf(decibels: Decibels): number {
  return 10 ** (decibels / 20);
}

/** The level of a linear gain; -200 for nothing at all. */
export function decibelsOf(gain: number): Decibels {
  return gain > 1e-10 ? 20 * Math.log10(gain) : -200;
}
