import type { VideoEvent } from '@onereel/spec';
import type { Transaction } from 'kysely';
import { randomHex } from '../security/identifier.ts';
import type { Service } from '../service.ts';
import type { ToldGeneration } from '../store/generations.ts';
import type { Tables } from '../store/tables.ts';

/**
 * Puts the message about a finished or failed film into the queue, for the request's webhook and the key's own, in the
 * transaction that finishes it.
 */
export async function announce(service: Service, transaction: Transaction<Tables>, generation: ToldGeneration): Promise<void> {
  const key = await transaction.selectFrom('api_key').select('webhook_url').where('id', '=', generation.key_id).executeTakeFirst();
  const urls = new Set([generation.webhook_url, key?.webhook_url].filter((url) => url !== null && url !== undefined));
  for (const url of urls) {
    const event: VideoEvent = {
      id: `evt_${randomHex(16)}`,
      object: 'event',
      created_at: Math.floor(Date.now() / 1000),
      type: generation.status === 'completed' ? 'video.completed' : 'video.failed',
      data: { id: generation.id },
    };
    await service.queue.sendWebhook(
      { messageId: `wh_${randomHex(16)}`, keyId: generation.key_id, url, body: JSON.stringify(event) },
      transaction,
    );
  }
}
