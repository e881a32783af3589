import type { Vector3 } from '@onereel/spec';
import type { Binding, Shape } from '../../../shapes/shape.ts';
import { cross, dot, normalise } from '../../../shapes/vector.ts';

/** A place with three directions at right angles, each of unit length. */
export interface Frame {
  readonly at: Vector3;
  readonly side: Vector3;
  readonly up: Vector3;
  readonly forward: Vector3;
}

/** The sum of vectors, each times a factor. */
export function sum(...parts: readonly (readonly [Vector3, number])[]): Vector3 {
  return [0, 1, 2].map((axis) => parts.reduce((all, [one, factor]) => all + one[axis]! * factor, 0)) as unknown as Vector3;
}

/** What is left of a direction beside another one, of unit length; `otherwise` when nothing is. */
export function beside(way: Vector3, axis: Vector3, otherwise: Vector3): Vector3 {
  const left = sum([way, 1], [axis, -dot(way, axis)]);
  return Math.hypot(...left) < 0.08 ? otherwise : normalise(left);
}

/** The frame at a place with a direction up and roughly forward; its side is to the left of who looks forward. */
export function frameAt(at: Vector3, up: Vector3, forward: Vector3): Frame {
  const ahead = beside(forward, up, [0, 0, 1]);
  return { at, up, forward: ahead, side: normalise(cross(up, ahead)) };
}

/** A shape put into a frame: its x to the side, y up, z forward, each scaled by a factor, and hung anew. */
export function putInto(shape: Shape, { at, side, up, forward }: Frame, [sx, sy, sz]: Vector3, binding?: Binding): Shape {
  const position = new Float32Array(shape.position.length);
  const normal = new Float32Array(shape.normal.length);
  for (let offset = 0; offset < position.length; offset += 3) {
    const [x, y, z] = [shape.position[offset]! * sx, shape.position[offset + 1]! * sy, shape.position[offset + 2]! * sz];
    position.set(sum([at, 1], [side, x], [up, y], [forward, z]), offset);
    const turned = sum([side, shape.normal[offset]! / sx], [up, shape.normal[offset + 1]! / sy], [forward, shape.normal[offset + 2]! / sz]);
    normal.set(normalise(turned), offset);
  }
  return { ...shape, position, normal, ...(binding ? hung(binding, shape.position.length / 3) : {}) };
}

/** A binding for each of a number of corners. */
function hung(binding: Binding, count: number): Required<Pick<Shape, 'bones' | 'weights'>> {
  const bones = new Uint16Array(count * 4);
  const weights = new Float32Array(count * 4);
  const total = binding.reduce((all, [, weight]) => all + weight, 0) || 1;
  for (let corner = 0; corner < count; corner++)
    binding.slice(0, 4).forEach(([bone, weight], slot) => {
      bones[corner * 4 + slot] = bone;
      weights[corner * 4 + slot] = weight / total;
    });
  return { bones, weights };
}
