import type { Metres, Radians, Vector3 } from '@onereel/spec';
import { rotation, rotate, rotateBack } from './rotation.ts';

/**
 * A solid told by distance: `at` is negative inside, positive outside, and about as far from the surface as its value says.
 * Outside the box `low`–`high` its value is at least the distance to the box, which lets unions skip what is far away.
 */
export interface Field {
  at(x: number, y: number, z: number): number;
  readonly low: Vector3;
  readonly high: Vector3;
  /** How softly it melts into a union, in place of the union's own measure. */
  readonly blend?: Metres;
  /** The same surface inside the box `low`–`high`, with everything left out that cannot matter there. */
  within(low: Vector3, high: Vector3): Field;
}

/** A field from its function and box. */
export function field(at: Field['at'], low: Vector3, high: Vector3): Field {
  const made: Field = { at, low, high, within: () => made };
  return made;
}

/** A limb: from `a` to `b`, as thick as `radiusA` at one end and `radiusB` at the other. */
export function capsule(a: Vector3, b: Vector3, radiusA: Metres, radiusB: Metres = radiusA): Field {
  const [ax, ay, az] = a;
  const [bx, by, bz] = [b[0] - ax, b[1] - ay, b[2] - az];
  const squared = bx * bx + by * by + bz * bz || 1e-9;
  const grow = radiusB - radiusA;
  const at = (x: number, y: number, z: number): number => {
    const px = x - ax;
    const py = y - ay;
    const pz = z - az;
    let along = (px * bx + py * by + pz * bz) / squared;
    along = along < 0 ? 0 : along > 1 ? 1 : along;
    const ex = px - bx * along;
    const ey = py - by * along;
    const ez = pz - bz * along;
    return Math.sqrt(ex * ex + ey * ey + ez * ez) - (radiusA + grow * along);
  };
  const edge = (pick: (...values: number[]) => number, sign: number): Vector3 =>
    [0, 1, 2].map((axis) => pick(a[axis]! + sign * radiusA, b[axis]! + sign * radiusB)) as unknown as Vector3;
  return field(at, edge(Math.min, -1), edge(Math.max, 1));
}

/** A limb along several points, each with its own radius: capsules melted into each other. */
export function limb(points: readonly (readonly [at: Vector3, radius: Metres])[], blend: Metres): Field {
  return smoothUnion(
    points.slice(1).map(([at, radius], step) => capsule(points[step]![0], at, points[step]![1], radius)),
    blend,
  );
}

/** A stretched ball with half axes `half`; a bound near the truth (Quilez, "Ellipsoid SDF"). */
export function ellipsoidField(centre: Vector3, half: Vector3): Field {
  const [cx, cy, cz] = centre;
  const [hx, hy, hz] = half;
  const smallest = Math.min(hx, hy, hz);
  const at = (x: number, y: number, z: number): number => {
    const px = (x - cx) / hx;
    const py = (y - cy) / hy;
    const pz = (z - cz) / hz;
    const near = Math.sqrt(px * px + py * py + pz * pz);
    if (near < 1e-4) return -smallest;
    const steep = Math.sqrt((px / hx) ** 2 + (py / hy) ** 2 + (pz / hz) ** 2);
    return (near * (near - 1)) / steep;
  };
  return field(at, [cx - hx, cy - hy, cz - hz], [cx + hx, cy + hy, cz + hz]);
}

/** A box with half sides `half` whose edges are rounded by `round` (inside its measure). */
export function roundedBox(centre: Vector3, half: Vector3, round: Metres): Field {
  const at = (x: number, y: number, z: number): number => {
    const qx = Math.abs(x - centre[0]) - half[0] + round;
    const qy = Math.abs(y - centre[1]) - half[1] + round;
    const qz = Math.abs(z - centre[2]) - half[2] + round;
    const outside = Math.sqrt(Math.max(qx, 0) ** 2 + Math.max(qy, 0) ** 2 + Math.max(qz, 0) ** 2);
    return outside + Math.min(Math.max(qx, qy, qz), 0) - round;
  };
  const corner = (sign: number): Vector3 => [centre[0] + sign * half[0], centre[1] + sign * half[1], centre[2] + sign * half[2]];
  return field(at, corner(-1), corner(1));
}

