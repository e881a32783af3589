import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../../curves/easing.ts';
import { linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { type Hatter } from './hatter.ts';

/** Crowns, wreaths and veils: what they have besides what is turned on a lathe. */
export const crowns = {
  crown: (hatter) => {
    const points = Array.from({ length: 8 }, (_, turn) => (turn / 8) * Math.PI * 2);
    return points.flatMap((angle) => {
      const [x, z] = [Math.sin(angle) * 0.0945, Math.cos(angle) * 0.113 - 0.012];
      return [
        hatter.pipe(
          [
            [x, 0.1, z],
            [x * 1.04, 0.136, (z + 0.012) * 1.04 - 0.012],
          ],
          (along) => mix(0.02, 0.002, along),
          hatter.colour,
          0.8,
          0.35,
        ),
        hatter.ball([x * 1.05, 0.14, (z + 0.012) * 1.05 - 0.012], 0.0065, hatter.colour, 0.85),
        hatter.ball([x * 1.03, 0.085, (z + 0.012) * 1.03 - 0.012], 0.0065, angle % 1 > 0.5 ? [0.5, 0.01, 0.03] : [0.01, 0.08, 0.4], 0.9),
      ];
    });
  },
  tiara: (hatter) =>
    [-2, -1, 0, 1, 2].flatMap((step) => {
      const x = step * 0.022;
      const z = 0.102 - x * x * 9;
      const tall = 0.036 - Math.abs(step) * 0.009;
      return [
        hatter.pipe(
          [
            [x, 0.08, z],
            [x, 0.084 + tall, z - 0.004],
          ],
          (along) => mix(0.007, 0.002, along),
          hatter.colour,
          0.8,
        ),
        hatter.ball([x, 0.086 + tall, z - 0.004], 0.005, [0.75, 0.85, 0.95], 0.95),
      ];
    }),
  wreath: (hatter) =>
    Array.from({ length: 22 }, (_, step) => {
      const angle = (step / 22) * Math.PI * 2;
      const petal =
        step % 2 === 0
          ? (
              [
                [0.75, 0.2, 0.3],
                [0.8, 0.75, 0.6],
                [0.7, 0.45, 0.1],
              ] as const
            )[(step / 2) % 3]!
          : hatter.colour;
      return hatter.ball(
        [Math.sin(angle) * 0.101, 0.07 + (step % 2) * 0.007, Math.cos(angle) * 0.12 - 0.012],
        [0.014, 0.011, 0.014],
        petal,
      );
    }),
  halo: (hatter) =>
    [
      hatter.pipe(
        Array.from({ length: 33 }, (_, step): Vector3 => [
          Math.sin((step / 32) * Math.PI * 2) * 0.085,
          0.2,
          Math.cos((step / 32) * Math.PI * 2) * 0.085 - 0.02,
        ]),
        () => 0.007,
        [1, 0.78, 0.3],
        0.9,
      ),
    ].map((shape) => ({ ...shape, surface: shape.surface.map((value, at) => (at % 4 === 3 ? 1.4 : value)) })),
  headdress: (hatter) => [
    hatter.around(0.004, 0.101, 0.012, linear('#a3281e')),
    ...Array.from({ length: 15 }, (_, step) => {
      const angle = ((step - 7) / 7) * 1.9;
      const [x, y] = [Math.sin(angle), Math.cos(angle)];
      const base: Vector3 = [x * 0.098, 0.07 + Math.max(0, y) * 0.03, -0.03];
      return hatter.pipe(
        [base, [x * 0.16, 0.09 + y * 0.09, -0.05], [x * 0.22, 0.09 + y * 0.17, -0.07]],
        (along) => 0.017 * Math.sin(0.4 + along * 2.4),
        step % 2 ? hatter.colour : scaleColour(hatter.colour, 0.7),
        0.1,
        0.3,
      );
    }),
  ],
  'bridal-veil': (hatter) => [
    hatter.pipe(
      Array.from({ length: 13 }, (_, step): Vector3 => [
        Math.cos((step / 12) * Math.PI) * 0.085,
        0.06 + Math.sin((step / 12) * Math.PI) * 0.07,
        -0.03,
      ]),
      () => 0.009,
      hatter.colour,
    ),
    hatter.ball([0, 0.03, -0.085], [0.1, 0.105, 0.06], hatter.colour, 0.05),
    hatter.ball([0, -0.11, -0.12], [0.12, 0.19, 0.035], hatter.colour, 0.05),
  ],
} as const satisfies Readonly<Record<string, (hatter: Hatter) => readonly Shape[]>>;
