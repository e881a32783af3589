import { Webhook } from 'standardwebhooks';
import type { TakenJob, WebhookJob } from '../queue/queue.ts';
import { GuardedRefusal, sendGuarded } from '../security/guarded-request.ts';
import type { Service } from '../service.ts';
import { findKeyById } from '../store/keys.ts';

const answerWithin = 15_000;
const largestAnswer = 64 * 1024;

/** The headers that sign a message by Standard Webhooks. The signature is over the bytes that are sent. */
export function signMessage(secret: string, job: WebhookJob, at: Date): Readonly<Record<string, string>> {
  return {
    'webhook-id': job.messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(job.messageId, at, job.body),
  };
}

async function deliver(service: Service, { id, data: job }: TakenJob<WebhookJob>): Promise<void> {
  const key = await findKeyById(service.database.tables, job.keyId);
  if (!key) return service.queue.finishWebhook(id);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Onereel/0.1 (webhooks)',
    'content-length': String(Buffer.byteLength(job.body)),
    ...signMessage(service.settings.ONEREEL_WEBHOOK_SECRET ?? key.webhook_secret, job, new Date()),
  };
  try {
    const answer = await sendGuarded({
      url: job.url,
      method: 'POST',
      headers,
      body: job.body,
      allowedHosts: service.settings.ONEREEL_ALLOWED_HOSTS,
      maximumBytes: largestAnswer,
      maximumRedirects: 0,
      timeoutMilliseconds: answerWithin,
    });
    if (answer.status < 200 || answer.status > 299) throw new GuardedRefusal(`it answered with status ${answer.status}`);
    await service.queue.finishWebhook(id);
    service.metrics.webhooks.inc({ outcome: 'delivered' });
  } catch (cause) {
    if (!(cause instanceof GuardedRefusal)) throw cause;
    service.log.info({ webhook: job.messageId, reason: cause.message }, 'webhook not delivered; it is tried again later');
    service.metrics.webhooks.inc({ outcome: 'failed' });
    await service.queue.failWebhook(id, cause.message);
  }
}

/** Delivers the messages that are due. */
export async function deliverWebhooks(service: Service): Promise<void> {
  await Promise.all((await service.queue.takeWebhooks()).map((job) => deliver(service, job)));
}
