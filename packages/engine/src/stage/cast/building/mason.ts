import type { Metres, Radians, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { type Outline, prism } from '../../../shapes/prism.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { box, type Coat } from '../../../shapes/solids.ts';
import { cross, normalise, subtract } from '../../../shapes/vector.ts';
import { coatOf, type Substance } from '../../matter/substance.ts';
import type { Profile } from '../prop/curve.ts';
import type { Sculpt, Style } from '../prop/sculpt.ts';

/** What a piece is made of, and its colour where it is not the usual one. */
export type Stuff = Substance | readonly [Substance, Linear | string];

/** Builds with straight edges: walls, roofs, windows, in a frame of reference that may be turned and shifted. Metres. */
export class Mason {
  readonly work: Sculpt;
  #at: Vector3 = [0, 0, 0];
  #turn: Radians = 0;

  constructor(work: Sculpt) {
    this.work = work;
  }

  /** Runs `build` with +z turned by `turn` about y and the origin at `at`. Frames within frames are turned about their own origin. */
  facing(turn: Radians, at: Vector3, build: () => void): void {
    const [outerAt, outerTurn] = [this.#at, this.#turn];
    const [cosine, sine] = [Math.cos(outerTurn), Math.sin(outerTurn)];
    this.#at = [outerAt[0] + at[0] * cosine + at[2] * sine, outerAt[1] + at[1], outerAt[2] + at[2] * cosine - at[0] * sine];
    this.#turn = outerTurn + turn;
    build();
    [this.#at, this.#turn] = [outerAt, outerTurn];
  }

  /** Adds a shape that stands where it is in the present frame. */
  put(stuff: Stuff, make: (coat: Coat) => Shape, style: Style = {}): this {
    const [substance, colour] = typeof stuff === 'string' ? [stuff, null] : stuff;
    const made = coatOf(substance, colour);
    const coat =
      style.glow === undefined ? made : { ...made, surface: [made.surface![0], made.surface![1], made.surface![2], style.glow] as const };
    this.work.add(substance, make(coat), { turn: [0, this.#turn, 0], at: this.#at });
    return this;
  }

  /** A box that stands on `at`. */
  box(stuff: Stuff, size: Vector3, at: Vector3 = [0, 0, 0], style: Style = {}): this {
    return this.put(stuff, (coat) => box(size, coat, [at[0], at[1] + size[1] / 2, at[2]]), style);
  }

  /** A block whose top is larger or smaller than its foot, each width by length; it stands on `at`. */
  taper(stuff: Stuff, foot: readonly [Metres, Metres], top: readonly [Metres, Metres], high: Metres, at: Vector3 = [0, 0, 0]): this {
    return this.put(stuff, (coat) => tapered(foot, top, high, at, coat));
  }

  /** An outline in x and y drawn out along z around `z`. */
  slab(stuff: Stuff, outline: Outline, depth: Metres, z: Metres = 0, holes: readonly Outline[] = [], style: Style = {}): this {
    return this.put(
      stuff,
      (coat) => {
        const made = prism(outline, depth, coat, { holes });
        const position = made.position.map((value, at) => (at % 3 === 2 ? value + z : value));
        return { ...made, position };
      },
      style,
    );
  }

  /** The same outline seen from the side: its x runs along −z. */
  side(stuff: Stuff, outline: Outline, depth: Metres, x: Metres = 0, holes: readonly Outline[] = []): this {
    this.facing(Math.PI / 2, [x, 0, 0], () => this.slab(stuff, outline, depth, 0, holes));
    return this;
  }

  /** A body of revolution about y at `at`. */
  spun(stuff: Stuff, profile: Profile, at: Vector3 = [0, 0, 0], { around = 28, steps = 1 } = {}): this {
    const [substance, colour] = typeof stuff === 'string' ? [stuff, null] : stuff;
    this.work.spun(substance, profile, { colour, around, steps, at: this.#there(at) });
    return this;
  }

  /** A rod through points of the present frame. */
  rod(stuff: Stuff, points: readonly Vector3[], radius: Metres, around = 6): this {
    const [substance, colour] = typeof stuff === 'string' ? [stuff, null] : stuff;
    this.work.rod(
      substance,
      points.map((point) => this.#there(point)),
      radius,
      { colour, around },
    );
    return this;
  }

  #there([x, y, z]: Vector3): Vector3 {
    const [cosine, sine] = [Math.cos(this.#turn), Math.sin(this.#turn)];
    return [this.#at[0] + x * cosine + z * sine, this.#at[1] + y, this.#at[2] + z * cosine - x * sine];
  }
}

function tapered([w0, l0]: readonly [Metres, Metres], [w1, l1]: readonly [Metres, Metres], high: Metres, at: Vector3, coat: Coat): Shape {
  const builder = new ShapeBuilder();
  const rim = (w: Metres, l: Metres, y: Metres): Vector3[] =>
    (
      [
        [-1, 1],
        [1, 1],
        [1, -1],
        [-1, -1],
      ] as const
    ).map(([x, z]): Vector3 => [at[0] + (x * w) / 2, at[1] + y, at[2] + (z * l) / 2]);
  const [low, top] = [rim(w0, l0, 0), rim(w1, l1, high)];
  const face = (points: readonly Vector3[]): void => {
    const first = cross(subtract(points[1]!, points[0]!), subtract(points[2]!, points[0]!));
    const other = cross(subtract(points[2]!, points[0]!), subtract(points[3]!, points[0]!));
    const normal = normalise([first[0] + other[0], first[1] + other[1], first[2] + other[2]]);
    const corners = points.map((position) =>
      builder.vertex({ position, normal, colour: coat.colour, surface: coat.surface ?? [1, 0.3, 0, 0] }),
    );
    builder.quad(corners[0]!, corners[1]!, corners[2]!, corners[3]!);
  };
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    face([low[side]!, low[next]!, top[next]!, top[side]!]);
  }
  if (w1 * l1 > 0) face([top[0]!, top[1]!, top[2]!, top[3]!]);
  face([low[3]!, low[2]!, low[1]!, low[0]!]);
  return builder.build();
}

/** An opening with a round (1), pointed (1.6) or flat (0) head, its foot at y. */
export function archway(wide: Metres, high: Metres, x: Metres, y: Metres, point = 1, steps = 10): Outline {
  const half = wide / 2;
  if (point === 0)
    return [
      [x - half, y],
      [x + half, y],
      [x + half, y + high],
      [x - half, y + high],
    ];
  const spring = y + high - half * point;
  const head = Array.from({ length: steps + 1 }, (_, step) => {
    const angle = (step / steps) * Math.PI;
    const lift = point > 1 ? 1 - Math.abs(Math.cos(angle)) ** 1.5 : Math.sin(angle);
    return [x + Math.cos(angle) * half, spring + lift * half * point] as const;
  });
  return [[x - half, y], [x + half, y], ...head];
}
