import type { Radians, Vector3 } from '@onereel/spec';
import {
  capsule,
  ellipsoidField,
  type Field,
  limb,
  mirrored,
  smoothSubtraction,
  smoothUnion,
  turned,
  withBlend,
} from '../../../shapes/distance-field.ts';
import type { Breed } from './breed.ts';
import { earField } from './ears.ts';

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
  /** The left nostril, on the skin. */
  readonly nostril: Vector3;
  /** Height of the line of the mouth. */
  readonly mouth: number;
}

/** Where a walk from inside a solid along a direction comes out of it. */
export function comesOut(solid: Field, from: Vector3, way: Vector3, most: number): Vector3 {
  const step = 0.002;
  let gone = 0;
  while (gone < most && solid.at(from[0] + way[0] * gone, from[1] + way[1] * gone, from[2] + way[2] * gone) < 0) gone += step;
  return [from[0] + way[0] * gone, from[1] + way[1] * gone, from[2] + way[2] * gone];
}

type Measures = Pick<SkullPlan, 'from' | 'to' | 'wide' | 'mouth' | 'eyeRadius' | 'eyeTurn'>;

function measures({ skull, muzzle, eye, eyesAside }: Breed): Measures {
  const from = 0.13 * (0.6 + 0.4 * skull);
  return {
    from,
    to: from + 0.145 * muzzle.long,
    wide: 0.054 * muzzle.wide,
    mouth: -0.046 * muzzle.deep,
    eyeRadius: 0.0192 * eye,
    eyeTurn: Math.max(0.05, 0.36 + (eyesAside - 0.64) * 1.13),
  };
}

const plans = new WeakMap<Breed, SkullPlan>();

/** The measures of a breed's head. */
export function planSkull(breed: Breed): SkullPlan {
  const known = plans.get(breed);
  if (known) return known;
  const own = measures(breed);
  const { from, to, wide, eyeRadius: r } = own;
  const { skull, muzzle, snout, eyesAside } = breed;
  const bare = boneField(breed, own);
  const way: Vector3 = [Math.sin(eyesAside), 0, Math.cos(eyesAside)];
  const high = snout === 'trunk' ? 0.0 : snout === 'ape' ? 0.03 : eyesAside > 0.9 ? 0.042 : 0.034 * skull ** 0.5;
  const skin = comesOut(bare, [0, high, eyesAside > 0.9 ? 0.085 : 0.06], way, 0.25);
  const tip = comesOut(bare, [0, 0.004 * muzzle.deep, from], [0, 0, 1], 0.8);
  const aside = snout === 'ape' ? 0.2 : snout === 'disc' ? 0.3 : 0.62;
  const lift = snout === 'ape' ? 0.45 : 0.12;
  const plan: SkullPlan = {
    ...own,
    eye: [skin[0] - way[0] * r * 0.55, skin[1], skin[2] - way[2] * r * 0.55],
    nose: [0, (snout === 'ape' ? 0.02 : 0.006) * muzzle.deep, tip[2]],
    noseSize: snout === 'trunk' || snout === 'soft' ? 0 : 0.023 * muzzle.wide * (muzzle.long < 0.35 ? 0.66 : 1),
    nostril: comesOut(bare, [0, -0.004, Math.max(from, to - wide * 0.4)], [Math.sin(aside) * 0.98, lift, Math.cos(aside)], 0.3),
  };
  plans.set(breed, plan);
  return plan;
}

/** An elephant's head: two domes, a steep brow that runs into the trunk, sheaths of the tusks. */
const elephantParts: readonly Field[] = [
  ellipsoidField([0, 0.02, 0.05], [0.105, 0.13, 0.12]),
  withBlend(ellipsoidField([0.036, 0.09, 0.03], [0.066, 0.08, 0.09]), 0.05),
  withBlend(ellipsoidField([0.06, -0.05, 0.06], [0.058, 0.085, 0.085]), 0.06),
  withBlend(
    limb(
      [
        [[0, 0.05, 0.1], 0.085],
        [[0, -0.01, 0.165], 0.08],
        [[0, -0.09, 0.197], 0.07],
      ],
      0.05,
    ),
    0.06,
  ),
  withBlend(capsule([0.05, -0.05, 0.12], [0.062, -0.12, 0.165], 0.04, 0.032), 0.04),
];

