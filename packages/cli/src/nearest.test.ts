import { expect, test } from 'vitest';
import { nearestWord, wordDistance } from './nearest.ts';

test('counts added, removed and changed letters', () => {
  expect(wordDistance('kitten', 'sitting')).toBe(3);
  expect(wordDistance('', 'fps')).toBe(3);
  expect(wordDistance('seed', 'seed')).toBe(0);
});

test('finds the word that was meant', () => {
  const known = ['seconds', 'seed', 'size', 'screenplay', 'resolution'];
  expect(nearestWord('secnds', known)).toBe('seconds');
  expect(nearestWord('Sede', known)).toBe('seed');
  expect(nearestWord('resolutoin', known)).toBe('resolution');
  expect(nearestWord('x', [])).toBeNull();
});
