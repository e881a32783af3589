import type { Vector3 } from '@onereel/spec';
import {
  capsule,
  ellipsoidField,
  field,
  type Field,
  limb,
  smoothSubtraction,
  smoothUnion,
  turned,
  withBlend,
} from '../../../shapes/distance-field.ts';
import type { Breed } from './breed.ts';

/** A very flat ball: what an ellipsoid's field overstates far off would leave holes, so it is told at half. */
function sheetLike(centre: Vector3, half: Vector3): Field {
  const ball = ellipsoidField(centre, half);
  return field((x, y, z) => ball.at(x, y, z) * 0.5, ball.low, ball.high);
}

/** An upright ear: a cone hollowed from the front. */
function cone(points: readonly (readonly [Vector3, number])[], hollow: number): Field {
  const [root, middle, tip] = points as [readonly [Vector3, number], readonly [Vector3, number], readonly [Vector3, number]];
  const ahead = ([[x, y, z], radius]: readonly [Vector3, number]): Vector3 => [x, y, z + radius * 1.15];
  return smoothSubtraction(
    limb(points, 0.012),
    limb(
      [
        [[root[0][0], root[0][1] + root[1] * 0.6, root[0][2] + root[1] * 1.25], root[1] * hollow * 0.8],
        [ahead(middle), middle[1] * hollow],
        [[tip[0][0], tip[0][1] - 0.02, tip[0][2] + 0.01], 0.004],
      ],
      0.006,
    ),
    0.006,
  );
}

/** Where the ear joint is, in the model head's space, on the left. */
export function earRoot({ ears, skull }: Breed): Vector3 {
  if (ears === 'fan') return [0.12, 0.03, 0.02];
  if (ears === 'side') return [0.082 * skull, 0.02, 0.03];
  return [0.06 * skull, 0.07 * skull, 0.02];
}

/** The left ear in the model head's space. */
export function earField({ ears: form, ear: size, skull }: Breed): Field {
  const at = (x: number, y: number, z: number): Vector3 => [x * skull, y * skull, z];
  switch (form) {
    case 'floppy': {
      const middle = at(0.1, 0.022 - 0.01 * size, 0.034);
      const leaf = turned(
        turned(ellipsoidField(middle, [0.0135, 0.07 * size, 0.042 * size]), [0, 0, 1], 0.2, middle),
        [0, 1, 0],
        -0.3,
        middle,
      );
      return smoothUnion([leaf, withBlend(capsule(at(0.058, 0.076, 0.022), at(0.09, 0.074, 0.032), 0.024, 0.015), 0.02)], 0.015);
    }
    case 'round': {
      const middle = at(0.06, 0.075, 0.022);
      const away = 0.034 * size;
      const disc: Vector3 = [middle[0] + away * 0.62, middle[1] + away * 0.75, middle[2]];
      return smoothSubtraction(
        ellipsoidField(disc, [0.046 * size, 0.05 * size, 0.02]),
        ellipsoidField([disc[0], disc[1] + 0.004, disc[2] + 0.022], [0.032 * size, 0.036 * size, 0.02]),
        0.008,
      );
    }
    case 'side': {
      const middle: Vector3 = [0.088 * skull + 0.008 * size, 0.018, 0.03];
      const disc = turned(ellipsoidField(middle, [0.016, 0.044 * size, 0.034 * size]), [0, 1, 0], -0.45, middle);
      return smoothSubtraction(
        disc,
        ellipsoidField([middle[0] + 0.018, middle[1], middle[2] + 0.012], [0.016, 0.03 * size, 0.022 * size]),
        0.006,
      );
    }
    case 'sideways': {
      const from: Vector3 = [0.07 * skull, 0.066 * skull, 0.01];
      const leaf = (reach: number, half: Vector3, z: number): Field =>
        turned(ellipsoidField([from[0] + reach * size, from[1], z], half), [0, 0, 1], 0.22, from);
      return smoothUnion(
        [
          smoothSubtraction(
            leaf(0.062, [0.068 * size, 0.034 * size, 0.016], 0.0),
            leaf(0.066, [0.05 * size, 0.023 * size, 0.012], 0.017),
            0.006,
          ),
          withBlend(capsule([from[0] - 0.012, from[1] - 0.004, 0.006], [from[0] + 0.02, from[1] + 0.004, 0.002], 0.022, 0.015), 0.015),
        ],
        0.01,
      );
    }
    case 'fan': {
      const s = size;
      const flat = (centre: Vector3, half: Vector3): Field => turned(sheetLike(centre, half), [0, 1, 0], 0.62, [0.11, 0, 0.02]);
      return smoothUnion(
        [
          flat([0.11 + 0.13 * s, 0.045, 0.02], [0.15 * s, 0.13 * s, 0.03]),
          withBlend(flat([0.11 + 0.1 * s, -0.09 * s, 0.02], [0.1 * s, 0.17 * s, 0.027]), 0.05),
        ],
        0.05,
      );
    }
    case 'tall':
      return cone(
        [
          [at(0.034, 0.06, 0.02), 0.024 * size],
          [[0.034 * skull + 0.016 * size, 0.07 * skull + 0.12 * size, -0.012], 0.037 * size],
          [[0.034 * skull + 0.03 * size, 0.07 * skull + 0.27 * size, -0.05], 0.006],
        ],
        0.72,
      );
    case 'none':
      return ellipsoidField(at(0.05, 0.02, 0.03), [0.02, 0.02, 0.02]);
    default: {
      const tall = form === 'long' ? 1.25 : 1;
      const thin = form === 'long' ? 0.74 : 1;
      const x = 0.053 * skull;
      const y = 0.056 * skull;
      return cone(
        [
          [[x, y, 0.022], 0.038 * size * thin],
          [[x + 0.015 * size * thin, y + 0.064 * size * tall, 0.014], 0.03 * size * thin],
          [[x + 0.03 * size * thin, y + 0.135 * size * tall, 0.006], 0.004],
        ],
        0.74,
      );
    }
  }
}
