import { describe, expect, test } from 'vitest';
import { readFilmOptions, readSize } from './film-options.ts';

test('has the promised defaults', () => {
  expect(readFilmOptions({})).toEqual({ width: 1920, height: 1080, fps: 24, quality: 'standard' });
});

test.each([
  [{}, 1920, 1080],
  [{ resolution: '720p' }, 1280, 720],
  [{ aspect: '9:16' }, 1080, 1920],
  [{ resolution: '720p', aspect: '9:16' }, 720, 1280],
  [{ resolution: '720p', size: '640x360' }, 640, 360],
  [{ size: '3840x160' }, 3840, 160],
])('%j is %i by %i', (values: Record<string, string>, width, height) => {
  expect(readSize(values)).toEqual({ width, height });
});

test('reads numbers at the ends of their ranges', () => {
  const values = { seconds: '20', fps: '60', seed: '4294967295', quality: 'high' };
  expect(readFilmOptions(values)).toMatchObject({ seconds: 20, fps: 60, seed: 4294967295, quality: 'high' });
  expect(readFilmOptions({ seconds: '1.5', seed: '0' })).toMatchObject({ seconds: 1.5, seed: 0 });
});

describe('refuses with the rule and what was got', () => {
  test.each([
    [{ seconds: '0.99' }, '--seconds must be a number of seconds from 1 to 20, got "0.99".'],
    [{ seconds: '21' }, 'got "21"'],
    [{ seconds: 'abc' }, 'got "abc"'],
    [{ seconds: '' }, 'got ""'],
    [{ seconds: '4s' }, 'got "4s"'],
    [{ seconds: 'Infinity' }, 'got "Infinity"'],
    [{ seconds: '1e1' }, 'got "1e1"'],
    [{ fps: '11' }, '--fps must be a whole number from 12 to 60, got "11".'],
    [{ fps: '61' }, 'got "61"'],
    [{ fps: '29.97' }, 'got "29.97"'],
    [{ seed: '-1' }, '--seed must be a whole number from 0 to 4294967295, got "-1".'],
    [{ seed: '4294967296' }, 'got "4294967296"'],
    [{ resolution: '480p' }, '--resolution must be one of 720p, 1080p, got "480p".'],
    [{ aspect: '4:3' }, '--aspect must be one of 16:9, 9:16, got "4:3".'],
    [{ quality: 'best' }, '--quality must be one of draft, standard, high, got "best".'],
    [{ quality: 'toString' }, 'got "toString"'],
    [{ size: '640' }, '--size must be written as WIDTHxHEIGHT'],
    [{ size: '641x360' }, 'try 642x360'],
    [{ size: '640x361' }, 'try 640x362'],
    [{ size: '158x360' }, '--size must have sides from 160 to 3840 pixels, got "158x360".'],
    [{ size: '3842x360' }, 'got "3842x360"'],
  ])('%j', (values: Record<string, string>, sentence) => {
    expect(() => readFilmOptions(values)).toThrow(sentence);
  });
});
