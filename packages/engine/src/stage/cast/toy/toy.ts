import { designFamily } from '../prop/design-family.ts';
import { counters } from './counters.ts';
import { games } from './games.ts';
import { playthings } from './playthings.ts';

/** Toys, dolls and games. */
export const toyFamily = designFamily({
  family: 'toy',
  designs: { ...playthings, ...games, ...counters },
  movement: () => ({ gaits: [], speeds: { default: 0.6, drive: 1.2, roll: 1.2, fly: 2, spin: 0.2 }, inertia: 0.3, lean: 0 }),
});
