import type { Seconds } from '@onereel/spec';
import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { drift } from '../dsp/drift.ts';
import { hold, shape, swell } from '../dsp/envelope.ts';
import { white } from '../dsp/noise.ts';
import { sweep } from '../dsp/sweep.ts';
import type { Instrument } from '../instrument.ts';
import { voiceOf } from './throat.ts';

/** A cow. */
export const moo: Instrument = {
  kind: 'moo',
  describe: 'A cow lows: from a closed mouth into an open one.',
  parameters: { size: { default: 1, low: 0.5, high: 1.6 } },
  curves: [],
  moment: 'start',
  loudness: -19,
  reference: 14,
  play(part, chance) {
    const small = 1 / part.number('size') ** 0.6;
    const seconds = Math.max(0.8, Math.min(3.5, part.seconds || 1.8));
    const open = (at: Seconds): number => Math.min(1, Math.max(0, (at / seconds - 0.15) / 0.25));
    const samples = voiceOf(
      {
        seconds,
        pitch: (at) => 118 * small * (0.85 + 0.45 * open(at) - 0.35 * Math.max(0, at / seconds - 0.6)),
        loudness: hold(seconds, 0.15, 0.4),
        roughness: 0.3,
        doubling: 0.1,
        breath: 0.2,
        formants: [
          { hertz: (at) => (260 + 330 * open(at)) * small, q: 4, gain: 1 },
          { hertz: (at) => (700 + 420 * open(at)) * small, q: 5, gain: 0.9 },
          { hertz: 2300 * small, q: 6, gain: 0.5 },
        ],
        direct: 0.08,
      },
      chance,
    );
    return { samples: saturate(levelToPeak(samples), 1.5), onset: 0 };
  },
};

/** A sheep or a goat. */
export const bleat: Instrument = {
  kind: 'bleat',
  describe: 'A sheep or a goat bleats with a shaking voice.',
  parameters: { size: { default: 1, low: 0.5, high: 1.5 } },
  curves: [],
  moment: 'start',
  loudness: -21,
  reference: 10,
  play(part, chance) {
    const small = 1 / part.number('size') ** 0.7;
    const seconds = Math.max(0.4, Math.min(1.6, part.seconds || 0.85));
    const ends = hold(seconds, 0.05, 0.2);
    const shake = (at: Seconds): number => Math.sin(2 * Math.PI * 10.5 * at);
    const samples = voiceOf(
      {
        seconds,
        pitch: (at) => 265 * small * (1.08 - 0.14 * (at / seconds)) * (1 + 0.05 * shake(at)),
        loudness: (at) => ends(at) * (0.6 + 0.4 * shake(at)),
        roughness: 0.35,
        doubling: 0.15,
        breath: 0.4,
        formants: [
          { hertz: 760 * small, q: 5, gain: 1 },
          { hertz: 1650 * small, q: 6, gain: 0.9 },
          { hertz: 2900 * small, q: 6, gain: 0.6 },
        ],
        direct: 0.08,
      },
      chance,
    );
    return { samples, onset: 0 };
  },
};

/** Air through a nose. */
export const snort: Instrument = {
  kind: 'snort',
  describe: 'A horse or a bull blows through its nose.',
  parameters: { size: { default: 1, low: 0.3, high: 3 } },
  curves: [],
  moment: 'start',
  loudness: -25,
  reference: 7,
  play(part, chance) {
    const seconds = 0.5;
    const large = part.number('size') ** 0.5;
    const blow = swell(0.1, 0.04, 0.16);
    const flutter = drift(seconds, 32 / large, chance.spawn('flutter'), 0.2, 1);
    const samples = shape(
      sweep(white(seconds, chance), 'band-pass', (at) => (700 + 700 * blow(at)) / large ** 0.5, 0.8),
      (at) => blow(at) * flutter(at),
    );
    return {
      samples: blend(samples, shape(sweep(white(seconds, chance.spawn('air')), 'band-pass', 2800 / large ** 0.5, 0.6), blow), 0.3),
      onset: 0,
    };
  },
};

/** An elephant. */
export const trumpet: Instrument = {
  kind: 'trumpet',
  describe: 'An elephant trumpets: brassy, rising, rough at its end.',
  parameters: { size: { default: 1, low: 0.5, high: 1.5 } },
  curves: [],
  moment: 'start',
  loudness: -16,
  reference: 25,
  play(part, chance) {
    const small = 1 / part.number('size') ** 0.6;
    const seconds = Math.max(0.7, Math.min(3, part.seconds || 1.5));
    const rise = (at: Seconds): number => Math.sin(Math.PI * Math.min(1, at / seconds) ** 0.55);
    const samples = voiceOf(
      {
        seconds,
        pitch: (at) => 330 * small * (0.75 + 0.75 * rise(at)),
        loudness: hold(seconds, 0.06, 0.3),
        roughness: 0.55,
        doubling: 0.25,
        breath: 0.6,
        formants: [
          { hertz: (at) => 620 + 420 * rise(at), q: 2.5, gain: 1 },
          { hertz: 1750, q: 3.5, gain: 1 },
          { hertz: 3100, q: 4, gain: 0.7 },
        ],
        direct: 0.2,
      },
      chance,
    );
    return { samples: saturate(levelToPeak(samples), 2.6), onset: 0 };
  },
};

/** A harsh high cry. */
export const screech: Instrument = {
  kind: 'screech',
  describe: 'A harsh high screech that falls: a hawk, or tyres that skid.',
  parameters: { size: { default: 1, low: 0.3, high: 6 } },
  curves: [],
  moment: 'start',
  loudness: -20,
  reference: 18,
  play(part, chance) {
    const small = 1 / part.number('size') ** 0.5;
    const seconds = Math.max(0.4, Math.min(3, part.seconds || 0.9));
    const waver = drift(seconds, 30, chance.spawn('waver'), 0.97, 1.03);
    const samples = voiceOf(
      {
        seconds,
        pitch: (at) => 1250 * small * waver(at) * (1.15 - 0.4 * (at / seconds)),
        loudness: hold(seconds, 0.03, 0.25),
        roughness: 0.7,
        doubling: 0.25,
        breath: 1.2,
        formants: [
          { hertz: 2300 * small ** 0.6, q: 3, gain: 1 },
          { hertz: 3600 * small ** 0.6, q: 4, gain: 0.9 },
          { hertz: 5400 * small ** 0.5, q: 4, gain: 0.5 },
        ],
        direct: 0.2,
      },
      chance,
    );
    return { samples: saturate(levelToPeak(samples), 2), onset: 0 };
  },
};
