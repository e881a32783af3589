import { soloistNames } from './soloists.ts';

/** The instruments of the orchestra. */
export const playerNames = ['strings', 'piano', 'brass', 'taiko', 'pluck', 'bells', 'bass', 'flute', 'shaker', ...soloistNames] as const;
/** The name of one of them. */
export type PlayerName = (typeof playerNames)[number];

/** A chord as a step of the scale from 0, and how many notes are stacked in thirds. */
export type Step = number;

/** What a mood means in music. */
export interface Mood {
  /** Other words for it. */
  readonly words: readonly string[];
  /** Beats a minute. */
  readonly tempo: number;
  /** Half tones of the scale above its root. */
  readonly scale: readonly number[];
  /** The root as a MIDI note between 45 and 57. */
  readonly root: number;
  /** Chords by scale step, four bars each. */
  readonly progressions: readonly (readonly Step[])[];
  /** The chord the film ends on. */
  readonly home: Step;
  readonly players: readonly PlayerName[];
  readonly brightness: number;
  /** Notes of the tune in a bar. */
  readonly busyness: number;
  /** How the accompaniment moves: held, broken into single notes, driven in repeated notes, or waltzing. */
  readonly figure: 'held' | 'broken' | 'driven' | 'pulse';
}

const major = [0, 2, 4, 5, 7, 9, 11];
const minor = [0, 2, 3, 5, 7, 8, 10];
const harmonicMinor = [0, 2, 3, 5, 7, 8, 11];
const phrygian = [0, 1, 3, 5, 7, 8, 10];
const dorian = [0, 2, 3, 5, 7, 9, 10];
const lydian = [0, 2, 4, 6, 7, 9, 11];

/** The moods by name. */
export const moods: Readonly<Record<string, Mood>> = {
  dark: {
    words: ['menacing', 'ominous', 'scary', 'horror', 'sinister', 'gloomy', 'evil', 'threatening', 'moody'],
    tempo: 72,
    scale: phrygian,
    root: 48,
    progressions: [
      [0, 1, 0, 5],
      [0, 5, 1, 0],
    ],
    home: 0,
    players: ['strings', 'brass', 'taiko', 'bass', 'bells'],
    brightness: 0.35,
    busyness: 1.5,
    figure: 'pulse',
  },
  epic: {
    words: ['heroic', 'dramatic', 'cinematic', 'grand', 'majestic', 'powerful', 'triumphant', 'orchestral', 'action'],
    tempo: 112,
    scale: minor,
    root: 50,
    progressions: [
      [0, 5, 2, 6],
      [0, 3, 5, 4],
    ],
    home: 0,
    players: ['strings', 'brass', 'taiko', 'bass', 'bells'],
    brightness: 0.7,
    busyness: 3,
    figure: 'driven',
  },
  tense: {
    words: ['suspense', 'suspenseful', 'thriller', 'anxious', 'nervous', 'urgent', 'chase', 'fast-paced'],
    tempo: 124,
    scale: harmonicMinor,
    root: 45,
    progressions: [
      [0, 0, 1, 0],
      [0, 5, 0, 4],
    ],
    home: 0,
    players: ['strings', 'bass', 'taiko', 'pluck', 'brass'],
    brightness: 0.45,
    busyness: 1,
    figure: 'driven',
  },
  calm: {
    words: ['peaceful', 'serene', 'gentle', 'relaxing', 'soothing', 'ambient', 'meditative', 'quiet', 'soft', 'tranquil', 'dreamy'],
    tempo: 66,
    scale: lydian,
    root: 53,
    progressions: [
      [0, 4, 5, 1],
      [0, 1, 4, 0],
    ],
    home: 0,
    players: ['strings', 'piano', 'bells', 'bass'],
    brightness: 0.45,
    busyness: 2,
    figure: 'broken',
  },
  joyful: {
    words: ['happy', 'cheerful', 'upbeat', 'uplifting', 'bright', 'energetic', 'fun', 'festive', 'celebratory', 'hopeful'],
    tempo: 120,
    scale: major,
    root: 48,
    progressions: [
      [0, 4, 5, 3],
      [0, 3, 4, 0],
    ],
    home: 0,
    players: ['piano', 'pluck', 'strings', 'bass', 'bells', 'shaker'],
    brightness: 0.85,
    busyness: 4,
    figure: 'pulse',
  },
  romantic: {
    words: ['love', 'tender', 'warm', 'intimate', 'sweet', 'passionate', 'nostalgic'],
    tempo: 76,
    scale: major,
    root: 50,
    progressions: [
      [0, 5, 3, 4],
      [0, 2, 3, 4],
    ],
    home: 0,
    players: ['piano', 'strings', 'flute', 'bass'],
    brightness: 0.55,
    busyness: 2.5,
    figure: 'broken',
  },
  sad: {
    words: ['melancholy', 'melancholic', 'sorrowful', 'lonely', 'somber', 'tragic', 'bittersweet', 'wistful'],
    tempo: 64,
    scale: minor,
    root: 50,
    progressions: [
      [0, 5, 3, 4],
      [0, 6, 5, 4],
    ],
    home: 0,
    players: ['piano', 'strings', 'bass', 'flute'],
    brightness: 0.4,
    busyness: 2,
    figure: 'broken',
  },
  playful: {
    words: ['funny', 'quirky', 'comedic', 'whimsical', 'cute', 'silly', 'light', 'lighthearted'],
    tempo: 132,
    scale: major,
    root: 53,
    progressions: [
      [0, 3, 0, 4],
      [0, 1, 4, 0],
    ],
    home: 0,
    players: ['pluck', 'flute', 'bass', 'bells', 'shaker'],
    brightness: 0.8,
    busyness: 4,
    figure: 'pulse',
  },
  mysterious: {
    words: ['eerie', 'magical', 'mystical', 'ethereal', 'enchanted', 'strange', 'haunting', 'otherworldly', 'space', 'futuristic'],
    tempo: 80,
    scale: dorian,
    root: 50,
    progressions: [
      [0, 3, 0, 6],
      [0, 1, 3, 0],
    ],
    home: 0,
    players: ['strings', 'bells', 'pluck', 'bass', 'flute'],
    brightness: 0.5,
    busyness: 2,
    figure: 'broken',
  },
  neutral: {
    words: ['background', 'documentary', 'corporate', 'inspiring', 'simple'],
    tempo: 92,
    scale: major,
    root: 50,
    progressions: [
      [0, 5, 3, 4],
      [0, 4, 5, 3],
    ],
    home: 0,
    players: ['piano', 'strings', 'bass', 'pluck'],
    brightness: 0.55,
    busyness: 2,
    figure: 'broken',
  },
};

