/**
 * How fast films of all kinds start and are drawn: `npm run bench:prompts [-- --quick] [--only words]`. Each prompt in a process
 * of its own, twice: the first run fills the caches, the second is measured. Prints the start (from the process's first breath
 * to the first frame drawn) and its processor time, a 1080p frame's wall and processor time (eight frames spread over the
 * film), and the peak of the resident memory; at the end the median and the worst. `--quick` draws at 640x360. The prompts are
 * our own; none is from an evaluation set. A shared machine raises wall times: then compare processor times.
 */
import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import { parseArgs, promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { findDriver } from '@onereel/engine/host/node';

const prompts = [
  'A woman in a red coat walks through a park.',
  'An old man reads a newspaper in an armchair by the fireplace.',
  'Two children play chess in a kitchen.',
  'A chef chops carrots on a wooden board in a restaurant kitchen.',
  'A cat sits on a sofa in a living room.',
  'A brown horse gallops across a meadow.',
  'Three penguins waddle over the ice.',
  'An eagle glides over snowy mountains.',
  'A goldfish swims in a glass bowl on a table.',
  'A cup of tea, a spoon and two lemons on a wooden table.',
  'A candle burns beside an open book on a desk at night.',
  'A yellow taxi drives down a rainy city street at night.',
  'A steam train crosses a bridge over a river.',
  'A red sports car speeds along a coast road at sunset.',
  'A sailing ship on a stormy sea.',
  'A crowd of 100 people cheers in a stadium.',
  'Fifty sheep graze on a green hill.',
  'A lighthouse on a cliff in a thunderstorm at night.',
  'Snow falls on a village of small houses at dusk.',
  'A fox in a misty forest, watercolour.',
  'A knight fights a dragon, pixel art.',
  'A girl with an umbrella in the rain, cel shaded anime.',
  'A village under a starry sky in the style of Van Gogh.',
  'The word "HELLO" in neon letters above a bar.',
  'A diver swims among corals and fish under water.',
  'An astronaut floats beside a space station above the Earth.',
  'A busy city street seen from above at noon.',
  'A glass skyscraper turns from blue to gold.',
  'A menacing dragon flies toward the camera above the tallest mountain.',
  'A red ball rolls down the stairs.',
];

interface Figures {
  readonly driver: string;
  readonly start: number;
  readonly starting: number;
  readonly wall: number;
  readonly processor: number;
  readonly peakMegabytes: number;
}

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } } });
const size = values.quick ? '640x360' : '1920x1080';
const child = fileURLToPath(new URL('one-prompt.ts', import.meta.url));
const { variables } = await findDriver();
const run = promisify(execFile);

async function measure(prompt: string, frames: number): Promise<Figures> {
  const words = ['--conditions=@onereel/source', '--disable-warning=ExperimentalWarning', child, prompt, size, String(frames)];
  const { stdout } = await run(process.execPath, words, { env: { ...process.env, ...variables }, maxBuffer: 2 ** 24 });
  // A driver may have a word of its own before, without a line break.
  return JSON.parse(stdout.slice(stdout.lastIndexOf('{"driver"'))) as Figures;
}

const row = (name: string, cells: readonly (string | number)[]): string => `| ${name} | ${cells.join(' | ')} |`;
const cellsOf = ({ start, starting, wall, processor, peakMegabytes }: Omit<Figures, 'driver'>): string[] => [
  start.toFixed(1),
  starting.toFixed(1),
  wall.toFixed(0),
  processor.toFixed(0),
  peakMegabytes.toFixed(0),
];

console.log(row('prompt', ['driver', 'warm start, s', 'of the processor, s', 'ms per frame', 'of the processor', 'peak, MB', 'load']));
console.log('|---|---|---|---|---|---|---|---|');
const found: Figures[] = [];
for (const prompt of prompts.filter((one) => one.includes(values.only))) {
  try {
    await measure(prompt, 2);
    const figures = await measure(prompt, 8);
    found.push(figures);
    console.log(row(prompt, [figures.driver, ...cellsOf(figures), loadavg()[0]!.toFixed(1)]));
  } catch (cause) {
    const lines = cause instanceof Error ? cause.message.trim().split('\n') : [];
    console.log(row(prompt, [`failed: ${lines.find((line) => /Error/.test(line)) ?? lines.at(-1)}`]));
  }
}
const keys = ['start', 'starting', 'wall', 'processor', 'peakMegabytes'] as const;
/** One figure of all prompts at a rank, 0 the least to 1 the most. */
const ranked = (rank: number): Omit<Figures, 'driver'> =>
  Object.fromEntries(
    keys.map((key) => {
      const sorted = found.map((figures) => figures[key]).toSorted((one, other) => one - other);
      return [key, sorted[Math.round((sorted.length - 1) * rank)] ?? 0];
    }),
  ) as unknown as Omit<Figures, 'driver'>;
console.log(row('**median**', ['', ...cellsOf(ranked(0.5)), '']));
console.log(row('**worst**', ['', ...cellsOf(ranked(1)), '']));
