import type { Vector3 } from '@onereel/spec';
import { mixVector, normalise, subtract } from '../../../shapes/vector.ts';
import type { WearForm } from '../attire/wear-form.ts';
import type { Beast } from './beast.ts';
import { type Frame, lowered, ofHead } from './frame.ts';
import type { SkullPlan } from './skull.ts';

/** Where a beast wears things, in metres. */
export function wearFormOf({ breed, size }: Beast, frame: Frame, plan: SkullPlan): WearForm {
  const stands = (at: Vector3): Vector3 => lowered(breed, at).map((value) => value * size) as unknown as Vector3;
  const head = (at: Vector3): Vector3 => stands(ofHead(breed, frame, at));
  const { skull, pitch } = breed;
  const trunked = breed.snout === 'trunk';
  const aside = Math.min(1.1, breed.eyesAside);
  const collar = mixVector(frame.neckBase, frame.head, breed.neck.long > 0.45 ? 0.62 : 0.5);
  return {
    head: {
      joint: 'head',
      middle: head(trunked ? [0, 0.05, 0.0] : [0, 0.03 * skull, pitch > 0.6 ? 0.03 : 0.055]),
      half: (trunked ? 0.11 : 0.08 * skull) * breed.head * size,
      tilt: pitch * 0.35,
      eye: {
        at: head(plan.eye),
        radius: plan.eyeRadius * breed.head * size,
        outward: [Math.sin(aside), 0, Math.cos(aside)],
      },
    },
    neck: {
      at: stands(collar),
      up: normalise(subtract(stands(frame.head), stands(frame.neckBase))),
      radius: Math.max(0.07, breed.chest[0] * 0.62) * size,
    },
    trunk: {
      from: stands([0, 0.74, frame.neckBase[2] - 0.02]),
      to: stands([0, 0.76, frame.hips[2] - breed.rump * 0.7]),
      girth: Math.max(breed.chest[0], breed.chest[1]) * 1.42 * size,
    },
    boots: stands([0, 0.26, 0])[1],
  };
}
