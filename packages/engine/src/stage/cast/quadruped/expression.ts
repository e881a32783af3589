import { clamp, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { normalise } from '../../../shapes/vector.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import type { Beast } from './beast.ts';
import type { Bearing } from './bearing.ts';
import { sides } from './frame.ts';
import { shaking } from './shaking.ts';
import { grazing } from './grazing.ts';
import { planSkull } from './skull.ts';
import { voiceOf } from './voice.ts';

/** Turns neck and head to what is looked at, moves jaw, ears and lids. Trunk must stand already. */
export function poseBeastHead(poser: Poser, beast: Beast, moment: Moment, bearing: Bearing): void {
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
  const { doing } = bearing;
  const graze = grazing(moment, bearing);
  const nod = (bearing.name === 'walk' ? going * 0.05 * Math.sin(2 * turn) : 0) + gallop * 0.07 * Math.sin(turn - 1.4);
  const asleep = Math.max(bearing.lying * smooth(1, 2, moment.actions.get('lie')?.since ?? 0) * (1 - bearing.rolling), doing.curl);
  const work = workingHead(seconds, bearing);
  // The neck stretches forward at speed, drops to graze, rises to bark.
  const drop =
    gallop * (breed.feet === 'hoof' ? 0.28 : 0.38) * Math.min(1, breed.neck.rise) +
    graze * (1 - bearing.free) * (1 - 0.5 * bearing.lying) * (breed.trunk ? 0.1 : (breed.neck.rise + 0.95) / 0.8) +
    bearing.rise * 0.5 +
    asleep * 0.45 -
    bearing.afloat * 0.25 -
    voice.toss * 0.28 -
    bearing.seated * 0.15 +
    bearing.lying * 0.15 +
    work.drop;
  poser.bend('neck', drop * 0.6 + nod, yaw * 0.3 + work.aside * 0.6, 0);
  poser.bend('nape', drop * 0.4, yaw * 0.25 + work.aside * 0.4, 0);
  const lookPitch =
    pitch +
    voice.toss * 0.34 -
    graze * (bearing.free > 0.5 ? 0.15 : breed.trunk ? 0 : 0.9) -
    nod * 0.3 -
    breed.pitch * bearing.rise * 0.2 +
    work.look;
  const lookYaw = yaw * 0.85 + work.aside * 1.15;
  const tilt = 0.06 * noise(seconds * 0.3, 21) * (1 - going) + doing.shake * shaking(moment.seconds, -1.1) * 0.75;
  poser.aim(
    'head',
    { along: [0, 0, 1], side: [0, 1, 0] },
    { along: [Math.sin(lookYaw) * Math.cos(lookPitch), Math.sin(lookPitch), Math.cos(lookYaw) * Math.cos(lookPitch)], side: [tilt, 1, 0] },
  );
  const pant =
    breed.feet === 'paw' && breed.muzzle.long > 0.6 && breed.ears !== 'round'
      ? Math.max(gallop, bearing.name === 'trot' ? going * 0.6 : 0) * (0.25 + 0.04 * Math.sin(seconds * 19)) + 0.02 * (1 - going)
      : 0;
  poser.bend('jaw', Math.max(voice.jaw * (breed.feet === 'hoof' ? 0.35 : 0.62), pant));
  const plan = planSkull(breed);
  const shut = Math.max(blinkAt(seconds), asleep, doing.shake);
  for (const side of sides) {
    const flip = side === 'L' ? 1 : -1;
    const flop =
      doing.shake * (0.9 + 0.9 * shaking(moment.seconds, flip)) +
      gallop * (0.3 + 0.35 * Math.sin(turn - 0.6)) +
      (bearing.name === 'trot' ? going * 0.16 * (1 + Math.sin(2 * turn - 0.5)) : 0) +
      voice.toss * 0.3;
    const twitch = 0.12 * Math.max(0, noise(seconds * 0.9 + flip * 7, 5.5) - 0.35);
    if (breed.ears === 'floppy') poser.bend(`ear${side}`, -flop * 0.35, 0, flip * flop * 0.85);
    else if (breed.ears === 'fan') poser.bend(`ear${side}`, 0, flip * (0.25 * Math.sin(seconds * 1.3) + 0.1), 0);
    else poser.bend(`ear${side}`, -gallop * 0.35 - voice.toss * 0.15, flip * (twitch + gallop * 0.3), -flip * (twitch * 2 + gallop * 0.2));
    poser.bend(`eye${side}`, 0, clamp(yaw - lookYaw, -0.25, 0.25), 0);
    poser.bend(`lid${side}`, 0, plan.eyeTurn * flip, 0);
    poser.bend(`lid${side}`, shut * 1.15 + asleep * 0.4 + 0.04, 0, 0);
    poser.bend(`lid${side}`, 0, -plan.eyeTurn * flip, 0);
  }
}

/** What the head does for what the body is at: how far it is let down, turned to its own left, and raised, radians. */
function workingHead(seconds: number, { doing, near }: Bearing): { readonly drop: number; readonly aside: number; readonly look: number } {
  const lap = Math.sin(seconds * 9);
  return {
    drop:
      doing.groom * (0.62 + 0.07 * lap) +
      doing.scratch * 0.25 +
      doing.dig * 0.75 +
      doing.curl * 0.5 +
      doing.stalk * 0.5 +
      doing.butt * 0.85 -
      doing.howl * 0.62 +
      doing.bat * 0.4 +
      doing.chew * 0.04 * lap,
    aside: near * (doing.groom * 0.3 + doing.scratch * 0.35 + doing.curl * 1.05),
    look:
      doing.howl * 0.72 -
      doing.groom * (0.75 + 0.1 * lap) -
      doing.dig * 0.75 -
      doing.curl * 0.45 -
      doing.butt * 0.95 -
      doing.bat * 0.55 -
      doing.scratch * 0.1 -
      doing.stalk * 0.05,
  };
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
