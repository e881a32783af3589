import type { Vector3 } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import type { Moment } from '../../blocking/moment.ts';
import { gapeOf, gazeOf, weightOf } from '../creature/choosing.ts';
import { bothSides, onSide } from '../creature/parts.ts';
import type { Poser } from '../skeleton/poser.ts';
import { reach } from '../skeleton/reach.ts';
import { step } from '../skeleton/step.ts';
import { trainJoints } from './tail.ts';
import type { BirdPlan, Measures } from './measures.ts';

/** What a moment asks of a bird, as weights. */
interface Bearing {
  readonly flight: number;
  readonly water: number;
  readonly going: number;
  readonly hop: number;
  readonly peck: number;
  readonly lying: number;
  readonly flap: number;
  readonly phase: number;
}

function bearingOf({ aloft, afloat, form, size }: BirdPlan, at: Measures, moment: Moment): Bearing {
  const risen = (moment.place[1] - moment.ground(moment.place[0], moment.place[2])) / Math.max(1e-4, size * moment.size);
  const flying = moment.gait.name === 'fly' ? moment.gait.weight : 0;
  // One that lives on the ground may stand high on a branch: there it flies only when its gait says so.
  const height = aloft ? smooth(at.centre[1] * 0.9, at.centre[1] * 1.6, risen) : 0;
  const cannot = form.wings === 'flipper' ? 0 : 1;
  const flight = cannot * Math.max(flying, height, weightOf(moment, 'fly', 'hover') * (aloft ? 1 : 0));
  const water = flight > 0.5 ? 0 : Math.max(afloat ? 1 : 0, weightOf(moment, 'swim'));
  const going = moment.gait.name === 'walk' || moment.gait.name === 'run' ? moment.gait.weight * (1 - flight) : 0;
  return {
    flight,
    water,
    going,
    hop: form.gait === 'hop' ? going : 0,
    peck: weightOf(moment, 'eat', 'drink') * (1 - flight),
    lying: Math.max(weightOf(moment, 'lie'), weightOf(moment, 'sit') * 0.8) * (1 - flight),
    flap: Math.max(weightOf(moment, 'dance'), weightOf(moment, 'wave'), weightOf(moment, 'clap')) * (1 - flight),
    phase:
      moment.gait.name === 'fly' ? moment.gait.phase : ((moment.seconds * 2.1) / Math.max(0.12, form.span * size) ** 0.75) * form.hurry,
  };
}

function poseWings(poser: Poser, { form }: BirdPlan, moment: Moment, { flight, flap, phase, going, water }: Bearing): number {
  const turn = phase * Math.PI * 2;
  const small = form.wings === 'short' || form.wings === 'narrow';
  // Long wings rest on the air between a few strokes; small birds never do.
  const glide = small ? 0 : smooth(0.05, 0.3, noise(phase * 0.16 + moment.seconds * 0.05, form.span)) * smooth(9, 14, moment.speed);
  const power = mix(1, 0.4, glide);
  const stroke = Math.sin(turn) * (small ? 0.85 : 0.55) * power + 0.1;
  const follow = Math.sin(turn - 0.95) * (small ? 0.6 : 0.5) * power - 0.05;
  const gather = Math.max(0, Math.cos(turn)) * 0.38 * power;
  const spread = form.wings === 'flipper' ? 0 : Math.max(flight, flap);
  const lift = flap > flight ? 0.35 : 0;
  for (const [side, sign] of bothSides) {
    const open = Math.max(0.002, smooth(0.05, 0.75, spread));
    poser.bend(`inner${side}`, -Math.cos(turn) * 0.14 * power, sign * (gather * 0.5 + (1 - open) * 1.3), sign * (stroke + lift) * open);
    poser.bend(`outer${side}`, 0, sign * (gather + (1 - open) * 1.2), sign * follow * open);
    poser.rig.joint(`inner${side}`).scale.setScalar(open);
    const closed = Math.max(0.002, 1 - smooth(0.25, 0.7, spread));
    poser.rig.joint(`fold${side}`).scale.setScalar(closed);
    if (form.wings === 'flipper') {
      const beat = Math.max(flap, moment.actions.has('fly') ? 1 : 0);
      const row = water * Math.sin(moment.seconds * 7) * 0.5;
      poser.bend(`fold${side}`, 0, -sign * (0.12 + going * 0.22 + beat * (0.5 + 0.4 * Math.sin(moment.seconds * 15)) + row), 0);
    }
  }
  return Math.sin(turn) * 0.06 * power * flight;
}

