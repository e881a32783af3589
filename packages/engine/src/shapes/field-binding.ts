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
  // Beyond this a part's weight would not be kept.
  const far = spread * 4;
  const distances = new Float64Array(parts.length);
  return ([x, y, z]) => {
    let nearest = Infinity;
    parts.forEach(({ field: { low, high, at } }, index) => {
      const apart = Math.max(low[0] - x, x - high[0], low[1] - y, y - high[1], low[2] - z, z - high[2]);
      distances[index] = apart > nearest + far ? Infinity : at(x, y, z);
      nearest = Math.min(nearest, distances[index]!);
    });
    const weights = new Map<number, number>();
    parts.forEach(({ bone }, index) => {
      const weight = Math.exp((nearest - distances[index]!) / spread);
      if (weight > 0.02) weights.set(bone, Math.max(weights.get(bone) ?? 0, weight));
    });
    return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 4);
  };
}
