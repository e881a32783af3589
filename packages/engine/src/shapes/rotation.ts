import type { Radians, Vector3 } from '@onereel/spec';

/** A rotation as nine numbers, row by row. */
export type Rotation = readonly number[];

/** The rotation by `angle` about a unit vector (Rodrigues), counter-clockwise seen against the axis. */
export function rotation([x, y, z]: Vector3, angle: Radians): Rotation {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const d = 1 - c;
  return [
    c + x * x * d,
    x * y * d - z * s,
    x * z * d + y * s,
    y * x * d + z * s,
    c + y * y * d,
    y * z * d - x * s,
    z * x * d - y * s,
    z * y * d + x * s,
    c + z * z * d,
  ];
}

/** A vector turned. */
export function rotate(m: Rotation, [x, y, z]: Vector3): Vector3 {
  return [m[0]! * x + m[1]! * y + m[2]! * z, m[3]! * x + m[4]! * y + m[5]! * z, m[6]! * x + m[7]! * y + m[8]! * z];
}

/** A vector turned back. */
export function rotateBack(m: Rotation, [x, y, z]: Vector3): Vector3 {
  return [m[0]! * x + m[3]! * y + m[6]! * z, m[1]! * x + m[4]! * y + m[7]! * z, m[2]! * x + m[5]! * y + m[8]! * z];
}
