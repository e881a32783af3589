import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import type { Field } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { type Complexion, complexionAt } from './complexion.ts';
import { type Features, headField, jawShare, mouthCentre } from './head.ts';
import { trimLong } from '../skeleton/trim.ts';
import type { Numbering } from './numbering.ts';

function near(point: Vector3, centre: Vector3, reach: number): number {
  const squared = (Math.abs(point[0]) - centre[0]) ** 2 + (point[1] - centre[1]) ** 2 + (point[2] - centre[2]) ** 2;
  return Math.exp(-squared / (2 * reach * reach));
}

/** How a point of the model head hangs on the face's joints; `neckEnd` is how far below the eyes the neck ends. */
export function faceBinding(neckEnd: number, bone: Numbering): (point: Vector3) => Binding {
  return (point) => {
    const [x, y, z] = point;
    const side = x >= 0 ? 'L' : 'R';
    const head = smooth(-0.15, -0.1, y + 0.6 * z);
    if (head < 0.001) {
      const neck = smooth(-neckEnd - 0.035, -neckEnd + 0.02, y);
      return [
        [bone('neck'), neck],
        [bone('chest'), 1 - neck],
      ];
    }
    const jaw = head * jawShare(x, y, z);
    const corner = 0.85 * near(point, mouthCentre, 0.0125);
    const brow = y > 0.006 ? 0.85 * near(point, [0.03, 0.022, 0.08], 0.013) : 0;
    const still = (head - jaw) * (1 - brow);
    const pairs: Binding = [
      [bone('head'), still * (1 - corner)],
      [bone('jaw'), jaw * (1 - corner)],
      [bone(`mouth${side}`), still * corner],
      [bone(`lip${side}`), jaw * corner],
      [bone(`brow${side}`), (head - jaw) * brow],
      [bone('neck'), 1 - head],
    ];
    return [...pairs]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
      .filter(([, weight]) => weight > 0.004);
  };
}

/** The same surface told in smaller steps: opening the mouth makes the field steeper than distance, and the mesher would skip blocks. */
function gentle(steep: Field): Field {
  return {
    low: steep.low,
    high: steep.high,
    at: (x, y, z) => steep.at(x, y, z) * 0.7,
    within: (from, to) => gentle(steep.within(from, to)),
  };
}

/** The head and neck as shapes of the model's size: the face fine, the rest coarser, with a little overlap. `grain` makes them coarser. */
export function faceShapes(features: Features, look: Complexion, grain: number, bone: Numbering): readonly Shape[] {
  const field: Field = headField(features);
  const bind = faceBinding(features.neckEnd, bone);
  const paint = (position: Vector3, _normal: Vector3, occlusion: number) => {
    const { colour, gloss } = complexionAt(look, position);
    const through = Math.abs(position[0]) > 0.0715 && position[1] < 0.02 ? -0.35 : 0;
    // Soft skin lets light through: its hollows are not as dark.
    const open = mix(occlusion, 1, 0.35 * (1 - features.rugged) + 0.12);
    return { colour, surface: [Math.max(0.25, open), gloss, features.old * 0.3, through] as const, binding: bind(position) };
  };
  const bottom = -features.neckEnd - 0.06;
  return [
    fieldShape({
      field: gentle(field),
      shade: field,
      cell: 0.0038 * grain,
      low: [-0.07, -0.128, 0.026],
      high: [0.07, 0.05, 0.12],
      reach: 0.026,
      paint,
    }),
    fieldShape({ field, cell: 0.0085 * grain, low: [-0.1, -0.12, -0.12], high: [0.1, 0.125, 0.023], reach: 0.03, paint }),
    fieldShape({ field, cell: 0.0085 * grain, low: [-0.1, 0.05, 0.02], high: [0.1, 0.125, 0.12], reach: 0.03, paint }),
    fieldShape({ field, cell: 0.0105 * grain, low: [-0.14, bottom, -0.12], high: [0.14, -0.117, 0.1], reach: 0.04, paint }),
  ].map((shape) => trimLong(shape, 0.035 * grain));
}
