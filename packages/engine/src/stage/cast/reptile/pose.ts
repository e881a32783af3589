import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import { gapeOf, gazeOf, weightOf } from '../creature/choosing.ts';
import { bothSides, onSide } from '../creature/parts.ts';
import type { Poser } from '../skeleton/poser.ts';
import { reach } from '../skeleton/reach.ts';
import { step } from '../skeleton/step.ts';
import { headOf, type ReptilePlan, tailJoints } from './plan.ts';

/** When each foot lands, and how long it stays down. */
export const reptileSteps = {
  crawl: { duty: 0.62, lands: { hindL: 0, foreL: 0.35, hindR: 0.5, foreR: 0.85 } },
  stride: { duty: 0.58, lands: { hindL: 0, foreL: 0.25, hindR: 0.5, foreR: 0.75 } },
  hop: { duty: 0.5, lands: { hindL: 0, foreL: 0.06, hindR: 0, foreR: 0.06 } },
} as const;

function poseLegs(poser: Poser, plan: ReptilePlan, moment: Moment, going: number, air: number): void {
  const { form, size, afloat } = plan;
  const steps = reptileSteps[form.gait];
  const seconds = moment.seconds + plan.rhythm;
  const swim = Math.max(afloat ? 1 : 0, weightOf(moment, 'swim'));
  const flippers = form.parts.includes('flippers');
  for (const [name, leg] of [
    ['fore', form.fore],
    ['hind', form.hind],
  ] as const) {
    if (!leg) continue;
    for (const [side, sign] of bothSides) {
      const upper = `${name}${side}`;
      const biped = leg.foot[1] > 0.3;
      if (flippers || swim > 0.5 || biped) {
        const turn = (moment.gait.name === 'stand' ? seconds * 0.5 : moment.gait.phase) * Math.PI * 2;
        const wide = flippers ? (name === 'fore' ? 0.55 : 0.15) : biped ? 0.06 : 0.3;
        const back = name === 'hind' && form.gait === 'hop' ? 0.5 + 0.5 * Math.sin(turn) : 0;
        poser.bend(
          upper,
          biped ? 0.1 * Math.sin(seconds * 1.7 + sign) : back * 0.5,
          flippers ? -sign * 0.25 * Math.cos(turn) : sign * 0.2 * Math.sin(turn + (name === 'hind' ? 1.5 : 0)),
          sign * wide * Math.sin(turn - (name === 'hind' ? 1 : 0)) * (flippers && !afloat ? 0.4 : 1),
        );
        poser.bend(`${name}Low${side}`, back, flippers ? 0 : 0, flippers ? sign * wide * 0.6 * Math.sin(turn - 1.1) : 0);
        continue;
      }
      const at = step(moment.gait.phase, steps.lands[upper as keyof typeof steps.lands], steps.duty, moment.gait.stride / size);
      const hop = form.gait === 'hop' ? 1 : 0;
      const rest = onSide(leg.foot, sign);
      const stretch = air * (name === 'hind' ? -0.32 : 0.12);
      const target: Vector3 = [
        rest[0],
        rest[1] + at.lift * leg.root[1] * 0.34 * going * (1 - hop) + air * 0.12,
        rest[2] + at.forward * going * (1 - hop) + stretch,
      ];
      const pole: Vector3 = [
        leg.knee[0] * sign - (leg.root[0] + leg.foot[0]) * 0.5 * sign,
        leg.knee[1] - (leg.root[1] + leg.foot[1]) / 2,
        leg.knee[2] - (leg.root[2] + leg.foot[2]) / 2,
      ];
      reach(poser, { upper, lower: `${name}Low${side}`, end: `${name}Foot${side}`, pole }, target, pole);
      const tip = (at.swing > 0 ? Math.sin(at.swing * Math.PI) * 0.5 : 0) * going + air * 1.1;
      poser.aim(
        `${name}Foot${side}`,
        { along: [0, 0, 1], side: [0, 1, 0] },
        { along: [0, -Math.sin(tip), Math.cos(tip)], side: [0, Math.cos(tip), Math.sin(tip)] },
      );
    }
  }
}

