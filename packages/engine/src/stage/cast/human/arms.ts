import type { Metres, Unit, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { add, cross, length, mixVector, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { HandMoment, Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { reach } from '../skeleton/reach.ts';
import { before, beside } from './actions/shared-poses.ts';
import type { Figure } from './figure.ts';
import { across, wristToGrip } from './grip.ts';
import { mouthCentre } from './head.ts';
import { between, type Doing, type Reach } from './motif.ts';
import { fistOn, mixShaft } from './on-shaft.ts';
import { ofHead, type Side, sides, sign } from './skeleton.ts';
import { bodyOf, type Stance } from './stance.ts';

/** How an arm is held, in the body's space: the wrist, where the elbow points, and how the hand is turned. */
interface Hold {
  readonly wrist: Vector3;
  readonly elbow: Vector3;
  /** Where the fingers point; null lets the hand follow the forearm. */
  readonly fingers: Vector3 | null;
  readonly palm: Vector3;
  readonly curl: number;
  readonly index: number;
  readonly thumb: number;
  readonly shrug: number;
  /** It has to be exactly there: the wrist bends as far as it must. */
  readonly exact?: boolean;
  /** The body has to bend until it comes there. */
  readonly reaches?: boolean;
}

/** What an arm is posed from. */
interface Arm {
  readonly poser: Poser;
  readonly figure: Figure;
  readonly moment: Moment;
  readonly side: Side;
}

function hanging({ figure, moment, side }: Arm, stance: Stance): Reach {
  const { going, running, turn } = stance;
  const upper = length(subtract(figure.elbow, figure.shoulder));
  const lower = length(subtract(figure.wrist, figure.elbow));
  const walking = going - running;
  // Against the leg of the same side: the right foot lands at turn 0.
  const swing = (side === 'R' ? -1 : 1) * Math.cos(turn - 0.15);
  const breath = Math.sin(moment.seconds * 1.5) * 0.012 * (1 - going);
  const lift = (walking * 0.4 + running * 0.72) * swing + running * -0.1 + 0.03 + breath;
  const flex = 0.24 + walking * (0.1 + 0.16 * Math.max(0, swing)) + running * (1.25 + 0.2 * swing);
  const out = mix(0.16, 0.2, running) + (figure.age === 'child' ? 0.05 : 0);
  const down = (angle: number, aside: number): Vector3 => normalise([aside, -Math.cos(angle), Math.sin(angle)]);
  const wrist = add(scale(down(lift, out), upper), scale(down(lift + flex, running * -0.25 + 0.04), lower));
  return {
    at: scale(wrist, 1 / figure.height),
    elbow: [0.35, -0.1, -1],
    palm: [-1, 0, -0.25],
    curl: mix(0.46, 0.75, running),
    index: mix(0.5, 0.75, running),
    thumb: 0.25,
    shrug: 0,
  };
}

/** A reach in the body's space. The chest and the head must stand already. */
function resolved({ poser, figure, moment, side }: Arm, told: Reach, doing?: Doing): Hold {
  const flip = ([x, y, z]: Vector3): Vector3 => [x * sign(side), y, z];
  const chest = (direction: Vector3): Vector3 => poser.carried('chest', flip(direction));
  const head = (direction: Vector3): Vector3 => poser.carried('head', flip(direction));
  const at = scale(told.at, figure.height);
  const frame = told.frame ?? 'shoulder';
  const turn = frame === 'shoulder' ? chest : frame === 'mouth' ? head : flip;
  const thing = doing && moment.actions.get(doing.name)?.thing;
  const worked = frame === 'thing' || frame === 'base';
  const origin: Vector3 =
    frame === 'body'
      ? [0, 0, 0]
      : frame === 'mouth'
        ? poser.where('head', ofHead(figure, [0, mouthCentre[1], 0.09]))
        : worked && thing
          ? bodyOf(moment, add(thing.place, [0, frame === 'base' ? 0 : thing.extent[1] * moment.size, 0]))
          : worked
            ? add(poser.where('chest'), [0, 0, figure.height * 0.22])
            : poser.where(`upperArm${side}`);
  return {
    wrist: add(origin, turn(at)),
    elbow: (frame === 'mouth' ? chest : turn)(told.elbow ?? [0.6, -1, -0.3]),
    fingers: told.fingers ? turn(told.fingers) : null,
    palm: turn(told.palm ?? [-1, 0, -0.25]),
    curl: told.curl ?? 0.4,
    index: told.index ?? told.curl ?? 0.4,
    thumb: told.thumb ?? 0.15,
    shrug: told.shrug ?? 0,
    ...(worked && thing ? { reaches: true } : {}),
  };
}

/** `a` on its way to `b`. A hand that has far to go swings out in front: the arm does not fold through the body. */
function blended(a: Hold, b: Hold, amount: Unit, bulge = 0): Hold {
  if (amount <= 0) return a;
  const forearm = (hold: Hold): Vector3 => normalise(hold.fingers ?? [hold.elbow[0] * -0.3, -0.6, 0.8]);
  const out = Math.sin(Math.PI * amount) * length(subtract(b.wrist, a.wrist)) * bulge;
  const number = (name: 'curl' | 'index' | 'thumb' | 'shrug'): number => mix(a[name], b[name], amount);
  return {
    wrist: add(mixVector(a.wrist, b.wrist, amount), [out * 0.6 * Math.sign(a.wrist[0]), 0, out]),
    elbow: mixVector(normalise(a.elbow), normalise(b.elbow), amount),
    fingers: a.fingers || b.fingers ? (amount >= 0.999 && !b.fingers ? null : mixVector(forearm(a), forearm(b), amount)) : null,
    palm: mixVector(normalise(a.palm), normalise(b.palm), amount),
    curl: number('curl'),
    index: number('index'),
    thumb: number('thumb'),
    shrug: number('shrug'),
    ...(amount > 0.5 ? { reaches: b.reaches ?? false } : { reaches: a.reaches ?? false }),
  };
}

/** What an action says of an arm, if anything. */
function told(arm: Arm, doing: Doing, stance: Stance): Hold | null {
  const { moment, side } = arm;
  if (doing.name === 'speak') return speaking(arm, doing.since, stance);
  if (doing.name === 'point') return side === 'R' ? pointing(arm) : null;
  const own = side === 'L' ? 'left' : 'right';
  const carried = moment.hands?.[own]?.carries ?? 0;
  const shaft = between(doing.motif, doing.phase, (key) => key.shaft);
  if (shaft) {
    const { height } = arm.figure;
    const fist = fistOn(mixShaft(shaft.from, shaft.to, shaft.amount), arm.figure, side, moment.hands?.right?.deep ?? 0.7 * height);
    return { ...fist, elbow: [sign(side) * 0.8, -0.5, -0.5], curl: 0.85, index: 0.85, thumb: 0.5, shrug: 0, exact: true, reaches: true };
  }
  const found = between(doing.motif, doing.phase, (key) => key[own] ?? key.both);
  if (!found) return null;
  // What both hands could do is done by the one that is free, or by the one that has the thing.
  const twoHanded = doing.motif.target?.in === 'hand' && doing.motif.keys.every((key) => !key.left && !key.right);
  if (twoHanded && moment.hands && !moment.hands.between && carried === 0 && !moment.hands[own]) return null;
  return blended(resolved(arm, found.from, doing), resolved(arm, found.to, doing), found.amount);
}

/** One hand helps the talk for a while, then rests; the other joins now and then. */
function speaking(arm: Arm, since: number, stance: Stance): Hold | null {
  const right = arm.side === 'R';
  const stir = smooth(0.05, 0.85, Math.sin(since * 1.7 + (right ? 0.2 : 3.6)));
  const raised: Reach = {
    at: [0.055 + 0.018 * Math.sin(since * 3.1), -0.2 + 0.012 * Math.sin(since * 4.3), 0.145],
    elbow: [0.6, -0.7, -1],
    palm: [-0.75, 0.55, 0.1],
    curl: 0.3,
    index: 0.16,
    thumb: 0,
  };
  return blended(resolved(arm, hanging(arm, stance)), resolved(arm, raised), stir * (right ? 1 : 0.55) * (1 - stance.going));
}

/** The whole arm toward what is looked at, the index finger out. */
function pointing(arm: Arm): Hold {
  const { moment, figure, poser, side } = arm;
  const h = figure.height;
  const target = moment.actions.get('point')?.thing?.place ?? moment.gaze;
  const there: Vector3 = target ? bodyOf(moment, target) : [-2.2, 1.1 * h, 1.7];
  const shoulder = poser.where(`upperArm${side}`);
  const way = normalise(subtract([there[0], there[1], Math.max(0.2, there[2])], shoulder));
  return {
    wrist: add(shoulder, scale(way, 0.305 * h)),
    elbow: [sign(side) * 0.5, -1, -0.2],
    fingers: way,
    palm: [sign(side) * -0.2, -1, 0],
    curl: 1,
    index: -0.05,
    thumb: 0.6,
    shrug: 0.08,
  };
}

/**
 * Sets both arms and hands: the gait's swing, what is carried, what is being done, and what is reached for. Chest and
 * head must stand already. Gives how many metres a hand falls short of what it has to grasp.
 */
export function poseArms(poser: Poser, figure: Figure, moment: Moment, stance: Stance, doings: readonly Doing[]): Metres {
  const hold = (side: Side): Hold => {
    const arm: Arm = { poser, figure, moment, side };
    const wanted = moment.hands?.[side === 'L' ? 'left' : 'right'] ?? null;
    const carries = Math.max(wanted?.carries ?? 0, moment.hands?.between?.carries ?? 0);
    let held = resolved(arm, hanging(arm, stance));
    if (carries > 0) held = blended(held, resolved(arm, (wanted?.tall ?? 0) > 0.22 * figure.height ? beside : before), carries, 0.28);
    for (const doing of pointed(doings, moment)) {
      const asked = told(arm, doing, stance);
      if (asked) held = blended(held, asked, smooth(0, 1, doing.weight), 0.28);
    }
    return grasping(arm, held, wanted);
  };
  const holds = spread({ L: hold('L'), R: hold('R') }, poser, figure, moment);
  return Math.max(...sides.map((side) => setArm(poser, holds[side], side)));
}

/** Talking and pointing have arms of their own, told by the moment instead of keys. */
function pointed(doings: readonly Doing[], moment: Moment): readonly Doing[] {
  const own = ['speak', 'point'].flatMap((name): Doing[] => {
    const action = moment.actions.get(name);
    const busy = name === 'speak' && (doings.some(({ motif }) => motif.keys.some((key) => key.right ?? key.both)) || moment.hands);
    return action && !busy ? [{ name, motif: { name, does: [], keys: [] }, phase: 0, weight: action.weight, since: action.since }] : [];
  });
  return [...own, ...doings];
}

/** Goes to what the hand is wanted at, and closes around it. */
function grasping({ figure, moment }: Arm, hold: Hold, wanted: HandMoment | null): Hold {
  if (!wanted) return hold;
  const closed = {
    ...hold,
    curl: mix(hold.curl, mix(0.95, 0.32, Math.min(1, wanted.round / 0.05)), wanted.closed),
    index: mix(hold.index, mix(0.95, 0.26, Math.min(1, wanted.round / 0.05)), wanted.closed),
    thumb: mix(hold.thumb, 0.45, wanted.closed),
  };
  if (!wanted.place || wanted.weight <= 0) return closed;
  const place = bodyOf(moment, wanted.place);
  const fingers = normalise(hold.fingers ?? subtract(place, hold.wrist));
  const palm = across(hold.palm, fingers);
  const wrist = subtract(place, wristToGrip(figure, fingers, palm, wanted.round));
  return { ...closed, wrist: mixVector(hold.wrist, wrist, wanted.weight), fingers, palm, exact: wanted.weight > 0.5, reaches: true };
}

/** Both hands at the sides of what they hold between them. */
function spread(holds: Readonly<Record<Side, Hold>>, poser: Poser, figure: Figure, moment: Moment): Readonly<Record<Side, Hold>> {
  const held = moment.hands?.between;
  if (!held || held.carries <= 0) return holds;
  const aside = normalise(poser.carried('chest', [1, 0, 0]));
  const turned = (side: Side): { fingers: Vector3; palm: Vector3 } => {
    const fingers = normalise(holds[side].fingers ?? poser.carried('chest', [0, 0, 1]));
    return { fingers, palm: across(mixVector(holds[side].palm, scale(aside, -sign(side)), 0.75), fingers) };
  };
  const palms = { L: turned('L'), R: turned('R') };
  const gripOf = (side: Side): Vector3 => add(holds[side].wrist, wristToGrip(figure, palms[side].fingers, palms[side].palm, 0));
  // Something deep is held farther from the belly.
  const ahead = poser.carried('chest', [0, 0, Math.max(0, held.length * 0.5 - 0.1 * figure.height)]);
  const free = add(mixVector(gripOf('L'), gripOf('R'), 0.5), ahead);
  const middle = held.place ? mixVector(free, bodyOf(moment, held.place), held.weight) : free;
  const one = (side: Side): Hold => {
    const { fingers, palm } = palms[side];
    const grip = add(middle, scale(aside, (sign(side) * held.width) / 2));
    const wrist = subtract(grip, wristToGrip(figure, fingers, palm, 0));
    return {
      ...holds[side],
      fingers,
      palm,
      wrist: mixVector(holds[side].wrist, wrist, held.carries),
      curl: 0.22,
      index: 0.18,
      thumb: 0.1,
      exact: held.carries > 0.9,
      reaches: held.place !== null,
    };
  };
  return { L: one('L'), R: one('R') };
}

function setArm(poser: Poser, hold: Hold, side: Side): Metres {
  poser.bend(`clavicle${side}`, 0, 0, hold.shrug * sign(side));
  const rest = poser.bone(`forearm${side}`, `hand${side}`);
  reach(
    poser,
    { upper: `upperArm${side}`, lower: `forearm${side}`, end: `hand${side}`, pole: [0.2 * sign(side), -0.1, -1] },
    hold.wrist,
    hold.elbow,
  );
  const forearm = subtract(poser.where(`hand${side}`), poser.where(`forearm${side}`));
  const along = hold.fingers && hold.exact ? hold.fingers : hold.fingers ? supple(normalise(hold.fingers), normalise(forearm)) : forearm;
  const palmAtRest = scale(cross(rest, [0, 0, 1]), sign(side));
  poser.aim(`hand${side}`, { along: rest, side: palmAtRest }, { along, side: hold.palm });
  const turn = -sign(side);
  poser.bend(`fingers${side}`, 0, 0, turn * hold.curl * 1.25);
  poser.bend(`tips${side}`, 0, 0, turn * (hold.curl * 1.5 + 0.05));
  poser.bend(`index${side}`, 0, 0, turn * hold.index * 1.75);
  poser.bend(`thumb${side}`, hold.thumb * 0.3, 0, turn * hold.thumb * 0.6);
  return hold.reaches ? length(subtract(hold.wrist, poser.where(`hand${side}`))) : 0;
}

/** How far a wrist bends, radians. */
const wristBend = 1.15;

/** A hand's direction that its wrist allows: no more than `wristBend` out of the forearm's. */
function supple(fingers: Vector3, forearm: Vector3): Vector3 {
  const cosine = fingers[0] * forearm[0] + fingers[1] * forearm[1] + fingers[2] * forearm[2];
  if (cosine >= Math.cos(wristBend)) return fingers;
  const aside = across(fingers, forearm);
  return add(scale(forearm, Math.cos(wristBend)), scale(aside, Math.sin(wristBend)));
}
