import { describe, expect, it } from 'vitest';
import { bounces } from './bounce.ts';

describe('bounces', () => {
  const ball = bounces({ drop: 1, liveliness: 0.8, start: 0.2, end: 4 });

  it('falls freely to the first contact', () => {
    expect(ball.contacts[0]!.at).toBeCloseTo(0.2 + Math.sqrt(2 / 9.81), 6);
  });

  it('is on the ground at every contact and above it between', () => {
    for (const { at } of ball.contacts) expect(ball.height(at)).toBeLessThan(1e-6);
    for (let at = 0; at < 4; at += 0.013) expect(ball.height(at)).toBeGreaterThanOrEqual(0);
  });

  it('rises less high each time, until it is kept going', () => {
    const peaks = ball.contacts.slice(0, 3).map(({ at }, index) => ball.height((at + ball.contacts[index + 1]!.at) / 2));
    expect(peaks[0]!).toBeGreaterThan(peaks[1]!);
    expect(ball.contacts.length).toBeGreaterThan(4);
  });
});
