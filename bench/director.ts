/**
 * How fast the director reads: what it costs to load, and the time per prompt against its length. `npm run bench:director`.
 * The prompts are put together from the words below; none is from an evaluation set.
 */
import { direct } from '@onereel/engine/director';
import { createChance } from '../packages/engine/src/chance/chance.ts';
import { loadWordNet } from '../packages/engine/src/director/lexicon/wordnet.ts';

const actors = [
  'a red fox',
  'two old fishermen',
  'the tall woman in a green coat',
  'a small robot',
  'three white horses',
  'a boy with a kite',
  'her black cat',
  'an eagle',
];
const deeds = [
  'walks slowly toward the camera',
  'jumps over a wooden fence',
  'looks at the stormy sea',
  'turns from green to red',
  'is chased by a brown dog',
  'waves at the lighthouse on the cliff',
  'flies from left to right',
  'says "We leave at dawn"',
];
const joins = ['. Then ', ', while ', ' and ', '. In the background ', ', and then '];
const lengths = [50, 100, 200, 400, 800, 1600, 3200, 6400, 12800, 25600, 32000];
const rounds = 7;

/** A prompt of about `length` characters. */
function promptOf(length: number, seed: number): string {
  const chance = createChance(seed);
  let prompt = '';
  while (prompt.length < length) prompt += `${prompt === '' ? '' : chance.pick(joins)}${chance.pick(actors)} ${chance.pick(deeds)}`;
  return prompt.slice(0, length);
}

/** A wall of one part of speech, and other texts that are no prose: nothing may cost more than its length. */
const walls: Readonly<Record<string, string>> = {
  adjectives: 'red big '.repeat(4000),
  commas: 'dog, cat, '.repeat(3200),
  verbs: 'runs jumps '.repeat(2900),
  nouns: 'house tree '.repeat(2900),
  unknown: 'xqzzt vwkpl '.repeat(2650),
  'one word': 'a'.repeat(32000),
  quotes: '"a" "b" '.repeat(4000),
  signs: '.,;:!?-'.repeat(4500),
  'no space': 'dog.cat,'.repeat(4000),
  brackets: '((((('.repeat(6400),
};

interface Cost {
  /** By the clock, in milliseconds. */
  readonly wall: number;
  /** Of the processor, in milliseconds: what other programs do at the time does not count. */
  readonly processor: number;
}

async function costOf(prompt: string): Promise<Cost> {
  const start = performance.now();
  const used = process.cpuUsage();
  await direct(prompt, { seed: 1, seconds: 8 });
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

const medianOf = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[values.length >> 1]!;

const before = process.memoryUsage().rss;
const start = performance.now();
await loadWordNet();
const loaded = performance.now();
const megabytes = (process.memoryUsage().rss - before) / 1e6;
await direct('A dog runs.', { seed: 1 });
process.stdout.write(
  `dictionary ${(loaded - start).toFixed(0)} ms, ${megabytes.toFixed(0)} MB; first prompt with tagger and manifest ${(performance.now() - loaded).toFixed(0)} ms\n\ncharacters  median ms  of the processor  ms per 1000\n`,
);
for (const length of lengths) {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) costs.push(await costOf(promptOf(length, length + round)));
  const processor = medianOf(costs.map((cost) => cost.processor));
  const columns = [
    String(length).padStart(10),
    medianOf(costs.map(({ wall }) => wall))
      .toFixed(1)
      .padStart(9),
    processor.toFixed(1).padStart(16),
    ((processor * 1000) / length).toFixed(1).padStart(11),
  ];
  process.stdout.write(`${columns.join('  ')}\n`);
}
process.stdout.write('\n32000 characters of   ms  of the processor\n');
for (const [name, wall] of Object.entries(walls)) {
  const cost = await costOf(wall.slice(0, 32000).trim());
  process.stdout.write(`${name.padEnd(20)}  ${cost.wall.toFixed(0).padStart(4)}  ${cost.processor.toFixed(0).padStart(16)}\n`);
}
