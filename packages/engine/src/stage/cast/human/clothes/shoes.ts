import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import { type Field, limb, roundedBox, smoothUnion, withBlend } from '../../../../shapes/distance-field.ts';
import { fieldShape } from '../../../../shapes/field-shape.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import type { Figure } from '../figure.ts';
import type { Numbering } from '../numbering.ts';

/** What feet wear. */
export type Footwear = 'shoes' | 'boots' | 'barefoot' | 'sandals' | 'flippers' | 'skates';

/** A left shoe or boot in the body's space, standing on the ground; `skin` is what a sandal shows between its straps. */
export function shoeShape(figure: Figure, wear: Footwear, colour: Linear, skin: Linear, bone: Numbering): Shape {
  const h = figure.height;
  const [ax, ay, az] = figure.ankle;
  // A boot's shaft is as wide as the shin in it.
  const stout = h * Math.max(1, figure.girth * 0.9);
  const at = (x: number, y: number, z: number): Vector3 => [ax + x * h, y * h, az + z * h];
  const upper: Field[] = [
    limb(
      [
        [at(0, 0.027, -0.022), 0.0225 * h],
        [at(0.001, 0.026, 0.03), 0.0225 * h],
        [at(0.004, 0.0195, 0.075), 0.0205 * h],
        [at(0.002, 0.0165, 0.108), 0.0155 * h],
      ],
      0.02 * h,
    ),
    withBlend(
      limb(
        [
          [at(0.007, 0.018, 0.074), 0.0195 * h],
          [at(-0.006, 0.018, 0.084), 0.018 * h],
        ],
        0.015 * h,
      ),
      0.012 * h,
    ),
    withBlend(
      limb(
        [
          [at(0, 0.03, -0.008), 0.0215 * h],
          [[ax, ay * 1.35, az], 0.0205 * h],
        ],
        0.02 * h,
      ),
      0.02 * h,
    ),
  ];
  if (wear === 'boots' || wear === 'skates')
    upper.push(
      withBlend(
        limb(
          [
            [[ax, ay, az], 0.022 * stout],
            [[ax, ay + 0.06 * h, az + 0.001 * h], 0.026 * stout],
            [[ax, ay + 0.105 * h, az], 0.031 * stout],
          ],
          0.02 * h,
        ),
        0.015 * h,
      ),
    );
  if (wear === 'flippers') upper.push(withBlend(roundedBox(at(0.008, 0.012, 0.19), [0.042 * h, 0.006 * h, 0.1 * h], 0.005 * h), 0.02 * h));
  if (wear === 'skates') upper.push(withBlend(roundedBox(at(0, 0.012, 0.03), [0.0045 * h, 0.012 * h, 0.098 * h], 0.004 * h), 0.002 * h));
  const sole = [
    roundedBox(at(0.0005, 0.0055, 0.006), [0.0225 * h, 0.0058 * h, 0.042 * h], 0.005 * h),
    roundedBox(at(0.003, 0.0045, 0.075), [0.0255 * h, 0.0048 * h, 0.046 * h], 0.0045 * h),
  ];
  const field = smoothUnion([smoothUnion(upper, 0.02 * h), ...sole.map((one) => withBlend(one, 0.003 * h))], 0.01 * h);
  const above: Field = {
    ...field,
    // A skate stands on its blade alone.
    at: (x, y, z) => Math.max(field.at(x, y, z), -y, wear === 'skates' && y < 0.021 * h ? Math.abs(x - ax) - 0.0042 * h : -1),
    low: [field.low[0], 0, field.low[2]],
    within: () => above,
  };
  /** Under one of the straps of a sandal: over the toes, over the instep, around the ankle. */
  const strapped = (y: number, z: number): boolean =>
    Math.abs(z - az - 0.072 * h) < 0.011 * h || Math.abs(z - az - 0.03 * h) < 0.01 * h || Math.abs(y - ay * 1.25) < 0.008 * h;
  return fieldShape({
    field: above,
    cell: (wear === 'sandals' ? 0.0055 : 0.0078) * h * figure.grain,
    reach: 0.03,
    paint: ([x, y, z], _normal, occlusion) => {
      const toes = smooth(az + 0.07 * h, az + 0.095 * h, z);
      const shin = smooth(ay * 1.05, ay * 1.6, y);
      const edge = wear !== 'barefoot' && y < (wear === 'skates' ? 0.019 : 0.0095) * h;
      const soled: Linear = wear === 'skates' ? [0.45, 0.48, 0.52] : [0.025, 0.02, 0.018];
      return {
        colour: edge ? soled : scaleColour(wear === 'sandals' && !strapped(y, z) ? skin : colour, 0.85 + 0.15 * Math.sin(x * 40)),
        surface: [Math.max(0.25, occlusion), edge ? (wear === 'skates' ? 0.85 : 0.15) : 0.5, 0, 0],
        binding: (
          [
            [bone('footL'), (1 - toes) * (1 - shin)],
            [bone('toesL'), toes * (1 - shin)],
            [bone('shinL'), shin],
          ] as const
        ).filter(([, weight]) => weight > 0.01),
      };
    },
  });
}
