import type { Vector3 } from '@onereel/spec';
import { type Field, field } from '../../../shapes/distance-field.ts';

/** A field from a distance by place, inside a box. */
export const within = (low: Vector3, high: Vector3, distance: (at: Vector3) => number): Field =>
  field((x, y, z) => distance([x, y, z]), low, high);
