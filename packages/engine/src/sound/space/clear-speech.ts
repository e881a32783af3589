import type { Decibels } from '@onereel/spec';
import { filter } from '../dsp/filter.ts';
import { sampleRate, samplesIn } from '../sample-rate.ts';
import { type StemName, type Stems, stemNames } from '../stems.ts';
import { bridged, duck, type Spoken } from './duck.ts';

/**
 * How far speech is to stand above what goes on, in the band that carries it, so that a recogniser gets no more than 15 % of the words of
 * a man and a woman wrong. A bed and a piano alone need 38 dB (11 and 6 %; 17 % at 34, 52 % at 17); in finished films that was too little.
 */
const clear: Decibels = 44;
/** What happens is over soon: it need not give way as far, and is still to be heard. */
const clearOfEvents: Decibels = 18;
/** Nothing is taken away altogether: the place must stay, and so must what is seen to meet. */
const most: Decibels = -36;
const mostOfEvents: Decibels = -12;
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

/** By how many decibels dialogue stands above the rest, or some of it, in its band while a line is spoken. */
export function speechClearance(
  stems: Stems,
  { from, to }: Pick<Spoken, 'from' | 'to'>,
  others: readonly StemName[] = stemNames,
): Decibels {
  const length = stems.dialogue.left.length;
  const [first, last] = [Math.max(0, Math.min(length, samplesIn(from))), Math.max(0, Math.min(length, samplesIn(to)))];
  if (last - first < 480) return Infinity;
  const speech = band(stems.dialogue.left, stems.dialogue.right, first, last);
  const rest = others
    .filter((name) => name !== 'dialogue')
    .reduce((sum, name) => sum + band(stems[name].left, stems[name].right, first, last), 0);
  return rest <= 1e-12 ? Infinity : 10 * Math.log10(Math.max(1e-12, speech) / rest);
}

/** The gains of the speech band that make room for lines, sample by sample: of what happens, and of what goes on. */
export interface Room {
  readonly effects: Float32Array;
  readonly others: Float32Array;
}

/**
 * Takes back everything else under each line until the line is clear, in place: measured, not guessed, and only in the band of
 * speech, so that the place does not fall silent when somebody speaks. Null where nothing had to give way.
 */
export function clearSpeech(stems: Stems, spoken: readonly Pick<Spoken, 'from' | 'to'>[]): Room | null {
  const effects = roomOf(stems, spoken, ['effects'], clearOfEvents, mostOfEvents);
  const others = roomOf(stems, spoken, ['ambience', 'music'], clear, most);
  for (const name of stemNames) {
    const gains = name === 'effects' ? effects : others;
    if (name === 'dialogue' || !gains) continue;
    for (const side of [stems[name].left, stems[name].right]) giveWay(side, gains);
  }
  if (!effects && !others) return null;
  const whole = (gains: Float32Array | null): Float32Array => gains ?? new Float32Array(stems.dialogue.left.length).fill(1);
  return { effects: whole(effects), others: whole(others) };
}

/** How far some stems have to give way at every sample; null where they need not. */
function roomOf(
  stems: Stems,
  spoken: readonly Pick<Spoken, 'from' | 'to'>[],
  names: readonly StemName[],
  wanted: Decibels,
  deepest: Decibels,
): Float32Array | null {
  const missing = spoken.map((line) => wanted - speechClearance(stems, line, names));
  if (!missing.some((decibels) => decibels > 0)) return null;
  const ducks = bridged(spoken).map((line, index) => duck([line], Math.max(deepest, -Math.max(0, missing[index]!) - 0.5)));
  const gains = new Float32Array(stems.dialogue.left.length);
  for (let index = 0; index < gains.length; index += 64) {
    const at = index / sampleRate;
    const least = ducks.reduce((gain, one) => Math.min(gain, one(at)), 1);
    gains.fill(least, index, Math.min(gains.length, index + 64));
  }
  return ramped(gains, 1);
}

/** Turns the speech band of a channel down by a gain for each sample. What is split off is put back whole where the gain is 1. */
export function giveWay(samples: Float32Array, gains: Float32Array): void {
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
