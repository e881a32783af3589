import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import { gazeOf, weightOf } from '../creature/choosing.ts';
import { bothSides } from '../creature/parts.ts';
import type { Poser } from '../skeleton/poser.ts';
import { step } from '../skeleton/step.ts';
import { type InsectPlan, legPlaces } from './plan.ts';

/** The share of a cycle that a foot stays down, and how long a cycle is for a body of 1. */
export const insectDuty = 0.6;
export const insectStride = 0.5;

function poseWings(poser: Poser, { form, rhythm }: InsectPlan, moment: Moment, flight: number): void {
  const broad = form.wings === 'butterfly' || form.wings === 'moth';
  const turn = (moment.gait.name === 'fly' ? moment.gait.phase : (moment.seconds + rhythm) * form.rate) * Math.PI * 2;
  const slow = Math.sin((moment.seconds + rhythm) * 1.6);
  for (const [side, sign] of bothSides) {
    if (broad) {
      // At rest it opens and closes them slowly; flying they clap over the back.
      const rest = form.wings === 'moth' ? 0.05 : 0.62 + 0.42 * slow;
      const beat = 0.35 + 0.95 * Math.sin(turn);
      const lift = rest + (beat - rest) * flight;
      poser.bend(`fore${side}`, 0.12 * Math.cos(turn) * flight, 0, sign * lift);
      poser.bend(
        `hind${side}`,
        0.1 * Math.cos(turn - 0.5) * flight,
        0,
        sign * (rest + (0.3 + 0.85 * Math.sin(turn - 0.35) - rest) * flight),
      );
    } else {
      const folded = form.wings === 'dragonfly' ? 0 : 1 - flight;
      const beat = flight * 0.7 * Math.sin(turn);
      poser.bend(`fore${side}`, 0.25 * Math.cos(turn) * flight, sign * folded * 0.75, sign * (beat + 0.12 * flight));
      poser.bend(
        `hind${side}`,
        0.25 * Math.cos(turn) * flight,
        sign * folded * 0.75,
        sign * (flight * 0.7 * Math.sin(turn + (form.wings === 'dragonfly' ? 2 : 0.3))),
      );
      if (form.wings === 'cases') poser.rig.joint(`hind${side}`).scale.setScalar(Math.max(0.002, flight));
      poser.bend(`case${side}`, -flight * 0.5, sign * flight * 0.7, sign * flight * 0.6);
    }
  }
}

/** Brings an insect's joints to a moment: tripods of legs that take turns (Wilson, "Insect walking", 1966). */
export function poseInsect(poser: Poser, plan: InsectPlan, moment: Moment): Vector3 {
  const { form, size } = plan;
  const seconds = moment.seconds + plan.rhythm;
  const risen = (moment.place[1] - moment.ground(moment.place[0], moment.place[2])) / Math.max(1e-5, size * moment.size);
  const canFly = form.wings !== 'none';
  const flight = canFly
    ? Math.max(moment.gait.name === 'fly' ? moment.gait.weight : 0, plan.aloft ? smooth(0.3, 0.8, risen) : 0, weightOf(moment, 'fly')) *
      // Who sits on a flower sits, however high it is.
      (1 - weightOf(moment, 'sit', 'eat', 'drink', 'lie'))
    : 0;
  const going = moment.gait.name === 'walk' ? moment.gait.weight : 0;
  const aside = form.claws === 1 ? 1 : 0;
  poser.bend('body', -0.12 * flight, going * 0.04 * Math.sin(moment.gait.phase * Math.PI * 2), 0);
  poser.shift('body', 0, Math.sin(seconds * 2.2) * 0.004 + Math.sin(moment.gait.phase * Math.PI * 4) * 0.008 * going, 0);
  const { yaw, pitch } = gazeOf(moment, form.height * size);
  poser.bend('head', -pitch * 0.4 + 0.05 * Math.sin(seconds * 1.9), clamp(yaw, -0.5, 0.5) * 0.5 + 0.08 * Math.sin(seconds * 1.3), 0);
  poser.bend(
    'abdomen',
    0.03 * Math.sin(seconds * 3.3) + (form.end === 'sting' ? -weightOf(moment, 'fight', 'hit', 'roar') * 0.35 : 0),
    0,
    0,
  );
  poseWings(poser, plan, moment, flight);
  const gesture = weightOf(moment, 'wave', 'dance', 'fight', 'clap', 'open-jaws');
  for (const [side, sign] of bothSides) {
    poser.bend(`feeler${side}`, 0.16 * Math.sin(seconds * 4.1 + sign), sign * 0.14 * Math.sin(seconds * 3.3 + sign * 2), 0);
    poser.bend(
      `claw${side}`,
      -0.08 - 0.1 * Math.sin(seconds * 1.4 + sign) - gesture * (0.5 + 0.3 * Math.sin(seconds * 8)),
      sign * (0.08 * Math.sin(seconds * 1.1) - gesture * 0.15),
      0,
    );
    for (let pair = 0; pair < form.legs.pairs; pair++) {
      const tripod = (pair + (sign > 0 ? 0 : 1)) % 2 === 0 ? 0 : 0.5;
      const [root, , foot] = legPlaces(form, pair);
      const at = step(moment.gait.phase, tripod, insectDuty, insectStride);
      const reach = Math.hypot(foot[0] - root[0], foot[2] - root[2]);
      const swing = (clamp(at.forward / Math.max(0.15, reach), -0.7, 0.7) * going) / (aside ? 1.6 : 1.15);
      const lift = at.lift * 0.34 * going;
      const tuck = flight * (form.legs.reach > 0.3 ? 0.5 : 0.3);
      const lag = pair / Math.max(1, form.legs.pairs - 1);
      // Forward is toward +z: the left leg turns one way, the right the other.
      poser.bend(
        `leg${pair}${side}`,
        aside ? 0 : flight * (0.3 + lag * 0.3),
        -sign * swing * (aside ? 0.4 : 1),
        sign * (lift - tuck + (aside ? swing * 0.25 : 0)),
      );
      poser.bend(`shin${pair}${side}`, 0, 0, sign * (-lift * 0.7 - tuck * 0.4 + (aside ? -swing * 0.35 : 0)));
    }
  }
  const jump = moment.actions.get('jump');
  return [0, (plan.aloft ? -form.height : 0) + flight * Math.sin(seconds * 5) * 0.05 + (jump ? 0.02 * jump.weight : 0), 0];
}
