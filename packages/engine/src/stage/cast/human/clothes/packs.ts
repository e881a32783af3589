import type { Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { type Linear, linear, scaleColour } from '../../../../shapes/colour.ts';
import { ellipsoidField, limb, roundedBox } from '../../../../shapes/distance-field.ts';
import type { Shape } from '../../../../shapes/shape.ts';
import { tube } from '../../../../shapes/solids.ts';
import { around, onFront } from './sheets.ts';
import { lump, piecesFor, type Wearer } from './wearer.ts';

/** Both straps of something that is carried on the back. */
function straps(look: Linear, wearer: Wearer): readonly Shape[] {
  const {
    figure: { chest, neckBase },
    trunk,
  } = wearer;
  const { h, coat, pair } = piecesFor(wearer);
  return pair(
    tube(
      Array.from({ length: 15 }, (_, step): Vector3 => {
        const along = step / 14;
        const y = mix(chest - 0.02 * h, neckBase - 0.02 * h, Math.sin(along * Math.PI));
        const z = along < 0.5 ? onFront(trunk, 0.05 * h, y, 0.004)[2] : around(trunk, y, Math.PI - 0.4, 0.004)[2];
        const top = smooth(0.3, 0.5, along) * smooth(0.7, 0.5, along);
        return [mix(0.062, 0.05, Math.sin(along * Math.PI)) * h, y + top * 0.012 * h, mix(z, -0.01 * h, top)];
      }),
      () => 0.011 * h,
      () => coat(look, 0.2),
      { around: 8, flatten: 0.5 },
    ),
  );
}

/** A rucksack. */
export function backpack(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { chest } = wearer.figure;
  const { h, back } = piecesFor(wearer);
  return [
    lump(
      [
        roundedBox([0, chest - 0.03 * h, back - 0.07 * h], [0.088 * h, 0.125 * h, 0.06 * h], 0.04 * h),
        roundedBox([0, chest - 0.07 * h, back - 0.135 * h], [0.066 * h, 0.06 * h, 0.028 * h], 0.024 * h),
        ellipsoidField([0, chest + 0.11 * h, back - 0.06 * h], [0.085 * h, 0.03 * h, 0.055 * h]),
      ],
      colour,
      0.15,
      wearer,
    ),
    ...straps(scaleColour(colour, 0.55), wearer),
  ];
}

/** A large rucksack with a rolled mat on top and side pockets. */
export function trekkingPack(colour: Linear, mat: Linear | null, wearer: Wearer): readonly Shape[] {
  const { chest } = wearer.figure;
  const { h, back, coat } = piecesFor(wearer);
  const roll = mat ?? scaleColour(colour, 0.5);
  return [
    lump(
      [
        roundedBox([0, chest - 0.02 * h, back - 0.085 * h], [0.1 * h, 0.17 * h, 0.075 * h], 0.045 * h),
        roundedBox([0, chest - 0.08 * h, back - 0.165 * h], [0.07 * h, 0.07 * h, 0.03 * h], 0.026 * h),
        ellipsoidField([0.108 * h, chest - 0.08 * h, back - 0.075 * h], [0.03 * h, 0.075 * h, 0.05 * h]),
        ellipsoidField([-0.108 * h, chest - 0.08 * h, back - 0.075 * h], [0.03 * h, 0.075 * h, 0.05 * h]),
      ],
      colour,
      0.15,
      wearer,
    ),
    tube(
      [-0.15, -0.14, 0.14, 0.15].map((x): Vector3 => [x * h, chest + 0.185 * h, back - 0.085 * h]),
      (along) => (along < 0.05 || along > 0.95 ? 0.04 : 0.048) * h,
      () => coat(roll, 0.15, 0.5),
      { around: 16 },
    ),
    ...[-0.07, 0.07].map((x) =>
      tube(
        Array.from({ length: 17 }, (_, step): Vector3 => {
          const angle = (step / 16) * Math.PI * 2;
          return [x * h, chest + 0.185 * h + Math.sin(angle) * 0.05 * h, back - 0.085 * h + Math.cos(angle) * 0.05 * h];
        }),
        () => 0.006 * h,
        () => coat(scaleColour(colour, 0.4), 0.2),
        { around: 6, up: [1, 0, 0] },
      ),
    ),
    ...straps(scaleColour(colour, 0.45), wearer),
  ];
}

/** An astronaut's life support. */
export function lifeSupport(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { chest } = wearer.figure;
  const { h, back } = piecesFor(wearer);
  return [
    lump(
      [
        roundedBox([0, chest - 0.005 * h, back - 0.06 * h], [0.11 * h, 0.15 * h, 0.062 * h], 0.024 * h),
        roundedBox([0, chest + 0.14 * h, back - 0.05 * h], [0.075 * h, 0.03 * h, 0.045 * h], 0.014 * h),
      ],
      colour,
      0.45,
      wearer,
    ),
    ...straps(scaleColour(colour, 0.75), wearer),
  ];
}

/** A diver's tanks. */
export function airTanks(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { chest } = wearer.figure;
  const { h, back } = piecesFor(wearer);
  return [
    ...[1, -1].map((side) =>
      lump(
        [
          limb(
            [
              [[0.043 * side * h, chest - 0.13 * h, back - 0.045 * h], 0.04 * h],
              [[0.043 * side * h, chest + 0.06 * h, back - 0.045 * h], 0.04 * h],
              [[0.043 * side * h, chest + 0.1 * h, back - 0.045 * h], 0.012 * h],
            ],
            0.01 * h,
          ),
        ],
        colour,
        0.7,
        wearer,
      ),
    ),
    ...straps([0.02, 0.02, 0.022], wearer),
  ];
}

/** A quiver with arrows. */
export function quiver(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { chest } = wearer.figure;
  const { h, back, coat } = piecesFor(wearer);
  return [
    tube(
      [
        [0.07 * h, chest - 0.12 * h, back - 0.03 * h],
        [-0.05 * h, chest + 0.1 * h, back - 0.05 * h],
      ],
      () => 0.028 * h,
      () => coat(colour, 0.25),
    ),
    ...[-1, 0, 1].map((step) =>
      tube(
        [
          [-0.04 * h, chest + 0.08 * h, back - 0.05 * h],
          [(-0.085 + step * 0.012) * h, chest + (0.19 + step * 0.006) * h, back - 0.055 * h],
        ],
        (along) => (along > 0.7 ? 0.011 : 0.003) * h,
        () => coat(linear('#d8d2c0'), 0.1),
      ),
    ),
  ];
}

/** A bag that hangs from one shoulder. */
export function shoulderBag(colour: Linear, wearer: Wearer): readonly Shape[] {
  const { figure, trunk } = wearer;
  const { waist, neckBase } = figure;
  const { h, coat } = piecesFor(wearer);
  return [
    lump(
      [roundedBox([-figure.hips[0] - 0.035 * h, figure.hip[1] + 0.01 * h, 0.01 * h], [0.03 * h, 0.06 * h, 0.075 * h], 0.02 * h)],
      colour,
      0.35,
      wearer,
      'pelvis',
    ),
    tube(
      [
        [-figure.hips[0] - 0.02 * h, figure.hip[1] + 0.06 * h, 0.02 * h],
        // Laid on the chest all the way, so that it is lost in no bust.
        ...Array.from({ length: 12 }, (_, step) =>
          onFront(trunk, mix(-0.075, 0.052, step / 11) * h, mix(waist + 0.02 * h, neckBase - 0.02 * h, step / 11), 0.008),
        ),
        [0.055 * h, neckBase + 0.004 * h, -0.01 * h],
      ],
      () => 0.007 * h,
      () => coat(scaleColour(colour, 0.7), 0.3),
      { around: 8, flatten: 0.6 },
    ),
  ];
}
