import type { WearForm } from '../attire/wear-form.ts';
import { profile as read } from '../creature/parts.ts';
import type { FishForm } from './form.ts';

/** Where what swims wears things: nose at z 0.5, its middle line at height 0. */
export function fishWearForm(form: FishForm): WearForm {
  const z = Math.max(0.2, form.eye.at[2] - 0.06);
  const back = 0.5 - z;
  const half = read(form.wide, back);
  const high = read(form.high, back);
  const neck = 0.5 - z + 0.13;
  return {
    head: {
      joint: 'spine0',
      middle: [0, read(form.line, back), z],
      half: Math.min(half * 1.1, high),
      eye: { at: form.eye.at, radius: form.eye.size, outward: [0.86, 0.05, 0.5] },
    },
    neck: { at: [0, read(form.line, neck), 0.5 - neck], up: [0, 0, 1], radius: (read(form.wide, neck) + read(form.high, neck)) / 2 },
    trunk: {
      from: [0, read(form.line, neck), 0.5 - neck],
      to: [0, read(form.line, 0.75), -0.25],
      girth: Math.max(...form.wide, ...form.high) * 1.15,
    },
  };
}
