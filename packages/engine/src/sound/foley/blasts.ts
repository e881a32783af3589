import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { fade, shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { scatter } from '../dsp/grains.ts';
import { pink, white } from '../dsp/noise.ts';
import { thump } from '../dsp/ring.ts';
import { sweep } from '../dsp/sweep.ts';
import { type Instrument, lead } from '../instrument.ts';
import { sampleRate, samplesIn, silence } from '../sample-rate.ts';

const onset = samplesIn(lead);

/** Claps of thunder along a channel of lightning: the later, the farther, the duller. */
function peals(samples: Float32Array, count: number, spread: Seconds, bright: number, chance: Chance): void {
  for (let peal = 0; peal < count; peal++) {
    const at = Math.min(-Math.log(1 - chance.next() * 0.985) * spread, samples.length / sampleRate);
    const cutoff = Math.max(170, bright * Math.exp(-at * 1.25));
    const burst = filter(white(0.42, chance), 'low-pass', cutoff, 0.8);
    const gain = Math.exp(-at * 0.6) * chance.between(0.25, 1.25) * Math.sqrt(1500 / cutoff);
    blend(samples, shape(burst, strike(0.003 + 0.02 * Math.min(1, at), 0.55 + 0.2 * at), 2), gain, lead + at);
  }
}

/** Thunder. */
export const thunder: Instrument = {
  kind: 'thunder',
  describe: 'Thunder: near by a crack and falling claps, far away a long roll.',
  parameters: { distance: { default: 900, low: 50, high: 8000 } },
  curves: [],
  moment: 'contact',
  loudness: -15,
  reference: 400,
  play(part, chance) {
    const distance = part.number('distance');
    const far = Math.min(1, Math.log(distance / 50) / Math.log(160));
    const seconds = Math.max(5 + 3 * far, part.seconds);
    const samples = silence(seconds);
    peals(samples, 40, 0.4 + 0.9 * far, 5200 * (1 - far) ** 1.6 + 420, chance.spawn('peals'));
    const roll = sweep(pink(seconds, chance.spawn('roll')), 'low-pass', (at) => 150 + (620 * (1 - far) + 180) * Math.exp(-at * 0.8));
    const swelling = drift(seconds, 3.2, chance.spawn('swelling'), 0.1, 1);
    blend(
      samples,
      shape(roll, (at) => swelling(at) ** 1.4 * (1 - Math.exp(-at * 6)) * Math.exp(-0.55 * at)),
      5,
    );
    const middle = sweep(white(seconds, chance.spawn('middle')), 'band-pass', (at) => 420 + 700 * (1 - far) * Math.exp(-at), 0.5);
    blend(
      samples,
      shape(middle, (at) => swelling(at) ** 2 * (1 - Math.exp(-at * 5)) * Math.exp(-0.75 * at)),
      1.7 - far * 0.4,
    );
    const crack = filter(white(0.22, chance.spawn('crack')), 'high-pass', 650);
    blend(samples, shape(crack, strike(0.0006, 0.16), 1), 3.2 * (1 - far) ** 1.5, lead);
    saturate(levelToPeak(samples), 2.2);
    return { samples: fade(samples, 0, 1.4), onset, level: 3 - 11 * far };
  },
};

/** The bolt itself. */
export const lightningCrack: Instrument = {
  kind: 'lightning-crack',
  describe: 'Lightning strikes close by: a tearing crack, then a boom.',
  parameters: { distance: { default: 60, low: 5, high: 400 } },
  curves: [],
  moment: 'contact',
  loudness: -13,
  reference: 80,
  play(part, chance) {
    const far = Math.min(1, part.number('distance') / 400);
    const seconds = 3.2;
    const samples = silence(seconds);
    scatter(samples, lead, lead + 0.22, 700, chance, (at) => ({
      hertz: chance.between(1200, 7000) * (1 - 0.6 * far),
      seconds: chance.between(0.002, 0.008),
      gain: 0.7 * chance.next() * (1 - at),
    }));
    const tear = sweep(white(1.4, chance.spawn('tear')), 'low-pass', (at) => 600 + (13000 - 8000 * far) * Math.exp(-at * 9));
    const [near, after] = [strike(0.0004, 0.5), strike(0.01, 1.2)];
    blend(
      samples,
      shape(tear, (at) => near(at) + 0.3 * after(at), 4),
      1.7,
      lead,
    );
    thump(samples, lead + 0.012, 160, 42, 0.05, 0.9, 0.9);
    peals(samples, 16, 0.35, 3000 * (1 - 0.5 * far), chance.spawn('peals'));
    saturate(levelToPeak(samples), 2.6);
    return { samples: fade(samples, 0, 0.9), onset, level: -5 * far };
  },
};

/** An explosion. */
export const explosion: Instrument = {
  kind: 'explosion',
  describe: 'An explosion: a blow, a falling roar of fire and what rains down after it.',
  parameters: { size: { default: 5, low: 0.5, high: 60 } },
  curves: [],
  moment: 'contact',
  loudness: -12,
  reference: 60,
  play(part, chance) {
    const slow = (part.number('size') / 5) ** 0.3;
    const seconds = 3.4 * slow + 0.6;
    const samples = silence(seconds);
    thump(samples, lead, 150 / slow, 36 / slow, 0.11 * slow, 1.4 * slow, 1);
    const fire = sweep(white(seconds, chance.spawn('fire')), 'low-pass', (at) => 340 + (8600 / slow) * Math.exp((-3.4 * at) / slow), 0.8);
    blend(
      samples,
      shape(fire, (at) => (1 - Math.exp(-at * 2500)) * (1.3 * Math.exp((-4 * at) / slow) + 0.5 * Math.exp((-1.5 * at) / slow)), 2),
      1.3,
      lead,
    );
    const rumble = filter(pink(seconds, chance.spawn('rumble')), 'low-pass', 230 / slow);
    const shake = drift(seconds, 9, chance.spawn('shake'), 0.3, 1);
    blend(
      samples,
      shape(rumble, (at) => shake(at) * (1 - Math.exp(-at * 60)) * Math.exp((-1.2 * at) / slow)),
      2.6,
      lead,
    );
    scatter(samples, 0.22, seconds - 0.3, 60, chance, (at) => ({
      hertz: chance.between(500, 4300),
      seconds: chance.between(0.01, 0.06),
      gain: 0.2 * chance.next() ** 2 * Math.exp(-2 * at),
    }));
    const crack = filter(white(0.08, chance.spawn('crack')), 'high-pass', 900);
    blend(samples, shape(crack, strike(0.0003, 0.05), 1), 1.6, lead);
    saturate(levelToPeak(samples), 2.6);
    return { samples: fade(samples, 0, 0.7), onset, level: Math.max(-8, Math.min(5, 4 * Math.log2(slow ** 2))) };
  },
};

/** Something falls into water. */
export const splash: Instrument = {
  kind: 'splash',
  describe: 'Something meets water: the slap, the spray and the bubbles that rise after it.',
  parameters: { size: { default: 0.5, low: 0.02, high: 30 } },
  curves: [],
  moment: 'contact',
  loudness: -22,
  reference: 10,
  play(part, chance) {
    const size = part.number('size');
    const slow = Math.max(0.35, Math.min(3.2, (size / 0.5) ** 0.38));
    const seconds = 0.9 * slow + 0.35;
    const samples = silence(seconds + 0.1);
    thump(samples, lead, 210 / slow, 96 / slow, 0.03, 0.16 * slow, 0.5);
    const slap = sweep(white(0.3 * slow, chance.spawn('slap')), 'low-pass', (at) => 900 / slow + 5200 * Math.exp((-at * 30) / slow), 0.7);
    blend(samples, shape(slap, strike(0.0006, 0.14 * slow), 1), 1, lead);
    const spray = sweep(white(seconds, chance.spawn('spray')), 'band-pass', (at) => 1300 + 2200 * Math.exp(-at / slow), 0.6);
    const fall = swellOf(0.16 * slow, 0.1 * slow, 0.4 * slow);
    blend(samples, shape(spray, fall), 0.42, lead);
    const body = sweep(
      pink(seconds, chance.spawn('body')),
      'band-pass',
      (at) => (420 + 900 * Math.exp((-3 * at) / slow)) / slow ** 0.4,
      0.5,
    );
    blend(samples, shape(body, fall), 1.3, lead);
    scatter(samples, lead + 0.05 * slow, lead + seconds * 0.95, 130, chance, (at) => ({
      hertz: chance.between(380, 2100) / slow ** 0.5,
      seconds: chance.between(0.015, 0.06) * slow ** 0.3,
      gain: 0.28 * chance.next() ** 2 * Math.exp(-2 * at),
      bend: chance.between(1.2, 1.9),
    }));
    scatter(samples, lead + 0.1, lead + seconds, 170, chance.spawn('drops'), (at) => ({
      hertz: chance.between(2200, 6500),
      seconds: 0.006,
      gain: 0.12 * chance.next() ** 2 * Math.exp(-2.5 * at),
    }));
    return { samples: fade(samples, 0, 0.25), onset, level: Math.max(-14, Math.min(13, 7 * Math.log2(slow) * 1.4)) };
  },
};

function swellOf(peak: Seconds, rise: Seconds, fall: Seconds): (at: Seconds) => number {
  return (at) => (at < peak ? Math.exp(-(((at - peak) / rise) ** 2)) : Math.exp(-(at - peak) / fall));
}
