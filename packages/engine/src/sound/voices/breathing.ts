import type { Seconds } from '@onereel/spec';
import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { hold, shape, strike, swell } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { white } from '../dsp/noise.ts';
import { thump } from '../dsp/ring.ts';
import { sweep } from '../dsp/sweep.ts';
import { type Instrument, lead } from '../instrument.ts';
import { sampleRate, silence } from '../sample-rate.ts';
import { voiceOf } from './throat.ts';

/** Air in and out of a mouth. */
export const breath: Instrument = {
  kind: 'breath',
  describe: 'Somebody breathes: in, and out again.',
  parameters: { effort: { default: 0.5, low: 0, high: 1 }, size: { default: 1, low: 0.4, high: 6 } },
  curves: [],
  moment: 'start',
  loudness: -34,
  reference: 3,
  play(part, chance) {
    const effort = part.number('effort');
    const period = (3.4 - 2.5 * effort) * part.number('size') ** 0.25;
    const times = Math.max(1, Math.floor((part.seconds + 0.2) / period));
    const seconds = times * period + 0.2;
    const low = part.number('size') ** -0.3;
    const inward = sweep(white(seconds, chance.spawn('in')), 'band-pass', 2300 * low, 0.9);
    const outward = sweep(white(seconds, chance.spawn('out')), 'band-pass', 1150 * low, 0.7);
    const phase = (at: Seconds): number => (at / period) % 1;
    const beat = (place: number, from: number, to: number): number =>
      place > from && place < to ? Math.sin((Math.PI * (place - from)) / (to - from)) ** 1.4 : 0;
    const within = hold(seconds, 0.05, 0.15);
    shape(inward, (at) => beat(phase(at), 0.02, 0.4) * within(at) * 0.8);
    shape(outward, (at) => beat(phase(at), 0.46, 0.96) * within(at));
    return { samples: blend(outward, inward), onset: 0, level: -4 + 10 * effort };
  },
};

/** A sleeper. */
export const snore: Instrument = {
  kind: 'snore',
  describe: 'A sleeper snores: a rattle going in, a whistle of air going out.',
  parameters: { size: { default: 1, low: 0.4, high: 6 } },
  curves: [],
  moment: 'start',
  loudness: -25,
  reference: 4,
  play(part, chance) {
    const large = part.number('size') ** 0.35;
    const period = 2.9 * large;
    const times = Math.max(1, Math.floor((part.seconds + 0.4) / period));
    const samples = silence(times * period + 0.1);
    for (let number = 0; number < times; number++) {
      const own = chance.spawn(`breath ${number}`);
      const seconds = 1.15 * large;
      const rattle = voiceOf(
        {
          seconds,
          pitch: (at) => ((62 + 22 * Math.sin((Math.PI * at) / seconds)) * own.between(0.99, 1.01)) / large,
          loudness: swell(seconds * 0.6, seconds * 0.3, seconds * 0.25),
          roughness: 0.8,
          doubling: 0.35,
          breath: 1.6,
          formants: [
            { hertz: 420, q: 2.5, gain: 1 },
            { hertz: 1250, q: 3, gain: 0.9 },
            { hertz: 2500, q: 4, gain: 0.5 },
          ],
          direct: 0.1,
        },
        own,
      );
      blend(samples, levelToPeak(rattle), own.between(0.8, 1), number * period);
      const out = shape(
        sweep(white(0.9 * large, own.spawn('out')), 'band-pass', 900, 0.8),
        swell(0.35 * large, 0.18 * large, 0.22 * large),
      );
      blend(samples, out, 0.22, number * period + 1.5 * large);
    }
    return { samples, onset: 0 };
  },
};

