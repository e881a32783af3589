import type { Radians, Vector3 } from '@onereel/spec';
import {
  capsule,
  ellipsoidField,
  field,
  type Field,
  limb,
  mirrored,
  smoothSubtraction,
  smoothUnion,
  turned,
  withBlend,
} from '../../../shapes/distance-field.ts';
import type { Breed } from './breed.ts';
import { frameOf } from './frame.ts';

/** The model head: its joint at the back of the skull is the origin, +z toward the nose, in withers heights of a usual dog. */
export interface SkullPlan {
  readonly eye: Vector3;
  readonly eyeRadius: number;
  /** How far an eye looks aside. */
  readonly eyeTurn: Radians;
  /** Where the muzzle begins and ends along z, and its half width. */
  readonly from: number;
  readonly to: number;
  readonly wide: number;
  readonly nose: Vector3;
  readonly noseSize: number;
  /** Height of the line of the mouth. */
  readonly mouth: number;
}

/** The measures of a breed's head. */
export function planSkull({ skull, muzzle, eye, feet, trunk }: Breed): SkullPlan {
  const from = 0.13 * (0.6 + 0.4 * skull);
  const to = from + 0.145 * muzzle.long;
  const wide = 0.054 * muzzle.wide;
  const aside = feet === 'hoof' || trunk;
  const eyeRadius = 0.0192 * eye;
  return {
    eye: aside ? [0.066 * skull, 0.04, 0.09 + (skull < 0.95 ? 0.012 : 0)] : [0.047 * skull, 0.034, 0.123 * skull ** 0.9],
    eyeRadius,
    eyeTurn: aside ? 1.05 : 0.36,
    from,
    to,
    wide,
    nose: [0, 0.006 * muzzle.deep, to + wide * 0.48],
    noseSize: trunk ? 0 : 0.023 * muzzle.wide * (muzzle.long < 0.6 ? 0.62 : 1),
    mouth: -0.046 * muzzle.deep,
  };
}

/** A very flat ball: what an ellipsoid's field overstates far off would leave holes, so it is told at half. */
function sheetLike(centre: Vector3, half: Vector3): Field {
  const ball = ellipsoidField(centre, half);
  return field((x, y, z) => ball.at(x, y, z) * 0.5, ball.low, ball.high);
}

function ears({ ears: form, ear: size, skull }: Breed): Field {
  const at = (x: number, y: number, z: number): Vector3 => [x * skull, y * skull, z];
  switch (form) {
    case 'floppy': {
      const leaf = turned(
        turned(ellipsoidField([0.098 * skull, 0.03 * skull, 0.034], [0.0125, 0.066 * size, 0.042 * size]), [0, 0, 1], 0.2, [
          0.098 * skull,
          0.03,
          0.034,
        ]),
        [0, 1, 0],
        -0.3,
        [0.098 * skull, 0.03, 0.034],
      );
      return smoothUnion([leaf, withBlend(capsule(at(0.058, 0.076, 0.022), at(0.09, 0.078, 0.032), 0.024, 0.015), 0.02)], 0.015);
    }
    case 'round': {
      const disc = ellipsoidField(at(0.078, 0.106, 0.025), [0.046 * size, 0.05 * size, 0.019]);
      return smoothSubtraction(disc, ellipsoidField([0.079 * skull, 0.11 * skull, 0.044], [0.03 * size, 0.034 * size, 0.019]), 0.008);
    }
    case 'sideways': {
      const leaf = turned(
        ellipsoidField([0.068 * skull + 0.06 * size, 0.066, 0.0], [0.066 * size, 0.03 * size, 0.0145]),
        [0, 0, 1],
        -0.12,
        [0.07, 0.066, 0],
      );
      return smoothSubtraction(
        leaf,
        turned(
          ellipsoidField([0.074 * skull + 0.06 * size, 0.066, 0.014], [0.048 * size, 0.02 * size, 0.011]),
          [0, 0, 1],
          -0.12,
          [0.07, 0.066, 0],
        ),
        0.006,
      );
    }
    case 'fan':
      return turned(
        turned(sheetLike([0.2, -0.06, -0.02], [0.145, 0.23, 0.036]), [0, 0, 1], 0.18, [0.2, -0.06, -0.02]),
        [0, 1, 0],
        0.55,
        [0.08, 0, 0],
      );
    default: {
      const tall = form === 'long' ? 1.25 : 1;
      const thin = form === 'long' ? 0.72 : 1;
      const tip: Vector3 = [0.056 * skull + 0.034 * size * thin, 0.07 * skull + 0.118 * size * tall, 0.008];
      const cone = limb(
        [
          [at(0.053, 0.058, 0.022), 0.036 * size * thin],
          [[0.058 * skull + 0.014 * size * thin, 0.075 * skull + 0.05 * size * tall, 0.016], 0.028 * size * thin],
          [tip, 0.004],
        ],
        0.01,
      );
      return smoothSubtraction(
        cone,
        limb(
          [
            [at(0.056, 0.07, 0.052), 0.028 * size * thin],
            [[tip[0] - 0.004, tip[1] - 0.016, 0.026], 0.007],
          ],
          0.006,
        ),
        0.007,
      );
    }
  }
}

