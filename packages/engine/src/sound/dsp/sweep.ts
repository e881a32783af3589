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
export function sweep(
  samples: Float32Array,
  shape: 'low-pass' | 'high-pass' | 'band-pass',
  cutoff: Curve | Hertz,
  q = 0.7071,
): Float32Array {
  const k = 1 / q;
  const direct = shape === 'high-pass' ? 1 : 0;
  const band = shape === 'band-pass' ? k : shape === 'high-pass' ? -k : 0;
  const low = shape === 'low-pass' ? 1 : shape === 'high-pass' ? -1 : 0;
  const stride = typeof cutoff === 'function' ? step : samples.length;
  let s1 = 0,
    s2 = 0;
  for (let start = 0; start < samples.length; start += stride) {
    const hertz = typeof cutoff === 'function' ? cutoff(start / sampleRate) : cutoff;
    const g = Math.tan((Math.PI * Math.max(10, Math.min(hertz, sampleRate * 0.45))) / sampleRate);
    const a1 = 1 / (1 + g * (g + k));
    const a2 = g * a1;
    const a3 = g * a2;
    const end = Math.min(samples.length, start + stride);
    for (let index = start; index < end; index++) {
      const input = samples[index];
      const v3 = input - s2;
      const v1 = a1 * s1 + a2 * v3;
      const v2 = s2 + a2 * s1 + a3 * v3;
      s1 = 2 * v1 - s1;
      s2 = 2 * v2 - s2;
      samples[index] = direct * input + band * v1 + low * v2;
    }
  }
  return samples;
}
