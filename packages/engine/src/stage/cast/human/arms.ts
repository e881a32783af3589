import type { Radians, Unit, Vector3 } from '@onereel/spec';
import { mix, smooth, wrap } from '../../../curves/easing.ts';
import { add, cross, length, mixVector, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Poser } from '../skeleton/poser.ts';
import { reach } from '../skeleton/reach.ts';
import type { Figure } from './figure.ts';
import { type Side, sides, sign } from './skeleton.ts';
import { bodyOf, type Stance } from './stance.ts';

/** How an arm is held: the wrist from its shoulder, where the elbow points, and how the hand is turned. For the left arm; +x is outward. */
export interface Hold {
  readonly wrist: Vector3;
  readonly elbow: Vector3;
  /** Where the fingers point and where the palm faces; null lets the hand follow the forearm. */
  readonly fingers: Vector3 | null;
  readonly palm: Vector3;
  /** 0 flat to 1 a fist. */
  readonly curl: number;
  readonly index: number;
  readonly thumb: number;
  /** Raises the shoulder, radians. */
  readonly shrug: Radians;
}

/** Seconds from one clap to the next; the hands meet at half of it, and so on. */
export const clapPeriod = 0.5;

function hanging(figure: Figure, moment: Moment, stance: Stance, side: Side): Hold {
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
  const down = (angle: Radians, aside: number): Vector3 => normalise([aside, -Math.cos(angle), Math.sin(angle)]);
  const wrist = add(scale(down(lift, out), upper), scale(down(lift + flex, running * -0.25 + 0.04), lower));
  return {
    wrist,
    elbow: [0.35, -0.1, -1],
    fingers: null,
    palm: [-1, 0, -0.25],
    curl: mix(0.46, 0.75, running),
    index: mix(0.5, 0.75, running),
    thumb: 0.25,
    shrug: 0,
  };
}

/** On the way between two places the hand swings out in front: the arm does not fold through the body. */
function arc(from: Vector3, to: Vector3, amount: Unit): Vector3 {
  const bulge = Math.sin(Math.PI * amount) * length(subtract(to, from)) * 0.28;
  return [bulge * 0.6, 0, bulge];
}

function blended(a: Hold, b: Hold, amount: number): Hold {
  if (amount <= 0) return a;
  const number = (x: number, y: number): number => mix(x, y, amount);
  const fingers = b.fingers && a.fingers ? mixVector(a.fingers, b.fingers, amount) : amount > 0.5 ? b.fingers : a.fingers;
  return {
    wrist: add(mixVector(a.wrist, b.wrist, amount), arc(a.wrist, b.wrist, amount)),
    elbow: mixVector(a.elbow, b.elbow, amount),
    fingers: b.fingers && !a.fingers ? mixVector(normalise(a.wrist), b.fingers, amount) : fingers,
    palm: mixVector(a.palm, b.palm, amount),
    curl: number(a.curl, b.curl),
    index: number(a.index, b.index),
    thumb: number(a.thumb, b.thumb),
    shrug: number(a.shrug, b.shrug),
  };
}

const open = { curl: 0.04, index: 0, thumb: -0.2, shrug: 0 } as const;

