import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

describe('the rate limit', () => {
  it('lets the limit pass at once, then as fast as it refills', () => {
    let now = 0;
    const check = createRateLimit(() => now);
    for (let request = 0; request < 5; request++) expect(check('key', 5)).toMatchObject({ allowed: true, remaining: 4 - request });
    const refused = check('key', 5);
    expect(refused).toMatchObject({ allowed: false, remaining: 0 });
    expect(refused.retrySeconds).toBeCloseTo(12);
    now += 12_001;
    expect(check('key', 5).allowed).toBe(true);
    expect(check('key', 5).allowed).toBe(false);
  });

  it('counts each key for itself', () => {
    const check = createRateLimit(() => 0);
    expect(check('one', 1).allowed).toBe(true);
    expect(check('two', 1).allowed).toBe(true);
    expect(check('one', 1).allowed).toBe(false);
  });
});
