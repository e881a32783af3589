import type { Insertable, Kysely, Selectable } from 'kysely';
import type { KeyTable, Tables } from './tables.ts';

/** An API key as it stands in the table: its hash, never itself. */
export type StoredKey = Selectable<KeyTable>;

/** All keys, the revoked ones included, oldest first. */
export function listKeys(tables: Kysely<Tables>): Promise<readonly StoredKey[]> {
  return tables.selectFrom('api_key').selectAll().orderBy('created_at').orderBy('name').execute();
}

/** The key with that hash that is not revoked. */
export function findKeyByHash(tables: Kysely<Tables>, hash: string): Promise<StoredKey | undefined> {
  return tables.selectFrom('api_key').selectAll().where('hash', '=', hash).where('revoked_at', 'is', null).executeTakeFirst();
}

/** The key with that identifier. */
export function findKeyById(tables: Kysely<Tables>, id: string): Promise<StoredKey | undefined> {
  return tables.selectFrom('api_key').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Writes a key. Gives false if there already is one of that name. */
export async function insertKey(tables: Kysely<Tables>, key: Insertable<KeyTable>): Promise<boolean> {
  const result = await tables
    .insertInto('api_key')
    .values(key)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Changes what a key of the environment is, and makes it valid again if it was revoked. */
export async function renewKey(
  tables: Kysely<Tables>,
  name: string,
  change: Pick<StoredKey, 'hash' | 'hint' | 'requests_per_minute'>,
): Promise<void> {
  await tables
    .updateTable('api_key')
    .set({ ...change, revoked_at: null })
    .where('name', '=', name)
    .execute();
}

/** Revokes the key of that name. Gives false if there is none that is valid. */
export async function revokeKey(tables: Kysely<Tables>, name: string): Promise<boolean> {
  const result = await tables
    .updateTable('api_key')
    .set({ revoked_at: new Date() })
    .where('name', '=', name)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
