import type { Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { mixVector, normalise } from '../../../shapes/vector.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { lidRise } from './eyes.ts';
import { gap } from './head.ts';
import type { Person } from './person.ts';
import { proportionsOf } from './proportions.ts';
import { sides, sign } from './skeleton.ts';
import { bodyOf, type Stance } from './stance.ts';

/** A feeling as the face shows it: mouth corners up, brows up at their inner and outer ends, eyes wide. */
interface Feeling {
  readonly smile: number;
  readonly inner: number;
  readonly outer: number;
  readonly wide: number;
}

/** How far the upper lid hangs into the iris of somebody at ease, radians: a rim of white above it stares. */
const atEase = 0.1;

const calm: Feeling = { smile: 0.82, inner: 0.32, outer: 0.14, wide: 0 };
/** The widest smile of closed lips: beyond it teeth show. */
const lipsPart = 0.82;
const feelings: Readonly<Record<string, Feeling>> = {
  happy: { smile: 0.96, inner: 0.25, outer: 0.35, wide: -0.1 },
  excited: { smile: 1.04, inner: 0.6, outer: 0.6, wide: 0.3 },
  sad: { smile: -0.6, inner: 0.8, outer: -0.4, wide: -0.25 },
  angry: { smile: -0.5, inner: -0.9, outer: 0.2, wide: 0.05 },
  afraid: { smile: -0.3, inner: 0.9, outer: 0.5, wide: 0.5 },
  surprised: { smile: 0, inner: 0.9, outer: 0.9, wide: 0.5 },
  tender: { smile: 0.5, inner: 0.4, outer: 0, wide: -0.2 },
  serious: { smile: -0.1, inner: -0.3, outer: -0.1, wide: 0 },
};
const words: readonly (readonly [RegExp, string])[] = [
  [/happ|joy|cheer|smil|warm|delight|friend/, 'happy'],
  [/excit|thrill|enthus/, 'excited'],
  [/sad|sorrow|melanch|tear|cry/, 'sad'],
  [/ang|fur|rage|mad/, 'angry'],
  [/fear|afraid|scar|nerv|anxi|panic/, 'afraid'],
  [/surpris|amaz|shock|wonder/, 'surprised'],
  [/love|tender|soft|gentle|calm/, 'tender'],
  [/serious|stern|grave|determin/, 'serious'],
];
const actionFeelings: Readonly<Record<string, string>> = {
  wave: 'happy',
  laugh: 'excited',
  smile: 'happy',
  cry: 'sad',
  clap: 'happy',
  dance: 'happy',
  hug: 'tender',
  fight: 'angry',
  sing: 'tender',
};

function feelingOf(moment: Moment): Feeling {
  let felt = calm;
  for (const [name, action] of moment.actions) {
    const word = action.emotion?.toLowerCase();
    const found = (word && words.find(([pattern]) => pattern.test(word))?.[1]) ?? actionFeelings[name];
    const own = found ? feelings[found] : undefined;
    if (own)
      felt = {
        smile: felt.smile + (own.smile - felt.smile) * action.weight,
        inner: felt.inner + (own.inner - felt.inner) * action.weight,
        outer: felt.outer + (own.outer - felt.outer) * action.weight,
        wide: felt.wide + (own.wide - felt.wide) * action.weight,
      };
  }
  return felt;
}

/** How closed the lids are by blinking: every 3 s or so, at uneven times. */
export function blink(seconds: number): Unit {
  const period = 3.3;
  const count = Math.floor(seconds / period);
  let closed = 0;
  for (const turn of [count - 1, count, count + 1]) {
    const since = seconds - turn * period - 0.9 * Math.sin(turn * 12.9898);
    closed = Math.max(closed, smooth(-0.075, 0, since) * (1 - smooth(0.03, 0.16, since)));
  }
  return closed;
}

function gazeOf(moment: Moment, eyes: Vector3): { yaw: number; pitch: number } {
  if (!moment.gaze) return { yaw: 0.05 * Math.sin(moment.seconds * 0.43), pitch: 0 };
  const [x, y, z] = normalise(
    ((target) => [target[0] - eyes[0], target[1] - eyes[1], target[2] - eyes[2]] as const)(bodyOf(moment, moment.gaze)),
  );
  return { yaw: clamp(Math.atan2(x, z), -1.5, 1.5), pitch: clamp(Math.asin(y), -0.7, 0.7) };
}

/**
 * Turns neck, head and eyes to what is looked at, and by what is `done` on top (down, to its left, over), and sets the face.
 * The chest must stand already.
 */
export function poseHead(poser: Poser, person: Person, moment: Moment, stance: Stance, done: Vector3): void {
  const { yaw, pitch } = gazeOf(moment, poser.where('head'));
  const scale = person.figure.headScale * person.figure.headShape[1];
  const speaking = moment.actions.get('speak');
  const wave = moment.actions.get('wave')?.weight ?? 0;
  const nod =
    // The neck gives as well when work is looked down at.
    done[0] * (done[0] > 0 ? 1.45 : 1) +
    (speaking ? speaking.weight * 0.035 * Math.sin(speaking.since * 5.3) * Math.sin(speaking.since * 1.7) : 0) +
    (moment.actions.get('laugh')?.weight ?? 0) * 0.05 * Math.sin(moment.seconds * 22);
  const tilt =
    (speaking ? 0.05 * Math.sin(speaking.since * 1.3) * speaking.weight : 0) +
    wave * -0.07 +
    stance.going * 0.015 * Math.sin(stance.turn) +
    person.lean -
    done[2];
  const turnYaw = clamp(clamp(yaw, -1.25, 1.25) * 0.8 + done[1], -1.4, 1.4);
  const turnPitch = pitch * 0.6 - nod + 0.01 * Math.sin(moment.seconds * 1.5);
  const forward: Vector3 = [Math.sin(turnYaw) * Math.cos(turnPitch), Math.sin(turnPitch), Math.cos(turnYaw) * Math.cos(turnPitch)];
  const half: Vector3 = [
    Math.sin(turnYaw * 0.45) * 1,
    Math.sin(turnPitch * 0.4) - person.figure.stoop * 0.45 - stance.running * 0.1,
    Math.cos(turnYaw * 0.45),
  ];
  // Upright, the head keeps the horizon; who lies or leans far over takes it along.
  const along = 1 - smooth(0.45, 0.85, poser.carried('chest', [0, 1, 0])[1]);
  const taken = (direction: Vector3): Vector3 => mixVector(direction, poser.carried('chest', direction), along);
  const level = { along: [0, 0, 1], side: [0, 1, 0] } as const;
  poser.aim('neck', level, { along: taken(half), side: taken([0, 1, 0]) });
  poser.aim('head', level, { along: taken(forward), side: taken([Math.sin(tilt), Math.cos(tilt), 0]) });
  setFace(poser, person, moment, { yaw: clamp(yaw - turnYaw, -0.5, 0.5), pitch: clamp(pitch - turnPitch - nod, -0.35, 0.35) }, scale);
}

function setFace(poser: Poser, person: Person, moment: Moment, look: { yaw: number; pitch: number }, scale: number): void {
  const { mouth } = moment;
  const felt = feelingOf(moment);
  const seconds = moment.seconds + person.rhythm;
  const laugh = moment.actions.get('laugh')?.weight ?? 0;
  const roar = Math.max(
    moment.actions.get('open-jaws')?.weight ?? 0,
    moment.actions.get('roar')?.weight ?? 0,
    (moment.actions.get('sing')?.weight ?? 0) * (0.45 + 0.35 * Math.sin(moment.seconds * 3)),
  );
  const opened = clamp(
    Math.max(
      mouth.open * (1 - mouth.closed),
      laugh * (0.45 + 0.25 * Math.sin(moment.seconds * 22)),
      roar,
      Math.max(0, felt.smile - lipsPart) * 0.62 * (1 - mouth.closed),
    ),
  );
  poser.shift('jaw', 0, 1.13 * gap * (1 - proportionsOf(person.features).mouth) * scale * (1 - opened * 1.15), 0);
  poser.bend('jaw', opened * 0.06);
  const dart = 0.035 * Math.sign(Math.sin(seconds * 1.1)) * smooth(0.2, 0.35, Math.abs(Math.sin(seconds * 0.7)));
  for (const side of sides) {
    const out = (mouth.wide * 0.0035 - mouth.round * 0.0058 + felt.smile * 0.0066 + 0.001) * sign(side);
    // A child's small mouth has to turn up farther to be seen to smile.
    const up = felt.smile * 0.0085 * (1 + 0.4 * person.features.young) - opened * 0.0008;
    const ahead = mouth.round * 0.0045 - mouth.wide * 0.001 - Math.max(0, felt.smile) * 0.0022;
    poser.shift(`mouth${side}`, out * scale, up * scale, ahead * scale);
    poser.shift(`lip${side}`, out * scale, up * scale, ahead * scale);
    const raised = (felt.inner + felt.outer) / 2 + (moment.actions.get('speak')?.weight ?? 0) * 0.25 * Math.sin(seconds * 1.7);
    poser.shift(`brow${side}`, 0, raised * 0.0052 * scale, 0);
    poser.bend(`brow${side}`, 0, 0, (felt.outer - felt.inner) * 0.2 * sign(side));
    poser.bend(`eye${side}`, -look.pitch, look.yaw + dart, 0);
    const shut = Math.max(blink(seconds), moment.actions.get('lie')?.weight ?? 0);
    const squint = atEase + Math.max(0, felt.smile - 0.3) * 0.07 - felt.wide * 0.28 + Math.max(0, -look.pitch) * 0.5;
    poser.bend(`lid${side}`, shut * (lidRise + 0.34) + (1 - shut) * squint);
  }
}
