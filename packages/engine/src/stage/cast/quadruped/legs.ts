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
import { boxingPaw, hangTrunk, workingFoot } from './paws.ts';

/** Where a foot stands and how far the leg below wrist or hock leans over it, radians. */
function footAt({ breed, size }: Beast, moment: Moment, bearing: Bearing, end: End, side: Side): { place: Vector3; fold: number } {
  const frame = frameOf(breed);
  const rest = lowered(breed, end === 'Fore' ? frame.fore.foot : frame.hind.foot);
  const { going, seated, lying, air, rise, rolling, afloat } = bearing;
  const flip = side === 'L' ? 1 : -1;
  let forward = 0;
  let lift = 0;
  let fold = 0;
  const fall = footfalls[bearing.name];
  if (fall && going > 0) {
    const at = step(moment.gait.phase, fall.lands[`${end}${side}`], fall.duty, moment.gait.stride);
    const far = Math.min(1, going * 1.6);
    forward = (at.forward / size) * far;
    const high = bearing.name === 'hop' ? 0.1 : bearing.name === 'gallop' ? 0.26 : bearing.name === 'trot' ? 0.17 : 0.085;
    lift = at.lift * high * far;
    const most = (end === 'Fore' ? 1.25 : 0.85) * (bearing.name === 'walk' ? 0.75 : 1);
    fold =
      far *
      (at.swing > 0
        ? mix(0.55, most, smooth(0, 0.4, at.swing)) * (1 - smooth(0.45, 0.92, at.swing) * 1.12)
        : 0.55 * smooth(0.6, 1, at.stance) - 0.12 * (1 - smooth(0, 0.25, at.stance)));
  }
  if (afloat > 0) {
    // Paddling, whatever the gait.
    const stroke = moment.seconds * 7 + (side === 'L' ? 0 : Math.PI) + (end === 'Hind' ? 1.6 : 0);
    forward = forward * (1 - afloat) + afloat * 0.16 * Math.cos(stroke);
    lift = lift * (1 - afloat) + afloat * (0.1 + 0.1 * Math.sin(stroke) - (0.55 - breed.low * 0.8));
    fold = fold * (1 - afloat) + afloat * (0.4 + 0.5 * Math.sin(stroke));
  }
  const sitting = seated * (end === 'Hind' ? 0.3 : -0.06) + bearing.crouch * (end === 'Hind' ? 0.2 : 0.03);
  const lain = lying * (end === 'Hind' ? 0.26 : 0.24);
  const close = end === 'Fore' ? 1 - 0.35 * bearing.gallop : 1 + 0.1 * bearing.gallop + seated * 0.25;
  const tuck = air > 0 ? 1 : 0;
  const up = clamp(rise / 0.5);
  // Upright, the hind feet stand under the weight, farther apart.
  const under = end === 'Hind' ? up * 0.17 : 0;
  const x = rest[0] * close * flip * size * (1 + (end === 'Hind' ? up * 0.35 : 0));
  const z = (rest[2] + forward + sitting + lain + under) * size;
  const c = Math.cos(moment.heading);
  const s = Math.sin(moment.heading);
  const ground =
    moment.ground(moment.place[0] + (x * c + z * s) * moment.size, moment.place[2] + (z * c - x * s) * moment.size) -
    moment.ground(moment.place[0], moment.place[2]);
  return {
    place: [x, (rest[1] + lift) * size + clamp(ground / moment.size, -0.3 * size, 0.3 * size) + air * 1.1, z],
    fold:
      fold +
      tuck * 0.9 -
      lying * (end === 'Fore' ? 1.3 : 1.2) * (1 - rolling) -
      Math.max(seated, bearing.crouch, up * (going > 0.5 ? 0.5 : 0.95)) * (end === 'Hind' ? 1.15 : 0),
  };
}

