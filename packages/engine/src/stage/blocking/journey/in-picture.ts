import type { Vector3 } from '@onereel/spec';
import { add, cross, normalise, scale, subtract } from '../../../shapes/vector.ts';
import { project } from '../../layout/fit.ts';
import type { Frame } from '../framing/frame.ts';

/**
 * A place moved, as far from the camera as it is, until it is seen no farther out than `across` and `up` (shares of half the
 * picture). What is behind the camera stays where it is.
 */
export function intoPicture(place: Vector3, frame: Frame, across = 0.8, up = 0.72): Vector3 {
  const seen = project(place, frame);
  if (!seen) return place;
  const [x, y] = [Math.min(across, Math.max(-across, seen[0])) - seen[0], Math.min(up, Math.max(-up, seen[1])) - seen[1]];
  if (x === 0 && y === 0) return place;
  const look = normalise(subtract(frame.target, frame.eye));
  const right = normalise(cross(look, [0, 1, 0]));
  const above = cross(right, look);
  const to = subtract(place, frame.eye);
  const depth = to[0] * look[0] + to[1] * look[1] + to[2] * look[2];
  const tangent = Math.tan(frame.view / 2) * depth;
  return add(place, add(scale(right, x * tangent * frame.aspect), scale(above, y * tangent)));
}
