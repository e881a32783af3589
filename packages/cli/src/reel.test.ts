import { expect, test } from 'vitest';
import { readScreenplay } from '@onereel/spec';
import { lengthOf, outputFiles, summaryLine } from './reel.ts';

test('names the documents after the film', () => {
  expect(outputFiles('clips/My Film.mp4')).toEqual({
    film: 'clips/My Film.mp4',
    screenplay: 'clips/My Film.screenplay.json',
    cueSheet: 'clips/My Film.cues.json',
    subtitles: 'clips/My Film.vtt',
  });
  expect(outputFiles('a.mp4', new Set(['stems', 'sync']))).toMatchObject({
    certificate: 'a.sync.json',
    dialogue: 'a.dialogue.wav',
    music: 'a.music.wav',
  });
  expect(() => outputFiles('film.avi')).toThrow('--out must name an MP4 file such as reel.mp4, got "film.avi".');
  expect(() => outputFiles('.mp4')).toThrow('--out must name an MP4 file');
});

const film = {
  screenplay: null,
  cueSheet: null,
  subtitles: null,
  certificate: null,
  seconds: 4,
  width: 1920,
  height: 1080,
  fps: 24,
  frames: 96,
  seed: 1,
  driver: 'SwiftShader',
  timings: {},
  notes: [],
  bytes: 5_120_000,
};

test('ends with one line', () => {
  expect(summaryLine('reel.mp4', film, 22.34)).toBe(
    'reel.mp4: 4 s, 1920x1080 at 24 fps, 5.1 MB; made in 22.3 s on SwiftShader; all of it understood',
  );
  const notes = [
    { words: 'menacing', note: 'was not shown.' },
    { words: '', note: 'The sea was built small.' },
  ];
  expect(summaryLine('reel.mp4', { ...film, notes }, 1)).toMatch(/; "menacing": was not shown; The sea was built small$/);
});

test('is four seconds long unless it is told otherwise, and a screenplay as long as it says', () => {
  expect(lengthOf({ prompt: 'a ball' }, undefined)).toBe(4);
  expect(lengthOf({ prompt: 'a ball' }, 7)).toBe(7);
  const screenplay = readScreenplay({
    version: 1,
    title: 'A ball',
    prompt: 'a ball',
    seed: 0,
    seconds: 6,
    look: {},
    setting: { noun: 'floor', kind: 'studio' },
    shots: [{ start: 0, seconds: 6, camera: {} }],
    sound: {},
  });
  expect(lengthOf({ screenplay }, undefined)).toBe(6);
  expect(lengthOf({ screenplay }, 6)).toBe(6);
  expect(() => lengthOf({ screenplay }, 4)).toThrow('--seconds cannot change the length of a screenplay, which is 6 s, got 4');
});
