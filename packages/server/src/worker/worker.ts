import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isOnereelError } from '@onereel/spec';
import type { Transaction } from 'kysely';
import { sweep } from '../generations/remove-generation.ts';
import { randomHex } from '../security/identifier.ts';
import type { Service } from '../service.ts';
import { claimGeneration, completeGeneration, failGeneration, findHeldGenerations, type Generation, handBackGeneration, reportProgress, type ToldGeneration } from '../store/generations.ts';
import type { Tables } from '../store/tables.ts';
import { signInWorker, signOutWorker } from '../store/workers.ts';
import { announce } from '../webhooks/announce.ts';
import { deliverWebhooks } from '../webhooks/deliver.ts';
import { makeGeneration } from './make-generation.ts';
import { recoverLost } from './recover-lost.ts';

/** A running worker. */
export interface Worker {
  /** Hands what is being made back to the queue, and ends. */
  stop(): Promise<void>;
}

/** A film is tried this often. */
export const mostAttempts = 3;

/** Milliseconds. */
const beatEvery = 400;
const signEvery = 1000;
const recoverEvery = 2000;
const sweepEvery = 60_000;
const lookForWorkEvery = 500;
const tellEvery = 400;

/** Failures that another attempt would only repeat. */
const hopeless = new Set(['invalid_request', 'invalid_screenplay', 'unsupported_version', 'film_timeout']);

interface Hand {
  readonly controller: AbortController;
  /** Why it was aborted: it was deleted, its time is over, or the worker ends. */
  reason: 'gone' | 'timeout' | 'stop' | null;
}

/** Runs work again and again, `pause` milliseconds apart, until the signal. Trouble is logged once per kind of message. */
async function repeat(service: Service, name: string, pause: number, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  let lastTrouble = '';
  while (!signal.aborted) {
    try {
      await work();
      lastTrouble = '';
    } catch (cause) {
      const trouble = cause instanceof Error ? cause.message : String(cause);
      if (trouble !== lastTrouble) service.log.warn({ err: cause }, `trouble with ${name}; it is tried again`);
      lastTrouble = trouble;
    }
    await pauseFor(pause, signal);
  }
}

function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}

/** Starts a worker: it makes films, looks after those of workers that are gone, delivers webhooks and clears up. */
export async function startWorker(service: Service, { concurrency }: { concurrency: number }): Promise<Worker> {
  const id = `worker_${randomHex(8)}`;
  const { tables } = service.database;
  const ending = new AbortController();
  const hands = new Map<string, Hand>();
  const startedAt = new Date();
  // What the embedded database knows of other workers is from before: this process has it alone.
  if (service.database.kind === 'pglite') {
    await tables.deleteFrom('worker').execute();
    await clearWorkFolder(service);
  }
  await signInWorker(tables, id, hostname());

  const abort = (generationId: string, reason: NonNullable<Hand['reason']>): void => {
    const hand = hands.get(generationId);
    if (!hand || hand.reason !== null) return;
    hand.reason = reason;
    hand.controller.abort();
  };
  service.bell.onCancel((generationId) => abort(generationId, 'gone'));

  const lane = async (): Promise<void> => {
    const job = await service.queue.takeFilm();
    if (job === null) return service.bell.wait(lookForWorkEvery, ending.signal);
    const generation = await tables.transaction().execute(async (transaction) => {
      await service.queue.finishFilm(job.id, transaction);
      return claimGeneration(transaction, id);
    });
    if (generation) await make(generation);
  };

  const make = async (generation: Generation): Promise<void> => {
    const hand: Hand = { controller: new AbortController(), reason: null };
    hands.set(generation.id, hand);
    if (ending.signal.aborted) abort(generation.id, 'stop');
    const timer = setTimeout(() => abort(generation.id, 'timeout'), service.settings.ONEREEL_FILM_MINUTES * 60_000);
    try {
      await makeAndTell(service, id, generation, hand);
    } finally {
      clearTimeout(timer);
      hands.delete(generation.id);
    }
  };

  const beat = async (): Promise<void> => {
    if (hands.size === 0) return;
    const held = await findHeldGenerations(tables, id);
    for (const generationId of hands.keys()) if (!held.has(generationId)) abort(generationId, 'gone');
  };

  const lanes = Array.from({ length: concurrency }, () => repeat(service, 'the queue', 0, ending.signal, async () => lane().catch(async (cause: unknown) => {
    await pauseFor(lookForWorkEvery, ending.signal);
    throw cause;
  })));
  const duties = [
    ...lanes,
    repeat(service, 'the cancelled films', beatEvery, ending.signal, beat),
    repeat(service, "the worker's sign of life", signEvery, ending.signal, () => signInWorker(tables, id, hostname())),
    repeat(service, 'the lost films', recoverEvery, ending.signal, () => recoverLost(service, startedAt)),
    repeat(service, 'the webhooks', lookForWorkEvery, ending.signal, () => deliverWebhooks(service)),
    repeat(service, 'clearing up', sweepEvery, ending.signal, () => sweep(service)),
  ];
  return {
    async stop() {
      ending.abort();
      for (const generationId of [...hands.keys()]) abort(generationId, 'stop');
      await Promise.all(duties);
      await signOutWorker(tables, id).catch(() => undefined);
    },
  };
}

