import { designFamily } from '../prop/design-family.ts';
import { bough } from './bough.ts';
import { greens } from './greens.ts';
import { growths } from './growths.ts';

/** Bushes, grasses and other low green things. */
export const shrubFamily = designFamily({ family: 'shrub', designs: { ...bough, ...greens, ...growths } });
