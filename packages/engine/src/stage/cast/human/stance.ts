import type { Metres, Radians, Vector3 } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { mixVector, scale } from '../../../shapes/vector.ts';
import type { Moment, SeatMoment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { reach } from '../skeleton/reach.ts';
import { step } from '../skeleton/step.ts';
import type { Figure } from './figure.ts';
import { landings, trail } from './gaits.ts';
import { between, type Doing, layered } from './motif.ts';
import { type Side, sides, sign } from './skeleton.ts';

/** Where a foot is and how it is tilted (toes down is positive). */
interface Foot {
  readonly ankle: Vector3;
  readonly tilt: Radians;
  readonly toes: Radians;
  /** Where the knee points. */
  readonly knee?: Vector3;
}

/** How a person holds itself below the waist at a moment. */
export interface Stance {
  /** 0 standing to 1 fully in its gait. */
  readonly going: number;
  readonly running: number;
  /** Turns of the cycle in radians, 0 when the right foot lands. */
  readonly turn: Radians;
  /** 0 standing to 1 sitting. */
  readonly seated: number;
  readonly crouch: number;
  /** Height above the ground while jumping, metres. */
  readonly air: Metres;
}

/** Reads the stance from the moment. */
export function stanceOf(figure: Figure, moment: Moment): Stance {
  const { gait, actions } = moment;
  const going = gait.name === 'walk' || gait.name === 'run' ? gait.weight : 0;
  const jump = actions.get('jump');
  const flight = jump ? clamp((jump.progress - 0.28) / 0.47) : 0;
  const risen = Math.max(0, moment.place[1] - moment.ground(moment.place[0], moment.place[2]));
  return {
    going,
    running: gait.name === 'run' ? gait.weight : 0,
    turn: gait.phase * Math.PI * 2,
    seated: moment.seat ? 1 : 0,
    crouch: jump
      ? smooth(0, 0.2, jump.progress) * (1 - smooth(0.2, 0.3, jump.progress)) +
        smooth(0.72, 0.8, jump.progress) * (1 - smooth(0.8, 1, jump.progress))
      : 0,
    air: Math.max(0, flight * (1 - flight) * 4 * 0.22 * figure.height - risen),
  };
}

function footOf(figure: Figure, moment: Moment, stance: Stance, side: Side): Foot {
  const h = figure.height;
  const { gait } = moment;
  const running = gait.name === 'run';
  const duty = running ? 0.36 : 0.61;
  const at = step(gait.phase, landings[side], duty, gait.stride);
  const stand: Vector3 = [figure.ankle[0] * 1.02 * sign(side), figure.ankle[1], figure.ankle[2] + 0.012 * h * sign(side)];
  const back = trail[running ? 'run' : 'walk'] * h;
  // The foot rolls: lands on the heel, leaves from the toes.
  const strike = running ? -0.1 : -0.32;
  const leave = running ? 0.95 : 0.78;
  const carried = running ? 1.15 : 0.62;
  let tilt = 0;
  if (at.lift === 0 && at.swing === 0)
    tilt = strike * (1 - smooth(0, running ? 0.2 : 0.16, at.stance)) + leave * smooth(running ? 0.4 : 0.52, 1, at.stance) ** 1.2;
  else
    tilt =
      at.swing < 0.35
        ? mix(leave, carried, smooth(0, 0.3, at.swing)) * (1 - 0.25 * smooth(0.2, 0.35, at.swing))
        : mix(carried * 0.75, strike, smooth(0.35, 0.92, at.swing));
  const lift = at.lift * (running ? 0.17 : 0.052) * h;
  const ball = 0.075 * h;
  const heel = -0.032 * h;
  const pivot = tilt > 0 ? ball : heel;
  const height = figure.ankle[1];
  // Turning about the pivot on the ground moves the ankle.
  const rolledZ = pivot - pivot * Math.cos(tilt) + height * Math.sin(tilt);
  const rolledY = height * Math.cos(tilt) + pivot * Math.sin(tilt);
  const narrow = mix(0.036, 0.02, stance.running) * h * sign(side);
  const going = Math.min(1, stance.going * 1.6);
  const free = stance.air > 0 ? 1 : 0;
  const ankle: Vector3 = [
    mix(stand[0], narrow, going),
    mix(stand[1], rolledY + lift, going) + free * 0.02 * h,
    mix(stand[2], figure.ankle[2] + at.forward - back + rolledZ, going),
  ];
  const place = worldOf(moment, ankle);
  const ground = clamp(
    (moment.ground(place[0], place[2]) - moment.ground(moment.place[0], moment.place[2])) / moment.size,
    -0.25 * h,
    0.25 * h,
  );
  return {
    ankle: [ankle[0], ankle[1] + ground + stance.air, ankle[2]],
    tilt: tilt * going + free * 0.6,
    toes: Math.max(0, tilt) * going * (at.swing > 0 ? 1 - smooth(0, 0.3, at.swing) : 1),
  };
}

/** A point of the body's space in the world, as far as the stage's turn about the vertical goes. */
export function worldOf({ place, heading, size }: Moment, [x, y, z]: Vector3): Vector3 {
  const c = Math.cos(heading);
  const s = Math.sin(heading);
  return [place[0] + (x * c + z * s) * size, place[1] + y * size, place[2] + (z * c - x * s) * size];
}

/** A point of the world in the body's space. */
export function bodyOf({ place, heading, size }: Moment, point: Vector3): Vector3 {
  const c = Math.cos(heading);
  const s = Math.sin(heading);
  const x = (point[0] - place[0]) / size;
  const z = (point[2] - place[2]) / size;
  return [x * c - z * s, (point[1] - place[1]) / size, z * c + x * s];
}

/** A foot as what is done sets it, over where the gait has it. */
function placed(foot: Foot, doings: readonly Doing[], { height }: Figure, side: Side): Foot {
  return doings.reduce((had, { motif, phase, weight }) => {
    const found = between(motif, phase, (key) => key[side === 'L' ? 'leftFoot' : 'rightFoot'] ?? key.feet);
    if (!found) return had;
    const at = scale(mixVector(found.from.at, found.to.at, found.amount), height);
    const knee = mixVector(found.from.knee ?? [0.1, 0, 1], found.to.knee ?? [0.1, 0, 1], found.amount);
    return {
      ankle: mixVector(had.ankle, [at[0] * sign(side), at[1], at[2]], weight),
      tilt: mix(had.tilt, mix(found.from.tilt ?? 0, found.to.tilt ?? 0, found.amount), weight),
      toes: had.toes * (1 - weight),
      ...(weight > 0.5 ? { knee: [knee[0] * sign(side), knee[1], knee[2]] as const } : {}),
    };
  }, foot);
}

/** How far the bottom is under the middle of the pelvis, in heights. */
const bottom = 0.07;

/** Feet of somebody who sits: on the ground before the seat, hanging when it is high, at the sides of what is ridden. */
function seatedFoot(figure: Figure, moment: Moment, seat: SeatMoment, side: Side): Foot {
  const h = figure.height;
  const wanted = moment.feet?.[side === 'L' ? 'left' : 'right'];
  const knee: Vector3 = [sign(side) * (seat.astride > 0 ? 0.6 : 0.12), 0, 1];
  if (wanted) {
    const [x, y, z] = bodyOf(moment, wanted);
    return { ankle: [x, y + figure.ankle[1], z - 0.05 * h], tilt: 0.12, toes: 0, knee: [sign(side) * 0.2, 0, 1] };
  }
  const [x, y, z] = bodyOf(moment, seat.place);
  const shin = figure.knee[1] - figure.ankle[1];
  if (seat.astride > 0 || seat.hangs) {
    // Short legs do not reach down along a broad back: they lie over it.
    const short = seat.astride > 0 ? Math.max(0, 1.6 - h) : 0;
    const out = seat.astride / 2 + 0.045 * h + short * 0.3;
    return { ankle: [x + sign(side) * out, y - 0.36 * h + short * 0.2, z + 0.09 * h], tilt: -0.12, toes: 0, knee };
  }
  const hip = y + bottom * h - (figure.pelvis - figure.hip[1]);
  const low = Math.max(figure.ankle[1], hip - shin * 1.02);
  // A low seat: the feet are put farther out.
  const out = Math.max(0, shin - (hip - low)) * 0.6;
  return { ankle: [x + sign(side) * 0.056 * h, low, z + (figure.hip[1] - figure.knee[1]) * 0.97 + out], tilt: 0, toes: 0, knee };
}

/** Sets the pelvis and both legs: feet where the gait or an action puts them, the pelvis as high as they allow, lower by `stoop`. */
export function poseLegs(poser: Poser, figure: Figure, moment: Moment, stance: Stance, doings: readonly Doing[], stoop: Metres = 0): void {
  const h = figure.height;
  const { going, running, turn, crouch } = stance;
  const { seat } = moment;
  const footAt = (side: Side): Foot => {
    const foot = footOf(figure, moment, stance, side);
    return seat ? seatedFoot(figure, moment, seat, side) : placed(foot, doings, figure, side);
  };
  const feet = { L: footAt('L'), R: footAt('R') };
  const hips = scale(
    layered(doings, (key) => key.hips),
    h,
  );
  const tilt = layered(doings, (key) => key.tilt);
  const walking = going - running;
  const sway = going * 0.011 * h * Math.sin(turn + 0.5) * (1 - 0.5 * running) + (1 - going) * 0.006 * h * Math.sin(moment.seconds * 0.55);
  const bob =
    walking * 0.011 * h * -Math.cos(2 * turn - 0.5) +
    running * 0.024 * h * -Math.cos(2 * turn - Math.PI * 2 * 0.36) -
    running * 0.03 * h -
    walking * 0.012 * h -
    crouch * 0.13 * h;
  const yaw = going * (walking * 0.1 + running * 0.16) * Math.cos(turn);
  const roll = going * 0.05 * Math.sin(turn + 0.35);
  const lowered = stoop > 0 ? Math.max(hips[1] - stoop * 0.7, Math.min(hips[1], -0.42 * h)) : hips[1];
  let middle: Vector3 = [sway + hips[0], figure.pelvis + bob + stance.air + lowered, hips[2] - crouch * 0.06 * h];
  if (seat) {
    const [x, y, z] = bodyOf(moment, seat.place);
    middle = [x, y + bottom * h, z];
  }
  // A leg cannot be longer than it is: the pelvis comes down until both feet are in reach.
  const leg = (figure.hip[1] - figure.ankle[1]) * 0.997;
  const lying = Math.abs(tilt[0]) > 0.9;
  for (const side of seat || lying ? [] : sides) {
    const { ankle } = feet[side];
    const aside = ankle[0] - figure.hip[0] * sign(side) - middle[0];
    const ahead = ankle[2] - middle[2] - figure.hip[2] - yaw * figure.hip[0] * -sign(side);
    const most = ankle[1] + Math.sqrt(Math.max(0.01, leg * leg - aside * aside - ahead * ahead)) + (figure.pelvis - figure.hip[1]);
    middle = [middle[0], Math.min(middle[1], most), middle[2]];
  }
  poser.shift('pelvis', middle[0], middle[1] - figure.pelvis, middle[2]);
  poser.bend('pelvis', running * 0.16 + walking * 0.03 + crouch * 0.45 + tilt[0], yaw + tilt[1], roll + tilt[2]);
  for (const side of sides) {
    const foot = feet[side];
    const outward = 0.1 * sign(side) * (1 - 0.6 * running);
    const pole: Vector3 = foot.knee ?? [outward, 0, 1];
    reach(poser, { upper: `thigh${side}`, lower: `shin${side}`, end: `foot${side}`, pole: [0, 0, 1] }, foot.ankle, pole);
    const along: Vector3 = [Math.sin(outward) * Math.cos(foot.tilt), -Math.sin(foot.tilt), Math.cos(foot.tilt)];
    poser.aim(`foot${side}`, { along: [0, 0, 1], side: [0, 1, 0] }, { along, side: [0, Math.cos(foot.tilt), Math.sin(foot.tilt)] });
    poser.bend(`toes${side}`, -foot.toes * 0.85);
  }
}
