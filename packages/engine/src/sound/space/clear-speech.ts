import type { Decibels } from '@onereel/spec';
import { gainOf } from '../dsp/decibels.ts';
import { filter } from '../dsp/filter.ts';
import { samplesIn } from '../sample-rate.ts';
import { applyGains, type Stems, stemNames } from '../stems.ts';
import { duck, type Spoken } from './duck.ts';

/** How far speech is to stand above all the rest, in the band that carries it. */
const clear: Decibels = 8;
/** The rest is never taken away altogether: the place must stay. */
const most: Decibels = -22;

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

/** Takes back everything else under each line until the line is clear, in place: measured, not guessed. */
export function clearSpeech(stems: Stems, spoken: readonly Spoken[]): void {
  for (const line of spoken) {
    const missing = clear - speechClearance(stems, line);
    if (!(missing > 0)) continue;
    const gain = duck([line], Math.max(most, -missing - 0.5));
    const length = stems.dialogue.left.length;
    const gains = new Float32Array(length);
    for (let index = 0; index < length; index += 64) gains.fill(gain(index / 48000), index, Math.min(length, index + 64));
    const smooth = ramped(gains, gainOf(0));
    for (const name of stemNames) if (name !== 'dialogue') applyGains(stems[name], smooth);
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
