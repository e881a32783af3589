import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../../curves/easing.ts';
import { scaleColour } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { type Hatter, mirrored } from './hatter.ts';

/** Wigs, ears, horns and what else stands on a head by itself. */
export const wigs = {
  horns: (hatter) =>
    [1, -1].map((side) =>
      hatter.pipe(
        mirrored(
          [
            [0.04, 0.09, 0.045],
            [0.055, 0.135, 0.05],
            [0.06, 0.175, 0.03],
            [0.05, 0.2, 0.0],
          ],
          side,
        ),
        (along) => mix(0.017, 0.002, along),
        hatter.colour,
        0.5,
      ),
    ),
  'bunny-ears': (hatter) =>
    [1, -1].flatMap((side) => [
      hatter.pipe(
        mirrored(
          [
            [0.03, 0.1, -0.01],
            [0.045, 0.18, -0.012],
            [0.055, 0.27, -0.02],
          ],
          side,
        ),
        (along) => 0.012 + 0.02 * Math.sin(along * Math.PI),
        hatter.colour,
        0.1,
      ),
      hatter.pipe(
        mirrored(
          [
            [0.034, 0.13, 0.008],
            [0.045, 0.19, 0.008],
            [0.053, 0.25, -0.004],
          ],
          side,
        ),
        (along) => 0.004 + 0.012 * Math.sin(along * Math.PI),
        [0.7, 0.35, 0.38],
        0.1,
      ),
    ]),
  'cat-ears': (hatter) =>
    [1, -1].flatMap((side) => [
      hatter.pipe(
        mirrored(
          [
            [0.058, 0.085, -0.005],
            [0.07, 0.12, -0.005],
            [0.08, 0.155, -0.008],
          ],
          side,
        ),
        (along) => mix(0.03, 0.002, along),
        hatter.colour,
        0.1,
      ),
      hatter.pipe(
        mirrored(
          [
            [0.058, 0.09, 0.012],
            [0.068, 0.115, 0.01],
            [0.076, 0.138, 0.002],
          ],
          side,
        ),
        (along) => mix(0.018, 0.002, along),
        [0.5, 0.26, 0.24],
        0.1,
      ),
    ]),
  wig: (hatter) =>
    Array.from({ length: 46 }, (_, step) => {
      const y = 1 - step / 36;
      const turn = step * 2.399963;
      const flat = Math.sqrt(Math.max(0, 1 - y * y));
      const at: Vector3 = [Math.cos(turn) * flat * 0.105, 0.05 + y * 0.085, -0.03 + Math.sin(turn) * flat * 0.105];
      return at[2] > 0.045 && at[1] < 0.09
        ? null
        : hatter.ball(at, 0.036, scaleColour(hatter.colour, 0.85 + (0.3 * ((step * 7) % 5)) / 5), 0.05);
    }).filter((one) => one !== null),
  'judge-wig': (hatter) =>
    [1, -1]
      .flatMap((side) =>
        Array.from({ length: 6 }, (_, step) =>
          hatter.pipe(
            [
              [0.078 * side, 0.06 - step * 0.036, -0.03 + step * 0.004],
              [0.092 * side, 0.055 - step * 0.036, 0.0 + step * 0.004],
              [0.086 * side, 0.06 - step * 0.036, 0.03],
            ],
            () => 0.019,
            scaleColour(hatter.colour, 0.9 + (step % 2) * 0.12),
            0.05,
          ),
        ),
      )
      .concat(hatter.ball([0, 0.045, -0.02], [0.094, 0.09, 0.108], hatter.colour, 0.05)),
  headphones: (hatter) => [
    hatter.pipe(
      Array.from({ length: 17 }, (_, step): Vector3 => [
        Math.cos((step / 16) * Math.PI) * 0.094,
        0.0 + Math.sin((step / 16) * Math.PI) * 0.142,
        -0.014,
      ]),
      () => 0.008,
      hatter.colour,
      0.5,
    ),
    ...[1, -1].map((side) => hatter.ball([0.088 * side, -0.01, -0.012], [0.018, 0.034, 0.03], hatter.colour, 0.4)),
  ],
} as const satisfies Readonly<Record<string, (hatter: Hatter) => readonly Shape[]>>;
