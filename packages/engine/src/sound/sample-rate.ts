import type { Seconds } from '@onereel/spec';

/** Samples per second of everything that is heard. */
export const sampleRate = 48000;

/** The number of whole samples in a length of time; never negative. */
export function samplesIn(seconds: Seconds): number {
  return Math.max(0, Math.round(seconds * sampleRate));
}

/** Silence of a length. */
export function silence(seconds: Seconds): Float32Array {
  return new Float32Array(samplesIn(seconds));
}
