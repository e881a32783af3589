import type { CastMember, Look, Seconds, Shot, SoundDirection, Tune } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { moodTerm } from './look.ts';
import { improvise } from './improvise.ts';
import { readTune } from './tune.ts';

interface Score {
  readonly mood: string;
  readonly tempo: string;
  readonly instruments: readonly string[];
}

const scores: Readonly<Record<string, Score>> = {
  menacing: { mood: 'dark', tempo: 'slow', instruments: ['low-strings', 'drums'] },
  eerie: { mood: 'eerie', tempo: 'slow', instruments: ['synth', 'bells'] },
  mysterious: { mood: 'mysterious', tempo: 'slow', instruments: ['harp', 'strings'] },
  tense: { mood: 'tense', tempo: 'fast', instruments: ['strings', 'drums'] },
  epic: { mood: 'epic', tempo: 'medium', instruments: ['brass', 'strings', 'drums'] },
  romantic: { mood: 'romantic', tempo: 'slow', instruments: ['piano', 'strings'] },
  calm: { mood: 'calm', tempo: 'slow', instruments: ['piano'] },
  joyful: { mood: 'joyful', tempo: 'fast', instruments: ['guitar', 'bells'] },
  energetic: { mood: 'joyful', tempo: 'fast', instruments: ['guitar', 'drums'] },
  sad: { mood: 'sad', tempo: 'slow', instruments: ['piano', 'strings'] },
  magical: { mood: 'magical', tempo: 'medium', instruments: ['harp', 'bells'] },
};

/** What the deeds and the weather of a story suggest to a composer, the strongest first. */
const suggestions: readonly (readonly [pattern: RegExp, mood: string])[] = [
  [
    /\b(?:chas(?:es|ed|ing)|flees?|fleeing|escap\w+|fights?|fighting|battles?|attack\w*|explo(?:des|sion|ding)|crash\w*|suddenly|alarms?|danger\w*|storm\w*|struggl\w+)\b/i,
    'tense',
  ],
  [/\b(?:detectives?|spy|spies|sneak\w*|creep\w*|abandoned|shadow\w*|fog\w*|mist\w*|ruins?|dimly|cave|secret)\b/i, 'mysterious'],
  [/\b(?:alone|deserted|rainy|lonely|tears|cr(?:y|ies|ying)|goodbye|grave\w*)\b/i, 'sad'],
  [
    /\b(?:puppy|puppies|kittens?|children|kids|play(?:s|ing|ful)?|danc\w+|laugh\w*|party|parade|festival|balloons?|skat\w+|busy|crowded)\b/i,
    'joyful',
  ],
  [/\b(?:castle|knight|army|dragon|rocket|spaceship|mountains?|eagle|lions?|galaxy|universe)\b/i, 'epic'],
];

function suggestedMood(text: string): string {
  return suggestions.find(([pattern]) => pattern.test(text))?.[1] ?? 'calm';
}

/** A story has somebody or something that acts, a place, a light or a weather of its own, and is told at some length. */
function isStory(text: string, look: Look, shots: readonly Shot[], isPlaceNamed: boolean, hasLife: boolean): boolean {
  const acts = hasLife && shots.some((shot) => shot.beats.some((beat) => beat.match !== 'substitute'));
  const hasLight = look.timeOfDay !== 'day' || look.weather !== 'clear' || look.season !== 'summer';
  const isTold = text.trim().split(/\s+/).length >= 14;
  return [acts, isPlaceNamed, hasLight || isTold, isTold].filter(Boolean).length >= 3;
}

/** What the decision about music rests on. */
export interface MusicBrief {
  readonly text: string;
  readonly look: Look;
  readonly shots: readonly Shot[];
  readonly isPlaceNamed: boolean;
  readonly hasLife: boolean;
  readonly seconds: Seconds;
  readonly cast: readonly CastMember[];
}