/** Brings a reptile's joints to a moment; gives how far the whole is shifted. */
export function poseReptile(poser: Poser, plan: ReptilePlan, moment: Moment): Vector3 {
  const { form, size, afloat } = plan;
  const seconds = moment.seconds + plan.rhythm;
  const going = moment.gait.name === 'walk' ? moment.gait.weight : 0;
  const turn = moment.gait.phase * Math.PI * 2;
  const crawl = form.gait === 'crawl' ? going : 0;
  const hop = form.gait === 'hop' ? going : 0;
  const jump = moment.actions.get('jump');
  const leap =
    jump && form.gait === 'hop'
      ? Math.max(0, Math.sin(jump.progress * Math.PI * Math.max(1, Math.round(jump.seconds / 0.9)))) * jump.weight
      : 0;
  // A hop: crouched while the feet are down, stretched in the air.
  const cycle = ((moment.gait.phase % 1) + 1) % 1;
  const flown = cycle > 0.5 ? Math.sin((cycle - 0.5) * 2 * Math.PI) : 0;
  const air = Math.max(hop * flown, leap);
  const rigid = form.parts.includes('shell');
  const swim = Math.max(afloat ? 1 : 0, weightOf(moment, 'swim'));
  const stride = form.gait === 'stride' ? going : 0;
  poser.bend('body', -air * 0.25, rigid ? 0 : crawl * 0.16 * Math.sin(turn), stride * 0.03 * Math.sin(turn));
  poser.shift(
    'body',
    0,
    Math.sin(seconds * 2.1) * 0.006 + stride * 0.02 * Math.cos(turn * 2) + (rigid ? 0 : -weightOf(moment, 'lie') * 0.04),
    0,
  );
  for (let part = 0; part < tailJoints; part++) {
    const lag = part * 0.75;
    const curled = form.parts.includes('casque') ? 0.15 : 1;
    const wave =
      crawl * 0.24 * Math.sin(turn - lag + 2.2) +
      stride * 0.08 * Math.sin(turn - lag) +
      swim * 0.2 * Math.sin(seconds * 4 - lag) +
      0.05 * Math.sin(seconds * 0.9 - lag);
    poser.bend(`tail${part}`, 0.02 * Math.sin(seconds * 1.1 - lag), wave * curled, 0);
  }
  const { yaw, pitch } = gazeOf(moment, headOf(form)[1] * size);
  const look = moment.gaze ? yaw : 0.22 * Math.sin(seconds * 0.6) * smooth(0.2, 0.7, Math.sin(seconds * 0.37) + 0.6);
  const gape = Math.max(gapeOf(moment), weightOf(moment, 'burn'));
  const dip = weightOf(moment, 'eat', 'drink') * (0.6 + 0.3 * Math.sin(seconds * 4));
  const tall = headOf(form)[1] > 0.9 ? 1.1 : 0.4;
  poser.bend('neck', dip * tall + stride * 0.03 * Math.sin(turn * 2) - gape * 0.08, look * 0.5 - crawl * 0.12 * Math.sin(turn), 0);
  poser.bend('head', -pitch - dip * 0.2 - gape * 0.22, look * 0.6 - crawl * 0.05 * Math.sin(turn), clamp(look * 0.1, -0.1, 0.1));
  poser.bend('jaw', 0.015 + gape * (form.gait === 'hop' ? 0.35 : 0.6), 0, 0);
  const croak = form.gait === 'hop' ? 1 + 0.05 * Math.sin(seconds * 7) : 1;
  poser.rig.joint('jaw').scale.set(croak, croak, 1);
  poseLegs(poser, plan, moment, going, air);
  const low = form.parts.includes('shell') ? 0.1 : form.trunk[1]![0] * 0.7;
  const glide = afloat && form.parts.includes('flippers') ? 0.25 + 0.03 * Math.sin(seconds * 1.1) : -swim * low;
  return [0, glide + air * 0.32, 0];
}
