import type { Seconds } from '@onereel/spec';
import { blend } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { hold, shape, strike } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { addGrain, scatter } from '../dsp/grains.ts';
import { white } from '../dsp/noise.ts';
import { type Mode, ring } from '../dsp/ring.ts';
import { sweep } from '../dsp/sweep.ts';
import { type Instrument, lead } from '../instrument.ts';
import { samplesIn, silence } from '../sample-rate.ts';

const onset = samplesIn(lead);

/** How long something goes on that may go on for any time. */
function lasting(seconds: Seconds, usual: Seconds): Seconds {
  return Math.max(0.25, Math.min(30, seconds || usual));
}

/** A drop. */
export const drip: Instrument = {
  kind: 'drip',
  describe: 'One drop falls into water.',
  parameters: { size: { default: 1, low: 0.4, high: 3 } },
  curves: [],
  moment: 'contact',
  loudness: -28,
  reference: 4,
  play(part, chance) {
    const pitch = chance.between(0.9, 1.15) / part.number('size') ** 0.7;
    const samples = silence(0.22);
    blend(samples, shape(filter(white(0.02, chance), 'band-pass', 4200 * pitch, 0.8), strike(0.0002, 0.006), 1), 0.7, lead);
    addGrain(samples, { at: lead + 0.004, hertz: 1050 * pitch, seconds: 0.09, gain: 1, bend: 1.7 });
    addGrain(samples, { at: lead + 0.05, hertz: 1700 * pitch, seconds: 0.05, gain: 0.35, bend: 1.5 });
    return { samples, onset };
  },
};

/** Something hard drawn over something hard. */
export const scrape: Instrument = {
  kind: 'scrape',
  describe: 'Something hard is drawn over a rough surface.',
  parameters: { size: { default: 1, low: 0.2, high: 5 } },
  curves: [],
  moment: 'start',
  loudness: -27,
  reference: 6,
  play(part, chance) {
    const seconds = lasting(part.seconds, 0.8);
    const dull = part.number('size') ** -0.4;
    const chatter = drift(seconds, 85 * dull, chance.spawn('chatter'), 0, 1);
    const pull = drift(seconds, 3, chance.spawn('pull'), 0.4, 1);
    const source = shape(white(seconds, chance), (at) => chatter(at) ** 2 * pull(at), 4);
    const samples = silence(seconds);
    for (const [hertz, q, gain] of [
      [620, 3, 0.7],
      [1450, 5, 1],
      [2600, 5, 0.9],
      [4300, 3, 0.6],
    ] as const)
      blend(
        samples,
        sweep(source.slice(), 'band-pass', (at) => hertz * dull * (0.85 + 0.3 * pull(at)), q),
        gain,
      );
    return { samples: shape(samples, hold(seconds, 0.05, 0.12)), onset: 0 };
  },
};

/** Something brittle. */
export const crunch: Instrument = {
  kind: 'crunch',
  describe: 'Something brittle is bitten or trodden to pieces.',
  parameters: { size: { default: 1, low: 0.3, high: 4 } },
  curves: [],
  moment: 'contact',
  loudness: -25,
  reference: 4,
  play(part, chance) {
    const slow = part.number('size') ** 0.4;
    const samples = silence(0.4 * slow + 0.1);
    blend(samples, shape(filter(white(0.05, chance), 'band-pass', 1500 / slow, 0.6), strike(0.0004, 0.03), 1), 1, lead);
    scatter(samples, lead, lead + 0.32 * slow, 700, chance, (at) => ({
      hertz: chance.between(700, 5200) / slow ** 0.5,
      seconds: chance.between(0.002, 0.009),
      gain: 0.7 * chance.next() ** 2 * Math.exp(-2.4 * at),
    }));
    return { samples, onset };
  },
};

/** Repeats a small sound in time; gives how it ends. */
function repeat(samples: Float32Array, seconds: Seconds, next: (at: Seconds) => Seconds, hit: (at: Seconds) => void): Float32Array {
  for (let at: Seconds = lead; at < seconds; at += Math.max(0.02, next(at))) hit(at);
  return samples;
}

/** A keyboard. */
export const typing: Instrument = {
  kind: 'typing',
  describe: 'Fingers type on a keyboard for as long as the cue lasts.',
  parameters: { speed: { default: 7, low: 2, high: 14 } },
  curves: [],
  moment: 'contact',
  loudness: -31,
  reference: 3,
  play(part, chance) {
    const seconds = lasting(part.seconds, 1.5);
    const samples = silence(seconds + 0.15);
    const speed = part.number('speed');
    repeat(
      samples,
      seconds,
      () => (chance.flip(0.12) ? 0.22 : chance.between(0.6, 1.5) / speed),
      (at) => {
        const key = chance.between(0.85, 1.2),
          gain = chance.between(0.6, 1);
        blend(samples, shape(filter(white(0.03, chance), 'band-pass', 2500 * key, 0.7), strike(0.0003, 0.012), 1), gain, at);
        ring(
          samples,
          [
            [310 * key, 0.3, 0.03],
            [1250 * key, 0.25, 0.02],
          ],
          at,
          gain,
        );
        blend(samples, shape(filter(white(0.02, chance), 'band-pass', 3600 * key, 0.8), strike(0.0003, 0.008), 1), gain * 0.35, at + 0.05);
      },
    );
    return { samples, onset };
  },
};

