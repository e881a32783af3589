import { fromKysely, PgBoss } from 'pg-boss';
import type { Transaction } from 'kysely';
import type { Database } from '../store/open-database.ts';
import type { Tables } from '../store/tables.ts';

/** A message about a finished film, on its way to somebody's server. */
export interface WebhookJob {
  /** The same in every attempt, so that a receiver knows a repetition. */
  readonly messageId: string;
  readonly keyId: string;
  readonly url: string;
  readonly body: string;
}

/** A job that was taken from a queue. */
export interface TakenJob<Data> {
  readonly id: string;
  readonly data: Data;
}

/**
 * The queues. A job in "film" says that there is a film to make; which one is decided by the table of generations, so
 * that the row is the only truth about it. Every write takes the transaction of the row that it belongs to.
 */
export interface Queue {
  sendFilm(transaction: Transaction<Tables>): Promise<void>;
  takeFilm(): Promise<TakenJob<unknown> | null>;
  finishFilm(id: string, transaction: Transaction<Tables>): Promise<void>;
  sendWebhook(job: WebhookJob, transaction: Transaction<Tables>): Promise<void>;
  takeWebhooks(): Promise<readonly TakenJob<WebhookJob>[]>;
  finishWebhook(id: string): Promise<void>;
  /** Gives it back to be sent again later, or for good after about a day. */
  failWebhook(id: string, reason: string): Promise<void>;
  close(): Promise<void>;
}

/** A film's job is held only from its taking to the row's change, moments later. Whoever dies in between loses it to others. */
const filmQueue = { retryLimit: 1000, expireInSeconds: 30, retentionSeconds: 30 * 86_400, deleteAfterSeconds: 60 };

/** 5 s, 10 s, 20 s … at most 2 h apart: twenty attempts are about a day. */
const webhookQueue = {
  retryLimit: 20,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 7200,
  expireInSeconds: 60,
  deleteAfterSeconds: 86_400,
};

/** Opens the queues in the database; makes them if they are missing. `onError` hears of trouble that the queue mends itself. */
export async function openQueue(database: Database, onError: (cause: unknown) => void): Promise<Queue> {
  const boss = new PgBoss({
    ...database.queue,
    max: 4,
    schedule: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    reindex: false,
  });
  boss.on('error', onError);
  await boss.start();
  await boss.createQueue('film', filmQueue);
  await boss.createQueue('webhook', webhookQueue);
  return {
    async sendFilm(transaction) {
      await boss.send('film', {}, { db: fromKysely(transaction) });
    },
    async takeFilm() {
      const [job] = await boss.fetch('film');
      return job ?? null;
    },
    async finishFilm(id, transaction) {
      await boss.complete('film', id, null, { db: fromKysely(transaction) });
    },
    async sendWebhook(job, transaction) {
      await boss.send('webhook', job, { db: fromKysely(transaction) });
    },
    takeWebhooks: () => boss.fetch<WebhookJob>('webhook', { batchSize: 8 }),
    async finishWebhook(id) {
      await boss.complete('webhook', id);
    },
    async failWebhook(id, reason) {
      await boss.fail('webhook', id, { reason });
    },
    close: () => boss.stop({ graceful: false, close: true }),
  };
}
