import { open } from 'node:fs/promises';
import { isOnereelError, OnereelError, type Screenplay } from '@onereel/spec';
import { type Flag, invalid, readArguments } from './arguments.ts';
import { readBatchLine } from './batch-line.ts';
import { writeScreenplay } from '@onereel/engine/host/node';
import { readSeconds, readSeed, reelFlags } from './film-options.ts';
import { readPrompt } from './film-source.ts';
import { formatHelp } from './help.ts';

/** The flags of `direct`. */
export const directFlags = {
  seconds: reelFlags.seconds,
  seed: reelFlags.seed,
  batch: { value: 'FILE.jsonl', help: 'read lines {"id", "prompt"}, print lines {"id", "screenplay"}' },
  help: reelFlags.help,
} as const satisfies Record<string, Flag>;

type DirectOptions = { seed: number; seconds: number };

/** Writes to standard output; waits while the reader is behind, so that a long batch does not pile up. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    const file = await open(path);
    yield* file.readLines();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new OnereelError('invalid_request', `--batch ${path} was asked for, but it cannot be read (${code}).`, { cause });
  }
}

async function directBatch(path: string, options: DirectOptions): Promise<void> {
  let number = 0;
  let bad = 0;
  for await (const text of linesOf(path)) {
    number++;
    if (text.trim() === '') continue;
    try {
      const { id, prompt } = readBatchLine(text);
      await print(`${JSON.stringify({ id, screenplay: await writeScreenplay(prompt, options) })}\n`);
    } catch (cause) {
      if (!isOnereelError(cause)) throw cause;
      bad++;
      process.stderr.write(`onereel: line ${number} of ${path} was left out: ${cause.message}\n`);
    }
  }
  if (bad > 0) throw invalid(`${bad} of ${number} lines of ${path} could not be read; the others were written.`);
}

/** `onereel direct`: prints the screenplay of a prompt, or of every line of a batch. Throws `OnereelError`. */
export async function direct(line: readonly string[]): Promise<void> {
  const { values, switches, words } = readArguments(line, directFlags);
  if (switches.has('help'))
    return print(
      formatHelp('onereel direct "PROMPT" [flags]', 'Prints the screenplay of a prompt as JSON, without filming it.', directFlags),
    );
  const options = { seed: readSeed(values) ?? 0, seconds: readSeconds(values) ?? 4 };
  const batch = values['batch'];
  if (batch !== undefined) {
    if (words.length > 0) throw invalid('Only one thing can be directed at a time, got --batch and a prompt.');
    return directBatch(batch, options);
  }
  const screenplay: Screenplay = await writeScreenplay(readPrompt(words), options);
  await print(`${JSON.stringify(screenplay, null, 2)}\n`);
}
