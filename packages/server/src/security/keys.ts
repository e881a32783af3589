import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { OnereelError } from '@onereel/spec';
import { findKeyByHash, insertKey, listKeys, renewKey, revokeKey, type StoredKey } from '../store/keys.ts';
import type { Database } from '../store/open-database.ts';
import type { GivenKey } from '../settings.ts';
import { randomHex, randomText } from './identifier.ts';

/** A key that was just made. It is shown this once. */
export interface NewKey {
  readonly name: string;
  readonly key: string;
  readonly webhookSecret: string;
}

/** What a key may do, and whose films are its own. */
export type Caller = Pick<StoredKey, 'id' | 'name' | 'requests_per_minute' | 'webhook_url'>;

/** The hash under which a key is kept. Keys of ours carry 256 random bits, so one round is enough. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function newSecret(): string {
  return `whsec_${randomBytes(24).toString('base64')}`;
}

function checkName(name: string): void {
  if (/^[A-Za-z0-9][\w.-]{0,63}$/.test(name)) return;
  throw new OnereelError('invalid_request', `A key's name must have 1 to 64 letters, digits, ".", "_" or "-", got "${name.slice(0, 80)}".`);
}

/** Makes a key. Throws `OnereelError` if the name is taken. */
export async function createKey(
  database: Database,
  wish: { name: string; requestsPerMinute: number | null; webhookUrl?: string | null; origin?: StoredKey['origin'] },
): Promise<NewKey> {
  checkName(wish.name);
  const key = `sk-onereel-${randomText(43)}`;
  const webhookSecret = newSecret();
  const isNew = await insertKey(database.tables, {
    id: `key_${randomHex(8)}`,
    name: wish.name,
    hash: hashKey(key),
    hint: key.slice(-4),
    requests_per_minute: wish.requestsPerMinute,
    origin: wish.origin ?? 'command',
    webhook_url: wish.webhookUrl ?? null,
    webhook_secret: webhookSecret,
  });
  if (!isNew)
    throw new OnereelError(
      'invalid_request',
      `There already is a key with the name "${wish.name}": choose another name; a revoked key keeps its name.`,
    );
  return { name: wish.name, key, webhookSecret };
}

/** Makes the keys of the environment valid, and revokes those that stand there no more. */
export async function adoptGivenKeys(database: Database, given: readonly GivenKey[]): Promise<void> {
  for (const { name, key, requestsPerMinute } of given) {
    checkName(name);
    const change = { hash: hashKey(key), hint: key.length >= 16 ? key.slice(-4) : '', requests_per_minute: requestsPerMinute };
    const isNew = await insertKey(database.tables, {
      id: `key_${randomHex(8)}`,
      name,
      ...change,
      origin: 'environment',
      webhook_url: null,
      webhook_secret: newSecret(),
    });
    if (!isNew) await renewKey(database.tables, name, change);
  }
  const names = new Set(given.map(({ name }) => name));
  for (const key of await listKeys(database.tables))
    if (key.origin === 'environment' && key.revoked_at === null && !names.has(key.name)) await revokeKey(database.tables, key.name);
}

/** How long a key that was found is believed without looking again: a revocation elsewhere takes effect after this. */
const believedMilliseconds = 2000;

/** Tells whose key that is, or nobody's. */
export interface Doorkeeper {
  recognise(key: string): Promise<Caller | null>;
  /** Forgets what it remembers, after a change. */
  forget(): void;
}

/** Looks keys up by their hash and remembers the answer for a moment, so that polls cost no look into the table. */
export function createDoorkeeper(database: Database): Doorkeeper {
  let known = new Map<string, { caller: Caller; until: number }>();
  return {
    async recognise(key) {
      const hash = hashKey(key);
      const remembered = known.get(hash);
      if (remembered && remembered.until > Date.now()) return remembered.caller;
      const found = await findKeyByHash(database.tables, hash);
      if (!found || !timingSafeEqual(Buffer.from(found.hash), Buffer.from(hash))) return null;
      if (known.size > 10_000) known = new Map();
      known.set(hash, { caller: found, until: Date.now() + believedMilliseconds });
      return found;
    },
    forget: () => known.clear(),
  };
}
