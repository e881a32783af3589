import type { Vector3 } from '@onereel/spec';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import { limb, smoothUnion } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../../shapes/solids.ts';
import { add, cross, mixVector, normalise, scale, subtract } from '../../../../shapes/vector.ts';
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

/** A ring around the left forearm, `share` of the way from elbow to wrist, outside any sleeve. */
function aroundWrist(share: number, thick: number, colour: Linear, gloss: number, { figure, bone }: Wearer, flatten = 1): Shape {
  const { elbow, wrist, height: h, girth } = figure;
  const way = normalise(subtract(wrist, elbow));
  const one = normalise(cross(way, [0, 0, 1]));
  const other = cross(way, one);
  const radius = 0.0146 * h * girth + 0.0062 * (h / 1.7);
  const middle = mixVector(elbow, wrist, share);
  const points = Array.from({ length: 25 }, (_, step) => {
    const turn = (step / 24) * Math.PI * 2;
    return add(middle, add(scale(one, Math.cos(turn) * radius), scale(other, Math.sin(turn) * radius)));
  });
  const binding: Binding = [[bone('forearmL'), 1]];
  return tube(
    points,
    () => thick * h,
    () => ({ colour, surface: [0.9, gloss, 0, 0], binding }),
    { around: 8, flatten, up: way },
  );
}

/** Several thin rings on both wrists. */
export function bangles(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { pair } = piecesFor(wearer);
  return [0.84, 0.885, 0.93].flatMap((share) => pair(aroundWrist(share, 0.0026, colour, 0.85, wearer)));
}

/** A watch on the left wrist: a strap, and a pale dial on the hand's back. */
export function wristwatch(colour: Linear, wearer: Wearer): readonly Shape[] {
  const {
    figure: { elbow, wrist, height: h, girth },
    bone,
  } = wearer;
  const way = normalise(subtract(wrist, elbow));
  const out = normalise(cross([0, 0, 1], way));
  const middle = add(mixVector(elbow, wrist, 0.9), scale(out, 0.0146 * h * girth + 0.0075 * (h / 1.7)));
  const binding: Binding = [[bone('forearmL'), 1]];
  const face = (radius: number, off: number, tone: Linear, gloss: number): Shape =>
    ellipsoid(
      [radius * h, radius * h, radius * h],
      { colour: tone, surface: [0.95, gloss, 0, 0], binding },
      { centre: add(middle, scale(out, off * h)), around: 16, down: 10 },
    );
  return [
    aroundWrist(0.885, 0.0036, colour, 0.4, wearer),
    aroundWrist(0.915, 0.0036, colour, 0.4, wearer),
    face(0.0095, -0.004, [0.5, 0.42, 0.22], 0.9),
    face(0.0078, -0.0012, [0.8, 0.8, 0.76], 0.6),
  ];
}
