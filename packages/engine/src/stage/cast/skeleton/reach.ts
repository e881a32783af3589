import type { Vector3 } from '@onereel/spec';
import { add, dot, length, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Poser } from './poser.ts';

/** A limb of two bones: its joints, and to which side its middle joint bends at rest. */
export interface Limb {
  readonly upper: string;
  readonly lower: string;
  readonly end: string;
  /** Toward which the knee or elbow points at rest. */
  readonly pole: Vector3;
}

function across(direction: Vector3, pole: Vector3): Vector3 {
  const off = subtract(pole, scale(direction, dot(pole, direction)));
  return length(off) > 1e-6 ? normalise(off) : normalise([direction[1], direction[2], direction[0]]);
}

/**
 * Bends a limb so that its end comes to `target` (the body's space), the middle joint toward `pole`.
 * Two-bone inverse kinematics by the law of cosines. What is out of reach is approached as far as the limb goes.
 * Gives the place that the end came to.
 */
export function reach(poser: Poser, limb: Limb, target: Vector3, pole: Vector3): Vector3 {
  const upperBone = poser.bone(limb.upper, limb.lower);
  const lowerBone = poser.bone(limb.lower, limb.end);
  const first = length(upperBone);
  const second = length(lowerBone);
  const root = poser.where(limb.upper);
  const way = subtract(target, root);
  const far = Math.min(Math.max(length(way), Math.abs(first - second) + 1e-4), (first + second) * 0.9995);
  const direction = normalise(way);
  const bent = across(direction, pole);
  const along = (first * first + far * far - second * second) / (2 * far);
  const off = Math.sqrt(Math.max(0, first * first - along * along));
  const middle = add(root, add(scale(direction, along), scale(bent, off)));
  const end = add(root, scale(direction, far));
  poser.aim(limb.upper, { along: upperBone, side: limb.pole }, { along: subtract(middle, root), side: bent });
  poser.aim(limb.lower, { along: lowerBone, side: limb.pole }, { along: subtract(end, middle), side: bent });
  return end;
}
