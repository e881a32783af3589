import { type AimlapiError, isOnereelError, type OpenaiError } from '@onereel/spec';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ApiFailure } from '../api-failure.ts';
import { type ApiContext, dialectOf } from './context.ts';

function openaiType(status: number): string {
  if (status === 429) return 'rate_limit_error';
  return status >= 500 ? 'server_error' : 'invalid_request_error';
}

function openaiBody(failure: ApiFailure): OpenaiError {
  return { error: { message: failure.message, type: openaiType(failure.status), param: failure.param, code: failure.code } };
}

function aimlapiBody(context: ApiContext, failure: ApiFailure): AimlapiError {
  return {
    requestId: context.get('requestId'),
    statusCode: failure.status,
    timestamp: new Date().toISOString(),
    path: context.req.path,
    message: failure.message,
    ...(failure.issues.length > 0 ? { meta: failure.issues.map(({ path, code, message }) => ({ path: [...path], code, message })) } : {}),
  };
}

/** Answers a request with an error in the words of its dialect. */
export function answerFailure(context: ApiContext, failure: ApiFailure): Response {
  const isAimlapi = dialectOf(context.req.path) === 'aimlapi';
  for (const [name, value] of Object.entries(failure.headers)) context.header(name, value);
  // The official clients repeat a 409 by themselves, which cannot help here.
  if (failure.status === 409) context.header('x-should-retry', 'false');
  return context.json(isAimlapi ? aimlapiBody(context, failure) : openaiBody(failure), failure.status as ContentfulStatusCode);
}

/** Whether an error says that the database cannot be reached at the moment. */
export function isDatabaseLost(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const code = 'code' in cause ? String(cause.code) : '';
  return (
    /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|57P0|08|53300)/.test(code) ||
    /connection (terminated|timeout)|timeout exceeded when trying to connect|Connection terminated/i.test(cause.message)
  );
}

/** What the database says of a disk that takes nothing more. */
function diskFailure(cause: unknown): ApiFailure | null {
  if (!(cause instanceof Error)) return null;
  if (/No space left on device|disk full/i.test(cause.message))
    return new ApiFailure(507, 'The disk is full, so nothing was written: free some space and try again.', { code: 'disk_full', cause });
  if (/Read-only file system|read-only transaction/i.test(cause.message))
    return new ApiFailure(507, 'The data folder cannot be written, so nothing was written: make it writable and try again.', {
      code: 'output_unwritable',
      cause,
    });
  return null;
}

/** The failure that an unexpected error is told as. Nothing of its inside goes out. */
export function failureOf(cause: unknown): ApiFailure {
  if (cause instanceof ApiFailure) return cause;
  if (isDatabaseLost(cause))
    return new ApiFailure(503, 'The database cannot be reached at the moment: try again in a few seconds.', {
      code: 'server_error',
      headers: { 'retry-after': '2' },
      cause,
    });
  if (isOnereelError(cause) && (cause.code === 'disk_full' || cause.code === 'output_unwritable'))
    return new ApiFailure(507, cause.message, { code: cause.code, cause });
  return diskFailure(cause) ?? new ApiFailure(500, 'Internal server error', { code: 'server_error', cause });
}
