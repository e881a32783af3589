import type { Cache, Speech, Voice } from '../host.ts';
import { type Character, characterOf } from '../../sound/speech/character.ts';
import { colourVoice, slowingFor } from '../../sound/speech/colour-voice.ts';
import { type Flite, openFlite } from './flite.ts';
import type { SpeechSettings } from './speech-settings.ts';
import { openSpeechService, type SpeechService } from './speech-service.ts';

/** Lines are kept: the stage asks for their phones, the mix for their sound. */
const remembered = 64;

/** What is longer is not spoken to its end. */
const longestLine = 2000;

const nothing: Speech = { samples: new Float32Array(0), sampleRate: 48000, phones: [] };

/** Speaks lines: English ones by the embedded voices, any by a service. */
export interface Speaker {
  /** The same line and voice give the same samples. A line that cannot be pronounced gives no samples and no phones. */
  speak(line: string, voice: Voice): Promise<Speech>;
}

/** Where a speaker's voices come from, besides the embedded ones. */
export interface SpeakerOptions {
  readonly service?: SpeechSettings;
  /** Where what a service said is kept, so that a film made again is the same film. */
  readonly cache?: Cache;
}

/** A speaker on the embedded voices, or on a service where one is set; when that fails the embedded voices speak, and a note says so. */
export function createSpeaker({ service, cache }: SpeakerOptions = {}): Speaker {
  const flite = openFlite();
  const asked = service && openSpeechService(service, cache);
  const spoken = new Map<string, Promise<Speech>>();
  return {
    speak(line, voice) {
      const text = line.replace(/\s+/g, ' ').trim().slice(0, longestLine);
      const name = JSON.stringify([text, voice.name, voice.pitch, voice.rate]);
      const known = spoken.get(name);
      if (known !== undefined) return known;
      const speech = speakLine(text, voice, flite, asked);
      spoken.set(name, speech);
      speech.catch(() => spoken.delete(name));
      const [oldest] = spoken.keys();
      if (spoken.size > remembered && oldest !== undefined) spoken.delete(oldest);
      return speech;
    },
  };
}

async function speakLine(text: string, voice: Voice, flite: Flite, service: SpeechService | undefined): Promise<Speech> {
  if (!/[\p{L}\p{N}]/u.test(text)) return nothing;
  const embedded = await speakEmbedded(text, voice, flite);
  if (service === undefined) return embedded;
  const said = await service(text, voice, embedded);
  return typeof said === 'string' ? { ...embedded, note: said } : said;
}

/** What of a line flite can say: typographic marks in plain form, accents taken off, other scripts left out. */
function pronounceable(line: string): string {
  const plain = line
    .normalize('NFKD')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2013\u2014]/g, ', ')
    .replace(/\u2026/g, '. ')
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["*_#<>[\]{}|\\^~`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[a-z0-9]/i.test(plain) ? plain.slice(0, longestLine) : '';
}

async function speakEmbedded(line: string, voice: Voice, flite: Flite): Promise<Speech> {
  const text = pronounceable(line);
  if (text === '') return nothing;
  const character: Character = characterOf(voice.name);
  const slowing = slowingFor(character);
  const made = await flite(text, character.source, slowing / clamp(voice.rate * character.rate, 0.4, 2.5));
  if (made === null) return nothing;
  return {
    // These voices pay no heed to flite's own setting of the pitch (measured: not a byte changes), so it is done afterwards.
    samples: colourVoice(made.samples, character, clamp(voice.pitch, 0.5, 2)),
    sampleRate: 48000,
    phones: made.phones.map(({ phone, at, seconds }) => ({ phone, at: at / slowing, seconds: seconds / slowing })),
    ...(isHalfSaid(line, text) ? { note: 'The embedded voices speak English; letters of other scripts in this line were left out.' } : {}),
  };
}

/** Whether letters were lost that are no mere accents. */
function isHalfSaid(line: string, text: string): boolean {
  const letters = (words: string): number => words.normalize('NFKD').match(/\p{L}/gu)?.length ?? 0;
  return letters(line) > letters(text);
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.max(low, Math.min(high, value)) : 1;
}
