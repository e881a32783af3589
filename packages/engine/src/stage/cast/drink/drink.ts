import { designFamily } from '../prop/design-family.ts';
import { coldDrinks } from './cold-drinks.ts';
import { hotDrinks } from './hot-drinks.ts';

/** Cups and glasses with what is drunk from them. */
export const drinkFamily = designFamily({ family: 'drink', designs: { ...hotDrinks, ...coldDrinks } });
