import type { Radians, Vector3 } from '@onereel/spec';
import { rotate, rotation } from './rotation.ts';
import type { Shape } from './shape.ts';

/** A shape turned about an axis (unit vector) through the origin, counter-clockwise seen against it. */
export function turned(shape: Shape, axis: Vector3, angle: Radians): Shape {
  const turn = rotation(axis, angle);
  const position = new Float32Array(shape.position.length);
  const normal = new Float32Array(shape.normal.length);
  for (let offset = 0; offset < position.length; offset += 3) {
    position.set(rotate(turn, [shape.position[offset]!, shape.position[offset + 1]!, shape.position[offset + 2]!]), offset);
    normal.set(rotate(turn, [shape.normal[offset]!, shape.normal[offset + 1]!, shape.normal[offset + 2]!]), offset);
  }
  return { ...shape, position, normal };
}

/** What lies flat stood up: a shape made along y that is to lie along `axis` (x or z) instead. */
export function along(shape: Shape, axis: 'x' | 'z'): Shape {
  return axis === 'x' ? turned(shape, [0, 0, 1], -Math.PI / 2) : turned(shape, [1, 0, 0], Math.PI / 2);
}
