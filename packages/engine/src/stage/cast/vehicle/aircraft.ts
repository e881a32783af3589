import { designFamily, type Designs } from '../prop/design-family.ts';
import { vehicleMovement } from './running.ts';
import { floaters } from './floaters.ts';
import { helicopters } from './helicopters.ts';
import { jets } from './jets.ts';
import { propellerPlanes } from './propeller-planes.ts';

const designs: Designs = {
  ...jets,
  ...propellerPlanes,
  ...floaters,
  ...helicopters,
};

/** Aeroplanes, helicopters, airships, gliders and parachutes. Their middle is their origin. */
export const aircraftFamily = designFamily({ family: 'aircraft', designs, movement: vehicleMovement });
