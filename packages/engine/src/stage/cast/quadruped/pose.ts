import type { Vector3 } from '@onereel/spec';
import { clamp, mix, smooth, wrap } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { add, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { reach } from '../skeleton/reach.ts';
import { step } from '../skeleton/step.ts';
import type { Beast } from './beast.ts';
import { type End, ends, frameOf, lowered, type Side, sides, tailJoints, trunkJoints } from './frame.ts';
import { footfalls } from './gaits.ts';
import { planSkull } from './skull.ts';

/** Seconds from one bark to the next while it barks. */
export const barkPeriod = 0.5;

interface Bearing {
  readonly going: number;
  readonly name: string;
  readonly turn: number;
  readonly gallop: number;
  readonly seated: number;
  readonly lying: number;
  readonly air: number;
}

function bearingOf(beast: Beast, moment: Moment): Bearing {
  const { gait, actions } = moment;
  const going = footfalls[gait.name] ? gait.weight : 0;
  const jump = actions.get('jump');
  const flight = jump ? clamp((jump.progress - 0.25) / 0.5) : 0;
  const risen = Math.max(0, moment.place[1] - moment.ground(moment.place[0], moment.place[2]));
  return {
    going, name: gait.name, turn: gait.phase * Math.PI * 2, gallop: gait.name === 'gallop' ? gait.weight : 0,
    seated: actions.get('sit')?.weight ?? 0, lying: actions.get('lie')?.weight ?? 0, air: Math.max(0, flight * (1 - flight) * 4 * 0.5 * beast.size - risen),
  };
}

/** Rises fast and falls: the jaw in one bark; 60 ms to open, shut after 250 ms. */
function snap(since: number): number {
  return smooth(0, 0.06, since) * (1 - smooth(0.12, 0.25, since));
}

/** How wide the jaw is open and how far the head is thrown up by what it utters, 0 to 1. */
export function voiceOf(moment: Moment): { readonly jaw: number; readonly toss: number } {
  let jaw = moment.mouth.open * 0.8;
  let toss = 0;
  for (const [name, action] of moment.actions) {
    if (name === 'bark') {
      const one = snap(wrap(action.since, barkPeriod)) * (action.seconds - action.since > 0 ? 1 : 0);
      jaw = Math.max(jaw, one);
      toss = Math.max(toss, one);
    } else if (name === 'roar' || name === 'open-jaws' || name === 'sing' || name === 'cry') {
      jaw = Math.max(jaw, action.weight * (0.92 + 0.08 * Math.sin(action.since * 31)));
      toss = Math.max(toss, action.weight * 0.75);
    } else if (name === 'meow') {
      const one = smooth(0, 0.2, action.progress) * (1 - smooth(0.55, 0.95, action.progress));
      jaw = Math.max(jaw, one * 0.55);
      toss = Math.max(toss, one * 0.3);
    } else if (name === 'eat' || name === 'drink') jaw = Math.max(jaw, action.weight * 0.3 * Math.abs(Math.sin(action.since * 7)));
  }
  return { jaw, toss };
}

function poseTrunk(poser: Poser, { size, rhythm }: Beast, moment: Moment, bearing: Bearing): void {
  const { going, name, turn, gallop, seated, lying, air } = bearing;
  const seconds = moment.seconds + rhythm;
  const breath = Math.sin(seconds * 2.1) * (1 - going);
  const trot = name === 'trot' ? going : 0;
  const walk = name === 'walk' ? going : 0;
  // Gallop: gathered when the hind feet land, stretched when the fore feet do.
  const gather = gallop * Math.cos(turn - Math.PI * 2 * 0.9);
  const bob = trot * 0.022 * -Math.cos(2 * turn - 2.4) + walk * 0.006 * Math.cos(2 * turn) + gallop * 0.035 * Math.cos(turn - Math.PI * 2 * 0.8) - going * 0.028;
  const pitch = gallop * 0.095 * Math.sin(turn - Math.PI * 2 * 0.66) + seated * -0.62;
  poser.shift('body', walk * 0.012 * size * Math.sin(turn), (bob + 0.003 * breath - seated * 0.215 - lying * 0.47) * size + air, -seated * 0.06 * size);
  poser.bend('body', pitch, walk * 0.03 * Math.cos(turn), walk * 0.025 * Math.sin(turn));
  const flex = gather * 0.2;
  poser.bend('rear', -flex * 1.1 - seated * 0.25, -walk * 0.06 * Math.cos(turn) - trot * 0.03 * Math.cos(turn), walk * 0.03 * Math.sin(turn));
  poser.bend('front', flex * 0.55 + seated * 0.22, walk * 0.045 * Math.cos(turn), -walk * 0.02 * Math.sin(turn));
}

function footAt({ breed, size }: Beast, moment: Moment, bearing: Bearing, end: End, side: Side): { place: Vector3; fold: number; flat: number } {
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
    fold = far * (at.swing > 0 ? mix(0.55, most, smooth(0, 0.4, at.swing)) * (1 - smooth(0.45, 0.92, at.swing) * 1.12) : 0.55 * smooth(0.6, 1, at.stance) - 0.12 * (1 - smooth(0, 0.25, at.stance)));
  }
  const sitting = seated * (end === 'Hind' ? 0.3 : -0.06);
  const lain = lying * (end === 'Hind' ? 0.26 : 0.24);
  const close = end === 'Fore' ? 1 - 0.35 * bearing.gallop : 1 + 0.1 * bearing.gallop + seated * 0.25;
  const tuck = air > 0 ? 1 : 0;
  const x = rest[0] * close * flip * size;
  const z = (rest[2] + forward + sitting + lain) * size;
  const c = Math.cos(moment.heading);
  const s = Math.sin(moment.heading);
  const ground = moment.ground(moment.place[0] + (x * c + z * s) * moment.size, moment.place[2] + (z * c - x * s) * moment.size) - moment.ground(moment.place[0], moment.place[2]);
  return { place: [x, (rest[1] + lift) * size + clamp(ground / moment.size, -0.3 * size, 0.3 * size) + air * 1.1, z], fold: fold + tuck * 0.9 - lying * (end === 'Fore' ? 1.3 : 1.2) - seated * (end === 'Hind' ? 1.15 : 0), flat: 1 };
}

