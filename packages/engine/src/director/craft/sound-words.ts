import type { Seconds, Shot } from '@onereel/spec';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { actionNamed } from '../lexicon/match-verb.ts';
import { isKindOf } from '../lexicon/match-noun.ts';
import type { Reading } from '../reading/reading.ts';
import type { Casting } from './casting.ts';

/** A word of the prompt that may name a sound, and when it would be heard. */
export interface SoundWord {
  readonly word: string;
  /** How the sound is called in the screenplay: `man talk`. */
  readonly name: string;
  readonly at: Seconds;
}

const soundingThings = ['artifact', 'organism', 'substance', 'body_part', 'geological_formation', 'plant_part', 'body_of_water'];
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Verbs that are heard but that no beat makes heard by itself, once a second while they go on. */
function verbWords(shots: readonly Shot[], casting: Casting): SoundWord[] {
  return shots.flatMap((shot) => shot.beats).flatMap((beat) => {
    const { sound } = actionNamed(beat.action);
    const row = casting.rows.get(beat.who);
    const isMade = beat.line !== undefined || (sound !== undefined && beat.match !== 'substitute' && !(sound === 'voice' && (row?.voice === undefined || beat.action === 'speak' || row.family === 'human')));
    const isSilent = beat.verb === beat.action && beat.match === 'exact' && sound === undefined;
    if (isMade || isSilent) return [];
    const noun = casting.cast.find(({ id }) => id === beat.who)?.noun ?? beat.who;
    const times = Math.max(1, Math.floor(beat.seconds));
    return Array.from({ length: times }, (_, index) => ({ word: beat.verb, name: `${noun} ${beat.verb}`, at: round(beat.start + (beat.seconds * (index + 0.5)) / times) }));
  });
}

/** Nouns that are sounds (`thunder`, `a loud bark`), or anything at all after `the sound of`. */
function nounWords(reading: Reading, text: string, seconds: Seconds, lexicon: Lexicon): SoundWord[] {
  const isAboutSound = /\b(?:sounds?|audio|noises?|hear|heard|sfx|foley)\b/i.test(text);
  return reading.things.flatMap((thing) => {
    const head = thing.noun.split(' ').at(-1)!;
    const isThing = soundingThings.some((kind) => isKindOf(head, kind, lexicon));
    const words = [head, ...(isAboutSound ? thing.adjectives.map((word) => lexicon.verbBase(word) ?? word) : [])];
    const acts = reading.deeds.some((deed) => deed.subjects.includes(thing));
    return isThing && !isAboutSound && !acts ? [] : words.map((word) => ({ word, name: word, at: round(seconds / 2) }));
  });
}

/** All words of the prompt that may name a sound. */
export function findSoundWords(reading: Reading, shots: readonly Shot[], casting: Casting, text: string, seconds: Seconds, lexicon: Lexicon): SoundWord[] {
  return [...verbWords(shots, casting), ...nounWords(reading, text, seconds, lexicon)];
}