/** The smaller of two values with a soft corner of width `blend` (quadratic; Quilez, "Smooth minimum"). */
export function smoothMinimum(a: number, b: number, blend: Metres): number {
  const overlap = blend - Math.abs(a - b);
  return (a < b ? a : b) - (overlap > 0 ? (overlap * overlap) / (blend * 4) : 0);
}

/** The distance between two boxes, 0 when they meet. */
function apart(aLow: Vector3, aHigh: Vector3, bLow: Vector3, bHigh: Vector3): number {
  const gap = (axis: 0 | 1 | 2): number => Math.max(0, aLow[axis] - bHigh[axis], bLow[axis] - aHigh[axis]);
  return Math.hypot(gap(0), gap(1), gap(2));
}

/** Fields melted into one; a field's own `blend` wins over `blend`. The order of the list matters a little where three meet. */
export function smoothUnion(fields: readonly Field[], blend: Metres): Field {
  if (fields.length === 1) return fields[0]!;
  const count = fields.length;
  const soft = Float64Array.from(fields, (one) => Math.max(one.blend ?? blend, 1e-6));
  const boxes = Float64Array.from(fields.flatMap((one) => [...one.low, ...one.high]));
  const widest = soft.reduce((most, one) => Math.max(most, one), 0);
  const at = (x: number, y: number, z: number): number => {
    let distance = 1e9;
    for (let index = 0; index < count; index++) {
      const melt = soft[index]!;
      const box = index * 6;
      const limit = distance + melt;
      if (
        boxes[box]! - x > limit ||
        x - boxes[box + 3]! > limit ||
        boxes[box + 1]! - y > limit ||
        y - boxes[box + 4]! > limit ||
        boxes[box + 2]! - z > limit ||
        z - boxes[box + 5]! > limit
      )
        continue;
      const other = fields[index]!.at(x, y, z);
      if (other < limit) distance = smoothMinimum(distance, other, melt);
    }
    return distance;
  };
  const low = [0, 1, 2].map((axis) => Math.min(...fields.map((one) => one.low[axis]!)) - widest / 4) as unknown as Vector3;
  const high = [0, 1, 2].map((axis) => Math.max(...fields.map((one) => one.high[axis]!)) + widest / 4) as unknown as Vector3;
  return {
    at,
    low,
    high,
    within(from, to) {
      const reach = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]) / 2;
      const most = at((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2) + reach * 1.3;
      const kept: Field[] = [];
      fields.forEach((one, index) => {
        if (apart(one.low, one.high, from, to) <= Math.max(most, 0) + widest) kept.push({ ...one.within(from, to), blend: soft[index]! });
      });
      return kept.length === 0 ? field(() => 1e9, low, high) : smoothUnion(kept, blend);
    },
  };
}

/** `base` with `cutter` taken away, the cut's rim softened by `blend`. */
export function smoothSubtraction(base: Field, cutter: Field, blend: Metres): Field {
  const melt = Math.max(blend, 1e-6);
  return {
    at: (x, y, z) => -smoothMinimum(-base.at(x, y, z), cutter.at(x, y, z), melt),
    low: base.low,
    high: base.high,
    within: (from, to) =>
      apart(cutter.low, cutter.high, from, to) > melt
        ? base.within(from, to)
        : smoothSubtraction(base.within(from, to), cutter.within(from, to), blend),
  };
}

