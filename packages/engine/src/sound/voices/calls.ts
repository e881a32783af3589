import type { Decibels, Hertz, Metres, Seconds } from '@onereel/spec';
import { blend, levelToPeak, saturate } from '../dsp/blend.ts';
import { hold } from '../dsp/envelope.ts';
import { silence } from '../sample-rate.ts';
import type { Instrument } from '../instrument.ts';
import { voiceOf } from './throat.ts';

/** A point of a line: how far the syllable is, 0 to 1, and the value there. */
type Line = readonly (readonly [part: number, value: number])[];

/** One syllable of an animal's call. */
interface Syllable {
  /** When it begins after the call began, and how long it is. */
  readonly at: Seconds;
  readonly seconds: Seconds;
  /** Pitch over the syllable, hertz. */
  readonly pitch: Line;
  readonly gain?: number;
}

/** An animal's call as plain data: what the throat does, syllable by syllable. */
interface Call {
  readonly kind: string;
  readonly describe: string;
  readonly loudness: Decibels;
  readonly reference: Metres;
  readonly syllables: readonly Syllable[];
  /** How long until it calls again, when there is time. */
  readonly every: Seconds;
  readonly roughness: number;
  readonly doubling: number;
  readonly breath: number;
  /** Resonances: hertz, width (q), gain. */
  readonly formants: readonly (readonly [hertz: Hertz, q: number, gain: number])[];
  /** How far the mouth opens within a syllable: the resonances rise by this share and fall again. */
  readonly opening: number;
  readonly drive: number;
}

function on(line: Line, part: number): number {
  const after = line.findIndex(([place]) => place >= part);
  if (after <= 0) return line[after === 0 ? 0 : line.length - 1]![1];
  const [from, low] = line[after - 1]!;
  const [to, high] = line[after]!;
  return low + (high - low) * ((part - from) / Math.max(1e-6, to - from));
}

function instrumentFor(call: Call): Instrument {
  const last = call.syllables.at(-1)!;
  const once = last.at + last.seconds;
  return {
    kind: call.kind,
    describe: call.describe,
    parameters: { size: { default: 1, low: 0.4, high: 2.5 }, calls: { default: 0, low: 0, high: 8 } },
    curves: [],
    moment: 'start',
    loudness: call.loudness,
    reference: call.reference,
    play(part, chance) {
      const small = 1 / part.number('size') ** 0.7;
      const asked = Math.round(part.number('calls'));
      const calls = asked > 0 ? asked : Math.max(1, Math.min(8, Math.floor((part.seconds + 0.1) / call.every)));
      const samples = silence((calls - 1) * call.every + once + 0.1);
      for (let number = 0; number < calls; number++) {
        for (const [index, syllable] of call.syllables.entries()) {
          const own = chance.spawn(`call ${number} syllable ${index}`);
          const tune = own.between(0.96, 1.05) * small;
          const { seconds } = syllable;
          const open = (at: Seconds): number => 1 + call.opening * (Math.sin(Math.PI * Math.min(1, at / seconds)) - 0.5);
          const ends = hold(seconds, Math.min(0.03, seconds * 0.2), Math.min(0.12, seconds * 0.35));
          const voice = voiceOf(
            {
              seconds,
              pitch: (at) => on(syllable.pitch, at / seconds) * tune,
              loudness: ends,
              roughness: call.roughness,
              doubling: call.doubling,
              breath: call.breath,
              formants: call.formants.map(([hertz, q, gain]) => ({ hertz: (at: Seconds) => hertz * small ** 0.7 * open(at), q, gain })),
              direct: 0.08,
            },
            own,
          );
          blend(samples, levelToPeak(voice), (syllable.gain ?? 1) * own.between(0.85, 1), number * call.every + syllable.at);
        }
      }
      return { samples: saturate(levelToPeak(samples), call.drive), onset: 0 };
    },
  };
}

