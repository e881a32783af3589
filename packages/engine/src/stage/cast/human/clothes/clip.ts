import type { Vector3 } from '@onereel/spec';
import type { Shape } from '../../../../shapes/shape.ts';

/**
 * A shape with everything cut off where `beyond` is positive: triangles on the border are cut exactly, which leaves
 * a clean open edge, as of a hem or a cuff.
 */
export function clipShape(shape: Shape, beyond: (x: number, y: number, z: number) => number): Shape {
  const arrays = {
    position: [...shape.position],
    normal: [...shape.normal],
    colour: [...shape.colour],
    surface: [...shape.surface],
    bones: [...(shape.bones ?? [])],
    weights: [...(shape.weights ?? [])],
  };
  const far: number[] = [];
  for (let at = 0; at < shape.position.length; at += 3)
    far.push(beyond(shape.position[at]!, shape.position[at + 1]!, shape.position[at + 2]!));
  const between = new Map<string, number>();
  const cut = (inner: number, outer: number): number => {
    const key = `${inner}-${outer}`;
    const held = between.get(key);
    if (held !== undefined) return held;
    const share = far[inner]! / (far[inner]! - far[outer]!);
    const number = arrays.position.length / 3;
    for (const name of ['position', 'normal', 'colour', 'surface'] as const) {
      const wide = name === 'surface' ? 4 : 3;
      for (let axis = 0; axis < wide; axis++)
        arrays[name].push(arrays[name][inner * wide + axis]! * (1 - share) + arrays[name][outer * wide + axis]! * share);
    }
    // The bones of the corner that is kept: what is cut off may hang on the other leg.
    if (shape.bones)
      for (let slot = 0; slot < 4; slot++) {
        arrays.bones.push(arrays.bones[inner * 4 + slot]!);
        arrays.weights.push(arrays.weights[inner * 4 + slot]!);
      }
    between.set(key, number);
    return number;
  };
  const index: number[] = [];
  for (let at = 0; at < shape.index.length; at += 3) {
    const corners = [shape.index[at]!, shape.index[at + 1]!, shape.index[at + 2]!];
    const ring: number[] = [];
    corners.forEach((corner, side) => {
      const next = corners[(side + 1) % 3]!;
      if (far[corner]! <= 0) ring.push(corner);
      if (far[corner]! <= 0 && far[next]! > 0) ring.push(cut(corner, next));
      if (far[corner]! > 0 && far[next]! <= 0) ring.push(cut(next, corner));
    });
    for (let corner = 1; corner + 1 < ring.length; corner++) index.push(ring[0]!, ring[corner]!, ring[corner + 1]!);
  }
  return {
    position: new Float32Array(arrays.position),
    normal: unit(arrays.normal),
    colour: new Float32Array(arrays.colour),
    surface: new Float32Array(arrays.surface),
    index: new Uint32Array(index),
    ...(shape.bones ? { bones: new Uint16Array(arrays.bones), weights: new Float32Array(arrays.weights) } : {}),
  };
}

function unit(normals: readonly number[]): Float32Array {
  const made = new Float32Array(normals);
  for (let at = 0; at < made.length; at += 3) {
    const size = Math.hypot(made[at]!, made[at + 1]!, made[at + 2]!) || 1;
    const own: Vector3 = [made[at]! / size, made[at + 1]! / size, made[at + 2]! / size];
    made.set(own, at);
  }
  return made;
}
