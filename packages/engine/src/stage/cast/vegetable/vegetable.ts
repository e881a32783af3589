import { designFamily } from '../prop/design-family.ts';
import { leafVegetables } from './leaf-vegetables.ts';
import { rootVegetables } from './root-vegetables.ts';

/** Vegetables and mushrooms. */
export const vegetableFamily = designFamily({ family: 'vegetable', designs: { ...rootVegetables, ...leafVegetables } });
