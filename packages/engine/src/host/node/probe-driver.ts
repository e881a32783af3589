import type { AdapterDescription } from './driver-name.ts';
import { startChild } from './child.ts';

/** What a driver answers when it is tried in a process of its own. */
export interface ProbeAnswer {
  readonly adapter: AdapterDescription;
  readonly software: boolean;
  /** How long one 1920×1080 picture took, if that was asked. */
  readonly frameMilliseconds?: number;
}

const patienceMilliseconds = 60_000;

function isAnswer(message: unknown): message is ProbeAnswer {
  return typeof message === 'object' && message !== null && 'adapter' in message;
}

/**
 * Starts a process with these variables in its environment, which opens the graphics device and draws. Gives what it
 * found, or a sentence about why it cannot be used. A driver that crashes or hangs is one that cannot be used.
 */
export async function probeDriver(variables: Readonly<Record<string, string>>, measure = false): Promise<ProbeAnswer | string> {
  const child = startChild('probe-child', { variables, words: measure ? ['--measure'] : [] });
  let found: ProbeAnswer | string | null = null;
  child.process.on('message', (message) => {
    found = isAnswer(message) ? message : String((message as { problem: unknown }).problem);
  });
  const timer = setTimeout(() => child.kill(), patienceMilliseconds);
  const ended = await child.ended;
  clearTimeout(timer);
  if (found !== null) return found;
  const last = child.lastWords().at(-1);
  return `its process ended with ${ended.signal ?? `exit code ${ended.exitCode}`}${last ? ` (${last})` : ''}`;
}
