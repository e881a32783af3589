import type { CastMember, Metres, Radians, Seconds, Unit, Vector3 } from '@onereel/spec';
import type { Object3D } from 'three/webgpu';
import type { Linear } from '../../shapes/colour.ts';
import type { Chance } from '../../chance/chance.ts';
import type { CastKind } from '../../manifest/entry.ts';
import type { Deed } from '../blocking/hands/deed.ts';
import type { Moment } from '../blocking/moment.ts';
import type { Matter } from '../matter/matter.ts';
import type { Fitting } from './attire/wear-form.ts';

/** A member of the cast in three dimensions. Its own space: +z forward, +y up, origin under it on the ground (or its middle, in the air). */
export interface Body {
  /** What is put into the scene. The stage sets its place, turn and size; `pose` sets what is inside. */
  readonly object: Object3D;
  /** Width, height and length at rest, metres. */
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
  /** Bends and turns it to a moment. Depends on the moment alone. */
  pose(moment: Moment): void;
  /** Where a part is in its own space after the last `pose`: `head`, `mouth`, `hand` …; its middle for unknown names. */
  anchor(name: string): Vector3;
  /** Where something can hang on it after the last `pose`, in its own space: in a hand, between both, at the chest. */
  mount?(where: 'left' | 'right' | 'both' | 'chest', round: Metres): Mount;
  /** Where clothes go on it, if it can wear any that are not built with it. */
  fitting?(): Fitting;
  /** The light that it throws around itself at a moment, if it shines. */
  light?(moment: Moment): Glow | null;
  dispose(): void;
}

/** Light that a body throws on what is around it: where it comes from in the body's own space, linear light, metres. */
export interface Glow {
  readonly at: Vector3;
  readonly colour: Linear;
  readonly reach: Metres;
}

/** A place on a body that others hang on, with three directions: out of a fist on the thumb's side, along the fingers, out of the palm. */
export interface Mount {
  readonly at: Vector3;
  readonly thumb: Vector3;
  readonly fingers: Vector3;
  readonly palm: Vector3;
}

/** One foot's contact in a gait: when in the cycle, and where beside the body's path. */
export interface Touch {
  readonly foot: string;
  /** When in the cycle the foot lands, 0 to 1. */
  readonly phase: Unit;
  /** Sideways (to its own right) and forward of the body's origin, metres. */
  readonly offset: readonly [right: Metres, forward: Metres];
}

/** A way of moving with its contacts. */
export interface Gait {
  readonly name: string;
  /** Metres per second from which this gait is used. */
  readonly from: number;
  /** Metres per cycle at a speed in metres per second. */
  stride(speed: number): Metres;
  /** Cycles per second, for gaits that do not push off the ground (wings, fins); then `stride` does not time them and they never rest. */
  readonly rate?: (speed: number) => number;
  /** Share of the cycle that a foot stays on the ground. */
  readonly duty: Unit;
  readonly touches: readonly Touch[];
  /** The instrument of a contact and what it is told; null for silent feet. */
  readonly sound: { readonly kind: string; readonly parameters?: Readonly<Record<string, number | string>>; readonly gain?: number } | null;
}

/** A sound that lasts while something is there or moves: an engine, creaking timber, a burner. */
export interface Hum {
  readonly kind: string;
  readonly gain?: number;
  readonly parameters?: Readonly<Record<string, number | string>>;
  /** Only while it moves. */
  readonly moving?: boolean;
}

/** How a family moves, as plain data for the blocking. */
export interface Movement {
  /** From slow to fast; empty for what glides, rolls or drives. */
  readonly gaits: readonly Gait[];
  /** Usual speeds in metres per second by action; `default` for the others. */
  readonly speeds: Readonly<Record<string, number>> & { readonly default: number };
  /** Sounds of being there. */
  readonly hums?: readonly Hum[];
  /** Seconds that a change of speed or direction takes. */
  readonly inertia: Seconds;
  /** How far it leans into its path: 0 stays level (a car) to 1 (a bird). */
  readonly lean: Unit;
  /** For what flies and has feet: how high its middle is while it stands on them, metres. */
  readonly standing?: Metres;
  /** Its way of doing an action, for what is said of it: the verb, the thing, the tool. */
  readonly deed?: (action: string, said: string) => Deed | null;
}

/**
 * A place on a body where something else can be: a table top, a seat, the inside of a bowl, a horse's back, the handle that a
 * hand closes around. In the body's own space at rest, metres.
 */
export interface Perch {
  readonly name: 'top' | 'seat' | 'inside' | 'back' | 'grip' | 'canvas';
  readonly at: Vector3;
  /** How much room there is, across and along. */
  readonly room: readonly [width: Metres, length: Metres];
  /** How a hand holds a grip: closed around it, under it, or both hands at its sides. */
  readonly hold?: 'fist' | 'palm' | 'both';
  /** What a rider's hands close around, left and right. */
  readonly grips?: readonly [left: Vector3, right: Vector3];
  /** Where a rider's feet rest, left and right. */
  readonly rests?: readonly [left: Vector3, right: Vector3];
  /** Pedals: the left one's place over the crank's middle, the crank's arm, and the way of one turn. */
  readonly crank?: { readonly at: Vector3; readonly arm: Metres; readonly gear: Metres };
  /** Where it is at a moment when it moves by itself with whoever is on it: a horse of a carousel, the way down a slide. */
  readonly carries?: (ride: Ride) => { readonly at: Vector3; readonly turn: Radians };
  /** How far a canvas leans back: a quarter turn for one that lies. */
  readonly lean?: Radians;
  /** Nobody who is in there is seen from outside. */
  readonly closed?: boolean;
  /** What it holds, if liquids can be in it. */
  readonly hollow?: Hollow;
}

/** A moment of somebody who is carried by a place that moves. */
export interface Ride {
  readonly seconds: Seconds;
  /** How long it has been on it. */
  readonly since: Seconds;
  /** Which one of those on it: 0 for the first. */
  readonly rider: number;
}

/** The inside of a vessel, in the body's own space, metres. */
export interface Hollow {
  /** Its wall from the floor's middle up to the lip: distance from the axis and height. */
  readonly wall: readonly (readonly [radius: Metres, height: Metres])[];
  /** Where the axis stands. */
  readonly axis: readonly [x: Metres, z: Metres];
  /** Where it pours, when that is not its rim. */
  readonly spout?: Vector3;
}

/** The same hollow in another unit and place. */
export function fittedHollow(hollow: Hollow, size: number, there: (at: Vector3) => Vector3): Hollow {
  const [x, , z] = there([hollow.axis[0], 0, hollow.axis[1]]);
  return {
    wall: hollow.wall.map(([radius, height]) => [radius * size, there([0, height, 0])[1]] as const),
    axis: [x, z],
    ...(hollow.spout ? { spout: there(hollow.spout) } : {}),
  };
}

/** A generator of bodies: an exact form and a chooser. Presets are rows of the manifest. */
export interface Family<Parameters = unknown> {
  readonly family: string;
  /** Draws what the screenplay leaves open. Only here chance is used. */
  choose(chance: Chance, kind: CastKind, member: CastMember): Parameters;
  /** Builds exactly what the parameters say. */
  build(parameters: Parameters, matter: Matter): Body;
  /** How it moves. */
  movement(parameters: Parameters, kind: CastKind): Movement;
  /** Where others can be on it and in it; its top by default. */
  perches?(parameters: Parameters, kind: CastKind): readonly Perch[];
}

/** A family with its parameters hidden, as the registry keeps it. */
export type AnyFamily = Family<never>;
