import type { Vector3 } from '@onereel/spec';
import { capsule, field, type Field, limb, mirrored, moved, smoothUnion, withBlend } from '../../../shapes/distance-field.ts';
import type { BonePart } from '../../../shapes/field-binding.ts';
import { fore, hind, neck, skullAt, type Side, sides, tail, tailEnd, wing } from './anatomy.ts';

type Place = readonly [at: Vector3, radius: number];

const neckRadii = [0.74, 0.6, 0.5, 0.44];
const tailRadii = [0.56, 0.42, 0.31, 0.21, 0.13];
/** The neck and the tail from joint to joint, with their thickness. */
const neckLine: readonly Place[] = [
  ...neck.map((at, step): Place => [at, neckRadii[step]!]),
  [[skullAt[0], skullAt[1] + 0.12, skullAt[2] - 0.1], 0.42],
];
const tailLine: readonly Place[] = [...tail.map((at, step): Place => [at, tailRadii[step]!]), [tailEnd, 0.05]];

/** The neck's thickness at its joints; spines stand on it. */
export const ridgeLine: readonly Place[] = [
  ...[...neckLine].reverse(),
  [[0, 0.38, 1.1], 0.78],
  [[0, 0.16, 0.2], 0.86],
  [[0, 0.08, -0.8], 0.7],
  [[0, 0.1, -1.6], 0.6],
  ...tailLine,
];

const torso = (): Field =>
  smoothUnion(
    [
      capsule([0, 0.14, 1.25], [0, 0.02, -0.4], 0.86, 0.72),
      capsule([0, 0.02, -0.4], [0, 0.1, -2.2], 0.7, 0.55),
      capsule([0, -0.35, 1.35], [0, -0.2, 0.1], 0.6, 0.42),
      mirrored(
        smoothUnion(
          [
            capsule([0.3, 0.62, 1.35], [0.72, 0.72, 1.12], 0.42, 0.36), // shoulder of the wing
            capsule([0.22, 0.78, 1.75], [0.5, 0.78, 0.7], 0.34, 0.3), // trapezius
            capsule([0.62, 0.5, 0.7], [0.4, 0.25, -0.9], 0.34, 0.2), // flank
            capsule([0.3, -0.35, 1.55], [0.6, 0.1, 1.15], 0.42, 0.36), // breast
            capsule([0.45, 0.0, -1.5], [0.6, -0.2, -1.7], 0.5, 0.5), // haunch
          ],
          0.25,
        ),
      ),
    ],
    0.4,
  );

const thigh: readonly Place[] = [
  [hind.hip, 0.52],
  [[0.95, -0.45, -1.3], 0.46],
  [hind.knee, 0.25],
];
const shin: readonly Place[] = [
  [hind.knee, 0.24],
  [[1.12, -1.0, -1.4], 0.27],
  [[1.05, -1.3, -1.75], 0.15],
  [hind.ankle, 0.14],
];
const upperArm: readonly Place[] = [
  [fore.shoulder, 0.36],
  [[0.92, -0.68, 1.0], 0.3],
  [fore.elbow, 0.17],
];
const forearm: readonly Place[] = [
  [fore.elbow, 0.17],
  [[1.12, -1.2, 0.95], 0.2],
  [fore.wrist, 0.11],
];
const wingArm: readonly Place[] = [
  [wing.shoulder, 0.38],
  [[1.35, 0.96, 0.95], 0.36],
  [[2.05, 1.06, 0.62], 0.22],
  [wing.elbow, 0.18],
];
const wingBrawn: readonly Place[] = [
  [[0.8, 0.62, 0.7], 0.3],
  [[1.4, 0.84, 0.68], 0.24],
  [[2.2, 1.0, 0.4], 0.12],
];
const wingForearm: readonly Place[] = [
  [wing.elbow, 0.19],
  [[3.0, 1.18, 0.66], 0.22],
  [[3.6, 1.26, 1.06], 0.15],
  [[4.2, 1.34, 1.48], 0.115],
  [wing.wrist, 0.15],
];
const wingTendon: readonly Place[] = [
  [[2.7, 1.05, 0.62], 0.1],
  [[3.4, 1.2, 1.12], 0.085],
  [[4.3, 1.34, 1.68], 0.075],
];

