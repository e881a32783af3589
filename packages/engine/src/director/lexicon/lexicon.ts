import { manifest } from '../../manifest/manifest.ts';
import { conjunctions, determiners, partitives, prepositions } from './closed-classes.ts';
import { describingWords } from './describing.ts';
import { irregularNouns } from './irregular.ts';
import { singularOf, superlativeBaseOf, verbBaseOf } from './morphology.ts';
import { placeNames } from './named-places.ts';
import { isOneSlip, nearest, swapped } from './spelling.ts';
import { loadWordNet, type WordNet } from './wordnet.ts';

/** What the director knows of words: our own lists first, WordNet after them. */
export interface Lexicon {
  readonly wordNet: WordNet;
  /** Whether a word (base form or not; two words joined by a space) can be a noun that we know. */
  isNoun(word: string): boolean;
  isVerb(word: string): boolean;
  isAdjective(word: string): boolean;
  /** Whether a word is in our own lists of colours, sizes, materials … */
  isOwnAdjective(word: string): boolean;
  /** Whether a word is something that things are made of, or `model`, `toy` and the like: `rubber`, `glass`. */
  isMaterial(word: string): boolean;
  /** A colour, size, age or mood: it never belongs to the name of a thing (a white house is a house). */
  isPlainAdjective(word: string): boolean;
  /** A word that nobody knows, one slip away from one of our own nouns: that noun. */
  correct(word: string): string | undefined;
  /** A word that makes no known thing with the word before it, but would, one slip away: `stop sigh` gives `sign`. */
  correctPair(before: string, word: string): string | undefined;
  /** Whether a word is a form of a verb of the manifest. */
  isOwnVerb(word: string): boolean;
  /** Whether a word is a form of a verb that is heard: `clanks`, `barks`. */
  isSoundVerb(word: string): boolean;
  isPlural(word: string): boolean;
  /** Whether two or three words together are one known thing: `wine glass`, `police car`. */
  isCompound(words: string): boolean;
  /** Whether a noun, perhaps of several words, stands in the manifest. */
  isOwnNoun(words: string): boolean;
  /** Whether a describing word and a noun are one name of ours: `black bear`, `old man`, but not `white horse`. */
  isName(words: string): boolean;
  singular(word: string): string;
  verbBase(word: string): string | undefined;
  superlativeBase(word: string): string | undefined;
}

function ownWords(): { nouns: Set<string>; cast: Set<string>; verbs: Set<string>; adjectives: Set<string>; plain: Set<string> } {
  const nounRows = [...manifest.cast, ...manifest.settings, ...manifest.features];
  const nouns = new Set<string>([...nounRows.flatMap((row) => row.words), ...partitives.keys(), ...placeNames]);
  const verbs = new Set<string>(manifest.actions.flatMap((row) => [...row.words, ...(row.standsFor ?? [])]));
  const adjectives = new Set<string>([
    ...Object.values(describingWords).flatMap((words) => [...words]),
    ...manifest.colours.flatMap((row) => row.words),
  ]);
  const plainGroups = ['size', 'age', 'mood', 'tone'].flatMap((group) => [...(describingWords[group] ?? [])]);
  const plain = new Set<string>([...plainGroups, ...manifest.colours.flatMap((row) => row.words)]);
  return { nouns, cast: new Set(manifest.cast.flatMap((row) => row.words)), verbs, adjectives, plain };
}

const ages = /^(?:old|young|elderly|baby|little (?:girl|boy)|ancient)\b/;

/** Whether WordNet knows a name as that of something living or eaten: `black_bear`, not the `white_horse` of the sea. */
const isBred = (name: string, { nouns }: WordNet): boolean =>
  nouns
    .senses(name)
    .some((sense) => nouns.path(sense).some((step) => nouns.words(step).some((word) => /^(?:organism|food|beverage)$/.test(word))));

