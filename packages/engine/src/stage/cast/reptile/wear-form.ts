import { mixVector, normalise, subtract } from '../../../shapes/vector.ts';
import type { WearForm } from '../attire/wear-form.ts';
import { headOf, placeOf, type ReptilePlan } from './plan.ts';

/** Where a reptile wears things. */
export function reptileWearForm({ form }: ReptilePlan): WearForm {
  const head = headOf(form);
  const { wide, high, long } = form.head;
  const shoulders = placeOf(form.trunk[0]!);
  const radius = form.neck.at(-1)![2];
  const [x, y, z] = form.eye.at;
  return {
    head: {
      joint: 'head',
      middle: [0, head[1], head[2] - long * 0.3],
      half: Math.min(wide, high * 1.3),
      eye: { at: [x, head[1] + y, head[2] + z], radius: form.eye.size, outward: normalise([0.7, 0.1, 0.6]) },
    },
    neck: { at: mixVector(head, shoulders, 0.5), up: normalise(subtract(head, shoulders)), radius: Math.max(radius, wide * 0.8) },
    trunk: {
      from: shoulders,
      to: placeOf(form.trunk.at(-1)!),
      girth: Math.max(...form.trunk.map(([, , one]) => one)) * Math.max(1, form.broad) * 1.25,
    },
  };
}
