import type { AnyFamily } from './family.ts';
import { ballFamily } from './ball/ball.ts';
import { dragonFamily } from './dragon/dragon.ts';
import { sailingShipFamily } from './sailing-ship/sailing-ship.ts';

/** Every generator of bodies by the name that the manifest's rows use. */
export const castFamilies: ReadonlyMap<string, AnyFamily> = new Map(
  [ballFamily, dragonFamily, sailingShipFamily].map((family) => [family.family, family as unknown as AnyFamily]),
);
