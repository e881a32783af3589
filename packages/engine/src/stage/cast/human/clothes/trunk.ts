import type { Metres, Unit, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { noise } from '../../../../curves/noise.ts';
import { capsule, ellipsoidField, field, type Field, limb, mirrored, smoothUnion, withBlend } from '../../../../shapes/distance-field.ts';
import { type BonePart, bindTo } from '../../../../shapes/field-binding.ts';
import type { Binding } from '../../../../shapes/shape.ts';
import type { Figure } from '../figure.ts';
import type { Numbering } from '../numbering.ts';
import { smoothLimb } from './smooth-limb.ts';

/** Folds make a field steeper than distance; told this much smaller, the mesher skips no block that they cross. */
const gentle = 0.8;

/** A field whose surface lies `by` metres farther out, with folds: `fold` gives their height at a point. */
export function eased(inner: Field, by: Metres, fold: (x: number, y: number, z: number) => Metres = () => 0): Field {
  const wide = by + 0.03;
  const low: Vector3 = [inner.low[0] - wide, inner.low[1] - wide, inner.low[2] - wide];
  const high: Vector3 = [inner.high[0] + wide, inner.high[1] + wide, inner.high[2] + wide];
  const made = (field: Field): Field => ({
    low,
    high,
    at: (x, y, z) => (field.at(x, y, z) - by - fold(x, y, z)) * gentle,
    within: (from, to) => made(field.within([from[0] - wide, from[1] - wide, from[2] - wide], [to[0] + wide, to[1] + wide, to[2] + wide])),
  });
  return made(inner);
}

/** Left half of the trunk: ribs, waist, hips, shoulders, bust. */
export function trunkField(figure: Figure): Field {
  const h = figure.height;
  const { ribs, middle, hips, shoulder, girth } = figure;
  const parts: Field[] = [
    ellipsoidField([0, figure.chest + 0.018 * h, -0.004 * h], [ribs[0], 0.112 * h, ribs[1]]),
    ellipsoidField([0, figure.waist + 0.01 * h, -0.002 * h], [middle[0], 0.1 * h, middle[1]]),
    ellipsoidField([0, figure.pelvis - 0.02 * h, -0.004 * h], [hips[0], 0.075 * h, hips[1]]),
    ellipsoidField([0, figure.hip[1] - 0.006 * h, -0.004 * h], [hips[0] * 0.98, 0.088 * h, hips[1]]),
    withBlend(
      ellipsoidField([0.046 * h, figure.hip[1] - 0.004 * h, -0.032 * h], [0.045 * h * girth, 0.05 * h, 0.045 * h * girth]),
      0.03 * h,
    ),
    withBlend(
      capsule(
        [0.018 * h, figure.neckBase - 0.02 * h, -0.014 * h],
        [shoulder[0] * 0.8, shoulder[1] + 0.006 * h, -0.01 * h],
        0.025 * h,
        0.02 * h,
      ),
      0.03 * h,
    ),
    withBlend(
      limb(
        [
          [[0.03 * h, shoulder[1] - 0.03 * h, 0], 0.04 * h],
          [[shoulder[0] * 0.95, shoulder[1] - 0.008 * h, shoulder[2]], 0.029 * h * girth],
        ],
        0.02 * h,
      ),
      0.03 * h,
    ),
  ];
  if (figure.bust > 0)
    parts.push(withBlend(ellipsoidField([0.043 * h, figure.chest + 0.012 * h, 0.044 * h], [0.037 * h, 0.035 * h, 0.026 * h]), 0.04 * h));
  else if (figure.rugged > 0.4)
    parts.push(withBlend(ellipsoidField([0.045 * h, figure.chest + 0.028 * h, 0.036 * h], [0.045 * h, 0.036 * h, 0.03 * h]), 0.03 * h));
  return mirrored(smoothUnion(parts, 0.045 * h));
}

/** Left arm from the shoulder to `share` of the forearm, `wide` metres roomier toward the cuff. */
export function sleeveField({ height: h, shoulder, elbow, wrist, girth }: Figure, share: Unit, wide: Metres): Field {
  const mid = (a: Vector3, b: Vector3, along: number): Vector3 => [
    a[0] + (b[0] - a[0]) * along,
    a[1] + (b[1] - a[1]) * along,
    a[2] + (b[2] - a[2]) * along,
  ];
  const upper: [Vector3, number][] = [
    [shoulder, 0.032 * h * girth],
    [mid(shoulder, elbow, share < 0 ? Math.min(0.5, -share * 0.8) : 0.5), 0.0295 * h * girth + wide * 0.3],
    [mid(shoulder, elbow, share < 0 ? Math.min(1, 0.04 - share) : 1), 0.0245 * h * girth + wide * 0.6],
  ];
  if (share <= 0) return smoothLimb(upper);
  return smoothLimb([
    ...upper,
    [mid(elbow, wrist, Math.min(0.3, share)), 0.0245 * h * girth + wide * 0.8],
    [mid(elbow, wrist, share), 0.0146 * h * girth + wide],
  ]);
}

/** Left leg from the hip to `share` of the shin, `wide` metres roomier toward the hem. */
export function legField({ height: h, hip, knee, ankle, girth }: Figure, share: Unit, wide: Metres): Field {
  const mid = (a: Vector3, b: Vector3, along: number, z = 0): Vector3 => [
    a[0] + (b[0] - a[0]) * along,
    a[1] + (b[1] - a[1]) * along,
    a[2] + (b[2] - a[2]) * along + z,
  ];
  const points: [Vector3, number][] = [
    [mid(hip, knee, 0.04), 0.054 * h * girth],
    [mid(hip, knee, 0.45, 0.004 * h), 0.047 * h * girth + wide * 0.3],
    [mid(hip, knee, 0.9), 0.034 * h * girth + wide * 0.6],
    [mid(knee, ankle, 0.1), 0.032 * h * girth + wide * 0.7],
  ];
  if (share > 0.3) points.push([mid(knee, ankle, 0.3, -0.012 * h), 0.0325 * h * girth + wide * 0.8]);
  if (share > 0.6) points.push([mid(knee, ankle, 0.7, -0.003 * h), 0.024 * h * girth + wide]);
  points.push([mid(knee, ankle, share), 0.0205 * h * girth + wide]);
  return besideTheOther(smoothLimb(points), h, hip[1]);
}

/** Wide legs do not grow together: below the crotch each one keeps its side of the middle, or a step would stretch a web between them. */
function besideTheOther(leg: Field, h: Metres, hip: Metres): Field {
  const at = (x: number, y: number, z: number): number =>
    Math.max(leg.at(x, y, z), mix(-0.06 * h, 0.0085 * h, smooth(hip - 0.055 * h, hip - 0.12 * h, y)) - x);
  return field(at, leg.low, leg.high);
}

/** Creases of cloth: they gather at the waist, the elbows and the knees. */
export function creases(figure: Figure, height: Metres): (x: number, y: number, z: number) => Metres {
  const { elbow, knee, waist, height: h } = figure;
  return (x, y, z) => {
    const off = Math.abs(x);
    const arm = Math.exp(-((off - elbow[0]) ** 2 + (y - elbow[1]) ** 2) / (0.055 * h) ** 2);
    const leg = Math.exp(-((y - knee[1]) ** 2) / (0.05 * h) ** 2) * (y < waist - 0.2 * h ? 1 : 0);
    const belt = Math.exp(-((y - waist - 0.01 * h) ** 2) / (0.045 * h) ** 2);
    const hem = Math.exp(-((y - figure.ankle[1] - 0.03 * h) ** 2) / (0.04 * h) ** 2);
    const amount = 0.14 + arm + 0.55 * leg + 0.45 * belt + 0.9 * hem;
    const slant = y * 30 + off * 14 + z * 9;
    return height * amount * (noise(slant, x * 9 + z * 12 + 3.7) + 0.4 * noise(slant * 1.9, z * 22 - x * 17));
  };
}

/** Hangs points of a clothed body on its bones: limbs carry only what is on their own side. */
export function bodyBinding(figure: Figure, bone: Numbering, spread: Metres): (position: Vector3) => Binding {
  const left = bindTo(bodyParts(figure, bone, 'L'), spread);
  const right = bindTo(bodyParts(figure, bone, 'R'), spread);
  const pelvis = bone('pelvis');
  const { hip, height: h } = figure;
  return (position) => {
    const [x, y] = position;
    const own = (x >= 0 ? left : right)(position);
    // Between the legs cloth stays with the pelvis: two legs must not tear it.
    const crotch = Math.exp(-((x / (0.022 * h)) ** 2)) * smooth(hip[1] - 0.15 * h, hip[1] - 0.05 * h, y) * (y < figure.waist ? 1 : 0) * 0.9;
    return crotch < 0.03 ? own : [[pelvis, crotch], ...own.slice(0, 3).map(([bone, weight]) => [bone, weight * (1 - crotch)] as const)];
  };
}

function bodyParts(figure: Figure, bone: Numbering, side: 'L' | 'R'): readonly BonePart[] {
  const { height: h, shoulder, elbow, wrist, hip, knee, ankle } = figure;
  const parts: BonePart[] = [
    { bone: bone('chest'), field: ellipsoidField([0, figure.chest + 0.035 * h, 0], [figure.ribs[0] * 0.98, 0.1 * h, figure.ribs[1]]) },
    { bone: bone('spine'), field: ellipsoidField([0, figure.waist + 0.022 * h, 0], [figure.middle[0], 0.05 * h, figure.middle[1]]) },
    { bone: bone('pelvis'), field: ellipsoidField([0, figure.pelvis - 0.01 * h, 0], [figure.hips[0] * 0.92, 0.062 * h, figure.hips[1]]) },
    { bone: bone('neck'), field: capsule([0, figure.neckBase + 0.015 * h, -0.01 * h], [0, figure.neckBase + 0.06 * h, 0], 0.025 * h) },
  ];
  const on = ([x, y, z]: Vector3): Vector3 => [side === 'L' ? x : -x, y, z];
  parts.push(
    {
      bone: bone(`clavicle${side}`),
      field: capsule(on([0.04 * h, shoulder[1], -0.004 * h]), on([shoulder[0] * 0.86, shoulder[1], -0.004 * h]), 0.036 * h),
    },
    {
      bone: bone(`upperArm${side}`),
      field: capsule(on([shoulder[0] * 1.04, shoulder[1] - 0.006 * h, shoulder[2]]), on(elbow), 0.033 * h, 0.025 * h),
    },
    { bone: bone(`forearm${side}`), field: capsule(on(elbow), on(wrist), 0.025 * h, 0.02 * h) },
    { bone: bone(`thigh${side}`), field: capsule(on([hip[0], hip[1] - 0.035 * h, hip[2]]), on(knee), 0.05 * h, 0.036 * h) },
    { bone: bone(`shin${side}`), field: capsule(on(knee), on(ankle), 0.036 * h, 0.022 * h) },
  );
  return parts;
}
