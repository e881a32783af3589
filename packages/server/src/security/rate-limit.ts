/** What a rate limit says about one request. */
export interface RateVerdict {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  /** Until the whole limit is there again. */
  readonly resetSeconds: number;
  /** Until the next request may come; 0 if it may now. */
  readonly retrySeconds: number;
}

/**
 * A bucket for each key that refills steadily: `limit` requests a minute on average, and as many at once. `now` gives
 * milliseconds.
 */
export function createRateLimit(now: () => number): (keyId: string, limit: number) => RateVerdict {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (keyId, limit) => {
    const time = now();
    const perMillisecond = limit / 60_000;
    const bucket = buckets.get(keyId) ?? { tokens: limit, at: time };
    const tokens = Math.min(limit, bucket.tokens + (time - bucket.at) * perMillisecond);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    buckets.set(keyId, { tokens: left, at: time });
    return {
      allowed,
      limit,
      remaining: Math.floor(left),
      resetSeconds: (limit - left) / perMillisecond / 1000,
      retrySeconds: allowed ? 0 : (1 - left) / perMillisecond / 1000,
    };
  };
}
