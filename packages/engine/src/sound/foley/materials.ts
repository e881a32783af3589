import type { Seconds } from '@onereel/spec';

/** How a material rings when it is struck and how it strikes. Frequencies are for a thing of 0.25 m. */
export interface Material {
  /** Its ways of ringing: frequency, gain, time to fall by 60 dB. */
  readonly modes: readonly (readonly [hertz: number, gain: number, seconds: Seconds])[];
  /** How long it stays in touch with what it hits: the softer the longer, and the duller the blow. */
  readonly contact: Seconds;
  /** The noise of the surfaces themselves. */
  readonly slap: number;
  /** What is left behind in splinters. */
  readonly debris: number;
}

/** The materials by name. */
export const materials: Readonly<Record<string, Material>> = {
  rubber: {
    modes: [
      [96, 0.65, 0.13],
      [178, 0.5, 0.1],
      [620, 0.95, 0.12],
      [905, 0.6, 0.09],
      [1480, 0.25, 0.05],
    ],
    contact: 0.0032,
    slap: 0.55,
    debris: 0,
  },
  wood: {
    modes: [
      [142, 0.8, 0.11],
      [288, 0.7, 0.1],
      [540, 0.5, 0.08],
      [930, 0.4, 0.06],
      [1690, 0.2, 0.035],
    ],
    contact: 0.0009,
    slap: 0.5,
    debris: 0,
  },
  metal: {
    modes: [
      [331, 0.5, 0.9],
      [523, 0.6, 1.2],
      [911, 0.6, 1],
      [1477, 0.5, 0.8],
      [2239, 0.45, 0.6],
      [3301, 0.35, 0.45],
      [4871, 0.25, 0.3],
    ],
    contact: 0.0002,
    slap: 0.4,
    debris: 0,
  },
  stone: {
    modes: [
      [160, 0.5, 0.05],
      [640, 0.4, 0.05],
      [1420, 0.5, 0.045],
      [2630, 0.4, 0.035],
      [4100, 0.2, 0.02],
    ],
    contact: 0.0004,
    slap: 0.9,
    debris: 0.5,
  },
  glass: {
    modes: [
      [1280, 0.4, 0.35],
      [2110, 0.6, 0.4],
      [3370, 0.6, 0.32],
      [4790, 0.5, 0.24],
      [6650, 0.35, 0.16],
    ],
    contact: 0.00015,
    slap: 0.3,
    debris: 0.1,
  },
  flesh: {
    modes: [
      [84, 1, 0.07],
      [150, 0.5, 0.05],
    ],
    contact: 0.004,
    slap: 2,
    debris: 0,
  },
};
