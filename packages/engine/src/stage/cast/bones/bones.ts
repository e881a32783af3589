import type { Vector3 } from '@onereel/spec';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import { capsule, ellipsoidField, limb, mirrored, smoothSubtraction, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import { fieldShape } from '../../../shapes/field-shape.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { place } from '../../../shapes/transform.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { likenessFamily, type Workbench } from '../human/likeness.ts';

function skull({ likeness, figure, bone }: Workbench): readonly Shape[] {
  const field = mirrored(
    [
      [
        [0.0325, -0.004, 0.088],
        [0.0205, 0.0205, 0.03],
      ],
      [
        [0, -0.037, 0.092],
        [0.011, 0.0155, 0.02],
      ],
      [
        [0.06, -0.062, 0.05],
        [0.016, 0.02, 0.03],
      ],
    ].reduce(
      (whole, [at, half]) => smoothSubtraction(whole, ellipsoidField(at as unknown as Vector3, half as unknown as Vector3), 0.005),
      smoothUnion(
        [
          ellipsoidField([0, 0.034, -0.014], [0.074, 0.082, 0.094]),
          withBlend(ellipsoidField([0, -0.03, 0.044], [0.05, 0.045, 0.044]), 0.02),
          withBlend(capsule([0.052, -0.03, 0.06], [0.066, -0.02, 0.0], 0.009, 0.007), 0.008),
          withBlend(ellipsoidField([0, -0.06, 0.058], [0.032, 0.016, 0.028]), 0.01),
        ],
        0.02,
      ),
    ),
  );
  const jaw = mirrored(
    limb(
      [
        [[0.062, -0.03, 0.0], 0.008],
        [[0.056, -0.085, 0.012], 0.0105],
        [[0.022, -0.1, 0.068], 0.013],
        [[0, -0.1, 0.076], 0.013],
      ],
      0.012,
    ),
  );
  const paint = (joint: string) => (_position: Vector3, _normal: Vector3, occlusion: number) => ({
    colour: scaleColour(likeness.colour, 0.25 + 0.75 * occlusion),
    surface: [Math.max(0.1, occlusion), 0.3, 0.5, 0] as const,
    binding: [[bone(joint), 1]] as const,
  });
  const onBody = (shape: Shape): Shape =>
    place(shape, { at: figure.headCentre, size: [figure.headScale, figure.headScale, figure.headScale] });
  const tooth = (x: number, y: number, joint: string): Shape =>
    ellipsoid(
      [0.0052, 0.0085, 0.005],
      { colour: [0.75, 0.72, 0.62], surface: [0.8, 0.5, 0, 0], binding: [[bone(joint), 1]] },
      { centre: [x, y, 0.084 - x * x * 16], around: 10, down: 8 },
    );
  return [
    fieldShape({ field, cell: 0.0055, reach: 0.03, paint: paint('head') }),
    fieldShape({ field: jaw, cell: 0.006, reach: 0.02, paint: paint('jaw') }),
    ...[-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].flatMap((step) => [tooth(step * 0.0105, -0.074, 'head'), tooth(step * 0.0105, -0.088, 'jaw')]),
    ...[1, -1].map((side) =>
      ellipsoid(
        [0.007, 0.007, 0.005],
        { colour: likeness.second, surface: [1, 0.5, 0, 1.4], binding: [[bone('head'), 1]] },
        { centre: [0.0325 * side, -0.004, 0.075] },
      ),
    ),
  ].map(onBody);
}

function frame({ likeness, figure, bone, pair }: Workbench): readonly Shape[] {
  const { height: h, chest, waist, pelvis, neckBase, shoulder, elbow, wrist, hip, knee, ankle } = figure;
  const coat = (joint: string, colour: Linear = likeness.colour) => ({
    colour,
    surface: [0.85, 0.3, 0.5, 0] as const,
    binding: [[bone(joint), 1]] as const,
  });
  /** A long bone with knobs at its ends. */
  const long = (joint: string, from: Vector3, to: Vector3, wide: number, aside: Vector3 = [0, 0, 0]): Shape => {
    const points = [0, 0.06, 0.14, 0.5, 0.86, 0.94, 1].map(
      (share): Vector3 => [0, 1, 2].map((axis) => from[axis]! + (to[axis]! - from[axis]!) * share + aside[axis]! * h) as unknown as Vector3,
    );
    return tube(
      points,
      (along) => wide * h * (0.62 + 0.75 * Math.abs(along - 0.5) ** 4 * 16 * (along === 0 || along === 1 ? 0.5 : 1)),
      () => coat(joint),
      { around: 10 },
    );
  };
  const rib = (step: number): Shape => {
    const y = chest + (0.085 - step * 0.028) * h;
    const wide = figure.ribs[0] * (0.72 + 0.3 * Math.sin(0.6 + step * 0.42));
    const points = Array.from({ length: 12 }, (_, at): Vector3 => {
      const angle = Math.PI - (at / 11) * (step > 4 ? 2.1 : 2.85);
      return [Math.sin(angle) * wide, y - 0.03 * h * (at / 11), Math.cos(angle) * figure.ribs[1] * 0.95];
    });
    return tube(
      points,
      () => 0.0075 * h,
      () => coat('chest'),
      { around: 8 },
    );
  };
  const vertebrae = Array.from({ length: 12 }, (_, step) => {
    const y = pelvis + (neckBase + 0.05 * h - pelvis) * (step / 11);
    return ellipsoid(
      [0.019 * h, 0.014 * h, 0.019 * h],
      coat(y < waist ? 'pelvis' : y < chest - 0.03 * h ? 'spine' : y < neckBase ? 'chest' : 'neck'),
      { centre: [0, y, -0.02 * h], around: 12, down: 8 },
    );
  });
  const way: Vector3 = [0, 1, 2].map((axis) => wrist[axis]! - elbow[axis]!) as unknown as Vector3;
  const reach = (share: number, z: number): Vector3 => [
    wrist[0] + way[0] * share,
    wrist[1] + way[1] * share,
    wrist[2] + way[2] * share + z * h,
  ];
  const fingers = [-1.5, -0.5, 0.5, 1.5].flatMap((step) => [
    tube(
      [reach(0.02, step * 0.004), reach(0.34, step * 0.0095)],
      () => 0.0052 * h,
      () => coat('handL'),
      { around: 8 },
    ),
    tube(
      [reach(0.36, step * 0.0105), reach(0.52, step * 0.0115)],
      () => 0.0048 * h,
      () => coat('fingersL'),
      { around: 8 },
    ),
    tube(
      [reach(0.54, step * 0.0118), reach(0.68, step * 0.0122)],
      (along) => (0.0045 - along * 0.002) * h,
      () => coat('tipsL'),
      { around: 8 },
    ),
  ]);
  const hips = mirrored(
    smoothSubtraction(
      smoothUnion(
        [
          ellipsoidField([0.055 * h, pelvis + 0.01 * h, -0.015 * h], [0.048 * h, 0.055 * h, 0.024 * h]),
          ellipsoidField([0.03 * h, hip[1] - 0.02 * h, 0.005 * h], [0.034 * h, 0.03 * h, 0.02 * h]),
        ],
        0.02 * h,
      ),
      ellipsoidField([0.032 * h, hip[1] - 0.02 * h, 0.01 * h], [0.016 * h, 0.014 * h, 0.05 * h]),
      0.008 * h,
    ),
  );
  return [
    ...vertebrae,
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((step) => pair(rib(step))),
    tube(
      [
        [0, chest + 0.09 * h, figure.ribs[1] * 0.93],
        [0, chest - 0.055 * h, figure.ribs[1] * 0.95],
      ],
      () => 0.012 * h,
      () => coat('chest'),
      { around: 10, flatten: 1.4 },
    ),
    fieldShape({
      field: hips,
      cell: 0.0085 * h,
      paint: (_position, _normal, occlusion) => ({
        colour: scaleColour(likeness.colour, 0.4 + 0.6 * occlusion),
        surface: [Math.max(0.2, occlusion), 0.3, 0.5, 0],
        binding: [[bone('pelvis'), 1]],
      }),
    }),
    ...pair(
      tube(
        [
          [0.012 * h, shoulder[1] + 0.008 * h, figure.ribs[1] * 0.75],
          [shoulder[0] * 0.95, shoulder[1] + 0.012 * h, 0],
        ],
        () => 0.009 * h,
        () => coat('clavicleL'),
        { around: 8 },
      ),
    ),
    ...pair(
      ellipsoid([0.036 * h, 0.05 * h, 0.01 * h], coat('clavicleL'), {
        centre: [shoulder[0] * 0.7, shoulder[1] - 0.04 * h, -figure.ribs[1] * 0.95],
      }),
    ),
    ...pair(long('upperArmL', shoulder, elbow, 0.0135)),
    ...pair(long('forearmL', elbow, wrist, 0.0085, [0, 0, 0.006])),
    ...pair(long('forearmL', elbow, wrist, 0.0085, [0, 0, -0.008])),
    ...fingers.flatMap(pair),
    ...pair(
      tube(
        [reach(0.05, 0.012), reach(0.26, 0.036)],
        () => 0.0052 * h,
        () => coat('thumbL'),
        { around: 8 },
      ),
    ),
    ...pair(long('thighL', [hip[0] * 1.15, hip[1], hip[2]], knee, 0.0195)),
    ...pair(ellipsoid([0.015 * h, 0.017 * h, 0.01 * h], coat('shinL'), { centre: [knee[0], knee[1], knee[2] + 0.022 * h] })),
    ...pair(long('shinL', knee, ankle, 0.0145, [0, 0, 0.004])),
    ...pair(long('shinL', knee, ankle, 0.008, [0.018, 0, -0.006])),
    ...pair(ellipsoid([0.019 * h, 0.02 * h, 0.03 * h], coat('footL'), { centre: [ankle[0], 0.026 * h, ankle[2] - 0.008 * h] })),
    ...[-1.5, -0.5, 0.5, 1.5].flatMap((step) => [
      ...pair(
        tube(
          [
            [ankle[0] + step * 0.006 * h, 0.028 * h, ankle[2] + 0.015 * h],
            [ankle[0] + step * 0.0115 * h, 0.012 * h, ankle[2] + 0.082 * h],
          ],
          () => 0.006 * h,
          () => coat('footL'),
          { around: 8 },
        ),
      ),
      ...pair(
        tube(
          [
            [ankle[0] + step * 0.0118 * h, 0.011 * h, ankle[2] + 0.086 * h],
            [ankle[0] + step * 0.0125 * h, 0.008 * h, ankle[2] + 0.115 * h],
          ],
          () => 0.005 * h,
          () => coat('toesL'),
          { around: 8 },
        ),
      ),
    ]),
  ];
}

/** Skeletons that walk. */
export const bonesFamily = likenessFamily({
  family: 'bones',
  surfaces: () => [
    { name: 'bones frame', matter: { detail: 'rough', repeat: 9, relief: 0.5 }, shapes: frame },
    { name: 'bones skull', matter: { detail: 'rough', repeat: 9, relief: 0.4 }, shapes: skull },
  ],
});
