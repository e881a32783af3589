import type { SpeechSettings } from './speech-settings.ts';

/** More than ten minutes of speech at the finest quality is none of ours. */
const mostBytes = 64 * 2 ** 20;

/** What is to be spoken, and how. */
export interface SpeechQuestion {
  readonly text: string;
  /** The voice there. */
  readonly voice: string;
  readonly speed: number;
  /** How it should sound, in words: services that know no such thing pass it over. */
  readonly instructions: string;
}

/**
 * Asks a speech service for a line, once, by `POST /audio/speech` of the OpenAI protocol (the AI SDK's adapter for compatible
 * services knows no speech), and gives the WAV file that it answers with. Throws when the service is away, refuses, answers with
 * too much or takes longer than the settings allow.
 */
export async function askSpeech(settings: SpeechSettings, { text, voice, speed, instructions }: SpeechQuestion): Promise<Uint8Array> {
  const response = await fetch(`${settings.url}/audio/speech`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(settings.key === undefined ? {} : { authorization: `Bearer ${settings.key}` }),
    },
    body: JSON.stringify({
      model: settings.model,
      input: text,
      voice,
      response_format: 'wav',
      speed: Math.round(speed * 100) / 100,
      ...(instructions === '' ? {} : { instructions }),
    }),
    // The time holds for the whole answer, also when it trickles.
    signal: AbortSignal.timeout(settings.timeout * 1000),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`it answered ${response.status}`);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > mostBytes) throw new Error('its answer is too long');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
