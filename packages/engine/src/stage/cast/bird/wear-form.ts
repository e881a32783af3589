import type { Vector3 } from '@onereel/spec';
import { mixVector, normalise, subtract } from '../../../shapes/vector.ts';
import type { WearForm } from '../attire/wear-form.ts';
import { type BirdPlan, type Measures, onNeck } from './measures.ts';

/** Where a bird's left eye is: aside, or in front where a face disc is. */
export function eyePlace({ form, colours }: BirdPlan, head: Vector3): Vector3 {
  const owl = colours['disc'] !== undefined;
  const way = normalise(owl ? [0.4, 0.06, 0.92] : [0.86, 0.3, 0.46]);
  const sunk = owl ? 0.8 : 0.92;
  const [hx, hy, hz] = form.head;
  return [way[0] * hx * sunk, head[1] + way[1] * hy * 0.9, head[2] + way[2] * hz * sunk];
}

/** Where a bird wears things. */
export function birdWearForm(plan: BirdPlan, at: Measures): WearForm {
  const { form, colours } = plan;
  const [half, high] = form.head;
  const owl = colours['disc'] !== undefined;
  const long = Math.hypot(...subtract(at.head, at.neck[0]!));
  // Under the head, as far as its own half height; on a long neck not at its very top.
  const share = 1 - Math.min(0.75, (high * 1.05) / Math.max(0.01, long));
  const seat = onNeck(at, share);
  return {
    head: {
      joint: 'head',
      middle: at.head,
      half,
      eye: { at: eyePlace(plan, at.head), radius: form.eye, outward: normalise(owl ? [0.12, 0, 1] : [0.9, 0.1, 0.45]) },
    },
    neck: {
      at: seat,
      up: normalise(subtract(at.head, onNeck(at, Math.max(0, share - 0.4)))),
      radius: form.neckRadius[1] + (form.neckRadius[0] - form.neckRadius[1]) * (1 - share) ** 1.7,
    },
    trunk: {
      from: mixVector(at.stood([0, 0, 0.36]), at.neck[0]!, 0.35),
      to: at.stood([0, 0, -0.42]),
      girth: Math.max(form.deep, form.wide) * 1.35,
    },
  };
}
