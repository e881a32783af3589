import { Worker } from 'node:worker_threads';
import type { ErrorCode, Screenplay } from '@onereel/spec';
import { childArguments, fileBeside } from './child-program.ts';
import type { ScreenplayRequest } from './write-screenplay.ts';

/** What the thread is asked: the words, and what their screenplay is written for. */
export interface DirectionOrder extends ScreenplayRequest {
  readonly prompt: string;
}

/** What the thread answers. */
export type DirectionAnswer =
  | { readonly kind: 'written'; readonly screenplay: Screenplay }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string; readonly path: string | undefined };

/** A director in a thread of its own, for one screenplay. */
export interface DirectorAside {
  /** Asks for the screenplay; then the thread ends. Throws only for a fault of ours. */
  ask(order: DirectionOrder): Promise<DirectionAnswer>;
}

/**
 * Starts a thread that will write one screenplay. Reading words takes a dictionary and a third of a second of a processor, in
 * which this thread can load what draws: so start it as soon as it is known that there are words to read. It does not keep the
 * process alive before it is asked.
 */
export function startDirector(): DirectorAside {
  const thread = new Worker(fileBeside('director-thread'), { execArgv: childArguments(process.execArgv) });
  thread.unref();
  const answered = new Promise<DirectionAnswer>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The director's thread ended without a word (exit code ${code}).`)));
  });
  // Whoever asks hears of it.
  answered.catch(() => undefined);
  return {
    ask(order) {
      thread.ref();
      thread.postMessage(order);
      return answered;
    },
  };
}
