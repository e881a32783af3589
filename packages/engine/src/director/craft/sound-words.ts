import type { Seconds, Shot } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isKindOf } from '../lexicon/match-noun.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import type { Casting } from './casting.ts';
import { heardOf } from './heard.ts';

/** A sound that is to be heard, from `at` on; `who` when the picture makes it by itself. */
export interface SoundWord {
  readonly kind: string;
  /** How the sound is called in the screenplay: `man talk`. */
  readonly name: string;
  readonly at: Seconds;
  readonly seconds: Seconds;
  readonly who?: string;
}

const byWord = new Map<string, string>();
for (const { kind, words, role } of manifest.sounds)
  for (const word of words) if (role !== 'instrument' && !byWord.has(word)) byWord.set(word, kind);

const soundingThings = ['artifact', 'organism', 'substance', 'body_part', 'geological_formation', 'plant_part', 'body_of_water'];
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Motions and voices that the stage makes heard for bodies of its own. */
function isMadeByPicture(action: string, family: string | undefined, isExactBody: boolean): boolean {
  if (!isExactBody || family === undefined || family === 'stand-in') return false;
  return /^(walk|run|rush|jump|fly|bounce|drive|sail|row|rise|pass-by|cross|approach|leave|chase|follow|clap|roar|bark|meow|roll)$/.test(
    action,
  );
}

/** What the deeds are heard as. */
function deedSounds(shots: readonly Shot[], casting: Casting): SoundWord[] {
  const isSnowy = casting.setting.features.some(({ kind }) => kind === 'snow');
  const ground = isSnowy ? 'snow' : (manifest.settings.find(({ kind }) => kind === casting.setting.kind)?.ground ?? 'soil');
  return shots
    .flatMap((shot) => shot.beats)
    .flatMap((beat) => {
      const member = casting.cast.find(({ id }) => id === beat.who);
      const target = casting.cast.find(({ id }) => id === beat.target)?.noun ?? beat.target ?? '';
      const holds = (member?.holds ?? []).map((thing) => (typeof thing === 'string' ? thing : thing.noun)).join(' ');
      const row = casting.rows.get(beat.who);
      const noun = member?.noun ?? beat.who.replaceAll('-', ' ');
      const heard = heardOf({ beat, noun, row, ground, tools: `${target} ${holds}` }) ?? namedSound(beat.verb, noun);
      if (heard === undefined) return [];
      const isMade = isMadeByPicture(beat.action, row?.family, beat.match !== 'substitute');
      return [{ kind: heard.kind, name: heard.noun, at: beat.start, seconds: beat.seconds, ...(isMade ? { who: beat.who } : {}) }];
    });
}

/** A verb that is itself a word for a sound. */
function namedSound(verb: string, noun: string): { noun: string; kind: string } | undefined {
  const kind = byWord.get(verb);
  return kind === undefined ? undefined : { noun: `${noun} ${verb}`, kind };
}

/** When the deed that speaks of a thing begins, and how long it lasts; the whole film for things without one. */
function spanOf(thing: Thing, reading: Reading, shots: readonly Shot[], seconds: Seconds): { at: Seconds; seconds: Seconds } {
  const deed = reading.deeds.find(
    (item) => item.object === thing || item.subjects.includes(thing) || item.places.some((place) => place.thing === thing),
  );
  const beat = deed === undefined ? undefined : shots.flatMap((shot) => shot.beats).find(({ verb }) => verb === deed.verb);
  return beat === undefined ? { at: round(seconds * 0.35), seconds: round(seconds * 0.3) } : { at: beat.start, seconds: beat.seconds };
}

/** Nouns that are sounds (`thunder`, `a loud bark`), or anything at all after `the sound of`. */
function nounSounds(reading: Reading, shots: readonly Shot[], text: string, seconds: Seconds, lexicon: Lexicon): SoundWord[] {
  const isAboutSound = /\b(?:sounds?|audio|noises?|hear|heard|sfx|foley|microphone)\b/i.test(text);
  return reading.things.flatMap((thing) => {
    const head = thing.noun.split(' ').at(-1)!;
    const isThing =
      (/^(ring|glass|tap)$/.test(head) || soundingThings.some((kind) => isKindOf(head, kind, lexicon))) &&
      !/^(creak|horn|siren|alarm|bell|thunder|engine|machinery)$/.test(head);
    const words = [
      head,
      ...thing.adjectives.map((word) => lexicon.verbBase(word) ?? word).filter((word) => isAboutSound || word.endsWith('ing')),
    ];
    const acts = reading.deeds.some((deed) => deed.subjects.includes(thing));
    // a glass that falls is heard when it breaks, a wave and a fire are heard as they are
    if (isThing && !isAboutSound && (!acts || /^(glass|door|window|bottle|camera|clock)$/.test(head))) return [];
    const owner = thing.owner === undefined ? '' : `${thing.owner.noun} `;
    return words.flatMap((word) => {
      const kind = byWord.get(word);
      return kind === undefined ? [] : [{ kind, name: `${owner}${word}`, ...spanOf(thing, reading, shots, seconds) }];
    });
  });
}

/** Many people are heard, glad ones more so. */
function crowdSounds(text: string, seconds: Seconds): SoundWord[] {
  const people = /\b(?:crowd(?:s|ed)?|audience|spectators|busy|bustling|people|fans|customers|passengers)\b/i;
  if (/\b(?:excited|cheering|enthusiastic|celebrating|roaring|jubilant)\s+(?:people|crowds?|fans|audience|spectators)\b/i.test(text))
    return [{ kind: 'applause', name: 'crowd cheering and applause', at: 0, seconds }];
  return /\b(?:busy|bustling|crowded|packed|lively)\b/i.test(text) && people.test(text)
    ? [{ kind: 'crowd', name: 'crowd murmur', at: 0, seconds }]
    : [];
}

/** All sounds that the prompt names or that its deeds make. */
export function findSoundWords(
  reading: Reading,
  shots: readonly Shot[],
  casting: Casting,
  text: string,
  seconds: Seconds,
  lexicon: Lexicon,
): SoundWord[] {
  return [...deedSounds(shots, casting), ...nounSounds(reading, shots, text, seconds, lexicon), ...crowdSounds(text, seconds)];
}
