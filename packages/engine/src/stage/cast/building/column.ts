import type { Vector3 } from '@onereel/spec';
import type { Mason, Stuff } from './mason.ts';

/** A fluted column: base, shaft with swell, capital. */
export function addColumn(mason: Mason, stuff: Stuff, at: Vector3, high: number, radius: number, around = 16): void {
  mason.spun(
    stuff,
    [
      [radius * 1.3, 0],
      [radius * 1.3, high * 0.03],
      [radius * 1.12, high * 0.045],
      [radius, high * 0.06],
      [radius * 0.98, high * 0.35],
      [radius * 0.84, high * 0.92],
      [radius * 0.84, high * 0.92],
      [radius * 1.3, high * 0.965],
      [radius * 1.3, high * 0.965],
    ],
    at,
    { around },
  );
  mason.box(stuff, [radius * 2.8, high * 0.035, radius * 2.8], [at[0], at[1] + high * 0.965, at[2]]);
}
