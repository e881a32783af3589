import type { Metres, Radians, Unit, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../../shapes/colour.ts';
import type { Field } from '../../../../shapes/distance-field.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../../shapes/shape.ts';
import { gradient } from '../../../../shapes/surface-nets.ts';
import { cross, normalise, subtract } from '../../../../shapes/vector.ts';

/** A sheet of cloth told point by point. */
export interface Sheet {
  readonly columns: number;
  readonly rows: number;
  /** Where the point `across`, `down` (0 to 1) is. Outward is the side from which `across` runs to the right and `down` downward. */
  readonly at: (across: Unit, down: Unit) => Vector3;
  readonly colour: (across: Unit, down: Unit) => Linear;
  readonly occlusion?: (across: Unit, down: Unit) => Unit;
  readonly binding: (position: Vector3, across: Unit, down: Unit) => Binding;
  readonly gloss?: number;
  readonly detail?: number;
}

/** A sheet as a shape, its normals taken from its own neighbours. */
export function sheetShape({ columns, rows, at, colour, occlusion = () => 1, binding, gloss = 0.05, detail = 0.3 }: Sheet): Shape {
  const builder = new ShapeBuilder();
  const nudge = 0.25;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const across = column / columns;
      const down = row / rows;
      const position = at(across, down);
      const right = subtract(at(Math.min(1, across + nudge / columns), down), at(Math.max(0, across - nudge / columns), down));
      const below = subtract(at(across, Math.min(1, down + nudge / rows)), at(across, Math.max(0, down - nudge / rows)));
      builder.vertex({
        position,
        normal: normalise(cross(below, right)),
        colour: colour(across, down),
        surface: [occlusion(across, down), gloss, detail, 0],
        binding: binding(position, across, down),
      });
    }
  }
  const width = columns + 1;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const corner = row * width + column;
      builder.quad(corner, corner + width, corner + width + 1, corner + 1);
    }
  }
  return builder.build();
}

/** The point of a field's surface on the way from `from` along `way` (unit vector), by sphere tracing; `from` itself when nothing is met within `far` metres. */
export function trace(field: Field, from: Vector3, way: Vector3, far: Metres): Vector3 {
  let gone = 0;
  for (let turn = 0; turn < 60 && gone < far; turn++) {
    const value = field.at(from[0] + way[0] * gone, from[1] + way[1] * gone, from[2] + way[2] * gone);
    if (value < 0.0005) return [from[0] + way[0] * gone, from[1] + way[1] * gone, from[2] + way[2] * gone];
    gone += Math.max(0.0008, value * 0.8);
  }
  return from;
}

/** A point laid on the front of a field at x and y, `off` metres above its surface. */
export function onFront(field: Field, x: Metres, y: Metres, off: Metres): Vector3 {
  // Beside the field nothing is met: the nearest place inward is.
  let hit: Vector3 = [x, y, 0.5];
  for (let inward = 1; inward > 0.1 && hit[2] > 0.49; inward -= 0.08) hit = trace(field, [x * inward, y, 0.5], [0, 0, -1], 0.6);
  const up = gradient(field, hit, 0.006);
  return [hit[0] + up[0] * off, hit[1] + up[1] * off, hit[2] + up[2] * off];
}

/** A point laid around a field at a height, `angle` from the front toward +x, `off` metres above its surface. */
export function around(field: Field, y: Metres, angle: Radians, off: Metres): Vector3 {
  const way: Vector3 = [Math.sin(angle), 0, Math.cos(angle)];
  const hit = trace(field, [way[0] * 0.6, y, way[2] * 0.6], [-way[0], 0, -way[2]], 0.6);
  return [hit[0] + way[0] * off, y, hit[2] + way[2] * off];
}
