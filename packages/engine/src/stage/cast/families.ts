import type { AnyFamily } from './family.ts';
import { ballFamily } from './ball/ball.ts';
import { birdFamily } from './bird/bird.ts';
import { molluscFamily } from './mollusc/mollusc.ts';
import { snakeFamily } from './snake/snake.ts';
import { reptileFamily } from './reptile/reptile.ts';
import { insectFamily } from './insect/insect.ts';
import { fishFamily } from './fish/fish.ts';
import { buildingFamily } from './building/building.ts';
import { carFamily } from './car/car.ts';
import { aircraftFamily } from './vehicle/aircraft.ts';
import { boatFamily } from './vehicle/boats.ts';
import { cartFamily } from './vehicle/carts.ts';
import { cycleFamily } from './vehicle/cycles.ts';
import { machineryFamily } from './vehicle/machines.ts';
import { spacecraftFamily } from './vehicle/spacecraft.ts';
import { trainFamily } from './vehicle/trains.ts';
import { lampFamily } from './lamp/lamp.ts';
import { standInFamily } from './stand-in/stand-in.ts';
import { dragonFamily } from './dragon/dragon.ts';
import { humanFamily } from './human/human.ts';
import { bonesFamily } from './bones/bones.ts';
import { ghostFamily } from './ghost/ghost.ts';
import { monsterFamily } from './monster/monster.ts';
import { robotFamily } from './robot/robot.ts';
import { balloonFamily } from './balloon/balloon.ts';
import { rockFamily } from './rock/rock.ts';
import { dishFamily } from './dish/dish.ts';
import { crockeryFamily } from './crockery/crockery.ts';
import { handToolFamily } from './hand-tool/hand-tool.ts';
import { weaponFamily } from './weapon/weapon.ts';
import { bookFamily } from './book/book.ts';
import { pictureFamily } from './wall-picture/picture.ts';
import { chairFamily } from './chair/chair.ts';
import { tableFamily } from './table/table.ts';
import { bedFamily } from './bed/bed.ts';
import { cabinetFamily } from './cabinet/cabinet.ts';
import { luminaryFamily } from './luminary/luminary.ts';
import { textileFamily } from './textile/textile.ts';
import { bathFixtureFamily } from './bath-fixture/bath-fixture.ts';
import { screenFamily } from './screen/screen.ts';
import { gadgetFamily } from './gadget/gadget.ts';
import { applianceFamily } from './appliance/appliance.ts';
import { clockFamily } from './clock/clock.ts';
import { machineFamily } from './machine/machine.ts';
import { umbrellaFamily } from './umbrella/umbrella.ts';
import { letteringFamily } from './lettering/lettering.ts';
import { signFamily } from './sign/sign.ts';
import { containerFamily } from './container/container.ts';
import { vesselFamily } from './vessel/vessel.ts';
import { fruitFamily } from './fruit/fruit.ts';
import { vegetableFamily } from './vegetable/vegetable.ts';
import { bakeryFamily } from './bakery/bakery.ts';
import { drinkFamily } from './drink/drink.ts';
import { sweetFamily } from './sweet/sweet.ts';
import { flowerFamily } from './flower/flower.ts';
import { shrubFamily } from './shrub/shrub.ts';
import { toyFamily } from './toy/toy.ts';
import { treasureFamily } from './treasure/treasure.ts';
import { sportFamily } from './sport/sport.ts';
import { instrumentFamily } from './instrument/instrument.ts';
import { edificeFamily } from './building/edifice-family.ts';
import { barrierFamily } from './barrier/barrier.ts';
import { effectFamily } from './effect/effect.ts';
import { monumentFamily } from './monument/monument.ts';
import { landformFamily } from './rock/landform.ts';
import { treeFamily } from './tree/tree.ts';
import { quadrupedFamily } from './quadruped/quadruped.ts';
import { sailingShipFamily } from './sailing-ship/sailing-ship.ts';

/** Every generator of bodies by the name that the manifest's rows use. */
export const castFamilies: ReadonlyMap<string, AnyFamily> = new Map(
  [
    ballFamily,
    birdFamily,
    molluscFamily,
    snakeFamily,
    reptileFamily,
    insectFamily,
    fishFamily,
    buildingFamily,
    carFamily,
    aircraftFamily,
    boatFamily,
    cartFamily,
    cycleFamily,
    machineryFamily,
    spacecraftFamily,
    trainFamily,
    lampFamily,
    standInFamily,
    dragonFamily,
    humanFamily,
    bonesFamily,
    ghostFamily,
    monsterFamily,
    robotFamily,
    quadrupedFamily,
    sailingShipFamily,
    balloonFamily,
    treeFamily,
    rockFamily,
    vesselFamily,
    dishFamily,
    containerFamily,
    luminaryFamily,
    textileFamily,
    bathFixtureFamily,
    screenFamily,
    gadgetFamily,
    applianceFamily,
    clockFamily,
    machineFamily,
    umbrellaFamily,
    signFamily,
    letteringFamily,
    bookFamily,
    pictureFamily,
    chairFamily,
    tableFamily,
    bedFamily,
    cabinetFamily,
    crockeryFamily,
    handToolFamily,
    weaponFamily,
    fruitFamily,
    instrumentFamily,
    sportFamily,
    treasureFamily,
    toyFamily,
    shrubFamily,
    flowerFamily,
    sweetFamily,
    drinkFamily,
    bakeryFamily,
    vegetableFamily,
    edificeFamily,
    barrierFamily,
    effectFamily,
    monumentFamily,
    landformFamily,
  ].map((family) => [family.family, family as unknown as AnyFamily]),
);
