import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { GenerationTable, StoredFile, Tables } from './tables.ts';

/** A request for a film as it stands in the table. */
export type Generation = Selectable<GenerationTable>;

/** What is written at the end of a film that came out. */
export interface FinishedFilm {
  readonly files: Readonly<Record<string, StoredFile>>;
  readonly screenplay: Generation['screenplay'];
  readonly notes: NonNullable<Generation['notes']>;
  readonly driver: string;
  readonly renderSeconds: number;
  readonly expiresAt: Date;
}

type Either = Kysely<Tables> | Transaction<Tables>;

/** Columns that a poll needs. The long documents stay where they are. */
const told = [
  'id',
  'serial',
  'key_id',
  'model',
  'prompt',
  'status',
  'progress',
  'stage',
  'width',
  'height',
  'seconds',
  'fps',
  'quality',
  'seed',
  'audio',
  'remixed_from',
  'metadata',
  'webhook_url',
  'file_token',
  'attempts',
  'attended_at',
  'created_at',
  'started_at',
  'completed_at',
  'expires_at',
  'error_code',
  'error_message',
  'notes',
  'driver',
  'render_seconds',
  'files',
] as const;

/** A generation without the documents that only a film's making needs. */
export type ToldGeneration = Pick<Generation, (typeof told)[number]>;

/** A generation of a key, or nothing: another key's generations do not exist for it. */
export function findGeneration(tables: Either, keyId: string, id: string): Promise<ToldGeneration | undefined> {
  return tables.selectFrom('generation').select(told).where('id', '=', id).where('key_id', '=', keyId).executeTakeFirst();
}

/** The generations of these ids, of whatever key. */
export function findGenerations(tables: Either, ids: readonly string[]): Promise<readonly ToldGeneration[]> {
  return tables.selectFrom('generation').select(told).where('id', 'in', ids).execute();
}

/** As `findGeneration`, with the screenplay and all. */
export function findWholeGeneration(tables: Either, keyId: string, id: string): Promise<Generation | undefined> {
  return tables.selectFrom('generation').selectAll().where('id', '=', id).where('key_id', '=', keyId).executeTakeFirst();
}

/** The generation whose film has that public address. */
export function findByFileToken(
  tables: Either,
  token: string,
): Promise<Pick<Generation, 'id' | 'status' | 'files' | 'completed_at' | 'expires_at'> | undefined> {
  return tables
    .selectFrom('generation')
    .select(['id', 'status', 'files', 'completed_at', 'expires_at'])
    .where('file_token', '=', token)
    .executeTakeFirst();
}

/** A page of a key's generations. Gives one more than the limit where there is more. `null` if `after` is unknown. */
export async function listGenerations(
  tables: Either,
  keyId: string,
  page: { limit: number; order: 'asc' | 'desc'; after: string | undefined },
): Promise<readonly ToldGeneration[] | null> {
  let query = tables.selectFrom('generation').select(told).where('key_id', '=', keyId);
  if (page.after !== undefined) {
    const last = await tables
      .selectFrom('generation')
      .select('serial')
      .where('id', '=', page.after)
      .where('key_id', '=', keyId)
      .executeTakeFirst();
    if (!last) return null;
    query = query.where('serial', page.order === 'asc' ? '>' : '<', last.serial);
  }
  return query
    .orderBy('serial', page.order)
    .limit(page.limit + 1)
    .execute();
}

/** Notes that somebody waits for this film, at most every few seconds: such films are made first. */
export async function attendGeneration(tables: Either, id: string): Promise<void> {
  await tables.updateTable('generation').set({ attended_at: new Date() }).where('id', '=', id).where('status', '=', 'queued').execute();
}

/**
 * Takes the next queued film for a worker: those that somebody polls for first, by age; then short ones before long ones.
 * Whoever has waited for ten minutes counts as polled for. Two workers never get the same.
 */
export async function claimGeneration(transaction: Transaction<Tables>, workerId: string): Promise<Generation | undefined> {
  const attended = sql<boolean>`(coalesce(attended_at, 'epoch') > now() - interval '20 seconds' or created_at < now() - interval '10 minutes')`;
  const work = sql<number>`case when ${attended} then 0 else width::float8 * height * fps * seconds end`;
  const next = await transaction
    .selectFrom('generation')
    .select('id')
    .where('status', '=', 'queued')
    .orderBy(attended, 'desc')
    .orderBy(work)
    .orderBy('serial')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!next) return undefined;
  return transaction
    .updateTable('generation')
    .set({
      status: 'in_progress',
      worker_id: workerId,
      started_at: new Date(),
      progress: 0,
      stage: null,
      attempts: sql<number>`attempts + 1`,
    })
    .where('id', '=', next.id)
    .returningAll()
    .executeTakeFirst();
}

/** Whether any film waits to be made. */
export async function isAnyQueued(tables: Either): Promise<boolean> {
  const found = await tables.selectFrom('generation').select('id').where('status', '=', 'queued').limit(1).executeTakeFirst();
  return found !== undefined;
}

/** The film that a worker has in its hands, as far as it still is the worker's: nobody may write about another's. */
function held(tables: Either, id: string, workerId: string) {
  return tables.updateTable('generation').where('id', '=', id).where('worker_id', '=', workerId).where('status', '=', 'in_progress');
}

