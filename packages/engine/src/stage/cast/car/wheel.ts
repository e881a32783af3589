import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { box } from '../../../shapes/solids.ts';
import { type Shape, ShapeBuilder, type Surface } from '../../../shapes/shape.ts';
import { normalise } from '../../../shapes/vector.ts';

const rubber: Linear = [0.012, 0.012, 0.013];
const metal: Linear = [0.42, 0.43, 0.45];
const dark: Linear = [0.02, 0.02, 0.022];

type Ring = readonly [radius: Metres, out: Metres, colour: Linear, surface: Surface];

/** A body of revolution about x whose rings go from the inner side to the outer side; `face` is the outer direction. */
function turnedAboutX(rings: readonly Ring[], face: 1 | -1, around: number): Shape {
  const builder = new ShapeBuilder();
  rings.forEach(([radius, out, colour, surface], row) => {
    const before = rings[Math.max(0, row - 1)]!;
    const after = rings[Math.min(rings.length - 1, row + 1)]!;
    const slope = [after[1] - before[1], before[0] - after[0]] as const;
    for (let column = 0; column <= around; column++) {
      const angle = (column / around) * Math.PI * 2;
      const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
      builder.vertex({
        position: [out * face, cosine * radius, sine * radius],
        normal: normalise([slope[1] * face, cosine * slope[0], sine * slope[0]]),
        colour,
        surface,
      });
    }
  });
  const wide = around + 1;
  for (let row = 0; row + 1 < rings.length; row++) {
    for (let column = 0; column < around; column++) {
      const a = row * wide + column;
      if (face > 0) builder.quad(a, a + 1, a + wide + 1, a + wide);
      else builder.quad(a, a + wide, a + wide + 1, a + 1);
    }
  }
  return builder.build();
}

/** One spoke of a rim, at an angle: a tapered bar from hub to rim. */
function spoke(radius: Metres, out: Metres, face: 1 | -1, angle: number): Shape {
  const bar = box([0.022, radius * 0.62, radius * 0.2], { colour: metal, surface: [0.9, 0.75, 0, 0] }, [out * face, radius * 0.4, 0]);
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const turn = (array: Float32Array): Float32Array => {
    const made = new Float32Array(array.length);
    for (let at = 0; at < array.length; at += 3) {
      made[at] = array[at]!;
      made[at + 1] = array[at + 1]! * cosine - array[at + 2]! * sine;
      made[at + 2] = array[at + 1]! * sine + array[at + 2]! * cosine;
    }
    return made;
  };
  return { ...bar, position: turn(bar.position), normal: turn(bar.normal) };
}

/** A wheel about the x axis, its outer side toward `face`. */
export function wheel(radius: Metres, width: Metres, face: 1 | -1, plain: boolean): Shape {
  const half = width / 2;
  const rim = radius * 0.68;
  const tyre: Surface = [0.8, 0.18, 0, 0];
  const inside: Surface = [0.3, 0.2, 0, 0];
  const shine: Surface = [0.95, 0.8, 0, 0];
  const builder = new ShapeBuilder();
  builder.add(
    turnedAboutX(
      [
        [rim * 0.6, -half, dark, inside],
        [rim, -half, rubber, tyre],
        [radius * 0.94, -half, rubber, tyre],
        [radius, -half * 0.78, rubber, tyre],
        [radius, half * 0.78, rubber, tyre],
        [radius * 0.965, half * 0.95, rubber, tyre],
        [radius * 0.85, half, rubber, tyre],
        [rim * 1.02, half * 0.97, rubber, tyre],
        [rim * 1.01, half * 0.97, metal, shine],
        [rim * 0.93, half * 0.93, metal, shine],
        [rim * 0.9, half * 0.8, metal, shine],
        [rim * 0.88, half * 0.1, dark, inside],
        [0.001, half * 0.08, dark, inside],
      ],
      face,
      40,
    ),
  );
  const spokes = plain ? 0 : 10;
  for (let number = 0; number < spokes; number++)
    builder.add(spoke(rim, half * 0.62, face, (number / spokes) * Math.PI * 2 + (number % 2 ? 0.16 : -0.16)));
  const hub: Linear = plain ? [0.3, 0.3, 0.31] : metal;
  builder.add(
    turnedAboutX(
      [
        [plain ? rim * 0.85 : radius * 0.2, half * 0.3, hub, shine],
        [plain ? rim * 0.8 : radius * 0.2, half * 0.66, hub, shine],
        [radius * 0.16, half * 0.74, hub, shine],
        [0.001, half * 0.76, hub, shine],
      ],
      face,
      20,
    ),
  );
  return builder.build();
}

/** Where the middle of each wheel is: x to the side, y up, z forward. */
export function wheelPlaces(
  half: Metres,
  { radius, width, axles }: { readonly radius: Metres; readonly width: Metres; readonly axles: readonly Metres[] },
): Vector3[] {
  return axles.flatMap((axle) => [1, -1].map((side) => [side * (half - width / 2 - 0.015), radius, axle] as Vector3));
}
