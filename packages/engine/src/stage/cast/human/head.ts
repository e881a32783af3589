import type { Metres, Unit, Vector3 } from '@onereel/spec';
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
import { clamp, mix, smooth } from '../../../curves/easing.ts';

/**
 * The model head: an adult's, in metres, its origin between the eyes' middles and the ears, +z forward.
 * It is modelled with the lips parted by `gap`; the jaw joint, moved up by `gap`, closes them.
 */
export const eyeCentre: Vector3 = [0.0325, 0, 0.0665];
export const eyeRadius: Metres = 0.0148;
export const gap: Metres = 0.013;
/** Corner of the mouth on the left, in the parted model. */
export const mouthCentre: Vector3 = [0.0223, -0.067 - gap / 2, 0.081];
const partLine = mouthCentre[1];

/** What makes one face another. */
export interface Features {
  /** 0 soft to 1 square: jaw, brow and nose. */
  readonly rugged: Unit;
  /** 0 adult to 1 child: rounder cheeks, smaller nose, larger eyes. */
  readonly young: Unit;
  readonly old: Unit;
  /** Radius of the neck and how far below the eyes it ends, in the model's metres. */
  readonly neck: Metres;
  readonly neckEnd: Metres;
  /** Small differences from person to person, each around 0. */
  readonly noseLength: number;
  readonly jawWidth: number;
  readonly lipFullness: number;
}

/** How much a point of the parted model moves with the jaw, 0 to 1. */
export function jawShare(x: number, y: number, z: number): Unit {
  const off = Math.abs(x);
  const half = gap / 2 + Math.max(0, off - 0.021) * 0.9;
  const linear = clamp((partLine + half - y) / (2 * half));
  // Softened beside the mouth, so that the cheek has no fold where the jaw's pull ends; at its corners that would turn it over.
  const below = mix(linear, smooth(0, 1, linear), clamp((off - 0.021) / 0.012));
  return below * smooth(-0.015, 0.04, z) * smooth(-0.155, -0.118, y);
}

/** The opening between the lids, negative inside; x and y from the eye's middle, x outward. */
export function lidOpening(x: number, y: number): Metres {
  const tilted = y - x * 0.1;
  const arc = (high: Metres, flip: 1 | -1): number => {
    const radius = (0.0154 ** 2 + high ** 2) / (2 * high);
    return Math.hypot(x, tilted * flip + radius - high) - radius;
  };
  return Math.max(arc(0.0087, 1), arc(0.0058, -1));
}

/** What years add: bags under the eyes and jowls. */
const aged: readonly Field[] = [
  withBlend(ellipsoidField([0.031, -0.0185, 0.0765], [0.013, 0.0042, 0.005]), 0.006),
  withBlend(ellipsoidField([0.041, -0.087, 0.034], [0.012, 0.014, 0.02]), 0.014),
];

/** The fold from the nose to the corner of the mouth, and one beside the chin. */
const furrows: readonly Field[] = [
  limb(
    [
      [[0.0185, -0.038, 0.0965], 0.0016],
      [[0.028, -0.052, 0.0885], 0.0024],
      [[0.0335, -0.066, 0.0805], 0.0016],
    ],
    0.002,
  ),
];