/** Both halves of what is told for x ≥ 0. Parts that touch the middle plane should cross it squarely. */
export function mirrored(half: Field): Field {
  const far = Math.max(Math.abs(half.low[0]), Math.abs(half.high[0]));
  return {
    at: (x, y, z) => half.at(x < 0 ? -x : x, y, z),
    low: [-far, half.low[1], half.low[2]],
    high: [far, half.high[1], half.high[2]],
    ...(half.blend === undefined ? {} : { blend: half.blend }),
    within(from, to) {
      const near = from[0] <= 0 && to[0] >= 0 ? 0 : Math.min(Math.abs(from[0]), Math.abs(to[0]));
      return mirrored(half.within([near, from[1], from[2]], [Math.max(Math.abs(from[0]), Math.abs(to[0])), to[1], to[2]]));
    },
  };
}

/** A field turned by `angle` about an axis (unit vector) through `pivot`. */
export function turned(still: Field, axis: Vector3, angle: Radians, pivot: Vector3 = [0, 0, 0]): Field {
  const turn = rotation(axis, angle);
  const [xx, xy, xz, yx, yy, yz, zx, zy, zz] = turn as [number, number, number, number, number, number, number, number, number];
  const [ox, oy, oz] = pivot;
  const boxOf = (low: Vector3, high: Vector3, way: typeof rotate): [Vector3, Vector3] => {
    const corners = Array.from({ length: 8 }, (_, bits) => {
      const corner: Vector3 = [
        (bits & 1 ? high : low)[0] - pivot[0],
        (bits & 2 ? high : low)[1] - pivot[1],
        (bits & 4 ? high : low)[2] - pivot[2],
      ];
      return way(turn, corner);
    });
    const edge = (pick: (...values: number[]) => number): Vector3 =>
      [0, 1, 2].map((side) => pivot[side]! + pick(...corners.map((corner) => corner[side]!))) as unknown as Vector3;
    return [edge(Math.min), edge(Math.max)];
  };
  const [low, high] = boxOf(still.low, still.high, rotate);
  return {
    at(x, y, z) {
      const px = x - ox;
      const py = y - oy;
      const pz = z - oz;
      return still.at(ox + xx * px + yx * py + zx * pz, oy + xy * px + yy * py + zy * pz, oz + xz * px + yz * py + zz * pz);
    },
    low,
    high,
    ...(still.blend === undefined ? {} : { blend: still.blend }),
    within: (from, to) => turned(still.within(...boxOf(from, to, rotateBack)), axis, angle, pivot),
  };
}

/** A field made `size` times as large about the origin, then shifted by `to`. */
export function moved(still: Field, to: Vector3, size = 1): Field {
  const there = (point: Vector3): Vector3 => [point[0] * size + to[0], point[1] * size + to[1], point[2] * size + to[2]];
  const back = (point: Vector3): Vector3 => [(point[0] - to[0]) / size, (point[1] - to[1]) / size, (point[2] - to[2]) / size];
  return {
    at: (x, y, z) => still.at((x - to[0]) / size, (y - to[1]) / size, (z - to[2]) / size) * size,
    low: there(still.low),
    high: there(still.high),
    ...(still.blend === undefined ? {} : { blend: still.blend * size }),
    within: (from, until) => moved(still.within(back(from), back(until)), to, size),
  };
}

/** The same field with its own softness in a union. */
export function withBlend(one: Field, blend: Metres): Field {
  return { ...one, blend };
}

/** The part of a field that matters within `reach` of a point, found once for each block of space: for many questions about near points. */
export function neighbourhood(whole: Field, reach: Metres): (x: number, y: number, z: number) => Field {
  const side = reach * 2;
  const held = new Map<number, Field>();
  return (x, y, z) => {
    const [i, j, k] = [Math.floor(x / side), Math.floor(y / side), Math.floor(z / side)];
    const key = (i * 4096 + j) * 4096 + k;
    const found =
      held.get(key) ??
      whole.within(
        [i * side - reach, j * side - reach, k * side - reach],
        [(i + 1) * side + reach, (j + 1) * side + reach, (k + 1) * side + reach],
      );
    held.set(key, found);
    return found;
  };
}
