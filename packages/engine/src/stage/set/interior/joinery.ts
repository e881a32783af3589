import type { Metres, Radians, Vector3 } from '@onereel/spec';
import { lathe, tube } from '../../../shapes/solids.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { cross, normalise, subtract } from '../../../shapes/vector.ts';
import { finishCode, type Paint } from './finish.ts';

/** A box along the axes: what throws shade in a room and what nobody can stand in. */
export interface Solid {
  readonly low: Vector3;
  readonly high: Vector3;
}

interface Shift {
  readonly cosine: number;
  readonly sine: number;
  readonly at: Vector3;
}

const plainCoat = { colour: [1, 1, 1] as const };

/** How finely large faces are cut, so that light can fall on them unevenly. */
const weave = 0.55;

/**
 * Puts a room together from parts. Parts are told in the space of the piece that is being made (`inPlace`), sizes from side
 * to side; `at` is the middle of a part's bottom unless said otherwise.
 */
export class Joinery {
  readonly #position: number[] = [];
  readonly #normal: number[] = [];
  readonly #colour: number[] = [];
  readonly #surface: number[] = [];
  readonly #index: number[] = [];
  readonly #solids: Solid[] = [];
  #shift: Shift = { cosine: 1, sine: 0, at: [0, 0, 0] };

  /** What stands in the way of light and of people. */
  get solids(): readonly Solid[] {
    return this.#solids;
  }

