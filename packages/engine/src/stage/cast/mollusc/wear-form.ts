import type { WearForm } from '../attire/wear-form.ts';

/** Where the molluscs that have something like a head wear things. */
export const molluscWearForms: Readonly<Record<string, WearForm>> = {
  octopus: {
    head: {
      joint: 'mantle',
      middle: [0, 0.56, -0.03],
      half: 0.19,
      eye: { at: [0.125, 0.445, 0.105], radius: 0.044, outward: [0.66, 0.2, 0.72] },
    },
    neck: { at: [0, 0.34, 0.02], up: [0, 1, 0], radius: 0.17 },
    trunk: { from: [0, 0.34, 0], to: [0, 0.2, 0], girth: 0.26 },
  },
  snail: {
    head: { joint: 'head', middle: [0, 0.12, 0.4], half: 0.07, eye: { at: [0.075, 0.35, 0.47], radius: 0.021, outward: [0.3, 0.1, 0.95] } },
    neck: { at: [0, 0.12, 0.27], up: [0, 0.1, 0.99], radius: 0.09 },
    trunk: { from: [0, 0.12, 0.2], to: [0, 0.1, -0.3], girth: 0.12 },
  },
};
