import type { Seconds } from '@onereel/spec';
import type { Speech } from '../host.ts';

/**
 * Reads what flite prints for `-psdur`: `phone:end` separated by blanks, one line for each utterance. The times of every
 * utterance start at zero again, so the end of the one before is added. The last phone ends where the sound of `seconds` does.
 */
export function readPhones(printed: string, seconds: Seconds): Speech['phones'] {
  const phones: { phone: string; at: Seconds; seconds: Seconds }[] = [];
  let base = 0,
    end = 0;
  for (const [, name, time] of printed.matchAll(/([a-z]+):(\d+(?:\.\d+)?)/g)) {
    // Within an utterance ends only rise: a fall is the next utterance.
    if (base + Number(time) < end - 1e-6) base = end;
    const next = base + Number(time);
    phones.push({ phone: name, at: end, seconds: next - end });
    end = next;
  }
  const last = phones.at(-1);
  if (last !== undefined) last.seconds = Math.max(0.005, seconds - last.at);
  return phones;
}
