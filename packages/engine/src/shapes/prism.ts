import { ShapeUtils, Vector2 } from 'three/webgpu';
import type { Metres, Vector3 } from '@onereel/spec';
import { type Shape, ShapeBuilder } from './shape.ts';
import type { Coat } from './solids.ts';
import { normalise } from './vector.ts';

/** Points of an outline in the plane, counter-clockwise seen from +z. */
export type Outline = readonly (readonly [x: Metres, y: Metres])[];

const plain = [1, 0.3, 0, 0] as const;

interface Ring {
  readonly points: Outline;
  readonly z: Metres;
}

/**
 * An outline in x and y drawn out along z, `depth` from face to face around z = 0, its rims rounded off by `bevel` metres.
 * `holes` are outlines cut through it (then without bevel inside). The faces are cut into triangles by ear clipping.
 */
export function prism(
  outline: Outline,
  depth: Metres,
  coat: Coat,
  { bevel = 0, holes = [], side = coat }: { bevel?: Metres; holes?: readonly Outline[]; side?: Coat } = {},
): Shape {
  const builder = new ShapeBuilder();
  const points = counterClockwise(outline);
  const half = depth / 2;
  const inner = bevel > 0 ? shrunk(points, bevel) : points;
  const rings: Ring[] =
    bevel > 0
      ? [
          { points: inner, z: -half },
          { points: shrunk(points, bevel * 0.3), z: -half + bevel * 0.3 },
          { points, z: -half + bevel },
          { points, z: half - bevel },
          { points: shrunk(points, bevel * 0.3), z: half - bevel * 0.3 },
          { points: inner, z: half },
        ]
      : [
          { points, z: -half },
          { points, z: half },
        ];
  for (let ring = 0; ring + 1 < rings.length; ring++) wall(builder, rings[ring]!, rings[ring + 1]!, side);
  const cut = holes.map((hole) => [...counterClockwise(hole)].reverse());
  for (const hole of cut) wall(builder, { points: hole, z: -half }, { points: hole, z: half }, side);
  cap(builder, inner, cut, half, coat, 1);
  cap(builder, inner, cut, -half, coat, -1);
  return builder.build();
}

function counterClockwise(outline: Outline): Outline {
  const area = outline.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = outline[(at + 1) % outline.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 ? [...outline].reverse() : outline;
}

/** Every corner moved inward by `way` along the mean of its two sides' normals. */
function shrunk(points: Outline, way: Metres): Outline {
  return points.map(([x, y], at) => {
    const before = points[(at + points.length - 1) % points.length]!;
    const after = points[(at + 1) % points.length]!;
    const one = normalise([y - before[1], before[0] - x, 0]);
    const two = normalise([after[1] - y, x - after[0], 0]);
    const mean = normalise([one[0] + two[0], one[1] + two[1], 0]);
    const reach = way / Math.max(0.4, mean[0] * one[0] + mean[1] * one[1]);
    return [x - mean[0] * reach, y - mean[1] * reach] as const;
  });
}

function wall(builder: ShapeBuilder, low: Ring, high: Ring, { colour, surface = plain, binding }: Coat): void {
  const count = low.points.length;
  for (let at = 0; at < count; at++) {
    const next = (at + 1) % count;
    const corners = ([low, low, high, high] as const).map(({ points, z }, corner): Vector3 => {
      const [x, y] = points[corner === 0 || corner === 3 ? at : next]!;
      return [x, y, z];
    });
    const [a, b, c] = corners as [Vector3, Vector3, Vector3];
    const along: Vector3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const up: Vector3 = [c[0] - b[0], c[1] - b[1], c[2] - b[2]];
    const normal = normalise([
      along[1] * up[2] - along[2] * up[1],
      along[2] * up[0] - along[0] * up[2],
      along[0] * up[1] - along[1] * up[0],
    ]);
    const [p, q, r, s] = corners.map((position) => builder.vertex({ position, normal, colour, surface, ...(binding ? { binding } : {}) }));
    builder.quad(p!, q!, r!, s!);
  }
}

function cap(builder: ShapeBuilder, points: Outline, holes: readonly Outline[], z: Metres, coat: Coat, facing: 1 | -1): void {
  const { colour, surface = plain, binding } = coat;
  const all = [points, ...holes].flat();
  const faces = ShapeUtils.triangulateShape(
    points.map(([x, y]) => new Vector2(x, y)),
    holes.map((hole) => hole.map(([x, y]) => new Vector2(x, y))),
  );
  const first = builder.count;
  for (const [x, y] of all)
    builder.vertex({ position: [x, y, z], normal: [0, 0, facing], colour, surface, ...(binding ? { binding } : {}) });
  for (const face of faces) {
    const [a, b, c] = face as [number, number, number];
    if (facing > 0) builder.triangle(first + a, first + b, first + c);
    else builder.triangle(first + a, first + c, first + b);
  }
}

/** A rectangle's outline with its corners rounded by `radius`, around the origin. */
export function roundedRectangle(width: Metres, height: Metres, radius: Metres, steps = 4): Outline {
  const points: [Metres, Metres][] = [];
  const round = Math.min(radius, width / 2, height / 2);
  for (const [sideX, sideY, from] of [
    [1, 1, 0],
    [-1, 1, 1],
    [-1, -1, 2],
    [1, -1, 3],
  ] as const) {
    for (let step = 0; step <= steps; step++) {
      const angle = ((from + step / steps) * Math.PI) / 2;
      points.push([sideX * (width / 2 - round) + Math.cos(angle) * round, sideY * (height / 2 - round) + Math.sin(angle) * round]);
    }
  }
  return points;
}

/** A box whose edges catch the light: a rounded rectangle drawn out, around `centre`. */
export function roundedBox(size: Vector3, coat: Coat, radius: Metres, centre: Vector3 = [0, 0, 0]): Shape {
  const round = Math.min(radius, size[0] / 2.01, size[1] / 2.01, size[2] / 2.01);
  const made = prism(roundedRectangle(size[0], size[1], round, 3), size[2], coat, { bevel: round * 0.7 });
  const position = made.position.map((value, at) => value + centre[at % 3]!);
  return { ...made, position };
}
