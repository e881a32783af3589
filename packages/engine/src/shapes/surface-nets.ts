import type { Metres, Vector3 } from '@onereel/spec';
import type { Field } from './distance-field.ts';

/** A bare mesh: places, unit normals, triangles. */
export interface Net {
  readonly position: Float32Array;
  readonly normal: Float32Array;
  readonly index: Uint32Array;
}

/** Cells along the side of a block that is sampled as a whole. */
const leaf = 8;
/** Corners along that side. */
const wide = leaf + 1;
/** Distances may change a little faster than one metre per metre; what is this much farther than a block's corner is surely elsewhere. */
const slack = 1.15;
const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [bits & 1, (bits >> 1) & 1, bits >> 2] as const);
const edges = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const;

/** The direction in which a field grows fastest at a point, of unit length. `step` metres apart. */
export function gradient(field: Field, [x, y, z]: Vector3, step: Metres): Vector3 {
  // Four samples at the corners of a tetrahedron.
  const a = field.at(x + step, y - step, z - step);
  const b = field.at(x - step, y - step, z + step);
  const c = field.at(x - step, y + step, z - step);
  const d = field.at(x + step, y + step, z + step);
  const gx = a - b - c + d;
  const gy = c + d - a - b;
  const gz = b + d - a - c;
  const size = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
  return [gx / size, gy / size, gz / size];
}

/**
 * The surface of a field as a mesh (Gibson, "Constrained elastic surface nets", with the corners drawn onto the surface).
 * Walks down into blocks and skips those the surface cannot cross. `cell` is the size of a face; the field must be
 * outside all over the border of `low`–`high`. Throws `RangeError` when the grid would have more than 2³¹ cells.
 */
export function surfaceNets(
  field: Field,
  { cell, low = field.low, high = field.high }: { cell: Metres; low?: Vector3; high?: Vector3 },
): Net {
  return new Weaver(field, cell, [low[0] - cell, low[1] - cell, low[2] - cell], [high[0] + cell, high[1] + cell, high[2] + cell]).weave();
}

class Weaver {
  readonly #field: Field;
  readonly #cell: Metres;
  readonly #origin: Vector3;
  readonly #size: Vector3;
  readonly #vertexOf: Map<number, number> = new Map();
  readonly #position: number[] = [];
  readonly #normal: number[] = [];
  /** Crossed edges: key of the cell whose lowest corner they start at, axis, and whether that corner is inside. */
  readonly #crossings: number[] = [];
  readonly #samples: Float32Array = new Float32Array(wide ** 3);

