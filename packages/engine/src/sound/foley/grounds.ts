import type { Hertz, Seconds } from '@onereel/spec';
import type { Mode } from '../dsp/ring.ts';

/** How a ground answers when something presses on it. Gains are relative to each other. */
export interface Ground {
  /** The body of the blow: where it starts, where it settles, how long it lasts. */
  readonly thump: readonly [from: Hertz, to: Hertz, seconds: Seconds, gain: number];
  /** The first touch: band, length. */
  readonly tick: readonly [hertz: Hertz, seconds: Seconds, gain: number];
  /** The rub while the weight comes on: band, narrowness, gain. */
  readonly scuff: readonly [hertz: Hertz, q: number, gain: number];
  /** What breaks, rolls or drips: from, to, length of each, how many a second, gain, and how their pitch bends. */
  readonly grit: readonly [low: Hertz, high: Hertz, seconds: Seconds, perSecond: number, gain: number, bend: number];
  /** What rings. */
  readonly modes: readonly Mode[];
  /** How long the press lasts, as a factor. */
  readonly length: number;
}

/** The grounds by name. */
export const grounds: Readonly<Record<string, Ground>> = {
  soil: {
    thump: [150, 78, 0.1, 0.8],
    tick: [900, 0.012, 0.5],
    scuff: [760, 0.7, 0.6],
    grit: [600, 2600, 0.006, 420, 0.22, 1],
    modes: [],
    length: 1,
  },
  grass: {
    thump: [130, 74, 0.08, 0.5],
    tick: [1500, 0.01, 0.25],
    scuff: [3400, 0.6, 0.7],
    grit: [2200, 6500, 0.004, 520, 0.22, 1],
    modes: [],
    length: 1.4,
  },
  snow: {
    thump: [120, 72, 0.08, 0.5],
    tick: [1100, 0.01, 0.2],
    scuff: [1100, 0.6, 0.4],
    grit: [1300, 6200, 0.0045, 2400, 0.42, 0.85],
    modes: [],
    length: 1.7,
  },
  sand: {
    thump: [110, 70, 0.09, 0.55],
    tick: [700, 0.014, 0.2],
    scuff: [2100, 0.5, 0.85],
    grit: [1500, 4500, 0.003, 900, 0.12, 1],
    modes: [],
    length: 1.5,
  },
  stone: {
    thump: [240, 150, 0.045, 0.45],
    tick: [2900, 0.005, 1.1],
    scuff: [2600, 0.8, 0.07],
    grit: [2200, 5200, 0.004, 120, 0.2, 1],
    modes: [
      [610, 0.16, 0.05],
      [1340, 0.2, 0.06],
      [2480, 0.16, 0.05],
      [3900, 0.1, 0.04],
    ],
    length: 0.7,
  },
  asphalt: {
    thump: [190, 110, 0.05, 0.6],
    tick: [1900, 0.006, 0.9],
    scuff: [2900, 0.6, 0.17],
    grit: [1800, 5400, 0.004, 340, 0.2, 1],
    modes: [
      [430, 0.18, 0.035],
      [980, 0.14, 0.03],
    ],
    length: 0.8,
  },
  wood: {
    thump: [170, 104, 0.09, 0.8],
    tick: [1700, 0.006, 0.7],
    scuff: [1600, 0.8, 0.16],
    grit: [900, 2400, 0.006, 60, 0.15, 1],
    modes: [
      [128, 0.5, 0.16],
      [246, 0.5, 0.13],
      [412, 0.42, 0.1],
      [688, 0.3, 0.08],
      [1130, 0.2, 0.05],
    ],
    length: 0.75,
  },
  water: {
    thump: [160, 92, 0.07, 0.4],
    tick: [1400, 0.02, 0.6],
    scuff: [2300, 0.4, 0.8],
    grit: [420, 2300, 0.03, 130, 0.5, 1.6],
    modes: [],
    length: 2,
  },
};

/** The names of the grounds, as a parameter of an instrument. */
export const groundParameter = { default: 'soil', values: Object.keys(grounds) } as const;
