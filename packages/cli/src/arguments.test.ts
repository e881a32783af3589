import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const flags = { seconds: { value: 'N', help: '' }, seed: { value: 'N', help: '' }, json: { help: '' } };

describe('a line that is right', () => {
  test('is sorted into values, switches and words', () => {
    const found = readArguments(['a prompt', '--seconds', '4', '--json', '--seed=7'], flags);
    expect(found).toEqual({ values: { seconds: '4', seed: '7' }, switches: new Set(['json']), words: ['a prompt'] });
  });

  test('may have a value that begins with a dash or holds an equals sign', () => {
    expect(readArguments(['--seconds', '-1'], flags).values).toEqual({ seconds: '-1' });
    expect(readArguments(['--seconds=a=b'], flags).values).toEqual({ seconds: 'a=b' });
  });

  test('counts the last of two, and takes all after -- as words', () => {
    expect(readArguments(['--seed', '1', '--seed', '2', '--', '--json'], flags)).toEqual({
      values: { seed: '2' },
      switches: new Set(),
      words: ['--json'],
    });
  });
});

describe('a line that is wrong', () => {
  test.each([
    [['--secnds', '4'], 'There is no flag --secnds; the nearest is --seconds.'],
    [['--jsn'], 'There is no flag --jsn; the nearest is --json.'],
    [['--toString'], 'There is no flag --toString'],
    [['-s', '4'], 'There is no flag --s; the nearest is --'],
    [['--seconds'], 'The flag --seconds needs a value: --seconds N.'],
    [['--seconds', '--json'], 'The flag --seconds needs a value: --seconds N.'],
    [['--json=yes'], 'The flag --json takes no value, got "yes".'],
  ])('%j is told', (line, sentence) => {
    expect(() => readArguments(line, flags)).toThrow(sentence);
  });
});
