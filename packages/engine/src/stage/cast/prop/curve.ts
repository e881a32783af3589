import type { Metres, Vector3 } from '@onereel/spec';

/** Points of an outline turned about y: radius and height, from the bottom up the outside. */
export type Profile = readonly (readonly [radius: Metres, height: Metres])[];

/** A smooth profile through the points (Catmull–Rom); a doubled point is a hard edge. */
export function curveProfile(points: Profile, steps = 4): Profile {
  if (steps <= 1) return points;
  return runs(points, (a, b) => a[0] === b[0] && a[1] === b[1]).flatMap((run) =>
    spline(run, steps).map(([radius, height]) => [Math.max(0, radius!), height!] as const),
  );
}

/** A smooth way through the points. */
export function curvePoints(points: readonly Vector3[], steps = 5): Vector3[] {
  return spline(points, steps) as unknown as Vector3[];
}

function runs<Point>(points: readonly Point[], same: (a: Point, b: Point) => boolean): Point[][] {
  const made: Point[][] = [[]];
  points.forEach((point, at) => {
    if (at > 0 && same(points[at - 1]!, point)) made.push([]);
    made.at(-1)!.push(point);
  });
  return made;
}

function spline(points: readonly (readonly number[])[], steps: number): number[][] {
  if (points.length < 3) return points.map((point) => [...point]);
  const made: number[][] = [];
  for (let piece = 0; piece + 1 < points.length; piece++) {
    const [a, b, c, d] = [
      points[Math.max(0, piece - 1)]!,
      points[piece]!,
      points[piece + 1]!,
      points[Math.min(points.length - 1, piece + 2)]!,
    ];
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      made.push(
        b.map(
          (value, axis) =>
            0.5 *
            (2 * value +
              (c[axis]! - a[axis]!) * t +
              (2 * a[axis]! - 5 * value + 4 * c[axis]! - d[axis]!) * t * t +
              (3 * value - a[axis]! - 3 * c[axis]! + d[axis]!) * t * t * t),
        ),
      );
    }
  }
  made.push([...points.at(-1)!]);
  return made;
}
