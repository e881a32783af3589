import { createWordTable } from './word-table.ts';

/** One half of WordNet: words, their senses (most frequent first) and the tree of broader senses above them. */
export interface WordTree {
  has(word: string): boolean;
  /** Senses of a word in the base form, most frequent first. Two words are joined by `_`. */
  senses(word: string): readonly number[];
  /** A sense and all above it, nearest first. */
  path(sense: number): readonly number[];
  /** The words whose most frequent sense this is. */
  words(sense: number): readonly string[];
}

/** WordNet as the director uses it. */
export interface WordNet {
  readonly nouns: WordTree;
  readonly verbs: WordTree;
  isAdjective(word: string): boolean;
  isAdverb(word: string): boolean;
  /** Whether a word is a noun for something that cannot be seen: `money`, `month`. */
  isUnseen(word: string): boolean;
}

/** A tree as it is stored: texts that are searched where they lie (see `scripts/build-lexicon.ts`). */
interface TreeText {
  readonly index: string;
  readonly parents: string;
  readonly starts: string;
  readonly names: string;
}

/** Digits, in base 36, of a number in `parents` and `starts`. */
const width = 4;

const numberAt = (text: string, index: number): number => parseInt(text.slice(index * width, (index + 1) * width), 36);

function openTree({ index, parents, starts, names }: TreeText): WordTree {
  const table = createWordTable(index);
  const none: readonly number[] = [];
  return {
    has: (word) => table.find(word) !== undefined,
    senses: (word) =>
      table
        .find(word)
        ?.split(' ')
        .map((sense) => parseInt(sense, 36)) ?? none,
    path(sense) {
      const path: number[] = [];
      // A sense that stands above itself is a top.
      for (let at = sense; path.length < 32; at = numberAt(parents, at)) {
        if (path.at(-1) === at) break;
        path.push(at);
      }
      return path;
    },
    words(sense) {
      const start = numberAt(starts, sense);
      const end = names.indexOf('\n', start);
      return end === start ? [] : names.slice(start, end).split(' ');
    },
  };
}

let loading: Promise<WordNet> | undefined;

/** Loads WordNet 3.1 (Princeton University; see wordnet-LICENSE.md), once. */
export function loadWordNet(): Promise<WordNet> {
  loading ??= import('./wordnet.json', { with: { type: 'json' } }).then(({ default: text }) => {
    const adjectives = createWordTable(text.adjectives);
    const adverbs = createWordTable(text.adverbs);
    const unseen = createWordTable(text.unseen);
    return {
      nouns: openTree(text.nouns),
      verbs: openTree(text.verbs),
      isAdjective: (word) => adjectives.find(word) !== undefined,
      isAdverb: (word) => adverbs.find(word) !== undefined,
      isUnseen: (word) => unseen.find(word) !== undefined,
    };
  });
  return loading;
}