  /** Works in a space of its own, turned about y and shifted. */
  inPlace(at: Vector3, turn: Radians, work: () => void): void {
    const outer = this.#shift;
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    this.#shift = {
      cosine: outer.cosine * cosine - outer.sine * sine,
      sine: outer.sine * cosine + outer.cosine * sine,
      at: this.#moved(at),
    };
    work();
    this.#shift = outer;
  }

  #moved([x, y, z]: Vector3): Vector3 {
    const { cosine, sine, at } = this.#shift;
    return [x * cosine + z * sine + at[0], y + at[1], z * cosine - x * sine + at[2]];
  }

  #turned([x, y, z]: Vector3): Vector3 {
    const { cosine, sine } = this.#shift;
    return [x * cosine + z * sine, y, z * cosine - x * sine];
  }

  #vertex(position: Vector3, normal: Vector3, { colour, finish, gloss, glow }: Paint): number {
    this.#position.push(...this.#moved(position));
    this.#normal.push(...this.#turned(normal));
    this.#colour.push(colour[0], colour[1], colour[2]);
    this.#surface.push(1, gloss, finishCode(finish), glow);
    return this.#position.length / 3 - 1;
  }

  /** A flat four-sided face, corners counter-clockwise seen from its front; large ones are cut finer (`step` metres). */
  face(a: Vector3, b: Vector3, c: Vector3, d: Vector3, look: Paint, step: Metres = weave): void {
    const normal = normalise(cross(subtract(b, a), subtract(d, a)));
    const columns = Math.max(1, Math.min(40, Math.round(Math.hypot(...subtract(b, a)) / step)));
    const rows = Math.max(1, Math.min(40, Math.round(Math.hypot(...subtract(d, a)) / step)));
    const first = this.#position.length / 3;
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column <= columns; column++) {
        const [u, v] = [column / columns, row / rows];
        const between = (axis: 0 | 1 | 2): number => (a[axis] * (1 - u) + b[axis] * u) * (1 - v) + (d[axis] * (1 - u) + c[axis] * u) * v;
        this.#vertex([between(0), between(1), between(2)], normal, look);
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const corner = first + row * (columns + 1) + column;
        this.#index.push(corner, corner + 1, corner + columns + 2, corner, corner + columns + 2, corner + columns + 1);
      }
    }
  }

  /** A sheet seen from both sides. */
  sheet(a: Vector3, b: Vector3, c: Vector3, d: Vector3, look: Paint): void {
    this.face(a, b, c, d, look);
    this.face(d, c, b, a, look);
  }

  /** A box whose edges are cut off by `bevel`. Larger ones are solid: they throw shade and cannot be walked through. */
  box(size: Vector3, at: Vector3, look: Paint, { bevel = 0.006, solid = true }: { bevel?: Metres; solid?: boolean } = {}): void {
    const half: Vector3 = [size[0] / 2, size[1] / 2, size[2] / 2];
    const middle: Vector3 = [at[0], at[1] + half[1], at[2]];
    const cut = Math.min(bevel, half[0] * 0.49, half[1] * 0.49, half[2] * 0.49);
    const point = (x: number, y: number, z: number, inX: number, inY: number, inZ: number): Vector3 => [
      middle[0] + x * (half[0] - inX * cut),
      middle[1] + y * (half[1] - inY * cut),
      middle[2] + z * (half[2] - inZ * cut),
    ];
    for (const side of [1, -1] as const) {
      const wind = (a: Vector3, b: Vector3, c: Vector3, d: Vector3): void =>
        side > 0 ? this.face(a, b, c, d, look) : this.face(d, c, b, a, look);
      wind(point(side, -1, 1, 0, 1, 1), point(side, -1, -1, 0, 1, 1), point(side, 1, -1, 0, 1, 1), point(side, 1, 1, 0, 1, 1));
      wind(point(-1, side, 1, 1, 0, 1), point(1, side, 1, 1, 0, 1), point(1, side, -1, 1, 0, 1), point(-1, side, -1, 1, 0, 1));
      wind(point(-1, -1, side, 1, 1, 0), point(1, -1, side, 1, 1, 0), point(1, 1, side, 1, 1, 0), point(-1, 1, side, 1, 1, 0));
    }
    if (cut > 0 && bevel > 0) this.#edges(point, look);
    const [wide, high, deep] = size;
    if (solid && [wide, high, deep].filter((one) => one > 0.28).length >= 2) this.block(at, size);
  }

  #edges(point: (x: number, y: number, z: number, inX: number, inY: number, inZ: number) => Vector3, look: Paint): void {
    const strip = (a: Vector3, b: Vector3, c: Vector3, d: Vector3, out: Vector3): void => {
      const normal = cross(subtract(b, a), subtract(d, a));
      const outward = normal[0] * out[0] + normal[1] * out[1] + normal[2] * out[2] > 0;
      if (outward) this.face(a, b, c, d, look, 9);
      else this.face(d, c, b, a, look, 9);
    };
    for (const one of [1, -1] as const) {
      for (const other of [1, -1] as const) {
        strip(
          point(-1, one, other, 1, 0, 1),
          point(1, one, other, 1, 0, 1),
          point(1, one, other, 1, 1, 0),
          point(-1, one, other, 1, 1, 0),
          [0, one, other],
        );
        strip(
          point(one, -1, other, 0, 1, 1),
          point(one, 1, other, 0, 1, 1),
          point(one, 1, other, 1, 1, 0),
          point(one, -1, other, 1, 1, 0),
          [one, 0, other],
        );
        strip(
          point(one, other, -1, 0, 1, 1),
          point(one, other, 1, 0, 1, 1),
          point(one, other, 1, 1, 0, 1),
          point(one, other, -1, 1, 0, 1),
          [one, other, 0],
        );
      }
    }
  }

  /** Space that is taken, without anything to be seen. */
  block(at: Vector3, size: Vector3): void {
    const corners = [-1, 1].flatMap((x) => [-1, 1].map((z) => this.#moved([at[0] + (x * size[0]) / 2, at[1], at[2] + (z * size[2]) / 2])));
    const xs = corners.map((corner) => corner[0]);
    const zs = corners.map((corner) => corner[2]);
    const low = corners[0]![1];
    this.#solids.push({ low: [Math.min(...xs), low, Math.min(...zs)], high: [Math.max(...xs), low + size[1], Math.max(...zs)] });
  }

  /** A round bar from one point to another. */
  bar(from: Vector3, to: Vector3, radius: Metres, look: Paint, around = 8): void {
    this.add(
      tube(
        [from, to],
        () => radius,
        () => plainCoat,
        { around },
      ),
      look,
    );
  }

  /** A pipe through points. */
  pipe(points: readonly Vector3[], radius: Metres | ((along: number) => number), look: Paint, around = 8): void {
    this.add(
      tube(points, typeof radius === 'number' ? () => radius : radius, () => plainCoat, { around }),
      look,
    );
  }

  /** A body turned about the upright: `profile` gives radius and height from bottom to top. */
  turn(profile: readonly (readonly [radius: Metres, height: Metres])[], at: Vector3, look: Paint, around = 16): void {
    this.inPlace(at, 0, () => this.add(lathe(profile, plainCoat, around), look));
  }

  /** A finished shape in the piece's space, all in one paint. */
  add({ position, normal, index }: Shape, look: Paint): void {
    const base = this.#position.length / 3;
    for (let at = 0; at < position.length; at += 3)
      this.#vertex([position[at]!, position[at + 1]!, position[at + 2]!], [normal[at]!, normal[at + 1]!, normal[at + 2]!], look);
    for (const corner of index) this.#index.push(base + corner);
  }

  /** All of it, in the room's space. */
  build(): Shape {
    return {
      position: new Float32Array(this.#position),
      normal: new Float32Array(this.#normal),
      colour: new Float32Array(this.#colour),
      surface: new Float32Array(this.#surface),
      index: new Uint32Array(this.#index),
    };
  }
}
