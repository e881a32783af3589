import type { Vector3 } from '@onereel/spec';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import { limb, smoothUnion } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import { ellipsoid } from '../../../../shapes/solids.ts';
import { handLength } from '../hand.ts';
import { piecesFor, type Wearer } from './wearer.ts';

/** Boxing gloves. */
export function boxingGloves(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { figure, bone } = wearer;
  const { h, pair } = piecesFor(wearer);
  const long = handLength(figure);
  const way: Vector3 = [0, 1, 2].map(
    (axis) => (figure.wrist[axis]! - figure.elbow[axis]!) / Math.hypot(...figure.wrist.map((value, at) => value - figure.elbow[at]!)),
  ) as unknown as Vector3;
  const at = (share: number, z = 0): Vector3 => [
    figure.wrist[0] + way[0] * long * share,
    figure.wrist[1] + way[1] * long * share,
    figure.wrist[2] + way[2] * long * share + z,
  ];
  return pair(
    fieldShape({
      field: smoothUnion(
        [
          limb(
            [
              [at(-0.28), 0.026 * h],
              [at(0.05), 0.027 * h],
              [at(0.5), 0.042 * h],
              [at(0.7), 0.04 * h],
            ],
            0.02 * h,
          ),
          limb(
            [
              [at(0.25, 0.02 * h), 0.02 * h],
              [at(0.55, 0.035 * h), 0.018 * h],
            ],
            0.01 * h,
          ),
        ],
        0.012 * h,
      ),
      cell: 0.011 * h,
      paint: (position, _normal, occlusion) => ({
        colour: Math.hypot(position[0] - at(-0.15)[0], position[1] - at(-0.15)[1]) < 0.03 * h ? [0.7, 0.7, 0.68] : colour,
        surface: [Math.max(0.3, occlusion), 0.6, 0, 0],
        binding: [[bone('handL'), 1]],
      }),
    }),
  );
}

/** Plates on the shoulders. */
export function pauldrons(colour: Linear, wearer: Wearer): readonly Shape[] {
  const {
    figure: { shoulder },
    bone,
  } = wearer;
  const { h, pair } = piecesFor(wearer);
  const binding: Binding = [
    [bone('clavicleL'), 0.55],
    [bone('upperArmL'), 0.45],
  ];
  return [0, 1].flatMap((step) =>
    pair(
      ellipsoid(
        [(0.05 - step * 0.004) * h, (0.034 - step * 0.004) * h, 0.05 * h],
        { colour: scaleColour(colour, 1 - step * 0.15), surface: [0.9, 0.8, 0, 0], binding },
        {
          centre: [shoulder[0] + (0.014 + step * 0.016) * h, shoulder[1] + (0.012 - step * 0.026) * h, shoulder[2]],
          around: 22,
          down: 14,
        },
      ),
    ),
  );
}
