import type { Seconds } from '@onereel/spec';
import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { fade, hold, shape, swell } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { white } from '../dsp/noise.ts';
import { type Curve, sweep } from '../dsp/sweep.ts';
import { type Instrument, lead } from '../instrument.ts';
import { sampleRate, samplesIn, silence } from '../sample-rate.ts';
import { voiceOf } from './throat.ts';

/** A curve through points of time and value, straight between them. */
function line(points: readonly (readonly [at: Seconds, value: number])[]): Curve {
  return (at) => {
    let index = 0;
    while (index < points.length - 2 && at > points[index + 1][0]) index++;
    const [fromAt, from] = points[index],
      [toAt, to] = points[Math.min(points.length - 1, index + 1)];
    return toAt === fromAt ? from : from + (to - from) * Math.max(0, Math.min(1, (at - fromAt) / (toAt - fromAt)));
  };
}

/** A dog. */
export const bark: Instrument = {
  kind: 'bark',
  describe: 'One bark of a dog, from a lapdog to a mastiff by size.',
  parameters: { size: { default: 0.6, low: 0.2, high: 1.4 } },
  curves: [],
  moment: 'contact',
  loudness: -18,
  reference: 12,
  play(part, chance) {
    const small = (0.6 / part.number('size')) ** 0.7;
    const seconds = 0.24 / small ** 0.5;
    const pitch = 310 * small * chance.between(0.93, 1.08);
    const samples = silence(lead + seconds + 0.05);
    const voice = voiceOf(
      {
        seconds,
        pitch: line([
          [0, pitch * 0.75],
          [0.035, pitch * 1.5],
          [seconds * 0.5, pitch * 1.15],
          [seconds, pitch * 0.6],
        ]),
        loudness: (at) => Math.min(1, at / 0.008) * Math.max(0, 1 - at / seconds) ** 1.1,
        roughness: 0.9,
        doubling: 0.35,
        breath: 1,
        formants: [
          {
            hertz: line([
              [0, 520 * small],
              [0.05, 980 * small],
              [seconds, 560 * small],
            ]),
            q: 1.8,
            gain: 0.8,
          },
          {
            hertz: line([
              [0, 1300 * small],
              [0.05, 1900 * small],
              [seconds, 1300 * small],
            ]),
            q: 3,
            gain: 1.3,
          },
          { hertz: 3300 * small ** 0.6, q: 3.5, gain: 1 },
        ],
        direct: 0.35,
      },
      chance,
    );
    saturate(levelToPeak(voice), 2.2);
    blend(samples, voice, 1, lead);
    blend(
      samples,
      shape(
        sweep(white(seconds, chance.spawn('air')), 'band-pass', 1600 * small, 0.8),
        (at) => Math.min(1, at / 0.004) * Math.max(0, 1 - at / seconds) ** 2,
      ),
      0.35,
      lead,
    );
    return { samples: fade(samples, 0, 0.02), onset: samplesIn(lead), level: 4 * Math.log2(part.number('size') / 0.6) };
  },
};

/** A cat. */
export const meow: Instrument = {
  kind: 'meow',
  describe: 'A cat says meow; a kitten is smaller and higher.',
  parameters: { size: { default: 0.3, low: 0.12, high: 0.6 }, plea: { default: 0.5, low: 0, high: 1 } },
  curves: [],
  moment: 'start',
  loudness: -22,
  reference: 7,
  play(part, chance) {
    const small = (0.3 / part.number('size')) ** 0.5;
    const plea = part.number('plea');
    const seconds = Math.max(0.35, Math.min(1.6, part.seconds || 0.55 + 0.4 * plea));
    const pitch = 560 * small * chance.between(0.94, 1.06);
    const tremble = drift(seconds, 11, chance.spawn('tremble'), 0.985, 1.015);
    const rise = line([
      [0, 0.82],
      [seconds * 0.25, 1.12 + 0.15 * plea],
      [seconds * 0.6, 1.05],
      [seconds, 0.72],
    ]);
    const mouth = line([
      [0, 0],
      [seconds * 0.3, 1],
      [seconds * 0.65, 0.6],
      [seconds, 0.05],
    ]);
    const samples = voiceOf(
      {
        seconds,
        pitch: (at) => pitch * rise(at) * tremble(at),
        loudness: hold(seconds, 0.07, seconds * 0.45),
        roughness: 0.18,
        doubling: 0.04,
        breath: 0.22,
        formants: [
          { hertz: (at) => (620 + 620 * mouth(at)) * small, q: 5, gain: 1 },
          { hertz: (at) => (2900 - 1150 * mouth(at)) * small, q: 6, gain: 0.8 },
          { hertz: 4100 * small, q: 6, gain: 0.4 },
        ],
        direct: 0.12,
      },
      chance,
    );
    return { samples, onset: 0 };
  },
};

