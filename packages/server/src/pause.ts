/** Waits, at most until the signal, or until somebody calls what is put into `wakers` meanwhile. */
export function pauseFor(milliseconds: number, signal: AbortSignal, wakers?: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      wakers?.delete(end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
    wakers?.add(end);
  });
}
