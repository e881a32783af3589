import type { Vector3 } from '@onereel/spec';
import type { Route } from './travel.ts';

/** A place on what is under it; for what flies or swims under water as it is. */
export const grounded = (place: Vector3, { plan, medium }: Pick<Route, 'plan' | 'medium'>): Vector3 =>
  medium === 'air' || medium === 'under-water' ? place : [place[0], plan.ground(place[0], place[2]), place[2]];
