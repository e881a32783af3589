import { isOnereelError, OnereelError, type Screenplay, type Seconds } from '@onereel/spec';
import { checkRequest, direct } from '../direct.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import { askModel } from './ask-model.ts';
import type { ModelSettings } from './model-settings.ts';
import { readAnswer } from './read-answer.ts';
import { repairScreenplay, type Request } from './repair-screenplay.ts';
import { writeInstructions } from './write-instructions.ts';

/** What `directWithModel` may be told. */
export interface ModelDirectOptions {
  /** A whole number from 0 to 4294967295. */
  readonly seed: number;
  /** Length of the film, 4 by default, at most 60. */
  readonly seconds?: Seconds;
  readonly settings: ModelSettings;
  /** Ends when time is up: the engine has no clock of its own, so `AbortSignal.timeout` is the caller's. */
  readonly deadline: AbortSignal;
  /** Cancels the whole request, the built-in director included. */
  readonly signal?: AbortSignal;
}

/** Once more with what was wrong is worth a try; a third time is not. */
const mostQuestions = 2;

function reasonOf(cause: unknown, deadline: AbortSignal, timeout: Seconds): string {
  if (deadline.aborted) return `it took longer than ${timeout} s`;
  if (isOnereelError(cause)) return cause.message.replace(/\.$/, '');
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split('\n')[0]!.slice(0, 200).replace(/\.$/, '');
}

async function writeScreenplay(request: Request, { settings, deadline, signal }: ModelDirectOptions): Promise<Screenplay> {
  const lexicon = await loadLexicon();
  const until = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  let complaint = '';
  for (let question = 1; ; question++) {
    const text = await askModel(settings, {
      instructions: writeInstructions(request.seconds),
      prompt: request.prompt + complaint,
      seed: request.seed,
      signal: until,
    });
    const document = readAnswer(text);
    try {
      if (document === undefined) throw new OnereelError('invalid_screenplay', 'The language model did not answer with a JSON object.');
      return repairScreenplay(document, request, lexicon);
    } catch (cause) {
      if (!isOnereelError(cause) || question === mostQuestions) throw cause;
      complaint = `\n\n(Your last answer could not be used: ${cause.message} Answer with the JSON object only.)`;
    }
  }
}

/**
 * Has a language model write the screenplay. Its answer is held to the same schema: repaired where that can be done honestly, asked
 * for once more where not. When the model is away, too slow or talks nonsense the built-in director writes it, and a note says so.
 * Throws `OnereelError` `invalid_request` for a bad prompt, `cancelled` when `signal` ends it.
 */
export async function directWithModel(prompt: string, options: ModelDirectOptions): Promise<Screenplay> {
  const { seed, seconds = 4, settings, deadline, signal } = options;
  checkRequest(prompt, seed, seconds);
  try {
    return await writeScreenplay({ prompt, seed, seconds }, options);
  } catch (cause) {
    if (signal?.aborted === true) throw new OnereelError('cancelled', 'The screenplay was cancelled.', { cause });
    const screenplay = await direct(prompt, { seed, seconds });
    const note = `The language model ${settings.model} wrote no usable screenplay (${reasonOf(cause, deadline, settings.timeout)}), so the built-in director wrote it.`;
    return { ...screenplay, notes: [{ words: '', note }, ...screenplay.notes] };
  }
}