function poseLegs(poser: Poser, beast: Beast, moment: Moment, bearing: Bearing): void {
  for (const end of ends) {
    for (const side of sides) {
      const { place, fold } = footAt(beast, moment, bearing, end, side);
      const upper = `upper${end}${side}`;
      const foot = `foot${end}${side}`;
      const toes = `toes${end}${side}`;
      const cannon = poser.bone(toes, foot);
      // The lower leg leans over the foot as it leaves the ground and folds in the swing.
      const turned: Vector3 = [cannon[0], cannon[1] * Math.cos(fold) - cannon[2] * Math.sin(fold), cannon[2] * Math.cos(fold) + cannon[1] * Math.sin(fold)];
      if (end === 'Fore') {
        const root = poser.where(upper);
        const lean = clamp((place[2] - root[2]) / beast.size, -0.5, 0.5);
        poser.bend(`blade${side}`, -lean * 0.45);
      }
      const forward: Vector3 = end === 'Fore' ? [0, 0.1, -1] : [0.12 * (side === 'L' ? 1 : -1), 0.1, 1];
      const joint = reach(poser, { upper, lower: `lower${end}${side}`, end: foot, pole: end === 'Fore' ? [0, 0, -1] : [0, 0, 1] }, add(place, turned), forward);
      const down = subtract(place, joint);
      poser.aim(foot, { along: scale(cannon, -1), side: [0, 0, 1] }, { along: down, side: [0, 0, 1] });
      const tip = clamp(fold, -0.2, 1.2) * (moment.gait.weight > 0 || bearing.air > 0 ? 0.75 : 0.1);
      const lifted = smooth(0.005, 0.04, place[1] / beast.size - 0.045);
      const tilt = tip * Math.max(lifted, 0.25);
      poser.aim(toes, { along: [0, 0, 1], side: [0, 1, 0] }, { along: [0, -Math.sin(tilt), Math.cos(tilt)], side: [0, Math.cos(tilt), Math.sin(tilt)] });
    }
  }
}