/** Where a free forepaw is: resting before the body, at the mouth to eat, raised to wave, beating the air. */
function handAt(poser: Poser, beast: Beast, moment: Moment, { doing }: Bearing, side: Side): { place: Vector3; fold: number } {
  const { breed, size } = beast;
  const act = (name: string): number => moment.actions.get(name)?.weight ?? 0;
  const flip = side === 'L' ? 1 : -1;
  const arm = (0.63 - breed.low) * size;
  const shoulder = poser.where(`upperFore${side}`);
  const seconds = moment.seconds + beast.rhythm;
  const beat = act('dance') * Math.sin(seconds * 6.3 + (side === 'L' ? 0 : Math.PI));
  const rest: Vector3 = [
    shoulder[0] * (breed.stance === 'upright' ? 0.7 : 1),
    shoulder[1] - arm * (breed.stance === 'upright' ? 0.5 : 0.72) + beat * arm * 0.3,
    shoulder[2] + arm * (breed.stance === 'upright' ? 0.12 : 0.26),
  ];
  const head = poser.where('head');
  const bite = 0.04 * size * Math.sin(moment.seconds * 3.4);
  const mouth: Vector3 = [
    flip * 0.045 * size,
    head[1] - 0.13 * size * breed.head - bite,
    head[2] + (0.19 + 0.1 * breed.muzzle.long) * size * breed.head,
  ];
  const eat = Math.max(
    act('eat'),
    act('drink'),
    act('hold') * 0.6,
    act('handle') * 0.3,
    ...[...moment.actions.values()].map(({ motif, weight }) => (motif === 'play-wind' ? weight * 0.85 : 0)),
  );
  const wave = side === 'R' ? act('wave') : 0;
  const raised: Vector3 = [
    shoulder[0] + flip * arm * 0.35 + arm * 0.2 * Math.sin(seconds * 9),
    shoulder[1] + arm * 0.65,
    shoulder[2] + arm * 0.3,
  ];
  const mixed = (a: Vector3, b: Vector3, share: number): Vector3 => [
    mix(a[0], b[0], share),
    mix(a[1], b[1], share),
    mix(a[2], b[2], share),
  ];
  const busy = mixed(mixed(rest, mouth, eat), raised, wave);
  return { place: mixed(busy, boxingPaw(shoulder, arm, seconds, side), doing.box), fold: mix(-0.55, -2.0, Math.max(eat * 0.7, wave)) };
}

/** Where the foot of a beast on its back is: over its own shoulder or hip, half folded. */
function rolledAt(poser: Poser, { breed, size }: Beast, moment: Moment, end: End, side: Side): Vector3 {
  const root = poser.where(`upper${end}${side}`);
  const kick = 0.07 * Math.sin(moment.seconds * 6 + (side === 'L' ? 0 : 2) + (end === 'Fore' ? 0 : 1));
  const way = poser.carried('body', [0, -(0.42 - breed.low * 0.6) * size, (0.1 + kick) * size]);
  return add(root, way);
}

/** Sets the four legs: feet where the gait puts them. Trunk must stand already. */
export function poseBeastLegs(poser: Poser, beast: Beast, moment: Moment, bearing: Bearing): void {
  hangTrunk(poser, beast, moment, bearing);
  for (const end of ends) {
    for (const side of sides) {
      const stood = footAt(beast, moment, bearing, end, side);
      const held = end === 'Fore' && bearing.free > 0 ? handAt(poser, beast, moment, bearing, side) : null;
      const share = held ? bearing.free : 0;
      const blend = (a: Vector3, b: Vector3, amount: number): Vector3 => [
        mix(a[0], b[0], amount),
        mix(a[1], b[1], amount),
        mix(a[2], b[2], amount),
      ];
      if (end === 'Hind' && bearing.rise > 0 && bearing.going < 1) {
        // Sitting or standing up, the feet are before the hips wherever these are.
        const hip = poser.where(`upperHind${side}`);
        const long = (0.75 - beast.breed.low) * beast.size;
        const low = bearing.hips < beast.breed.rump * 1.4;
        const ahead = hip[2] + long * (low ? 0.62 : beast.breed.stance === 'upright' ? 0.34 : 0.1);
        stood.place = [stood.place[0], stood.place[1], mix(stood.place[2], ahead, clamp(bearing.rise / 0.5) * (1 - bearing.going))];
      }
      const upright = held ? blend(stood.place, held.place, share) : stood.place;
      const works = workingFoot(poser, beast, moment, bearing, end, side);
      const busy = works ? blend(upright, works.place, works.share) : upright;
      const place = bearing.rolling > 0 ? blend(busy, rolledAt(poser, beast, moment, end, side), bearing.rolling) : busy;
      const bent = held ? mix(stood.fold, held.fold, share) : stood.fold;
      const fold = (works ? mix(bent, works.fold, works.share) : bent) + bearing.rolling * Math.PI * 0.92;
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
      const forward: Vector3 =
        end === 'Fore' ? [0, 0.1, -1] : [(0.12 + 0.35 * clamp(bearing.rise)) * (side === 'L' ? 1 : -1), 0.1 + 0.9 * clamp(bearing.rise), 1];
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
