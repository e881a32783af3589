import type { Decibels, Hertz } from '@onereel/spec';
import { sampleRate } from '../sample-rate.ts';

/** What a filter lets through, or for `peak`, `low-shelf` and `high-shelf` what it raises. */
export type FilterShape = 'low-pass' | 'high-pass' | 'band-pass' | 'peak' | 'low-shelf' | 'high-shelf';

/** The five coefficients of a second-order filter. */
export type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

/** The coefficients of Robert Bristow-Johnson's cookbook. `decibels` matters to `peak` and the shelves only. */
export function coefficientsOf(shape: FilterShape, hertz: Hertz, q: number, decibels: Decibels): Coefficients {
  const turn = (2 * Math.PI * Math.min(hertz, sampleRate * 0.49)) / sampleRate;
  const c = Math.cos(turn);
  const alpha = Math.sin(turn) / (2 * q);
  const a = 10 ** (decibels / 40);
  const root = 2 * Math.sqrt(a) * alpha;
  const over = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Coefficients => [
    b0 / a0,
    b1 / a0,
    b2 / a0,
    a1 / a0,
    a2 / a0,
  ];
  switch (shape) {
    case 'low-pass':
      return over((1 - c) / 2, 1 - c, (1 - c) / 2, 1 + alpha, -2 * c, 1 - alpha);
    case 'high-pass':
      return over((1 + c) / 2, -1 - c, (1 + c) / 2, 1 + alpha, -2 * c, 1 - alpha);
    case 'band-pass':
      return over(alpha, 0, -alpha, 1 + alpha, -2 * c, 1 - alpha);
    case 'peak':
      return over(1 + alpha * a, -2 * c, 1 - alpha * a, 1 + alpha / a, -2 * c, 1 - alpha / a);
    case 'low-shelf':
      return over(
        a * (a + 1 - (a - 1) * c + root),
        2 * a * (a - 1 - (a + 1) * c),
        a * (a + 1 - (a - 1) * c - root),
        a + 1 + (a - 1) * c + root,
        -2 * (a - 1 + (a + 1) * c),
        a + 1 + (a - 1) * c - root,
      );
    case 'high-shelf':
      return over(
        a * (a + 1 + (a - 1) * c + root),
        -2 * a * (a - 1 + (a + 1) * c),
        a * (a + 1 + (a - 1) * c - root),
        a + 1 - (a - 1) * c + root,
        2 * (a - 1 - (a + 1) * c),
        a + 1 - (a - 1) * c - root,
      );
  }
}

/** Runs a second-order filter over the samples, in place, and gives them back. */
export function applyCoefficients(samples: Float32Array, [b0, b1, b2, a1, a2]: Coefficients): Float32Array {
  let z1 = 0,
    z2 = 0;
  for (let index = 0; index < samples.length; index++) {
    const input = samples[index];
    const output = b0 * input + z1;
    z1 = b1 * input - a1 * output + z2;
    z2 = b2 * input - a2 * output;
    samples[index] = output;
  }
  return samples;
}

/** Filters the samples in place and gives them back. `q` is 0.7071 for a flat pass-band. */
export function filter(samples: Float32Array, shape: FilterShape, hertz: Hertz, q = 0.7071, decibels: Decibels = 0): Float32Array {
  return applyCoefficients(samples, coefficientsOf(shape, hertz, q, decibels));
}
