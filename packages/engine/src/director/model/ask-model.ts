import type { ModelSettings } from './model-settings.ts';

/** What the model is asked. */
export interface Question {
  readonly instructions: string;
  readonly prompt: string;
  readonly seed: number;
  /** Ends the question when time is up or the film is cancelled. */
  readonly signal: AbortSignal;
}

/** No screenplay is longer than this many tokens. */
const longestAnswer = 6000;

/** Asks the model over HTTP through the AI SDK, once, and gives its words. Throws what the SDK or the network throws. */
export async function askModel({ url, model, key }: ModelSettings, { instructions, prompt, seed, signal }: Question): Promise<string> {
  const [{ generateText }, { createOpenAICompatible }] = await Promise.all([import('ai'), import('@ai-sdk/openai-compatible')]);
  const provider = createOpenAICompatible({ name: 'director', baseURL: url, ...(key === undefined ? {} : { apiKey: key }) });
  const { text } = await generateText({
    model: provider.chatModel(model),
    instructions,
    prompt,
    seed: seed % 2147483648,
    temperature: 0,
    maxOutputTokens: longestAnswer,
    maxRetries: 0,
    abortSignal: signal,
  });
  return text;
}
