/** A point in the plane of letters. */
export type Point = readonly [x: number, y: number];

/** Triangles cut until no side is longer than `most`, so that they can follow a bend. */
export function finer(triangles: readonly (readonly Point[])[], most: number, deep = 0): readonly (readonly Point[])[] {
  if (deep >= 5) return triangles;
  return triangles.flatMap((corners) => {
    const [a, b, c] = corners as [Point, Point, Point];
    const far = (one: Point, two: Point): number => Math.hypot(one[0] - two[0], one[1] - two[1]);
    if (Math.max(far(a, b), far(b, c), far(c, a)) <= most) return [corners];
    const half = (one: Point, two: Point): Point => [(one[0] + two[0]) / 2, (one[1] + two[1]) / 2];
    const [ab, bc, ca] = [half(a, b), half(b, c), half(c, a)];
    return finer([[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]], most, deep + 1); // prettier-ignore
  });
}
