import type { Seconds } from '@onereel/spec';
import { sampleRate } from '../sample-rate.ts';

/** Adds one sound to another from a moment on, in place, and gives the target back. What does not fit is left out. */
export function blend(target: Float32Array, source: Float32Array, gain = 1, at: Seconds = 0): Float32Array {
  const start = Math.round(at * sampleRate);
  const from = Math.max(0, -start);
  const to = Math.min(source.length, target.length - start);
  for (let index = from; index < to; index++) target[start + index] += source[index] * gain;
  return target;
}

/** Bends loud samples softly toward ±1, in place, and gives them back: the harder the drive, the rougher. */
export function saturate(samples: Float32Array, drive: number): Float32Array {
  for (let index = 0; index < samples.length; index++) samples[index] = Math.tanh(samples[index] * drive);
  return samples;
}

/** The largest absolute sample. */
export function peakOf(samples: Float32Array): number {
  let peak = 0;
  for (let index = 0; index < samples.length; index++) {
    const size = Math.abs(samples[index]);
    if (size > peak) peak = size;
  }
  return peak;
}

/** Scales the samples so that the largest is `peak`, in place, and gives them back. Silence stays silence. */
export function levelToPeak(samples: Float32Array, peak = 1): Float32Array {
  const found = peakOf(samples);
  if (found < 1e-9) return samples;
  const gain = peak / found;
  for (let index = 0; index < samples.length; index++) samples[index] *= gain;
  return samples;
}
