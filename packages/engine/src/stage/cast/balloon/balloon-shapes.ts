import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { box, type Coat, lathe, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { loft } from '../../../shapes/loft.ts';

/** Radius of a latex balloon at a height, both as shares of its half height: round above, drawn to the neck below. */
function latexProfile(turn: number): readonly [radius: number, height: number] {
  const height = -Math.cos(turn);
  const low = smooth(0.25, -1, height);
  return [Math.sin(turn) * (1 - 0.16 * low), height - 0.14 * low * low];
}

/** A latex balloon around its middle: skin, neck and knot. `radius` is half its width. */
export function latexBalloon(radius: Metres, colour: Linear): Shape {
  const builder = new ShapeBuilder();
  const tall = radius * 1.14;
  const rows = 36;
  const profile = Array.from({ length: rows + 1 }, (_, row) => {
    const [wide, high] = latexProfile(Math.PI * mix(0.03, 1, row / rows));
    return [wide * radius, high * tall] as const;
  });
  profile[rows] = [0.0001, tall];
  builder.add(lathe(profile, { colour, surface: [1, 0.82, 0, -0.28] }, 48));
  const neck = profile[0]!;
  const dark = scaleColour(colour, 0.6);
  builder.add(
    lathe(
      [
        [0.0001, neck[1] - radius * 0.15],
        [radius * 0.13, neck[1] - radius * 0.17],
        [radius * 0.105, neck[1] - radius * 0.1],
        [radius * 0.04, neck[1] - radius * 0.05],
        [radius * 0.055, neck[1] + radius * 0.01],
        [radius * 0.1, neck[1] + radius * 0.02],
      ],
      { colour: dark, surface: [0.8, 0.5, 0, -0.2] },
      14,
    ),
  );
  return builder.build();
}

/** Height of the knot under a latex balloon's middle. */
export function knotHeight(radius: Metres): Metres {
  return -radius * 1.46;
}

/** A string hanging from the knot: bone `first + n` moves the n-th of its `joints`. */
export function balloonString(from: Vector3, long: Metres, thick: Metres, first: number, joints: number): Shape {
  const steps = joints * 5;
  const points = Array.from({ length: steps + 1 }, (_, step): Vector3 => [from[0], from[1] - (step / steps) * long, from[2]]);
  return tube(
    points,
    () => thick,
    (along) => {
      const at = Math.min(joints - 1.0001, along * (joints - 1));
      const low = Math.floor(at);
      return {
        colour: [0.5, 0.48, 0.44],
        surface: [0.9, 0.3, 0, 0],
        binding: [
          [first + low, 1 - (at - low)],
          [first + Math.min(joints - 1, low + 1), at - low],
        ],
      };
    },
    { around: 5, up: [0, 0.1, 1] },
  );
}

const gores = 16;

/** The envelope of a hot-air balloon over its mouth: bulging gores in two colours, glowing from the burner's light inside. */
export function envelope(radius: Metres, bottom: Metres, colour: Linear, second: Linear): Shape {
  const tall = radius * 2.2;
  return loft(
    (u, v) => {
      const angle = u * Math.PI * 2;
      // A pear: a sphere above, a cone to the mouth below.
      const turn = mix(0.14, Math.PI, v);
      const taper = 1 - 0.3 * smooth(0.62, 0, v);
      const bulge = 1 + 0.022 * Math.abs(Math.sin((u * gores * Math.PI * 2) / 2)) * Math.sin(turn);
      const wide = Math.max(0.001, Math.sin(turn)) * radius * taper * bulge;
      const high = bottom + tall * (0.5 - 0.5 * Math.cos(turn)) - tall * 0.0049;
      return [Math.sin(angle) * wide, high, Math.cos(angle) * wide];
    },
    (u, v) => {
      const gore = Math.floor(u * gores - 1e-6);
      const zigzag = v > 0.44 && v < 0.6 ? 1 : 0;
      const tint = (gore + zigzag) % 2 === 0 ? colour : second;
      const crown = v > 0.93 || v < 0.07 ? 1 : 0;
      return { colour: mixColour(tint, scaleColour(colour, 0.4), crown * 0.8), surface: [mix(0.7, 1, v), 0.35, 0.35, -0.45] };
    },
    { columns: gores * 6, rows: 40 },
  );
}

/** The basket with its ropes and burner, hanging under the mouth at `bottom`. */
export function basket(radius: Metres, bottom: Metres): Shape {
  const builder = new ShapeBuilder();
  const wicker: Coat = { colour: [0.2, 0.11, 0.045], surface: [0.85, 0.2, 0.9, 0] };
  const leather: Coat = { colour: [0.06, 0.03, 0.016], surface: [0.9, 0.4, 0.3, 0] };
  const size = radius * 0.2;
  const floor = bottom - radius * 0.62;
  builder.add(place(box([size * 2, size * 1.25, size * 2], wicker), { at: [0, floor + size * 0.62, 0] }));
  builder.add(place(box([size * 2.14, size * 0.16, size * 2.14], leather), { at: [0, floor + size * 1.28, 0] }));
  builder.add(place(box([size * 2.1, size * 0.14, size * 2.1], leather), { at: [0, floor + size * 0.07, 0] }));
  const mouth = radius * 0.14;
  for (const x of [-1, 1]) {
    for (const z of [-1, 1]) {
      builder.add(
        tube(
          [
            [x * size, floor + size * 1.3, z * size],
            [x * mouth * 0.9, bottom + radius * 0.05, z * mouth * 0.9],
          ],
          () => radius * 0.006,
          () => leather,
          { around: 4 },
        ),
      );
      builder.add(
        tube(
          [
            [x * size, floor + size * 1.3, z * size],
            [x * size * 0.4, floor + size * 2.05, z * size * 0.4],
          ],
          () => radius * 0.01,
          () => leather,
          { around: 4 },
        ),
      );
    }
  }
  builder.add(
    lathe(
      [
        [0.001, floor + size * 1.95],
        [size * 0.45, floor + size * 1.95],
        [size * 0.45, floor + size * 2.12],
        [0.001, floor + size * 2.12],
      ],
      { colour: [0.12, 0.12, 0.13], surface: [0.9, 0.7, 0, 0] },
      12,
    ),
  );
  builder.add(
    lathe(
      [
        [size * 0.22, floor + size * 2.12],
        [size * 0.3, floor + size * 2.5],
        [size * 0.16, floor + size * 3.1],
        [0.001, floor + size * 3.7],
      ],
      { colour: [1, 0.48, 0.12], surface: [1, 0, 0, 4] },
      12,
    ),
  );
  return builder.build();
}
