import type { Metres, Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Field, limb, roundedBox, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { cross, normalise, subtract } from '../../../shapes/vector.ts';
import type { Figure } from './figure.ts';
import type { Numbering } from './numbering.ts';

/** Base, length, side lean and thickness of the four fingers, in lengths of the hand: index to little finger. */
const fingers = [
  { at: [0.5, 0.148], long: 0.42, lean: 0.13, thick: 0.046 },
  { at: [0.525, 0.05], long: 0.475, lean: 0.035, thick: 0.048 },
  { at: [0.515, -0.048], long: 0.44, lean: -0.06, thick: 0.046 },
  { at: [0.475, -0.14], long: 0.345, lean: -0.17, thick: 0.04 },
] as const;

/** A left hand along +x from the wrist, thumb toward +y, palm toward +z, of length 1. Its end goes into an arm that is `wrist` thick there. */
function handField(wrist: number): Field {
  const palm = smoothUnion(
    [
      roundedBox([0.3, 0.0, 0], [0.235, 0.185, 0.07], 0.068),
      limb(
        [
          [[-0.16, 0, -0.006], wrist * 0.96],
          [[0.08, 0, -0.006], wrist * 0.96],
        ],
        0.05,
      ),
      withBlend(
        limb(
          [
            [[0.1, 0.09, 0.045], 0.075],
            [[0.3, 0.17, 0.05], 0.07],
          ],
          0.05,
        ),
        0.06,
      ),
      withBlend(
        limb(
          [
            [[0.12, -0.11, 0.035], 0.07],
            [[0.36, -0.13, 0.03], 0.06],
          ],
          0.05,
        ),
        0.05,
      ),
    ],
    0.06,
  );
  const thumb = limb(
    [
      [[0.14, 0.13, 0.05], 0.075],
      [[0.3, 0.25, 0.09], 0.06],
      [[0.43, 0.305, 0.1], 0.053],
      [[0.52, 0.325, 0.095], 0.044],
    ],
    0.03,
  );
  const four = fingers.map(({ at: [x, y], long, lean, thick }) => {
    const point = (share: number, drop: number): Vector3 => [x + long * share, y + lean * long * share, drop];
    return withBlend(
      limb(
        [
          [point(-0.25, -0.005), thick * 1.12],
          [point(0.05, 0), thick * 1.1],
          [point(0.45, 0.012), thick * 1.02],
          [point(0.72, 0.035), thick * 0.96],
          [point(1, 0.07), thick * 0.8],
        ],
        0.02,
      ),
      0.022,
    );
  });
  return smoothUnion([palm, withBlend(thumb, 0.04), ...four], 0.03);
}

/** Metres from the wrist to the tip of the middle finger. */
export function handLength({ age, height, sex }: Figure): Metres {
  return height * (age === 'child' ? 0.102 : sex === 'male' ? 0.114 : 0.109);
}

/** The middles of the left hand's fingertips, the way its palm looks, and how far around a middle a nail reaches; the body's space at rest. */
export function fingertips(figure: Figure): { readonly tips: readonly Vector3[]; readonly palm: Vector3; readonly round: Metres } {
  const long = handLength(figure);
  const along = normalise(subtract(figure.wrist, figure.elbow));
  const palm = normalise(cross(along, [0, 0, 1]));
  const thumb = cross(palm, along);
  const at = (x: number, y: number, z: number): Vector3 =>
    [0, 1, 2].map((axis) => figure.wrist[axis]! + (along[axis]! * x + thumb[axis]! * y + palm[axis]! * z) * long) as unknown as Vector3;
  const four = fingers.map(({ at: [x, y], long: reach, lean }) => at(x + reach * 0.97, y + lean * reach * 0.97, 0.035));
  return { tips: [...four, at(0.5, 0.32, 0.06)], palm, round: long * 0.075 };
}

/** The left hand as a shape in the body's space. */
export function handShape(figure: Figure, skin: Linear, bone: Numbering): Shape {
  const long = handLength(figure);
  const along = normalise(subtract(figure.wrist, figure.elbow));
  const palm = normalise(cross(along, [0, 0, 1]));
  const thumb = cross(palm, along);
  const rosy: Linear = [skin[0] * 0.98, skin[1] * 0.72, skin[2] * 0.68];
  const local = fieldShape({
    field: handField((0.0146 * figure.height * figure.girth) / long),
    cell: 0.033 * figure.grain,
    reach: 0.25,
    paint: (position, _normal, occlusion) => {
      const [x, y, z] = position;
      // The thumb ends beside the base of the fingers; farther out all is finger.
      const finger = smooth(0.46, 0.58, x) * smooth(0.27, 0.2, y - Math.max(0, x - 0.55) * 0.6);
      const pointing = finger * smooth(0.09, 0.125, y - Math.max(0, x - 0.5) * 0.08);
      const tip = (finger - pointing) * smooth(0.66, 0.78, x);
      const thumbed =
        smooth(0.14, 0.2, y - Math.max(0, x - 0.42) * 0.4) * smooth(0.16, 0.3, x) * smooth(0.62, 0.5, x) * smooth(0.17, 0.23, y);
      const wrist = smooth(0.06, -0.1, x);
      const rest = Math.max(0, 1 - finger - thumbed - wrist);
      const blush = 0.5 * smooth(0.02, 0.06, z) + 0.4 * tip;
      return {
        colour: scaleColour(mixColour(skin, rosy, blush * 0.7), 0.84 + 0.16 * occlusion),
        surface: [Math.max(0.42, occlusion), 0.3, 0, 0] as const,
        binding: (
          [
            [bone('handL'), rest],
            [bone('fingersL'), finger - tip - pointing],
            [bone('tipsL'), tip],
            [bone('indexL'), pointing],
            [bone('thumbL'), thumbed],
            [bone('forearmL'), wrist],
          ] as const
        ).filter(([, weight]) => weight > 0.01),
      };
    },
  });
  return framed(local, figure.wrist, [along, thumb, palm], long);
}

/** A shape of its own axes put at a place, along three unit vectors, `size` times as large. */
function framed(shape: Shape, at: Vector3, [x, y, z]: readonly [Vector3, Vector3, Vector3], size: number): Shape {
  const put = (from: Float32Array, origin: Vector3, factor: number): Float32Array => {
    const to = new Float32Array(from.length);
    for (let offset = 0; offset < from.length; offset += 3) {
      for (let axis = 0; axis < 3; axis++)
        to[offset + axis] =
          origin[axis]! + (x[axis]! * from[offset]! + y[axis]! * from[offset + 1]! + z[axis]! * from[offset + 2]!) * factor;
    }
    return to;
  };
  return { ...shape, position: put(shape.position, at, size), normal: put(shape.normal, [0, 0, 0], 1) };
}
