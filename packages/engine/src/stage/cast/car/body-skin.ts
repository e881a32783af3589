import { smooth } from '../../../curves/easing.ts';
import type { Linear } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { bodyLoft, readForm } from './body-loft.ts';
import type { CarForm } from './car-form.ts';

/** The skin with what its shader wants to know at each point: occlusion, half width, shoulder height, whether it is paint. */
export function bodySkin(form: CarForm, colour: Linear): Shape {
  const lines = readForm(form);
  const base = Math.min(...form.sill.map(([, y]) => y));
  return bodyLoft(form, ([x, y, z]) => {
    const buried = Math.abs(x) < lines.wide(z) * 0.945 - 0.05 && y < lines.low(z) + 0.02 && Math.abs(x) > lines.wide(z) * 0.8;
    return {
      colour,
      surface: [buried ? 0.1 : 0.5 + 0.5 * smooth(base - 0.1, base + 0.45, y), lines.wide(z) * 0.972, lines.deck(z), buried ? 0 : 1],
    };
  });
}
