import { readFile } from 'node:fs/promises';
import type { FilmSource } from '@onereel/engine';
import { isOnereelError, OnereelError, readScreenplay, type Screenplay } from '@onereel/spec';
import { type Arguments, invalid } from './arguments.ts';

const testCard = 'onereel/test-card';
const longestPrompt = 32_000;

/** The prompt among the words of a command line. Throws if there is none, more than one, or an empty one. */
export function readPrompt(words: readonly string[]): string {
  if (words.length === 0)
    throw invalid('A prompt is missing: write what is to be seen, in quotes, such as "A white ball bounces on a dark floor.".');
  if (words.length > 1)
    throw invalid(
      `The prompt must be one text in quotes, got ${words.length} words or texts: "${words.slice(0, 2).join('", "')}"${words.length > 2 ? ', …' : ''}.`,
    );
  return checkPrompt(words[0]!);
}

/** A prompt that can be filmed. Throws if it is empty or far too long. */
export function checkPrompt(prompt: string): string {
  const text = prompt.trim();
  if (text === '')
    throw invalid('The prompt must not be empty: write what is to be seen, such as "A white ball bounces on a dark floor.".');
  if (text.length > longestPrompt) throw invalid(`The prompt must have at most ${longestPrompt} characters, got ${text.length}.`);
  return text;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code})`;
    throw new OnereelError('invalid_screenplay', `The screenplay ${path} was asked for, but ${why}.`, { cause });
  }
}

/** Reads a screenplay from a file. Throws `OnereelError` with the file's name and the path of the wrong field. */
export async function readScreenplayFile(path: string): Promise<Screenplay> {
  const text = await readText(path);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new OnereelError(
      'invalid_screenplay',
      `The screenplay ${path} must be JSON, but it is not: ${cause instanceof Error ? cause.message : String(cause)}.`,
      { cause },
    );
  }
  try {
    return readScreenplay(document);
  } catch (cause) {
    if (!isOnereelError(cause)) throw cause;
    throw new OnereelError(cause.code, `${path}: ${cause.message}`, { cause, ...(cause.path === undefined ? {} : { path: cause.path }) });
  }
}

/** What is to be filmed: a screenplay, the test card or a prompt, exactly one of them. */
export async function readSource({ values, words }: Arguments): Promise<FilmSource> {
  const { screenplay, model } = values;
  if (model !== undefined && model !== testCard)
    throw invalid(`--model must be ${testCard}, got "${model}"; without it the prompt is filmed.`);
  const given = [
    screenplay === undefined ? null : '--screenplay',
    model === undefined ? null : '--model',
    words.length > 0 ? 'a prompt' : null,
  ].filter((name) => name !== null);
  if (given.length > 1) throw invalid(`Only one thing can be filmed at a time, got ${given.join(' and ')}.`);
  if (screenplay !== undefined) return { screenplay: await readScreenplayFile(screenplay) };
  if (model !== undefined) return { model: testCard };
  return { prompt: readPrompt(words) };
}
