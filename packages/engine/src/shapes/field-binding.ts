import type { Metres, Vector3 } from '@onereel/spec';
import type { Field } from './distance-field.ts';
import type { Binding } from './shape.ts';

/** A part of a body and the bone that carries it. */
export interface BonePart {
  readonly bone: number;
  readonly field: Field;
}

/**
 * Hangs points on the bones of the parts they are nearest to. The weight of a part falls by e for every `spread` metres
 * that it is farther away than the nearest, so joints bend softly.
 */
export function bindTo(parts: readonly BonePart[], spread: Metres): (position: Vector3) => Binding {
  return ([x, y, z]) => {
    const distances = parts.map((part) => part.field.at(x, y, z));
    const nearest = Math.min(...distances);
    const weights = new Map<number, number>();
    distances.forEach((distance, index) => {
      const weight = Math.exp((nearest - distance) / spread);
      const bone = parts[index]!.bone;
      if (weight > 0.02) weights.set(bone, Math.max(weights.get(bone) ?? 0, weight));
    });
    return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4);
  };
}
