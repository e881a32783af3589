import type { PGlite } from '@electric-sql/pglite';
import { existsSync } from 'node:fs';
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { OnereelError } from '@onereel/spec';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Db, fromPglite } from 'pg-boss';
import type { Settings } from '../settings.ts';
import { lockFolder } from './folder-lock.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/** An open database: the embedded one or a Postgres, with the same tables. */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly tables: Kysely<Tables>;
  /** The same database as the queue wants it: an adapter, or the address for connections of its own. */
  readonly queue: { readonly db: Db; readonly backend: 'pglite' } | { readonly connectionString: string };
  close(): Promise<void>;
}

/** Whole numbers of eight bytes fit into ours as far as we count. */
const eightByteInteger = 20;

/** Less free space than this is a full disk. */
const leastSpace = 1024 * 1024;

async function isFull(folder: string): Promise<boolean> {
  const space = await statfs(folder).catch(() => null);
  return space !== null && space.bavail * space.bsize < leastSpace;
}

/** Opens or makes the embedded database. One that could not be made whole leaves nothing behind. */
async function openPglite(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  const place = join(folder, 'database');
  const isNew = !existsSync(place);
  // Small buffers, because the operating system keeps the files in memory anyway.
  const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB', '-c', 'wal_buffers=1MB'];
  try {
    return await PGlite.create(place, { startParams });
  } catch (cause) {
    const full = await isFull(folder);
    if (isNew) await rm(place, { recursive: true, force: true }).catch(() => undefined);
    if (full)
      throw new OnereelError(
        'disk_full',
        `The embedded database in ${place} could not be opened, because the disk is full: free some space, or name another folder in ONEREEL_DATA_DIR.`,
        { cause },
      );
    throw new OnereelError(
      'internal',
      `The embedded database in ${place} could not be opened (${wordsOf(cause)}): restore it from a backup, or move it away to begin anew.`,
      { cause },
    );
  }
}

/**
 * The embedded database, inside the data folder. One process at a time has it: a second is refused with a sentence.
 */
async function openEmbedded(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw folderError(folder, cause);
  });
  const release = await lockFolder(folder).catch((cause: unknown) => {
    throw folderError(folder, cause);
  });
  const pglite = await openPglite(folder).catch((cause: unknown) => {
    release();
    throw cause;
  });
  const tables = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return {
    kind: 'pglite',
    tables,
    queue: { db: fromPglite(pglite), backend: 'pglite' },
    async close() {
      await pglite.close();
      release();
    },
  };
}

async function openPostgres(address: string): Promise<Database> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(eightByteInteger, String);
  const pool = new pg.Pool({ connectionString: address, max: 10, connectionTimeoutMillis: 5000 });
  // An idle connection that is lost is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The same for a connection that is lost while a transaction holds it: the pool does not listen to those. Its query fails.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { kind: 'postgres', tables, queue: { connectionString: address }, close: () => tables.destroy() };
}

/** Opens the database that the settings name and brings its tables up to date. Throws `OnereelError`. */
export async function openDatabase(settings: Pick<Settings, 'DATABASE_URL' | 'ONEREEL_DATA_DIR'>): Promise<Database> {
  const address = settings.DATABASE_URL;
  const database = address === null ? await openEmbedded(settings.ONEREEL_DATA_DIR) : await openPostgres(address);
  const migrator = new Migrator({ db: database.tables, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return database;
  await database.close().catch(() => undefined);
  const where = address === null ? `in ${settings.ONEREEL_DATA_DIR}` : `at ${new URL(address).host}`;
  throw new OnereelError(
    'internal',
    `The database ${where} could not be brought up to date (${wordsOf(error)}): check that it runs, and that its user may create tables.`,
    { cause: error },
  );
}

function folderError(folder: string, cause: unknown): unknown {
  if (cause instanceof OnereelError) return cause;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : wordsOf(cause);
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return new OnereelError(
    isFull ? 'disk_full' : 'output_unwritable',
    `The data folder ${folder} ${isFull ? 'is on a full disk: free some space' : `cannot be written (${code}): give this user the right to`}, or name another in ONEREEL_DATA_DIR.`,
    { cause },
  );
}

function wordsOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown error';
  const message = cause instanceof Error ? cause.message || code : typeof cause === 'string' ? cause : code;
  return message.split('\n')[0]!;
}
