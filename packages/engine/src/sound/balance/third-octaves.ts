import type { Hertz, Seconds } from '@onereel/spec';
import { transform } from '../dsp/transform.ts';
import { head, highPass } from '../master/loudness.ts';
import { sampleRate, samplesIn } from '../sample-rate.ts';

/** Samples that are looked at as one: 85 ms, what the ear takes for the beginning of a sound. */
export const span = 4096;

/** The middles of the bands, 50 Hz to 16 kHz, three in an octave (IEC 61260-1, base two). */
export const middles: readonly Hertz[] = Array.from({ length: 26 }, (_, band) => 1000 * 2 ** ((band - 13) / 3));

/** A beginning keeps its attack: the window opens within 5 ms and closes over 20. */
const opening: Seconds = 0.005;
const closing: Seconds = 0.02;

const window = Float64Array.from({ length: span }, (_, index) => {
  const [rise, fall] = [samplesIn(opening), samplesIn(closing)];
  const part = Math.min(1, (index + 0.5) / rise, (span - index - 0.5) / fall);
  return 0.5 - 0.5 * Math.cos(Math.PI * part);
});

/** The band of every bin; -1 for bins outside all bands. */
const bandOf = Int8Array.from({ length: span / 2 }, (_, bin) => {
  const band = Math.round(3 * Math.log2(Math.max(1e-9, (bin * sampleRate) / span) / 1000)) + 13;
  return band >= 0 && band < middles.length ? band : -1;
});

const real = new Float64Array(span);
const imaginary = new Float64Array(span);

/** Mean squares of both channels together by third-octave band, over `span` samples from `from` on. */
export function thirdOctaves(left: Float32Array, right: Float32Array, from: number): Float64Array {
  for (let index = 0; index < span; index++) {
    // Two real signals as one complex: their spectra come apart again below.
    real[index] = (left[from + index] ?? 0) * window[index];
    imaginary[index] = (right[from + index] ?? 0) * window[index];
  }
  transform(real, imaginary);
  const energies = new Float64Array(middles.length);
  for (let bin = 1; bin < span / 2; bin++) {
    const band = bandOf[bin];
    if (band < 0) continue;
    const mirror = span - bin;
    energies[band] += (real[bin] ** 2 + imaginary[bin] ** 2 + real[mirror] ** 2 + imaginary[mirror] ** 2) / span ** 2;
  }
  return energies;
}

/** The squared gain of a second-order filter at a frequency. */
function power([b0, b1, b2, a1, a2]: readonly number[], hertz: Hertz): number {
  const turn = (2 * Math.PI * hertz) / sampleRate;
  const size = (c0: number, c1: number, c2: number): number =>
    (c0 + c1 * Math.cos(turn) + c2 * Math.cos(2 * turn)) ** 2 + (c1 * Math.sin(turn) + c2 * Math.sin(2 * turn)) ** 2;
  return size(b0!, b1!, b2!) / size(1, a1!, a2!);
}

const weights = Float64Array.from(middles, (hertz) => power(head, hertz) * power(highPass, hertz));

/** Bands added up as a loudness meter weighs them (ITU-R BS.1770-4). */
export function weighed(energies: Float64Array): number {
  let sum = 0;
  for (let band = 0; band < energies.length; band++) sum += energies[band] * weights[band];
  return sum;
}