/** One cough, or several. */
export const cough: Instrument = {
  kind: 'cough',
  describe: 'Somebody coughs.',
  parameters: { voice: { default: 'man', values: ['man', 'woman', 'child'] } },
  curves: [],
  moment: 'contact',
  loudness: -21,
  reference: 6,
  play(part, chance) {
    const small = { man: 1, woman: 1.25, child: 1.6 }[part.word('voice')] ?? 1;
    const samples = silence(0.95);
    for (const [number, at] of [lead, 0.3 + chance.between(0, 0.06), 0.58 + chance.between(0, 0.06)].entries()) {
      const own = chance.spawn(`cough ${number}`);
      const burst = shape(filter(white(0.26, own), 'band-pass', 1300 * small, 0.5), strike(0.003, 0.2));
      const voiced = voiceOf(
        {
          seconds: 0.24,
          pitch: (now) => (190 - 260 * now) * small,
          loudness: strike(0.012, 0.24),
          roughness: 0.9,
          doubling: 0.3,
          breath: 1.5,
          formants: [
            { hertz: 620 * small, q: 3, gain: 1 },
            { hertz: 1500 * small, q: 3, gain: 0.8 },
            { hertz: 2700 * small, q: 4, gain: 0.4 },
          ],
        },
        own.spawn('voice'),
      );
      const gain = [1, 0.85, 0.6][number]!;
      blend(samples, burst, gain, at);
      blend(samples, levelToPeak(voiced), gain * 0.7, at);
    }
    return { samples, onset: Math.round(lead * sampleRate) };
  },
};

/** The drawn breath, and the burst. */
export const sneeze: Instrument = {
  kind: 'sneeze',
  describe: 'Somebody sneezes: the burst falls on the moment, the drawn breath comes before.',
  parameters: { voice: { default: 'woman', values: ['man', 'woman', 'child'] } },
  curves: [],
  moment: 'stroke',
  loudness: -19,
  reference: 7,
  play(part, chance) {
    const small = { man: 0.85, woman: 1.1, child: 1.4 }[part.word('voice')] ?? 1;
    const before: Seconds = 0.5;
    const samples = silence(1.15);
    const drawn = shape(
      sweep(white(0.45, chance.spawn('drawn')), 'band-pass', (at) => 1500 + 2200 * at, 1),
      swell(0.34, 0.2, 0.06),
    );
    blend(samples, drawn, 0.22);
    const burst = shape(
      sweep(white(0.5, chance.spawn('burst')), 'band-pass', (at) => (3600 - 4200 * at) * small ** 0.5, 0.5),
      strike(0.02, 0.42),
    );
    blend(samples, burst, 1, before);
    const voiced = voiceOf(
      {
        seconds: 0.4,
        pitch: (at) => (360 - 360 * at) * small,
        loudness: strike(0.02, 0.34),
        roughness: 0.5,
        doubling: 0.1,
        breath: 0.8,
        formants: [
          { hertz: 800 * small, q: 3, gain: 1 },
          { hertz: 1500 * small, q: 4, gain: 0.7 },
        ],
      },
      chance.spawn('voice'),
    );
    blend(samples, levelToPeak(voiced), 0.8, before);
    return { samples, onset: Math.round((before + 0.03) * sampleRate) };
  },
};

/** Teeth and food. */
export const chew: Instrument = {
  kind: 'chew',
  describe: 'Something is bitten and chewed: crisp at first, softer from bite to bite.',
  parameters: { crisp: { default: 0.7, low: 0, high: 1 }, size: { default: 1, low: 0.3, high: 8 } },
  curves: [],
  moment: 'contact',
  loudness: -29,
  reference: 3,
  play(part, chance) {
    const crisp = part.number('crisp');
    const large = part.number('size') ** 0.3;
    const every = 0.42 * large;
    const bites = Math.max(1, Math.min(12, Math.round((part.seconds || 1.3) / every)));
    const samples = silence(bites * every + 0.3);
    for (let bite = 0; bite < bites; bite++) {
      const at = lead + bite * every * (bite === 0 ? 1 : chance.between(0.95, 1.05));
      const wear = crisp * 0.75 ** bite;
      for (let crack = 0; crack < 4 + Math.round(26 * wear); crack++) {
        const own = chance.spawn(`bite ${bite} crack ${crack}`);
        const piece = shape(
          filter(white(0.02, own), 'band-pass', own.between(900, 5200) / large, 1.4),
          strike(0.0006, own.between(0.004, 0.018)),
        );
        blend(samples, piece, own.between(0.15, 1) * (0.35 + wear), at + (crack === 0 ? 0 : own.next() ** 1.6 * 0.16 * large));
      }
      blend(
        samples,
        shape(filter(white(0.16, chance.spawn(`mash ${bite}`)), 'band-pass', 750 / large, 0.8), swell(0.07, 0.035, 0.05)),
        0.35,
        at + 0.02,
      );
    }
    return { samples, onset: Math.round(lead * sampleRate) };
  },
};

