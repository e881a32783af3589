const repeatMilliseconds = 400;

/**
 * A signal that aborts at the first Ctrl-C (or a polite request to end, as process managers send). A second one ends the
 * process at once. npm and the terminal both pass the same Ctrl-C on, so one that follows within a moment is not a second.
 */
export function listenForInterruption(): AbortSignal {
  const controller = new AbortController();
  let first: number | null = null;
  const interrupt = (): void => {
    const now = Date.now();
    if (first === null) {
      first = now;
      controller.abort();
    } else if (now - first > repeatMilliseconds) process.exit(130);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);
  return controller.signal;
}
