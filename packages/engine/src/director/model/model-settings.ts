import { OnereelError, type Seconds } from '@onereel/spec';

/** The language model that writes screenplays, behind any address that speaks the OpenAI protocol. */
export interface ModelSettings {
  /** The base address, up to and without `/chat/completions`: `http://localhost:11434/v1`. */
  readonly url: string;
  /** The model's name there. */
  readonly model: string;
  readonly key?: string;
  /** How long an answer may take in all. */
  readonly timeout: Seconds;
}

const defaultTimeout: Seconds = 30;
const longestTimeout: Seconds = 600;

function readTimeout(text: string | undefined): Seconds {
  if (text === undefined || text === '') return defaultTimeout;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= longestTimeout) return seconds;
  throw new OnereelError(
    'invalid_request',
    `ONEREEL_DIRECTOR_TIMEOUT must be seconds, more than 0 and at most ${longestTimeout}, got "${text}"; leave it away for ${defaultTimeout}.`,
    { path: 'ONEREEL_DIRECTOR_TIMEOUT' },
  );
}

function readAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, '');
  throw new OnereelError(
    'invalid_request',
    `ONEREEL_DIRECTOR_URL must be an http or https address such as http://localhost:11434/v1, got "${text}".`,
    { path: 'ONEREEL_DIRECTOR_URL' },
  );
}

/**
 * Reads the model from an environment: `ONEREEL_DIRECTOR_URL`, `_MODEL`, `_KEY` and `_TIMEOUT` (seconds, 30 by default). Undefined
 * when no address is set: the built-in director needs none. Throws `OnereelError` `invalid_request` for settings that cannot be used.
 */
export function readModelSettings(environment: Readonly<Record<string, string | undefined>>): ModelSettings | undefined {
  const url = environment['ONEREEL_DIRECTOR_URL'];
  if (url === undefined || url === '') return undefined;
  const model = environment['ONEREEL_DIRECTOR_MODEL'];
  if (model === undefined || model === '')
    throw new OnereelError(
      'invalid_request',
      'ONEREEL_DIRECTOR_URL is set, but ONEREEL_DIRECTOR_MODEL is not; name the model that writes the screenplays, or unset the address.',
      { path: 'ONEREEL_DIRECTOR_MODEL' },
    );
  const key = environment['ONEREEL_DIRECTOR_KEY'];
  return {
    url: readAddress(url),
    model,
    timeout: readTimeout(environment['ONEREEL_DIRECTOR_TIMEOUT']),
    ...(key === undefined || key === '' ? {} : { key }),
  };
}