/** The mood of a word; neutral for a word that is not known. */
export function moodOf(word: string): Mood {
  const wanted = word.toLowerCase().trim();
  // A whole phrase first, then its single words.
  for (const piece of [wanted, ...wanted.split(/[^a-z]+/)]) {
    const found = Object.entries(moods).find(([name, { words }]) => name === piece || words.includes(piece));
    if (found !== undefined) return found[1];
  }
  return moods['neutral'];
}

/** Beats a minute of a word or a number, near what the mood wants. */
export function tempoOf(tempo: string | number, mood: Mood): number {
  if (typeof tempo === 'number' && Number.isFinite(tempo)) return Math.max(40, Math.min(200, tempo));
  const word = String(tempo).toLowerCase();
  if (/slow|largo|adagio/.test(word)) return mood.tempo * 0.8;
  if (/fast|quick|allegro|presto|energetic/.test(word)) return mood.tempo * 1.25;
  return mood.tempo;
}

const asked: readonly (readonly [RegExp, readonly PlayerName[]])[] = [
  [/string|viola|orchestra|\bpad\b|ambient|fiddlers/, ['strings']],
  [/violin|fiddle/, ['violin']],
  [/cello|double bass/, ['cello']],
  [/choir|chorus|voices/, ['choir']],
  [/synth|electronic|techno|chiptune|8-bit/, ['synth']],
  [/organ/, ['organ']],
  [/accordion|harmonica|concertina|bagpipe/, ['accordion']],
  [/piano|keys|keyboard|jazz/, ['piano']],
  [/trumpet|bugle|cornet/, ['trumpet']],
  [/saxophone|\bsax\b|jazz/, ['saxophone']],
  [/clarinet|oboe|bassoon/, ['clarinet']],
  [/brass|horn|trombone|tuba|orchestra/, ['brass']],
  [/drum ?kit|\bdrums?\b|\bbeat\b|rock|jazz|techno|hi-hat|cymbal/, ['kit']],
  [/taiko|percussion|timpani|orchestra/, ['taiko']],
  [/electric guitar|rock|metal band/, ['electric-guitar']],
  [/guitar|ukulele|banjo|lute|acoustic|folk/, ['guitar']],
  [/harp(?!sichord)/, ['harp']],
  [/pluck|pizzicato|koto|harpsichord|sitar/, ['pluck']],
  [/xylophone|marimba|kalimba/, ['xylophone']],
  [/bell|glockenspiel|celesta|chime|music box|vibraphone/, ['bells']],
  [/\bbass\b|jazz|rock|techno/, ['bass']],
  [/flute|whistle|woodwind|pan pipe|recorder/, ['flute']],
  [/shaker|maraca|tambourine/, ['shaker']],
];

/** Who plays: what was asked for, or what the mood wants. A bass is always allowed to carry the rest. */
export function playersOf(instruments: readonly string[], mood: Mood): readonly PlayerName[] {
  const found = new Set<PlayerName>();
  for (const instrument of instruments) {
    for (const [pattern, names] of asked) if (pattern.test(instrument.toLowerCase())) for (const name of names) found.add(name);
  }
  return found.size === 0 ? mood.players : [...found];
}
