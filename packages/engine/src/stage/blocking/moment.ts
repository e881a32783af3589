import type { Metres, Radians, Seconds, Unit, Vector3 } from '@onereel/spec';

/** An action as it stands at one moment. */
export interface ActionMoment {
  /** How far it is, 0 at its beginning to 1 at its end. */
  readonly progress: Unit;
  /** Seconds since it began. */
  readonly since: Seconds;
  /** How long it lasts in all. */
  readonly seconds: Seconds;
  /** How much it shows: eases in and out at its ends. */
  readonly weight: Unit;
  readonly manner?: string;
  readonly emotion?: string;
  /** The verb that was said for it, in the base form: who howls does not roar. */
  readonly verb?: string;
  /** What it is done to, as it was said: a member's id or a noun, such as a part of its own body. */
  readonly target?: string;
  /** Which of the family's ways of doing it: see `Family.deed`. */
  readonly motif?: string;
  /** Strokes done so far, whole at each one's end: the pose and the sounds of its contacts read this one number. */
  readonly phase?: number;
  /** What it is done to, where that is now. */
  readonly thing?: ThingMoment;
}

/** A thing that somebody works on, reaches for or looks at. */
export interface ThingMoment {
  /** On the ground under it, in the world. */
  readonly place: Vector3;
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
}

/** Where a hand is wanted, beyond what the action does with it. */
export interface HandMoment {
  /** The point in the world that it closes around; null leaves it to the action. */
  readonly place: Vector3 | null;
  /** How much of the way to `place` it goes. */
  readonly weight: Unit;
  /** 0 as the action has it to 1 closed around something. */
  readonly closed: Unit;
  /** Half the thickness of what it closes around, metres. */
  readonly round: Metres;
  /** Carries something: a free arm is then held so that it can. */
  readonly carries: Unit;
  /** How far what it carries stands up out of the fist, metres: what is long is carried beside the body, not before the face. */
  readonly tall?: Metres;
  /** How far what it carries reaches down from the fist, metres: to a broom's bristles. */
  readonly deep?: Metres;
}

/** Something held between both hands. */
export interface BetweenMoment {
  /** Width and length of what is held, metres. */
  readonly width: Metres;
  readonly length: Metres;
  readonly carries: Unit;
  /** The point in the world where its middle is before it is lifted or after it is put; null while it is carried. */
  readonly place: Vector3 | null;
  /** How much of the way to `place` the hands go. */
  readonly weight: Unit;
}

/** What is sat on. */
export interface SeatMoment {
  /** The middle of the seat in the world. */
  readonly place: Vector3;
  /** How far the thighs are spread over it, metres; 0 for a chair. */
  readonly astride: Metres;
  /** Whether feet hang (a horse, a high wall) or look for the ground. */
  readonly hangs: boolean;
}

/** A way of moving, chosen by the blocking for a stretch of the path. */
export interface GaitMoment {
  /** One of the family's gaits, `stand` when it does not move. */
  readonly name: string;
  /** Cycles since the beginning, whole at each repetition. The same phase times the contacts that are heard. */
  readonly phase: number;
  /** Metres the body moves during one cycle. */
  readonly stride: Metres;
  /** 0 standing to 1 fully in the gait. */
  readonly weight: Unit;
}

/** What one member of the cast is doing at one moment: all that a body needs to pose itself. */
export interface Moment {
  readonly seconds: Seconds;
  /** On the ground under it (ground and water), or its middle (air). */
  readonly place: Vector3;
  /** About the vertical; 0 faces the viewer (+z), a quarter turn faces the viewer's right (+x). */
  readonly heading: Radians;
  /** Nose up is positive. */
  readonly pitch: Radians;
  /** Leaning to its own right is positive. */
  readonly bank: Radians;
  /** 1 = true to life. */
  readonly size: number;
  /** Metres per second along the path, and metres travelled so far (turning wheels). */
  readonly speed: number;
  readonly travelled: Metres;
  readonly gait: GaitMoment;
  /** What it does now; and what it has become and stays, such as `open`, with a weight of 0 and a progress of 1. */
  readonly actions: ReadonlyMap<string, ActionMoment>;
  /** How open, wide and round the mouth is while it speaks, and whether the lips are pressed together. */
  readonly mouth: { readonly open: Unit; readonly wide: Unit; readonly round: Unit; readonly closed: Unit };
  /** How arms bear what is held, beneath all that is done: the deed's name, and how much. */
  readonly carriage?: { readonly motif: string; readonly weight: Unit };
  /** What an instrument sounds right now, by MIDI number: how far each key is down. */
  readonly keys?: ReadonlyMap<number, Unit>;
  /** What it looks at, if anything. */
  readonly gaze: Vector3 | null;
  /** Where its hands are wanted, if anything wants them. */
  readonly hands?: { readonly left: HandMoment | null; readonly right: HandMoment | null; readonly between: BetweenMoment | null };
  /** How far its jaws, beak or trunk hold something. */
  readonly jaws?: Unit;
  /** Where its feet are wanted in the world: pedals, footboards. */
  readonly feet?: { readonly left: Vector3; readonly right: Vector3 };
  /** What it sits on, if it does. */
  readonly seat?: SeatMoment;
  /** Height of the ground under a point of the set. */
  readonly ground: (x: Metres, z: Metres) => Metres;
}

/** A mouth at rest. */
export const silentMouth: Moment['mouth'] = { open: 0, wide: 0, round: 0, closed: 0 };
