import type { Vector3 } from '@onereel/spec';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { roundedBox } from '../../../shapes/prism.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import { likenessFamily, type Workbench } from '../human/likeness.ts';

/** How a robot's parts are shaped: rounded shells, plain boxes, or a slender body of plates. */
interface Design {
  /** Thickness of limbs, share of height. */
  readonly limb: number;
  readonly boxy: boolean;
  readonly eyes: Linear;
  readonly antenna: boolean;
  readonly head: Vector3;
}

const designs: Readonly<Record<string, Design>> = {
  humanoid: { limb: 0.028, boxy: false, eyes: [0.1, 0.65, 1], antenna: false, head: [0.092, 0.11, 0.1] },
  boxy: { limb: 0.03, boxy: true, eyes: [1, 0.75, 0.15], antenna: true, head: [0.125, 0.1, 0.105] },
  android: { limb: 0.022, boxy: false, eyes: [0.3, 0.9, 1], antenna: false, head: [0.08, 0.112, 0.094] },
  war: { limb: 0.036, boxy: true, eyes: [1, 0.08, 0.03], antenna: false, head: [0.095, 0.085, 0.1] },
};

function parts({ likeness, figure, bone, pair, ofHead }: Workbench): readonly Shape[] {
  const { colour, second } = likeness;
  const design = designs[likeness.design] ?? designs['humanoid']!;
  const { height: h, headScale: scale } = figure;
  const metal = (joint: string, look: Linear, gloss = 0.72, glow = 0) => ({
    colour: look,
    surface: [0.92, gloss, 0, glow] as const,
    binding: [[bone(joint), 1]] as const,
  });
  const block = (joint: string, size: Vector3, centre: Vector3, look = colour, gloss = 0.72): Shape =>
    design.boxy
      ? roundedBox([size[0] * 2, size[1] * 2, size[2] * 2], metal(joint, look, gloss), Math.min(...size) * 0.22, centre)
      : ellipsoid([size[0] * 1.1, size[1] * 1.12, size[2] * 1.1], metal(joint, look, gloss), { centre, around: 26, down: 18 });
  const between = (a: Vector3, b: Vector3, share: number): Vector3 =>
    [0, 1, 2].map((axis) => a[axis]! + (b[axis]! - a[axis]!) * share) as unknown as Vector3;
  /** A limb: a thin dark rod with a shell around its middle. */
  const limb = (joint: string, from: Vector3, to: Vector3, wide: number): Shape[] => {
    const ways = [0.1, 0.16, 0.24, 0.5, 0.78, 0.86, 0.9].map((share) => between(from, to, share));
    const swell = (along: number): number =>
      wide * h * (along < 0.05 || along > 0.95 ? 0.55 : design.boxy ? 1 : 0.82 + 0.3 * Math.sin(along * Math.PI * 0.8 + 0.6));
    return [
      tube(
        [from, between(from, to, 0.5), to],
        () => wide * h * 0.48,
        () => metal(joint, second, 0.5),
        { around: 12 },
      ),
      tube(ways, swell, (along) => metal(joint, along > 0.4 && along < 0.46 ? scaleColour(colour, 0.4) : colour), {
        around: design.boxy ? 4 : 16,
      }),
    ];
  };
  const ball = (joint: string, at: Vector3, size: number, look = second): Shape =>
    ellipsoid([size * h, size * h, size * h], metal(joint, look, 0.6), { centre: at, around: 16, down: 12 });
  const { chest, waist, pelvis, neckBase, shoulder, elbow, wrist, hip, knee, ankle } = figure;
  const hand = between(elbow, wrist, 1.28);
  const face: Vector3 = ofHead([0, 0.015, -0.005]);
  const [hw, hh, hd] = design.head.map((value) => value * scale) as [number, number, number];
  const eye = (side: number): Shape[] => [
    ellipsoid([0.026 * scale, 0.026 * scale, 0.012 * scale], metal('head', [0.01, 0.012, 0.015], 0.8), {
      centre: [0.036 * scale * side, face[1] + 0.012 * scale, face[2] + hd * (design.boxy ? 0.98 : 0.96)],
      around: 20,
      down: 12,
    }),
    ellipsoid([0.017 * scale, 0.017 * scale, 0.012 * scale], metal('head', design.eyes, 0.4, 1.8), {
      centre: [0.036 * scale * side, face[1] + 0.012 * scale, face[2] + hd * (design.boxy ? 1.03 : 1.01)],
      around: 18,
      down: 12,
    }),
  ];
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
    block('head', [hw, hh, hd], face, colour),
    ...(likeness.design === 'android'
      ? [
          ellipsoid([hw * 0.86, hh * 0.72, hd * 0.5], metal('head', [0.012, 0.014, 0.02], 0.95), {
            centre: [0, face[1] - 0.006, face[2] + hd * 0.62],
            around: 28,
            down: 20,
          }),
        ]
      : []),
    ...eye(1),
    ...eye(-1),
    roundedBox([0.075 * scale, 0.016 * scale, 0.014 * scale], metal('jaw', second, 0.4), 0.005 * scale, [
      0,
      face[1] - 0.052 * scale,
      face[2] + hd * (design.boxy ? 1 : 0.86),
    ]),
    ...[-2, -1, 0, 1, 2].map((step) =>
      roundedBox([0.006 * scale, 0.012 * scale, 0.008 * scale], metal('jaw', mixColour(colour, [0.8, 0.8, 0.8], 0.5)), 0.002 * scale, [
        step * 0.013 * scale,
        face[1] - 0.052 * scale,
        face[2] + hd * (design.boxy ? 1.08 : 0.94),
      ]),
    ),
    ...pair(
      tube(
        [
          [hw * 0.95, face[1], face[2]],
          [hw * 1.25, face[1], face[2]],
        ],
        (along) => (along < 0.5 ? 0.026 : 0.02) * scale,
        () => metal('head', second, 0.6),
        { around: 16 },
      ),
    ),
    ...(design.antenna
      ? [
          tube(
            [
              [0, face[1] + hh, face[2]],
              [0, face[1] + hh + 0.07 * scale, face[2]],
            ],
            () => 0.005 * scale,
            () => metal('head', second),
          ),
          ellipsoid([0.016 * scale, 0.016 * scale, 0.016 * scale], metal('head', [1, 0.12, 0.05], 0.5, 1.2), {
            centre: [0, face[1] + hh + 0.078 * scale, face[2]],
          }),
        ]
      : []),
    ...pair(ball('upperArmL', shoulder, design.limb * 1.55, colour)),
    ...limb('upperArmL', shoulder, elbow, design.limb).flatMap(pair),
    ...pair(ball('forearmL', elbow, design.limb * 1.0)),
    ...limb('forearmL', elbow, wrist, design.limb * 1.08).flatMap(pair),
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
  surfaces: () => [{ name: 'robot', matter: {}, shapes: parts }],
  head: ({ likeness, figure, ofHead }) => {
    const { head, boxy } = designs[likeness.design] ?? designs['humanoid']!;
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
