import type { Cue } from '@onereel/spec';
import type { Chance } from '../chance/chance.ts';
import { peakOf, saturate } from './dsp/blend.ts';
import { gainOf } from './dsp/decibels.ts';
import { fade, scale } from './dsp/envelope.ts';
import { filter } from './dsp/filter.ts';
import type { Instrument, Sound } from './instrument.ts';
import { fastLoudness } from './master/loudness.ts';
import { readPart } from './part.ts';
import { sampleRate, samplesIn } from './sample-rate.ts';

/** Below this part of its peak a tail is cut off. */
const inaudible = 0.0003;

/**
 * Lets an instrument play a cue and gives the finished sound: no DC, starting and ending at zero, and as loud as the
 * instrument says (the loudest 200 ms, K-weighted), never above ±1.
 */
export function perform(instrument: Instrument, cue: Pick<Cue, 'seconds' | 'parameters' | 'curves'>, chance: Chance): Sound {
  const raw = instrument.play(readPart(instrument, cue), chance);
  const samples = trim(filter(raw.samples, 'high-pass', 24));
  const seconds = samples.length / sampleRate;
  fade(samples, Math.min(0.0005, raw.onset / sampleRate / 2), Math.min(0.08, Math.max(0.003, seconds * 0.12)));
  const loudness = fastLoudness(samples);
  if (loudness < -120) return { samples, onset: raw.onset };
  const onset = instrument.moment === 'stroke' ? loudestNear(samples, raw.onset) : raw.onset;
  scale(samples, gainOf(instrument.loudness + (raw.level ?? 0) - loudness));
  if (peakOf(samples) > 0.98) soften(samples);
  return { samples, onset };
}

/** Rounds the peaks that go beyond ±1 and leaves the rest as it was in loudness. */
function soften(samples: Float32Array): void {
  const peak = peakOf(samples);
  if (peak > 2) scale(samples, 2 / peak);
  saturate(samples, 1);
}

/** The middle of the loudest 20 ms within 100 ms of a moment: noise is loudest where it happens to be. */
function loudestNear(samples: Float32Array, moment: number): number {
  const half = samplesIn(0.01);
  const [from, to] = [Math.max(half, moment - samplesIn(0.1)), Math.min(samples.length - half, moment + samplesIn(0.1))];
  let best = moment,
    most = -1;
  for (let centre = from; centre < to; centre += 24) {
    let sum = 0;
    for (let index = centre - half; index < centre + half; index++) sum += samples[index] ** 2;
    if (sum > most) [best, most] = [centre, sum];
  }
  return best;
}

function trim(samples: Float32Array): Float32Array {
  const floor = peakOf(samples) * inaudible;
  let end = samples.length;
  while (end > 1 && Math.abs(samples[end - 1]) <= floor) end--;
  return samples.subarray(0, Math.min(samples.length, end + 240));
}