function poseLegs(poser: Poser, plan: BirdPlan, at: Measures, moment: Moment, bearing: Bearing): void {
  const { form, size } = plan;
  const { flight, water, going, hop } = bearing;
  const unit = size;
  for (const [side, sign] of bothSides) {
    const phase = hop > 0 || side === 'L' ? 0 : 0.5;
    const stride = moment.gait.stride / unit;
    const at1 = step(moment.gait.phase, phase, hop > 0 ? 0.45 : 0.6, stride);
    const paddle = Math.sin(moment.seconds * 6 + sign * 1.57) * 0.12 * water * (0.4 + Math.min(1, moment.speed * 2));
    const far = going * (1 - water);
    const target: Vector3 = [
      at.foot[0] * sign,
      at.foot[1] + at1.lift * form.leg * (hop > 0 ? 0.45 : 0.34) * far,
      at.foot[2] + at1.forward * far,
    ];
    const lifted = Math.max(flight, water);
    if (lifted < 0.98) {
      reach(poser, { upper: `thigh${side}`, lower: `shin${side}`, end: `foot${side}`, pole: [0, 0, -1] }, target, [0, 0, -1]);
      const tip = at1.swing > 0 ? Math.sin(at1.swing * Math.PI) * 0.7 * far : 0;
      poser.aim(
        `foot${side}`,
        { along: [0, 0, 1], side: [0, 1, 0] },
        { along: [0, -Math.sin(tip), Math.cos(tip)], side: [0, Math.cos(tip), Math.sin(tip)] },
      );
    }
    if (lifted > 0) {
      // Tucked under the tail in the air, paddling in the water.
      const back = flight * 1.35 + water * (0.2 + paddle * 2);
      const joint = poser.rig.joint(`thigh${side}`);
      if (lifted >= 0.98) poser.bend(`thigh${side}`, back, 0, 0);
      else joint.rotateX(back * lifted);
      if (lifted >= 0.98) poser.bend(`shin${side}`, flight * 0.1 + water * paddle * 3, 0, 0);
      poser.bend(`foot${side}`, (flight * 1.1 + water * 0.4) * lifted, 0, 0);
      if (flight > 0 && form.leg < 0.6) joint.scale.setScalar(mix(1, 0.7, flight));
    }
  }
}

function poseTrain(poser: Poser, open: number, seconds: number): void {
  for (let joint = 0; joint < trainJoints; joint++) {
    const off = (joint / (trainJoints - 1)) * 2 - 1;
    const shiver = Math.sin(seconds * 9 + joint * 1.7) * 0.012 * open;
    // From a bundle behind to a wheel: up by a right angle and a little forward, then aside.
    const node = poser.rig.joint(`train${joint}`);
    node.rotation.set(0, 0, 0);
    node.rotateZ(off * (1.75 * open + 0.05) + shiver);
    node.rotateX(mix(-0.05 - Math.abs(off) * 0.02, 1.42, open));
    node.rotateY(-off * 0.06 * (1 - open));
  }
}

