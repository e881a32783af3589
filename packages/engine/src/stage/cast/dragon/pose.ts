import { clamp, mix, smooth, window } from '../../../curves/easing.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Rig } from '../../matter/skin.ts';
import { restGape, sides } from './anatomy.ts';
import { poseWings } from './wing-pose.ts';

/** What the pose says beyond the joints: how hot the throat and how bright the eyes are. */
export interface Glow {
  readonly ember: number;
  readonly eyes: number;
}

/** Everything a moment asks of a dragon, as weights from 0 to 1 and angles. */
interface Intent {
  readonly beat: number;
  readonly hover: number;
  readonly rush: number;
  readonly rear: number;
  readonly gape: number;
  readonly roar: number;
  readonly coil: number;
  readonly yaw: number;
  readonly pitch: number;
}

const weightOf = (moment: Moment, name: string): number => moment.actions.get(name)?.weight ?? 0;

/** Where the head should turn to see what it looks at, within what a neck can do. */
function gazeAngles({ gaze, place, heading }: Moment): { yaw: number; pitch: number } {
  if (!gaze) return { yaw: 0, pitch: 0 };
  const [x, y, z] = [gaze[0] - place[0], gaze[1] - place[1], gaze[2] - place[2]];
  const turn = Math.atan2(x, z) - heading;
  const yaw = Math.atan2(Math.sin(turn), Math.cos(turn));
  // What is behind is not looked at.
  const seen = 1 - smooth(1.9, 2.6, Math.abs(yaw));
  return { yaw: clamp(yaw, -1.1, 1.1) * seen, pitch: clamp(Math.atan2(y, Math.hypot(x, z)), -0.7, 0.7) * seen };
}

function intentOf(moment: Moment): Intent {
  const roaring = moment.actions.get('roar');
  const roar = roaring ? window(0.12, 0.95, roaring.progress, 0.14, 0.2) * roaring.weight : 0;
  const bite = weightOf(moment, 'open-jaws');
  const burn = weightOf(moment, 'burn');
  const moving = moment.gait.name === 'stand' ? 0 : moment.gait.weight;
  const rush = Math.max(weightOf(moment, 'rush'), moment.gait.name === 'rush' ? moment.gait.weight : 0);
  const slow = 1 - smooth(1.5, 5, moment.speed);
  const rear = weightOf(moment, 'appear');
  return {
    // Beats are heard at the gait's contacts; standing in the air it beats by the clock.
    beat: moving > 0 ? moment.gait.phase - 0.04 : moment.seconds * 0.62,
    hover: clamp(Math.max(weightOf(moment, 'hover'), slow) - rush),
    rush,
    rear,
    gape: clamp(Math.max(roar, bite, burn * 0.75, moment.mouth.open * 0.4, rear * 0.35)),
    roar: Math.max(roar, burn),
    coil: roaring ? window(0, 0.24, roaring.progress, 0.1, 0.12) * roaring.weight : 0,
    ...gazeAngles(moment),
  };
}

function poseTrunk(rig: Rig, { beat, hover, rear, rush }: Intent, lean: number): number {
  const angle = beat * Math.PI * 2;
  const pitch = -0.42 * hover - 0.3 * rear * (1 - hover * 0.4) + 0.05 * rush + 0.035 * Math.sin(angle);
  const chest = rig.joint('chest');
  chest.position.y -= 0.16 * Math.cos(angle + 0.5) * (1 - rush * 0.4);
  chest.rotation.set(pitch, 0, 0);
  rig.joint('pelvis').rotation.set(-0.3 * pitch + 0.04 * Math.sin(angle - 0.6), lean * 0.2, 0);
  for (let step = 0; step < 5; step++) {
    const wave = Math.sin(angle - 0.9 - step * 0.65);
    rig
      .joint(`tail${step}`)
      .rotation.set(0.05 * wave + pitch * -0.06 - 0.05 * hover, 0.07 * Math.sin(angle * 0.5 - step * 0.7) + lean * 0.14, 0);
  }
  return pitch;
}

function poseNeck(rig: Rig, intent: Intent, trunk: number, seconds: number): void {
  const { hover, rush, rear, gape, roar, coil, yaw, pitch, beat } = intent;
  const bob = 0.03 * Math.sin(beat * Math.PI * 2 - 0.8);
  // Against the trunk's pitch, so that the head stays level; stretched in a rush, drawn back before a roar.
  const level = -trunk / 5;
  const reach = 0.12 * (1 - hover) * (1 - rear) + 0.14 * rush + 0.08 * roar - 0.16 * coil - 0.55 * rear - 0.14 * hover;
  const shape = [1, 0.5, -0.4, -0.7];
  for (let step = 0; step < 4; step++) {
    rig
      .joint(`neck${step}`)
      .rotation.set(
        level + reach * shape[step]! + bob * (step < 2 ? 1 : -0.6) - pitch * 0.13,
        yaw * 0.17 + 0.02 * Math.sin(seconds * 1.1 - step * 0.5),
        0,
      );
  }
  const shake = roar * (0.022 * Math.sin(seconds * 41) + 0.014 * Math.sin(seconds * 67 + 1));
  const open = mix(0.05 + 0.02 * Math.sin(seconds * 1.9), 0.98, gape) + shake * 1.4;
  rig
    .joint('head')
    .rotation.set(
      level - reach * 0.4 + 0.12 * (1 - gape) - 0.31 * gape - pitch * 0.48 + shake,
      yaw * 0.34,
      0.03 * Math.sin(seconds * 1.3) + shake * 0.7,
    );
  rig.joint('jaw').rotation.set(open - restGape, 0, 0);
}

