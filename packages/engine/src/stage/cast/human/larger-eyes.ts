import type { Vector3 } from '@onereel/spec';
import { smooth } from '../../../curves/easing.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { eyeCentre } from './head.ts';

/**
 * A shape of the model head with everything at the eyes made larger by `amount` (0.1 = a tenth): the eyes themselves as
 * a whole, lids and brows with them, the face around them less and less. Their middles stay where the joints are.
 */
export function largerEyes(shape: Shape, amount: number): Shape {
  const position = new Float32Array(shape.position);
  for (let at = 0; at < position.length; at += 3) {
    const side = position[at]! < 0 ? -1 : 1;
    const centre: Vector3 = [eyeCentre[0] * side, eyeCentre[1], eyeCentre[2]];
    const off = [0, 1, 2].map((axis) => position[at + axis]! - centre[axis]!) as unknown as Vector3;
    const middle = smooth(0.003, 0.012, position[at]! * side);
    const near = amount * middle * smooth(0.048, 0.0225, Math.hypot(...off)) * smooth(0.02, 0.045, position[at + 2]!);
    position[at]! += off[0] * near;
    position[at + 1]! += off[1] * near;
    // Larger, yet not bulging.
    position[at + 2]! += off[2] * near * 0.45;
  }
  return { ...shape, position };
}
