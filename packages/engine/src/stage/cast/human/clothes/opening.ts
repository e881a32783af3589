import type { Metres } from '@onereel/spec';
import { mix } from '../../../../curves/easing.ts';
import type { Figure } from '../figure.ts';

/** Where a coat or jacket opens: the lowest point of the V and its half width at the neck. */
export function opening(figure: Figure): { readonly bottom: Metres; readonly top: Metres; readonly half: Metres } {
  return { bottom: mix(figure.waist, figure.chest, 0.52), top: figure.neckBase, half: 0.035 * figure.height };
}
