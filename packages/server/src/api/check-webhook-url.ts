import { ApiFailure } from '../api-failure.ts';
import { checkAddress, GuardedRefusal } from '../security/guarded-request.ts';
import type { Settings } from '../settings.ts';

/** Refuses a webhook address that can never be reached. Names are looked up later, at each delivery. */
export function checkWebhookUrl(address: string | undefined, settings: Settings): void {
  if (address === undefined) return;
  try {
    checkAddress(address, settings.ONEREEL_ALLOWED_HOSTS);
  } catch (cause) {
    if (!(cause instanceof GuardedRefusal)) throw cause;
    const message = `webhook_url: ${cause.message}; ONEREEL_ALLOWED_HOSTS opens chosen hosts.`;
    throw new ApiFailure(400, message, {
      code: 'invalid_value',
      param: 'webhook_url',
      issues: [{ path: ['webhook_url'], code: 'custom', message }],
    });
  }
}
