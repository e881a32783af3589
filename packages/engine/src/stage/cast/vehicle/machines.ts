import { smooth } from '../../../curves/easing.ts';
import { designFamily, type Designs } from '../prop/design-family.ts';
import { crawler } from './running-gear.ts';
import { hull, lamps, slab, spaced, together } from './coachwork.ts';
import { vehicleMovement } from './running.ts';
import { heavyMachines } from './heavy-machines.ts';
import { openCars } from './open-cars.ts';
import { racers } from './racers.ts';

const designs: Designs = {
  ...racers,
  ...openCars,
  ...heavyMachines,
  tank(work) {
    const paint = { colour: work.colour('#5a6242'), gloss: 0.25 };

    work.slab(
      'iron',
      [
        [-3.4, 1.0],
        [-3.2, 1.5],
        [2.2, 1.5],
        [3.5, 1.05],
        [3.2, 0.6],
        [-3.0, 0.55],
      ],
      2.2,
      { ...paint, bevel: 0.06, turn: [0, -Math.PI / 2, 0] },
    );
    for (const s of [-1, 1]) {
      slab(work, 'iron', [0.75, 0.1, 6.6], [s * 1.4, 1.42, 0], paint.colour, 0.25);
      for (const z of spaced(-2.6, 2.4, 5)) slab(work, 'iron', [0.05, 0.5, 0.96], [s * 1.76, 1.12, z], paint.colour, 0.25);
    }
    lamps(work, [0.9, 1.42, 3.0], 0.09);

    work.moving('turret', [0, 0, -0.3], () => {
      hull(
        work,
        'iron',
        [
          [-2.1, 1.05, 1.55, 2.1, 4],
          [-1.2, 1.35, 1.52, 2.3, 4],
          [0.4, 1.25, 1.52, 2.3, 3.6],
          [1.4, 0.7, 1.6, 2.1, 3],
        ],
        paint,
      );
      work.bar('iron', [0, 1.92, 1.2], [0, 1.96, 2.2], 0.24, paint);
      work.bar('iron', [0, 1.94, 1.8], [0, 2.0, 6.0], 0.11, paint);
      work.bar('iron', [0, 2.0, 5.7], [0, 2.0, 6.2], 0.16, paint);
      work.bar('iron', [0, 1.97, 3.6], [0, 1.98, 4.2], 0.16, paint);
      for (const [x, z] of [
        [0.5, -0.5],
        [-0.5, -0.6],
      ] as const)
        work.spun(
          'iron',
          [
            [0.38, 2.28],
            [0.38, 2.42],
            [0.3, 2.48],
            [0, 2.5],
          ],
          { ...paint, at: [x, 0, z], steps: 1, around: 18 },
        );
      work.bar('iron', [0.5, 2.7, -0.3], [0.5, 2.72, 0.9], 0.035, { colour: '#1c1c1a' });
      work.bar('iron', [0.5, 2.4, -0.2], [0.5, 2.7, -0.1], 0.04, { colour: '#1c1c1a' });
      work.bar('iron', [-1, 2.2, -1.8], [-1.1, 3.7, -2.0], 0.012, { colour: '#1c1c1a' });
    });
    return {
      pose: together(crawler(work, -1.42, -2.5, 2.5, 0.48, 0.58), crawler(work, 1.42, -2.5, 2.5, 0.48, 0.58), (moment) => ({
        turret: { turn: [0, 0.35 * Math.sin(moment.seconds * 0.5) * smooth(0, 1, moment.seconds * 0.5), 0] },
      })),
      perches: [{ name: 'inside', at: [0, 1, 0], room: [1, 1], closed: true }],
    };
  },
};

/** Racing cars, karts, farm and building machines, tanks: wheels and crawlers turn with the way. */
export const machineryFamily = designFamily({ family: 'wheeled-machine', designs, movement: vehicleMovement });
