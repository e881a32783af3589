import { designFamily } from '../prop/design-family.ts';
import { bowlFood } from './bowl-food.ts';
import { eggsAndDairy } from './eggs-and-dairy.ts';
import { meatAndFish } from './meat-and-fish.ts';
import { packedFood } from './packed-food.ts';
import { pizza } from './pizza.ts';
import { platedFood } from './plated-food.ts';
import { rollsAndDumplings } from './rolls-and-dumplings.ts';
import { sandwiches } from './sandwiches.ts';
import { snacks } from './snacks.ts';

/** Dishes and what they are made of. */
export const dishFamily = designFamily({
  family: 'dish',
  designs: {
    ...pizza,
    ...sandwiches,
    ...snacks,
    ...bowlFood,
    ...platedFood,
    ...rollsAndDumplings,
    ...eggsAndDairy,
    ...meatAndFish,
    ...packedFood,
  },
});
