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
  readonly actions: ReadonlyMap<string, ActionMoment>;
  /** How open, wide and round the mouth is while it speaks, and whether the lips are pressed together. */
  readonly mouth: { readonly open: Unit; readonly wide: Unit; readonly round: Unit; readonly closed: Unit };
  /** What it looks at, if anything. */
  readonly gaze: Vector3 | null;
  /** Height of the ground under a point of the set. */
  readonly ground: (x: Metres, z: Metres) => Metres;
}

/** A mouth at rest. */
export const silentMouth: Moment['mouth'] = { open: 0, wide: 0, round: 0, closed: 0 };
