import { expect, it } from 'vitest';
import { figureOf } from './figure.ts';
import { marksIn, marksPaint } from './skin-marks.ts';

it('knows freckles, tattoos and painted nails by their words', () => {
  expect(marksIn('freckle')).toMatchObject({ freckles: true, tattoos: false, nails: null });
  expect(marksIn('tattooed')).toMatchObject({ tattoos: true });
  const { nails } = marksIn('#d0201e nail');
  expect(nails![0]).toBeGreaterThan(nails![1] * 4);
  expect(marksIn('painted nail').nails).not.toBeNull();
  expect(marksIn('long nail').nails).toBeNull();
});

it('draws only what is there', () => {
  const figure = figureOf('female', 'adult', 1.7, 0.5);
  expect(marksPaint({ freckles: false, tattoos: false, nails: null }, figure)).toBe('');
  expect(marksPaint(marksIn('freckles, tattoo, red nails'), figure)).not.toMatch(/NaN|Infinity|undefined/);
});