/** A horse. */
export const whinny: Instrument = {
  kind: 'whinny',
  describe: 'A horse whinnies: high and trembling, falling into a snort.',
  parameters: { size: { default: 1, low: 0.6, high: 1.4 } },
  curves: [],
  moment: 'start',
  loudness: -18,
  reference: 15,
  play(part, chance) {
    const small = 1 / part.number('size') ** 0.6;
    const seconds = Math.max(0.9, Math.min(2.6, part.seconds || 1.7));
    const fall = line([
      [0, 560],
      [seconds * 0.12, 1050],
      [seconds * 0.45, 880],
      [seconds * 0.8, 480],
      [seconds, 260],
    ]);
    const ends = hold(seconds, 0.07, 0.4);
    const tremble = (at: Seconds): number => Math.sin(2 * Math.PI * (9 + 2.5 * (at / seconds)) * at);
    const samples = voiceOf(
      {
        seconds,
        pitch: (at) => fall(at) * small * (1 + 0.085 * tremble(at)),
        loudness: (at) => ends(at) * (0.62 + 0.38 * tremble(at)),
        roughness: 0.45,
        doubling: 0.12,
        breath: 0.5,
        formants: [
          { hertz: (at) => (900 + 350 * Math.max(0, 1 - at / seconds)) * small, q: 3.5, gain: 1 },
          { hertz: 1900 * small, q: 4.5, gain: 0.9 },
          { hertz: 3400 * small, q: 5, gain: 0.5 },
        ],
        direct: 0.14,
      },
      chance,
    );
    saturate(levelToPeak(samples), 1.6);
    const snort = shape(sweep(white(seconds, chance.spawn('snort')), 'band-pass', 900, 0.7), swell(seconds * 0.86, 0.06, 0.08));
    return { samples: blend(samples, snort, 0.5), onset: 0 };
  },
};

/** A wolf. */
export const howl: Instrument = {
  kind: 'howl',
  describe: 'A wolf or a dog howls: up, long, and slowly down.',
  parameters: { size: { default: 1, low: 0.5, high: 2 } },
  curves: [],
  moment: 'start',
  loudness: -20,
  reference: 35,
  play(part, chance) {
    const small = 1 / part.number('size') ** 0.7;
    const seconds = Math.max(1.2, Math.min(6, part.seconds || 3.4));
    const tone = line([
      [0, 300],
      [seconds * 0.14, 560],
      [seconds * 0.3, 520],
      [seconds * 0.68, 500],
      [seconds, 320],
    ]);
    const vibrato = (at: Seconds): number => 1 + 0.009 * Math.sin(2 * Math.PI * 5.1 * at) * Math.min(1, at / seconds / 0.4);
    const waver = drift(seconds, 2.4, chance.spawn('waver'), 0.985, 1.015);
    const samples = voiceOf(
      {
        seconds,
        pitch: (at) => tone(at) * small * vibrato(at) * waver(at),
        loudness: hold(seconds, 0.35, seconds * 0.4),
        roughness: 0.08,
        doubling: 0.02,
        breath: 0.16,
        formants: [
          { hertz: (at) => tone(at) * small * 1.05, q: 3, gain: 1 },
          { hertz: (at) => (1050 + tone(at) * 0.4) * small, q: 6, gain: 0.75 },
          { hertz: 2700 * small, q: 6, gain: 0.4 },
        ],
        direct: 0.05,
      },
      chance,
    );
    return { samples, onset: 0 };
  },
};

