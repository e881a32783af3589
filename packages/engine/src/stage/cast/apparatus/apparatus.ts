import { designFamily } from '../prop/design-family.ts';
import { fieldMachines } from './field-machines.ts';
import { office } from './office.ts';
import { optics } from './optics.ts';
import { players } from './players.ts';
import { showpieces } from './showpieces.ts';
import { workshop } from './workshop.ts';

const pushed: Readonly<Record<string, number>> = { 'lawn-mower': 0.9 };

/** Devices that one looks through, writes on, plays or works at, and machines that stand in the field. */
export const apparatusFamily = designFamily({
  family: 'apparatus',
  designs: { ...optics, ...office, ...players, ...workshop, ...fieldMachines, ...showpieces },
  movement: ({ kind }) => ({ gaits: [], speeds: { default: pushed[kind] ?? 1 }, inertia: 0.5, lean: 0 }),
});
