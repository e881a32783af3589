import { designFamily, type Designs } from '../prop/design-family.ts';
import { vehicleMovement } from './running.ts';
import { ships } from './ships.ts';
import { smallBoats } from './small-boats.ts';

const designs: Designs = {
  ...smallBoats,
  ...ships,
};

/** What floats by paddle or motor. Water is at y = 0 of its own space. */
export const boatFamily = designFamily({ family: 'boat', designs, movement: vehicleMovement });
