import type { Cue } from '@onereel/spec';
import { describe, expect, it } from 'vitest';
import { occlusionOf } from './occlusion.ts';

const cue = (x: number, y: number, z: number): Cue => ({
  at: 0,
  seconds: 1,
  kind: 'bell',
  gain: 1,
  position: [{ at: 0, place: [x, y, z] }],
});
const ears = [{ at: 0, place: [0, 1.6, 0] as [number, number, number], right: [1, 0, 0] as [number, number, number] }];

describe('occlusionOf', () => {
  it('is nothing in the open, also for what is on the ground', () => {
    expect(occlusionOf(cue(5, 0, -20), ears, () => 0, [])).toBe(0);
  });

  it('is whole behind a hill and less where one nearly sees over it', () => {
    const hill =
      (height: number) =>
      (_x: number, z: number): number =>
        height * Math.exp(-(((z + 10) / 4) ** 2));
    expect(occlusionOf(cue(0, 1, -20), ears, hill(8), [])).toBe(1);
    const low = occlusionOf(cue(0, 1, -20), ears, hill(2.6), []);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(1);
  });

  it('leaves what is far away to the air', () => {
    expect(occlusionOf(cue(0, 1, -900), ears, () => 50, [])).toBe(0);
  });
});
