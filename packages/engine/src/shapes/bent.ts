import type { Vector3 } from '@onereel/spec';
import type { Shape } from './shape.ts';

/** A shape whose points are moved by `way`, with normals from the faces that it then has. Hard edges stay hard. */
export function bent(shape: Shape, way: (at: Vector3, normal: Vector3) => Vector3): Shape {
  const count = shape.position.length / 3;
  const position = new Float32Array(count * 3);
  for (let point = 0; point < count; point++) position.set(way(three(shape.position, point), three(shape.normal, point)), point * 3);
  return { ...shape, position, normal: smoothed({ ...shape, position }, welds(shape)) };
}

function three(values: Float32Array, point: number): Vector3 {
  return [values[point * 3]!, values[point * 3 + 1]!, values[point * 3 + 2]!];
}

/** Numbers the points so that those in the same place that face the same way share a number: seams close. */
function welds(shape: Shape): number[] {
  const known = new Map<string, number>();
  return Array.from({ length: shape.position.length / 3 }, (_, point) => {
    const place = three(shape.position, point).map((value) => Math.round(value * 2e5));
    const facing = three(shape.normal, point).map((value) => Math.round(value * 4));
    const key = `${place.join()} ${facing.join()}`;
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  });
}

function smoothed({ position, normal, index }: Shape, weld: readonly number[]): Float32Array {
  const sums = new Float64Array((weld.reduce((most, one) => Math.max(most, one), 0) + 1) * 3);
  for (let at = 0; at < index.length; at += 3) {
    const [a, b, c] = [index[at]!, index[at + 1]!, index[at + 2]!];
    const one = [0, 1, 2].map((axis) => position[b * 3 + axis]! - position[a * 3 + axis]!) as [number, number, number];
    const two = [0, 1, 2].map((axis) => position[c * 3 + axis]! - position[a * 3 + axis]!) as [number, number, number];
    const face = [one[1] * two[2] - one[2] * two[1], one[2] * two[0] - one[0] * two[2], one[0] * two[1] - one[1] * two[0]];
    for (const corner of new Set([weld[a]!, weld[b]!, weld[c]!]))
      for (let axis = 0; axis < 3; axis++) sums[corner * 3 + axis]! += face[axis]!;
  }
  const made = new Float32Array(normal.length);
  for (let point = 0; point < weld.length; point++) {
    const sum = [0, 1, 2].map((axis) => sums[weld[point]! * 3 + axis]!) as [number, number, number];
    const long = Math.hypot(...sum);
    made.set(long > 1e-16 ? sum.map((value) => value / long) : three(normal, point), point * 3);
  }
  return made;
}
