import type { Vector3 } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { add, scale, subtract } from '../../../shapes/vector.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { reach } from '../skeleton/reach.ts';
import { step } from '../skeleton/step.ts';
import type { Beast } from './beast.ts';
import type { Bearing } from './bearing.ts';
import { type End, ends, frameOf, lowered, type Side, sides } from './frame.ts';
import { footfalls } from './gaits.ts';

/** Where a foot stands and how far the leg below wrist or hock leans over it, radians. */
function footAt({ breed, size }: Beast, moment: Moment, bearing: Bearing, end: End, side: Side): { place: Vector3; fold: number } {
  const frame = frameOf(breed);
  const rest = lowered(breed, end === 'Fore' ? frame.fore.foot : frame.hind.foot);
  const { going, seated, lying, air } = bearing;
  const flip = side === 'L' ? 1 : -1;
  let forward = 0;
  let lift = 0;
  let fold = 0;
  const fall = footfalls[bearing.name];
  if (fall && going > 0) {
    const at = step(moment.gait.phase, fall.lands[`${end}${side}`], fall.duty, moment.gait.stride);
    const far = Math.min(1, going * 1.6);
    forward = (at.forward / size) * far;
    const high = bearing.name === 'gallop' ? 0.26 : bearing.name === 'trot' ? 0.17 : 0.085;
    lift = at.lift * high * far;
    const most = (end === 'Fore' ? 1.25 : 0.85) * (bearing.name === 'walk' ? 0.75 : 1);
    fold =
      far *
      (at.swing > 0
        ? mix(0.55, most, smooth(0, 0.4, at.swing)) * (1 - smooth(0.45, 0.92, at.swing) * 1.12)
        : 0.55 * smooth(0.6, 1, at.stance) - 0.12 * (1 - smooth(0, 0.25, at.stance)));
  }
  const sitting = seated * (end === 'Hind' ? 0.3 : -0.06);
  const lain = lying * (end === 'Hind' ? 0.26 : 0.24);
  const close = end === 'Fore' ? 1 - 0.35 * bearing.gallop : 1 + 0.1 * bearing.gallop + seated * 0.25;
  const tuck = air > 0 ? 1 : 0;
  const x = rest[0] * close * flip * size;
  const z = (rest[2] + forward + sitting + lain) * size;
  const c = Math.cos(moment.heading);
  const s = Math.sin(moment.heading);
  const ground =
    moment.ground(moment.place[0] + (x * c + z * s) * moment.size, moment.place[2] + (z * c - x * s) * moment.size) -
    moment.ground(moment.place[0], moment.place[2]);
  return {
    place: [x, (rest[1] + lift) * size + clamp(ground / moment.size, -0.3 * size, 0.3 * size) + air * 1.1, z],
    fold: fold + tuck * 0.9 - lying * (end === 'Fore' ? 1.3 : 1.2) - seated * (end === 'Hind' ? 1.15 : 0),
  };
}

/** Sets the four legs: feet where the gait puts them. Trunk must stand already. */
export function poseBeastLegs(poser: Poser, beast: Beast, moment: Moment, bearing: Bearing): void {
  for (const end of ends) {
    for (const side of sides) {
      const { place, fold } = footAt(beast, moment, bearing, end, side);
      const upper = `upper${end}${side}`;
      const foot = `foot${end}${side}`;
      const toes = `toes${end}${side}`;
      const cannon = poser.bone(toes, foot);
      // The lower leg leans over the foot as it leaves the ground and folds in the swing.
      const turned: Vector3 = [
        cannon[0],
        cannon[1] * Math.cos(fold) - cannon[2] * Math.sin(fold),
        cannon[2] * Math.cos(fold) + cannon[1] * Math.sin(fold),
      ];
      if (end === 'Fore') {
        const root = poser.where(upper);
        const lean = clamp((place[2] - root[2]) / beast.size, -0.5, 0.5);
        poser.bend(`blade${side}`, -lean * 0.45);
      }
      const forward: Vector3 = end === 'Fore' ? [0, 0.1, -1] : [0.12 * (side === 'L' ? 1 : -1), 0.1, 1];
      const joint = reach(
        poser,
        { upper, lower: `lower${end}${side}`, end: foot, pole: end === 'Fore' ? [0, 0, -1] : [0, 0, 1] },
        add(place, turned),
        forward,
      );
      const down = subtract(place, joint);
      poser.aim(foot, { along: scale(cannon, -1), side: [0, 0, 1] }, { along: down, side: [0, 0, 1] });
      const tip = clamp(fold, -0.2, 1.2) * (moment.gait.weight > 0 || bearing.air > 0 ? 0.75 : 0.1);
      const lifted = smooth(0.005, 0.04, place[1] / beast.size - 0.045);
      const tilt = tip * Math.max(lifted, 0.25);
      poser.aim(
        toes,
        { along: [0, 0, 1], side: [0, 1, 0] },
        { along: [0, -Math.sin(tilt), Math.cos(tilt)], side: [0, Math.cos(tilt), Math.sin(tilt)] },
      );
    }
  }
}
