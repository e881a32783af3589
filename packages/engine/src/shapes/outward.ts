import type { Shape } from './shape.ts';

/** The share of triangles (0 to 1) whose face turns the way that the normals of their corners say: 1 for a well-wound mesh. */
export function outwardShare({ position, normal, index }: Pick<Shape, 'position' | 'normal' | 'index'>): number {
  let good = 0;
  let all = 0;
  for (let at = 0; at < index.length; at += 3) {
    const [a, b, c] = [index[at]! * 3, index[at + 1]! * 3, index[at + 2]! * 3];
    const ux = position[b]! - position[a]!,
      uy = position[b + 1]! - position[a + 1]!,
      uz = position[b + 2]! - position[a + 2]!;
    const vx = position[c]! - position[a]!,
      vy = position[c + 1]! - position[a + 1]!,
      vz = position[c + 2]! - position[a + 2]!;
    const face = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const;
    // Slivers have no direction to speak of.
    if (Math.hypot(...face) < 1e-10) continue;
    all++;
    const agrees = [0, 1, 2].reduce((sum, axis) => sum + face[axis]! * (normal[a + axis]! + normal[b + axis]! + normal[c + axis]!), 0);
    if (agrees > 0) good++;
  }
  return all === 0 ? 1 : good / all;
}
