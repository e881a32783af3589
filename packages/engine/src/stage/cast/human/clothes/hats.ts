import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../../curves/easing.ts';
import { linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { box } from '../../../../shapes/solids.ts';
import { place } from '../../../../shapes/transform.ts';
import { turned } from '../../../../shapes/turned.ts';
import { type Hatter, gold, white } from './hatter.ts';

/** Hats: what they have besides what is turned on a lathe. */
export const hats = {
  hat: (hatter) => [hatter.around(0.02, 0.1, 0.012, hatter.second)],
  'straw-hat': (hatter) => [hatter.around(0.016, 0.1015, 0.01, linear('#7a2620'))],
  'cowboy-hat': (hatter) => [hatter.around(0.014, 0.104, 0.008, hatter.second)],
  'top-hat': (hatter) => [hatter.around(0.02, 0.0985, 0.013, hatter.second)],
  bowler: (hatter) => [hatter.around(0.014, 0.1, 0.009, hatter.second)],
  sombrero: (hatter) => [hatter.around(0.018, 0.105, 0.012, linear('#8a1f1a'))],
  'pointed-hat': (hatter) => [
    hatter.around(0.018, 0.1015, 0.013, linear('#6a3a8a')),
    hatter.ball([0, 0.08, 0.106], [0.013, 0.013, 0.005], gold, 0.7),
  ],
  beret: (hatter) => [
    hatter.pipe(
      [
        [0, 0.13, -0.012],
        [0.003, 0.146, -0.012],
      ],
      () => 0.004,
      hatter.colour,
    ),
  ],
  'santa-hat': (hatter) => [
    hatter.around(0.0, 0.106, 0.018, white),
    hatter.pipe(
      [
        [0, 0.15, -0.012],
        [0.04, 0.185, -0.02],
        [0.085, 0.15, -0.03],
        [0.11, 0.08, -0.02],
        [0.115, 0.03, -0.01],
      ],
      (along) => mix(0.058, 0.014, along),
      hatter.colour,
    ),
    hatter.ball([0.116, 0.012, -0.008], 0.024, white),
  ],
  tricorne: (hatter) => {
    const brim = Array.from({ length: 41 }, (_, step): Vector3 => {
      const angle = (step / 40) * Math.PI * 2;
      // Three points: one in front, two behind.
      const out = 0.12 + 0.042 * Math.cos(angle * 3);
      return [Math.sin(angle) * out, 0.082 + 0.028 * (1 - Math.cos(angle * 3)), Math.cos(angle) * out * 1.08 - 0.012];
    });
    return [
      hatter.pipe(brim, () => 0.028, hatter.colour, 0.1, 0.3),
      hatter.pipe(
        brim.map(([x, y, z]): Vector3 => [x * 1.04, y + 0.028, z * 1.04]),
        () => 0.005,
        gold,
        0.5,
      ),
      hatter.ball([0, 0.108, 0.118], [0.014, 0.013, 0.006], white),
      hatter.ball([0, 0.094, 0.12], [0.008, 0.007, 0.005], white),
      ...[1, -1].map((side) => hatter.ball([0.005 * side, 0.109, 0.1235], [0.003, 0.003, 0.002], [0.01, 0.01, 0.01])),
    ];
  },
  turban: (hatter) =>
    [-0.5, 0.1, 0.7].map((tilt, step) =>
      hatter.pipe(
        Array.from({ length: 25 }, (_, at): Vector3 => {
          const angle = (at / 24) * Math.PI * 2;
          return [Math.sin(angle) * 0.119, 0.086 + step * 0.012 + Math.sin(angle + 0.4) * tilt * 0.045, Math.cos(angle) * 0.134 - 0.012];
        }),
        () => 0.02,
        scaleColour(hatter.colour, 0.9 + step * 0.07),
      ),
    ),
  mortarboard: (hatter) =>
    [turned(turned(box([0.25, 0.008, 0.25], hatter.coat(hatter.colour)), [0, 1, 0], Math.PI / 4), [1, 0, 0], -0.2)]
      .map((board) => place(board, { at: [0, 0.116, -0.012] }))
      .concat(
        hatter.pipe(
          [
            [0, 0.122, -0.012],
            [0.1, 0.13, 0.05],
            [0.132, 0.115, 0.066],
            [0.134, 0.02, 0.07],
          ],
          (along) => (along > 0.72 ? 0.009 : 0.004),
          gold,
        ),
      ),
} as const satisfies Readonly<Record<string, (hatter: Hatter) => readonly Shape[]>>;
