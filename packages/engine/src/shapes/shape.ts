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

/** Collects vertices and triangles and gives the `Shape`. */
export class ShapeBuilder {
  readonly #position: number[] = [];
  readonly #normal: number[] = [];
  readonly #colour: number[] = [];
  readonly #surface: number[] = [];
  readonly #index: number[] = [];
  readonly #bones: number[] = [];
  readonly #weights: number[] = [];
  #bound = false;

  /** How many vertices there are so far. */
  get count(): number {
    return this.#position.length / 3;
  }

  /** Adds a corner and gives its number. */
  vertex({ position, normal, colour, surface, binding }: Vertex): number {
    this.#position.push(position[0], position[1], position[2]);
    this.#normal.push(normal[0], normal[1], normal[2]);
    this.#colour.push(colour[0], colour[1], colour[2]);
    this.#surface.push(surface[0], surface[1], surface[2], surface[3]);
    this.#bind(binding);
    return this.count - 1;
  }

  #bind(binding: Binding | undefined): void {
    if (binding) this.#bound = true;
    const four = [...(binding ?? [[0, 1]])].sort((a, b) => b[1] - a[1]).slice(0, 4);
    const total = four.reduce((sum, [, weight]) => sum + weight, 0) || 1;
    for (let slot = 0; slot < 4; slot++) {
      this.#bones.push(four[slot]?.[0] ?? 0);
      this.#weights.push((four[slot]?.[1] ?? 0) / total);
    }
  }

  /** Adds a triangle of three corners, counter-clockwise seen from outside. */
  triangle(a: number, b: number, c: number): void {
    this.#index.push(a, b, c);
  }

  /** Adds a four-sided face, corners in order around it. */
  quad(a: number, b: number, c: number, d: number): void {
    this.#index.push(a, b, c, a, c, d);
  }

  /** Adds a finished shape as it is; a stiff one hangs on `bone` when given. */
  add(shape: Shape, bone?: number): void {
    const base = this.count;
    for (let vertex = 0; vertex < shape.position.length / 3; vertex++) this.#copy(shape, vertex, bone);
    for (const corner of shape.index) this.#index.push(base + corner);
  }

  #copy(shape: Shape, vertex: number, bone: number | undefined): void {
    const three = (array: Float32Array): Vector3 => [array[vertex * 3]!, array[vertex * 3 + 1]!, array[vertex * 3 + 2]!];
    const at = vertex * 4;
    const own: Binding | undefined =
      shape.bones && [0, 1, 2, 3].map((slot) => [shape.bones![at + slot]!, shape.weights![at + slot]!] as const);
    const binding: Binding | undefined = bone === undefined ? own : [[bone, 1]];
    this.vertex({
      position: three(shape.position),
      normal: three(shape.normal),
      colour: three(shape.colour),
      surface: [shape.surface[at]!, shape.surface[at + 1]!, shape.surface[at + 2]!, shape.surface[at + 3]!],
      ...(binding ? { binding } : {}),
    });
  }

  /** The mesh as it stands. */
  build(): Shape {
    return {
      position: new Float32Array(this.#position),
      normal: new Float32Array(this.#normal),
      colour: new Float32Array(this.#colour),
      surface: new Float32Array(this.#surface),
      index: new Uint32Array(this.#index),
      ...(this.#bound ? { bones: new Uint16Array(this.#bones), weights: new Float32Array(this.#weights) } : {}),
    };
  }
}
