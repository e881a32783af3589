import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** What an idempotency key stands for. */
export interface Remembered {
  readonly request_hash: string;
  readonly generation_id: string;
}

/**
 * Binds an idempotency key to a generation, inside the transaction that makes it. Gives null, or what the key already
 * stands for. A second request with the same key waits here until the first one's transaction is over.
 */
export async function rememberRequest(
  transaction: Transaction<Tables>,
  row: { key_id: string; idempotency_key: string } & Remembered,
): Promise<Remembered | null> {
  const inserted = await transaction
    .insertInto('idempotency')
    .values(row)
    .onConflict((conflict) => conflict.columns(['key_id', 'idempotency_key']).doNothing())
    .executeTakeFirst();
  if ((inserted.numInsertedOrUpdatedRows ?? 0n) > 0n) return null;
  const known = await transaction
    .selectFrom('idempotency')
    .select(['request_hash', 'generation_id'])
    .where('key_id', '=', row.key_id)
    .where('idempotency_key', '=', row.idempotency_key)
    .executeTakeFirst();
  return known ?? null;
}

/** Forgets idempotency keys that are older than a day. */
export async function forgetOldRequests(tables: Kysely<Tables>): Promise<void> {
  await tables
    .deleteFrom('idempotency')
    .where('created_at', '<', sql<Date>`now() - interval '1 day'`)
    .execute();
}
