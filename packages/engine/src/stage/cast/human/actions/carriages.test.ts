import { expect, it } from 'vitest';
import { carriages } from './carriages.ts';
import { motifFor } from './motifs.ts';

it('bears a thing the way of its kind, and anything else before the body', () => {
  expect(motifFor('hold', ' baby baby')?.name).toBe('cradle');
  expect(motifFor('sway', ' rock baby baby')?.name).toBe('cradle');
  expect(motifFor('hold', ' surfboard surfboard')?.name).toBe('under-arm');
  expect(motifFor('hold', ' pickaxe pickaxe')?.name).toBe('on-shoulder');
  expect(motifFor('hold', ' microphone hand microphone')?.name).toBe('at-the-lips');
  for (const thing of ['cup', 'bat', 'axel']) expect(motifFor('hold', ` ${thing}`)?.name).toBe('hold');
});

it('leaves the legs alone: who carries walks on', () => {
  for (const { keys } of carriages)
    for (const key of keys) expect([key.hips, key.feet, key.leftFoot, key.rightFoot]).toEqual([undefined, undefined, undefined, undefined]);
});
