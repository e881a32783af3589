import type { Shape } from '../../../shapes/shape.ts';

/** A shape seen in the mirror of the plane x = 0, its bones exchanged by `other`. */
export function mirrorShape(shape: Shape, other: (bone: number) => number): Shape {
  const flip = (from: Float32Array): Float32Array => from.map((value, at) => (at % 3 === 0 ? -value : value));
  const index = new Uint32Array(shape.index.length);
  for (let at = 0; at < index.length; at += 3) index.set([shape.index[at]!, shape.index[at + 2]!, shape.index[at + 1]!], at);
  return {
    ...shape,
    position: flip(shape.position),
    normal: flip(shape.normal),
    index,
    ...(shape.bones ? { bones: shape.bones.map(other) } : {}),
  };
}
