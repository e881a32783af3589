import { designFamily } from '../prop/design-family.ts';
import { barDrinks } from './bar-drinks.ts';
import { hotDrinks } from './hot-drinks.ts';
import { softDrinks } from './soft-drinks.ts';

/** Cups and glasses with what is drunk from them. */
export const drinkFamily = designFamily({ family: 'drink', designs: { ...hotDrinks, ...softDrinks, ...barDrinks } });
