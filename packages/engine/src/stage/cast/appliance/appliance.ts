import { craftedFamily } from '../prop/crafted-family.ts';
import { fan, hairDryer, vacuum } from './blowers.ts';
import { fireplace, grill, microwave, oven } from './cooking.ts';
import { blender, coffeeMachine, refrigerator, toaster } from './kitchen-machines.ts';
import { iron, sewingMachine, washingMachine } from './laundry.ts';
import { treadmill } from './treadmill.ts';

/** The machines of kitchen and house. */
export const applianceFamily = craftedFamily({
  family: 'appliance',
  styles: {
    oven,
    microwave,
    toaster,
    refrigerator,
    washingMachine,
    fan,
    hairDryer,
    vacuum,
    iron,
    sewingMachine,
    grill,
    fireplace,
    blender,
    coffeeMachine,
    treadmill,
  },
});