function skullHalf({ rugged, young, old, jawWidth, noseLength, lipFullness }: Features): Field {
  const wide = mix(0.038, 0.0495, rugged) + jawWidth * 0.003 - young * 0.002;
  const chin = mix(0.0125, 0.019, rugged);
  const nose = (0.0335 + noseLength * 0.003 - young * 0.005) * 1;
  const tip = mix(0.103, 0.1055, rugged) - young * 0.011;
  const soft = 1 - rugged;
  const lips = 1 + lipFullness * 0.2 - rugged * 0.16 - old * 0.25;
  const parts: Field[] = [
    ellipsoidField([0, 0.032, -0.014], [0.0755, 0.084, 0.096]),
    withBlend(ellipsoidField([0, -0.03, 0.02], [mix(0.0505, 0.0565, rugged), 0.08, 0.066]), 0.03),
    withBlend(
      ellipsoidField(
        [0.0285 + rugged * 0.002, -0.05, 0.043],
        [0.021 + soft * 0.003 + young * 0.011 - old * 0.004, 0.03, 0.03 + soft * 0.002],
      ),
      0.03,
    ),
    withBlend(capsule([0, 0.0195, 0.0812], [0.043, 0.0195, 0.0655], mix(0.0078, 0.0112, rugged) - young * 0.003), 0.02),
    withBlend(ellipsoidField([0.0398 + rugged * 0.002, -0.023, 0.053], [0.02, 0.016, 0.0235]), 0.024),
    withBlend(
      limb(
        [
          [[wide + 0.004, -0.04, -0.006], 0.0145],
          [[wide - 0.006, -0.074, 0.022], 0.0145],
          [[chin, -0.0985 + young * 0.004, 0.062], 0.0148],
        ],
        0.02,
      ),
      0.026,
    ),
    withBlend(ellipsoidField([0, -0.099, 0.069], [mix(0.017, 0.022, rugged), 0.0145, 0.0165]), 0.016),
    withBlend(ellipsoidField([0, -0.064, 0.0595 - soft * 0.001 + young * 0.001], [0.028, 0.03, 0.024]), 0.024),
    // Nose: bridge, tip, wing.
    withBlend(
      limb(
        [
          [[0, 0.008, 0.0785 - young * 0.003], 0.0085],
          [[0, -0.012, mix(0.0905, 0.0935, rugged) - young * 0.009], 0.0072 + rugged * 0.0012],
          [[0, -nose, tip - soft * 0.0015 - young * 0.0025], 0.0074 + rugged * 0.0014 - young * 0.0014],
        ],
        0.009,
      ),
      0.015,
    ),
    withBlend(
      ellipsoidField(
        [0.0088 + rugged * 0.0018, -nose - 0.0022, 0.0912 - young * 0.007],
        [0.0055 + rugged * 0.0013 - young * 0.0012, 0.0055 + rugged * 0.0008 - young * 0.001, 0.0088 - young * 0.001],
      ),
      0.0095,
    ),
    // Lips, in the closed face.
    withBlend(
      limb(
        [
          [[0.024, -0.0672, 0.0745], 0.002],
          [[0.013, -0.0648, 0.0826], 0.0034 * lips],
          [[0.004, -0.0636, 0.0857], 0.0036 * lips],
          [[0, -0.0642, 0.0855], 0.0035 * lips],
        ],
        0.004,
      ),
      0.008,
    ),
    withBlend(
      limb(
        [
          [[0.023, -0.0672, 0.0745], 0.002],
          [[0.0115, -0.0712, 0.0818], 0.0042 * lips],
          [[0, -0.0722, 0.0834], 0.0044 * lips],
        ],
        0.005,
      ),
      0.0095,
    ),
  ];
  if (old > 0) parts.push(...aged);
  // Deep eyes look stern: those of soft and young faces lie flatter.
  const shallow = soft * 0.0012 + young * 0.0018;
  const socket = ellipsoidField([0.0325, 0.0025, 0.0915 - old * 0.001 + shallow], [0.0195, 0.0125, 0.0165]);
  const lid = withBlend(ellipsoidField(eyeCentre, [eyeRadius + 0.0032, eyeRadius + 0.0026, eyeRadius + 0.0031]), 0.007);
  const bare = smoothSubtraction(smoothUnion(parts, 0.02), socket, 0.016);
  const lined = old > 0 ? furrows.reduce((whole, furrow) => smoothSubtraction(whole, furrow, 0.0055), bare) : bare;
  return smoothUnion([lined, lid], 0.006);
}

/** The face as it is with its mouth open: what is below the lips shifted down by the jaw's share of the gap. */
function parted(closed: Field): Field {
  const low: Vector3 = [closed.low[0], closed.low[1] - gap, closed.low[2]];
  const made = (inner: Field): Field => ({
    at: (x, y, z) => inner.at(x, y + gap * jawShare(x, y, z), z),
    low,
    high: closed.high,
    within: (from, to) => made(inner.within(from, [to[0], to[1] + gap, to[2]])),
  });
  return made(closed);
}

function ear(young: Unit): Field {
  const size = 1 - young * 0.1;
  const shell = ellipsoidField([0.0695, -0.012, -0.014], [0.0062, 0.0295 * size, 0.0178 * size]);
  const hollow = ellipsoidField([0.0757, -0.007, -0.0105], [0.0058, 0.0195 * size, 0.0108 * size]);
  return turned(
    turned(smoothSubtraction(shell, hollow, 0.0035), [0, 1, 0], -0.27, [0.0685, -0.012, 0.003]),
    [1, 0, 0],
    0.16,
    [0.0695, -0.012, -0.014],
  );
}

/** The head, the neck and the top of the chest as one field in the model's metres. */
export function headField(features: Features): Field {
  const face = parted(skullHalf(features));
  const end = -features.neckEnd;
  const neck = limb(
    [
      [[0, -0.03, -0.032], features.neck * 1.02],
      [[0, -0.075, -0.022], features.neck * 0.96],
      [[0, end, -0.028], features.neck * 1.06],
    ],
    0.02,
  );
  const tendon = withBlend(
    capsule([0.05, -0.05, -0.022], [0.014, end - 0.02, 0.014 - features.young * 0.012], 0.011 + features.rugged * 0.003, 0.007),
    0.022,
  );
  const collar = withBlend(ellipsoidField([0, end - 0.085, -0.016], [0.075, 0.084, 0.04]), 0.045);
  const half = smoothUnion([face, withBlend(neck, 0.022), tendon, collar, withBlend(ear(features.young), 0.006)], 0.02);
  const small = 1 - features.young * 0.75;
  const nostril = ellipsoidField(
    [0.0062, -0.0435 - features.noseLength * 0.003 + features.young * 0.005, 0.098 - features.young * 0.0145],
    [0.0034 * small, 0.0036 * small, 0.0052 * small],
  );
  const mouth = ellipsoidField([0, partLine, 0.078], [0.0221, gap / 2, 0.04]);
  const eyeHole = field(
    (x, y, z) => Math.max(lidOpening(x - eyeCentre[0], y - eyeCentre[1]), (0.062 - z) * 0.9),
    [0.016, -0.008, 0.062],
    [0.05, 0.012, 0.11],
  );
  return mirrored(smoothSubtraction(smoothSubtraction(smoothSubtraction(half, nostril, 0.003), mouth, 0.0035), eyeHole, 0.0012));
}
