import { clamp } from '../../../curves/easing.ts';

/** A curve through points: x ascending, y at each. */
export type Points = readonly (readonly [x: number, y: number])[];

/** Slopes at the points that keep the curve from swinging past them (Fritsch and Carlson 1980). */
function slopes(points: Points): number[] {
  const secants = points.slice(1).map(([x, y], index) => (y - points[index]![1]) / (x - points[index]![0]));
  return points.map((_, index) => {
    const before = secants[index - 1];
    const after = secants[index];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

/** The smooth curve through points as a function; held beyond its ends. */
export function curve(points: Points): (x: number) => number {
  const tangents = slopes(points);
  return (x) => {
    const last = points.length - 1;
    if (x <= points[0]![0]) return points[0]![1];
    if (x >= points[last]![0]) return points[last]![1];
    let at = 0;
    while (x > points[at + 1]![0]) at++;
    const [x0, y0] = points[at]!;
    const [x1, y1] = points[at + 1]!;
    const wide = x1 - x0;
    const t = clamp((x - x0) / wide);
    const [a, b] = [(1 + 2 * t) * (1 - t) ** 2, t * (1 - t) ** 2];
    const [c, d] = [t * t * (3 - 2 * t), t * t * (t - 1)];
    return a * y0 + b * wide * tangents[at]! + c * y1 + d * wide * tangents[at + 1]!;
  };
}
