import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { tube } from '../../../../shapes/solids.ts';
import { onFront, sheetShape } from './sheets.ts';
import { skirtBinding } from './skirt.ts';
import { bodyBinding } from './trunk.ts';
import { type Wearer } from './wearer.ts';

/** An apron with its bib and the band around the neck. */
export function apron(colour: Linear, stripe: Linear | null, { figure, trunk, bone }: Wearer): readonly Shape[] {
  const h = figure.height;
  const [top, low] = [figure.chest + 0.035 * h, figure.knee[1] + 0.05 * h];
  const bind = bodyBinding(figure, bone, 0.02 * h);
  const sheet = sheetShape({
    columns: stripe ? 66 : 22,
    rows: 30,
    gloss: 0.05,
    detail: 0.35,
    at: (across, down) => {
      const y = mix(top, low, down);
      const bib = smooth(figure.waist + 0.05 * h, figure.waist + 0.015 * h, y);
      const x = (across * 2 - 1) * mix(0.062 * h, figure.hips[0] * 1.05, bib);
      const held = Math.max(y, figure.hip[1] - 0.01 * h);
      const [px, , pz] = onFront(trunk, Math.sign(x) * Math.min(Math.abs(x), figure.hips[0] * 0.93), held, 0.011);
      const fold = 0.006 * Math.sin(across * 19) * smooth(figure.waist, low, y);
      return [Math.abs(x) > Math.abs(px) ? x : px, y, pz + fold + 0.03 * h * smooth(figure.hip[1], low, y)];
    },
    colour: (across, down) =>
      scaleColour(
        stripe && Math.sin(across * Math.PI * 11) > 0 ? stripe : colour,
        Math.abs(down - 0.55) < 0.11 && Math.abs(across - 0.5) < 0.27 ? 0.9 : 1,
      ),
    occlusion: (across) => 0.75 + 0.25 * Math.sin(across * 19) ** 2,
    binding: (position, across) => {
      const down = smooth(figure.waist + 0.02 * h, figure.knee[1], position[1]);
      const limit = smooth(figure.waist - 0.01 * h, figure.waist - 0.05 * h, position[1]);
      if (limit <= 0.02) return bind(position);
      const hang = skirtBinding((across - 0.5) * 1.9 + Math.PI * 2, down, bone);
      return limit > 0.98
        ? hang
        : [...hang.map(([joint, weight]) => [joint, weight * limit] as const), [bone('pelvis'), 1 - limit] as const];
    },
  });
  const strings = [1, -1].map((side) =>
    tube(
      [
        [0.055 * side * h, top - 0.004 * h, onFront(trunk, 0.055 * side * h, top, 0.008)[2]],
        [0.052 * side * h, figure.neckBase - 0.02 * h, onFront(trunk, 0.052 * side * h, figure.neckBase - 0.02 * h, 0.008)[2]],
        [0.045 * side * h, figure.neckBase + 0.006 * h, -0.012 * h],
      ],
      () => 0.006 * h,
      () => ({ colour: scaleColour(colour, 0.85), surface: [0.9, 0.05, 0.3, 0], binding: [[bone('chest'), 1]] }),
      { around: 6, flatten: 0.5 },
    ),
  );
  return [sheet, ...strings];
}
