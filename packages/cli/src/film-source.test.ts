import { expect, test } from 'vitest';
import { readPrompt, readSource } from './film-source.ts';

const line = (words: string[], values: Record<string, string> = {}) => ({ words, values, switches: new Set<string>() });

test('is a prompt without the white space around it', async () => {
  expect(await readSource(line(['  a ball \n']))).toEqual({ prompt: 'a ball' });
});

test('is the test card where it is asked for', async () => {
  expect(await readSource(line([], { model: 'onereel/test-card' }))).toEqual({ model: 'onereel/test-card' });
});

test.each([
  [[], 'A prompt is missing'],
  [[''], 'The prompt must not be empty'],
  [['\t \n'], 'The prompt must not be empty'],
  [['a', 'ball'], 'The prompt must be one text in quotes, got 2'],
  [['x'.repeat(32_001)], 'at most 32000 characters, got 32001'],
])('%j is no prompt', (words, sentence) => {
  expect(() => readPrompt(words)).toThrow(sentence);
});

test('is one thing at a time, of those that there are', async () => {
  await expect(readSource(line(['a'], { screenplay: 'b.json' }))).rejects.toThrow(
    'Only one thing can be filmed at a time, got --screenplay and a prompt.',
  );
  await expect(readSource(line([], { model: 'sora-2' }))).rejects.toThrow('--model must be onereel/test-card, got "sora-2"');
});
