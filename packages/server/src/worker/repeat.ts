import { pauseFor } from '../pause.ts';
import type { Service } from '../service.ts';

/** A duty that is done again and again. */
export interface Duty {
  readonly name: string;
  /** Milliseconds between two times. */
  readonly pause: number;
  /** Milliseconds to wait besides after trouble. */
  readonly afterTrouble: number;
  readonly work: () => Promise<void>;
}

/** Does a duty until the signal. Trouble, such as a database that is away, is logged once and tried again. */
export async function repeat(service: Service, duty: Duty, signal: AbortSignal): Promise<void> {
  let lastTrouble = '';
  while (!signal.aborted) {
    try {
      await duty.work();
      lastTrouble = '';
    } catch (cause) {
      const trouble = cause instanceof Error ? cause.message : String(cause);
      if (trouble !== lastTrouble) service.log.warn({ err: cause }, `trouble with ${duty.name}; it is tried again`);
      lastTrouble = trouble;
      await pauseFor(duty.afterTrouble, signal);
    }
    if (duty.pause > 0) await pauseFor(duty.pause, signal);
  }
}