function poseLegs(rig: Rig, { beat, hover, rush, rear, gape }: Intent): void {
  const angle = beat * Math.PI * 2;
  const hang = Math.max(hover * 0.75, rear * 0.9);
  const strike = Math.max(rear, gape * 0.55) * (1 - rush * 0.4);
  for (const [side, sign] of sides) {
    const swing = 0.05 * Math.sin(angle - 0.7 + sign * 0.35);
    rig.joint(`thigh-${side}`).rotation.set(mix(0.75, 0.1, hang) + 0.2 * rush + swing, 0, sign * 0.05 * hang);
    rig.joint(`shin-${side}`).rotation.set(mix(0.35, -0.05, hang) + swing, 0, 0);
    rig.joint(`foot-${side}`).rotation.set(mix(0.95, 0.5, hang), 0, 0);
    rig.joint(`arm-${side}`).rotation.set(mix(0.72, -0.45, strike) + 0.4 * rush - swing, 0, sign * 0.18 * strike);
    rig.joint(`forearm-${side}`).rotation.set(mix(-1.05, -0.15, strike) + 0.75 * rush - swing, 0, 0);
    rig.joint(`claw-${side}`).rotation.set(mix(1.0, -0.25, strike), 0, 0);
  }
}

/** On the ground: on its feet as it is modelled, wings folded, walking from the hips; the neck raised. */
function poseStanding(rig: Rig, moment: Moment, childlike: number): Glow {
  const intent = { ...intentOf(moment), hover: 0, rush: 0, rear: 0, beat: 0 };
  const { seconds, gait } = moment;
  const going = gait.name === 'walk' ? gait.weight : 0;
  const turn = gait.phase * Math.PI * 2;
  const sit = Math.max(weightOf(moment, 'sit'), weightOf(moment, 'lie'));
  const spread = Math.max(weightOf(moment, 'grow'), weightOf(moment, 'open'), intent.roar * 0.55);
  const breath = Math.sin(seconds * 1.5);
  rig.joint('chest').position.y += 0.02 * breath + 0.05 * Math.cos(turn * 2) * going - 0.55 * weightOf(moment, 'lie');
  rig.joint('chest').rotation.set(-0.05 - 0.3 * weightOf(moment, 'sit'), 0.03 * Math.sin(turn) * going, 0.03 * Math.sin(turn) * going);
  rig.joint('pelvis').rotation.set(0.02, -0.05 * Math.sin(turn) * going, 0);
  for (let step = 0; step < 5; step++)
    rig
      .joint(`tail${step}`)
      .rotation.set(
        0.13 - step * 0.06 + 0.25 * weightOf(moment, 'sit') * (step === 0 ? 1 : 0),
        0.09 * Math.sin(seconds * 0.9 - step * 0.7) + 0.1 * Math.sin(turn - step * 0.6) * going,
        0,
      );
  poseNeck(rig, { ...intent, rear: 0.35 - going * 0.1 }, 0, seconds);
  for (const [side, sign] of sides) {
    const hind = turn + (sign > 0 ? 0 : Math.PI);
    const fore = hind + Math.PI / 2;
    const lift = (angle: number): number => Math.max(0, -Math.sin(angle)) * going;
    rig.joint(`thigh-${side}`).rotation.set(-0.34 * Math.cos(hind) * going - sit * 0.35, 0, 0);
    rig.joint(`shin-${side}`).rotation.set(0.5 * lift(hind) + sit * 0.7, 0, 0);
    rig.joint(`foot-${side}`).rotation.set(0.3 * lift(hind) + 0.3 * Math.cos(hind) * going - sit * 0.35, 0, 0);
    rig.joint(`arm-${side}`).rotation.set(-0.34 * Math.cos(fore) * going, 0, 0);
    rig.joint(`forearm-${side}`).rotation.set(-0.45 * lift(fore), 0, 0);
    rig.joint(`claw-${side}`).rotation.set(0.4 * lift(fore) + 0.3 * Math.cos(fore) * going, 0, 0);
  }
  poseWings(rig, {
    phase: seconds * 0.24,
    swing: 0.03 + 0.2 * spread,
    raise: 0.55 + 0.25 * spread,
    face: 0.18 * spread,
    sweep: 1.55 * (1 - spread),
    display: spread,
    bank: 0,
  });
  rig.joint('head').scale.setScalar(childlike);
  rig.apply();
  return { ember: Math.max(intent.roar, intent.gape * 0.62), eyes: 1 + 0.5 * intent.gape };
}

/** Brings a dragon's joints to a moment; `grounded` ones stand. `childlike` is how much larger its head is than a grown one's. */
export function poseDragon(rig: Rig, moment: Moment, childlike: number, grounded = false): Glow {
  rig.rest();
  if (grounded) return poseStanding(rig, moment, childlike);
  const intent = intentOf(moment);
  const lean = clamp(moment.bank, -1, 1);
  const trunk = poseTrunk(rig, intent, lean);
  poseNeck(rig, intent, trunk, moment.seconds);
  poseLegs(rig, intent);
  const { hover, rush, rear } = intent;
  poseWings(rig, {
    phase: intent.beat,
    swing: mix(mix(0.55, 0.62, hover), 0.44, rush) * (1 - rear * 0.6),
    raise: mix(0.16, 0.3, hover) + 0.42 * rear,
    face: clamp(0.3 * hover + 0.42 * rear + 0.06),
    sweep: 0.5 * rush * (1 - rear),
    display: rear,
    bank: lean * 0.12,
  });
  rig.joint('head').scale.setScalar(childlike);
  rig.apply();
  const flicker = 0.86 + 0.09 * Math.sin(moment.seconds * 23) + 0.05 * Math.sin(moment.seconds * 37 + 2);
  return { ember: Math.max(intent.roar, intent.gape * 0.62) * flicker, eyes: 1 + 0.5 * intent.gape };
}