/** A swallow. */
export const gulp: Instrument = {
  kind: 'gulp',
  describe: 'Somebody drinks: swallow after swallow.',
  parameters: { size: { default: 1, low: 0.4, high: 4 } },
  curves: [],
  moment: 'contact',
  loudness: -30,
  reference: 3,
  play(part, chance) {
    const large = part.number('size') ** 0.4;
    const every = 0.62 * large;
    const times = Math.max(1, Math.min(8, Math.round((part.seconds || 0.6) / every)));
    const samples = silence(times * every + 0.2);
    for (let number = 0; number < times; number++) {
      const at = lead + number * every;
      thump(samples, at, 620 / large, 240 / large, 0.05, 0.11, 0.9);
      thump(samples, at + 0.085, 380 / large, 720 / large, 0.05, 0.09, 0.7);
      const wet = shape(filter(white(0.09, chance.spawn(`wet ${number}`)), 'band-pass', 1900, 1.1), strike(0.002, 0.06));
      blend(samples, wet, 0.35, at);
    }
    return { samples: saturate(samples, 1.2), onset: Math.round(lead * sampleRate) };
  },
};

/** Lips and air. */
export const whistle: Instrument = {
  kind: 'whistle',
  describe: 'Somebody whistles a short tune, or a referee blows a pea whistle.',
  parameters: { type: { default: 'lips', values: ['lips', 'pea', 'kettle'] } },
  curves: [],
  moment: 'start',
  loudness: -24,
  reference: 9,
  play(part, chance) {
    const type = part.word('type');
    const seconds = Math.max(0.5, Math.min(6, part.seconds || 1.6));
    const samples = silence(seconds);
    const ends = hold(seconds, 0.04, 0.12);
    const steps = [0, 4, 7, 4, 9, 7, 4, 2];
    const start = chance.whole(0, 3);
    const wander = drift(seconds, 5, chance.spawn('wander'), 0.996, 1.004);
    let phase = 0;
    for (let index = 0; index < samples.length; index++) {
      const at = index / sampleRate;
      const note = steps[(start + Math.floor(at / 0.24)) % steps.length]!;
      const hertz =
        type === 'pea'
          ? 3100 + 160 * Math.sin(2 * Math.PI * 34 * at)
          : type === 'kettle'
            ? 1500 + 700 * Math.min(1, at / 0.8)
            : 1175 * 2 ** (note / 12);
      phase += (2 * Math.PI * hertz * wander(at)) / sampleRate;
      const tongue =
        type === 'lips'
          ? Math.min(1, (at % 0.24) / 0.02) * Math.min(1, (0.24 - (at % 0.24)) / 0.03)
          : type === 'pea'
            ? 0.65 + 0.35 * Math.sin(2 * Math.PI * 34 * at)
            : 1;
      samples[index] = (Math.sin(phase) + 0.12 * Math.sin(2 * phase)) * tongue * ends(at);
    }
    const air = shape(filter(white(seconds, chance.spawn('air')), 'band-pass', 3200, 0.6), ends);
    return { samples: blend(samples, air, type === 'kettle' ? 0.25 : 0.08), onset: 0 };
  },
};