/** Brings a bird's joints to a moment; gives how far the whole is shifted. */
export function poseBird(poser: Poser, plan: BirdPlan, at: Measures, moment: Moment): Vector3 {
  const { form } = plan;
  const bearing = bearingOf(plan, at, moment);
  const { flight, water, going, hop, peck, lying } = bearing;
  const seconds = moment.seconds + plan.rhythm;
  const turn = moment.gait.phase * Math.PI * 2;
  const waddle = form.gait === 'waddle' ? going * Math.sin(turn) : 0;
  const rest = 1 - Math.max(flight, going);
  const breath = Math.sin(seconds * 2.6) * 0.006 * rest;
  const squat = lying * (form.leg * 0.82) * (1 - water);
  const hopping = hop * Math.max(0, Math.sin(moment.gait.phase * Math.PI * 2 - 2.6)) * form.leg * 0.5;
  const reachDown = peck * (0.5 + 0.5 * Math.sin(seconds * 5.5 - 1)) ** 0.7;
  const heave = poseWings(poser, plan, moment, bearing);
  const bow = reachDown * (form.leg < 0.6 ? 0.75 : 0.5);
  // The trunk is level in the air and tips forward to peck.
  poser.bend(
    'body',
    form.tilt * flight * 0.92 + bow + hop * 0.12 + (water && form.tilt > 0.9 ? (form.tilt - 0.05) * water : 0),
    waddle * 0.1,
    waddle * 0.13,
  );
  poser.shift('body', waddle * 0.02, breath - squat - heave - bow * 0.04, 0);
  poser.bend('level', -form.tilt, 0, 0);
  poser.bend(
    'tail',
    -0.04 * flight + Math.sin(seconds * 3.1) * 0.03 * rest + heave + reachDown * 0.1,
    waddle * -0.12,
    moment.bank * -0.3 * flight,
  );
  if (form.tailForm === 'train') poseTrain(poser, openOf(moment, flight), seconds);
  poseNeck(poser, plan, at, moment, { ...bearing, phase: turn }, bow, reachDown);
  const lift = plan.aloft ? -at.centre[1] : 0;
  // Afloat a third of the trunk is under water.
  const sunk = water * -(at.centre[1] - form.deep * (form.tilt > 0.9 ? 0.6 : 0.52)) + water * Math.sin(seconds * 1.7) * 0.012;
  poseLegs(poser, plan, at, moment, bearing);
  return [0, lift + sunk + hopping, 0];
}

function openOf(moment: Moment, flight: number): number {
  const asked = moment.actions.get('grow') ?? moment.actions.get('open') ?? moment.actions.get('dance');
  const folded = Math.max(flight, smooth(0.6, 1.4, moment.speed));
  return asked ? smooth(0, 0.6, asked.progress) : 1 - folded;
}

function poseNeck(
  poser: Poser,
  plan: BirdPlan,
  at: Measures,
  moment: Moment,
  { flight, going, phase, hop, lying }: Bearing,
  bow: number,
  down: number,
): void {
  const { form } = plan;
  const seconds = moment.seconds + plan.rhythm;
  const { yaw, pitch } = gazeOf(moment, at.head[1] * plan.size);
  const long = at.head[1] - at.neck[0]![1];
  // Small birds look about in jerks.
  const glance = (shift: number): number => {
    const whole = Math.floor(seconds * 0.9 + shift);
    const part = smooth(0, 0.16, seconds * 0.9 + shift - whole);
    const angle = (beat: number): number => Math.sin(beat * 12.9898 + plan.rhythm * 3) * 0.5;
    return mix(angle(whole - 1), angle(whole), part);
  };
  const look = moment.gaze ? yaw : glance(0) * (1 - flight) * (1 - down) * (form.leg > 1 ? 0.5 : 1);
  const thrust = (1 - hop) * going * Math.sin(phase * 2) * 0.1;
  const rise = Math.atan2(long, Math.max(0.02, at.head[2] - at.neck[0]![2]));
  const stretch = flight * clamp(rise - 0.25, 0, 1.3) * (long > 0.5 ? 0.85 : 0.25);
  const dip = down * clamp(at.head[1] / Math.max(0.4, long + 0.5), 0.5, 1.5);
  poser.bend('neck0', stretch + thrust + dip * 0.9 - flight * form.tilt * 0.5 + lying * 0.05, look * 0.25, 0);
  poser.bend('neck1', -thrust * 0.6 + dip * 0.6 - stretch * 0.1 - flight * form.tilt * 0.2, look * 0.3, 0);
  const gape = gapeOf(moment);
  const throwBack = weightOf(moment, 'sing', 'roar', 'meow') * 0.3;
  poser.bend(
    'head',
    -stretch * 0.85 - bow * 0.6 - dip * 0.55 - throwBack - pitch - thrust * 0.3 - flight * form.tilt * 0.2,
    look * 0.45,
    look * 0.12 * Math.sin(seconds),
  );
  poser.bend('jaw', gape * 0.5, 0, 0);
}

/** The places where a standing bird's feet are, for its gait's contacts, metres. */
export function stance(at: Measures, size: number): readonly (readonly [number, number])[] {
  return bothSides.map(([, sign]) => {
    const [x, , z] = onSide(at.foot, sign);
    return [-x * size, z * size] as const;
  });
}
