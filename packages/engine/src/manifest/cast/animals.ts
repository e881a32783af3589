import type { CastKind } from '../entry.ts';
import { catsAndDogs } from './cats-and-dogs.ts';
import { hoofed } from './hoofed.ts';
import { wild } from './wild.ts';

/** Animals and beasts. A four-legged animal's preset names a breed (its kind's own by default) and what differs from it. */
export const animals: readonly CastKind[] = [
  {
    kind: 'dragon',
    family: 'dragon',
    words: ['dragon', 'wyvern', 'drake'],
    standsFor: ['mythical_monster', 'monster'],
    standsInFor: ['dinosaur', 'pterosaur'],
    medium: 'air',
    extent: [19.6, 5.2, 17.2],
    preset: {},
    actions: ['open-jaws', 'roar', 'burn', 'walk'],
    voice: 'roar',
  },
  ...catsAndDogs,
  ...hoofed,
  ...wild,
];
