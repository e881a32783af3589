import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import { gapeOf, weightOf } from '../creature/choosing.ts';
import { bothSides } from '../creature/parts.ts';
import type { Poser } from '../skeleton/poser.ts';
import { type FishPlan, middleOf, spineJoints } from './plan.ts';

/** Brings a swimmer's joints to a moment: a wave that runs down the spine (Lighthill, "Aquatic animal propulsion", 1969). */
export function poseFish(poser: Poser, plan: FishPlan, moment: Moment): Vector3 {
  const { form } = plan;
  const seconds = moment.seconds + plan.rhythm;
  const swimming = moment.gait.name === 'swim';
  const idle = (seconds * form.rate) / Math.sqrt(Math.max(0.1, plan.size));
  const turn = (swimming ? moment.gait.phase : idle) * Math.PI * 2;
  const pace = swimming ? smooth(0, 0.5, moment.speed) : 0;
  const power = plan.beached ? 0.12 + 0.6 * pace : 0.4 + 0.6 * pace;
  const leap = moment.actions.get('jump') ?? moment.actions.get('rise');
  const breach = leap ? Math.cos(leap.progress * Math.PI) * 0.7 * leap.weight : 0;
  const long = Math.max(...form.high) < 0.06;
  for (let step = 0; step < spineJoints; step++) {
    const share = step / (spineJoints - 1);
    const reach = (long ? 0.3 : form.swims === 'aside' ? 0.02 + 0.2 * share * share : 0.02 + 0.13 * share) * power;
    const wave = Math.sin(turn - share * (long ? 7 : 3.4)) * reach;
    if (form.swims === 'aside') poser.bend(`spine${step}`, 0, wave - moment.bank * 0.05, 0);
    else if (form.swims === 'wings') poser.bend(`spine${step}`, wave * 0.3, 0, 0);
    else poser.bend(`spine${step}`, wave + (step > 0 ? breach * 0.08 : 0), -moment.bank * 0.06, 0);
  }
  if (!plan.beached) poser.bend('spine0', -breach, 0, form.swims === 'aside' ? 0 : moment.bank * 0.3);
  for (const [side, sign] of bothSides) {
    if (form.swims === 'wings') poser.bend(`fin${side}`, 0.1 * Math.cos(turn), 0, sign * (0.08 + 0.42 * Math.sin(turn)));
    else if (plan.beached)
      poser.bend(
        `fin${side}`,
        0.12 * Math.sin(turn) * pace,
        sign * 0.3 * Math.sin(turn) * pace,
        sign * 0.12 * (1 + Math.sin(seconds * 1.3)) * 0.4,
      );
    else
      poser.bend(
        `fin${side}`,
        0.12 * Math.sin(seconds * 2.1),
        sign * (0.12 * Math.sin(seconds * 3.1) - pace * 0.25),
        sign * (0.16 * Math.sin(seconds * 3.1 - 0.9) - 0.05),
      );
  }
  const gape = gapeOf(moment);
  poser.rig.joint('maw').scale.set(0.4 + 0.6 * gape, 0.02 + 0.98 * gape, 0.4 + 0.6 * gape);
  const bob = plan.beached
    ? pace * 0.02 * Math.abs(Math.sin(turn))
    : Math.sin(seconds * 1.2) * 0.014 + weightOf(moment, 'dance') * 0.05 * Math.sin(seconds * 6);
  return [0, middleOf(plan) + bob, 0];
}
