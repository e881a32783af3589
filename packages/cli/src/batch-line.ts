import { checkPrompt } from './film-source.ts';
import { invalid } from './arguments.ts';

/** A prompt of a batch, and the name under which its screenplay is wanted. */
export interface BatchLine {
  readonly id: string | number;
  readonly prompt: string;
}

/** A line of a batch. Throws a sentence about what is wrong with it. */
export function readBatchLine(text: string): BatchLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('it must be JSON.');
  }
  if (typeof value !== 'object' || value === null || !('id' in value) || !('prompt' in value))
    throw invalid('it must be an object with "id" and "prompt".');
  const { id, prompt } = value;
  if (typeof id !== 'string' && typeof id !== 'number') throw invalid('its "id" must be a text or a number.');
  if (typeof prompt !== 'string') throw invalid('its "prompt" must be a text.');
  return { id, prompt: checkPrompt(prompt) };
}