  constructor(field: Field, cell: Metres, low: Vector3, high: Vector3) {
    this.#field = field;
    this.#cell = cell;
    this.#origin = low;
    this.#size = [0, 1, 2].map((axis) => Math.max(1, Math.ceil((high[axis]! - low[axis]!) / cell))) as unknown as Vector3;
    if (this.#size[0] * this.#size[1] * this.#size[2] > 2 ** 31)
      throw new RangeError(`A cell of ${cell} m is too small for this field: its grid would have ${this.#size.join(' × ')} cells.`);
  }

  weave(): Net {
    let side = leaf;
    while (side < Math.max(...this.#size)) side *= 2;
    this.#visit(this.#field, 0, 0, 0, side);
    return { position: new Float32Array(this.#position), normal: new Float32Array(this.#normal), index: this.#faces() };
  }

  #visit(field: Field, i: number, j: number, k: number, side: number): void {
    if (i >= this.#size[0] || j >= this.#size[1] || k >= this.#size[2]) return;
    const extent = side * this.#cell;
    const from: Vector3 = [this.#origin[0] + i * this.#cell, this.#origin[1] + j * this.#cell, this.#origin[2] + k * this.#cell];
    const reach = (extent * Math.sqrt(3)) / 2;
    if (Math.abs(field.at(from[0] + extent / 2, from[1] + extent / 2, from[2] + extent / 2)) > reach * slack) return;
    const near = field.within(
      [from[0] - this.#cell, from[1] - this.#cell, from[2] - this.#cell],
      [from[0] + extent + this.#cell, from[1] + extent + this.#cell, from[2] + extent + this.#cell],
    );
    if (side === leaf) return this.#sample(near, i, j, k);
    const half = side / 2;
    for (const [x, y, z] of corners) this.#visit(near, i + x * half, j + y * half, k + z * half, half);
  }

  /** Looks at a block two cells at a time; a value is asked of the field when it is first needed. */
  #sample(field: Field, i: number, j: number, k: number): void {
    this.#samples.fill(Number.NaN);
    const value = (x: number, y: number, z: number): number => {
      const at = (z * wide + y) * wide + x;
      const held = this.#samples[at]!;
      if (held === held) return held;
      return (this.#samples[at] = field.at(
        this.#origin[0] + (i + x) * this.#cell,
        this.#origin[1] + (j + y) * this.#cell,
        this.#origin[2] + (k + z) * this.#cell,
      ));
    };
    const reach = Math.sqrt(3) * this.#cell * slack;
    for (let z = 0; z < leaf; z += 2) {
      for (let y = 0; y < leaf; y += 2) {
        for (let x = 0; x < leaf; x += 2) {
          if (Math.abs(value(x + 1, y + 1, z + 1)) > reach) continue;
          for (const [dx, dy, dz] of corners)
            this.#knot(
              field,
              [i + x + dx, j + y + dy, k + z + dz],
              corners.map((corner) => value(x + dx + corner[0], y + dy + corner[1], z + dz + corner[2])),
            );
        }
      }
    }
  }

  #key(i: number, j: number, k: number): number {
    return (k * (this.#size[1] + 1) + j) * (this.#size[0] + 1) + i;
  }

  /** Puts a vertex into a cell that the surface crosses. */
  #knot(field: Field, [i, j, k]: Vector3, values: readonly number[]): void {
    // The last blocks reach past the grid: a cell there would be taken for one of the next row.
    if (i >= this.#size[0] || j >= this.#size[1] || k >= this.#size[2]) return;
    let inside = 0;
    for (let corner = 0; corner < 8; corner++) if (values[corner]! < 0) inside |= 1 << corner;
    if (inside === 0 || inside === 255) return;
    const sum = [0, 0, 0];
    let count = 0;
    for (const [a, b] of edges) {
      if (((inside >> a) & 1) === ((inside >> b) & 1)) continue;
      const along = values[a]! / (values[a]! - values[b]!);
      for (let axis = 0; axis < 3; axis++) sum[axis]! += corners[a]![axis]! + (corners[b]![axis]! - corners[a]![axis]!) * along;
      count++;
    }
    const key = this.#key(i, j, k);
    this.#vertexOf.set(key, this.#position.length / 3);
    this.#settle(field, [
      this.#origin[0] + (i + sum[0]! / count) * this.#cell,
      this.#origin[1] + (j + sum[1]! / count) * this.#cell,
      this.#origin[2] + (k + sum[2]! / count) * this.#cell,
    ]);
    for (let axis = 0; axis < 3; axis++) if ((inside & 1) !== ((inside >> (1 << axis)) & 1)) this.#crossings.push(key, axis, inside & 1);
  }

  /** Draws a vertex onto the surface, at most half a cell, and keeps it with its normal. */
  #settle(field: Field, place: Vector3): void {
    const step = this.#cell * 0.25;
    const slope = gradient(field, place, step);
    const off = Math.max(-this.#cell / 2, Math.min(this.#cell / 2, field.at(place[0], place[1], place[2])));
    this.#position.push(place[0] - slope[0] * off, place[1] - slope[1] * off, place[2] - slope[2] * off);
    this.#normal.push(slope[0], slope[1], slope[2]);
  }

  #faces(): Uint32Array {
    const index: number[] = [];
    const strides = [1, this.#size[0] + 1, (this.#size[0] + 1) * (this.#size[1] + 1)];
    for (let at = 0; at < this.#crossings.length; at += 3) {
      const key = this.#crossings[at]!;
      const axis = this.#crossings[at + 1]!;
      const u = strides[(axis + 1) % 3]!;
      const v = strides[(axis + 2) % 3]!;
      const around = [key - u - v, key - v, key, key - u].map((cell) => this.#vertexOf.get(cell));
      if (around.some((vertex) => vertex === undefined)) continue;
      const [a, b, c, d] = (this.#crossings[at + 2] === 1 ? around : around.reverse()) as [number, number, number, number];
      if (this.#apart(a, c) <= this.#apart(b, d)) index.push(a, b, c, a, c, d);
      else index.push(b, c, d, b, d, a);
    }
    return new Uint32Array(index);
  }

  /** Squared distance of two vertices: a face is cut along its shorter diagonal. */
  #apart(a: number, b: number): number {
    let sum = 0;
    for (let axis = 0; axis < 3; axis++) sum += (this.#position[a * 3 + axis]! - this.#position[b * 3 + axis]!) ** 2;
    return sum;
  }
}
