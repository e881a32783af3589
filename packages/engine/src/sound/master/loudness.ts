import type { Decibels } from '@onereel/spec';
import type { Coefficients } from '../dsp/filter.ts';
import { sampleRate } from '../sample-rate.ts';
import type { Stereo } from '../stereo.ts';

/** The first filter of ITU-R BS.1770-4 (table 1), for 48 kHz: a head in the way. */
export const head: Coefficients = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
/** The second (table 2): what is deep counts less. */
export const highPass: Coefficients = [1, -2, 1, -1.99004745483398, 0.99007225036621];

function loudnessOf(meanSquare: number): Decibels {
  return meanSquare > 1e-14 ? -0.691 + 10 * Math.log10(meanSquare) : -140;
}

const piece = sampleRate / 100;

/** Sums of squares of 10 ms pieces as the meter weighs them. Both filters run in one pass and nothing is copied. */
function piecesOf(samples: Float32Array): Float64Array {
  const sums = new Float64Array(Math.ceil(samples.length / piece));
  const [h0, h1, h2, h3, h4] = head;
  const [, , , p3, p4] = highPass;
  let z1 = 0,
    z2 = 0,
    y1 = 0,
    y2 = 0;
  for (let index = 0, place = 0; place < sums.length; place++) {
    const end = Math.min(samples.length, index + piece);
    let sum = 0;
    for (; index < end; index++) {
      const input = samples[index];
      const bright = h0 * input + z1;
      z1 = h1 * input - h3 * bright + z2;
      z2 = h2 * input - h4 * bright;
      const output = bright + y1;
      y1 = -2 * bright - p3 * output + y2;
      y2 = bright - p4 * output;
      sum += output * output;
    }
    sums[place] = sum;
  }
  return sums;
}

function windows(pieces: Float64Array, width: number, stride: number): number[] {
  const means: number[] = [];
  for (let start = 0; start + width <= pieces.length; start += stride) {
    let sum = 0;
    for (let index = start; index < start + width; index++) sum += pieces[index];
    means.push(sum / (width * piece));
  }
  return means;
}

/** The loudness in LUFS of the loudest 200 ms of a mono sound; shorter sounds are taken as if silence followed. -140 for silence. */
export function fastLoudness(samples: Float32Array): Decibels {
  const pieces = piecesOf(samples);
  const padded = new Float64Array(Math.max(20, pieces.length));
  padded.set(pieces);
  return loudnessOf(Math.max(...windows(padded, 20, 1)));
}

/** The mean loudness in LUFS of a mono sound, ungated. -140 for silence. */
export function meanLoudness(samples: Float32Array): Decibels {
  let sum = 0;
  for (const part of piecesOf(samples)) sum += part;
  return loudnessOf(sum / Math.max(1, samples.length));
}

/** The integrated loudness in LUFS by ITU-R BS.1770-4: 400 ms blocks, 75 % overlap, gates at -70 LUFS and 10 LU below. -140 for silence. */
export function integratedLoudness({ left, right }: Stereo): Decibels {
  const pieces = piecesOf(left);
  const rights = piecesOf(right);
  for (let index = 0; index < pieces.length; index++) pieces[index] += rights[index];
  const blocks = pieces.length >= 40 ? windows(pieces, 40, 10) : windows(pieces, Math.max(1, pieces.length), 1);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const heard = blocks.filter((block) => loudnessOf(block) > -70);
  if (heard.length === 0) return -140;
  const gate = loudnessOf(mean(heard)) - 10;
  return loudnessOf(mean(heard.filter((block) => loudnessOf(block) > gate)));
}
