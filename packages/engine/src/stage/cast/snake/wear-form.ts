import { normalise, subtract } from '../../../shapes/vector.ts';
import type { Vector3 } from '@onereel/spec';
import type { WearForm } from '../attire/wear-form.ts';
import { along, profile } from '../creature/parts.ts';

/** Where what has no limbs wears things: `path` runs from the head to the tail. */
export function snakeWearForm(path: readonly Vector3[], radius: readonly number[], head: Vector3, eyeAt: Vector3, eye: number): WearForm {
  const neck = along(path, 0.09);
  const thick = profile(radius, 0.09);
  return {
    head: {
      joint: 'spine0',
      middle: [head[0], head[1], head[2] - thick * 0.3],
      half: Math.max(eyeAt[0] * 1.05, profile(radius, 0.03)),
      eye: { at: [head[0] + eyeAt[0], head[1] + eyeAt[1], head[2] + eyeAt[2]], radius: eye, outward: [0.8, 0.2, 0.56] },
    },
    neck: { at: neck, up: normalise(subtract(along(path, 0.04), along(path, 0.14))), radius: thick },
    trunk: { from: along(path, 0.12), to: along(path, 0.4), girth: thick * 1.4 },
  };
}
