import type { Seconds } from '@onereel/spec';
import { sampleRate, samplesIn } from '../sample-rate.ts';
import type { Stereo } from '../stereo.ts';
import { truePeaks } from './true-peak.ts';

const ahead: Seconds = 0.003;
/** How fast the gain recovers after one peak, how slowly it gives in to what stays loud, and how slowly it recovers from that. */
const recovery: Seconds = 0.014;
const yielding: Seconds = 0.05;
const patience: Seconds = 0.16;

/**
 * Keeps the true peak of both channels at or below `ceiling` (linear), in place. The gain falls before a peak arrives and
 * the sound itself is not delayed: contacts stay where they were, to the sample. Gives the gain of every sample, or null
 * where nothing had to be held back.
 */
export function limit({ left, right }: Stereo, ceiling: number): Float32Array | null {
  const peaks = truePeaks(left);
  const rightPeaks = truePeaks(right);
  let loudest = 0;
  for (let index = 0; index < peaks.length; index++) {
    if (rightPeaks[index] > peaks[index]) peaks[index] = rightPeaks[index];
    if (peaks[index] > loudest) loudest = peaks[index];
  }
  if (loudest <= ceiling) return null;
  const gains = smoothedGains(peaks, ceiling);
  for (let index = 0; index < left.length; index++) {
    left[index] *= gains[index];
    right[index] *= gains[index];
  }
  return gains;
}

/** The least gain needed in a window around every sample, released in two speeds, then averaged over the same window. */
function smoothedGains(peaks: Float32Array, ceiling: number): Float32Array {
  const width = samplesIn(ahead);
  const needed = new Float32Array(peaks.length);
  for (let index = 0; index < peaks.length; index++) needed[index] = peaks[index] > ceiling ? ceiling / peaks[index] : 1;
  const held = slidingMinimum(needed, width);
  const [quickly, down, up] = [recovery, yielding, patience].map((seconds) => 1 - Math.exp(-1 / (seconds * sampleRate)));
  let quick = 1,
    slow = 1;
  for (let index = 0; index < held.length; index++) {
    const need = held[index];
    quick = need < quick ? need : quick + (need - quick) * quickly;
    slow += (need - slow) * (need < slow ? down : up);
    // A single blow is let go at once; under what stays loud the gain does not flutter.
    held[index] = Math.min(quick, slow);
  }
  return average(held, width);
}

/** The minimum over `width` samples before and after. */
function slidingMinimum(values: Float32Array, width: number): Float32Array {
  const result = new Float32Array(values.length);
  const queue = new Int32Array(values.length);
  let first = 0,
    last = 0;
  for (let index = 0; index < values.length + width; index++) {
    if (index < values.length) {
      while (last > first && values[queue[last - 1]] >= values[index]) last--;
      queue[last++] = index;
    }
    const centre = index - width;
    if (centre < 0) continue;
    while (queue[first] < centre - width) first++;
    result[centre] = values[queue[first]];
  }
  return result;
}

/** The mean over `width` samples before and after, so that the gain never jumps and still reaches its minimum in time. */
function average(values: Float32Array, width: number): Float32Array {
  const result = new Float32Array(values.length);
  const count = 2 * width + 1;
  let sum = 0;
  for (let index = -width; index <= width; index++) sum += values[Math.max(0, Math.min(values.length - 1, index))];
  for (let index = 0; index < values.length; index++) {
    result[index] = sum / count;
    sum += values[Math.min(values.length - 1, index + width + 1)] - values[Math.max(0, index - width)];
  }
  return result;
}
