import type { Vector3 } from '@onereel/spec';
import type { WearForm } from '../attire/wear-form.ts';
import type { Figure } from './figure.ts';
import { eyeCentre, eyeRadius } from './head.ts';
import { ofHead } from './skeleton.ts';

/** A head on a person's skeleton that is not a person's: its middle, half its width, and its left eye. */
export interface OwnHead {
  readonly middle: Vector3;
  readonly half: number;
  readonly eye?: { readonly at: Vector3; readonly radius: number };
  /** How thick what it has for a neck is, and where. */
  readonly neck?: { readonly at: Vector3; readonly radius: number };
  /** How far the trunk reaches from its axis. */
  readonly girth?: number;
}

/** Where somebody on a person's skeleton wears things. */
export function likenessWearForm(figure: Figure, own: OwnHead | undefined): WearForm {
  const { height: h, headScale, neckBase, pelvis, shoulder, ankle } = figure;
  const scale = headScale * figure.headShape[0];
  return {
    head: {
      joint: 'head',
      middle: own?.middle ?? ofHead(figure, [0, 0.03, -0.005]),
      half: own?.half ?? 0.075 * scale,
      eye: {
        at: own?.eye?.at ?? ofHead(figure, eyeCentre),
        radius: own?.eye?.radius ?? eyeRadius * scale,
        outward: [0.12, 0, 0.99],
      },
    },
    neck: { at: own?.neck?.at ?? [0, neckBase + 0.012 * h, -0.004 * h], up: [0, 1, 0], radius: own?.neck?.radius ?? figure.neck * 1.2 },
    trunk: { from: [0, neckBase - 0.01 * h, 0], to: [0, pelvis - 0.02 * h, 0], girth: own?.girth ?? shoulder[0] * 1.12 },
    boots: ankle[1] + 0.09 * h,
  };
}
