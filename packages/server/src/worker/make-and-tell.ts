import { isOnereelError } from '@onereel/spec';
import type { Transaction } from 'kysely';
import type { Service } from '../service.ts';
import { completeGeneration, failGeneration, type Generation, handBackGeneration, reportProgress } from '../store/generations.ts';
import type { Tables } from '../store/tables.ts';
import { announce } from '../webhooks/announce.ts';
import { makeGeneration } from './make-generation.ts';

/** A film is tried this often. */
export const mostAttempts = 3;

/** Milliseconds between two notes of progress in the row. */
const tellEvery = 400;

/** Failures that another attempt would only repeat. */
const hopeless = new Set(['invalid_request', 'invalid_screenplay', 'unsupported_version', 'film_timeout']);

/** A film in a worker's hands. */
export interface Hand {
  readonly controller: AbortController;
  /** Why it was aborted: it was deleted, its time is over, or the worker ends. */
  reason: 'gone' | 'timeout' | 'stop' | null;
}

/** Tries a write for a minute: the database may be away for a moment, and a film took long to make. */
async function persist<Result>(service: Service, write: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await service.database.tables.transaction().execute(write);
    } catch (cause) {
      if (attempt >= 30) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 2000));
    }
  }
}

function expiryOf(service: Service): Date {
  return new Date(Date.now() + service.settings.ONEREEL_RETENTION_HOURS * 3_600_000);
}

/**
 * Makes a film that this worker has claimed, and writes into its row how it goes and how it ended. Whatever happens is
 * settled here: finished, failed, tried again, handed back, or dropped because nobody wants it any more.
 */
export async function makeAndTell(service: Service, workerId: string, generation: Generation, hand: Hand): Promise<void> {
  const { log, metrics } = service;
  const { id, model } = generation;
  const began = performance.now();
  metrics.waitSeconds.observe({ model }, Math.max(0, (Date.now() - generation.created_at.getTime()) / 1000));
  log.info({ id, model, attempt: generation.attempts }, 'film begun');
  const tell = teller(service, workerId, id);
  try {
    const { receipt, files } = await makeGeneration(service, generation, hand.controller.signal, tell.onProgress);
    await tell.end();
    const renderSeconds = (performance.now() - began) / 1000;
    const told = await persist(service, async (transaction) => {
      const completed = await completeGeneration(transaction, id, workerId, {
        files,
        screenplay: receipt.screenplay,
        notes: receipt.notes,
        driver: receipt.driver,
        renderSeconds,
        expiresAt: expiryOf(service),
      });
      if (completed) await announce(service, transaction, completed);
      return completed;
    });
    if (!told) {
      const keys = Object.values(files).map(({ key }) => key);
      await discard(service, id, keys);
      return;
    }
    metrics.renderSeconds.observe({ model }, renderSeconds);
    metrics.finished.inc({ model, status: 'completed', reason: '' });
    service.bell.ring();
    log.info({ id, model, seconds: Math.round(renderSeconds * 10) / 10 }, 'film finished');
  } catch (cause) {
    await tell.end();
    await settleFailure(service, workerId, generation, hand.reason, cause);
  }
}

async function discard(service: Service, id: string, keys: readonly string[]): Promise<void> {
  service.log.info({ id }, 'film finished, but nobody wants it any more');
  for (const key of keys) await service.blobs.remove(key).catch(() => undefined);
}

const fullDisk = 'The film could not be written, because the disk of the server is full: it can be asked for again when there is space.';
const lockedDisk =
  'The film could not be written, because the data folder of the server cannot be written: it can be asked for again when that is mended.';

/** Failures of the disk by the operating system's names for them. Their own sentences name folders, which are nobody else's business. */
const diskFailures: Readonly<Record<string, { code: string; message: string }>> = {
  disk_full: { code: 'disk_full', message: fullDisk },
  output_unwritable: { code: 'output_unwritable', message: lockedDisk },
  ENOSPC: { code: 'disk_full', message: fullDisk },
  EDQUOT: { code: 'disk_full', message: fullDisk },
  EROFS: { code: 'output_unwritable', message: lockedDisk },
  EACCES: { code: 'output_unwritable', message: lockedDisk },
  EPERM: { code: 'output_unwritable', message: lockedDisk },
};

/** What a failure is called and how it is told to the one who asked. */
function reasonOf(service: Service, reason: Hand['reason'], cause: unknown): { code: string; message: string } {
  const minutes = service.settings.ONEREEL_FILM_MINUTES;
  if (reason === 'timeout')
    return {
      code: 'film_timeout',
      message: `The film took longer than ${minutes} minutes, which is the limit here: ask for a shorter or smaller one.`,
    };
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const disk = diskFailures[code];
  if (disk) return disk;
  // The engine advises users of the command line, who write "--resolution" for what is "resolution" here.
  if (isOnereelError(cause)) return { code, message: cause.message.replaceAll(/--(?=[a-z])/g, '') };
  return { code: 'server_error', message: 'The film could not be made because of a fault in Onereel; the log of the server tells more.' };
}

async function settleFailure(
  service: Service,
  workerId: string,
  generation: Generation,
  reason: Hand['reason'],
  cause: unknown,
): Promise<void> {
  const { id, model } = generation;
  const { log, metrics } = service;
  if (reason === 'gone') {
    log.info({ id, model }, 'film cancelled');
    return;
  }
  if (reason === 'stop') {
    await persist(service, async (transaction) => {
      if (await handBackGeneration(transaction, id, workerId, false)) await service.queue.sendFilm(transaction);
    });
    log.info({ id, model }, 'film handed back');
    return;
  }
  const failure = reasonOf(service, reason, cause);
  const isOver = generation.attempts >= mostAttempts || hopeless.has(failure.code);
  log.warn(
    { id, model, attempt: generation.attempts, code: failure.code, err: cause },
    isOver ? 'film failed' : 'film failed; it is tried again',
  );
  await persist(service, async (transaction) => {
    if (!isOver) {
      if (await handBackGeneration(transaction, id, workerId, true)) await service.queue.sendFilm(transaction);
      return;
    }
    const failed = await failGeneration(transaction, id, workerId, {
      ...failure,
      code: model === 'onereel/test-error' ? 'test_error' : failure.code,
      expiresAt: expiryOf(service),
    });
    if (failed) await announce(service, transaction, failed);
  });
  if (isOver) metrics.finished.inc({ model, status: 'failed', reason: failure.code });
  service.bell.ring();
}

/** Writes progress into the row, not more often than is read. */
function teller(
  service: Service,
  workerId: string,
  id: string,
): { onProgress(progress: { stage: string; done: number }): void; end(): Promise<void> } {
  let last = -Infinity;
  let stage = '';
  let writing: Promise<unknown> = Promise.resolve();
  let isWriting = false;
  return {
    onProgress(progress) {
      const now = performance.now();
      if (isWriting || (progress.stage === stage && now - last < tellEvery)) return;
      last = now;
      stage = progress.stage;
      isWriting = true;
      writing = reportProgress(service.database.tables, id, workerId, Math.min(99.9, progress.done * 100), progress.stage)
        .catch(() => undefined)
        .finally(() => (isWriting = false));
    },
    end: async () => void (await writing),
  };
}
