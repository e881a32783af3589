import type { Metres, Unit, Vector3 } from '@onereel/spec';
import { noise } from '../../../curves/noise.ts';
import { clamp, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Field } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { hairDepth } from './complexion.ts';
import { locksShape } from './hair-locks.ts';
import { hairField, type HairStyle } from './hair-styles.ts';
import type { Numbering } from './numbering.ts';

/** Strands under the locks: how much the surface stands out at a point, 0 in a groove to 1 on a crest. */
function strand(style: HairStyle, x: number, y: number, z: number): Unit {
  const swept =
    style === 'bob' || style === 'long' || style === 'afro' || style.endsWith('curls')
      ? 0
      : smooth(-0.075, -0.03, z) * smooth(-0.02, 0.03, y);
  const ridge = (u: number, v: number): number =>
    1 - Math.abs(noise(u * 62 + 0.8 * noise(v * 26, u * 20), v * 9)) * 0.8 - Math.abs(noise(u * 150 + 4, v * 16)) * 0.45;
  const behind = smooth(-0.045, -0.085, z) * smooth(0.05, 0.02, Math.abs(x));
  const hanging = ridge(z * (1 - behind) + x * behind + 0.5, y + Math.abs(x) * 0.5);
  if (swept <= 0) return clamp(hanging);
  const around = Math.atan2(x - 0.012, Math.max(0.02, y)) * 0.09;
  return clamp(hanging + (ridge(around + 0.3, z) - hanging) * swept);
}

function grown(whole: Field, style: HairStyle, relief: Metres): Field {
  return {
    low: whole.low,
    high: whole.high,
    at: (x, y, z) => whole.at(x, y, z) - (strand(style, x, y, z) - 0.55) * relief,
    within: (from, to) => grown(whole.within(from, to), style, relief),
  };
}

/** The hair as shapes of the model head's size: a body and the locks on it. `neckEnd` is how far below the eyes the neck ends, `grain` how coarse the mesh is. */
export function hairShapes(
  style: HairStyle,
  colour: Linear,
  { neckEnd, grain }: { neckEnd: Metres; grain: number },
  bone: Numbering,
): readonly Shape[] {
  if (style === 'shaven') return [];
  const bare = hairField(style);
  const field = grown(bare, style, style === 'crop' ? 0.0014 : 0.0022);
  const bind = ([, y, z]: Vector3): Binding => {
    if (style === 'ponytail' && z < -0.118) {
      const tail = smooth(-0.118, -0.14, z);
      return [
        [bone('ponytail'), tail],
        [bone('head'), 1 - tail],
      ];
    }
    const loose = smooth(-0.07, -neckEnd, y) * 0.9;
    return [
      [bone('head'), 1 - loose],
      [bone('neck'), loose * 0.4],
      [bone('chest'), loose * 0.6],
    ];
  };
  const body = fieldShape({
    field,
    cell: (style === 'crop' || style === 'bald' || style.endsWith('curls') ? 0.0078 : 0.0102) * grain,
    reach: 0.03,
    low: [-0.16, -0.26, -0.22],
    high: [0.16, 0.19, 0.12],
    paint: (position, _normal, occlusion) => {
      const crest = strand(style, ...position);
      const root = smooth(0, 0.05, hairDepth(position[1], position[2]));
      const shade = mixColour(scaleColour(colour, 0.34), scaleColour(colour, 0.85), clamp(crest * 0.85 + root * 0.15));
      return { colour: shade, surface: [Math.max(0.2, occlusion) * (0.6 + 0.4 * crest), 0.32, 1, 0], binding: bind(position) };
    },
  });
  const locks = locksShape(style, bare, colour, grain, bind);
  return locks ? [body, locks] : [body];
}
