import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sweep } from '../generations/remove-generation.ts';
import { randomHex } from '../security/identifier.ts';
import type { Service } from '../service.ts';
import { claimGeneration, findHeldGenerations, type Generation, isAnyQueued } from '../store/generations.ts';
import { signInWorker, signOutWorker } from '../store/workers.ts';
import { deliverWebhooks } from '../webhooks/deliver.ts';
import { type Hand, makeAndTell } from './make-and-tell.ts';
import { recoverLost } from './recover-lost.ts';
import { type Duty, repeat } from './repeat.ts';

/** Milliseconds. A cancelled film must end within a second, wherever it was cancelled. */
const every = { work: 500, look: 5000, cancelled: 400, signOfLife: 1000, lost: 2000, webhooks: 500, sweep: 60_000 } as const;

/** How much the processes that make films give way to the one that answers: as `nice` counts, 0 to 19. */
const niceness = '10';

/** Nobody else works in the folder of the embedded database: what lies there is from a process that is gone. */
async function clearWorkFolder(service: Service): Promise<void> {
  const folder = join(service.settings.ONEREEL_DATA_DIR, 'work');
  for (const name of await readdir(folder).catch(() => []))
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}

/** Makes films, looks after those of workers that are gone, delivers webhooks and clears up. */
export class Worker {
  readonly #service: Service;
  readonly #id = `worker_${randomHex(8)}`;
  readonly #ending = new AbortController();
  readonly #hands = new Map<string, Hand>();
  #duties: Promise<void>[] = [];
  #lookedAt = 0;

  /** A worker that makes so many films at a time; with 0 it has its other duties only. */
  static async start(service: Service, concurrency: number): Promise<Worker> {
    const worker = new Worker(service);
    if (service.database.kind === 'pglite') {
      // What the embedded database knows of other workers is from before: this process has it alone.
      await service.database.tables.deleteFrom('worker').execute();
      await clearWorkFolder(service);
    }
    process.env['ONEREEL_NICENESS'] ??= niceness;
    await signInWorker(service.database.tables, worker.#id, hostname());
    worker.#begin(concurrency);
    return worker;
  }

  private constructor(service: Service) {
    this.#service = service;
  }

  /** Hands what is being made back to the queue, and ends. */
  async stop(): Promise<void> {
    this.#ending.abort();
    for (const id of this.#hands.keys()) this.#abort(id, 'stop');
    await Promise.all(this.#duties);
    await signOutWorker(this.#service.database.tables, this.#id).catch(() => undefined);
  }

  #begin(concurrency: number): void {
    const service = this.#service;
    service.bell.onCancel((id) => this.#abort(id, 'gone'));
    const lanes = Array.from({ length: concurrency }, (): Duty => ({
      name: 'the queue',
      pause: 0,
      afterTrouble: every.work,
      work: () => this.#takeOne(),
    }));
    const others: Duty[] = [
      { name: 'the cancelled films', pause: every.cancelled, afterTrouble: 0, work: () => this.#stopCancelled() },
      {
        name: "the worker's sign of life",
        pause: every.signOfLife,
        afterTrouble: 0,
        work: () => signInWorker(service.database.tables, this.#id, hostname()),
      },
      { name: 'the lost films', pause: every.lost, afterTrouble: 0, work: () => recoverLost(service) },
      { name: 'the webhooks', pause: every.webhooks, afterTrouble: every.work, work: () => deliverWebhooks(service) },
      { name: 'clearing up', pause: every.sweep, afterTrouble: 0, work: () => sweep(service) },
    ];
    this.#duties = [...lanes, ...others].map((duty) => repeat(service, duty, this.#ending.signal));
  }

  /**
   * Takes a job and its film in one transaction, so that neither is lost without the other. Now and then it looks for a
   * film without a job, in case a process died between taking the job and claiming the film.
   */
  async #takeOne(): Promise<void> {
    const { queue, bell, database } = this.#service;
    const job = await queue.takeFilm();
    if (job === null && performance.now() - this.#lookedAt < every.look) return bell.wait(every.work, this.#ending.signal);
    this.#lookedAt = performance.now();
    const generation = await database.tables.transaction().execute(async (transaction) => {
      const claimed = await claimGeneration(transaction, this.#id);
      if (job !== null) await queue.finishFilm(job.id, transaction);
      // A poll may have held the row for a moment, so that it was skipped: then the job is still wanted.
      if (job !== null && !claimed && (await isAnyQueued(transaction))) await queue.sendFilm(transaction);
      return claimed;
    });
    if (generation) await this.#make(generation);
  }

  async #make(generation: Generation): Promise<void> {
    const hand: Hand = { controller: new AbortController(), reason: null };
    this.#hands.set(generation.id, hand);
    if (this.#ending.signal.aborted) this.#abort(generation.id, 'stop');
    const timer = setTimeout(() => this.#abort(generation.id, 'timeout'), this.#service.settings.ONEREEL_FILM_MINUTES * 60_000);
    try {
      await makeAndTell(this.#service, this.#id, generation, hand);
    } finally {
      clearTimeout(timer);
      this.#hands.delete(generation.id);
    }
  }

  /** Ends the making of films that are not this worker's any more: deleted elsewhere, or given to another. */
  async #stopCancelled(): Promise<void> {
    if (this.#hands.size === 0) return;
    const before = [...this.#hands.keys()];
    const held = await findHeldGenerations(this.#service.database.tables, this.#id);
    for (const id of before) if (!held.has(id)) this.#abort(id, 'gone');
  }

  #abort(id: string, reason: NonNullable<Hand['reason']>): void {
    const hand = this.#hands.get(id);
    if (!hand || hand.reason !== null) return;
    hand.reason = reason;
    hand.controller.abort();
  }
}
