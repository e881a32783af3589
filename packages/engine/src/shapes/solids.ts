import type { Vector3 } from '@onereel/spec';
import { cross, normalise, subtract } from './vector.ts';
import type { Linear } from './colour.ts';
import { type Binding, type Shape, ShapeBuilder, type Surface } from './shape.ts';

/** The look of a simple solid. */
export interface Coat {
  readonly colour: Linear;
  readonly surface?: Surface;
  readonly binding?: Binding;
}

const plain: Surface = [1, 0.3, 0, 0];

/** A ball that may be stretched: three half axes, `around` × `down` faces. */
export function ellipsoid(half: Vector3, coat: Coat, { around = 24, down = 16, centre = [0, 0, 0] as Vector3 } = {}): Shape {
  const builder = new ShapeBuilder();
  for (let row = 0; row <= down; row++) {
    const polar = (row / down) * Math.PI;
    for (let column = 0; column <= around; column++) {
      const angle = (column / around) * Math.PI * 2;
      const unit: Vector3 = [Math.sin(polar) * Math.sin(angle), Math.cos(polar), Math.sin(polar) * Math.cos(angle)];
      builder.vertex({
        position: [centre[0] + unit[0] * half[0], centre[1] + unit[1] * half[1], centre[2] + unit[2] * half[2]],
        normal: normalise([unit[0] / half[0], unit[1] / half[1], unit[2] / half[2]]),
        colour: coat.colour,
        surface: coat.surface ?? plain,
        ...(coat.binding ? { binding: coat.binding } : {}),
      });
    }
  }
  const width = around + 1;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < around; column++) {
      const corner = row * width + column;
      builder.quad(corner, corner + width, corner + width + 1, corner + 1);
    }
  }
  return builder.build();
}

/** A box with flat faces around `centre`, `size` from side to side. */
export function box(size: Vector3, coat: Coat, centre: Vector3 = [0, 0, 0]): Shape {
  const builder = new ShapeBuilder();
  const axes: readonly (readonly [Vector3, Vector3, Vector3])[] = [
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, -1],
    ],
    [
      [-1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    [
      [0, 1, 0],
      [0, 0, -1],
      [1, 0, 0],
    ],
    [
      [0, -1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ],
    [
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ],
    [
      [0, 0, -1],
      [0, 1, 0],
      [-1, 0, 0],
    ],
  ];
  for (const [normal, up, right] of axes) {
    const corner = (u: number, v: number): number =>
      builder.vertex({
        position: [0, 1, 2].map(
          (axis) => centre[axis]! + ((normal[axis]! + up[axis]! * v + right[axis]! * u) * size[axis]!) / 2,
        ) as unknown as Vector3,
        normal,
        colour: coat.colour,
        surface: coat.surface ?? plain,
        ...(coat.binding ? { binding: coat.binding } : {}),
      });
    builder.quad(corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1));
  }
  return builder.build();
}

/** A pipe along `points`; `radius` and `coat` may vary along it (0 at the first point, 1 at the last). Ends are closed. */
export function tube(
  points: readonly Vector3[],
  radius: (along: number) => number,
  coat: (along: number, angle: number) => Coat,
  { around = 10, flatten = 1, up = [0.13, 0.97, 0.2] as Vector3 } = {},
): Shape {
  const builder = new ShapeBuilder();
  const last = points.length - 1;
  for (let step = 0; step <= last; step++) {
    const tangent = normalise(subtract(points[Math.min(last, step + 1)]!, points[Math.max(0, step - 1)]!));
    const right = normalise(cross(tangent, up));
    const over = cross(right, tangent);
    for (let side = 0; side < around; side++) {
      const angle = (side / around) * Math.PI * 2;
      const across = Math.cos(angle);
      const above = Math.sin(angle);
      const look = coat(step / last, angle);
      const size = radius(step / last);
      builder.vertex({
        position: [0, 1, 2].map(
          (axis) => points[step]![axis]! + (right[axis]! * across * flatten + over[axis]! * above) * size,
        ) as unknown as Vector3,
        normal: normalise([0, 1, 2].map((axis) => (right[axis]! * across) / flatten + over[axis]! * above) as unknown as Vector3),
        colour: look.colour,
        surface: look.surface ?? plain,
        ...(look.binding ? { binding: look.binding } : {}),
      });
    }
  }
  for (let step = 0; step < last; step++) {
    for (let side = 0; side < around; side++) {
      const a = step * around + side;
      const b = step * around + ((side + 1) % around);
      builder.quad(a, a + around, b + around, b);
    }
  }
  closeEnd(builder, points[0]!, normalise(subtract(points[0]!, points[1]!)), 0, around, false, coat(0, 0));
  closeEnd(builder, points[last]!, normalise(subtract(points[last]!, points[last - 1]!)), last * around, around, true, coat(1, 0));
  return builder.build();
}

function closeEnd(builder: ShapeBuilder, centre: Vector3, normal: Vector3, first: number, around: number, end: boolean, coat: Coat): void {
  const middle = builder.vertex({
    position: centre,
    normal,
    colour: coat.colour,
    surface: coat.surface ?? plain,
    ...(coat.binding ? { binding: coat.binding } : {}),
  });
  for (let side = 0; side < around; side++) {
    const a = first + side;
    const b = first + ((side + 1) % around);
    if (end) builder.triangle(middle, b, a);
    else builder.triangle(middle, a, b);
  }
}

/** A body of revolution about y: `profile` gives [radius, height] from bottom to top. */
export function lathe(profile: readonly (readonly [radius: number, height: number])[], coat: Coat, around = 24): Shape {
  const builder = new ShapeBuilder();
  const last = profile.length - 1;
  for (let row = 0; row <= last; row++) {
    const before = profile[Math.max(0, row - 1)]!;
    const after = profile[Math.min(last, row + 1)]!;
    const slope = normalise([after[1] - before[1], before[0] - after[0], 0]);
    for (let column = 0; column <= around; column++) {
      const angle = (column / around) * Math.PI * 2;
      builder.vertex({
        position: [Math.sin(angle) * profile[row]![0], profile[row]![1], Math.cos(angle) * profile[row]![0]],
        normal: [Math.sin(angle) * slope[0], slope[1], Math.cos(angle) * slope[0]],
        colour: coat.colour,
        surface: coat.surface ?? plain,
        ...(coat.binding ? { binding: coat.binding } : {}),
      });
    }
  }
  const width = around + 1;
  for (let row = 0; row < last; row++) {
    for (let column = 0; column < around; column++) {
      const corner = row * width + column;
      builder.quad(corner, corner + 1, corner + width + 1, corner + width);
    }
  }
  return builder.build();
}
