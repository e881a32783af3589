import type { Vector3 } from '@onereel/spec';

/** Sum of two vectors. */
export function add(a: Vector3, b: Vector3): Vector3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** `a` − `b`. */
export function subtract(a: Vector3, b: Vector3): Vector3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** A vector made `factor` times as long. */
export function scale(a: Vector3, factor: number): Vector3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

/** The vector from `a` to `b` followed for the fraction `amount`. */
export function mixVector(a: Vector3, b: Vector3, amount: number): Vector3 {
  return [a[0] + (b[0] - a[0]) * amount, a[1] + (b[1] - a[1]) * amount, a[2] + (b[2] - a[2]) * amount];
}

/** Inner product. */
export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Outer product, right-handed. */
export function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Length in the vector's unit. */
export function length(a: Vector3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

/** The vector of length 1 in the same direction; straight up for the zero vector. */
export function normalise(a: Vector3): Vector3 {
  const size = length(a);
  return size > 1e-12 ? [a[0] / size, a[1] / size, a[2] / size] : [0, 1, 0];
}
