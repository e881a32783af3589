import { OnereelError } from '@onereel/spec';
import { createKey, type NewKey } from './security/keys.ts';
import { listKeys, revokeKey } from './store/keys.ts';
import type { Database } from './store/open-database.ts';

/** What can be done with keys. */
export type KeyOrder =
  | { readonly kind: 'create'; readonly name: string; readonly requestsPerMinute: number | null; readonly webhookUrl: string | null }
  | { readonly kind: 'list' }
  | { readonly kind: 'revoke'; readonly name: string }
  | { readonly kind: 'secret'; readonly name: string };

/** A key as it is listed: by its last characters. */
export interface ListedKey {
  readonly name: string;
  readonly hint: string;
  readonly requestsPerMinute: number | null;
  readonly origin: string;
  readonly webhookUrl: string | null;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** What comes of an order. */
export type KeyResult =
  | NewKey
  | readonly ListedKey[]
  | { readonly revoked: string }
  | { readonly name: string; readonly webhookSecret: string };

function noSuchKey(name: string): OnereelError {
  return new OnereelError(
    'invalid_request',
    `There is no valid key with the name "${name.slice(0, 80)}": "onereel keys list" shows them all.`,
  );
}

/** Carries out an order about keys. Throws `OnereelError`. */
export async function runKeyOrder(database: Database, order: KeyOrder): Promise<KeyResult> {
  switch (order.kind) {
    case 'create':
      return createKey(database, order);
    case 'list':
      return (await listKeys(database.tables)).map((key) => ({
        name: key.name,
        hint: key.hint,
        requestsPerMinute: key.requests_per_minute,
        origin: key.origin,
        webhookUrl: key.webhook_url,
        createdAt: key.created_at.toISOString(),
        revokedAt: key.revoked_at?.toISOString() ?? null,
      }));
    case 'revoke':
      if (!(await revokeKey(database.tables, order.name))) throw noSuchKey(order.name);
      return { revoked: order.name };
    case 'secret': {
      const found = (await listKeys(database.tables)).find(({ name, revoked_at: revoked }) => name === order.name && revoked === null);
      if (!found) throw noSuchKey(order.name);
      return { name: found.name, webhookSecret: found.webhook_secret };
    }
  }
}