/** A little way down the neck, in the model head's space. */
function towardNeck(breed: Breed): Vector3 {
  const { head, neckMiddle } = frameOf(breed);
  const down = neckMiddle[1] - head[1];
  const back = neckMiddle[2] - head[2];
  const share = 0.09 / Math.hypot(down, back) / breed.head;
  const c = Math.cos(breed.pitch);
  const s = Math.sin(breed.pitch);
  return [0, (down * c + back * s) * share, (back * c - down * s) * share];
}

/** The head without its lower jaw. */
export function headField(breed: Breed, plan: SkullPlan): Field {
  const { skull, muzzle, trunk } = breed;
  const { from, to, wide, eye, eyeRadius: r, eyeTurn } = plan;
  const deep = muzzle.deep;
  const long = to - from;
  const parts: Field[] = [
    ellipsoidField([0, 0.03 * skull, 0.062], [0.08 * skull, 0.077 * skull, 0.1 * skull]),
    withBlend(ellipsoidField([0.048 * skull, -0.022, 0.07], [0.045 * skull, 0.055 * skull, 0.064]), 0.04),
    withBlend(ellipsoidField([0.034 * skull, 0.066 * skull, plan.eye[2] - 0.006], [0.027, 0.02, 0.026]), 0.022),
    withBlend(
      limb(
        [
          [[0, -0.004, from - 0.02], wide * 1.12],
          [[0, -0.008 * deep, from + long * 0.5], wide * 0.9],
          [[0, -0.01 * deep, to], wide * 0.74],
        ],
        0.03,
      ),
      0.035,
    ),
    withBlend(capsule([0, 0.016, from - 0.01], [0, 0.012 * deep, to - 0.004], wide * 0.52, wide * 0.45), 0.03),
    withBlend(
      limb(
        [
          [[wide * 0.55, -0.03 * deep, from - 0.01], wide * 0.58],
          [[wide * 0.5, -0.033 * deep, from + long * 0.55], wide * 0.52],
          [[wide * 0.34, -0.028 * deep, to + 0.002], wide * 0.54],
        ],
        0.02,
      ),
      0.025,
    ),
    withBlend(ears(breed), breed.ears === 'fan' ? 0.02 : 0.014),
  ];
  if (breed.neck.top > 0)
    parts.push(
      withBlend(
        limb(
          [
            [[0, 0.0, 0.03], (breed.neck.top / breed.head) * 0.85],
            [[0, 0, 0], (breed.neck.top / breed.head) * 0.95],
            [towardNeck(breed), breed.neck.top / breed.head],
          ],
          0.05,
        ),
        0.05,
      ),
    );
  if (trunk) parts.push(withBlend(ellipsoidField([0, 0.0, 0.14], [0.075, 0.09, 0.08]), 0.06));
  const lid = withBlend(ellipsoidField(eye, [r * 1.2, r * 1.16, r * 1.2]), 0.012);
  const head = smoothUnion([smoothUnion(parts, 0.045), lid], 0.012);
  const hole = turned(ellipsoidField([eye[0], eye[1], eye[2] + r * 0.9], [r * 0.95, r * 0.66, r * 0.95]), [0, 1, 0], eyeTurn, eye);
  const open = smoothSubtraction(head, hole, 0.003);
  return mirrored(open);
}

/** The lower jaw, closed. */
export function jawField({ muzzle, skull }: Breed, { from, to, wide, mouth }: SkullPlan): Field {
  const long = to - from;
  const y = mouth - 0.014 * muzzle.deep;
  const bar = limb(
    [
      [[0.03 * Math.min(1, skull), y + 0.004, 0.062], 0.026],
      [[wide * 0.52, y - 0.004, from + 0.0], 0.026 * muzzle.deep],
      [[wide * 0.4, y - 0.003, from + long * 0.6], 0.0225 * muzzle.deep],
      [[wide * 0.2, y - 0.001, to - 0.022 - Math.max(0, 0.85 - muzzle.long) * 0.024], 0.021 * muzzle.deep],
    ],
    0.012,
  );
  const floor = ellipsoidField([0, y - 0.006, from + long * 0.3], [wide * 0.55, 0.018, long * 0.5 + 0.03]);
  return mirrored(smoothUnion([bar, floor], 0.02));
}
