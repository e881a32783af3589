import type { Vector3 } from '@onereel/spec';
import type { Binding, Shape } from '../../../shapes/shape.ts';

/** Where a ray meets a skin. */
export interface Meeting {
  readonly at: Vector3;
  /** How far along the ray. */
  readonly far: number;
  /** How the skin hangs on its joints there. */
  readonly binding: Binding;
}

/** How the corner `vertex` of a shape hangs on joints. */
function bindingOf({ bones, weights }: Shape, vertex: number): Binding {
  if (!bones || !weights) return [[0, 1]];
  return [0, 1, 2, 3]
    .map((slot) => [bones[vertex * 4 + slot]!, weights[vertex * 4 + slot]!] as const)
    .filter(([, weight]) => weight > 0.01);
}

/** A skin that can be felt for by rays (after Möller and Trumbore, "Fast, minimum storage ray/triangle intersection", 1997). */
export class SkinRays {
  readonly #shape: Shape;

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  /** The first place that a ray from `from` along `way` (of unit length) meets within `most`; null when there is none. */
  meet(from: Vector3, way: Vector3, most: number): Meeting | null {
    const { position, index } = this.#shape;
    const [ox, oy, oz] = from;
    const [dx, dy, dz] = way;
    let far = most;
    let nearest = -1;
    for (let at = 0; at < index.length; at += 3) {
      const a = index[at]! * 3;
      const ax = position[a]! - ox;
      const ay = position[a + 1]! - oy;
      const az = position[a + 2]! - oz;
      // Far from the ray, whatever its size: most triangles end here.
      const lead = ax * dx + ay * dy + az * dz;
      if (lead > far + most * 0.3 || lead < -most * 0.3) continue;
      const b = index[at + 1]! * 3;
      const c = index[at + 2]! * 3;
      const e1x = position[b]! - position[a]!;
      const e1y = position[b + 1]! - position[a + 1]!;
      const e1z = position[b + 2]! - position[a + 2]!;
      const e2x = position[c]! - position[a]!;
      const e2y = position[c + 1]! - position[a + 1]!;
      const e2z = position[c + 2]! - position[a + 2]!;
      const px = dy * e2z - dz * e2y;
      const py = dz * e2x - dx * e2z;
      const pz = dx * e2y - dy * e2x;
      const determinant = e1x * px + e1y * py + e1z * pz;
      if (Math.abs(determinant) < 1e-14) continue;
      const u = -(ax * px + ay * py + az * pz) / determinant;
      if (u < 0 || u > 1) continue;
      const qx = -(ay * e1z - az * e1y);
      const qy = -(az * e1x - ax * e1z);
      const qz = -(ax * e1y - ay * e1x);
      const v = (dx * qx + dy * qy + dz * qz) / determinant;
      if (v < 0 || u + v > 1) continue;
      const distance = (e2x * qx + e2y * qy + e2z * qz) / determinant;
      if (distance > 1e-6 && distance < far) {
        far = distance;
        nearest = u + v < 0.5 ? at : u > v ? at + 1 : at + 2;
      }
    }
    if (nearest < 0) return null;
    return { at: [ox + dx * far, oy + dy * far, oz + dz * far], far, binding: bindingOf(this.#shape, index[nearest]!) };
  }
}
