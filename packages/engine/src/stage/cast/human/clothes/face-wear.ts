import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Field } from '../../../../shapes/distance-field.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../../shapes/solids.ts';
import { eyeCentre } from '../head.ts';
import { onFront, sheetShape } from './sheets.ts';

/** What is worn on the face. */
export const faceWear = [
  'glasses',
  'sunglasses',
  'goggles',
  'diving-mask',
  'monocle',
  'eyepatch',
  'face-mask',
  'domino-mask',
  'clown-nose',
  'fangs',
  'pointed-ears',
  'earrings',
] as const;
/** A thing that is worn on the face. */
export type FaceWear = (typeof faceWear)[number];

const both = (make: (side: 1 | -1) => readonly Shape[]): readonly Shape[] => [...make(1), ...make(-1)];

/** What is worn on the face, in the model head's space; `face` is the head's own field, `skin` what ears are made of. */
export function faceWearShapes(wear: FaceWear, colour: Linear, face: Field, skin: Linear, head: number): readonly Shape[] {
  const binding = [[head, 1]] as const;
  const coat = (look: Linear, gloss = 0.6) => ({ colour: look, surface: [0.95, gloss, 0, 0] as const, binding });
  const pipe = (points: readonly Vector3[], radius: (along: number) => number, look: Linear, gloss = 0.6): Shape =>
    tube(points, radius, () => coat(look, gloss), { around: 8 });
  const strap = (y: number, look: Linear, thick = 0.006): Shape =>
    pipe(
      Array.from({ length: 21 }, (_, step): Vector3 => {
        const angle = 0.75 + (step / 20) * (Math.PI * 2 - 1.5);
        return [Math.sin(angle) * 0.093, y, Math.cos(angle) * 0.115 - 0.014];
      }),
      () => thick,
      look,
      0.2,
    );
  /** A sheet laid over the face between two heights. */
  const laid = (low: number, high: number, wide: number, off: number, look: Linear, gloss: number, holes = false): Shape =>
    sheetShape({
      columns: 24,
      rows: 12,
      gloss,
      detail: 0,
      at: (across, down) => {
        const x = (across * 2 - 1) * wide;
        const [px, py, pz] = onFront(face, x, mix(high, low, down), off + (holes ? 0 : 0.004 * Math.sin(down * Math.PI)));
        return [px, py, Math.max(pz, 0.075 - x * x * 7)];
      },
      colour: () => look,
      occlusion: (_across, down) => 0.75 + 0.25 * Math.abs(Math.sin(down * 9)),
      binding: () => binding,
    });
  switch (wear) {
    case 'glasses':
    case 'sunglasses':
      return [
        ...both((side) => {
          const round = wear === 'glasses' ? [0.0235, 0.0195] : [0.028, 0.022];
          const rim = Array.from({ length: 25 }, (_, step): Vector3 => {
            const angle = (step / 24) * Math.PI * 2;
            return [
              (eyeCentre[0] + 0.002 + Math.cos(angle) * round[0]!) * side,
              -0.001 + Math.sin(angle) * round[1]!,
              0.0965 - 0.006 * Math.max(0, Math.cos(angle)),
            ];
          });
          return [
            pipe(rim, () => 0.0018, colour),
            pipe(
              [
                [0.058 * side, 0.004, 0.089],
                [0.078 * side, 0.006, 0.04],
                [0.08 * side, 0.002, -0.015],
              ],
              () => 0.0017,
              colour,
            ),
            ...(wear === 'sunglasses'
              ? [
                  ellipsoid([round[0]!, round[1]!, 0.004], coat(scaleColour(colour, 0.7), 0.95), {
                    centre: [(eyeCentre[0] + 0.002) * side, -0.001, 0.0945],
                    around: 24,
                    down: 12,
                  }),
                ]
              : []),
          ];
        }),
        pipe(
          [
            [-0.011, 0.004, 0.098],
            [0, 0.008, 0.101],
            [0.011, 0.004, 0.098],
          ],
          () => 0.0018,
          colour,
        ),
      ];
    case 'earrings':
      return both((side) => [
        pipe(
          Array.from({ length: 17 }, (_, step): Vector3 => {
            const angle = (step / 16) * Math.PI * 2;
            return [0.0745 * side, -0.058 + Math.cos(angle) * 0.0135, -0.01 + Math.sin(angle) * 0.0125];
          }),
          () => 0.0024,
          colour,
          0.9,
        ),
      ]);
    case 'monocle':
      return [
        pipe(
          Array.from({ length: 25 }, (_, step): Vector3 => {
            const angle = (step / 24) * Math.PI * 2;
            return [-eyeCentre[0] - 0.001 + Math.cos(angle) * 0.022, -0.001 + Math.sin(angle) * 0.021, 0.096];
          }),
          () => 0.0026,
          colour,
          0.85,
        ),
        pipe(
          [
            [-eyeCentre[0] - 0.02, -0.012, 0.095],
            [-0.064, -0.06, 0.082],
            [-0.066, -0.12, 0.07],
          ],
          () => 0.0012,
          colour,
          0.85,
        ),
      ];
    case 'goggles':
    case 'diving-mask':
      return [
        ellipsoid([0.07, 0.034, 0.03], coat(wear === 'goggles' ? [0.5, 0.2, 0.03] : [0.06, 0.16, 0.2], 0.97), {
          centre: [0, 0.0, 0.078],
          around: 28,
          down: 16,
        }),
        pipe(
          Array.from({ length: 29 }, (_, step): Vector3 => {
            const angle = (step / 28) * Math.PI * 2;
            return [Math.cos(angle) * 0.068, Math.sin(angle) * 0.034, 0.09 - Math.cos(angle) ** 2 * 0.022];
          }),
          () => 0.0062,
          colour,
          0.4,
        ),
        strap(0.002, colour, 0.009),
        ...(wear === 'diving-mask'
          ? [
              ellipsoid([0.013, 0.018, 0.018], coat(colour, 0.4), { centre: [0, -0.03, 0.096] }),
              ellipsoid([0.03, 0.019, 0.02], coat(colour, 0.3), { centre: [0, -0.072, 0.1] }),
              pipe(
                [
                  [0.02, -0.074, 0.105],
                  [0.07, -0.08, 0.09],
                  [0.1, -0.1, 0.0],
                  [0.07, -0.14, -0.1],
                ],
                () => 0.0095,
                colour,
                0.3,
              ),
            ]
          : []),
      ];
    case 'eyepatch':
      return [
        ellipsoid([0.0225, 0.019, 0.006], coat(colour, 0.2), { centre: [-eyeCentre[0], 0, 0.089], around: 20, down: 10 }),
        pipe(
          [
            [-0.05, 0.012, 0.08],
            [-0.02, 0.03, 0.0985],
            [0.02, 0.05, 0.0905],
            [0.05, 0.062, 0.062],
            [0.08, 0.07, 0.0],
          ],
          () => 0.0022,
          colour,
          0.2,
        ),
        pipe(
          [
            [-0.05, 0.0, 0.08],
            [-0.075, -0.006, 0.035],
            [-0.084, 0.0, -0.03],
          ],
          () => 0.0022,
          colour,
          0.2,
        ),
      ];
    case 'face-mask':
      return [
        laid(-0.115, -0.022, 0.058, 0.006, colour, 0.1),
        ...both((side) => [
          pipe(
            [
              [0.054 * side, -0.03, 0.066],
              [0.078 * side, -0.02, 0.0],
            ],
            () => 0.0012,
            [0.8, 0.8, 0.8],
          ),
          pipe(
            [
              [0.05 * side, -0.098, 0.05],
              [0.079 * side, -0.03, -0.005],
            ],
            () => 0.0012,
            [0.8, 0.8, 0.8],
          ),
        ]),
      ];
    case 'domino-mask':
      return [
        ...both((side) => [
          pipe(
            Array.from({ length: 25 }, (_, step): Vector3 => {
              const angle = (step / 24) * Math.PI * 2;
              return [
                (eyeCentre[0] + 0.003 + Math.cos(angle) * 0.0245) * side,
                0.002 + Math.sin(angle) * 0.018 + Math.max(0, Math.cos(angle)) * 0.006,
                0.0905 - 0.014 * Math.max(0, Math.cos(angle)),
              ];
            }),
            () => 0.0075,
            colour,
            0.3,
          ),
        ]),
        pipe(
          [
            [-0.014, 0.006, 0.097],
            [0, 0.007, 0.103],
            [0.014, 0.006, 0.097],
          ],
          () => 0.0085,
          colour,
          0.3,
        ),
      ];
    case 'clown-nose':
      return [ellipsoid([0.019, 0.019, 0.018], coat(colour, 0.6), { centre: [0, -0.034, 0.11], around: 20, down: 14 })];
    case 'fangs':
      return both((side) => [
        pipe(
          [
            [0.0105 * side, -0.0685, 0.083],
            [0.0108 * side, -0.076, 0.0875],
            [0.0105 * side, -0.085, 0.086],
          ],
          (along) => mix(0.003, 0.0004, along),
          colour,
        ),
      ]);
    case 'pointed-ears':
      return both((side) => [
        tube(
          [
            [0.07 * side, -0.02, -0.008],
            [0.084 * side, 0.01, -0.018],
            [0.094 * side, 0.038, -0.03],
            [0.104 * side, 0.066, -0.044],
          ],
          (along) => mix(0.017, 0.0012, along ** 1.4),
          (along) => coat([skin[0], skin[1] * mix(0.85, 0.7, along), skin[2] * mix(0.85, 0.65, along)], 0.24),
          { around: 12, flatten: 0.42, up: [1, 0, 0] },
        ),
      ]);
  }
}
