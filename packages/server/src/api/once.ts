import { ApiFailure } from '../api-failure.ts';
import { hashRequest, type Once } from '../generations/create-generation.ts';
import type { ApiContext } from './context.ts';

/** What the `Idempotency-Key` header of a request binds, if it has one. Throws `ApiFailure` for one that is no key. */
export function readOnce(context: ApiContext, body: unknown): Once | null {
  const key = context.req.header('idempotency-key');
  if (key === undefined || key === '') return null;
  if (key.length > 255)
    throw new ApiFailure(400, `The Idempotency-Key may have at most 255 characters, got ${key.length}.`, {
      code: 'invalid_value',
      param: 'Idempotency-Key',
    });
  return { idempotencyKey: key, requestHash: hashRequest(context.req.path, body) };
}
