import type { Metres, Unit, Vector3 } from '@onereel/spec';
import { noise } from '../../../curves/noise.ts';
import { clamp, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { capsule, ellipsoidField, type Field, limb, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { hairDepth } from './complexion.ts';
import type { Numbering } from './numbering.ts';

/** How hair is worn. */
export type HairStyle = 'short' | 'crop' | 'bob' | 'long' | 'ponytail' | 'bun' | 'bald';
export const hairStyles: readonly HairStyle[] = ['short', 'crop', 'bob', 'long', 'ponytail', 'bun', 'bald'];

/** How thick the hair lies on the head by style, metres. */
const depths: Readonly<Record<HairStyle, Metres>> = { short: 0.013, crop: 0.006, bob: 0.016, long: 0.016, ponytail: 0.009, bun: 0.009, bald: 0.004 };

const both = (make: (side: 1 | -1) => Field): readonly Field[] => [make(1), make(-1)];

/** Locks that leave a parting and frame the face. */
const curtains: readonly Field[] = both((side) => withBlend(limb([[[0.016 * side + 0.006, 0.106, 0.046], 0.012], [[0.045 * side, 0.083, 0.056], 0.013], [[0.068 * side, 0.04, 0.04], 0.013], [[0.0765 * side, -0.012, 0.02], 0.014]], 0.012), 0.016));

/** What hangs or stands off the skull. */
function volumes(style: HairStyle): readonly Field[] {
  switch (style) {
    case 'short':
      return [ellipsoidField([0.012, 0.098, 0.034], [0.052, 0.027, 0.046]), ellipsoidField([-0.014, 0.103, 0.0], [0.05, 0.026, 0.06]), withBlend(ellipsoidField([0.03, 0.088, 0.064], [0.034, 0.017, 0.018]), 0.015)];
    case 'bob':
      return both((side) => limb([[[0.06 * side, 0.05, 0.012], 0.028], [[0.077 * side, -0.01, 0.0], 0.022], [[0.075 * side, -0.075, 0.006], 0.024], [[0.066 * side, -0.098, 0.014], 0.012]], 0.02)).concat([...curtains, ellipsoidField([0, -0.03, -0.07], [0.078, 0.08, 0.042])]);
    case 'long':
      return both((side) => limb([[[0.055 * side, 0.06, 0.014], 0.026], [[0.078 * side, -0.012, 0.002], 0.02], [[0.082 * side, -0.09, 0.002], 0.023], [[0.083 * side, -0.165, 0.022], 0.022], [[0.08 * side, -0.225, 0.045], 0.009]], 0.02)).concat([...curtains, ellipsoidField([0, -0.09, -0.082], [0.088, 0.15, 0.04])]);
    case 'ponytail':
      return [withBlend(capsule([0, 0.035, -0.1], [0, 0.03, -0.128], 0.02, 0.014), 0.012), withBlend(limb([[[0, 0.03, -0.126], 0.015], [[0, 0.008, -0.152], 0.026], [[0, -0.07, -0.166], 0.029], [[0, -0.15, -0.158], 0.02], [[0, -0.2, -0.145], 0.006]], 0.02), 0.006)];
    case 'bun':
      return [withBlend(ellipsoidField([0, 0.062, -0.118], [0.04, 0.038, 0.034]), 0.008)];
    default:
      return [];
  }
}

/** Locks: how much the surface stands out at a point, 0 in a groove to 1 on a crest. They run back from the forehead, or down from a parting. */
function lock(style: HairStyle, x: number, y: number, z: number): Unit {
  const swept = style === 'bob' || style === 'long' ? 0 : smooth(-0.075, -0.03, z) * smooth(-0.02, 0.03, y);
  const ridge = (u: number, v: number): number => 1 - Math.abs(noise(u * 62 + 0.8 * noise(v * 26, u * 20), v * 9)) * 0.8 - Math.abs(noise(u * 150 + 4, v * 16)) * 0.45;
  const behind = smooth(-0.045, -0.085, z) * smooth(0.05, 0.02, Math.abs(x));
  const hanging = ridge(z * (1 - behind) + x * behind + 0.5, y + Math.abs(x) * 0.5);
  if (swept <= 0) return clamp(hanging);
  const around = Math.atan2(x - 0.012, Math.max(0.02, y)) * 0.09;
  return clamp(hanging + (ridge(around + 0.3, z) - hanging) * swept);
}

/** The hair of the model head, and how far down the face's joints carry it. */
function hairField(style: HairStyle): Field {
  const depth = depths[style];
  const skull = ellipsoidField([0, 0.032, -0.014], [0.0755 + depth * 0.85, 0.084 + depth, 0.096 + depth]);
  const nape = ellipsoidField([0, -0.04, -0.045], [0.056 + depth * 0.6, 0.05, 0.05 + depth * 0.6]);
  const cap = smoothUnion([skull, nape], 0.03);
  const shell: Field = {
    ...cap,
    at: (x, y, z) => {
      const rim = hairDepth(y, z) * 0.72 + noise(x * 60, z * 40 + y * 30) * 0.003;
      const thin = style === 'bald' ? smooth(0.06, 0.02, y) * 0.012 - 0.009 : -(depth + 0.001) * (1 - smooth(0, 0.035, rim)) ** 1.5;
      const solid = cap.at(x, y, z) - thin;
      return Math.max(solid, -rim, style === 'bald' ? y - 0.045 : -1);
    },
    within: () => shell,
  };
  const whole = smoothUnion([shell, ...volumes(style)], 0.018);
  const relief = style === 'crop' ? 0.0012 : 0.0042;
  return grown(whole, style, relief);
}

function grown(whole: Field, style: HairStyle, relief: Metres): Field {
  return {
    low: whole.low,
    high: whole.high,
    at: (x, y, z) => whole.at(x, y, z) - (lock(style, x, y, z) - 0.55) * relief,
    within: (from, to) => grown(whole.within(from, to), style, relief),
  };
}

/** The hair as a shape of the model head's size. `neckEnd` is how far below the eyes the neck ends, `grain` how coarse the mesh is. */
export function hairShape(style: HairStyle, colour: Linear, { neckEnd, grain }: { neckEnd: Metres; grain: number }, bone: Numbering): Shape {
  const field = hairField(style);
  const bind = ([, y, z]: Vector3): Binding => {
    if (style === 'ponytail' && z < -0.118) {
      const loose = smooth(-0.118, -0.14, z);
      return [[bone('ponytail'), loose], [bone('head'), 1 - loose]];
    }
    const loose = smooth(-0.07, -neckEnd, y) * 0.9;
    return [[bone('head'), 1 - loose], [bone('neck'), loose * 0.4], [bone('chest'), loose * 0.6]];
  };
  return fieldShape({
    field, cell: 0.0074 * grain, reach: 0.03,
    low: [-0.125, -0.25, -0.21], high: [0.125, 0.15, 0.12],
    paint: (position, _normal, occlusion) => {
      const crest = lock(style, ...position);
      const root = smooth(0, 0.05, hairDepth(position[1], position[2]));
      const shade = mixColour(scaleColour(colour, 0.36), scaleColour(colour, 0.95), clamp(crest * 0.85 + root * 0.15));
      return { colour: shade, surface: [Math.max(0.2, occlusion) * (0.6 + 0.4 * crest), 0.36, 1, 0], binding: bind(position) };
    },
  });
}
