import { mix } from '../../../../curves/easing.ts';
import { linear } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { type Hatter, gold, mirrored, peak } from './hatter.ts';

/** Helmets: what they have besides what is turned on a lathe. */
export const helmets = {
  'hard-hat': (hatter) => [
    peak(hatter, hatter.colour, 0.7, 0.05, 0.05),
    hatter.pipe(
      [
        [0, 0.07, 0.112],
        [0, 0.135, 0.085],
        [0, 0.18, -0.012],
        [0, 0.135, -0.115],
      ],
      () => 0.009,
      hatter.colour,
      0.7,
    ),
  ],
  'fire-helmet': (hatter) => [
    hatter.pipe(
      [
        [0, 0.07, 0.118],
        [0, 0.14, 0.09],
        [0, 0.186, -0.012],
        [0, 0.14, -0.11],
        [0, 0.07, -0.14],
      ],
      () => 0.008,
      hatter.colour,
      0.7,
    ),
    hatter.ball([0, 0.108, 0.118], [0.03, 0.038, 0.008], gold, 0.75),
  ],
  'bike-helmet': (hatter) =>
    [-0.056, -0.028, 0, 0.028, 0.056].map((x) =>
      hatter.pipe(
        [
          [x, 0.08, 0.12 - x * x * 6],
          [x, 0.15, 0.075],
          [x, 0.184 - x * x * 8, -0.012],
          [x, 0.14, -0.105],
        ],
        () => 0.0075,
        linear('#1a1c20'),
        0.3,
      ),
    ),
  'army-helmet': (hatter) => [
    hatter.pipe(
      [
        [0.09, 0.05, 0.02],
        [0.07, -0.06, 0.05],
        [0, -0.112, 0.075],
        [-0.07, -0.06, 0.05],
        [-0.09, 0.05, 0.02],
      ],
      () => 0.004,
      linear('#2a2418'),
    ),
  ],
  'horned-helmet': (hatter) => [
    hatter.around(-0.006, 0.108, 0.01, linear('#8a6a2c'), 0.7),
    hatter.pipe(
      [
        [0, 0.06, 0.113],
        [0, 0.12, 0.095],
        [0, 0.178, -0.012],
      ],
      () => 0.008,
      linear('#8a6a2c'),
      0.7,
    ),
    ...[1, -1].map((side) =>
      hatter.pipe(
        mirrored(
          [
            [0.09, 0.09, -0.012],
            [0.14, 0.1, -0.012],
            [0.175, 0.14, -0.006],
            [0.18, 0.2, 0.004],
          ],
          side,
        ),
        (along) => mix(0.026, 0.002, along),
        [0.68, 0.6, 0.44],
        0.4,
      ),
    ),
  ],
  kabuto: (hatter) => [
    ...[1, -1].map((side) =>
      hatter.pipe(
        mirrored(
          [
            [0.012, 0.08, 0.12],
            [0.05, 0.13, 0.13],
            [0.085, 0.2, 0.12],
            [0.09, 0.25, 0.105],
          ],
          side,
        ),
        (along) => mix(0.013, 0.003, along),
        gold,
        0.8,
        0.4,
      ),
    ),
    peak(hatter, hatter.colour, 0.6, 0.056, 0.035),
  ],
  'crested-helmet': (hatter) => [
    hatter.pipe(
      [
        [0, 0.1, 0.12],
        [0, 0.19, 0.09],
        [0, 0.225, -0.01],
        [0, 0.19, -0.11],
        [0, 0.08, -0.16],
        [0, 0.0, -0.17],
      ],
      () => 0.03,
      linear('#a3181a'),
      0.1,
      0.5,
    ),
    ...[1, -1].map((side) => hatter.ball([0.075 * side, -0.04, 0.04], [0.012, 0.052, 0.034], hatter.colour, 0.72)),
    hatter.pipe(
      [
        [0, 0.07, 0.116],
        [0, -0.03, 0.116],
      ],
      (along) => mix(0.009, 0.006, along),
      hatter.colour,
      0.72,
    ),
  ],
} as const satisfies Readonly<Record<string, (hatter: Hatter) => readonly Shape[]>>;
