import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../../curves/easing.ts';
import { dot, length, mixVector, normalise, subtract } from '../../../../shapes/vector.ts';
import type { Figure } from '../figure.ts';
import type { TopCut } from './cuts.ts';

/** How far inside the hole for the neck a point is; `scoop` opens it in front by so much. */
export function insideNeckline(
  { neck, neckBase, headCentre, headScale, height: h }: Figure,
  scoop: Metres,
  x: number,
  y: number,
  z: number,
): number {
  const axis = headCentre[2] - 0.026 * headScale + (y - neckBase) * 0.08;
  const hole = neck * 0.99 - Math.hypot(x, z - axis);
  const front = scoop - Math.hypot(x * 0.9, (y - neckBase - 0.012 * h) * 0.9, z - 0.055 * h);
  const above = Math.min((y - neckBase - 0.012 * h + (z - axis) * 0.4) * 0.93, hole + neck * 0.32);
  return Math.max(Math.min(hole, y - neckBase + 0.1 * h), above, scoop > 0 ? front : -1);
}

/** The end of a sleeve: a point on the arm's axis and the way the arm goes on. */
function sleeveEnd({ shoulder, elbow, wrist }: Figure, share: number): { readonly at: Vector3; readonly way: Vector3 } {
  const [from, to] = share < 0 ? [shoulder, elbow] : [elbow, wrist];
  return { at: mixVector(from, to, Math.abs(share)), way: normalise(subtract(to, from)) };
}

/** How far beyond the end of the sleeve a point is. */
export function beyondCuff(figure: Figure, share: number, x: number, y: number, z: number): number {
  const { at, way } = sleeveEnd(figure, share);
  return dot(subtract([Math.abs(x), y, z], at), way);
}

/** How far outside the end of the sleeve a point of a top is. Hips wider than the shoulders lie beyond it too, but far from it. */
function offCuff(figure: Figure, share: number, x: number, y: number, z: number): number {
  const near = 0.11 * figure.height - length(subtract([Math.abs(x), y, z], sleeveEnd(figure, share).at));
  return Math.min(beyondCuff(figure, share, x, y, z), Math.max(near, onArm(figure, x, y)));
}

/** How far within an arm's reach of its axis, seen from the front, a point is: positive there. */
function onArm({ shoulder, elbow, height: h }: Figure, x: number, y: number): number {
  const [across, down] = [elbow[0] - shoulder[0], elbow[1] - shoulder[1]];
  return 0.085 * h - Math.abs((Math.abs(x) - shoulder[0]) * down - (y - shoulder[1]) * across) / Math.hypot(across, down);
}

/** Where a top ends. */
export function hemOf(figure: Figure, { below }: TopCut): Metres {
  return figure.hip[1] - below * figure.height;
}

/** Whether a top has armholes in place of sleeves. */
export function isSleeveless({ sleeve }: TopCut): boolean {
  return sleeve < 0 && sleeve > -0.1;
}

/** How far beyond the strap, in the hole for the arm, a point of a sleeveless top is: below the shoulder it opens down to the armpit. */
function insideArmhole(figure: Figure, x: number, y: number): number {
  const { shoulder, ribs, height: h } = figure;
  const armpit = Math.max(shoulder[0] * 0.98, ribs[0] * 1.1 + 0.006 * h);
  const edge = mix(armpit, shoulder[0] * 0.74, smooth(shoulder[1] - 0.068 * h, shoulder[1] + 0.008 * h, y));
  // Hips that are wider than the shoulders are no arms.
  return Math.min(Math.abs(x) - edge, Math.max(y - shoulder[1] + 0.1 * h, onArm(figure, x, y)));
}

/** How far outside the cloth of a top a point is, through its neck, its cuffs or its armholes: negative where it is covered. */
export function openIn(figure: Figure, cut: TopCut): (x: number, y: number, z: number) => Metres {
  const scoop = (cut.scoop ?? 0) * figure.height;
  const beside = isSleeveless(cut)
    ? (x: number, y: number): Metres => insideArmhole(figure, x, y)
    : (x: number, y: number, z: number): Metres => (Math.abs(x) > figure.shoulder[0] ? offCuff(figure, cut.sleeve, x, y, z) : -1);
  const hem = cut.midriff ? hemOf(figure, cut) : -1;
  return (x, y, z) => Math.max(insideNeckline(figure, scoop, x, y, z), beside(x, y, z), hem - y);
}
