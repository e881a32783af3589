import type { Metres, Vector3 } from '@onereel/spec';
import { add, normalise, scale } from '../../../shapes/vector.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { type Coat, tube } from '../../../shapes/solids.ts';

/** A horn, tooth, claw or spine: where it grows, where to, how long and thick, and how it bends. */
export interface Spike {
  readonly at: Vector3;
  readonly toward: Vector3;
  readonly length: Metres;
  readonly radius: Metres;
  /** Added to the direction over its whole length. */
  readonly bend?: Vector3;
  /** How many rings and corners it has. */
  readonly rings?: number;
  readonly around?: number;
  /** Width over thickness: below 1 a blade that is thin from side to side. */
  readonly flatten?: number;
  /** How thick it is along its length, 1 at the root to 0 at the point. */
  readonly taper?: (along: number) => number;
}

/** Thick for long, then pointed: a tooth. */
export const toothTaper = (along: number): number => (1 - along) ** 0.75 * (1 + 0.18 * Math.sin(along * 2.6)) + 0.004;
/** Even all along: a horn. */
export const hornTaper = (along: number): number => (1 - along) ** 0.85 + 0.006;

/** The spike as a closed shape. `coat` may vary along it and around it. */
export function spike(
  { at, toward, length, radius, bend = [0, 0, 0], rings = 7, around = 8, flatten = 1, taper = hornTaper }: Spike,
  coat: (along: number, angle: number) => Coat,
): Shape {
  const points: Vector3[] = [at];
  let direction = normalise(toward);
  for (let ring = 1; ring < rings; ring++) {
    points.push(add(points[ring - 1]!, scale(direction, length / (rings - 1))));
    direction = normalise(add(direction, scale(bend, 1 / (rings - 1))));
  }
  // Sideways is across the plane in which the spike bends back.
  const steep = Math.abs(normalise(toward)[2]) < 0.85;
  return tube(points, (along) => radius * taper(along), coat, { around, flatten, up: steep ? [0.05, 0.1, 1] : [0.1, 1, 0.05] });
}
