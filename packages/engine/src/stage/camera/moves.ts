import type { Metres, Radians, Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, mix, smooth } from '../../curves/easing.ts';
import { add, cross, length, mixVector, normalise, scale, subtract } from '../../shapes/vector.ts';
import type { CameraMoment } from './camera-moment.ts';
import { scaledView } from './lens.ts';

/** What a move may know of its shot. */
export interface MoveContext {
  /** What it goes toward, around or away from, as it is at this moment. */
  readonly interest: Vector3;
  /** How near the lens may come to it. */
  readonly nearest: Metres;
  /** Whether the picture shows a place without a subject: it may be left. */
  readonly alone: boolean;
  /** Whether the subject is taller than the picture. */
  readonly cut: boolean;
  readonly aspect: number;
  /** How long the shot is, and how far into it the moment lies. */
  readonly seconds: Seconds;
  readonly since: Seconds;
  /** 1 as usual, more for a fast camera, less for a slow one. */
  readonly pace: number;
}

type Move = (base: CameraMoment, amount: Unit, context: MoveContext) => CameraMoment;

/** A way turned about the vertical (positive to the viewer's left) and up. */
export function turned(way: Vector3, yaw: Radians, pitch: Radians): Vector3 {
  const flat = Math.hypot(way[0], way[2]);
  const bearing = Math.atan2(way[0], way[2]) + yaw;
  const rise = clamp(Math.atan2(way[1], flat) + pitch, -1.5, 1.5);
  const far = length(way);
  return [Math.sin(bearing) * Math.cos(rise) * far, Math.sin(rise) * far, Math.cos(bearing) * Math.cos(rise) * far];
}

const wayOf = ({ place, target }: CameraMoment): Vector3 => subtract(target, place);
const sideOf = (way: Vector3): Vector3 => normalise(cross(way, [0, 1, 0]));
const forwardOf = (way: Vector3): Vector3 => normalise([way[0], 0, Math.abs(way[0]) + Math.abs(way[2]) < 1e-6 ? -1 : way[2]]);

/** Turns so that the middle of the picture moves by `across` and `up`, in halves of the picture. */
function look(base: CameraMoment, across: number, up: number, context: MoveContext): CameraMoment {
  const tangent = Math.tan(base.view / 2);
  const steep = wayOf(base);
  // From straight above a turn would only spin the picture: the camera goes there instead.
  if (Math.abs(steep[1]) > Math.hypot(steep[0], steep[2]) * 2) {
    const shift = scale(forwardOf(steep), up * length(steep) * tangent);
    const there = slide(base, across, context);
    return { ...there, place: add(there.place, shift), target: add(there.target, shift) };
  }
  const { aspect } = context;
  const way = turned(wayOf(base), -Math.atan(across * tangent * aspect), Math.atan(up * tangent));
  return { ...base, target: add(base.place, way) };
}

/** Moves sideways so that what is as far as the interest shifts by `across` halves of the picture. */
function slide(base: CameraMoment, across: number, { aspect, interest }: MoveContext): CameraMoment {
  const way = wayOf(base);
  const far = length(subtract(interest, base.place));
  const shift = scale(sideOf(way), across * far * Math.tan(base.view / 2) * aspect);
  return { ...base, place: add(base.place, shift), target: add(base.target, shift) };
}

/** Sees `part` of what it saw, around the interest, which stays where it is in the picture. */
function zoom(base: CameraMoment, part: number, { interest }: MoveContext): CameraMoment {
  const way = wayOf(base);
  const toward = subtract(interest, base.place);
  const centre = scale(toward, length(way) / Math.max(1e-6, length(toward)));
  return {
    ...base,
    view: scaledView(base.view, part),
    target: add(base.place, add(centre, scale(subtract(way, centre), Math.min(1, part)))),
  };
}

/** Goes along the line to the interest until it is `part` as far. */
function dolly(base: CameraMoment, part: number, { interest }: MoveContext): CameraMoment {
  const place = add(interest, scale(subtract(base.place, interest), part));
  return { ...base, place, target: add(place, wayOf(base)) };
}

/** How a distance changes at a speed that looks constant: by the same factor in the same time. */
const between = (from: number, to: number, amount: Unit): number => from * (to / from) ** amount;

/** From a little more than was composed to a good half of it. */
function closing(amount: Unit, pace: number): number {
  return between(1.1, 1.1 / clamp(1.95 * pace ** 0.6, 1.78, 2.6), amount);
}

/** The same for a camera that goes there, which must not run into what it goes to: it starts so much farther away. */
function approach(base: CameraMoment, amount: Unit, { interest, nearest, pace }: MoveContext): number {
  const far = length(subtract(base.place, interest));
  const up = Math.max(1, nearest / Math.max(1e-6, far * closing(1, pace)));
  return closing(amount, pace) * up;
}

const panned = ({ alone, pace }: MoveContext): number => (alone ? 0.55 : 0.37) * clamp(pace, 0.8, 1.3);

