import { designFamily } from '../prop/design-family.ts';
import { hotDishes } from './hot-dishes.ts';
import { larder } from './larder.ts';
import { streetFood } from './street-food.ts';

/** Dishes and what they are made of. */
export const dishFamily = designFamily({ family: 'dish', designs: { ...streetFood, ...hotDishes, ...larder } });