/** The instruments of music that a text names. */
function playedIn(text: string): string[] {
  return manifest.sounds
    .filter((kind) => kind.role === 'instrument' && kind.words.some((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(text)))
    .map(({ kind }) => kind);
}

/** The instrument in the picture that somebody plays, or that plays by itself. A single drum is heard stroke by stroke instead. */
function playedInstrument(shots: readonly Shot[], cast: readonly CastMember[]): CastMember | undefined {
  const instruments = cast.filter(({ kind }) =>
    manifest.cast.some((row) => row.kind === kind && row.family === 'instrument' && row.kind !== 'drum'),
  );
  return instruments.find(({ id }) =>
    shots.some(({ beats }) =>
      beats.some((beat) => /^(play|strum|drum|practice|perform)/.test(beat.action) && (beat.target === id || beat.who === id)),
    ),
  );
}

const tempos: Readonly<Record<string, number>> = { slow: 72, medium: 100, fast: 138 };

/** What is played in the picture is what is heard, note by note. */
function played(instrument: CastMember, text: string, seconds: Seconds, look: Look): SoundDirection['music'] {
  const score = scores[moodTerm(look.mood)] ?? scores[suggestedMood(text)];
  const tempo = /\bslow(?:ly)?\b/i.test(text)
    ? 'slow'
    : /\b(?:fast|quickly|upbeat|energetic(?:ally)?)\b/i.test(text)
      ? 'fast'
      : (score?.tempo ?? 'medium');
  const mood = score?.mood ?? 'neutral';
  const notes = improvise(instrument.kind, text, seconds, tempos[tempo] ?? 100, /dark|eerie|tense|sad|mysterious/.test(mood));
  return {
    mood,
    tempo,
    instruments: [instrument.kind === 'drum' || instrument.kind === 'drum-kit' ? 'drum kit' : instrument.kind.replaceAll('-', ' ')],
    tune: { notes, who: instrument.id },
  };
}

const instrumentKinds = new Set(manifest.cast.filter(({ family }) => family === 'instrument').map(({ kind }) => kind));

/** The instrument in the picture. */
const instrumentIn = (cast: readonly CastMember[]): CastMember | undefined => cast.find(({ kind }) => instrumentKinds.has(kind));

/** Exactly these notes, by the named instrument, and by the one in the picture if there is one. */
function exactly(notes: Tune['notes'], text: string, cast: readonly CastMember[]): SoundDirection['music'] {
  const instruments = playedIn(text);
  const player = instrumentIn(cast) ?? cast.find(({ noun }) => playedIn(noun).length > 0);
  return {
    mood: 'neutral',
    tempo: 'medium',
    instruments: instruments.length > 0 ? instruments : ['piano'],
    tune: { notes, ...(player ? { who: player.id } : {}) },
  };
}

/**
 * Music where it is asked for by name, where a mood is named, or where a story is told: in the story's own mood. None where the
 * prompt forbids it, where somebody speaks, or where it is about the sounds themselves.
 */
export function decideMusic({ text, look, shots, isPlaceNamed, hasLife, seconds, cast }: MusicBrief): SoundDirection['music'] {
  const notes = readTune(text, seconds);
  if (notes) return exactly(notes, text, cast);
  const instrument = playedInstrument(shots, cast);
  if (instrument) return played(instrument, text, seconds, look);
  if (/\b(?:no|without(?: any)?) (?:background )?music\b|\bsilent(?:ly)? film\b/i.test(text)) return null;
  const isNamed = /\b(?:music|soundtrack|melody|score|song|orchestra(?:l)?|tune)\b/i.test(text);
  const named = scores[moodTerm(look.mood)];
  const isAboutSound =
    /\b(?:sounds?|noises?|audio|sfx|microphone|asmr)\b/i.test(text) ||
    shots.some((shot) => shot.beats.some((beat) => beat.line !== undefined));
  if (!isNamed && named === undefined && (isAboutSound || !isStory(text, look, shots, isPlaceNamed, hasLife))) return null;
  const score = named ?? scores[suggestedMood(text)];
  const byName = playedIn(text);
  const tempo = /\bslow\b[^,.]*\b(?:music|melody|song|tune)/i.test(text)
    ? 'slow'
    : /\b(?:fast|upbeat|energetic)\b[^,.]*\b(?:music|melody|song|tune)/i.test(text)
      ? 'fast'
      : (score?.tempo ?? 'medium');
  return {
    mood: isNamed && named === undefined ? 'neutral' : (score?.mood ?? 'neutral'),
    tempo,
    instruments: isNamed && byName.length > 0 ? byName : [...(score?.instruments ?? ['piano'])],
    ...(isNamed || byName.length > 0 ? {} : { role: 'underscore' }),
  };
}
