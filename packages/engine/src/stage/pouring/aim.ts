import type { Metres, Radians, Unit, Vector3 } from '@onereel/spec';
import { add, scale, subtract } from '../../shapes/vector.ts';
import { fallTime, leap, type Mouth, type Pour } from './pour.ts';

/** Where a body stands in the world, as far as pouring has to know it. */
export interface Standing {
  readonly place: Vector3;
  readonly heading: Radians;
  readonly size: number;
}

/** A point of a standing body in the world. */
export function worldOf([x, y, z]: Vector3, { place, heading, size }: Standing): Vector3 {
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  return add(place, scale([x * cos + z * sin, y, z * cos - x * sin], size));
}

/** How a vessel is turned while it pours: about the vertical first, then leaning toward `way`. */
export interface Turn {
  readonly heading: Radians;
  readonly way: Vector3;
  readonly lean: Radians;
}

/** The turn of a vessel that pours toward a level direction. */
export function turnToward({ out, lean }: Pick<Mouth, 'out' | 'lean'>, way: Vector3, amount: Unit): Turn {
  return { heading: Math.atan2(way[0], way[2]) - Math.atan2(out[0], out[2]), way, lean: lean * amount };
}

/** A direction of a vessel as it is turned. */
export function turnedBy([x, y, z]: Vector3, { heading, way, lean }: Turn): Vector3 {
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
  const flat: Vector3 = [x * cos + z * sin, y, z * cos - x * sin];
  const ahead = flat[0] * way[0] + flat[2] * way[2];
  const [c, s] = [Math.cos(lean), Math.sin(lean)];
  const along = ahead * c + flat[1] * s - ahead;
  return [flat[0] + way[0] * along, flat[1] * c - ahead * s, flat[2] + way[2] * along];
}

/** Where the stream has to come to: the middle of the hollow's opening, or the top of what it falls on. */
export function goalOf(pour: Pour, target: Standing | null, height: Metres): Vector3 | null {
  if (!target) return null;
  const { well } = pour;
  if (!well) return worldOf([0, height, 0], target);
  return worldOf([well.axis[0], well.wall.at(-1)![1], well.axis[1]], target);
}

/** How far above its goal the lip is held. */
function gapOf({ stuff, tipping, well }: Pour): Metres {
  // Plants are watered from above.
  if (!well && stuff.body === 'clear') return 0.32;
  const deep = well ? well.wall.at(-1)![1] - well.wall[0]![1] : 0.1;
  const base = stuff.body === 'thick' ? 0.13 : tipping === 'hovers' ? 0.085 : 0.075;
  return base + Math.min(0.12, deep * 0.18);
}

/** Where the lip of what pours is in the world, so that the stream comes down in the middle of its goal. */
export function lipOver(pour: Pour, goal: Vector3, way: Vector3): Vector3 {
  const gap = gapOf(pour);
  const { well } = pour;
  const below = well ? (well.wall.at(-1)![1] - well.wall[0]![1]) * 0.4 : 0;
  const lead = Math.min(leap(pour) * fallTime({ stuff: { ...pour.stuff, body: 'opaque' } }, gap + below), 0.09);
  return add(goal, [-way[0] * lead, gap, -way[2] * lead]);
}

/** Where a vessel's origin is when its lip is at a point. */
export function originAt(lip: Vector3, mouth: Mouth, turn: Turn): Vector3 {
  return subtract(lip, turnedBy(mouth.lip, turn));
}

/** Where its grip is then. */
export function gripAt(lip: Vector3, mouth: Mouth, turn: Turn): Vector3 {
  return add(lip, turnedBy(subtract(mouth.grip, mouth.lip), turn));
}
