import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { ApiFailure } from '../api-failure.ts';
import { newGenerationId, randomHex, randomText } from '../security/identifier.ts';
import type { Service } from '../service.ts';
import { findGeneration, type ToldGeneration } from '../store/generations.ts';
import { rememberRequest } from '../store/idempotency.ts';
import type { Tables } from '../store/tables.ts';
import type { GenerationOrder } from './order.ts';

/** The request that an idempotency key belongs to. */
export interface Once {
  readonly idempotencyKey: string;
  /** A hash of everything that was asked. */
  readonly requestHash: string;
}

/** The hash of a request: the route and all fields, whatever their order; files by their bytes. */
export function hashRequest(route: string, body: unknown): string {
  const hash = createHash('sha256').update(route);
  const feed = (value: unknown): void => {
    if (value instanceof Uint8Array) hash.update('bytes').update(value);
    else if (Array.isArray(value)) {
      hash.update('[');
      value.forEach(feed);
      hash.update(']');
    } else if (typeof value === 'object' && value !== null) {
      hash.update('{');
      for (const [name, item] of Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) {
        hash.update(JSON.stringify(name));
        feed(item);
      }
      hash.update('}');
    } else hash.update(JSON.stringify(value) ?? 'undefined');
  };
  feed(body);
  return hash.digest('hex');
}

async function insert(
  transaction: Transaction<Tables>,
  id: string,
  keyId: string,
  order: GenerationOrder,
  pictureKey: string | null,
): Promise<void> {
  await transaction
    .insertInto('generation')
    .values({
      id,
      key_id: keyId,
      model: order.model,
      prompt: order.prompt,
      status: 'queued',
      stage: null,
      width: order.width,
      height: order.height,
      seconds: order.seconds,
      fps: order.fps,
      quality: order.quality,
      seed: order.seed,
      audio: order.audio,
      source: JSON.stringify(order.source),
      remixed_from: order.remixedFrom,
      webhook_url: order.webhookUrl,
      file_token: randomText(32),
      picture:
        order.picture === null || pictureKey === null
          ? null
          : JSON.stringify({ key: pictureKey, type: order.picture.mediaType, fit: order.picture.fit ?? 'exact' }),
      metadata: order.metadata === null ? null : JSON.stringify(order.metadata),
      worker_id: null,
      error_code: null,
      error_message: null,
      driver: null,
      render_seconds: null,
    })
    .execute();
}

/** Thrown inside a transaction to undo it. */
class AlreadyMade extends Error {
  readonly id: string;
  constructor(id: string) {
    super('The request was already made.');
    this.id = id;
  }
}

async function checkOnce(transaction: Transaction<Tables>, keyId: string, id: string, once: Once): Promise<void> {
  const known = await rememberRequest(transaction, {
    key_id: keyId,
    idempotency_key: once.idempotencyKey,
    request_hash: once.requestHash,
    generation_id: id,
  });
  if (known === null) return;
  if (known.request_hash === once.requestHash) throw new AlreadyMade(known.generation_id);
  throw new ApiFailure(422, 'The Idempotency-Key was used before with another request: take a new key for a new film.', {
    code: 'idempotency_mismatch',
  });
}

/**
 * Writes a generation and its job in one transaction: once this resolves, the film will be made whatever happens. With
 * the same idempotency key and the same request, gives the first one's generation. Throws `ApiFailure`.
 */
export async function createGeneration(
  service: Service,
  keyId: string,
  order: GenerationOrder,
  once: Once | null,
): Promise<ToldGeneration> {
  const id = newGenerationId();
  const { tables } = service.database;
  const pictureKey = order.picture === null ? null : `pictures/${id}-${randomHex(4)}`;
  if (order.picture !== null && pictureKey !== null) await service.blobs.put(pictureKey, order.picture.bytes, order.picture.mediaType);
  try {
    await tables.transaction().execute(async (transaction) => {
      if (once !== null) await checkOnce(transaction, keyId, id, once);
      await insert(transaction, id, keyId, order, pictureKey);
      await service.queue.sendFilm(transaction);
    });
  } catch (cause) {
    if (pictureKey !== null) await service.blobs.remove(pictureKey).catch(() => undefined);
    if (!(cause instanceof AlreadyMade)) throw cause;
    const first = await findGeneration(tables, keyId, cause.id);
    if (first) return first;
    throw new ApiFailure(422, 'The Idempotency-Key belongs to a film that was deleted: take a new key for a new film.', {
      code: 'idempotency_mismatch',
    });
  }
  service.bell.ring();
  const generation = await findGeneration(tables, keyId, id);
  if (!generation) throw new ApiFailure(404, `Video with id '${id}' not found.`);
  return generation;
}
