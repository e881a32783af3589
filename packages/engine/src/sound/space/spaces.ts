import type { Reverb } from '../dsp/reverb.ts';

/** A place: how it answers, and how much of the answer is heard of a near and of a far sound. */
export interface Space extends Reverb {
  readonly near: number;
  readonly far: number;
}

/** The spaces by name. */
export const spaces: Readonly<Record<string, Space>> = {
  dry: { seconds: 0, delay: 0, dull: 8000, size: 1, echoes: [], near: 0, far: 0 },
  outdoor: {
    seconds: 0.9,
    delay: 0.045,
    dull: 2600,
    size: 1.5,
    echoes: [
      [0.11, 0.1, -0.5],
      [0.17, 0.08, 0.6],
    ],
    near: 0.04,
    far: 0.22,
  },
  mountain: {
    seconds: 3.2,
    delay: 0.12,
    dull: 2000,
    size: 1.9,
    echoes: [
      [0.42, 0.3, -0.7],
      [0.71, 0.22, 0.8],
      [1.13, 0.15, -0.3],
      [1.62, 0.09, 0.5],
    ],
    near: 0.07,
    far: 0.4,
  },
  city: {
    seconds: 1.5,
    delay: 0.03,
    dull: 3800,
    size: 1.2,
    echoes: [
      [0.07, 0.26, 0.7],
      [0.105, 0.22, -0.7],
      [0.19, 0.14, 0.3],
      [0.31, 0.08, -0.4],
    ],
    near: 0.1,
    far: 0.35,
  },
  hall: {
    seconds: 2.4,
    delay: 0.022,
    dull: 5200,
    size: 1,
    echoes: [
      [0.023, 0.3, -0.8],
      [0.031, 0.28, 0.8],
    ],
    near: 0.28,
    far: 0.7,
  },
  room: {
    seconds: 0.45,
    delay: 0.004,
    dull: 6000,
    size: 0.35,
    echoes: [
      [0.007, 0.3, -0.6],
      [0.011, 0.28, 0.6],
    ],
    near: 0.16,
    far: 0.4,
  },
};

/** The space of a name; open air when there is none of that name. */
export function spaceOf(name: string): Space {
  return spaces[Object.hasOwn(spaces, name) ? name : 'outdoor'];
}
