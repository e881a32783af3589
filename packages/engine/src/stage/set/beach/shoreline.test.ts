import { describe, expect, it } from 'vitest';
import { inlandAt, sandAt, seaLevel, shoreAt } from './shoreline.ts';

describe('the beach', () => {
  it('is walked near height 0, above the sea', () => {
    for (let x = -14; x <= 14; x++) {
      expect(sandAt(x, 0)).toBeGreaterThan(seaLevel + 0.2);
      expect(Math.abs(sandAt(x, 0))).toBeLessThan(0.25);
    }
  });

  it('meets the calm sea at the shore', () => {
    for (const x of [-40, -5, 0, 8]) expect(sandAt(x, shoreAt(x))).toBeCloseTo(seaLevel, 1);
  });

  it('falls away under the water and rises to dunes on the headland', () => {
    expect(sandAt(0, -40)).toBeLessThan(seaLevel - 1);
    expect(inlandAt(0, -40)).toBeLessThan(0);
    expect(sandAt(60, -40)).toBeGreaterThan(2);
  });
});
