import { createChance } from '../../chance/chance.ts';
import { white } from '../dsp/noise.ts';
import { sampleRate } from '../sample-rate.ts';

/** Coefficients of the mouth's filter: two for each resonance below 8 kHz and a few for the slope. */
const order = 18;

/**
 * A voice without its tone: the mouth is read from each 25 ms of it by linear prediction (Levinson and Durbin) and blown
 * through with noise. `rate` is the samples per second. Gives a new array of the same length and about the same loudness.
 */
export function breathe(voice: Float32Array, rate: number): Float32Array {
  const size = Math.round(rate * 0.025) & ~1,
    hop = size / 2;
  const noise = white((voice.length + size) / sampleRate, createChance(voice.length));
  const breath = new Float32Array(voice.length);
  const memory = new Float64Array(order);
  const bright = emphasised(voice);
  let before = read(bright, -hop, size);
  for (let start = 0; start < voice.length; start += hop) {
    // The mouth between two readings: each half frame is blown through by the reading around its middle.
    const { mouth, strength } = read(bright, start - hop / 2, size);
    for (let index = start; index < Math.min(voice.length, start + hop); index++) {
      const part = (index - start) / hop;
      let value = (noise[index] ?? 0) * 1.7 * (before.strength + (strength - before.strength) * part);
      for (let tap = 0; tap < order; tap++) value -= mouth[tap] * memory[tap];
      memory.copyWithin(1, 0, order - 1);
      memory[0] = value;
      breath[index] = value;
    }
    before = { mouth, strength };
  }
  // Whispers have less bass than voices: half of the emphasis stays.
  let last = 0;
  for (let index = 0; index < breath.length; index++) breath[index] = last = breath[index] + 0.55 * last;
  return breath;
}

/** The higher the louder, so that the resonances are found evenly. */
function emphasised(voice: Float32Array): Float32Array {
  return voice.map((value, index) => value - 0.95 * (voice[index - 1] ?? 0));
}

/** The mouth in the samples from `start` on, and how hard it is blown. */
function read(samples: Float32Array, start: number, size: number): { mouth: Float64Array; strength: number } {
  const piece = new Float64Array(size);
  for (let index = 0; index < size; index++)
    piece[index] = (samples[start + index] ?? 0) * (0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (size - 1)));
  const alike = new Float64Array(order + 1);
  for (let lag = 0; lag <= order; lag++) for (let index = lag; index < size; index++) alike[lag] += piece[index] * piece[index - lag];
  const mouth = new Float64Array(order);
  let rest = alike[0] * 1.0001 + 1e-9;
  for (let step = 0; step < order; step++) {
    let sum = alike[step + 1];
    for (let tap = 0; tap < step; tap++) sum += mouth[tap] * alike[step - tap];
    const turn = -sum / rest;
    const old = mouth.slice(0, step);
    for (let tap = 0; tap < step; tap++) mouth[tap] = old[tap] + turn * old[step - 1 - tap];
    mouth[step] = turn;
    rest *= 1 - turn * turn;
  }
  return { mouth, strength: Math.sqrt(Math.max(0, rest) / (size * 0.4)) };
}
