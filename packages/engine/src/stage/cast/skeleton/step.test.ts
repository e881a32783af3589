import { describe, expect, it } from 'vitest';
import { step } from './step.ts';

describe('step', () => {
  it('keeps a foot still in the world while it is on the ground', () => {
    const stride = 1.4;
    const places = [0.02, 0.2, 0.4, 0.59].map((phase) => phase * stride + step(phase, 0, 0.6, stride).forward);
    for (const place of places) expect(place).toBeCloseTo(places[0]!, 9);
    expect(step(0.3, 0, 0.6, stride).lift).toBe(0);
  });

  it('swings without a jump from where it left to where it lands', () => {
    const forward = (phase: number): number => step(phase, 0.25, 0.6, 1).forward;
    for (let phase = 0; phase < 2; phase += 0.01) expect(Math.abs(forward(phase + 0.01) - forward(phase))).toBeLessThan(0.05);
    expect(step(0.1, 0.25, 0.6, 1).lift).toBeGreaterThan(0.5);
  });
});
