import type { Metres, Radians, Unit, Vector3 } from '@onereel/spec';
import { type Chance, createChance } from '../../../chance/chance.ts';
import { bent } from '../../../shapes/bent.ts';
import { type Linear, linear, mixColour } from '../../../shapes/colour.ts';
import type { Field } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import { loft, type SurfaceOf } from '../../../shapes/loft.ts';
import { type Outline, prism, roundedBox } from '../../../shapes/prism.ts';
import { ring } from '../../../shapes/ring.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { type Coat, ellipsoid, lathe, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { turned } from '../../../shapes/turned.ts';
import { coatOf, type Substance } from '../../matter/substance.ts';
import type { Part } from './model.ts';
import { blade, type Blade } from './blade.ts';
import { curvePoints, curveProfile, type Profile } from './curve.ts';
import type { PropForm } from './prop-form.ts';

/** How a piece looks, how it is bent and where it is put. Order: bent, painted, sized, turned (about x, then y, then z), shifted. */
export interface Style {
  readonly colour?: Linear | string | null;
  /** Baked occlusion, 1 open. */
  readonly open?: Unit;
  readonly gloss?: number;
  readonly glow?: number;
  readonly paint?: (at: Vector3, normal: Vector3) => Linear;
  readonly bend?: (at: Vector3, normal: Vector3) => Vector3;
  readonly size?: number | Vector3;
  readonly turn?: Vector3;
  readonly at?: Vector3;
}

const kept = new Map<string, Linear>();

/** A colour of the form #rrggbb as linear light. */
export function tone(hex: string): Linear {
  const found = kept.get(hex) ?? linear(hex);
  kept.set(hex, found);
  return found;
}

/** One colour turning into another, both #rrggbb or linear light. */
export function blend(one: Linear | string, two: Linear | string, amount: number): Linear {
  const held = Math.min(1, Math.max(0, amount));
  return mixColour(typeof one === 'string' ? tone(one) : one, typeof two === 'string' ? tone(two) : two, held);
}

/** Makes the pieces of a thing, in metres at its natural size; what it stands on is at y = 0. */
export class Sculpt {
  readonly parts: Part[] = [];
  readonly form: PropForm;
  readonly chance: Chance;
  #moving: { readonly name: string; readonly pivot: Vector3 } | null = null;

  constructor(form: PropForm) {
    this.form = form;
    this.chance = createChance(form.seed);
  }

  /** The asked colour, or `usual`. */
  colour(usual: string): Linear {
    return this.form.colour ?? tone(usual);
  }

  /** The asked substance, or `usual`. */
  substance(usual: Substance): Substance {
    return this.form.substance ?? usual;
  }

  /** Whether one of the words is said of the thing. */
  said(...words: readonly string[]): boolean {
    return words.some((word) => this.form.words.includes(word));
  }

  /** What `work` makes moves as one by this name, about `pivot`. Given in the thing's own space. */
  moving(name: string, pivot: Vector3, work: () => void): void {
    const before = this.#moving;
    this.#moving = { name, pivot };
    work();
    this.#moving = before;
  }

