import type { Hertz, Seconds } from '@onereel/spec';
import { sampleRate } from '../sample-rate.ts';

/** A value that changes in time, from seconds since the start. */
export type Curve = (at: Seconds) => number;

/** The cutoff is read anew every so many samples. */
const step = 32;

/**
 * Filters the samples in place through a state-variable filter whose cutoff moves, and gives them back.
 * Topology-preserving form after Andrew Simper; `q` is 0.7071 for a flat pass-band. A band-pass has unit gain at its centre.
 */
export function sweep(samples: Float32Array, shape: 'low-pass' | 'high-pass' | 'band-pass', cutoff: Curve | Hertz, q = 0.7071): Float32Array {
  const k = 1 / q;
  const pick = shape === 'low-pass' ? [0, 0, 1] : shape === 'band-pass' ? [0, k, 0] : [1, -k, -1];
  const [direct, band, low] = pick;
  let s1 = 0, s2 = 0, a1 = 0, a2 = 0, a3 = 0;
  for (let index = 0; index < samples.length; index++) {
    if (index % step === 0 && (index === 0 || typeof cutoff === 'function')) {
      const hertz = typeof cutoff === 'function' ? cutoff(index / sampleRate) : cutoff;
      const g = Math.tan((Math.PI * Math.max(10, Math.min(hertz, sampleRate * 0.45))) / sampleRate);
      a1 = 1 / (1 + g * (g + k));
      a2 = g * a1;
      a3 = g * a2;
    }
    const input = samples[index];
    const v3 = input - s2;
    const v1 = a1 * s1 + a2 * v3;
    const v2 = s2 + a2 * s1 + a3 * v3;
    s1 = 2 * v1 - s1;
    s2 = 2 * v2 - s2;
    samples[index] = direct * input + band * v1 + low * v2;
  }
  return samples;
}
