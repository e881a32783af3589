import type { Metres, Radians, Vector3 } from '@onereel/spec';
import { type Linear, linear } from '../../../shapes/colour.ts';
import { loft, type SurfaceOf } from '../../../shapes/loft.ts';
import { type Outline, prism, roundedBox } from '../../../shapes/prism.ts';
import { ring } from '../../../shapes/ring.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { box, type Coat, ellipsoid, lathe, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { turned } from '../../../shapes/turned.ts';
import { coatOf, type Substance } from '../../matter/substance.ts';
import type { Part } from './model.ts';
import { smoothLine, smoothProfile, type Turning } from './profile.ts';

/** Where a piece stands and how it looks. */
export interface Setting {
  /** Where its own origin comes to be. */
  readonly at?: Vector3;
  /** Turned about x, then y, then z before it is put there. */
  readonly turn?: readonly [Radians, Radians, Radians];
  readonly size?: number | Vector3;
  readonly colour?: Linear | string | null;
  readonly gloss?: number;
  /** Light given off, in multiples of the colour. */
  readonly glow?: number;
  /** Baked occlusion: 1 open to 0 buried. */
  readonly open?: number;
}

/** The workbench on which the parts of one thing are made and put in place. */
export class Bench {
  readonly parts: Part[];
  readonly #name: string | undefined;
  readonly #pivot: Vector3;

  constructor(parts: Part[] = [], name?: string, pivot: Vector3 = [0, 0, 0]) {
    this.parts = parts;
    this.#name = name;
    this.#pivot = pivot;
  }

  /** The same bench for pieces that move as one about a pivot; they are placed in the thing's own space like all others. */
  on(name: string, pivot: Vector3 = [0, 0, 0]): Bench {
    return new Bench(this.parts, name, pivot);
  }

  /** A finished shape put in its place. */
  add(substance: Substance, made: Shape, { at = [0, 0, 0], turn = [0, 0, 0], size = 1 }: Setting = {}): this {
    let shape = size === 1 ? made : place(made, { size });
    if (turn[0] !== 0) shape = turned(shape, [1, 0, 0], turn[0]);
    if (turn[1] !== 0) shape = turned(shape, [0, 1, 0], turn[1]);
    if (turn[2] !== 0) shape = turned(shape, [0, 0, 1], turn[2]);
    const [x, y, z] = [at[0] - this.#pivot[0], at[1] - this.#pivot[1], at[2] - this.#pivot[2]];
    shape = place(shape, { at: [x, y, z] });
    this.parts.push(this.#name === undefined ? { substance, shape } : { substance, shape, name: this.#name, pivot: this.#pivot });
    return this;
  }

  /** A box with rounded edges around `at`. */
  block(substance: Substance, size: Vector3, setting: Setting & { round?: Metres } = {}): this {
    const { round = Math.min(...size) * 0.16 } = setting;
    const coat = coatFor(substance, setting);
    return this.add(substance, round > 0 ? roundedBox(size, coat, round) : box(size, coat), setting);
  }

  /** A ball or an egg around `at`: half axes. */
  ball(substance: Substance, half: Metres | Vector3, setting: Setting & { around?: number } = {}): this {
    const { around = 20 } = setting;
    const axes: Vector3 = typeof half === 'number' ? [half, half, half] : half;
    return this.add(substance, ellipsoid(axes, coatFor(substance, setting), { around, down: Math.ceil(around * 0.6) }), setting);
  }

  /** A body of revolution about y. */
  turning(substance: Substance, profile: Turning, setting: Setting & { around?: number; steps?: number } = {}): this {
    const { around = 32, steps = 5 } = setting;
    return this.add(substance, lathe(smoothProfile(profile, steps), coatFor(substance, setting), around), setting);
  }

  /** A round bar from one point to another; two radii make it taper. */
  rod(
    substance: Substance,
    from: Vector3,
    to: Vector3,
    radius: Metres | readonly [Metres, Metres],
    setting: Setting & { around?: number } = {},
  ): this {
    return this.pipe(substance, [from, to], radius, setting);
  }

  /** A pipe along a smooth line through points. */
  pipe(
    substance: Substance,
    points: readonly Vector3[],
    radius: Metres | readonly [Metres, Metres] | ((along: number) => Metres),
    setting: Setting & { around?: number; steps?: number; flatten?: number; up?: Vector3 } = {},
  ): this {
    const { around = 12, steps = 6, flatten = 1, up = [0.13, 0.97, 0.2] } = setting;
    const thick =
      typeof radius === 'function'
        ? radius
        : (along: number) => (typeof radius === 'number' ? radius : radius[0] + (radius[1] - radius[0]) * along);
    const coat = coatFor(substance, setting);
    return this.add(
      substance,
      tube(smoothLine(points, steps), thick, () => coat, { around, flatten, up }),
      setting,
    );
  }

  /** An outline in x and y drawn out along z, `depth` in all, around `at`. */
  slab(
    substance: Substance,
    outline: Outline,
    depth: Metres,
    setting: Setting & { bevel?: Metres; holes?: readonly Outline[] } = {},
  ): this {
    const { bevel = 0, holes = [] } = setting;
    return this.add(substance, prism(outline, depth, coatFor(substance, setting), { bevel, holes }), setting);
  }

  /** A ring about y. */
  hoop(
    substance: Substance,
    radius: Metres,
    thick: Metres,
    setting: Setting & { arc?: Radians; around?: number; section?: number } = {},
  ): this {
    const { arc = Math.PI * 2, around = 32, section = 8 } = setting;
    return this.add(substance, ring(radius, thick, coatFor(substance, setting), { arc, around, section }), setting);
  }

  /** A sheet over a surface of two numbers; `paint` colours it point by point. */
  sheet(
    substance: Substance,
    surface: SurfaceOf,
    setting: Setting & { columns?: number; rows?: number; flip?: boolean; paint?: (u: number, v: number) => Linear } = {},
  ): this {
    const { columns = 12, rows = 12, flip = false, paint } = setting;
    const coat = coatFor(substance, setting);
    const coatAt = paint ? (u: number, v: number): Coat => ({ ...coat, colour: paint(u, v) }) : () => coat;
    return this.add(substance, loft(surface, coatAt, { columns, rows, flip }), setting);
  }
}

function coatFor(substance: Substance, { colour = null, gloss, glow, open = 1 }: Setting): Coat {
  const coat = coatOf(substance, typeof colour === 'string' ? linear(colour) : colour, gloss === undefined ? { open } : { open, gloss });
  if (glow === undefined) return coat;
  const [occlusion, shine, detail] = coat.surface!;
  return { ...coat, surface: [occlusion, shine, detail, glow] };
}

/** The corners of a regular outline: a circle, or a polygon of few sides. */
export function circle(radius: Metres, sides = 24, [x, y]: readonly [Metres, Metres] = [0, 0]): Outline {
  return Array.from({ length: sides }, (_, side) => {
    const angle = (side / sides) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius] as const;
  });
}
