import type { Metres, Radians, Relation, Vector3 } from '@onereel/spec';
import { floats, type Group } from './group.ts';

/** A surface that others are put on: from the mark of what carries it, how it is turned, and how much room it has. */
export interface Surface {
  /** Its middle, from the carrier's mark, as the carrier stands in the set. */
  readonly at: Vector3;
  readonly turn: Radians;
  /** Across and along, in its own turned axes. */
  readonly room: readonly [Metres, Metres];
}

const preferred: Readonly<Record<string, readonly string[]>> = {
  on: ['top', 'seat', 'back', 'inside'],
  in: ['inside', 'seat', 'top', 'back'],
};

/** Turns a place about the vertical. */
export function turnedBy([x, y, z]: Vector3, turn: Radians): Vector3 {
  return [x * Math.cos(turn) + z * Math.sin(turn), y, z * Math.cos(turn) - x * Math.sin(turn)];
}

/**
 * Where on (or in) a group others have their place. `stance` is how the carrier is turned toward the viewer. A surface whose
 * long side would run away from the viewer is read the other way round, so that left on it is left in the picture.
 */
export function surfaceOf(carrier: Group, relation: Relation['relation'], stance: Radians): Surface {
  const names = preferred[relation] ?? preferred['on']!;
  // Who is on something closed is on its top, not behind its glass.
  const open = carrier.perches.filter((perch) => relation === 'in' || !perch.closed);
  const found = names.map((name) => open.find((perch) => perch.name === name)).find((perch) => perch !== undefined);
  const top = floats(carrier) ? carrier.body.height * 0.5 : (carrier.top ?? carrier.body.height);
  const perch = found ?? { at: [0, top, 0] as Vector3, room: [carrier.body.width * 0.8, carrier.body.depth * 0.8] as const };
  const sideways = Math.abs(Math.sin(stance)) > 0.71;
  const at = turnedBy(perch.at, stance);
  if (!sideways) return { at, turn: stance, room: perch.room };
  return { at, turn: stance - Math.sign(Math.sin(stance)) * (Math.PI / 2), room: [perch.room[1], perch.room[0]] };
}