  /** Adds a finished shape. */
  add(substance: Substance, shape: Shape, { bend, paint, size, turn, at }: Style = {}): this {
    let made = bend ? bent(shape, bend) : shape;
    if (paint) made = painted(made, paint);
    if (size !== undefined) made = place(made, { size });
    for (const [axis, angle] of (turn ?? []).entries()) if (angle) made = turned(made, axes[axis]!, angle);
    const pivot = this.#moving?.pivot ?? [0, 0, 0];
    const [x, y, z] = at ?? [0, 0, 0];
    if (at || this.#moving) made = place(made, { at: [x - pivot[0], y - pivot[1], z - pivot[2]] });
    this.parts.push({ substance, shape: made, ...this.#moving });
    return this;
  }

  /** A ball or egg of three half axes. */
  ball(substance: Substance, half: Metres | Vector3, style: Style & { around?: number; down?: number } = {}): this {
    const { around = 20, down = 14 } = style;
    return this.add(
      substance,
      ellipsoid(typeof half === 'number' ? [half, half, half] : half, coat(substance, style), { around, down }),
      style,
    );
  }

  /** A body of revolution about y through [radius, height], smooth but for doubled points. `steps` 1 keeps it as given. */
  spun(substance: Substance, profile: Profile, style: Style & { around?: number; steps?: number } = {}): this {
    return this.add(substance, lathe(curveProfile(profile, style.steps ?? 4), coat(substance, style), style.around ?? 28), style);
  }

  /** A box with soft edges. */
  block(substance: Substance, size: Vector3, style: Style & { round?: Metres } = {}): this {
    return this.add(substance, roundedBox(size, coat(substance, { ...style }), style.round ?? Math.min(...size) * 0.12), {
      ...style,
      size: 1,
    });
  }

  /** A rod along a smooth way through the points. */
  rod(
    substance: Substance,
    points: readonly Vector3[],
    radius: Metres | ((along: number) => Metres),
    style: Style & { around?: number; steps?: number; flatten?: number } = {},
  ): this {
    const look = coat(substance, style);
    const way = points.length > 2 ? curvePoints(points, style.steps ?? 5) : points;
    const made = tube(way, typeof radius === 'number' ? () => radius : radius, () => look, {
      around: style.around ?? 10,
      ...(style.flatten === undefined ? {} : { flatten: style.flatten }),
    });
    return this.add(substance, made, style);
  }

  /** A straight rod from one point to another. */
  bar(
    substance: Substance,
    from: Vector3,
    to: Vector3,
    radius: Metres | ((along: number) => Metres),
    style: Style & { around?: number; flatten?: number } = {},
  ): this {
    return this.rod(substance, [from, to], radius, style);
  }

  /** An outline in x and y drawn out along z around z = 0; `lying` puts its face upward instead (its top to the back). */
  slab(
    substance: Substance,
    outline: Outline,
    depth: Metres,
    style: Style & { bevel?: Metres; holes?: readonly Outline[]; lying?: boolean; side?: string } = {},
  ): this {
    const { bevel = 0, holes = [], lying = false, side } = style;
    const look = coat(substance, style);
    const made = prism(outline, depth, look, { bevel, holes, ...(side ? { side: coat(substance, { ...style, colour: side }) } : {}) });
    return this.add(substance, lying ? turned(made, [1, 0, 0], -Math.PI / 2) : made, style);
  }

  /** A ring about y. */
  hoop(
    substance: Substance,
    radius: Metres,
    thick: Metres,
    style: Style & { around?: number; section?: number; arc?: Radians } = {},
  ): this {
    const { around = 32, section = 10, arc = Math.PI * 2 } = style;
    return this.add(substance, ring(radius, thick, coat(substance, style), { around, section, arc }), style);
  }

  /** A sheet by its surface; its outside is where u × v points. */
  sheet(substance: Substance, surface: SurfaceOf, style: Style & { columns?: number; rows?: number; flip?: boolean } = {}): this {
    const { columns = 12, rows = 8, flip = false } = style;
    const look = coat(substance, style);
    return this.add(
      substance,
      loft(surface, () => look, { columns, rows, flip }),
      style,
    );
  }

  /** A leaf or petal that grows up from the origin, its outside to +z. See `Blade`. */
  blade(substance: Substance, form: Blade, style: Style = {}): this {
    return this.add(substance, blade(form, coat(substance, style)), style);
  }

  /** A soft body from a distance field, `cell` metres per face. */
  clay(substance: Substance, field: Field, cell: Metres, style: Style = {}): this {
    const look = coat(substance, style);
    const made = fieldShape({
      field,
      cell,
      paint: (_at, _normal, open) => ({
        colour: look.colour,
        surface: [open * (style.open ?? 1), look.surface![1], look.surface![2], look.surface![3]],
      }),
    });
    return this.add(substance, made, style);
  }

  /** Runs `work` `count` times around the circle. */
  round(count: number, work: (angle: Radians, index: number) => void): void {
    for (let index = 0; index < count; index++) work((index / count) * Math.PI * 2, index);
  }

  /** Runs `work` for `count` directions spread evenly over a ball (golden spiral), from the top down to `until` (−1 the whole ball). */
  spread(count: number, work: (direction: Vector3, index: number) => void, until = -1): void {
    for (let index = 0; index < count; index++) {
      const high = 1 - ((index + 0.5) / count) * (1 - until);
      const flat = Math.sqrt(1 - high * high);
      work([Math.sin(index * 2.39996) * flat, high, Math.cos(index * 2.39996) * flat], index);
    }
  }
}

const axes: readonly Vector3[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

function coat(substance: Substance, { colour = null, open, gloss, glow }: Style): Coat {
  const made = coatOf(substance, colour, { ...(open === undefined ? {} : { open }), ...(gloss === undefined ? {} : { gloss }) });
  return glow === undefined ? made : { ...made, surface: [made.surface![0], made.surface![1], made.surface![2], glow] };
}

function painted(shape: Shape, paint: NonNullable<Style['paint']>): Shape {
  const colour = new Float32Array(shape.colour.length);
  for (let at = 0; at < colour.length; at += 3) {
    const three = (from: Float32Array): Vector3 => [from[at]!, from[at + 1]!, from[at + 2]!];
    colour.set(paint(three(shape.position), three(shape.normal)), at);
  }
  return { ...shape, colour };
}
