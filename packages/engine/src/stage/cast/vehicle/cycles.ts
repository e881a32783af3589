import { designFamily, type Designs } from '../prop/design-family.ts';
import { vehicleMovement } from './running.ts';
import { bicycles } from './bicycles.ts';
import { motorcycles } from './motorcycles.ts';
import { scooters } from './scooters.ts';

const designs: Designs = {
  ...bicycles,
  ...scooters,
  ...motorcycles,
};

/** Bicycles, tricycles, scooters and motorcycles: pedals and wheels turn with the way; a rider sits on them. */
export const cycleFamily = designFamily({ family: 'cycle', designs, movement: vehicleMovement });