/** Bones of a foot: from the joint that carries it to the root of each claw, on the +x side. */
export const toes = {
  hind: [
    [0.78, -2.0, -1.38],
    [1.05, -2.05, -1.28],
    [1.32, -2.0, -1.4],
    [1.04, -1.85, -2.2],
  ],
  fore: [
    [0.8, -1.86, 1.72],
    [0.99, -1.9, 1.8],
    [1.18, -1.86, 1.7],
  ],
} as const satisfies Record<string, readonly Vector3[]>;

const foot = (from: Vector3, ends: readonly Vector3[], thick: number): Field =>
  smoothUnion(
    [
      capsule(from, [from[0], from[1] - 0.14, from[2] + 0.1], thick, thick * 0.9),
      ...ends.map((end) =>
        limb(
          [
            [[from[0], from[1] - 0.12, from[2] + 0.05], thick * 0.75],
            [[(from[0] + end[0]) / 2 + (end[0] - from[0]) * 0.2, (from[1] + end[1]) / 2 + 0.05, (from[2] + end[2]) / 2], thick * 0.62],
            [end, thick * 0.5],
          ],
          0.04,
        ),
      ),
    ],
    0.08,
  );

/** Everything on the +x side, each part with the joint that carries it. */
const limbs: readonly (readonly [joint: string, part: Field])[] = [
  ['thigh', withBlend(limb(thigh, 0.2), 0.3)],
  ['shin', withBlend(limb(shin, 0.12), 0.14)],
  ['foot', withBlend(foot(hind.ankle, toes.hind, 0.15), 0.1)],
  ['arm', withBlend(limb(upperArm, 0.15), 0.24)],
  ['forearm', withBlend(limb(forearm, 0.1), 0.1)],
  ['claw', withBlend(foot(fore.wrist, toes.fore, 0.115), 0.07)],
  ['wing', withBlend(smoothUnion([limb(wingArm, 0.15), limb(wingBrawn, 0.1)], 0.1), 0.28)],
  ['elbow', withBlend(smoothUnion([limb(wingForearm, 0.1), limb(wingTendon, 0.05)], 0.07), 0.12)],
];

/** Neck, trunk, tail and limbs melted into one, in the body's own space. */
export function bodyField(): Field {
  return smoothUnion(
    [
      torso(),
      withBlend(limb(neckLine, 0.35), 0.45),
      withBlend(limb(tailLine, 0.3), 0.4),
      mirrored(
        smoothUnion(
          limbs.map(([, part]) => part),
          0.1,
        ),
      ),
    ],
    0.35,
  );
}

/** A part of the +x side as the given side has it. */
const onSide = ({ at, low, high }: Field, side: Side): Field =>
  side === 'left' ? field(at, low, high) : field((x, y, z) => at(-x, y, z), [-high[0], low[1], low[2]], [-low[0], high[1], high[2]]);

/** What carries each part of the body. `number` gives a joint's number by name. */
export function bodyParts(number: (joint: string) => number): BonePart[] {
  const line = (places: readonly Place[], names: readonly string[]): BonePart[] =>
    names.map((name, step) => ({
      bone: number(name),
      field: capsule(places[step]![0], places[step + 1]![0], places[step]![1], places[step + 1]![1]),
    }));
  return [
    {
      bone: number('chest'),
      field: smoothUnion(
        [
          capsule([0, 0.14, 1.6], [0, 0.05, -0.3], 0.9, 0.74),
          capsule([0, -0.35, 1.35], [0, -0.2, 0.1], 0.6, 0.42),
          mirrored(capsule([0.3, 0.62, 1.35], [0.62, 0.72, 1.12], 0.42, 0.36)),
        ],
        0.2,
      ),
    },
    {
      bone: number('pelvis'),
      field: smoothUnion(
        [capsule([0, 0.05, -1.0], [0, 0.1, -2.0], 0.66, 0.58), mirrored(capsule([0.4, 0, -1.5], [0.5, -0.15, -1.7], 0.5, 0.5))],
        0.2,
      ),
    },
    ...line(neckLine, ['neck0', 'neck1', 'neck2', 'neck3']),
    ...line(tailLine, ['tail0', 'tail1', 'tail2', 'tail3', 'tail4']),
    { bone: number('head'), field: moved(capsule([0, 0.25, 0.05], [0, 0.2, 1.6], 0.42, 0.25), skullAt) },
    ...sides.flatMap(([side]) => limbs.map(([joint, part]) => ({ bone: number(`${joint}-${side}`), field: onSide(part, side) }))),
  ];
}
