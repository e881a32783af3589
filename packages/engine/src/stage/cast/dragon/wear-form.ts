import { add, normalise, subtract } from '../../../shapes/vector.ts';
import type { WearForm } from '../attire/wear-form.ts';
import { neck, skullAt } from './anatomy.ts';
import { eye } from './head-field.ts';

/** Where a dragon of size 1 wears things, around its middle. */
export const dragonWearForm: WearForm = {
  head: {
    joint: 'head',
    middle: add(skullAt, [0, 0.12, 0.42]),
    half: 0.36,
    eye: { at: add(skullAt, eye.at), radius: eye.radius, outward: normalise(eye.toward) },
  },
  neck: { at: neck[2]!, up: normalise(subtract(neck[3]!, neck[1]!)), radius: 0.4 },
  trunk: { from: [0, 0.3, 1.5], to: [0, 0.1, -2.1], girth: 1.2 },
};