/** Writes how far a film is. Gives false if it is not this worker's any more: deleted, or given to another. */
export async function reportProgress(tables: Either, id: string, workerId: string, progress: number, stage: string): Promise<boolean> {
  const result = await held(tables, id, workerId).set({ progress, stage }).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Writes that a film is finished. Gives the generation, or nothing if it is not this worker's any more. */
export function completeGeneration(
  transaction: Transaction<Tables>,
  id: string,
  workerId: string,
  film: FinishedFilm,
): Promise<ToldGeneration | undefined> {
  return held(transaction, id, workerId)
    .set({
      status: 'completed',
      progress: 100,
      stage: null,
      completed_at: new Date(),
      expires_at: film.expiresAt,
      files: JSON.stringify(film.files),
      screenplay: film.screenplay === null ? null : JSON.stringify(film.screenplay),
      notes: JSON.stringify(film.notes),
      driver: film.driver,
      render_seconds: film.renderSeconds,
      worker_id: null,
    })
    .returning(told)
    .executeTakeFirst();
}

/** Writes that a film failed for good, with the reason. */
export function failGeneration(
  transaction: Transaction<Tables>,
  id: string,
  workerId: string,
  failure: { code: string; message: string; expiresAt: Date },
): Promise<ToldGeneration | undefined> {
  return held(transaction, id, workerId)
    .set({
      status: 'failed',
      stage: null,
      completed_at: new Date(),
      expires_at: failure.expiresAt,
      error_code: failure.code,
      error_message: failure.message,
      worker_id: null,
    })
    .returning(told)
    .executeTakeFirst();
}

/** Puts a film back into the queue. `counts`: whether the attempt is held against it. */
export async function handBackGeneration(
  transaction: Transaction<Tables>,
  id: string,
  workerId: string,
  counts: boolean,
): Promise<boolean> {
  const result = await held(transaction, id, workerId)
    .set({
      status: 'queued',
      worker_id: null,
      progress: 0,
      stage: null,
      started_at: null,
      ...(counts ? {} : { attempts: sql<number>`greatest(attempts - 1, 0)`, interruptions: sql<number>`interruptions + 1` }),
    })
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** A film whose worker is gone. */
export interface LostGeneration {
  readonly id: string;
  readonly worker_id: string;
  readonly attempts: number;
  readonly interruptions: number;
  /** Whether another process saw that worker alive and lives itself: then it was not the whole service that went down. */
  readonly was_watched: boolean;
}

/** The films in the hands of workers that have not been heard of for so many seconds, by the database's clock. */
export function findLostGenerations(tables: Either, silentSeconds: number): Promise<readonly LostGeneration[]> {
  const since = sql<Date>`now() - make_interval(secs => ${silentSeconds})`;
  return tables
    .selectFrom('generation')
    .leftJoin('worker', 'worker.id', 'generation.worker_id')
    .select(['generation.id', 'generation.worker_id', 'generation.attempts', 'generation.interruptions'])
    .select(
      sql<boolean>`exists (select 1 from worker as witness where witness.id <> generation.worker_id and witness.started_at < worker.seen_at and witness.seen_at > ${since})`.as(
        'was_watched',
      ),
    )
    .where('generation.status', '=', 'in_progress')
    .where((where) => where.or([where('worker.seen_at', 'is', null), where('worker.seen_at', '<', since)]))
    .$castTo<LostGeneration>()
    .execute();
}

/** Which of a worker's films are still its own. The others were deleted or given away: their making must stop. */
export async function findHeldGenerations(tables: Either, workerId: string): Promise<ReadonlySet<string>> {
  const rows = await tables
    .selectFrom('generation')
    .select('id')
    .where('worker_id', '=', workerId)
    .where('status', '=', 'in_progress')
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Removes a generation of a key. Gives it as it was, so that its files can follow. */
export function deleteGeneration(
  tables: Either,
  keyId: string,
  id: string,
): Promise<Pick<Generation, 'id' | 'status' | 'files' | 'picture'> | undefined> {
  return tables
    .deleteFrom('generation')
    .where('id', '=', id)
    .where('key_id', '=', keyId)
    .returning(['id', 'status', 'files', 'picture'])
    .executeTakeFirst();
}

/** Removes generations whose time is over, at most a hundred. */
export function deleteExpired(tables: Either): Promise<readonly Pick<Generation, 'id' | 'files' | 'picture'>[]> {
  const expired = tables.selectFrom('generation').select('id').where('expires_at', '<', new Date()).orderBy('expires_at').limit(100);
  return tables.deleteFrom('generation').where('id', 'in', expired).returning(['id', 'files', 'picture']).execute();
}

/** How many generations are in each state, by model. */
export function countGenerations(tables: Either): Promise<readonly { model: string; status: string; count: string }[]> {
  return tables
    .selectFrom('generation')
    .select(['model', 'status', sql<string>`count(*)`.as('count')])
    .groupBy(['model', 'status'])
    .execute();
}

/** What films of the kind took lately, in seconds per million pixels drawn. `null` before the first one. */
export async function measurePace(tables: Either, driverless: boolean): Promise<number | null> {
  const recent = tables
    .selectFrom('generation')
    .select(['render_seconds', 'width', 'height', 'fps', 'seconds'])
    .where('status', '=', 'completed')
    .where('driver', driverless ? '=' : '!=', 'none')
    .orderBy('serial', 'desc')
    .limit(20);
  const row = await tables
    .selectFrom(recent.as('recent'))
    .select(sql<number | null>`sum(render_seconds) * 1e6 / nullif(sum(width::float8 * height * fps * seconds), 0)`.as('pace'))
    .executeTakeFirst();
  return row?.pace ?? null;
}
