/** One half of WordNet: words, their senses (most frequent first) and the tree of broader senses above them. */
export interface WordTree {
  has(word: string): boolean;
  /** Senses of a word in the base form, most frequent first. Two words are joined by `_`. */
  senses(word: string): readonly number[];
  /** A sense and all above it, nearest first. */
  path(sense: number): readonly number[];
  words(sense: number): readonly string[];
}

/** WordNet as the director uses it. */
export interface WordNet {
  readonly nouns: WordTree;
  readonly verbs: WordTree;
  isAdjective(word: string): boolean;
  isAdverb(word: string): boolean;
}

interface WordNetText {
  readonly nouns: string;
  readonly verbs: string;
  readonly adjectives: string;
  readonly adverbs: string;
}

function growTree(text: string): WordTree {
  const lines = text.split('\n');
  const parents = new Int32Array(lines.length);
  const ranked = new Map<string, { sense: number; rank: number }[]>();
  lines.forEach((line, sense) => {
    const [parent = '', ...words] = line.split(' ');
    parents[sense] = parent === '' ? -1 : parseInt(parent, 36);
    for (const entry of words) {
      const [word = '', rank = '0'] = entry.split(':');
      const list = ranked.get(word);
      const item = { sense, rank: Number(rank) };
      if (list === undefined) ranked.set(word, [item]);
      else list.push(item);
    }
  });
  const none: readonly number[] = [];
  return {
    has: (word) => ranked.has(word),
    senses: (word) => ranked.get(word)?.sort((one, other) => one.rank - other.rank).map(({ sense }) => sense) ?? none,
    path(sense) {
      const path: number[] = [];
      for (let at = sense; at >= 0 && path.length < 32; at = parents[at]!) path.push(at);
      return path;
    },
    words: (sense) => (lines[sense] ?? '').split(' ').slice(1).map((entry) => entry.split(':')[0]!),
  };
}

let loading: Promise<WordNet> | undefined;

/** Loads WordNet 3.1 (Princeton University; see wordnet-LICENSE.md), once. */
export function loadWordNet(): Promise<WordNet> {
  loading ??= import('./wordnet.json', { with: { type: 'json' } }).then((module) => {
    const text: WordNetText = module.default;
    const adjectives = new Set(text.adjectives.split(' '));
    const adverbs = new Set(text.adverbs.split(' '));
    return {
      nouns: growTree(text.nouns),
      verbs: growTree(text.verbs),
      isAdjective: (word) => adjectives.has(word),
      isAdverb: (word) => adverbs.has(word),
    };
  });
  return loading;
}
