import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { shape } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { pink, white } from '../dsp/noise.ts';
import { sweep } from '../dsp/sweep.ts';
import { perform } from '../perform.ts';
import { sampleRate, samplesIn } from '../sample-rate.ts';
import { murmur } from '../voices/people.ts';
import { type Bed, blendAside, emptyPair, layer, type Pair, twice } from './bed.ts';

/** Talk on all sides: a few voices say a few things, each time from somewhere else. */
function chatter(seconds: Seconds, chance: Chance): Pair {
  const pair = emptyPair(seconds);
  const takes = ['man', 'woman', 'man', 'woman', 'child', 'man'].map(
    (voice, index) => perform(murmur, { seconds: 2.6, parameters: { voice } }, chance.spawn(`take ${index}`)).samples,
  );
  for (let talker = 0; talker < 9; talker++) {
    const own = chance.spawn(`talker ${talker}`);
    const far = own.next(),
      side = (talker % 2 === 0 ? 1 : -1) * own.between(0.55, 1);
    for (let at = own.between(-2, 0.4); at < seconds; at += own.between(1.6, 3.6)) {
      const whole = own.pick(takes);
      const from = samplesIn(own.between(0, 1.2));
      const words = filter(whole.slice(from), 'low-pass', 4200 - 2600 * far);
      blendAside(pair, words, at, side, 1 - 0.65 * far);
      // What a wall on the other side gives back.
      blendAside(pair, words, at + 0.017 + 0.03 * far, -side, 0.35);
    }
  }
  return layer(
    pair,
    twice(chance.spawn('air'), (air) => filter(pink(seconds, air), 'band-pass', 500, 0.5)),
    0.012,
  );
}

/** A machine that runs: mains hum, a fan, a whine that hardly moves. */
function hum(seconds: Seconds, chance: Chance): Pair {
  const mains = chance.pick([50, 60]);
  return twice(chance, (side) => {
    const samples = filter(white(seconds, side.spawn('fan')), 'band-pass', 620, 0.4);
    blend(samples, sweep(white(seconds, side.spawn('blades')), 'band-pass', 1450, 6), 0.5);
    const unrest = drift(seconds, 1.3, side.spawn('unrest'), 0.8, 1);
    shape(samples, unrest, 256);
    for (const [multiple, gain] of [
      [2, 0.05],
      [4, 0.035],
      [6, 0.03],
      [10, 0.02],
      [14, 0.012],
    ] as const) {
      const turn = (2 * Math.PI * mains * multiple * side.between(0.9995, 1.0005)) / sampleRate;
      const start = side.next() * 6.28;
      for (let index = 0; index < samples.length; index++) samples[index] += gain * Math.sin(turn * index + start);
    }
    return samples;
  });
}

/** The beds of what people and their machines do. */
export const workBeds: readonly Bed[] = [
  { kind: 'crowd', describe: 'Many people talk; no word can be made out.', loudness: -31, make: chatter },
  { kind: 'machine-hum', describe: 'A machine runs somewhere: hum, fan and whine.', loudness: -35, make: hum },
];
