import { expect, test } from 'vitest';
import { Column } from './column.ts';

test('a column keeps its numbers while it grows', () => {
  const column = new Column(Uint32Array);
  for (let number = 0; number < 300; number += 3) column.three(number, number + 1, number + 2);
  column.four(300, 301, 302, 303);
  column.all([0, 1], 304);
  expect([...column.numbers()]).toEqual(Array.from({ length: 306 }, (_, at) => at));
});

test('numbers that were given out stay as they are', () => {
  const column = new Column(Float32Array);
  column.three(1, 2, 3);
  const before = column.numbers();
  column.four(4, 5, 6, 7);
  expect([...before]).toEqual([1, 2, 3]);
  expect(column.numbers()).toHaveLength(7);
});