const calls: readonly Call[] = [
  {
    kind: 'oink',
    describe: 'A pig grunts and squeals.',
    loudness: -21,
    reference: 10,
    syllables: [
      { at: 0, seconds: 0.16, pitch: [[0, 95], [1, 80]] },
      { at: 0.22, seconds: 0.34, pitch: [[0, 110], [0.5, 240], [1, 150]] },
    ],
    every: 0.9,
    roughness: 0.7,
    doubling: 0.3,
    breath: 0.9,
    formants: [[480, 3, 1], [1150, 4, 0.9], [2400, 4, 0.7]],
    opening: 0.35,
    drive: 1.8,
  },
  {
    kind: 'quack',
    describe: 'A duck quacks.',
    loudness: -21,
    reference: 9,
    syllables: [{ at: 0, seconds: 0.2, pitch: [[0, 290], [0.3, 330], [1, 210]] }],
    every: 0.36,
    roughness: 0.45,
    doubling: 0.35,
    breath: 0.4,
    formants: [[980, 5, 1], [1750, 6, 0.9], [2900, 5, 0.6]],
    opening: 0.3,
    drive: 2.2,
  },
  {
    kind: 'honk',
    describe: 'A goose or a swan honks.',
    loudness: -19,
    reference: 14,
    syllables: [
      { at: 0, seconds: 0.14, pitch: [[0, 380], [1, 420]], gain: 0.8 },
      { at: 0.15, seconds: 0.22, pitch: [[0, 620], [0.4, 640], [1, 500]] },
    ],
    every: 0.7,
    roughness: 0.35,
    doubling: 0.25,
    breath: 0.3,
    formants: [[900, 4, 1], [1600, 5, 1], [2700, 5, 0.6]],
    opening: 0.2,
    drive: 2.6,
  },
  {
    kind: 'crow-of-rooster',
    describe: 'A rooster crows: three short notes and a long one that falls.',
    loudness: -17,
    reference: 20,
    syllables: [
      { at: 0, seconds: 0.18, pitch: [[0, 520], [1, 640]] },
      { at: 0.22, seconds: 0.14, pitch: [[0, 700], [1, 720]] },
      { at: 0.4, seconds: 0.26, pitch: [[0, 780], [0.5, 900], [1, 820]] },
      { at: 0.7, seconds: 0.75, pitch: [[0, 820], [0.25, 900], [0.7, 720], [1, 430]] },
    ],
    every: 2.6,
    roughness: 0.4,
    doubling: 0.12,
    breath: 0.35,
    formants: [[1150, 4, 1], [2100, 5, 0.9], [3300, 5, 0.6]],
    opening: 0.3,
    drive: 2,
  },
  {
    kind: 'cluck',
    describe: 'A hen clucks.',
    loudness: -25,
    reference: 7,
    syllables: [
      { at: 0, seconds: 0.07, pitch: [[0, 420], [1, 330]] },
      { at: 0.2, seconds: 0.07, pitch: [[0, 410], [1, 330]] },
      { at: 0.42, seconds: 0.2, pitch: [[0, 430], [0.4, 640], [1, 520]], gain: 1.2 },
    ],
    every: 0.95,
    roughness: 0.45,
    doubling: 0.2,
    breath: 0.5,
    formants: [[850, 4, 1], [1900, 5, 0.8], [3100, 5, 0.5]],
    opening: 0.35,
    drive: 1.6,
  },
  {
    kind: 'hoot',
    describe: 'An owl hoots, soft and hollow.',
    loudness: -25,
    reference: 20,
    syllables: [
      { at: 0, seconds: 0.26, pitch: [[0, 330], [0.5, 372], [1, 350]] },
      { at: 0.62, seconds: 0.16, pitch: [[0, 340], [1, 355]], gain: 0.6 },
      { at: 0.84, seconds: 0.62, pitch: [[0, 350], [0.2, 378], [1, 335]] },
    ],
    every: 2.4,
    roughness: 0.06,
    doubling: 0,
    breath: 0.35,
    formants: [[370, 3, 1], [740, 6, 0.35], [1110, 6, 0.12]],
    opening: 0.05,
    drive: 1.1,
  },
  {
    kind: 'caw',
    describe: 'A crow or a raven caws.',
    loudness: -20,
    reference: 18,
    syllables: [{ at: 0, seconds: 0.34, pitch: [[0, 420], [0.2, 520], [1, 400]] }],
    every: 0.62,
    roughness: 0.8,
    doubling: 0.4,
    breath: 1,
    formants: [[1250, 3, 1], [1900, 4, 0.9], [3000, 4, 0.5]],
    opening: 0.2,
    drive: 2.6,
  },
  {
    kind: 'croak',
    describe: 'A frog croaks: a rattling rib-bit.',
    loudness: -23,
    reference: 8,
    syllables: [
      { at: 0, seconds: 0.17, pitch: [[0, 62], [1, 78]] },
      { at: 0.19, seconds: 0.2, pitch: [[0, 84], [0.6, 130], [1, 105]], gain: 1.2 },
    ],
    every: 0.72,
    roughness: 0.3,
    doubling: 0.15,
    breath: 0.25,
    formants: [[620, 7, 1], [1350, 7, 0.9], [2500, 6, 0.5]],
    opening: 0.5,
    drive: 2,
  },
  {
    kind: 'monkey',
    describe: 'A monkey hoots and screams.',
    loudness: -19,
    reference: 14,
    syllables: [
      { at: 0, seconds: 0.13, pitch: [[0, 360], [1, 520]], gain: 0.7 },
      { at: 0.2, seconds: 0.13, pitch: [[0, 400], [1, 600]], gain: 0.8 },
      { at: 0.4, seconds: 0.14, pitch: [[0, 460], [1, 760]], gain: 0.9 },
      { at: 0.6, seconds: 0.3, pitch: [[0, 700], [0.4, 1250], [1, 900]], gain: 1.1 },
    ],
    every: 1.1,
    roughness: 0.35,
    doubling: 0.1,
    breath: 0.6,
    formants: [[950, 3, 1], [1900, 4, 0.9], [3200, 4, 0.6]],
    opening: 0.4,
    drive: 1.9,
  },
  {
    kind: 'whale-song',
    describe: 'A whale sings: long slow cries that glide.',
    loudness: -22,
    reference: 40,
    syllables: [
      { at: 0, seconds: 1.7, pitch: [[0, 190], [0.4, 330], [0.7, 300], [1, 520]] },
      { at: 1.95, seconds: 1.2, pitch: [[0, 480], [0.3, 260], [1, 150]], gain: 0.9 },
    ],
    every: 4,
    roughness: 0.08,
    doubling: 0,
    breath: 0.06,
    formants: [[420, 2.5, 1], [900, 4, 0.8], [1700, 5, 0.35]],
    opening: 0.5,
    drive: 1.3,
  },
  {
    kind: 'dolphin',
    describe: 'A dolphin whistles and squeaks.',
    loudness: -25,
    reference: 14,
    syllables: [
      { at: 0, seconds: 0.32, pitch: [[0, 2600], [0.5, 4800], [1, 3600]] },
      { at: 0.42, seconds: 0.2, pitch: [[0, 3600], [1, 6200]], gain: 0.8 },
      { at: 0.72, seconds: 0.24, pitch: [[0, 5200], [0.4, 3000], [1, 4200]], gain: 0.9 },
    ],
    every: 1.4,
    roughness: 0.04,
    doubling: 0,
    breath: 0.1,
    formants: [[3600, 1.2, 1], [5600, 2, 0.7]],
    opening: 0.2,
    drive: 1.1,
  },
  {
    kind: 'yelp',
    describe: 'A fox or a pup yelps.',
    loudness: -21,
    reference: 12,
    syllables: [{ at: 0, seconds: 0.24, pitch: [[0, 640], [0.25, 1150], [1, 560]] }],
    every: 0.55,
    roughness: 0.3,
    doubling: 0.1,
    breath: 0.4,
    formants: [[1000, 4, 1], [2000, 5, 0.8], [3300, 5, 0.5]],
    opening: 0.35,
    drive: 1.7,
  },
  {
    kind: 'squeak',
    describe: 'A mouse, a squirrel or a bat squeaks.',
    loudness: -30,
    reference: 4,
    syllables: [
      { at: 0, seconds: 0.07, pitch: [[0, 3100], [0.4, 4300], [1, 3500]] },
      { at: 0.12, seconds: 0.06, pitch: [[0, 3600], [1, 4400]], gain: 0.8 },
    ],
    every: 0.4,
    roughness: 0.1,
    doubling: 0,
    breath: 0.2,
    formants: [[3800, 2, 1], [5600, 3, 0.6]],
    opening: 0.1,
    drive: 1.2,
  },
  {
    kind: 'bray',
    describe: 'A donkey brays: in and out, hee-haw.',
    loudness: -18,
    reference: 16,
    syllables: [
      { at: 0, seconds: 0.42, pitch: [[0, 520], [0.5, 700], [1, 640]], gain: 0.8 },
      { at: 0.46, seconds: 0.55, pitch: [[0, 300], [0.4, 250], [1, 190]] },
    ],
    every: 1.2,
    roughness: 0.75,
    doubling: 0.3,
    breath: 1,
    formants: [[640, 3, 1], [1300, 4, 0.9], [2500, 4, 0.6]],
    opening: 0.3,
    drive: 2.2,
  },
  {
    kind: 'gobble',
    describe: 'A turkey gobbles.',
    loudness: -21,
    reference: 10,
    syllables: Array.from({ length: 7 }, (_, number): Syllable => ({
      at: number * 0.085,
      seconds: 0.075,
      pitch: [[0, 640 - number * 30], [1, 470 - number * 24]],
      gain: 1 - number * 0.06,
    })),
    every: 1.1,
    roughness: 0.4,
    doubling: 0.2,
    breath: 0.4,
    formants: [[900, 4, 1], [1700, 5, 0.8], [2800, 5, 0.5]],
    opening: 0.3,
    drive: 1.8,
  },
]; // prettier-ignore

/** Animals whose calls are rows of data. */
export const callers: readonly Instrument[] = calls.map(instrumentFor);