/** Over a tall subject from one end to the other, over anything else up or down from the middle. */
function tilt(base: CameraMoment, amount: Unit, context: MoveContext): CameraMoment {
  if (context.cut) return look(base, 0, -1.15 * (1 - amount), context);
  return look(base, 0, (amount - 0.5) * 2 * (context.alone ? 0.5 : 0.34) * clamp(context.pace, 0.8, 1.3), context);
}

/** How far an orbit goes: half around in four seconds or so, all around when there is time. */
export function orbitAngle(seconds: Seconds, pace: number, whole: boolean): Radians {
  return whole ? Math.PI * 2 : clamp(seconds * 0.5 * pace, 1.7, Math.PI * 2);
}

function orbit(base: CameraMoment, angle: Radians, { interest }: MoveContext): CameraMoment {
  const about = (place: Vector3): Vector3 => {
    const [x, z] = [place[0] - interest[0], place[2] - interest[2]];
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return [interest[0] + x * cos + z * sin, place[1], interest[2] + z * cos - x * sin];
  };
  return { ...base, place: about(base.place), target: about(base.target) };
}

/** Rises while it keeps looking at what it shows. */
function crane(base: CameraMoment, amount: Unit, { interest, pace }: MoveContext): CameraMoment {
  const far = length(subtract(base.place, interest));
  const rise = far * 0.75 * clamp(pace, 0.75, 1.3) * amount;
  return { ...base, place: add(base.place, [0, rise, 0]), target: mixVector(base.target, interest, amount * 0.35) };
}

function fly(base: CameraMoment, amount: Unit, { interest, pace }: MoveContext, height: number, from: number, to: number): CameraMoment {
  const far = length(subtract(base.place, interest));
  const ahead = forwardOf(wayOf(base));
  const run = mix(from, to, amount) * far * clamp(pace, 0.8, 1.25);
  return {
    ...base,
    place: add(base.place, add(scale(ahead, run), [0, far * height, 0])),
    target: add(mixVector(base.target, interest, 0.85), scale(ahead, amount * far * 0.18)),
  };
}

/** Turns the picture around its middle; positive leans the camera to its right. */
export function rolled(base: CameraMoment, angle: Radians): CameraMoment {
  return { ...base, up: normalise(add(scale(base.up, Math.cos(angle)), scale(sideOf(wayOf(base)), Math.sin(angle)))) };
}

/** How long a whip takes. */
const whip: Seconds = 0.32;

/** The moves of the craft. Each adds itself to where the camera is, so that a shot may carry several. */
export const moves: Readonly<Record<string, Move>> = {
  'pan-left': (base, amount, context) => look(base, (1 - 2 * amount) * panned(context), 0, context),
  'pan-right': (base, amount, context) => look(base, (2 * amount - 1) * panned(context), 0, context),
  'tilt-up': tilt,
  'tilt-down': (base, amount, context) => tilt(base, 1 - amount, context),
  'zoom-in': (base, amount, context) => zoom(base, closing(amount, context.pace), context),
  'zoom-out': (base, amount, context) => zoom(base, closing(1 - amount, context.pace), context),
  'push-in': (base, amount, context) => dolly(base, approach(base, amount, context), context),
  'pull-out': (base, amount, context) => dolly(base, approach(base, 1 - amount, context), context),
  'dolly-zoom': (base, amount, context) => {
    const part = between(1.5, 0.72, amount);
    return zoom(dolly(base, part, context), 1 / part, { ...context });
  },
  'orbit-left': (base, amount, context) => orbit(base, (0.5 - amount) * orbitAngle(context.seconds, context.pace, false), context),
  'orbit-right': (base, amount, context) => orbit(base, (amount - 0.5) * orbitAngle(context.seconds, context.pace, false), context),
  'orbit-360': (base, amount, context) => orbit(base, amount * orbitAngle(context.seconds, context.pace, true), context),
  'truck-left': (base, amount, context) => slide(base, (1 - 2 * amount) * panned(context), context),
  'truck-right': (base, amount, context) => slide(base, (2 * amount - 1) * panned(context), context),
  'crane-up': crane,
  'crane-down': (base, amount, context) => crane(base, 1 - amount, context),
  'fly-over': (base, amount, context) => fly(base, amount, context, 0.42, -0.35, 0.5),
  'fly-through': (base, amount, context) =>
    fly(slide(base, 0.22 * Math.sin(amount * Math.PI), context), amount, context, 0.03, -0.35, 0.52),
  'whip-pan': (base, _amount, context) => {
    const start = Math.min(0.7, context.seconds * 0.2);
    return look(base, -3.2 * (1 - smooth(start, start + whip, context.since)), 0, context);
  },
  reveal: (base, amount, context) => slide(base, -1.8 * (1 - smooth(0.05, 0.75, amount)), context),
  roll: (base, amount, { pace }) => rolled(base, (amount - 0.35) * 0.95 * pace),
};
