import { describe, expect, it } from 'vitest';
import type { Shape } from './shape.ts';
import { box, ellipsoid, lathe, tube } from './solids.ts';

/** The share of triangles whose face normal agrees with the normals of their corners. */
export function outwardShare(shape: Shape): number {
  let good = 0;
  let all = 0;
  const corner = (array: Float32Array, vertex: number): number[] => [array[vertex * 3]!, array[vertex * 3 + 1]!, array[vertex * 3 + 2]!];
  for (let at = 0; at < shape.index.length; at += 3) {
    const [a, b, c] = [0, 1, 2].map((step) => corner(shape.position, shape.index[at + step]!)) as [number[], number[], number[]];
    const u = b.map((value, axis) => value - a[axis]!);
    const v = c.map((value, axis) => value - a[axis]!);
    const face = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    if (Math.hypot(...face) < 1e-12) continue;
    const normal = [0, 1, 2].map((axis) => [0, 1, 2].reduce((sum, step) => sum + shape.normal[shape.index[at + step]! * 3 + axis]!, 0));
    all++;
    if (face.reduce((sum, value, axis) => sum + value * normal[axis]!, 0) > 0) good++;
  }
  return good / all;
}

const coat = { colour: [1, 1, 1] as const };

describe('solids', () => {
  it.each([
    ['ellipsoid', ellipsoid([1, 2, 3], coat)],
    ['box', box([1, 2, 3], coat)],
    ['tube', tube([[0, 0, 0], [0, 0.5, 1], [0.3, 1, 2]], () => 0.2, () => coat)],
    ['lathe', lathe([[1, 0], [0.5, 1], [0.1, 2]], coat)],
  ])('%s faces outward everywhere', (_name, shape) => {
    expect(outwardShare(shape)).toBe(1);
  });
});
