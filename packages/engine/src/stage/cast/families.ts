import type { AnyFamily } from './family.ts';
import { ballFamily } from './ball/ball.ts';
import { birdFamily } from './bird/bird.ts';
import { buildingFamily } from './building/building.ts';
import { carFamily } from './car/car.ts';
import { lampFamily } from './lamp/lamp.ts';
import { standInFamily } from './stand-in/stand-in.ts';
import { dragonFamily } from './dragon/dragon.ts';
import { humanFamily } from './human/human.ts';
import { balloonFamily } from './balloon/balloon.ts';
import { rockFamily } from './rock/rock.ts';
import { vesselFamily } from './vessel/vessel.ts';
import { treeFamily } from './tree/tree.ts';
import { quadrupedFamily } from './quadruped/quadruped.ts';
import { sailingShipFamily } from './sailing-ship/sailing-ship.ts';

/** Every generator of bodies by the name that the manifest's rows use. */
export const castFamilies: ReadonlyMap<string, AnyFamily> = new Map(
  [
    ballFamily,
    birdFamily,
    buildingFamily,
    carFamily,
    lampFamily,
    standInFamily,
    dragonFamily,
    humanFamily,
    quadrupedFamily,
    sailingShipFamily,
    balloonFamily,
    treeFamily,
    rockFamily,
    vesselFamily,
  ].map((family) => [family.family, family as unknown as AnyFamily]),
);
