import { designFamily } from '../prop/design-family.ts';
import { arrangements } from './arrangements.ts';
import { blossoms } from './blossoms.ts';

/** Flowers, alone and arranged. They open with `bloom` and `grow`. */
export const flowerFamily = designFamily({ family: 'flower', designs: { ...blossoms, ...arrangements } });
