import type { Vector3 } from '@onereel/spec';
import { type Linear } from '../../../shapes/colour.ts';
import { loft } from '../../../shapes/loft.ts';
import { type Binding, type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { mixVector } from '../../../shapes/vector.ts';

/** The two sides of a body with the sign of their x. Facing +z, its left is +x. */
export const bothSides = [
  ['L', 1],
  ['R', -1],
] as const;

/** A point on the other side of the middle plane for `sign` −1, as it is for 1. */
export function onSide([x, y, z]: Vector3, sign: number): Vector3 {
  return [x * sign, y, z];
}

/** A smooth point along a list of points, 0 the first to 1 the last (Catmull–Rom). */
export function along(points: readonly Vector3[], share: number): Vector3 {
  const at = Math.min(1, Math.max(0, share)) * (points.length - 1);
  const step = Math.min(points.length - 2, Math.floor(at));
  const t = at - step;
  const [a, b, c, d] = [points[Math.max(0, step - 1)]!, points[step]!, points[step + 1]!, points[Math.min(points.length - 1, step + 2)]!];
  return [0, 1, 2].map(
    (axis) =>
      0.5 *
      (2 * b[axis]! +
        (c[axis]! - a[axis]!) * t +
        (2 * a[axis]! - 5 * b[axis]! + 4 * c[axis]! - d[axis]!) * t * t +
        (3 * b[axis]! - a[axis]! - 3 * c[axis]! + d[axis]!) * t * t * t),
  ) as unknown as Vector3;
}

/** A tapering solid along smooth points: bills, legs, claws, feelers. `flatten` makes it wider than high. */
export function taper(
  points: readonly Vector3[],
  radius: (share: number) => number,
  colour: (share: number) => Linear,
  binding: Binding | ((share: number) => Binding),
  { steps = 8, around = 8, flatten = 1, gloss = 0.4, up = [0.01, 1, 0.02] as Vector3, glow = 0, detail = 0 } = {},
): Shape {
  return tube(
    Array.from({ length: steps + 1 }, (_, step) => along(points, step / steps)),
    radius,
    (share) => ({
      colour: colour(share),
      surface: [0.92, gloss, detail, glow],
      binding: typeof binding === 'function' ? binding(share) : binding,
    }),
    { around, flatten, up },
  );
}

/** An eye: the ball with its iris, the pupil before it and a spark of light. `outward` is where it looks, of unit length. */
export function eye(
  centre: Vector3,
  radius: number,
  { iris, outward, pupil = 0.62, slit = 1, binding }: { iris: Linear; outward: Vector3; pupil?: number; slit?: number; binding: Binding },
): Shape {
  const builder = new ShapeBuilder();
  const at = (far: number, up = 0): Vector3 => [
    centre[0] + outward[0] * radius * far,
    centre[1] + outward[1] * radius * far + up * radius,
    centre[2] + outward[2] * radius * far,
  ];
  const ball = (middle: Vector3, size: Vector3, colour: Linear, glow = 0): void =>
    builder.add(ellipsoid(size, { colour, surface: [1, 0.9, 0, glow], binding }, { around: 14, down: 10, centre: middle }));
  ball(centre, [radius, radius, radius], iris);
  const cap = radius * pupil;
  ball(
    at(1 - pupil * 0.62),
    [cap * (Math.abs(outward[0]) > 0.7 ? 1 : slit), cap, cap * (Math.abs(outward[0]) > 0.7 ? slit : 1)],
    [0.006, 0.006, 0.007],
  );
  ball(at(0.86, 0.4), [radius * 0.17, radius * 0.17, radius * 0.17], [0.9, 0.9, 0.9], 0.4);
  return builder.build();
}

/** A thin sheet between two edges: fins, wings, webs. Colours run from the root (0) to the rim (1) and along (0 to 1). */
export function sheet(
  root: readonly Vector3[],
  rim: readonly Vector3[],
  colour: (across: number, along: number) => Linear,
  binding: (across: number, along: number) => Binding,
  { columns = 6, rows = 12, glow = -0.25, gloss = 0.3, detail = 0.3, bulge = [0, 0, 0] as Vector3 } = {},
): Shape {
  return loft(
    (u, v) => {
      const at = mixVector(along(root, v), along(rim, v), u);
      const lift = u * (1 - u) * 4;
      return [at[0] + bulge[0] * lift, at[1] + bulge[1] * lift, at[2] + bulge[2] * lift];
    },
    (u, v) => ({ colour: colour(u, v), surface: [0.75 + 0.25 * u, gloss, detail, glow], binding: binding(u, v) }),
    { columns, rows },
  );
}

/** A value between the entries of a list, smoothly: 0 gives the first, 1 the last (Catmull–Rom). */
export function profile(values: readonly number[], share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (values.length - 1);
  const step = Math.min(values.length - 2, Math.floor(at));
  const t = at - step;
  const [a, b, c, d] = [values[Math.max(0, step - 1)]!, values[step]!, values[step + 1]!, values[Math.min(values.length - 1, step + 2)]!];
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}
