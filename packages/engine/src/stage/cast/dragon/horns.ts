import type { Vector3 } from '@onereel/spec';
import { rotate, rotation } from '../../../shapes/rotation.ts';
import { add, normalise, scale, subtract } from '../../../shapes/vector.ts';
import { fingerPoint, hingeAt, restGape, sides, skullAt, tailEnd, wing } from './anatomy.ts';
import { ridgeLine, toes } from './body-field.ts';
import { type Spike, toothTaper } from './spike.ts';
import { lowerTeeth, upperTeeth } from './tooth-rows.ts';

/** A spike with the joint that carries it and what it is made of. */
export interface Growth extends Spike {
  readonly joint: string;
  readonly stuff: 'horn' | 'ivory' | 'blade';
}

const open = rotation([1, 0, 0], restGape);
const onSkull = (sign: number, [x, y, z]: Vector3): Vector3 => add([x * sign, y, z], skullAt);
/** A place on the shut jaw, where the modelled jaw has it. */
const onJaw = (sign: number, place: Vector3): Vector3 => onSkull(sign, add(rotate(open, subtract(place, hingeAt)), hingeAt));
const flip = (sign: number, [x, y, z]: Vector3): Vector3 => [x * sign, y, z];

function headGrowths(sign: number): Growth[] {
  const head = (at: Vector3, toward: Vector3, length: number, radius: number, bend: Vector3, more: Partial<Spike> = {}): Growth => ({
    joint: 'head',
    stuff: 'horn',
    at: onSkull(sign, at),
    toward: flip(sign, toward),
    length,
    radius,
    bend: flip(sign, bend),
    ...more,
  });
  const jaw = (at: Vector3, toward: Vector3, length: number, radius: number): Growth => ({
    joint: 'jaw',
    stuff: 'horn',
    at: onJaw(sign, at),
    toward: flip(sign, rotate(open, toward)),
    length,
    radius,
    bend: [0, 0.1, -0.5],
    rings: 6,
  });
  return [
    head([0.27, 0.6, -0.16], [0.36, 0.72, -0.75], 2.3, 0.19, [0.1, -0.25, -0.75], { rings: 18, around: 12 }),
    head([0.46, 0.42, -0.1], [0.75, 0.3, -0.8], 1.15, 0.12, [-0.1, 0.35, -0.35], { rings: 11, around: 10 }),
    ...[0, 1, 2, 3].map((step) =>
      head(
        [0.47 - 0.055 * step, 0.24 - 0.14 * step, -0.02 + 0.05 * step],
        [0.9, 0.12 - 0.24 * step, -0.95],
        0.74 - 0.1 * step,
        0.085 - 0.008 * step,
        [-0.3, 0.15, -0.4],
      ),
    ),
    ...[0, 1, 2].map((step) =>
      head(
        [0.5 - 0.05 * step, 0.67 - 0.06 * step, 0.36 + 0.2 * step],
        [0.35, 0.75, -0.6],
        0.3 - 0.06 * step,
        0.07 - 0.01 * step,
        [0, -0.1, -0.5],
        { rings: 5 },
      ),
    ),
    ...[0, 1, 2].map((step) =>
      head([0.08, 0.4 - 0.075 * step, 0.95 + 0.22 * step], [0.1, 0.8, -0.5], 0.17 - 0.03 * step, 0.05 - 0.006 * step, [0, 0, -0.6], {
        rings: 4,
        around: 6,
      }),
    ),
    ...[0, 1, 2].map((step) =>
      jaw([0.38 - 0.035 * step, -0.36 + 0.01 * step, 0.3 + 0.24 * step], [0.55, -0.6, -0.55], 0.34 - 0.06 * step, 0.06 - 0.008 * step),
    ),
  ];
}

function teeth(sign: number): Growth[] {
  const upper = upperTeeth.map(({ at, radius, length }, index): Growth => ({
    joint: 'head',
    stuff: 'ivory',
    at: onSkull(sign, [at[0], at[1] + 0.05, at[2]]),
    toward: flip(sign, [length > 0.2 ? 0.34 : 0.16, -1, index > 9 ? 0.3 : 0.14]),
    length: length + 0.05,
    radius,
    bend: flip(sign, [-0.2, -0.1, -0.5]),
    taper: toothTaper,
    rings: length > 0.2 ? 9 : 6,
  }));
  const lower = lowerTeeth.map(({ at, radius, length }, index): Growth => ({
    joint: 'jaw',
    stuff: 'ivory',
    at: onJaw(sign, [at[0], at[1] - 0.05, at[2]]),
    toward: flip(sign, rotate(open, [0.16, 1, index > 8 ? 0.3 : 0.1])),
    length: length + 0.05,
    radius,
    bend: flip(sign, rotate(open, [-0.12, 0.1, -0.5])),
    taper: toothTaper,
    rings: length > 0.2 ? 9 : 6,
  }));
  return [...upper, ...lower];
}

