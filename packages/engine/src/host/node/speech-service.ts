import { createHash } from 'node:crypto';
import type { Cache, Speech, Voice } from '../host.ts';
import { alignPhones } from '../../sound/speech/align-phones.ts';
import { characterOf, deliveryNames } from '../../sound/speech/character.ts';
import { colourVoice } from '../../sound/speech/colour-voice.ts';
import { guessPhones, trimSilence } from '../../sound/speech/guess-phones.ts';
import { resample } from '../../sound/speech/resample.ts';
import { askSpeech, type SpeechQuestion } from './ask-speech.ts';
import type { SpeechSettings } from './speech-settings.ts';
import { readWave } from './speech-wave.ts';

/** Speaks a line through a service; what the embedded voice made of it lends its phones. A sentence for people when it failed. */
export type SpeechService = (text: string, voice: Voice, embedded: Speech) => Promise<Speech | string>;

/** After a failure the service is left alone for so long: a film of many lines is not to wait for each. */
const restMilliseconds = 60_000;

/**
 * A speech service. What it said is kept in the cache under its words, its voice and its settings, so that the same film sounds the
 * same again though a service may never say a thing twice alike.
 */
export function openSpeechService(settings: SpeechSettings, cache: Cache | undefined): SpeechService {
  let restsUntil = -Infinity,
    reason = '';
  return async (text, voice, embedded) => {
    const question = questionOf(settings, text, voice);
    const name = `speech ${createHash('sha256')
      .update(JSON.stringify([settings.url, settings.model, question]))
      .digest('hex')}`;
    const kept = await cache?.read(name);
    const known = kept ? soundOf(kept) : null;
    if (known !== null && typeof known !== 'string') return performed(known, voice, embedded);
    if (performance.now() < restsUntil) return failure(settings, reason);
    try {
      const bytes = await askSpeech(settings, question);
      const sound = soundOf(bytes);
      if (typeof sound === 'string') throw new Error(sound);
      await cache?.write(name, bytes);
      return performed(sound, voice, embedded);
    } catch (cause) {
      restsUntil = performance.now() + restMilliseconds;
      reason = reasonOf(cause, settings);
      return failure(settings, reason);
    }
  };
}

function failure({ model }: SpeechSettings, reason: string): string {
  return `The speech service's model ${model} could not speak this line (${reason}), so an embedded voice does.`;
}

function reasonOf(cause: unknown, { timeout }: SpeechSettings): string {
  if (cause instanceof Error && cause.name === 'TimeoutError') return `it took longer than ${timeout} s`;
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split('\n')[0]!.slice(0, 200).replace(/\.$/, '');
}

function questionOf({ voices }: SpeechSettings, text: string, voice: Voice): SpeechQuestion {
  const words = voice.name.split(' ');
  const manners = words.filter((word) => deliveryNames.includes(word) && word !== 'narrator');
  const { source } = characterOf(voice.name);
  const sort = source === 'slt' ? 'woman' : 'man';
  const speaker = words[0]!;
  return {
    text,
    voice: voices[speaker] ?? voices[sort] ?? voices['']!,
    speed: voice.rate * characterOf(voice.name).rate,
    instructions: [speaker === sort ? '' : `Speak as: ${speaker.replace('-', ' ')}.`, ...manners.map((manner) => `Manner: ${manner}.`)]
      .filter(Boolean)
      .join(' '),
  };
}

/** The samples of a WAV file at 48 kHz without the silence around them, or why there are none. */
function soundOf(bytes: Uint8Array): Float32Array | string {
  try {
    const { samples, rate } = readWave(bytes);
    const sound = trimSilence(rate === 48000 ? samples : resample(samples, rate / 48000));
    return sound.length < 2400 ? 'its answer is silent' : sound;
  } catch (cause) {
    return cause instanceof RangeError ? cause.message : String(cause);
  }
}

/** What no service does is done here: the growl of a monster, the ring of a robot. The voice itself is the service's own. */
function performed(sound: Float32Array, voice: Voice, embedded: Speech): Speech {
  const character = characterOf(voice.name);
  const { growl, metal } = character;
  const phones = embedded.phones.length > 0 ? alignPhones(sound, embedded) : guessPhones(sound);
  const samples = colourVoice(sound, { ...character, pitch: 1, range: metal > 0 ? 0 : 1, mouth: 1, breath: 0, bright: 0, growl, metal });
  return { samples, sampleRate: 48000, phones };
}
