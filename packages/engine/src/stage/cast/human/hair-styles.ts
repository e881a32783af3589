import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { capsule, ellipsoidField, type Field, limb, smoothMinimum, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { hairDepth } from './complexion.ts';

/** How hair is worn. */
export type HairStyle =
  | 'short'
  | 'crop'
  | 'bob'
  | 'long'
  | 'ponytail'
  | 'bun'
  | 'bald'
  | 'afro'
  | 'mohawk'
  | 'pigtails'
  | 'shaven'
  | 'curls'
  | 'long-curls';
export const hairStyles: readonly HairStyle[] = [
  'short',
  'crop',
  'bob',
  'long',
  'ponytail',
  'bun',
  'bald',
  'afro',
  'mohawk',
  'pigtails',
  'shaven',
  'curls',
  'long-curls',
];

/** How thick the hair lies on the head by style, metres. */
const depths: Readonly<Record<HairStyle, Metres>> = {
  short: 0.014,
  crop: 0.008,
  bob: 0.018,
  long: 0.018,
  ponytail: 0.0125,
  bun: 0.0125,
  bald: 0.004,
  afro: 0.03,
  mohawk: 0.003,
  pigtails: 0.0125,
  shaven: 0,
  curls: 0.014,
  'long-curls': 0.016,
};

/** Where the parting is, metres to the left. */
export const parting: Metres = 0.016;

const both = (make: (side: 1 | -1) => Field): readonly Field[] => [make(1), make(-1)];

/** Curls as balls all over the head but the face, spread evenly (a sunflower's spiral); `low` is how far down they hang. */
function curlBalls(low: Metres): readonly Field[] {
  const count = 150;
  return Array.from({ length: count }, (_, step): Field | null => {
    const up = 1 - (2 * (step + 0.5)) / count;
    const turn = step * 2.399963;
    const flat = Math.sqrt(1 - up * up);
    const [x, z] = [Math.cos(turn) * flat, Math.sin(turn) * flat];
    const hangs = up < 0 ? -up : 0;
    const at: Vector3 = [x * (0.084 + 0.012 * hangs), 0.045 + up * 0.086 - hangs * (0.1 - low), -0.022 + z * (0.1 - 0.02 * hangs)];
    const size = 0.0155 + 0.0035 * Math.sin(step * 7.3) + 0.006 * hangs;
    const bare = at[2] > 0.018 && at[1] < 0.078 && Math.abs(at[0]) < 0.074;
    const inFront = at[2] > 0.03 && at[1] < 0.03;
    return bare || inFront || at[1] < low ? null : withBlend(ellipsoidField(at, [size, size * 1.12, size]), 0.006);
  }).filter((one) => one !== null);
}

/** What stands off the skull. */
function volumes(style: HairStyle): readonly Field[] {
  switch (style) {
    case 'short':
      return [ellipsoidField([0.008, 0.096, 0.03], [0.056, 0.026, 0.05]), ellipsoidField([-0.006, 0.1, -0.005], [0.056, 0.026, 0.066])];
    case 'bob':
      return [withBlend(ellipsoidField([0, -0.026, -0.024], [0.093, 0.082, 0.084]), 0.03)];
    case 'long':
      return [
        withBlend(ellipsoidField([0, -0.03, -0.026], [0.091, 0.1, 0.082]), 0.03),
        withBlend(ellipsoidField([0, -0.12, -0.07], [0.092, 0.135, 0.046]), 0.03),
        ...both((side) =>
          withBlend(
            limb(
              [
                [[0.074 * side, -0.05, 0.0], 0.022],
                [[0.079 * side, -0.12, 0.012], 0.025],
                [[0.078 * side, -0.18, 0.036], 0.022],
                [[0.072 * side, -0.245, 0.055], 0.007],
              ],
              0.02,
            ),
            0.02,
          ),
        ),
      ];
    case 'ponytail':
      return [
        withBlend(capsule([0, 0.068, -0.1], [0, 0.074, -0.126], 0.022, 0.015), 0.012),
        withBlend(
          limb(
            [
              [[0, 0.074, -0.122], 0.016],
              [[0.004, 0.066, -0.15], 0.03],
              [[0.008, 0.0, -0.172], 0.035],
              [[0.006, -0.09, -0.17], 0.027],
              [[0, -0.165, -0.15], 0.007],
            ],
            0.02,
          ),
          0.006,
        ),
      ];
    case 'curls':
      return curlBalls(-0.012);
    case 'long-curls':
      return [...volumes('long'), ...curlBalls(-0.17)];
    case 'afro':
      return [withBlend(ellipsoidField([0, 0.062, -0.034], [0.124, 0.098, 0.118]), 0.03)];
    case 'mohawk':
      return [
        withBlend(
          limb(
            [
              [[0, 0.1, 0.062], 0.016],
              [[0, 0.142, 0.02], 0.022],
              [[0, 0.152, -0.04], 0.022],
              [[0, 0.11, -0.105], 0.018],
              [[0, 0.04, -0.122], 0.012],
            ],
            0.02,
          ),
          0.008,
        ),
      ];
    case 'pigtails':
      return both((side) =>
        withBlend(
          limb(
            [
              [[0.074 * side, 0.03, -0.045], 0.016],
              [[0.108 * side, 0.028, -0.05], 0.026],
              [[0.125 * side, -0.03, -0.046], 0.03],
              [[0.118 * side, -0.1, -0.03], 0.02],
              [[0.112 * side, -0.14, -0.02], 0.006],
            ],
            0.02,
          ),
          0.008,
        ),
      );
    case 'bun':
      return [withBlend(ellipsoidField([0, 0.125, -0.062], [0.043, 0.036, 0.042]), 0.006)];
    default:
      return [];
  }
}

/** How far a point, seen from the front, is outside the face that loose hair leaves free; negative inside. */
function faceWindow(x: number, y: number): Metres {
  // Higher on the side of the parting, where the hair is drawn away.
  const top = 0.057 - 0.014 * smooth(0, 0.05, Math.abs(x - parting));
  const high = y > -0.02 ? top + 0.02 : 0.13;
  const [px, py] = [x / 0.066, (y + 0.02) / high];
  const near = Math.hypot(px, py);
  return near < 1e-4 ? -0.06 : (near * (near - 1)) / Math.hypot(px / 0.066, py / high);
}

/** Hair that hangs around the face: everything in front of the ears within the window is left free, thinning toward its rim. */
function framing(whole: Field): Field {
  const made = (inner: Field): Field => ({
    low: whole.low,
    high: whole.high,
    at: (x, y, z) => {
      const rim = faceWindow(x, y);
      const front = smooth(-0.01, 0.03, z);
      const thin = 0.014 * front * smooth(0.02, 0.07, y) * (1 - smooth(0, 0.03, rim)) ** 1.5;
      const free = Math.min(-rim, z - 0.006);
      return -smoothMinimum(-(inner.at(x, y, z) + thin), -free, 0.012);
    },
    within: (from, to) => made(inner.within(from, to)),
  });
  return made(whole);
}

/** The cap of hair on the skull, thin at the hairline. */
function scalp(style: HairStyle): Field {
  const depth = depths[style];
  const skull = ellipsoidField([0, 0.032, -0.014], [0.0755 + depth * 0.85, 0.084 + depth, 0.096 + depth]);
  const nape = ellipsoidField([0, -0.04, -0.045], [0.056 + depth * 0.6, 0.05, 0.05 + depth * 0.6]);
  const cap = smoothUnion([skull, nape], 0.03);
  const shell: Field = {
    ...cap,
    at: (x, y, z) => {
      const rim = hairDepth(y, z) * 0.72 + noise(x * 60, z * 40 + y * 30) * 0.003;
      const thin = style === 'bald' ? smooth(0.06, 0.02, y) * 0.012 - 0.009 : -(depth + 0.001) * (1 - smooth(0, 0.035, rim)) ** 1.5;
      return Math.max(cap.at(x, y, z) - thin, -rim, style === 'bald' ? y - 0.045 : -1);
    },
    within: () => shell,
  };
  return shell;
}

/** The body of hair of a style in the model head's space, without its locks. */
export function hairField(style: HairStyle): Field {
  const whole = smoothUnion([scalp(style), ...volumes(style)], 0.018);
  return style === 'bob' || style === 'long' || style === 'long-curls' ? framing(whole) : whole;
}

/** Which way hair lies at a point of the head, not yet bent to the surface. */
export function hairFlow(style: HairStyle, [x, y, z]: Vector3): Vector3 {
  if (style === 'afro' || style === 'curls' || style === 'long-curls') return [x, y - 0.04, z];
  if (style === 'mohawk') return [0, 0.4, -1];
  if (style === 'pigtails') return Math.abs(x) > 0.09 ? [0, -1, 0.1] : [Math.sign(x) * 0.09 - x, 0.03 - y, -0.045 - z];
  if (style === 'ponytail') return z < -0.125 ? [0, -1, -0.2 * smooth(-0.02, 0.06, y)] : [-x, 0.07 - y, -0.11 - z];
  if (style === 'bun') return [-x, 0.13 - y, -0.06 - z];
  if (style === 'short' || style === 'crop') {
    const top = smooth(0.055, 0.085, y) * smooth(-0.09, -0.05, z);
    return [mix(0, 0.55, top), mix(-1, 0.25, top), mix(-0.35, 0.9, top)];
  }
  const top = smooth(0.05, 0.11, y);
  const [side, rim] = [x < parting ? -1 : 1, faceWindow(x, y)];
  const away = z > 0 ? smooth(0.02, 0, rim) * smooth(-0.12, -0.02, y) * 1.2 : 0;
  return [side * (top * 1.3 + away * 0.6), -1, top * 0.12 * smooth(-0.02, 0.05, z) - away * 0.2];
}
