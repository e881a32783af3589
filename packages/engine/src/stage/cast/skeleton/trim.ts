import type { Metres } from '@onereel/spec';
import type { Shape } from '../../../shapes/shape.ts';

/** A shape without the triangles that have an edge longer than `most`: what is meshed only in part can have such at its open rim. */
export function trimLong(shape: Shape, most: Metres): Shape {
  const { position, index } = shape;
  const apart = (a: number, b: number): number =>
    Math.hypot(
      position[a * 3]! - position[b * 3]!,
      position[a * 3 + 1]! - position[b * 3 + 1]!,
      position[a * 3 + 2]! - position[b * 3 + 2]!,
    );
  const kept: number[] = [];
  for (let at = 0; at < index.length; at += 3) {
    const [a, b, c] = [index[at]!, index[at + 1]!, index[at + 2]!];
    if (apart(a, b) < most && apart(b, c) < most && apart(c, a) < most) kept.push(a, b, c);
  }
  return { ...shape, index: new Uint32Array(kept) };
}
