import { OnereelError } from '@onereel/spec';

/** Something that ends all waiting at once: a caller's signal or an encoder's failure. */
export interface Halt {
  /** Ends all waiting with this error. Only the first one counts. */
  fail(error: unknown): void;
  /** Throws if all is ended already. */
  check(): void;
  /** Waits for the work or for the failure, whichever comes first. */
  race<Value>(work: Promise<Value>): Promise<Value>;
  /** Stops listening to the signal. */
  release(): void;
}

/** Ties waiting to a signal: when it is aborted, `race` rejects with `OnereelError` `cancelled`. */
export function haltOn(signal: AbortSignal | undefined): Halt {
  let ended: { readonly error: unknown } | null = null;
  // Not `Promise.race` with one long promise: that keeps the result of every wait, picture by picture, until the end.
  const waiting = new Set<(error: unknown) => void>();
  const fail = (error: unknown): void => {
    ended ??= { error };
    for (const reject of waiting) reject(ended.error);
  };
  const check = (): void => {
    if (ended) throw ended.error;
  };
  const abort = (): void => {
    fail(
      new OnereelError('cancelled', 'The film was cancelled before it was finished; ask for it again to start over.', {
        cause: signal?.reason,
      }),
    );
  };
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  return {
    fail,
    check,
    race: (work) =>
      new Promise((resolve, reject) => {
        if (ended) reject(ended.error);
        waiting.add(reject);
        void work.then(resolve, reject).then(() => waiting.delete(reject));
      }),
    release: () => signal?.removeEventListener('abort', abort),
  };
}
