/**
 * Every failure that a caller may want to tell apart, with the exit code of the command line and the HTTP status of
 * the service. The sentence itself is written where the failure is known.
 */
export const errorTable = {
  invalid_request: { exitCode: 2, status: 400 },
  invalid_screenplay: { exitCode: 2, status: 400 },
  unsupported_version: { exitCode: 2, status: 400 },
  output_unwritable: { exitCode: 3, status: 500 },
  disk_full: { exitCode: 3, status: 507 },
  no_driver: { exitCode: 4, status: 503 },
  driver_failed: { exitCode: 4, status: 500 },
  encoder_failed: { exitCode: 5, status: 500 },
  cancelled: { exitCode: 130, status: 499 },
  internal: { exitCode: 1, status: 500 },
} as const;

/** The name of a failure in `errorTable`. */
export type ErrorCode = keyof typeof errorTable;

const mark = Symbol.for('onereel.error');

/** A failure told as a sentence: what was asked, the rule, what was got, what to try. */
export class OnereelError extends Error {
  readonly code: ErrorCode;
  /** The place in a document or request that the failure is about, such as `shots[0].beats[1].who`. */
  readonly path: string | undefined;

  constructor(code: ErrorCode, message: string, options: { path?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'OnereelError';
    this.code = code;
    this.path = options.path;
    Object.defineProperty(this, mark, { value: true });
  }
}

/** Whether a thrown value is an `OnereelError`, also when two copies of this package are loaded. */
export function isOnereelError(value: unknown): value is OnereelError {
  return typeof value === 'object' && value !== null && mark in value;
}
