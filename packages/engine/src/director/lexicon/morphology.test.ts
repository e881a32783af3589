import { describe, expect, it } from 'vitest';
import { singularOf, superlativeBaseOf, verbBaseOf } from './morphology.ts';
import { nearest } from './spelling.ts';

const nouns = new Set(['dog', 'goose', 'fox', 'wolf', 'cherry', 'house', 'bus', 'glass', 'leaf', 'grass']);
const verbs = new Set(['run', 'hope', 'hop', 'fly', 'cross', 'dance', 'chase', 'wave', 'drive', 'stop']);

describe('base forms', () => {
  it.each([
    ['dogs', 'dog'],
    ['geese', 'goose'],
    ['foxes', 'fox'],
    ['wolves', 'wolf'],
    ['cherries', 'cherry'],
    ['houses', 'house'],
    ['grass', 'grass'],
    ['leaves', 'leaf'],
  ])('%s is %s', (word, base) => {
    expect(singularOf(word, (noun) => nouns.has(noun))).toBe(base);
  });

  it.each([
    ['running', 'run'],
    ['hoping', 'hope'],
    ['hopping', 'hop'],
    ['flies', 'fly'],
    ['crosses', 'cross'],
    ['danced', 'dance'],
    ['chasing', 'chase'],
    ['drove', 'drive'],
    ['stopped', 'stop'],
  ])('%s is %s', (word, base) => {
    expect(verbBaseOf(word, (verb) => verbs.has(verb))).toBe(base);
  });

  it('takes superlatives apart', () => {
    const isAdjective = (word: string): boolean => ['tall', 'happy', 'big', 'large'].includes(word);
    expect(['tallest', 'happiest', 'biggest', 'largest', 'forest'].map((word) => superlativeBaseOf(word, isAdjective))).toEqual([
      'tall',
      'happy',
      'big',
      'large',
      undefined,
    ]);
  });

  it('forgives one slip', () => {
    expect(['ballon', 'drgaon', 'ballons', 'xylem'].map((word) => nearest(word, ['balloon', 'dragon']))).toEqual([
      'balloon',
      'dragon',
      'balloons',
      undefined,
    ]);
  });
});
