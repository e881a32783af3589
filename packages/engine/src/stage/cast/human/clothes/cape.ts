import type { Metres } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Binding, Shape } from '../../../../shapes/shape.ts';
import type { Figure } from '../figure.ts';
import { around, sheetShape } from './sheets.ts';
import { skirtBinding } from './skirt.ts';
import { type Wearer } from './wearer.ts';

/** A cape from the shoulders to the calves. */
export function cape(colour: Linear, lining: Linear | null, { figure, trunk, bone }: Wearer): Shape {
  const h = figure.height;
  const [top, low] = [figure.neckBase - 0.002 * h, figure.ankle[1] + 0.08 * h];
  return sheetShape({
    columns: 40,
    rows: 26,
    gloss: 0.08,
    detail: 0.3,
    at: (across, down) => {
      const shoulders = smooth(0, 0.09, down);
      const span = mix(1.75, 1.3, smooth(0.05, 0.5, down));
      const angle = Math.PI + (0.5 - across) * 2 * span;
      const y = mix(top, low, down);
      const wide = mix(figure.neck * 1.35, shoulderReach(figure), shoulders) * mix(1, 1.28, smooth(0.1, 1, down));
      const body = around(trunk, Math.max(y, figure.waist), angle, 0.02)[2];
      const deep = mix(figure.neck * 1.3, Math.max(0.075 * h, -body), shoulders) + 0.09 * h * smooth(0.1, 1, down);
      const fold = 0.014 * h * Math.sin(across * 34) * smooth(0.08, 0.7, down);
      return [
        Math.sin(angle) * (wide + fold),
        y - 0.012 * h * shoulders * Math.abs(Math.sin(angle)),
        Math.cos(angle) * (deep + fold) - 0.012 * h,
      ];
    },
    colour: (across, down) =>
      lining && (across < 0.05 || across > 0.95 || down < 0.06 || down > 0.96) ? lining : scaleColour(colour, mix(1, 0.85, down)),
    occlusion: (across, down) => 0.72 + 0.28 * (0.5 + 0.5 * Math.sin(across * 34)) * smooth(0.08, 0.7, down) + 0.1 * (1 - down),
    binding: (_position, across, down) => {
      const angle = Math.PI + (0.5 - across) * 2.6;
      const loose = smooth(0.22, 0.62, down);
      if (loose < 0.02) return [[bone('chest'), 1]];
      const hang = skirtBinding(angle + Math.PI * 2, Math.min(1, 0.3 + down * 0.8), bone);
      return [[bone('chest'), 1 - loose], ...hang.map(([joint, weight]) => [joint, weight * loose] as const)].slice(0, 4) as Binding;
    },
  });
}

function shoulderReach(figure: Figure): Metres {
  return figure.shoulder[0] + 0.034 * figure.height;
}
