import type { Metres } from '@onereel/spec';
import { mix } from '../../../../curves/easing.ts';
import type { Person } from '../person.ts';
import { cutOf, legs as legCuts, type SkirtCut } from './cuts.ts';
import type { Skirt } from './skirt.ts';

/** The skirts that a person wears, the outer one last: a dress's own and one worn besides. A coat hides what is under it. */
export function wornSkirts({ figure, outfit }: Pick<Person, 'figure' | 'outfit'>): readonly Skirt[] {
  const h = figure.height;
  const cut = cutOf(outfit.top);
  const hemOf = ({ hem }: SkirtCut): Metres => mix(figure.hip[1], 0.012 * h, hem);
  // Thighs are wider than hips where somebody is muscular, and so are wide trousers.
  const thighs =
    figure.hip[0] + 0.05 * h * figure.girth + (outfit.legs ? legCuts[outfit.legs].wide * 0.5 * (h / 1.7) + 0.012 * h : 0.004 * h);
  const room = thighs - figure.hips[0];
  const skirts: Skirt[] = [];
  if (cut.skirt)
    skirts.push({
      top: figure.waist + 0.002 * h,
      hem: hemOf(cut.skirt),
      ease: Math.max(cut.ease + 0.012, room),
      flare: cut.skirt.flare * (figure.age === 'child' ? 1.15 : 1),
      folds: cut.skirt.folds,
      colour: outfit.topColour,
      stiff: cut.skirt.stiff ?? false,
    });
  if (outfit.skirt && cut.front !== 'tails')
    skirts.push({
      top: figure.waist - 0.012 * h,
      hem: hemOf(outfit.skirt),
      ease: Math.max(0.024, room),
      flare: outfit.skirt.flare,
      folds: outfit.skirt.folds,
      colour: outfit.skirtColour,
      stiff: outfit.skirt.stiff ?? false,
    });
  return skirts;
}
