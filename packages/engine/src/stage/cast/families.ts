import type { AnyFamily } from './family.ts';
import { ballFamily } from './ball/ball.ts';
import { carFamily } from './car/car.ts';
import { dragonFamily } from './dragon/dragon.ts';
import { humanFamily } from './human/human.ts';
import { balloonFamily } from './balloon/balloon.ts';
import { rockFamily } from './rock/rock.ts';
import { treeFamily } from './tree/tree.ts';
import { sailingShipFamily } from './sailing-ship/sailing-ship.ts';

/** Every generator of bodies by the name that the manifest's rows use. */
export const castFamilies: ReadonlyMap<string, AnyFamily> = new Map(
  [ballFamily, carFamily, dragonFamily, humanFamily, sailingShipFamily, balloonFamily, treeFamily, rockFamily].map((family) => [family.family, family as unknown as AnyFamily]),
);