/** A gull. */
export const gull: Instrument = {
  kind: 'gull',
  describe: 'A gull cries: some falling calls, harsh at their start.',
  parameters: { calls: { default: 3, low: 1, high: 8 } },
  curves: [],
  moment: 'start',
  loudness: -23,
  reference: 14,
  play(part, chance) {
    const calls = Math.round(part.number('calls'));
    const samples = silence(calls * 0.42 + 0.5);
    let at = 0.004;
    for (let call = 0; call < calls; call++) {
      const seconds = (call === 0 ? 0.46 : 0.27) * chance.between(0.85, 1.15);
      const pitch = chance.between(0.94, 1.06);
      const cry = voiceOf(
        {
          seconds,
          pitch: line([
            [0, 820 * pitch],
            [0.05, 1420 * pitch],
            [seconds * 0.5, 1180 * pitch],
            [seconds, 690 * pitch],
          ]),
          loudness: hold(seconds, 0.018, seconds * 0.4),
          roughness: 0.4,
          doubling: 0.2,
          breath: 0.35,
          formants: [
            { hertz: 1450, q: 3, gain: 1 },
            { hertz: 2700, q: 4, gain: 1 },
            { hertz: 4600, q: 4, gain: 0.4 },
          ],
          direct: 0.1,
        },
        chance.spawn(`call ${call}`),
      );
      blend(samples, cry, call === 0 ? 1 : 0.85, at);
      at += seconds + chance.between(0.03, 0.1);
    }
    return { samples: filter(samples, 'high-pass', 400), onset: samplesIn(0.004) };
  },
};

/** A small bird. */
export const chirp: Instrument = {
  kind: 'chirp',
  describe: 'A small bird sings one short phrase of whistled notes.',
  parameters: { notes: { default: 4, low: 1, high: 12 }, pitch: { default: 1, low: 0.5, high: 1.8 } },
  curves: [],
  moment: 'start',
  loudness: -29,
  reference: 8,
  play(part, chance) {
    const notes = Math.round(part.number('notes'));
    const samples = silence(notes * 0.19 + 0.2);
    const home = 3600 * part.number('pitch') * chance.between(0.85, 1.2);
    let at = 0.003;
    let motif = { seconds: 0.07, from: 1, to: 1.2, trill: 0 };
    for (let note = 0; note < notes; note++) {
      if (chance.flip(0.55))
        motif = {
          seconds: chance.between(0.035, 0.13),
          from: chance.between(0.75, 1.3),
          to: chance.between(0.7, 1.45),
          trill: chance.flip(0.3) ? chance.between(24, 42) : 0,
        };
      whistle(samples, at, motif.seconds, home * motif.from, home * motif.to, motif.trill);
      at += motif.seconds + chance.between(0.018, 0.07);
    }
    return { samples, onset: samplesIn(0.003) };
  },
};

/** Adds one whistled note that glides, in place. */
export function whistle(target: Float32Array, at: Seconds, seconds: Seconds, from: number, to: number, trill: number, gain = 1): void {
  const start = samplesIn(at);
  const length = Math.min(samplesIn(seconds), target.length - start);
  let phase = 0;
  for (let index = 0; index < length; index++) {
    const part = index / length;
    const hertz =
      from + (to - from) * part * part * (3 - 2 * part) + (trill > 0 ? 260 * Math.sin((2 * Math.PI * trill * index) / sampleRate) : 0);
    phase += (2 * Math.PI * hertz) / sampleRate;
    target[start + index] += gain * Math.sin(Math.PI * part) ** 0.7 * (Math.sin(phase) + 0.12 * Math.sin(2 * phase));
  }
}
