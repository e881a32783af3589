import { designFamily } from '../prop/design-family.ts';
import { longFruit } from './long-fruit.ts';
import { roundFruit } from './round-fruit.ts';
import { smallFruit } from './small-fruit.ts';

/** Fruit, berries and nuts. */
export const fruitFamily = designFamily({ family: 'fruit', designs: { ...roundFruit, ...longFruit, ...smallFruit } });