/** What an action does with an arm, if anything. */
function gesture(name: string, figure: Figure, stance: Stance, moment: Moment, since: number, side: Side): Hold | null {
  const h = figure.height;
  const right = side === 'R';
  switch (name) {
    case 'wave': {
      if (!right) return null;
      // The forearm swings from side to side about the elbow; the hand goes ahead of it.
      const sway = Math.sin(since * Math.PI * 2 * 1.45);
      const ahead = Math.sin(since * Math.PI * 2 * 1.45 - 0.5);
      return {
        ...open,
        wrist: [(0.112 + sway * 0.056) * h, (0.122 - sway * sway * 0.014) * h, 0.06 * h],
        elbow: [1, -0.55, -0.15],
        fingers: [0.12 + ahead * 0.5, 1, -0.04],
        palm: [0, 0.04, 1],
        shrug: 0.16,
      };
    }
    case 'clap': {
      const phase = wrap(since / clapPeriod - 0.5, 1);
      const apart = Math.sin(Math.PI * phase) ** 0.8;
      return {
        ...open,
        wrist: [-0.075 * h + apart * 0.075 * h, (-0.075 + 0.01 * apart) * h, 0.19 * h],
        elbow: [1, -0.7, -0.4],
        fingers: [-0.42 + apart * 0.4, 0.75, 0.55],
        palm: [-1, 0.1, 0.1],
        shrug: 0,
      };
    }
    case 'point': {
      if (!right) return null;
      const target = moment.gaze ? bodyOf(moment, moment.gaze) : ([-2.2, 1.1 * h, 1.7] as const);
      const way = normalise([-target[0], target[1] - 0.8 * h, Math.max(0.2, target[2])]);
      return {
        wrist: scale(way, 0.305 * h),
        elbow: [0.5, -1, -0.2],
        fingers: way,
        palm: [-0.2, -1, 0],
        curl: 1,
        index: -0.05,
        thumb: 0.6,
        shrug: 0.08,
      };
    }
    case 'dance': {
      const beat = since * Math.PI * 2 + (right ? Math.PI : 0);
      return {
        wrist: [(0.12 + 0.03 * Math.sin(beat)) * h, (0.0 + 0.11 * Math.sin(beat)) * h, (0.13 + 0.02 * Math.cos(beat)) * h],
        elbow: [1, -0.8, -0.3],
        fingers: [0.25, 0.9, 0.3],
        palm: [-0.5, -0.1, 0.8],
        curl: 0.25,
        index: 0.15,
        thumb: 0,
        shrug: 0.05,
      };
    }
    case 'hold':
    case 'eat':
    case 'drink': {
      if (!right && name !== 'hold') return null;
      const lift = name === 'hold' ? 0 : 0.11 * (0.5 - 0.5 * Math.cos(since * Math.PI));
      return {
        wrist: [-0.03 * h, (-0.13 + lift) * h, (0.17 - lift * 0.2) * h],
        elbow: [0.9, -1, -0.3],
        fingers: [-0.4, 0.1 + lift * 4, 1],
        palm: [-0.8, 0.6, 0],
        curl: 0.62,
        index: 0.55,
        thumb: 0.3,
        shrug: 0,
      };
    }
    case 'handle':
    case 'fight': {
      const beat = Math.sin(since * Math.PI * 2 * (name === 'fight' ? 1.3 : 0.9) + (right ? 0 : Math.PI));
      const far = name === 'fight' ? 0.19 + 0.08 * beat : 0.185 + 0.02 * beat;
      return {
        wrist: [-0.03 * h, (name === 'fight' ? 0.02 : -0.12 + 0.02 * beat) * h, far * h],
        elbow: [0.9, -1, -0.3],
        fingers: null,
        palm: [-0.7, -0.5, 0],
        curl: name === 'fight' ? 1 : 0.5,
        index: name === 'fight' ? 1 : 0.4,
        thumb: 0.4,
        shrug: 0,
      };
    }
    case 'throw': {
      if (!right) return null;
      const release = smooth(0.35, 0.5, since % 1.2);
      return {
        wrist: [mix(0.14, 0.02, release) * h, mix(0.12, 0.02, release) * h, mix(-0.1, 0.27, release) * h],
        elbow: [1, -0.2, -0.6],
        fingers: null,
        palm: [-0.3, -0.3, 1],
        curl: mix(0.7, 0.1, release),
        index: mix(0.6, 0.1, release),
        thumb: 0.1,
        shrug: 0.1,
      };
    }
    case 'hug':
      return { ...open, wrist: [-0.02 * h, -0.02 * h, 0.22 * h], elbow: [1, -0.5, 0], fingers: [-0.7, 0.2, 0.6], palm: [-0.6, 0, -0.8] };
    case 'sing':
      return {
        ...open,
        wrist: [0.1 * h, (-0.09 + 0.015 * Math.sin(since * 2)) * h, 0.15 * h],
        elbow: [1, -0.9, -0.4],
        fingers: [0.4, 0.5, 0.8],
        palm: [-0.4, 0.9, 0.2],
        curl: 0.2,
      };
    case 'sit':
      return {
        wrist: [-0.035 * h, -0.235 * h, 0.17 * h],
        elbow: [0.8, 0, -1],
        fingers: [-0.2, -0.15, 1],
        palm: [-0.1, -1, 0],
        curl: 0.22,
        index: 0.15,
        thumb: 0.1,
        shrug: 0,
      };
    case 'speak': {
      // One hand helps the talk for a while, then rests; the other joins now and then.
      const stir = smooth(0.05, 0.85, Math.sin(since * 1.7 + (right ? 0.2 : 3.6)));
      const low = hanging(figure, moment, stance, side);
      const raised: Hold = {
        wrist: [(0.055 + 0.018 * Math.sin(since * 3.1)) * h, (-0.2 + 0.012 * Math.sin(since * 4.3)) * h, 0.145 * h],
        elbow: [0.6, -0.7, -1],
        fingers: null,
        palm: [-0.75, 0.55, 0.1],
        curl: 0.3,
        index: 0.16,
        thumb: 0,
        shrug: 0,
      };
      return blended(low, raised, stir * (right ? 1 : 0.55));
    }
    case 'jump':
      return { ...open, wrist: [0.13 * h, 0.08 * h, 0.1 * h], elbow: [1, -0.4, -0.4], fingers: null, palm: [-0.5, 0, 0.5], curl: 0.3 };
    default:
      return null;
  }
}

