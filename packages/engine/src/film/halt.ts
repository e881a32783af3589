import { OnereelError } from '@onereel/spec';

/** Something that ends all waiting at once: a caller's signal or an encoder's failure. */
export interface Halt {
  /** Ends all waiting with this error. Only the first one counts. */
  fail(error: unknown): void;
  /** Waits for the work or for the failure, whichever comes first. */
  race<Value>(work: Promise<Value>): Promise<Value>;
  /** Stops listening to the signal. */
  release(): void;
}

/** Ties waiting to a signal: when it is aborted, `race` rejects with `OnereelError` `cancelled`. */
export function haltOn(signal: AbortSignal | undefined): Halt {
  const { promise, reject } = Promise.withResolvers<never>();
  promise.catch(() => undefined);
  const abort = (): void => {
    reject(new OnereelError('cancelled', 'The film was cancelled before it was finished; ask for it again to start over.', { cause: signal?.reason }));
  };
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return {
    fail: reject,
    race: (work) => Promise.race([promise, work]),
    release: () => signal?.removeEventListener('abort', abort),
  };
}
