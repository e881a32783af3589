import type { Metres, Vector3 } from '@onereel/spec';
import { type Field, field, smoothUnion } from '../../../../shapes/distance-field.ts';
import { length, subtract } from '../../../../shapes/vector.ts';

type Point = readonly [at: Vector3, radius: Metres];

/** How fast the radius changes at each point, metres per metre: nowhere so fast that it would swing past its neighbours (Fritsch and Carlson). */
function slopesOf(points: readonly Point[]): readonly number[] {
  const secants = points
    .slice(1)
    .map(([at, radius], step) => (radius - points[step]![1]) / (length(subtract(at, points[step]![0])) || 1e-6));
  return points.map((_, at) => {
    const [before, after] = [secants[at - 1] ?? secants[at]!, secants[at] ?? secants[at - 1]!];
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

/** From `a` to `b`, its radius a cubic with the given slopes at both ends. */
function segment([a, from]: Point, [b, to]: Point, slopeA: number, slopeB: number): Field {
  const [ax, ay, az] = a;
  const [bx, by, bz] = subtract(b, a);
  const long = Math.hypot(bx, by, bz) || 1e-6;
  const [first, last] = [slopeA * long, slopeB * long];
  const at = (x: number, y: number, z: number): number => {
    const [px, py, pz] = [x - ax, y - ay, z - az];
    const raw = (px * bx + py * by + pz * bz) / (long * long);
    const t = raw < 0 ? 0 : raw > 1 ? 1 : raw;
    const [ex, ey, ez] = [px - bx * t, py - by * t, pz - bz * t];
    const rest = 1 - t;
    const radius = (1 + 2 * t) * rest * rest * from + t * rest * rest * first + t * t * (3 - 2 * t) * to - t * t * rest * last;
    return Math.sqrt(ex * ex + ey * ey + ez * ez) - radius;
  };
  const wide = Math.max(from, to);
  return field(
    at,
    [Math.min(ax, b[0]) - wide, Math.min(ay, b[1]) - wide, Math.min(az, b[2]) - wide],
    [Math.max(ax, b[0]) + wide, Math.max(ay, b[1]) + wide, Math.max(az, b[2]) + wide],
  );
}

/** A limb along several points, each with its own radius, that swells and tapers without rings where they meet. */
export function smoothLimb(points: readonly Point[]): Field {
  const slopes = slopesOf(points);
  // Where two meet they are the same ball: melted together they would stand out there.
  return smoothUnion(
    points.slice(1).map((point, step) => segment(points[step]!, point, slopes[step]!, slopes[step + 1]!)),
    0,
  );
}