/** Sets both arms and hands: the gait's swing, then what is being done. The chest must stand already. */
export function poseArms(poser: Poser, figure: Figure, moment: Moment, stance: Stance): void {
  for (const side of sides) {
    let hold = hanging(figure, moment, stance, side);
    for (const [name, action] of moment.actions) {
      const weight = name === 'speak' ? action.weight * (1 - stance.going) * (moment.actions.has('wave') ? 0 : 0.9) : action.weight;
      const asked = gesture(name, figure, stance, moment, action.since, side);
      if (asked) hold = blended(hold, asked, smooth(0, 1, weight));
    }
    setArm(poser, hold, side);
  }
}

function setArm(poser: Poser, hold: Hold, side: Side): void {
  const flip = ([x, y, z]: Vector3): Vector3 => [x * sign(side), y, z];
  const carry = (direction: Vector3): Vector3 => poser.carried('chest', flip(direction));
  poser.bend(`clavicle${side}`, 0, 0, hold.shrug * sign(side));
  const shoulder = poser.where(`upperArm${side}`);
  const rest = poser.bone(`forearm${side}`, `hand${side}`);
  reach(
    poser,
    { upper: `upperArm${side}`, lower: `forearm${side}`, end: `hand${side}`, pole: [0.2 * sign(side), -0.1, -1] },
    add(shoulder, carry(hold.wrist)),
    carry(hold.elbow),
  );
  const wrist = poser.where(`hand${side}`);
  const forearm = subtract(wrist, poser.where(`forearm${side}`));
  const along = hold.fingers ? carry(hold.fingers) : forearm;
  const palmAtRest = scale(cross(rest, [0, 0, 1]), sign(side));
  poser.aim(`hand${side}`, { along: rest, side: palmAtRest }, { along, side: carry(hold.palm) });
  const turn = -sign(side);
  poser.bend(`fingers${side}`, 0, 0, turn * hold.curl * 1.25);
  poser.bend(`tips${side}`, 0, 0, turn * (hold.curl * 1.5 + 0.05));
  poser.bend(`index${side}`, 0, 0, turn * hold.index * 1.4);
  poser.bend(`thumb${side}`, hold.thumb * 0.3, 0, turn * hold.thumb * 0.6);
}