function poseHead(poser: Poser, beast: Beast, moment: Moment, bearing: Bearing): void {
  const { breed, rhythm } = beast;
  const seconds = moment.seconds + rhythm;
  const voice = voiceOf(moment);
  const { going, gallop, turn } = bearing;
  let yaw = (1 - going) * 0.22 * noise(seconds * 0.35, 3.1);
  let pitch = (1 - going) * 0.08 * noise(seconds * 0.4, 9.7);
  if (moment.gaze) {
    const c = Math.cos(moment.heading);
    const s = Math.sin(moment.heading);
    const at = poser.where('head');
    const x = (moment.gaze[0] - moment.place[0]) / moment.size;
    const z = (moment.gaze[2] - moment.place[2]) / moment.size;
    const way = normalise([x * c - z * s - at[0], (moment.gaze[1] - moment.place[1]) / moment.size - at[1], z * c + x * s - at[2]]);
    yaw = clamp(Math.atan2(way[0], way[2]), -1.25, 1.25);
    pitch = clamp(Math.asin(way[1]), -0.6, 0.6) * 0.7;
  }
  const graze = Math.max(moment.actions.get('eat')?.weight ?? 0, moment.actions.get('drink')?.weight ?? 0);
  const nod = (bearing.name === 'walk' ? going * 0.05 * Math.sin(2 * turn) : 0) + gallop * 0.07 * Math.sin(turn - 1.4);
  // The neck stretches forward at speed, drops to graze, rises to bark.
  const drop = gallop * (breed.feet === 'hoof' ? 0.28 : 0.38) * Math.min(1, breed.neck.rise) + graze * (breed.neck.rise + 0.75) - voice.toss * 0.28 - bearing.seated * 0.15 + bearing.lying * 0.15;
  poser.bend('neck', drop * 0.6 + nod, yaw * 0.3, 0);
  poser.bend('nape', drop * 0.4, yaw * 0.25, 0);
  const lookPitch = pitch + voice.toss * 0.34 - graze * 0.9 - nod * 0.3;
  const lookYaw = yaw * 0.85;
  const tilt = 0.06 * noise(seconds * 0.3, 21) * (1 - going);
  poser.aim('head', { along: [0, 0, 1], side: [0, 1, 0] }, { along: [Math.sin(lookYaw) * Math.cos(lookPitch), Math.sin(lookPitch), Math.cos(lookYaw) * Math.cos(lookPitch)], side: [tilt, 1, 0] });
  const pant = breed.feet === 'paw' && breed.muzzle.long > 0.6 && breed.ears !== 'round' ? Math.max(gallop, bearing.name === 'trot' ? going * 0.6 : 0) * (0.25 + 0.04 * Math.sin(seconds * 19)) + 0.02 * (1 - going) : 0;
  poser.bend('jaw', Math.max(voice.jaw * (breed.feet === 'hoof' ? 0.35 : 0.62), pant));
  const plan = planSkull(breed);
  const shut = Math.max(blinkAt(seconds), bearing.lying * (moment.actions.has('lie') ? smooth(1, 2, moment.actions.get('lie')!.since) : 0));
  for (const side of sides) {
    const flip = side === 'L' ? 1 : -1;
    const flop = gallop * (0.3 + 0.35 * Math.sin(turn - 0.6)) + (bearing.name === 'trot' ? going * 0.16 * (1 + Math.sin(2 * turn - 0.5)) : 0) + voice.toss * 0.3;
    const twitch = 0.12 * Math.max(0, noise(seconds * 0.9 + flip * 7, 5.5) - 0.35);
    if (breed.ears === 'floppy') poser.bend(`ear${side}`, -flop * 0.35, 0, flip * flop * 0.85);
    else if (breed.ears === 'fan') poser.bend(`ear${side}`, 0, flip * (0.25 * Math.sin(seconds * 1.3) + 0.1), 0);
    else poser.bend(`ear${side}`, -gallop * 0.35 - voice.toss * 0.15, flip * (twitch + gallop * 0.3), -flip * (twitch * 2 + gallop * 0.2));
    poser.bend(`eye${side}`, 0, clamp(yaw - lookYaw, -0.25, 0.25), 0);
    poser.bend(`lid${side}`, 0, plan.eyeTurn * flip, 0);
    poser.bend(`lid${side}`, shut * 1.15 + 0.04, 0, 0);
    poser.bend(`lid${side}`, 0, -plan.eyeTurn * flip, 0);
  }
}

function blinkAt(seconds: number): number {
  const period = 3.9;
  const count = Math.floor(seconds / period);
  let shut = 0;
  for (const turn of [count - 1, count, count + 1]) {
    const since = seconds - turn * period - 1.1 * Math.sin(turn * 12.9898);
    shut = Math.max(shut, smooth(-0.07, 0, since) * (1 - smooth(0.04, 0.16, since)));
  }
  return shut;
}

function poseTail(poser: Poser, { breed, rhythm }: Beast, moment: Moment, bearing: Bearing): void {
  const seconds = moment.seconds + rhythm;
  const { going, gallop, turn } = bearing;
  const glad = breed.tail === 'plume' ? 1 : 0;
  const asked = Math.max(moment.actions.get('sway')?.weight ?? 0, moment.actions.get('wag')?.weight ?? 0, (moment.actions.get('bark')?.weight ?? 0) * glad, (1 - going) * glad * 0.8);
  const wag = asked * Math.sin(seconds * Math.PI * 2 * 2.4) * 0.26 + (1 - asked) * 0.13 * Math.sin(seconds * 1.15) + going * 0.06 * Math.sin(turn - 0.8);
  for (let part = 0; part < tailJoints; part++) {
    const lag = part * 0.55;
    const swish = asked * Math.sin(seconds * Math.PI * 2 * 2.4 - lag) * 0.2 + (1 - asked) * 0.14 * Math.sin(seconds * 1.15 - lag);
    const stream = gallop * (part === 0 ? (breed.tailRise < 0 ? 0.55 + breed.tailRise * -0.35 : -0.15) : 0.1 * Math.sin(turn - lag)) + going * 0.04 * Math.sin(2 * turn - lag);
    poser.bend(`tail${part}`, stream, part === 0 ? wag : swish, 0);
  }
  if (breed.trunk) for (let part = 0; part < trunkJoints; part++) {
    const lift = Math.max(moment.actions.get('roar')?.weight ?? 0, moment.actions.get('meow')?.weight ?? 0);
    poser.bend(`trunk${part}`, 0.1 * Math.sin(seconds * 0.9 - part * 0.6) - lift * 0.5, 0, 0.06 * Math.sin(seconds * 0.7 - part * 0.5));
  }
}

/** Sets every joint of an animal to a moment. Depends on the moment alone. */
export function poseBeast(poser: Poser, beast: Beast, moment: Moment): void {
  const bearing = bearingOf(beast, moment);
  poseTrunk(poser, beast, moment, bearing);
  poseLegs(poser, beast, moment, bearing);
  poseHead(poser, beast, moment, bearing);
  poseTail(poser, beast, moment, bearing);
}