/** Nobody else works in the folder of the embedded database: what lies there is from a process that is gone. */
async function clearWorkFolder(service: Service): Promise<void> {
  const folder = join(service.settings.ONEREEL_DATA_DIR, 'work');
  for (const name of await readdir(folder).catch(() => [])) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
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

async function makeAndTell(service: Service, workerId: string, generation: Generation, hand: Hand): Promise<void> {
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
      const completed = await completeGeneration(transaction, id, workerId, { files, screenplay: receipt.screenplay, notes: receipt.notes, driver: receipt.driver, renderSeconds, expiresAt: expiryOf(service) });
      if (completed) await announce(service, transaction, completed);
      return completed;
    });
    if (!told) return void (await discard(service, id, Object.values(files).map(({ key }) => key)));
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

/** What a failure is called and how it is told. */
function reasonOf(service: Service, reason: Hand['reason'], cause: unknown): { code: string; message: string } {
  if (reason === 'timeout') return { code: 'film_timeout', message: `The film took longer than ${service.settings.ONEREEL_FILM_MINUTES} minutes, which is the limit here: ask for a shorter or smaller one.` };
  if (isOnereelError(cause)) return { code: cause.code, message: cause.message };
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC') return { code: 'disk_full', message: 'The film could not be written, because the disk is full: free some space and ask again.' };
  if (cause instanceof Error && 'code' in cause && /^(EROFS|EACCES|EPERM)$/.test(String(cause.code))) return { code: 'output_unwritable', message: 'The film could not be written, because the data folder is read-only: make it writable and ask again.' };
  return { code: 'server_error', message: 'The film could not be made because of a fault in Onereel; the log tells more.' };
}

async function settleFailure(service: Service, workerId: string, generation: Generation, reason: Hand['reason'], cause: unknown): Promise<void> {
  const { id, model } = generation;
  const { log, metrics } = service;
  if (reason === 'gone') return void log.info({ id, model }, 'film cancelled');
  if (reason === 'stop') {
    await persist(service, async (transaction) => {
      if (await handBackGeneration(transaction, id, workerId, false)) await service.queue.sendFilm(transaction);
    });
    return void log.info({ id, model }, 'film handed back');
  }
  const failure = reasonOf(service, reason, cause);
  const isOver = generation.attempts >= mostAttempts || hopeless.has(failure.code);
  log.warn({ id, model, attempt: generation.attempts, code: failure.code, err: cause }, isOver ? 'film failed' : 'film failed; it is tried again');
  await persist(service, async (transaction) => {
    if (!isOver) {
      if (await handBackGeneration(transaction, id, workerId, true)) await service.queue.sendFilm(transaction);
      return;
    }
    const failed = await failGeneration(transaction, id, workerId, { ...failure, code: model === 'onereel/test-error' ? 'test_error' : failure.code, expiresAt: expiryOf(service) });
    if (failed) await announce(service, transaction, failed);
  });
  if (isOver) metrics.finished.inc({ model, status: 'failed', reason: failure.code });
  service.bell.ring();
}

/** Writes progress into the row, not more often than is read. */
function teller(service: Service, workerId: string, id: string): { onProgress(progress: { stage: string; done: number }): void; end(): Promise<void> } {
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

/** Re-exported for those who tell of a generation. */
export type { ToldGeneration };
