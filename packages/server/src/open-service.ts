import { createLogger } from './observe/logger.ts';
import { createMetrics } from './observe/metrics.ts';
import { openQueue } from './queue/queue.ts';
import { createBell, type Service } from './service.ts';
import type { Settings } from './settings.ts';
import { createBatchedFind } from './store/batched-find.ts';
import { openBlobs } from './store/blobs.ts';
import { countGenerations } from './store/generations.ts';
import { openDatabase } from './store/open-database.ts';

/** Opens everything that the parts share: database, queue, storage, log and counters. Throws `OnereelError`. */
export async function openService(settings: Settings): Promise<Service & { close(): Promise<void> }> {
  const log = createLogger(settings.ONEREEL_LOG_LEVEL);
  const database = await openDatabase(settings);
  try {
    const queue = await openQueue(database, (cause) => log.warn({ err: cause }, 'trouble with the queue; it is tried again'));
    const blobs = await openBlobs(settings);
    const bell = createBell();
    const batched = createBatchedFind(database.tables, () => performance.now());
    bell.onCancel(batched.forget);
    const metrics = createMetrics(() => countGenerations(database.tables));
    return {
      settings,
      database,
      queue,
      blobs,
      log,
      metrics,
      bell,
      find: batched.find,
      async close() {
        await queue.close().catch(() => undefined);
        await database.close().catch(() => undefined);
      },
    };
  } catch (cause) {
    await database.close().catch(() => undefined);
    throw cause;
  }
}