/** Left half of the head before eyes are cut and ears are put on. */
function boneParts(breed: Breed, { from, to, wide, eyeTurn }: Measures): Field[] {
  const { skull, muzzle, jowl, cheeks, snout } = breed;
  if (snout === 'trunk') return [...elephantParts];
  const { deep, flare } = muzzle;
  const long = to - from;
  const front = 0.09 + 0.03 * skull;
  const parts: Field[] = [
    ellipsoidField([0, 0.03 * skull, 0.062], [0.08 * skull, 0.077 * skull, 0.1 * skull]),
    withBlend(ellipsoidField([0.048 * skull, -0.022, 0.07], [0.045 * skull, 0.055 * skull, 0.064]), 0.04),
    withBlend(
      limb(
        [
          [[0, -0.004, from - 0.02], wide * (1.12 + jowl * 0.1)],
          [[0, -0.008 * deep, from + long * 0.5], wide * (0.56 + 0.42 * flare)],
          [[0, -0.012 * deep, to], wide * 0.93 * flare],
        ],
        0.03,
      ),
      0.035,
    ),
    withBlend(capsule([0, 0.016, from - 0.01], [0, 0.012 * deep, to - 0.004], wide * 0.52, wide * 0.45), 0.03),
    withBlend(
      limb(
        [
          [[wide * 0.55, -0.03 * deep, from - 0.01], wide * 0.6],
          [[wide * 0.5, -0.035 * deep, from + long * 0.55], wide * 0.54],
          [[wide * 0.42 * flare, -0.034 * deep, to - 0.002], wide * 0.66 * flare],
        ],
        0.02,
      ),
      0.025,
    ),
  ];
  if (eyeTurn < 0.8) parts.push(withBlend(ellipsoidField([0.034 * skull, 0.066 * skull, front - 0.01], [0.027, 0.02, 0.026]), 0.022));
  if (jowl > 0)
    parts.push(
      withBlend(
        limb(
          [
            [[0.026 * skull, -0.03 - 0.03 * jowl, 0.06], 0.036 + 0.016 * jowl],
            [[0.024 * skull, -0.045 - 0.02 * jowl * deep, from], 0.034 + 0.01 * jowl],
            [[wide * 0.4, -0.045 * deep, from + long * 0.45], 0.03],
          ],
          0.04,
        ),
        0.04,
      ),
    );
  if (cheeks > 0)
    parts.push(
      withBlend(
        limb(
          [
            [[0.05 * skull, -0.015, 0.07], 0.05 * skull],
            [[0.062 * skull + 0.03 * cheeks, -0.04, 0.05], 0.034],
            [[0.066 * skull + 0.056 * cheeks, -0.068, 0.03], 0.007],
          ],
          0.03,
        ),
        0.03,
      ),
    );
  if (snout === 'ape')
    parts.push(
      withBlend(capsule([0, 0.064 * skull, front + 0.014], [0.05 * skull, 0.058 * skull, front], 0.017, 0.015), 0.018),
      withBlend(ellipsoidField([0, 0.012, from + 0.02], [0.026, 0.03, 0.03]), 0.02),
    );
  return parts;
}

function boneField(breed: Breed, own: Measures): Field {
  return mirrored(smoothUnion(boneParts(breed, own), 0.045));
}

/** The head without its lower jaw. */
export function headField(breed: Breed, plan: SkullPlan): Field {
  const { eye, eyeRadius: r, eyeTurn } = plan;
  const bones = smoothUnion([...boneParts(breed, plan), withBlend(earField(breed), breed.ears === 'fan' ? 0.03 : 0.016)], 0.045);
  const lid = withBlend(ellipsoidField(eye, [r * 1.22, r * 1.16, r * 1.22]), 0.014);
  const head = smoothUnion([bones, lid], 0.014);
  const hole = turned(ellipsoidField([eye[0], eye[1], eye[2] + r * 0.9], [r * 0.98, r * 0.7, r * 0.95]), [0, 1, 0], eyeTurn, eye);
  return mirrored(smoothSubtraction(head, hole, 0.003));
}

/** The lower jaw, closed, with a beard if it has one. */
export function jawField({ muzzle, skull, beard, mane, snout }: Breed, { from, to, wide, mouth }: SkullPlan): Field {
  const long = to - from;
  const trunk = snout === 'trunk';
  const y = trunk ? -0.1 : mouth - 0.004 * muzzle.deep;
  const thick = trunk ? 1 : muzzle.deep;
  const bar = limb(
    [
      [[0.03 * Math.min(1, skull), y + 0.006, 0.062], 0.026],
      [[wide * 0.5, y - 0.004, from], 0.026 * thick],
      [[wide * 0.42, y - 0.006, from + long * 0.6], 0.0235 * thick],
      [[wide * 0.26 * muzzle.flare, y - 0.006, to - 0.012 - Math.max(0, 0.85 - muzzle.long) * 0.016], 0.022 * thick],
    ],
    0.012,
  );
  const floor = ellipsoidField([0, y - 0.008, from + long * 0.25], [wide * 0.6, 0.02, long * 0.5 + 0.04]);
  const parts = [bar, floor];
  if (beard > 0) {
    const at = to - 0.035 - long * 0.2;
    const deep = mane === 'bison' ? 0.05 : 0.022;
    parts.push(
      withBlend(
        limb(
          [
            [[0, y - 0.015, at], deep],
            [[0, y - 0.05 - 0.05 * beard, at - 0.01], deep * 0.9],
            [[0, y - 0.08 - 0.075 * beard, at - 0.02], 0.005],
          ],
          0.02,
        ),
        0.02,
      ),
    );
  }
  return mirrored(smoothUnion(parts, 0.02));
}
