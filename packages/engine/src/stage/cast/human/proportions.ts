import type { Metres, Vector3 } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import type { Shape } from '../../../shapes/shape.ts';
import type { Features } from './head.ts';
import { eyeCentre, gap, jawShare, mouthCentre } from './head.ts';

/** How a face departs from the model's measures. */
export interface Proportions {
  /** How much larger the eyes are: 0.1 is a tenth. */
  readonly eyes: number;
  /** How much smaller the mouth is. */
  readonly mouth: number;
  /** How much narrower the face becomes toward the chin. */
  readonly taper: number;
  /** How much higher the chin is, metres of the model. */
  readonly lift: Metres;
}

/** The proportions of features: children have large eyes, small mouths and chins, women a little of each. */
export function proportionsOf({ rugged, young, old }: Features): Proportions {
  const soft = 1 - rugged;
  return young > 0
    ? { eyes: 0.27, mouth: 0.12, taper: 0.13, lift: 0.011 }
    : { eyes: mix(0.03, 0.16, soft) * (1 - old * 0.5), mouth: 0.06 * soft, taper: 0.09 * soft, lift: 0.003 * soft };
}

/**
 * A shape of the model head in other proportions: eyes grow about their middles (where their joints are) with lids and
 * brows, the mouth shrinks about its own, the face around follows less and less.
 */
export function proportioned(shape: Shape, { eyes, mouth, taper, lift }: Proportions): Shape {
  const position = new Float32Array(shape.position);
  for (let at = 0; at < position.length; at += 3) {
    const [x, y, z] = [position[at]!, position[at + 1]!, position[at + 2]!];
    const side = x < 0 ? -1 : 1;
    const front = smooth(0.02, 0.045, z);
    const eye: Vector3 = [x - eyeCentre[0] * side, y - eyeCentre[1], z - eyeCentre[2]];
    const grow = eyes * smooth(0.003, 0.012, x * side) * smooth(0.048, 0.0225, Math.hypot(...eye)) * front;
    const lip = Math.hypot(x * 0.8, (y - mouthCentre[1]) * 1.1, z - 0.08);
    const shrink = -mouth * smooth(0.048, 0.02, lip) * front;
    const narrow = 1 - taper * smooth(-0.015, -0.095, y) * smooth(-0.15, -0.115, y) * smooth(-0.06, 0, z);
    position[at] = (x + eye[0] * grow + x * shrink) * narrow;
    position[at + 1] =
      y +
      eye[1] * grow +
      (y - mouthCentre[1]) * shrink +
      lift * smooth(-0.035, -0.105, y + gap * jawShare(x, y, z)) * smooth(-0.17, -0.125, y) * smooth(-0.06, 0, z);
    // Larger, yet not bulging.
    position[at + 2] = z + eye[2] * grow * 0.45;
  }
  return { ...shape, position };
}
