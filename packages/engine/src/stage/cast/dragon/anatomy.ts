import type { Vector3 } from '@onereel/spec';
import type { Joint } from '../../matter/skin.ts';

/** The two sides of the body with the sign of their x: facing +z, its left is +x. */
export const sides = [
  ['left', 1],
  ['right', -1],
] as const;

/** One side's name. */
export type Side = (typeof sides)[number][0];

/** Where the skull sits on the neck, and where the jaw hangs in the skull's own space. Metres. */
export const skullAt: Vector3 = [0, 1.78, 4.72];
export const hingeAt: Vector3 = [0, -0.12, 0.1];
/** How far the jaw is open in the body as it is modelled, radians. */
export const restGape = 0.55;

/** The neck's joints from the chest up; the head follows. */
export const neck: readonly Vector3[] = [
  [0, 0.4, 1.75],
  [0, 0.95, 2.55],
  [0, 1.38, 3.3],
  [0, 1.66, 4.02],
];
/** The tail's joints from the hips back, and its end. */
export const tail: readonly Vector3[] = [
  [0, 0.12, -2.3],
  [0, 0.14, -3.5],
  [0, 0.12, -4.8],
  [0, 0.08, -6.1],
  [0, 0.04, -7.4],
];
export const tailEnd: Vector3 = [0, 0, -8.9];

/** Places of a limb on the +x side. */
export const hind = {
  hip: [0.55, -0.1, -1.75],
  knee: [1.12, -0.75, -1.0],
  ankle: [1.02, -1.5, -1.95],
  toes: [1.05, -1.95, -1.5],
} as const satisfies Record<string, Vector3>;
export const fore = {
  shoulder: [0.62, -0.35, 1.3],
  elbow: [1.12, -1.0, 0.75],
  wrist: [0.98, -1.62, 1.35],
  toes: [0.98, -1.85, 1.75],
} as const satisfies Record<string, Vector3>;

/** The wing's places on the +x side, spread flat. */
export const wing = {
  shoulder: [0.72, 0.78, 1.15],
  elbow: [2.55, 1.12, 0.35],
  wrist: [4.55, 1.38, 1.75],
  /** Ends of the four fingers, from the leading one back. */
  tips: [
    [9.7, 1.3, 0.1],
    [8.9, 1.2, -3.0],
    [6.7, 1.12, -4.75],
    [4.1, 1.02, -4.9],
  ],
  /** How far each finger bows toward the front, metres. */
  bows: [0.75, 0.7, 0.5, 0.3],
  /** Where the sail ends between the last finger and the hip, and at the hip. */
  trail: [2.2, 0.8, -3.7],
  hip: [0.45, 0.42, -2.5],
} as const satisfies Record<string, Vector3 | readonly Vector3[] | readonly number[]>;

/** A point along a finger: 0 at the wrist, 1 at its end. */
export function fingerPoint(finger: number, along: number): Vector3 {
  const tip = wing.tips[finger]!;
  const base = wing.wrist;
  const bow = Math.sin(along * Math.PI) * wing.bows[finger]!;
  const dx = tip[0] - base[0];
  const dz = tip[2] - base[2];
  const size = Math.hypot(dx, dz);
  return [base[0] + dx * along - (dz / size) * bow, base[1] + (tip[1] - base[1]) * along, base[2] + dz * along + (dx / size) * bow];
}

/** Where a finger bends: shares of its length. */
export const fingerBends = [0, 0.36, 0.68] as const;

const reflect = (place: Vector3, sign: number): Vector3 => [place[0] * sign, place[1], place[2]];

function sideJoints(side: Side, sign: number): Joint[] {
  const joint = (name: string, parent: string, at: Vector3): Joint => ({ name: `${name}-${side}`, parent, at: reflect(at, sign) });
  const own = (name: string): string => `${name}-${side}`;
  const fingers = [0, 1, 2, 3].flatMap((finger) => [
    joint(`finger${finger}-base`, own('hand'), fingerPoint(finger, 0)),
    joint(`finger${finger}-middle`, own(`finger${finger}-base`), fingerPoint(finger, fingerBends[1])),
    joint(`finger${finger}-tip`, own(`finger${finger}-middle`), fingerPoint(finger, fingerBends[2])),
    joint(`sail${finger}`, own(`finger${finger}-middle`), fingerPoint(finger, 0.5)),
  ]);
  return [
    joint('thigh', 'pelvis', hind.hip),
    joint('shin', own('thigh'), hind.knee),
    joint('foot', own('shin'), hind.ankle),
    joint('arm', 'chest', fore.shoulder),
    joint('forearm', own('arm'), fore.elbow),
    joint('claw', own('forearm'), fore.wrist),
    joint('wing', 'chest', wing.shoulder),
    joint('elbow', own('wing'), wing.elbow),
    joint('hand', own('elbow'), wing.wrist),
    ...fingers,
    joint('sail4', own('elbow'), [2.4, 0.95, -1.6]),
  ];
}

/** All joints of a dragon, parents first. Metres; a body about 16 m long with its middle at the origin. */
export const joints: readonly Joint[] = [
  { name: 'chest', parent: null, at: [0, 0.1, 0.6] },
  { name: 'pelvis', parent: 'chest', at: [0, 0.1, -1.1] },
  ...tail.map((at, step) => ({ name: `tail${step}`, parent: step === 0 ? 'pelvis' : `tail${step - 1}`, at })),
  ...neck.map((at, step) => ({ name: `neck${step}`, parent: step === 0 ? 'chest' : `neck${step - 1}`, at })),
  { name: 'head', parent: 'neck3', at: skullAt },
  { name: 'jaw', parent: 'head', at: [hingeAt[0] + skullAt[0], hingeAt[1] + skullAt[1], hingeAt[2] + skullAt[2]] },
  ...sides.flatMap(([side, sign]) => sideJoints(side, sign)),
];
