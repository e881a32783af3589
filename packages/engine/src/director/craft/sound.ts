import type { Look, Setting, SoundDirection } from '@onereel/spec';
import type { SoundKind } from '../../manifest/entry.ts';
import { manifest } from '../../manifest/manifest.ts';
import type { SoundWord } from './sound-words.ts';

const byWord = new Map<string, SoundKind>();
for (const kind of manifest.sounds) for (const word of kind.words) if (!byWord.has(word)) byWord.set(word, kind);

const scores: Readonly<Record<string, { mood: string; tempo: string; instruments: string[] }>> = {
  menacing: { mood: 'dark', tempo: 'slow', instruments: ['low-strings', 'drums'] },
  eerie: { mood: 'eerie', tempo: 'slow', instruments: ['synth', 'bells'] },
  mysterious: { mood: 'mysterious', tempo: 'slow', instruments: ['harp', 'strings'] },
  tense: { mood: 'tense', tempo: 'fast', instruments: ['strings', 'drums'] },
  epic: { mood: 'epic', tempo: 'medium', instruments: ['brass', 'strings', 'drums'] },
  romantic: { mood: 'romantic', tempo: 'slow', instruments: ['piano', 'strings'] },
  calm: { mood: 'calm', tempo: 'slow', instruments: ['piano'] },
  joyful: { mood: 'joyful', tempo: 'fast', instruments: ['guitar', 'bells'] },
  sad: { mood: 'sad', tempo: 'slow', instruments: ['piano', 'strings'] },
  magical: { mood: 'magical', tempo: 'medium', instruments: ['harp', 'bells'] },
};

/** Music when it is asked for by name or the mood asks for it; none otherwise. */
function decideMusic(text: string, look: Look): SoundDirection['music'] {
  if (/\b(?:no|without) music\b/i.test(text)) return null;
  const isNamed = /\b(?:music|soundtrack|melody|score|song|orchestra(?:l)?|tune)\b/i.test(text);
  const played = manifest.sounds.filter((kind) => kind.role === 'instrument' && kind.words.some((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(text)));
  const score = scores[look.mood];
  if (!isNamed && score === undefined) return null;
  const tempo = /\bslow\b[^,.]*\b(?:music|melody|song|tune)/i.test(text) ? 'slow' : /\b(?:fast|upbeat|energetic)\b[^,.]*\b(?:music|melody|song|tune)/i.test(text) ? 'fast' : score?.tempo ?? 'medium';
  return { mood: score?.mood ?? 'neutral', tempo, instruments: isNamed && played.length > 0 ? played.map((kind) => kind.kind) : score?.instruments ?? ['piano'] };
}

function decideAmbience(setting: Setting, look: Look): string[] {
  const row = manifest.settings.find(({ kind }) => kind === setting.kind);
  const bed = new Set(row?.ambience ?? []);
  if (look.weather === 'rain' || look.weather === 'storm') bed.add('rain').add(look.weather === 'storm' ? 'wind' : 'rain').delete('birds');
  if (look.weather === 'wind' || look.weather === 'snowstorm') bed.add('wind');
  if (look.timeOfDay === 'night' && bed.delete('birds')) bed.add('insects');
  if (look.season === 'winter') bed.delete('insects');
  return [...bed];
}

/** The beds of the place, the sounds that the prompt names, and music where it fits. */
export function decideSound(text: string, words: readonly SoundWord[], look: Look, setting: Setting): SoundDirection {
  const ambience = decideAmbience(setting, look);
  const effects: SoundDirection['effects'] = [];
  for (const { word, name, at } of words) {
    const kind = byWord.get(word);
    if (kind === undefined || kind.role === 'instrument') continue;
    if (kind.role === 'ambience') {
      if (!ambience.includes(kind.kind)) ambience.push(kind.kind);
    } else if (!effects.some((effect) => effect.kind === kind.kind && (effect.noun !== name || effect.at === at))) {
      effects.push({ at, noun: name, kind: kind.kind });
    }
  }
  return { ambience: ambience.slice(0, 16), effects: effects.slice(0, 256), music: decideMusic(text, look) };
}
