import type { Unit, Vector3 } from '@onereel/spec';

/** A soft random pattern without seams, 0 to 1: three crossing waves, `scale` of them to a unit of length. */
export function mottle([x, y, z]: Vector3, scale: number): Unit {
  const a = Math.sin(x * scale * 5.1 + Math.sin(y * scale * 3.7 + 1.3) * 1.7);
  const b = Math.sin(y * scale * 4.3 + Math.sin(z * scale * 4.9 + 0.4) * 1.6);
  const c = Math.sin(z * scale * 5.7 + Math.sin(x * scale * 3.1 + 2.1) * 1.8);
  return Math.min(1, Math.max(0, 0.5 + (a + b + c) / 5));
}

/** Grains: 1 in small spots, 0 between them; a hash of the cell, `scale` cells to a unit of length. */
export function grains([x, y, z]: Vector3, scale: number): Unit {
  const wave = Math.sin(Math.floor(x * scale) * 127.1 + Math.floor(y * scale) * 311.7 + Math.floor(z * scale) * 74.7) * 43758.5453;
  return wave - Math.floor(wave);
}

/** A bend for a surface that is uneven all over: moved along its normal by at most half of `amount` either way, in a pattern of `scale`. */
export function uneven(
  pattern: (at: Vector3, scale: number) => Unit,
  scale: number,
  amount: number,
): (at: Vector3, normal: Vector3) => Vector3 {
  return (at, normal) => {
    const k = (pattern(at, scale) - 0.5) * amount;
    return [at[0] + normal[0] * k, at[1] + normal[1] * k, at[2] + normal[2] * k];
  };
}
