import { expect, test } from 'vitest';
import { direct } from './director/index.ts';
import { placeWords } from './stage/lettering/written.ts';

const placed = async (prompt: string) => placeWords(await direct(prompt, { seed: 1, seconds: 4 }));
const lettered = async (prompt: string) =>
  (await placed(prompt)).screenplay.cast.filter(({ traits }) => traits['lettering']).map(({ kind, traits }) => [kind, traits['lettering']]);

test('a neon sign is built of the words that it shows', async () => {
  expect(await lettered('A neon sign reading "OPEN" in a rainy street at night')).toEqual([['neon-lettering', { words: 'OPEN' }]]);
});

test('a billboard and a book carry their words themselves', async () => {
  expect(await lettered('a billboard that says "Eat here"')).toEqual([['billboard', { words: 'Eat here' }]]);
  expect(await lettered('a book titled "Dracula"')).toEqual([['book', { words: 'Dracula' }]]);
});

test('words in the sand lie on the ground, a title stands over the picture', async () => {
  expect((await placed('"LOVE" written in the sand')).open).toEqual([{ words: 'LOVE', where: 'ground' }]);
  const end = await placed('a title card "The End"');
  expect(end.titles.map(({ words }) => words)).toEqual(['The End']);
  expect(end.screenplay.cast).toEqual([]);
});

test('letters that no face has are named in a note', async () => {
  const { notes } = await placed('a sign that says "你好 Hello"');
  expect(notes.map(({ note }) => note).join()).toMatch(/你 好/);
});
