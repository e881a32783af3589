import { describe, expect, it } from 'vitest';
import { length, subtract } from '../../../shapes/vector.ts';
import { standingShaft } from './on-shaft.ts';

describe('standingShaft', () => {
  const shaft = { high: [-0.05, 0.62, 0.1], way: [0.2, 0, 1], grip: [0.14, 0, 0] } as const;

  it('a tool comes down to the ground exactly as far from the upper fist as it is long', () => {
    for (const [height, deep] of [
      [1.75, 1.3],
      [1.2, 1.3],
      [1.75, 0.9],
    ] as const) {
      const { foot, up } = standingShaft(shaft, height, deep);
      expect(foot[1]).toBe(0);
      expect(length(up)).toBeCloseTo(1, 9);
      const fist = [foot[0] + up[0] * deep, foot[1] + up[1] * deep, foot[2] + up[2] * deep] as const;
      expect(length(subtract(fist, foot))).toBeCloseTo(deep, 6);
      // No higher than where the fist was wanted; a short tool is held lower.
      expect(fist[1]).toBeLessThanOrEqual(0.62 * height + 1e-9);
    }
  });

  it('a lifted tool has its foot in the air', () => {
    expect(standingShaft({ ...shaft, grip: [0.14, 0.3, 0] }, 1.7, 1.1).foot[1]).toBeCloseTo(0.51, 9);
  });
});
