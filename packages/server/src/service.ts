import type { Logger } from 'pino';
import type { Metrics } from './observe/metrics.ts';
import { pauseFor } from './pause.ts';
import type { Queue } from './queue/queue.ts';
import type { Settings } from './settings.ts';
import type { Blobs } from './store/blobs.ts';
import type { ToldGeneration } from './store/generations.ts';
import type { Database } from './store/open-database.ts';

/** Events inside this process. They only make things faster: other processes find out by looking. */
export interface Bell {
  /** There is work in a queue. */
  ring(): void;
  /** A generation was deleted: whoever makes it must stop. */
  cancel(id: string): void;
  /** Waits for a ring, at most so long. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  onCancel(listener: (id: string) => void): void;
}

/** Everything that the parts of the service share. */
export interface Service {
  readonly settings: Settings;
  readonly database: Database;
  readonly queue: Queue;
  readonly blobs: Blobs;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly bell: Bell;
  /** A generation of a key, or nothing: another key's generations do not exist for it. */
  find(keyId: string, id: string): Promise<ToldGeneration | undefined>;
}

/** A bell without listeners. */
export function createBell(): Bell {
  const waiting = new Set<() => void>();
  const cancelListeners: ((id: string) => void)[] = [];
  return {
    ring() {
      for (const wake of waiting) wake();
    },
    cancel(id) {
      for (const listener of cancelListeners) listener(id);
    },
    onCancel: (listener) => void cancelListeners.push(listener),
    wait: (milliseconds, signal) => pauseFor(milliseconds, signal, waiting),
  };
}
