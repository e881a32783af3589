import { Column } from './column.ts';
import type { Linear } from './colour.ts';
import type { Vector3 } from '@onereel/spec';

/**
 * What a point of a surface is made of, four numbers a vertex carries:
 * `occlusion` 0 (buried) to 1 (open), `gloss` 0 (chalk) to 1 (mirror), `detail` 0 to 1 (how much the fine texture shows),
 * `glow` (light given off, in multiples of the colour; negative values let light through, −1 = thin leaf).
 */
export type Surface = readonly [occlusion: number, gloss: number, detail: number, glow: number];

/** A triangle mesh as plain data, in metres. Triangles wind counter-clockwise seen from outside. */
export interface Shape {
  /** x, y, z per vertex. */
  readonly position: Float32Array;
  /** Unit normals, x, y, z per vertex. */
  readonly normal: Float32Array;
  /** Linear red, green, blue per vertex. */
  readonly colour: Float32Array;
  /** `Surface` per vertex. */
  readonly surface: Float32Array;
  /** Three vertices per triangle. */
  readonly index: Uint32Array;
  /** Four bone numbers per vertex, with `weights` that sum to 1. Absent for a stiff body. */
  readonly bones?: Uint16Array;
  readonly weights?: Float32Array;
}

/** How a point hangs on bones: up to four pairs of bone number and weight. */
export type Binding = readonly (readonly [bone: number, weight: number])[];

/** One corner of a mesh under construction. */
export interface Vertex {
  readonly position: Vector3;
  readonly normal: Vector3;
  readonly colour: Linear;
  readonly surface: Surface;
  readonly binding?: Binding;
}

/** The four bones of a vertex that hangs on nothing, and what each holds. */
const unbound: Binding = [[0, 1]];

/** Collects vertices and triangles and gives the `Shape`. */
export class ShapeBuilder {
  readonly #position = new Column(Float32Array);
  readonly #normal = new Column(Float32Array);
  readonly #colour = new Column(Float32Array);
  readonly #surface = new Column(Float32Array);
  readonly #index = new Column(Uint32Array);
  /** Both are empty until something hangs on a bone; then every vertex before it hangs on the first. */
  readonly #bones = new Column(Uint16Array);
  readonly #weights = new Column(Float32Array);
  #count = 0;
  #bound = false;

  /** How many vertices there are so far. */
  get count(): number {
    return this.#count;
  }

  /** Adds a corner and gives its number. */
  vertex({ position, normal, colour, surface, binding }: Vertex): number {
    this.#position.three(position[0], position[1], position[2]);
    this.#normal.three(normal[0], normal[1], normal[2]);
    this.#colour.three(colour[0], colour[1], colour[2]);
    this.#surface.four(surface[0], surface[1], surface[2], surface[3]);
    if (binding && !this.#bound) this.#startBinding();
    if (this.#bound) this.#bind(binding ?? unbound);
    return this.#count++;
  }

  #startBinding(): void {
    this.#bound = true;
    for (let vertex = 0; vertex < this.#count; vertex++) this.#bind(unbound);
  }

  #bind(binding: Binding): void {
    const four = [...binding].sort((a, b) => b[1] - a[1]).slice(0, 4);
    const total = four.reduce((sum, [, weight]) => sum + weight, 0) || 1;
    const bone = (slot: number): number => four[slot]?.[0] ?? 0;
    const weight = (slot: number): number => (four[slot]?.[1] ?? 0) / total;
    this.#bones.four(bone(0), bone(1), bone(2), bone(3));
    this.#weights.four(weight(0), weight(1), weight(2), weight(3));
  }

  /** Adds a triangle of three corners, counter-clockwise seen from outside. */
  triangle(a: number, b: number, c: number): void {
    this.#index.three(a, b, c);
  }

  /** Adds a four-sided face, corners in order around it. */
  quad(a: number, b: number, c: number, d: number): void {
    this.#index.three(a, b, c);
    this.#index.three(a, c, d);
  }

  /** Adds a finished shape as it is; a stiff one hangs on `bone` when given. */
  add(shape: Shape, bone?: number): void {
    const base = this.#count;
    const added = shape.position.length / 3;
    const binds = bone !== undefined || shape.bones !== undefined;
    if (binds && !this.#bound) this.#startBinding();
    this.#position.all(shape.position);
    this.#normal.all(shape.normal);
    this.#colour.all(shape.colour);
    this.#surface.all(shape.surface);
    if (this.#bound) for (let vertex = 0; vertex < added; vertex++) this.#bind(bindingOf(shape, vertex, bone));
    this.#index.all(shape.index, base);
    this.#count += added;
  }

  /** The mesh as it stands. */
  build(): Shape {
    return {
      position: this.#position.numbers(),
      normal: this.#normal.numbers(),
      colour: this.#colour.numbers(),
      surface: this.#surface.numbers(),
      index: this.#index.numbers(),
      ...(this.#bound ? { bones: this.#bones.numbers(), weights: this.#weights.numbers() } : {}),
    };
  }
}

function bindingOf(shape: Shape, vertex: number, bone: number | undefined): Binding {
  if (bone !== undefined) return [[bone, 1]];
  if (!shape.bones) return unbound;
  return [0, 1, 2, 3].map((slot) => [shape.bones![vertex * 4 + slot]!, shape.weights![vertex * 4 + slot]!] as const);
}
