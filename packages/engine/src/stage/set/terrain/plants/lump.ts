import type { Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { fractal } from '../../../../curves/noise.ts';
import type { Linear } from '../../../../shapes/colour.ts';
import { mixColour } from '../../../../shapes/colour.ts';
import type { ShapeBuilder } from '../../../../shapes/shape.ts';
import { add, normalise, scale, subtract } from '../../../../shapes/vector.ts';

const golden = (1 + Math.sqrt(5)) / 2;
const corners: readonly Vector3[] = [
  [-1, golden, 0],
  [1, golden, 0],
  [-1, -golden, 0],
  [1, -golden, 0],
  [0, -1, golden],
  [0, 1, golden],
  [0, -1, -golden],
  [0, 1, -golden],
  [golden, 0, -1],
  [golden, 0, 1],
  [-golden, 0, -1],
  [-golden, 0, 1],
];
const faces = [
  0, 11, 5, 0, 5, 1, 0, 1, 7, 0, 7, 10, 0, 10, 11, 1, 5, 9, 5, 11, 4, 11, 10, 2, 10, 7, 6, 7, 1, 8, 3, 9, 4, 3, 4, 2, 3, 2, 6, 3, 6, 8, 3,
  8, 9, 4, 9, 5, 2, 4, 11, 6, 2, 10, 8, 6, 7, 9, 8, 1,
];

/** A ball of triangles: the icosahedron with every face cut in four, `cuts` times. */
export function ball(cuts: number): { points: Vector3[]; index: number[] } {
  let points = corners.map(normalise);
  let index = faces;
  for (let cut = 0; cut < cuts; cut++) {
    const next: number[] = [];
    const middles = new Map<string, number>();
    const middle = (a: number, b: number): number => {
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const held = middles.get(key);
      if (held !== undefined) return held;
      points = [...points, normalise(add(points[a]!, points[b]!))];
      middles.set(key, points.length - 1);
      return points.length - 1;
    };
    for (let at = 0; at < index.length; at += 3) {
      const [a, b, c] = [index[at]!, index[at + 1]!, index[at + 2]!];
      const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
      next.push(a, ab, ca, b, bc, ab, c, ca, bc, ab, bc, ca);
    }
    index = next;
  }
  return { points, index };
}

const balls = [ball(0), ball(1), ball(2)] as const;

/** A lump: where it is, how large along its axes, how uneven, and its colours below and above. */
export interface Lump {
  readonly at: Vector3;
  readonly size: Vector3;
  readonly uneven: number;
  readonly low: Linear;
  readonly high: Linear;
  /** Toward which point the shading turns its back: the middle of the whole; the lump's own middle by default. */
  readonly core?: Vector3;
  readonly cuts?: 0 | 1 | 2;
  readonly detail?: number;
  readonly through?: number;
}

/** Adds an uneven ball: a boulder, or a clump of leaves. Lower and inner sides are darker. */
export function addLump(
  builder: ShapeBuilder,
  { at, size, uneven, low, high, core, cuts = 1, detail = 1, through = 0 }: Lump,
  chance: Chance,
): void {
  const { points, index } = balls[cuts];
  const shift = chance.between(-50, 50);
  const base = builder.count;
  for (const point of points) {
    const swell = 1 + uneven * (1.6 * fractal(point[0] * 1.3 + shift, point[1] * 1.3 + point[2] * 1.7, 3));
    const position: Vector3 = [at[0] + point[0] * size[0] * swell, at[1] + point[1] * size[1] * swell, at[2] + point[2] * size[2] * swell];
    const own = normalise([point[0] / size[0], point[1] / size[1], point[2] / size[2]]);
    const normal = core ? normalise(add(scale(own, 0.6), scale(normalise(subtract(position, core)), 0.7))) : own;
    const rise = point[1] * 0.5 + 0.5;
    const open =
      0.3 + 0.7 * Math.min(1, Math.max(0, rise * 0.8 + (core ? Math.min(0.3, Math.hypot(...subtract(position, core)) * 0.06) : 0.2)));
    builder.vertex({ position, normal, colour: mixColour(low, high, rise), surface: [open, 0.05, detail, through] });
  }
  for (let corner = 0; corner < index.length; corner += 3)
    builder.triangle(base + index[corner]!, base + index[corner + 1]!, base + index[corner + 2]!);
}
