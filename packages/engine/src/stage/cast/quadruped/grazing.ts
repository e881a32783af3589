import type { Moment } from '../../blocking/moment.ts';
import type { Bearing } from './bearing.ts';

/** How far it bends down to what it eats or drinks; what it has in its jaws already needs no bending. */
export function grazing({ actions }: Moment, { doing }: Bearing): number {
  return Math.max(actions.get('eat')?.weight ?? 0, actions.get('drink')?.weight ?? 0) * (1 - doing.chew) * (1 - doing.groom);
}
