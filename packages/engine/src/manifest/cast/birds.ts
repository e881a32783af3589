import type { CastKind } from '../entry.ts';
import { birdsOfPrey } from './birds-of-prey.ts';
import { crows, parrots } from './crows-and-parrots.ts';
import { insects } from './insects.ts';
import { poultry } from './poultry.ts';
import { shoreBirds } from './shore-birds.ts';
import { songbirds } from './songbirds.ts';
import { strikingBirds } from './striking-birds.ts';
import { waterfowl } from './waterfowl.ts';

/** Birds and insects: what flies by its own wings. */
export const birds: readonly CastKind[] = [
  ...songbirds,
  ...crows,
  ...parrots,
  ...birdsOfPrey,
  ...strikingBirds,
  ...waterfowl,
  ...poultry,
  ...shoreBirds,
  ...insects,
];
