import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Writes that a worker lives. */
export async function signInWorker(tables: Kysely<Tables>, id: string, host: string): Promise<void> {
  const now = sql<Date>`now()`;
  await tables
    .insertInto('worker')
    .values({ id, host, started_at: now, seen_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: now }))
    .execute();
}

/** Forgets a worker, and others that have been silent for an hour. */
export async function signOutWorker(tables: Kysely<Tables>, id: string): Promise<void> {
  await tables
    .deleteFrom('worker')
    .where((where) => where.or([where('id', '=', id), where('seen_at', '<', sql<Date>`now() - interval '1 hour'`)]))
    .execute();
}
