import type { CastKind } from '../entry.ts';
import { cats, greatCats } from './cats.ts';
import { dogs, wildDogs } from './dogs.ts';

/** Cats and dogs and their wild kin. */
export const catsAndDogs: readonly CastKind[] = [...dogs, ...wildDogs, ...cats, ...greatCats];
