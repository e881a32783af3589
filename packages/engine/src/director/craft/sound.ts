import type { Look, Seconds, Setting, SoundDirection } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { decideMusic, type MusicBrief } from './music.ts';
import type { SoundWord } from './sound-words.ts';

/** A sound that goes on is struck again this often; the picture's own sounds are named half as often. */
const again: Seconds = 1;
const named: Seconds = 1.5;

/** What is heard but once: a glass breaks and is broken. */
const brief = /^(glass|explosion|gunshot|sneeze|zipper|flush)$/;

const beds = new Set(manifest.sounds.filter(({ role }) => role === 'ambience').map(({ kind }) => kind));
const round = (value: number): number => Math.round(value * 1000) / 1000;

function decideAmbience(setting: Setting, look: Look): string[] {
  const row = manifest.settings.find(({ kind }) => kind === setting.kind);
  const bed = new Set(row?.ambience ?? []);
  if (look.weather === 'rain' || look.weather === 'storm')
    bed
      .add('rain')
      .add(look.weather === 'storm' ? 'wind' : 'rain')
      .delete('birds');
  if (look.weather === 'wind' || look.weather === 'snowstorm') bed.add('wind');
  if (look.timeOfDay === 'night' && bed.delete('birds')) bed.add('insects');
  if (look.season === 'winter') bed.delete('insects');
  return [...bed];
}

/** `at` and every so often after it, while the sound goes on. */
function strikes({ at, seconds, who, kind }: SoundWord): Seconds[] {
  if (brief.test(kind)) return [round(at)];
  const step = who === undefined ? again : named;
  return Array.from({ length: Math.max(1, Math.min(60, Math.ceil((seconds - 0.2) / step))) }, (_, index) => round(at + index * step));
}

/** A machine that is heard until its power is cut. */
const fallsSilent = (kind: string, { text }: MusicBrief): boolean =>
  /^(machine-hum|fire)$/.test(kind) &&
  /\b(?:to a (?:stop|halt|standstill)|power (?:is |goes |has been )?(?:cut|out|off)|goes (?:dark|silent|quiet|out)|falls silent|shuts? (?:down|off)|switch(?:es|ed) off|turns? off|dies (?:down|away|out))\b/i.test(
    text,
  );

/** The beds of the place, the sounds that the prompt names or its deeds make, and music where it fits. */
export function decideSound(words: readonly SoundWord[], setting: Setting, music: MusicBrief): SoundDirection {
  const ambience = decideAmbience(setting, music.look);
  const effects: SoundDirection['effects'] = [];
  for (const word of words) {
    if (beds.has(word.kind) && word.who === undefined && !fallsSilent(word.kind, music)) {
      if (!ambience.includes(word.kind)) ambience.push(word.kind);
      continue;
    }
    if (
      effects.some(
        (effect) =>
          effect.noun.split(' ').includes(word.name.split(' ').at(-1)!) &&
          effect.kind === word.kind &&
          (effect.who === word.who || effect.noun === word.name) &&
          Math.abs(effect.at - word.at) < 0.3,
      )
    )
      continue;
    const lasting = fallsSilent(word.kind, music) && beds.has(word.kind) ? { ...word, at: 0, seconds: round(music.seconds * 0.35) } : word;
    for (const at of strikes(lasting))
      effects.push({ at, noun: word.name, kind: word.kind, ...(word.who === undefined ? {} : { who: word.who }) });
  }
  return { ambience: ambience.slice(0, 16), effects: effects.slice(0, 256), music: decideMusic(music), ...mannerOf(music.text) };
}

/** How the prompt wants all of it to be heard. */
function mannerOf(text: string): Pick<SoundDirection, 'manner'> {
  if (
    /\b(?:complete(?:ly)?|total|absolute(?:ly)?|utter(?:ly)?|in|without (?:any|a)) (?:silence|silent|sound|audio)\b|\bno (?:sound|audio)\b|\bsoundless\b/i.test(
      text,
    )
  )
    return { manner: 'silent' };
  if (/\bmuffled\b|\bthrough (?:a|the) (?:wall|door|window)\b[^.]*\b(?:sounds?|heard|music|voices?)\b/i.test(text))
    return { manner: 'muffled' };
  if (
    /\bdistant (?:sounds?|noises?|music|voices?|echo\w*)\b|\b(?:sounds?|music|voices?) (?:heard )?(?:in|from) (?:the|a) distance\b/i.test(
      text,
    )
  )
    return { manner: 'distant' };
  return {};
}