/** A clock. */
export const clock: Instrument = {
  kind: 'clock',
  describe: 'A clock ticks, twice a second, for as long as the cue lasts.',
  parameters: { size: { default: 1, low: 0.4, high: 5 } },
  curves: [],
  moment: 'contact',
  loudness: -31,
  reference: 3,
  play(part, chance) {
    const seconds = Math.max(0.6, lasting(part.seconds, 2));
    const samples = silence(seconds + 0.2);
    const pitch = part.number('size') ** -0.5;
    let tock = false;
    repeat(
      samples,
      seconds,
      () => 0.5,
      (at) => {
        const note = pitch * (tock ? 0.82 : 1) * chance.between(0.99, 1.01);
        const modes: readonly Mode[] = [
          [1900 * note, 0.6, 0.03],
          [3300 * note, 0.5, 0.02],
          [5100 * note, 0.3, 0.012],
          [640 * note, 0.3, 0.03],
        ];
        ring(samples, modes, at, tock ? 0.8 : 1);
        tock = !tock;
      },
    );
    return { samples, onset };
  },
};

/** A telephone. */
export const phone: Instrument = {
  kind: 'phone',
  describe: 'A telephone rings: two tones in a quick warble, on and off.',
  parameters: { pitch: { default: 1, low: 0.6, high: 1.6 } },
  curves: [],
  moment: 'start',
  loudness: -21,
  reference: 6,
  play(part, chance) {
    const seconds = lasting(part.seconds, 1.6);
    const samples = silence(seconds);
    const pitch = part.number('pitch') * chance.between(0.99, 1.01);
    for (let start = 0; start < seconds; start += 1.2) {
      for (let at = start; at < Math.min(seconds - 0.05, start + 0.72); at += 0.06) {
        addGrain(samples, { at, hertz: (Math.round((at - start) / 0.06) % 2 === 0 ? 1180 : 1480) * pitch, seconds: 0.14, gain: 0.8 });
        addGrain(samples, { at, hertz: (Math.round((at - start) / 0.06) % 2 === 0 ? 2360 : 2960) * pitch, seconds: 0.08, gain: 0.25 });
      }
    }
    return { samples, onset: 0 };
  },
};

/** Paper. */
export const paper: Instrument = {
  kind: 'paper',
  describe: 'Paper is turned or crumpled.',
  parameters: { force: { default: 1, low: 0.3, high: 2 } },
  curves: [],
  moment: 'start',
  loudness: -29,
  reference: 4,
  play(part, chance) {
    const seconds = lasting(part.seconds, 0.7);
    const force = part.number('force');
    const fold = drift(seconds, 9, chance.spawn('fold'), 0, 1);
    const samples = shape(
      filter(filter(white(seconds, chance), 'high-pass', 1100), 'low-pass', 9000),
      (at) => 0.5 * fold(at) ** 3 * force,
      8,
    );
    scatter(samples, 0, seconds, 260 * force, chance, () => ({
      hertz: chance.between(1200, 7500),
      seconds: chance.between(0.001, 0.006),
      gain: 0.8 * chance.next() ** 3,
    }));
    return { samples: shape(samples, hold(seconds, 0.03, 0.12)), onset: 0 };
  },
};

/** Steam, spray, sand. */
export const hiss: Instrument = {
  kind: 'hiss',
  describe: 'Steam, gas or spray hisses, or a snake.',
  parameters: { pitch: { default: 1, low: 0.4, high: 1.8 } },
  curves: [],
  moment: 'start',
  loudness: -25,
  reference: 6,
  play(part, chance) {
    const seconds = lasting(part.seconds, 0.9);
    const flicker = drift(seconds, 20, chance.spawn('flicker'), 0.75, 1);
    const samples = sweep(white(seconds, chance), 'band-pass', (at) => 5200 * part.number('pitch') * (0.9 + 0.2 * flicker(at)), 0.6);
    const ends = hold(seconds, 0.06, seconds * 0.35);
    return { samples: shape(samples, (at) => ends(at) * flicker(at)), onset: 0 };
  },
};

/** A poured drink. */
export const pour: Instrument = {
  kind: 'pour',
  describe: 'Water is poured into a vessel that fills: its note rises.',
  parameters: { size: { default: 1, low: 0.3, high: 6 } },
  curves: [],
  moment: 'start',
  loudness: -26,
  reference: 4,
  play(part, chance) {
    const seconds = lasting(part.seconds, 1.8);
    const dull = part.number('size') ** -0.5;
    const full = (at: Seconds): number => 1 + 1.2 * (at / seconds) ** 2;
    const samples = sweep(white(seconds, chance), 'band-pass', (at) => 620 * dull * full(at), 5);
    blend(samples, sweep(white(seconds, chance.spawn('splash')), 'band-pass', 2900, 0.6), 0.22);
    scatter(samples, 0, seconds, 150, chance, (at) => ({
      hertz: chance.between(450, 1500) * dull * full(at * seconds),
      seconds: chance.between(0.015, 0.05),
      gain: 0.35 * chance.next() ** 2,
      bend: chance.between(1.1, 1.6),
    }));
    return { samples: shape(samples, hold(seconds, 0.08, 0.2)), onset: 0 };
  },
};
