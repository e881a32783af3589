import type { Vector3 } from '@onereel/spec';
import { mix } from '../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { ellipsoid, tube } from '../../../shapes/solids.ts';
import type { Workbench } from '../human/likeness.ts';
import { designOf, headMiddle, mouthAt } from './design.ts';
import { flesh } from './flesh.ts';

/** Eyes, teeth, horns, claws and the like. */
export function features(bench: Workbench): readonly Shape[] {
  const { likeness, figure, bone, pair } = bench;
  const h = figure.height;
  const design = designOf(likeness);
  const at = headMiddle(bench, design);
  const field = flesh(bench);
  const solid = (colour: Linear, gloss = 0.5, joint = 'head', glow = 0) => ({
    colour,
    surface: [0.95, gloss, 0, glow] as const,
    binding: [[bone(joint), 1]] as const,
  });
  const front = (x: number, y: number): number => {
    let z = at[2] + 0.4 * h;
    for (let turn = 0; turn < 60 && z > at[2] - 0.1 * h; turn++) {
      const far = field.at(x, y, z);
      if (far < 0.001 * h) break;
      z -= Math.max(0.002 * h, far * 0.7);
    }
    return z;
  };
  const both = (x: number, make: (side: 1 | -1) => readonly Shape[]): readonly Shape[] => (x === 0 ? make(1) : [...make(1), ...make(-1)]);
  const eyes = design.eyes.flatMap(([x, y, radius]) =>
    both(x, (side) => {
      const [px, py, r] = [x * h * side, at[1] + y * h, radius * h];
      const pz = front(px, py) - r * 0.25;
      if (likeness.design.startsWith('alien') && design.dark) {
        return [
          { ...ellipsoid([r * 1.05, r * 1.45, r * 0.7], solid(design.eyeColour, 0.97), { centre: [px, py, pz], around: 24, down: 16 }) },
        ];
      }
      if (design.dark)
        return [
          ellipsoid([r, r, r], solid(design.eyeColour, 0.9, 'head', likeness.design === 'golem' ? 1.6 : 0), {
            centre: [px, py, pz],
            around: 20,
            down: 14,
          }),
        ];
      const look = (share: number): Vector3 => [px, py - r * 0.04, pz + r * share];
      return [
        ellipsoid([r, r, r], solid([0.62, 0.6, 0.55], 0.85), { centre: [px, py, pz], around: 24, down: 18 }),
        ellipsoid([r * 0.55, r * 0.55, r * 0.22], solid(design.eyeColour, 0.8), { centre: look(0.84), around: 20, down: 12 }),
        ellipsoid([r * 0.28, r * 0.3, r * 0.12], solid([0.005, 0.005, 0.005], 0.9), { centre: look(0.99), around: 18, down: 10 }),
        ellipsoid([r * 0.1, r * 0.1, r * 0.06], solid([1, 1, 1], 0.5, 'head', 1), {
          centre: [px - r * 0.18, py + r * 0.2, pz + r * 1.03],
          around: 10,
          down: 8,
        }),
        // The lid.
        ellipsoid([r * 1.1, r * 0.62, r * 1.06], solid(scaleColour(likeness.colour, 0.75), 0.3), {
          centre: [px, py + r * 0.62, pz - r * 0.02],
          around: 22,
          down: 12,
        }),
      ];
    }),
  );
  const mouth = mouthAt(bench, design);
  const bone0: Linear = [0.66, 0.6, 0.46];
  const teeth = Array.from({ length: design.teeth ?? 0 }, (_, step) => {
    const x = ((step + 0.5) / design.teeth! - 0.5) * 2 * mouth.wide * 0.82;
    const upper = step % 2 === 0;
    const edge = mouth.at[1] + (upper ? 1 : -1) * mouth.high * Math.sqrt(Math.max(0.1, 1 - (x / mouth.wide) ** 2)) * 0.9;
    const z = front(x, mouth.at[1] + (upper ? 1.7 : -1.7) * mouth.high) - 0.008 * h;
    return tube(
      [
        [x, edge + (upper ? 0.008 : -0.008) * h, z],
        [x, edge + (upper ? -0.75 : 0.75) * mouth.high, z + 0.004 * h],
      ],
      (along) => mix(0.012, 0.0015, along) * h,
      () => solid([0.75, 0.72, 0.62], 0.6, upper ? 'head' : 'jaw'),
      { around: 8 },
    );
  });
  const horns = design.horns
    ? pair(
        tube(
          [
            [design.head[0] * 0.55 * h, at[1] + design.head[1] * 0.7 * h, at[2]],
            [design.head[0] * 1.05 * h, at[1] + (design.head[1] * 0.8 + design.horns * 0.35) * h, at[2]],
            [design.head[0] * 1.25 * h, at[1] + (design.head[1] * 0.8 + design.horns * 0.8) * h, at[2] + 0.02 * h],
            [design.head[0] * 1.1 * h, at[1] + (design.head[1] * 0.8 + design.horns * 1.1) * h, at[2] + 0.03 * h],
          ],
          (along) => mix(0.034, 0.003, along) * h,
          (along) => solid(scaleColour(bone0, 0.6 + 0.4 * Math.abs(Math.sin(along * 22))), 0.5),
          { around: 12 },
        ),
      )
    : [];
  const antennae = design.antennae
    ? pair(
        tube(
          [
            [0.05 * h, at[1] + design.head[1] * 0.85 * h, at[2]],
            [0.075 * h, at[1] + (design.head[1] + 0.06) * h, at[2]],
            [0.095 * h, at[1] + (design.head[1] + 0.1) * h, at[2] + 0.01 * h],
          ],
          (along) => (along > 0.9 ? 0.018 : 0.007) * h,
          () => solid(likeness.colour, 0.5),
          { around: 10 },
        ),
      ).concat(
        pair(
          ellipsoid([0.02 * h, 0.02 * h, 0.02 * h], solid(likeness.second, 0.5, 'head', 0.6), {
            centre: [0.097 * h, at[1] + (design.head[1] + 0.105) * h, at[2] + 0.01 * h],
          }),
        ),
      )
    : [];
  const { wrist, elbow, ankle } = figure;
  const tip: Vector3 = [
    wrist[0] + (wrist[0] - elbow[0]) * 0.34 + 0.036 * h,
    wrist[1] + (wrist[1] - elbow[1]) * 0.34 - 0.047 * h,
    wrist[2] + 0.004 * h,
  ];
  const claws = design.claws
    ? [-1, 0, 1].flatMap((step) => [
        ...pair(
          tube(
            [
              [tip[0], tip[1], tip[2] + step * design.limb * h * 0.72],
              [tip[0] + 0.012 * h, tip[1] - 0.034 * h, tip[2] + step * design.limb * h * 0.72],
            ],
            (along) => mix(design.limb * 0.3, 0.002, along) * h,
            () => solid([0.03, 0.025, 0.02], 0.6, 'handL'),
            { around: 8 },
          ),
        ),
        ...pair(
          tube(
            [
              [ankle[0] + (0.006 + step * 0.022) * h, 0.022 * h, ankle[2] + 0.11 * h],
              [ankle[0] + (0.008 + step * 0.026) * h, 0.008 * h, ankle[2] + 0.145 * h],
            ],
            (along) => mix(0.013, 0.002, along) * h,
            () => solid([0.03, 0.025, 0.02], 0.6, 'footL'),
            { around: 8 },
          ),
        ),
      ])
    : [];
  const nose =
    design.muzzle || likeness.design === 'plush'
      ? [
          ellipsoid([0.022 * h, 0.015 * h, 0.014 * h], solid([0.015, 0.012, 0.012], 0.7), {
            centre: [
              0,
              at[1] - design.head[1] * h * (design.muzzle ? 0.1 : 0.12),
              front(0, at[1] - design.head[1] * h * (design.muzzle ? 0.1 : 0.12)) + 0.004 * h,
            ],
            around: 16,
            down: 10,
          }),
        ]
      : [];
  const fins = design.fin
    ? [0, 1, 2, 3, 4].map((step) =>
        tube(
          [
            [0, at[1] + (design.head[1] - step * 0.11) * h, at[2] - design.head[2] * (0.5 + 0.35 * Math.min(1, step)) * h],
            [0, at[1] + (design.head[1] + 0.09 - step * 0.11) * h, at[2] - (design.head[2] * 1.3 + 0.03) * h],
          ],
          (along) => mix(0.05, 0.004, along) * h,
          () => solid(likeness.second, 0.4, step < 2 ? 'head' : 'chest'),
          { around: 10, flatten: 0.2 },
        ),
      )
    : [];
  return [...eyes, ...teeth, ...horns, ...antennae, ...claws, ...nose, ...fins];
}
