import { OnereelError, type Seconds } from '@onereel/spec';

/** A speech service behind an address that speaks the OpenAI protocol (`POST /audio/speech`). */
export interface SpeechSettings {
  /** The base address, up to and without `/audio/speech`: `http://localhost:8880/v1`. */
  readonly url: string;
  /** The model's name there. */
  readonly model: string;
  /** The voices there, by the names of ours; `''` is the one for all others. */
  readonly voices: Readonly<Record<string, string>>;
  readonly key?: string;
  /** How long one line may take. */
  readonly timeout: Seconds;
}

const defaultTimeout: Seconds = 10;
const longestTimeout: Seconds = 120;

function refuse(name: string, rule: string): never {
  throw new OnereelError('invalid_request', `${name} ${rule}`, { path: name });
}

/** `alloy` for everybody, or `man=onyx,woman=nova,alloy`. */
function readVoices(text: string): Record<string, string> {
  const voices: Record<string, string> = { '': 'alloy' };
  for (const part of text.split(',')) {
    const [name, voice] = part.includes('=') ? part.split('=', 2) : ['', part];
    if (voice!.trim() !== '') voices[name!.trim()] = voice!.trim();
  }
  return voices;
}

/**
 * Reads the speech service from an environment: `ONEREEL_SPEECH_URL`, `_MODEL`, `_VOICE` (one for all, or `man=…,woman=…`), `_KEY` and
 * `_TIMEOUT` (seconds a line, 10 by default). Undefined when no address is set: the embedded voices need none. Throws `OnereelError`
 * `invalid_request` for settings that cannot be used.
 */
export function readSpeechSettings(environment: Readonly<Record<string, string | undefined>>): SpeechSettings | undefined {
  const setting = (name: string): string => environment[`ONEREEL_SPEECH_${name}`] ?? '';
  const url = setting('URL');
  if (url === '') return undefined;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    refuse('ONEREEL_SPEECH_URL', `must be an http or https address such as http://localhost:8880/v1, got "${url}".`);
  if (setting('MODEL') === '')
    refuse('ONEREEL_SPEECH_MODEL', 'is not set, but ONEREEL_SPEECH_URL is; name the model that speaks, or unset the address.');
  const timeout = setting('TIMEOUT') === '' ? defaultTimeout : Number(setting('TIMEOUT'));
  if (!(timeout > 0 && timeout <= longestTimeout))
    refuse(
      'ONEREEL_SPEECH_TIMEOUT',
      `must be seconds, more than 0 and at most ${longestTimeout}, got "${setting('TIMEOUT')}"; leave it away for ${defaultTimeout}.`,
    );
  const key = setting('KEY');
  return {
    url: url.replace(/\/+$/, ''),
    model: setting('MODEL'),
    voices: readVoices(setting('VOICE')),
    timeout,
    ...(key === '' ? {} : { key }),
  };
}
