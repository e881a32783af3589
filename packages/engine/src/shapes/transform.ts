import type { Shape } from './shape.ts';

/** A shape moved to another place: scaled first (by one factor or three), then turned about y (radians), then shifted. */
export function place(
  shape: Shape,
  {
    at = [0, 0, 0],
    turn = 0,
    size = 1,
  }: { at?: readonly [number, number, number]; turn?: number; size?: number | readonly [number, number, number] },
): Shape {
  const [sx, sy, sz] = typeof size === 'number' ? [size, size, size] : size;
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  const position = new Float32Array(shape.position.length);
  const normal = new Float32Array(shape.normal.length);
  for (let offset = 0; offset < position.length; offset += 3) {
    const x = shape.position[offset]! * sx;
    const z = shape.position[offset + 2]! * sz;
    position[offset] = x * cosine + z * sine + at[0];
    position[offset + 1] = shape.position[offset + 1]! * sy + at[1];
    position[offset + 2] = z * cosine - x * sine + at[2];
    const nx = shape.normal[offset]! / sx;
    const ny = shape.normal[offset + 1]! / sy;
    const nz = shape.normal[offset + 2]! / sz;
    const size3 = Math.hypot(nx, ny, nz) || 1;
    normal[offset] = (nx * cosine + nz * sine) / size3;
    normal[offset + 1] = ny / size3;
    normal[offset + 2] = (nz * cosine - nx * sine) / size3;
  }
  return { ...shape, position, normal };
}
