import type { Decibels } from '@onereel/spec';
import { filter } from '../dsp/filter.ts';
import { sampleRate, samplesIn } from '../sample-rate.ts';
import { type Stems, stemNames } from '../stems.ts';
import { duck, type Spoken } from './duck.ts';

/** How far speech is to stand above all the rest, in the band that carries it. */
const clear: Decibels = 46;
/** The rest is never taken away altogether: the place must stay. */
const most: Decibels = -46;
/** The band that gives way, hertz. Below and above it the place and the music go on as they are: rumble and air. */
const low = 80;
const high = 8500;

/** The band of speech (telephone band, ITU-T G.712) of both channels together. */
function band(left: Float32Array, right: Float32Array, from: number, to: number): number {
  const samples = new Float32Array(to - from);
  for (let index = from; index < to; index++) samples[index - from] = left[index] + right[index];
  filter(filter(samples, 'high-pass', 300), 'low-pass', 3400);
  let energy = 0;
  for (const sample of samples) energy += sample * sample;
  return energy;
}

/** By how many decibels dialogue stands above the rest in its band while a line is spoken. */
export function speechClearance(stems: Stems, { from, to }: Pick<Spoken, 'from' | 'to'>): Decibels {
  const length = stems.dialogue.left.length;
  const [first, last] = [Math.max(0, Math.min(length, samplesIn(from))), Math.max(0, Math.min(length, samplesIn(to)))];
  if (last - first < 480) return Infinity;
  const speech = band(stems.dialogue.left, stems.dialogue.right, first, last);
  const rest = stemNames
    .filter((name) => name !== 'dialogue')
    .reduce((sum, name) => sum + band(stems[name].left, stems[name].right, first, last), 0);
  return rest <= 1e-12 ? Infinity : 10 * Math.log10(Math.max(1e-12, speech) / rest);
}

/**
 * Takes back everything else under each line until the line is clear, in place: measured, not guessed, and only in the band of
 * speech, so that the place does not fall silent when somebody speaks.
 */
export function clearSpeech(stems: Stems, spoken: readonly Pick<Spoken, 'from' | 'to'>[]): void {
  const missing = spoken.map((line) => clear - speechClearance(stems, line));
  if (!missing.some((decibels) => decibels > 0)) return;
  const ducks = spoken.map((line, index) => duck([line], Math.max(most, -Math.max(0, missing[index]!) - 0.5)));
  const length = stems.dialogue.left.length;
  const gains = new Float32Array(length);
  for (let index = 0; index < length; index += 64) {
    const at = index / sampleRate;
    gains.fill(
      ducks.reduce((least, gain) => Math.min(least, gain(at)), 1),
      index,
      Math.min(length, index + 64),
    );
  }
  const smooth = ramped(gains, 1);
  for (const name of stemNames) {
    if (name === 'dialogue') continue;
    for (const side of [stems[name].left, stems[name].right]) giveWay(side, smooth);
  }
}

/** Turns the speech band of a channel down by a gain for each sample. What is split off is put back whole where the gain is 1. */
function giveWay(samples: Float32Array, gains: Float32Array): void {
  // Fourth order: with gentler slopes half of what was to give way would stay in what is put back.
  const below = filter(filter(samples.slice(), 'low-pass', low), 'low-pass', low);
  const above = filter(filter(samples.slice(), 'high-pass', high), 'high-pass', high);
  for (let index = 0; index < samples.length; index++) {
    const middle = samples[index] - below[index] - above[index];
    samples[index] -= middle * (1 - gains[index]);
  }
}

/** Steps of 64 samples made into straight lines, so that the gain never jumps. */
function ramped(gains: Float32Array, first: number): Float32Array {
  let from = first;
  for (let start = 0; start < gains.length; start += 64) {
    const to = gains[start];
    for (let index = 0; index < 64 && start + index < gains.length; index++) gains[start + index] = from + ((to - from) * (index + 1)) / 64;
    from = to;
  }
  return gains;
}
