import type { Vector3 } from '@onereel/spec';
import type { Shape } from '../../../shapes/shape.ts';
import { type Coat, tube } from '../../../shapes/solids.ts';
import { mixVector } from '../../../shapes/vector.ts';

/** Tarred rope. */
export const rope: Coat = { colour: [0.03, 0.025, 0.02], surface: [0.2, 0, 0, 0] };

/** A straight rope or spar between two points. */
export function line(from: Vector3, to: Vector3, radius: number, coat: Coat = rope, around = 3): Shape {
  return tube(
    [from, to],
    () => radius,
    () => coat,
    { around },
  );
}

/** A spar that is thicker in its middle or at one end. */
export function spar(from: Vector3, to: Vector3, thickness: (along: number) => number, coat: Coat, { around = 8, steps = 4 } = {}): Shape {
  return tube(
    Array.from({ length: steps + 1 }, (_, step) => mixVector(from, to, step / steps)),
    thickness,
    () => coat,
    { around },
  );
}

/** A ladder of ropes: from feet spread along the rail up to one head, with rungs. */
export function shrouds(feet: readonly Vector3[], head: Vector3, rungs: number, radius: number): readonly Shape[] {
  const made = feet.map((foot) => line(foot, head, radius));
  const first = feet[0]!;
  const last = feet.at(-1)!;
  for (let rung = 1; rung <= rungs; rung++) {
    const up = (rung / (rungs + 1)) * 0.94;
    made.push(line(mixVector(first, head, up), mixVector(last, head, up), radius * 0.7));
  }
  return made;
}