function build(wordNet: WordNet): Lexicon {
  const own = ownWords();
  const known = (word: string): boolean => own.nouns.has(word) || wordNet.nouns.has(word.replaceAll(' ', '_'));
  const knownVerb = (word: string): boolean => own.verbs.has(word) || wordNet.verbs.has(word);
  const isAdjective = (word: string): boolean => own.adjectives.has(word) || wordNet.isAdjective(word);
  const soundVerbs = new Set<string>(manifest.sounds.filter((row) => row.role !== 'instrument').flatMap((row) => row.words));
  const seconds = new Map<string, string[]>();
  for (const noun of own.nouns) {
    const [first, second, third] = noun.split(' ');
    if (first !== undefined && second !== undefined && third === undefined) seconds.set(first, [...(seconds.get(first) ?? []), second]);
  }
  const isPair = (before: string, word: string): boolean => known(`${before} ${word}`) || known(`${before} ${singular(word)}`);
  const isSeen = (word: string): boolean =>
    own.nouns.has(singular(word)) ||
    wordNet.nouns
      .senses(singular(word))
      .slice(0, 2)
      .some((sense) => wordNet.nouns.path(sense).some((step) => wordNet.nouns.words(step).includes('physical_entity')));
  const littleWords = [...prepositions].filter((word) => word.length >= 6 || word === 'across');
  const spellable = [...own.nouns].filter((word) => word.length >= 4 && !word.includes(' '));
  const singulars = new Map<string, string>();
  const singular = (word: string): string => {
    let found = singulars.get(word);
    if (found === undefined) {
      found = singularOf(word, known);
      if (singulars.size < 20000) singulars.set(word, found);
    }
    return found;
  };
  return {
    wordNet,
    isNoun: (word) => known(word) || known(singular(word)),
    isVerb: (word) => verbBaseOf(word, knownVerb) !== undefined,
    isAdjective,
    isMaterial: (word) =>
      (describingWords['material']?.has(word) ?? false) || /^(model|toy|stuffed|dummy|sports|police|cartoon)$/.test(word),
    isPlainAdjective: (word) => own.plain.has(word),
    isOwnAdjective: (word) => own.adjectives.has(word),
    correct: (word) =>
      word.length < 5 ||
      // "ferris" is no word by itself, but the first one of a wheel's
      seconds.has(word) ||
      known(singular(word)) ||
      knownVerb(word) ||
      verbBaseOf(word, knownVerb) !== undefined ||
      isAdjective(word) ||
      wordNet.isAdverb(word) ||
      wordNet.isUnseen(word) ||
      wordNet.isUnseen(singularOf(word, wordNet.isUnseen))
        ? undefined
        : (nearest(word, spellable) ??
          swapped(word, (candidate) => prepositions.has(candidate) || known(candidate) || knownVerb(candidate)) ??
          nearest(word, littleWords)),
    correctPair: (before, word) =>
      word.length < 4 ||
      // "a taxi drives" is no slip for a taxi driver
      own.verbs.has(verbBaseOf(word, knownVerb, (base) => own.verbs.has(base)) ?? '') ||
      !seconds.has(before) ||
      isPair(before, word) ||
      // "a black coat" is no slip for a black cat: what can be seen is meant
      isSeen(word)
        ? undefined
        : seconds.get(before)!.find((second) => isOneSlip(word, second)),
    isOwnVerb: (word) => own.verbs.has(verbBaseOf(word, knownVerb, (base) => own.verbs.has(base)) ?? ''),
    isSoundVerb: (word) => soundVerbs.has(verbBaseOf(word, knownVerb, (base) => own.verbs.has(base)) ?? ''),
    isPlural: (word) => (irregularNouns.has(word) && irregularNouns.get(word) !== word) || singular(word) !== word,
    isCompound(words) {
      const parts = words.split(' ');
      if (parts.some((part) => prepositions.has(part) || determiners.has(part) || conjunctions.has(part))) return false;
      return known([...parts.slice(0, -1), singular(parts.at(-1)!)].join(' '));
    },
    isOwnNoun: (words) => own.nouns.has(words),
    isName: (words) =>
      own.nouns.has(words) &&
      (!own.cast.has(words) ||
        placeNames.includes(words) ||
        ages.test(words) ||
        words.split(' ').length > 2 ||
        isBred(words.replaceAll(' ', '_'), wordNet)),
    singular,
    verbBase: (word) => verbBaseOf(word, knownVerb, (base) => own.verbs.has(base)),
    superlativeBase: (word) => superlativeBaseOf(word, isAdjective),
  };
}

let loading: Promise<Lexicon> | undefined;

/** Loads the director's lexicon, once. */
export function loadLexicon(): Promise<Lexicon> {
  loading ??= loadWordNet().then(build);
  return loading;
}
