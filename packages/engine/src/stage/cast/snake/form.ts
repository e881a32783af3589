import type { Vector3 } from '@onereel/spec';

/** How a limbless body is built. Its length is 1; the path runs from the tip of the snout to the tail. */
export interface SnakeForm {
  readonly path: readonly Vector3[];
  readonly radius: readonly number[];
  readonly flatten: number;
  readonly head: Vector3;
  readonly eye: number;
  readonly eyeAt: Vector3;
  readonly tongue: boolean;
  readonly hood: boolean;
  readonly crown: boolean;
  /** Rings of a worm or caterpillar; 0 for a smooth skin. Pairs of stubby legs. */
  readonly segments: number;
  readonly legs: number;
  /** How strongly and how often it winds aside, how much of it is raised, how it arches. */
  readonly wave: number;
  readonly waves: number;
  readonly raised: number;
  readonly arch: number;
  readonly gloss: number;
}

const flat = (height: number): Vector3[] => Array.from({ length: 9 }, (_, step): Vector3 => [0, height, 0.5 - step / 8]);

/** The head lifted from the ground, the rest along it. */
const lifted = (height: number): Vector3[] => [
  [0, height + 0.085, 0.4],
  [0, height + 0.095, 0.35],
  [0, height + 0.06, 0.3],
  [0, height + 0.012, 0.25],
  ...Array.from({ length: 9 }, (_, step): Vector3 => [0, height, 0.19 - step * 0.085]),
];

const snake: SnakeForm = {
  path: lifted(0.028),
  radius: [0.008, 0.026, 0.021, 0.027, 0.03, 0.03, 0.028, 0.026, 0.023, 0.019, 0.014, 0.008, 0.002],
  flatten: 1.15,
  head: [0, 0.121, 0.38],
  eye: 0.0068,
  eyeAt: [0.02, 0.012, 0.0],
  tongue: true,
  hood: false,
  crown: false,
  segments: 0,
  legs: 0,
  wave: 0.85,
  waves: 2,
  raised: 0.16,
  arch: 0,
  gloss: 0.55,
};

/** The builds of limbless bodies by the name that presets use. */
export const snakeForms: Readonly<Record<string, SnakeForm>> = {
  snake,
  python: {
    ...snake,
    radius: [0.01, 0.03, 0.026, 0.036, 0.044, 0.047, 0.047, 0.044, 0.04, 0.033, 0.024, 0.013, 0.003],
    path: lifted(0.042),
    head: [0, 0.134, 0.38],
    eyeAt: [0.023, 0.013, 0.0],
  },
  cobra: {
    ...snake,
    path: [
      [0, 0.3, 0.3],
      [0, 0.315, 0.26],
      [0, 0.27, 0.215],
      [0, 0.17, 0.2],
      [0, 0.07, 0.19],
      [0, 0.024, 0.12],
      [0, 0.024, 0.0],
      [0, 0.024, -0.12],
      [0, 0.024, -0.24],
      [0, 0.024, -0.36],
      [0, 0.02, -0.48],
    ],
    radius: [0.008, 0.024, 0.02, 0.022, 0.026, 0.027, 0.026, 0.024, 0.021, 0.017, 0.012, 0.007, 0.002],
    head: [0, 0.309, 0.28],
    eyeAt: [0.018, 0.01, 0.0],
    hood: true,
    raised: 0.4,
    waves: 2.2,
  },
  worm: {
    ...snake,
    raised: 0,
    path: flat(0.03),
    radius: [0.006, 0.024, 0.028, 0.029, 0.034, 0.03, 0.029, 0.028, 0.026, 0.02, 0.006],
    flatten: 1,
    eye: 0,
    tongue: false,
    segments: 44,
    wave: 0.5,
    waves: 1.2,
    arch: 0.06,
    gloss: 0.65,
  },
  caterpillar: {
    ...snake,
    raised: 0,
    path: flat(0.115),
    radius: [0.05, 0.095, 0.1, 0.105, 0.105, 0.105, 0.105, 0.105, 0.1, 0.085, 0.035],
    flatten: 1,
    head: [0, 0.125, 0.46],
    eye: 0.026,
    eyeAt: [0.05, 0.03, 0.03],
    tongue: false,
    segments: 12,
    legs: 8,
    wave: 0.12,
    waves: 0.7,
    arch: 0.17,
    gloss: 0.35,
  },
  seahorse: {
    ...snake,
    path: [
      [0, 0.82, 0.23],
      [0, 0.835, 0.13],
      [0, 0.87, 0.05],
      [0, 0.84, -0.03],
      [0, 0.72, -0.05],
      [0, 0.58, 0.0],
      [0, 0.45, 0.02],
      [0, 0.33, -0.03],
      [0, 0.22, -0.05],
      [0, 0.12, -0.02],
      [0, 0.06, 0.06],
      [0, 0.09, 0.14],
      [0, 0.16, 0.13],
      [0, 0.15, 0.07],
      [0, 0.11, 0.08],
    ],
    radius: [0.022, 0.02, 0.066, 0.056, 0.052, 0.085, 0.098, 0.075, 0.045, 0.034, 0.028, 0.022, 0.016, 0.011, 0.005],
    flatten: 0.62,
    head: [0, 0.865, 0.06],
    eye: 0.02,
    eyeAt: [0.034, 0.012, 0.03],
    tongue: false,
    crown: true,
    segments: 30,
    wave: 0,
    arch: 0,
    gloss: 0.4,
  },
};
