import { sampleRate } from '../sample-rate.ts';
import type { Hertz } from '@onereel/spec';

/** Sends the samples through a pipe that sounds at `hertz`, in place, and gives them back. `feedback` from -1 to 1, `dullness` from 0 to 1. */
export function comb(samples: Float32Array, hertz: Hertz, feedback: number, dullness: number): Float32Array {
  const line = new Float32Array(Math.max(2, Math.round(sampleRate / hertz)));
  let place = 0,
    smooth = 0;
  for (let index = 0; index < samples.length; index++) {
    smooth = (1 - dullness) * line[place] + dullness * smooth;
    const output = samples[index] + feedback * smooth;
    line[place] = output;
    place = place + 1 === line.length ? 0 : place + 1;
    samples[index] = output;
  }
  return samples;
}
