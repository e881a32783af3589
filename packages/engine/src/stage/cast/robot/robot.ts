import type { Vector3 } from '@onereel/spec';
import { mixColour, scaleColour } from '../../../shapes/colour.ts';
import { roundedBox } from '../../../shapes/prism.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { likenessFamily } from '../human/likeness.ts';
import { robotDesign } from './design.ts';
import { between, type Forge, forge } from './forge.ts';
import { robotHead } from './robot-head.ts';

/** Chest with its lamps, the rings of the waist, pelvis and neck. */
function trunk({ likeness, figure, design, metal, block }: Forge): Shape[] {
  const { colour, second } = likeness;
  const { height: h, chest, waist, pelvis, neckBase } = figure;
  const chestFront = figure.ribs[1] * (design.boxy ? 1.16 : 1.32);
  return [
    block('chest', [figure.ribs[0] * 1.16, 0.1 * h, figure.ribs[1] * 1.15], [0, chest + 0.035 * h, 0]),
    block('chest', [0.052 * h, 0.036 * h, 0.012 * h], [0, chest + 0.04 * h, chestFront], second, 0.4),
    ...[-1, 0, 1].map((step) =>
      ellipsoid(
        [0.01 * h, 0.01 * h, 0.008 * h],
        metal('chest', ([design.eyes, [0.9, 0.15, 0.05], [0.15, 0.8, 0.2]] as const)[step + 1]!, 0.4, 1.3),
        { centre: [step * 0.028 * h, chest + 0.04 * h, chestFront + 0.012 * h], around: 12, down: 8 },
      ),
    ),
    ...[0, 1, 2].map((step) =>
      tube(
        [
          [0, waist - 0.045 * h + step * 0.036 * h, 0],
          [0, waist - 0.02 * h + step * 0.036 * h, 0],
        ],
        () => figure.middle[0] * (0.72 - 0.03 * step),
        () => metal('spine', mixColour(second, colour, 0.15), 0.5),
        { around: 22 },
      ),
    ),
    block('pelvis', [figure.hips[0] * 0.98, 0.048 * h, figure.hips[1] * 0.95], [0, pelvis - 0.015 * h, 0]),
    tube(
      [
        [0, neckBase - 0.03 * h, -0.006 * h],
        [0, neckBase + 0.05 * h, 0],
      ],
      () => 0.03 * h,
      (along) => metal('neck', along > 0.4 ? second : scaleColour(second, 0.7), 0.5),
      { around: 16 },
    ),
  ];
}

function arms({ likeness, figure, design, pair, ball, limb }: Forge): Shape[] {
  const { colour } = likeness;
  const { shoulder, elbow, wrist } = figure;
  return [
    ...pair(ball('upperArmL', shoulder, design.limb * 1.55, colour)),
    ...limb('upperArmL', shoulder, elbow, design.limb).flatMap(pair),
    ...pair(ball('forearmL', elbow, design.limb * 1.0)),
    ...limb('forearmL', elbow, wrist, design.limb * 1.08).flatMap(pair),
  ];
}

/** The hand: a palm, three fingers and a thumb. */
function hands({ likeness, figure, design, metal, pair, ball, block }: Forge): Shape[] {
  const { colour, second } = likeness;
  const { height: h, elbow, wrist } = figure;
  const hand = between(elbow, wrist, 1.28);
  return [
    ...pair(ball('handL', wrist, design.limb * 0.72)),
    ...pair(block('handL', [0.022 * h, 0.026 * h, 0.02 * h], between(elbow, wrist, 1.16), colour)),
    ...[-1, 0, 1].flatMap((step) =>
      pair(
        tube(
          [
            between(elbow, wrist, 1.22),
            [hand[0] + 0.004 * h, hand[1], hand[2] + step * 0.013 * h],
            [hand[0] + 0.014 * h, hand[1] - 0.032 * h, hand[2] + step * 0.015 * h],
          ].map(([x, y, z], at): Vector3 => [x!, y!, at === 0 ? z! + step * 0.011 * h : z!]),
          () => 0.0068 * h,
          () => metal('fingersL', second, 0.6),
          { around: 8 },
        ),
      ),
    ),
    ...pair(
      tube(
        [between(elbow, wrist, 1.1), [hand[0] - 0.026 * h, hand[1] + 0.012 * h, hand[2] + 0.03 * h]],
        () => 0.0075 * h,
        () => metal('thumbL', second, 0.6),
        { around: 8 },
      ),
    ),
  ];
}

function legs({ likeness, figure, design, metal, pair, ball, limb }: Forge): Shape[] {
  const { colour } = likeness;
  const { height: h, hip, knee, ankle } = figure;
  return [
    ...pair(ball('thighL', hip, design.limb * 1.5)),
    ...limb('thighL', hip, knee, design.limb * 1.45).flatMap(pair),
    ...pair(ball('shinL', knee, design.limb * 1.2)),
    ...limb('shinL', knee, ankle, design.limb * 1.4).flatMap(pair),
    ...pair(ball('footL', ankle, design.limb * 0.9)),
    ...pair(roundedBox([0.072 * h, 0.036 * h, 0.085 * h], metal('footL', colour), 0.012 * h, [ankle[0], 0.018 * h, ankle[2] + 0.015 * h])),
    ...pair(
      roundedBox([0.07 * h, 0.03 * h, 0.055 * h], metal('toesL', scaleColour(colour, 0.85)), 0.012 * h, [
        ankle[0],
        0.015 * h,
        ankle[2] + 0.085 * h,
      ]),
    ),
  ];
}

/** Robots: machines on two legs, from boxes, shells or plates. */
export const robotFamily = likenessFamily({
  family: 'robot',
  surfaces: () => [
    {
      name: 'robot',
      matter: {},
      shapes: (workbench) => {
        const made = forge(workbench);
        return [...trunk(made), ...robotHead(made), ...arms(made), ...hands(made), ...legs(made)];
      },
    },
  ],
  head: ({ likeness, figure, ofHead }) => {
    const { head, boxy } = robotDesign(likeness.design);
    const scale = figure.headScale;
    const middle = ofHead([0, 0.015, -0.005]);
    return {
      middle,
      half: head[0] * scale,
      eye: {
        at: [0.036 * scale, middle[1] + 0.012 * scale, middle[2] + head[2] * scale * (boxy ? 1.02 : 1)],
        radius: 0.024 * scale,
      },
      neck: { at: [0, figure.neckBase + 0.018 * figure.height, -0.003 * figure.height], radius: 0.034 * figure.height },
      girth: figure.shoulder[0] * 1.25,
    };
  },
  footstep: { kind: 'footstep', parameters: { weight: 90, shoe: 'boot' } },
});
