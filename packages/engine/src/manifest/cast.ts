import type { CastKind } from './entry.ts';
import { animals } from './cast-animals.ts';
import { people } from './cast-people.ts';
import { things } from './cast-things.ts';
import { vehicles } from './cast-vehicles.ts';

/** Everything that can be cast, one row each. The last row is the stand-in for what nobody has built yet. */
export const cast: readonly CastKind[] = [...animals, ...people, ...vehicles, ...things];
