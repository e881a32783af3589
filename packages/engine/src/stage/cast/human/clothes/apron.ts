import type { Metres, Radians } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../../shapes/colour.ts';
import type { Figure } from '../figure.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { tube } from '../../../../shapes/solids.ts';
import { onFront, sheetShape } from './sheets.ts';
import { type Skirt, skirtBinding, skirtPlace } from './skirt.ts';
import { bodyBinding } from './trunk.ts';
import { type Wearer } from './wearer.ts';

/** How far an apron stays off what is under it. */
const clearance: Metres = 0.012;

/** How far an apron reaches around the hips on each side. */
const half: Radians = 1.05;

/** An apron with its bib and the band around the neck. Below the waist it hangs outside whatever is worn there and moves with it. */
export function apron(colour: Linear, stripe: Linear | null, { figure, trunk, skirt, bone }: Wearer): readonly Shape[] {
  const h = figure.height;
  const under = skirt && !skirt.stiff ? skirt : asIfSkirted(figure);
  const [top, low] = [figure.chest + 0.035 * h, Math.max(figure.knee[1] + 0.05 * h, under.hem + 0.035 * h)];
  const bind = bodyBinding(figure, bone, 0.02 * h);
  const downOf = (y: Metres): number => clamp((under.top - y) / (under.top - under.hem));
  const angleOf = (across: number): Radians => (across * 2 - 1) * half;
  const sheet = sheetShape({
    columns: stripe ? 66 : 33,
    rows: 36,
    gloss: 0.05,
    detail: 0.35,
    at: (across, down) => {
      const y = mix(top, low, down);
      const bib = smooth(figure.waist + 0.05 * h, figure.waist + 0.012 * h, y);
      const hung = skirtPlace(figure, under, angleOf(across), downOf(y), clearance);
      const x = mix((across * 2 - 1) * 0.062 * h, hung[0], bib);
      // Where the top ends it is not lost: what is under it stays covered.
      const held = Math.max(y, figure.hip[1] - 0.03 * h);
      const laid = onFront(trunk, Math.sign(x) * Math.min(Math.abs(x), figure.hips[0] * 0.93), held, clearance);
      const falls = smooth(figure.hip[1] - 0.03 * h, figure.hip[1] - 0.12 * h, y);
      const front = mix(Math.max(laid[2], hung[2]), Math.max(hung[2], laid[2] - 0.02 * h), falls);
      return [x, y, mix(laid[2], front, bib)];
    },
    colour: (across, down) =>
      scaleColour(
        stripe && Math.sin(across * Math.PI * 11) > 0 ? stripe : colour,
        Math.abs(down - 0.55) < 0.11 && Math.abs(across - 0.5) < 0.27 ? 0.9 : 1,
      ),
    occlusion: (across) => 0.8 + 0.2 * Math.sin(across * 19) ** 2,
    binding: (position, across) => {
      const limit = smooth(figure.waist - 0.01 * h, figure.waist - 0.05 * h, position[1]);
      if (limit <= 0.02) return bind(position);
      const hang = skirtBinding(angleOf(across) + Math.PI * 2, downOf(position[1]), bone);
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

/** What an apron hangs over where no skirt is worn: it clears the trousers. */
function asIfSkirted(figure: Figure): Skirt {
  const h = figure.height;
  const thigh = 0.058 * h * figure.girth;
  return {
    top: figure.waist,
    hem: figure.knee[1],
    ease: Math.max(0.012 * h, figure.hip[0] + thigh - figure.hips[0], thigh + 0.012 * h - figure.hips[1] * 1.12),
    flare: 1.06,
    folds: 0.008 * h,
    colour: [0, 0, 0],
    stiff: false,
  };
}
