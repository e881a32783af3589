import { expect, test } from 'vitest';
import { readBatchLine } from './batch-line.ts';

test('is an id and a prompt', () => {
  expect(readBatchLine('{"id":"a","prompt":" a ball ","more":1}')).toEqual({ id: 'a', prompt: 'a ball' });
  expect(readBatchLine('{"id":7,"prompt":"a ball"}')).toEqual({ id: 7, prompt: 'a ball' });
});

test.each([
  ['{"id":1', 'it must be JSON'],
  ['[]', 'an object with "id" and "prompt"'],
  ['null', 'an object with "id" and "prompt"'],
  ['{"prompt":"a"}', 'an object with "id" and "prompt"'],
  ['{"id":{},"prompt":"a"}', 'its "id" must be'],
  ['{"id":1,"prompt":2}', 'its "prompt" must be a text'],
  ['{"id":1,"prompt":" "}', 'must not be empty'],
])('%s is told', (text, sentence) => {
  expect(() => readBatchLine(text)).toThrow(sentence);
});
