import type { Metres, Vector3 } from '@onereel/spec';

/** A point of a lathe's profile; a third number 1 makes a hard corner there. */
export type Turning = readonly (readonly [radius: Metres, height: Metres, hard?: 0 | 1])[];

/** Catmull-Rom between the second and third of four numbers. */
function between(a: number, b: number, c: number, d: number, at: number): number {
  return 0.5 * (2 * b + (c - a) * at + (2 * a - 5 * b + 4 * c - d) * at * at + (3 * b - a - 3 * c + d) * at * at * at);
}

/** A line of points made smooth: `steps` points for each piece, through every given point. */
export function smoothLine(points: readonly Vector3[], steps = 6): Vector3[] {
  if (points.length < 3) return [...points];
  const line: Vector3[] = [];
  for (let at = 0; at + 1 < points.length; at++) {
    const [a, b, c, d] = [points[Math.max(0, at - 1)]!, points[at]!, points[at + 1]!, points[Math.min(points.length - 1, at + 2)]!];
    for (let step = 0; step < steps; step++) {
      const share = step / steps;
      line.push([0, 1, 2].map((axis) => between(a[axis]!, b[axis]!, c[axis]!, d[axis]!, share)) as unknown as Vector3);
    }
  }
  return [...line, points.at(-1)!];
}

/** A profile with its soft points rounded and its hard corners doubled, as a lathe wants it. */
export function smoothProfile(points: Turning, steps = 5): [Metres, Metres][] {
  const runs: Vector3[][] = [[]];
  points.forEach(([radius, height, hard], at) => {
    runs.at(-1)!.push([radius, height, 0]);
    if (hard && at > 0 && at + 1 < points.length) runs.push([[radius, height, 0]]);
  });
  return runs
    .filter((run) => run.length > 1)
    .flatMap((run) => smoothLine(run, steps))
    .map(([radius, height]) => [Math.max(0.0001, radius), height]);
}

/** A hollow thing's profile from the outside's, foot to lip: a wall of even thickness and a floor. */
export function hollow(outside: Turning, wall: Metres, floor: Metres = wall): Turning {
  const [foot, lip] = [outside[0]!, outside.at(-1)!];
  const bottom = foot[1] + floor;
  const inside = outside.slice(0, -1).filter(([, height]) => height > bottom + wall * 0.5);
  return [
    [0.0001, foot[1], 1],
    [foot[0], foot[1], 1],
    ...outside.slice(1, -1),
    [lip[0], lip[1], 1],
    [lip[0] - wall, lip[1], 1],
    ...inside.map(([radius, height, hard = 0]) => [Math.max(0.0001, radius - wall), height, hard] as const).toReversed(),
    [Math.max(0.0001, radiusAt(outside, bottom) - wall * 1.2), bottom, 1],
    [0.0001, bottom, 1],
  ];
}

/** The radius of a profile at a height, after smoothing. */
export function radiusAt(turning: Turning, height: Metres): Metres {
  const profile = smoothProfile(turning);
  for (let at = 0; at + 1 < profile.length; at++) {
    const [low, high] = [profile[at]!, profile[at + 1]!];
    if (height >= low[1] && height <= high[1] && high[1] > low[1])
      return low[0] + ((high[0] - low[0]) * (height - low[1])) / (high[1] - low[1]);
  }
  return profile.at(-1)![0];
}
