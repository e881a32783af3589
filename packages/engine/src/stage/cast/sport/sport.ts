import { designFamily } from '../prop/design-family.ts';
import { boards } from './boards.ts';
import { courtNets } from './court-nets.ts';
import { gear } from './gear.ts';
import { targets } from './targets.ts';

const rides: Readonly<Record<string, number>> = {
  skateboard: 3,
  surfboard: 4,
  ski: 6,
  snowboard: 6,
  'roller-skate': 3,
  'ice-skate': 4,
  sled: 5,
};

/** Sport gear, and boards and skis to ride on. */
export const sportFamily = designFamily({
  family: 'sport',
  designs: { ...gear, ...boards, ...courtNets, ...targets },
  movement: (form) => ({
    gaits: [],
    speeds: { default: rides[form.kind] ?? 1, throw: 8, fly: 6 },
    inertia: 0.3,
    lean: form.kind in rides ? 0.6 : 0,
  }),
});