function claws(side: string, sign: number): Growth[] {
  const hind = toes.hind.map((at, toe): Growth => ({
    joint: `foot-${side}`,
    stuff: 'horn',
    at: flip(sign, at),
    toward: toe === 3 ? [0, -0.6, -1] : [0.1 * sign, -0.25, 1],
    length: 0.42,
    radius: 0.082,
    bend: [0, -1.2, toe === 3 ? 0.2 : -0.2],
  }));
  const fore = toes.fore.map((at): Growth => ({
    joint: `claw-${side}`,
    stuff: 'horn',
    at: flip(sign, at),
    toward: [0.05 * sign, -0.35, 1],
    length: 0.36,
    radius: 0.065,
    bend: [0, -1.2, -0.2],
  }));
  const [x, y, z] = wing.wrist;
  return [
    ...hind,
    ...fore,
    {
      joint: `hand-${side}`,
      stuff: 'horn',
      at: flip(sign, [x - 0.02, y + 0.04, z + 0.06]),
      toward: flip(sign, [0.25, 0.55, 0.9]),
      length: 0.85,
      radius: 0.11,
      bend: flip(sign, [0.5, -1.1, -0.3]),
      rings: 10,
      around: 10,
    },
    {
      joint: `hand-${side}`,
      stuff: 'horn',
      at: flip(sign, [x - 0.16, y + 0.02, z + 0.04]),
      toward: flip(sign, [-0.4, 0.3, 1]),
      length: 0.42,
      radius: 0.08,
      bend: flip(sign, [0.3, -1, -0.3]),
    },
    {
      joint: `elbow-${side}`,
      stuff: 'horn',
      at: flip(sign, add(wing.elbow, [-0.05, 0.02, -0.08])),
      toward: flip(sign, [-0.15, 0.35, -1]),
      length: 0.45,
      radius: 0.09,
      bend: [0, 0.3, 0],
    },
    {
      joint: `finger0-tip-${side}`,
      stuff: 'horn',
      at: flip(sign, fingerPoint(0, 0.985)),
      toward: flip(sign, [1, 0.1, -0.7]),
      length: 0.4,
      radius: 0.045,
      bend: flip(sign, [-0.4, -0.3, -0.6]),
    },
  ];
}

const jointAlong = (z: number): string => {
  const bounds: readonly (readonly [number, string])[] = [
    [4.02, 'neck3'],
    [3.3, 'neck2'],
    [2.55, 'neck1'],
    [1.75, 'neck0'],
    [-0.3, 'chest'],
    [-2.3, 'pelvis'],
    [-3.5, 'tail0'],
    [-4.8, 'tail1'],
    [-6.1, 'tail2'],
    [-7.4, 'tail3'],
  ];
  return bounds.find(([from]) => z > from)?.[1] ?? 'tail4';
};

/** Spines along the back from the skull to the tail: tall on neck and shoulders, low at the end. */
function spines(): Growth[] {
  const grown: Growth[] = [];
  for (let piece = 0; piece < ridgeLine.length - 1; piece++) {
    const [[a, ra], [b, rb]] = [ridgeLine[piece]!, ridgeLine[piece + 1]!];
    const count = Math.max(1, Math.round(Math.hypot(b[1] - a[1], b[2] - a[2]) / 0.36));
    for (let step = 0; step < count; step++) {
      const share = step / count;
      const tangent = normalise(subtract(a, b));
      const up: Vector3 = normalise([0, tangent[2], -tangent[1]]);
      const middle: Vector3 = [0, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
      const thick = ra + (rb - ra) * share;
      const tall = 0.16 + 0.42 * Math.min(1, thick / 0.62) * (grown.length % 2 ? 0.72 : 1);
      const at = add(middle, [0, up[1] * thick * 0.9, up[2] * thick * 0.9]);
      grown.push({
        joint: jointAlong(middle[2]),
        stuff: 'blade',
        at,
        toward: add(up, [0, -tangent[1] * 0.75, -tangent[2] * 0.75]),
        length: tall * 1.25,
        radius: tall * 0.36,
        bend: [0, -0.15, -0.45],
        rings: 6,
        around: 8,
        flatten: 0.34,
      });
    }
  }
  return grown;
}

/** The horn on the nose. */
const noseHorn: Growth = {
  joint: 'head',
  stuff: 'horn',
  at: onSkull(1, [0, 0.2, 1.56]),
  toward: [0, 0.9, 0.15],
  length: 0.34,
  radius: 0.07,
  bend: [0, 0.1, -0.9],
  rings: 7,
};

/** The spade at the end of the tail: a flat leaf with two barbs. */
function spade(): Growth[] {
  const leaf = (along: number): number => Math.max(0.01, along < 0.35 ? 0.25 + (along / 0.35) * 0.75 : 1 - ((along - 0.35) / 0.65) ** 1.2);
  const start: Vector3 = [0, tailEnd[1], tailEnd[2] + 0.35];
  return [
    {
      joint: 'tail4',
      stuff: 'blade',
      at: start,
      toward: [0, 0, -1],
      length: 1.7,
      radius: 0.09,
      flatten: 5.2,
      rings: 14,
      around: 12,
      taper: leaf,
    },
    ...sides.map(([, sign]): Growth => ({
      joint: 'tail4',
      stuff: 'horn',
      at: [0.2 * sign, 0, tailEnd[2] - 0.15],
      toward: [sign, 0.05, 0.25],
      length: 0.6,
      radius: 0.08,
      bend: [0, 0, 1.1],
      rings: 6,
    })),
  ];
}

/** The same growth begun deeper, so that its root is inside the skin. */
function rooted(growth: Growth): Growth {
  const depth = growth.radius * (growth.radius > 0.1 ? 1.7 : 0.75);
  return { ...growth, at: add(growth.at, scale(normalise(growth.toward), -depth)), length: growth.length + depth };
}

/** Everything hard and pointed that grows on a dragon, in the body's space at rest. */
export function growths(): readonly Growth[] {
  return [
    ...sides.flatMap(([side, sign]) => [...headGrowths(sign).map(rooted), ...teeth(sign), ...claws(side, sign).map(rooted)]),
    noseHorn,
    ...spines(),
    ...spade(),
  ];
}
