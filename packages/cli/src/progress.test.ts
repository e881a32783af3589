import { expect, test } from 'vitest';
import { createProgress, formatDuration } from './progress.ts';

function record(isTTY: boolean): { screen: { isTTY: boolean; columns: number; write(text: string): void }; written: string[] } {
  const written: string[] = [];
  return { screen: { isTTY, columns: 100, write: (text) => void written.push(text) }, written };
}

test('says durations as people do', () => {
  expect([0, 8.4, 59.6, 80, 3600].map(formatDuration)).toEqual(['0 s', '8 s', '1 min 0 s', '1 min 20 s', '60 min 0 s']);
});

test('in a file is a line when a stage begins', () => {
  const { screen, written } = record(false);
  const progress = createProgress(screen, () => 0);
  for (const done of [0, 0.1, 0.2]) progress.show({ stage: 'picture', done });
  progress.show({ stage: 'film', done: 0.9 });
  progress.end();
  expect(written).toEqual(['Onereel: shooting (0 %)\n', 'Onereel: writing the film (90 %)\n']);
});

test('in a terminal is a bar with stage, percent and time left, cleared at the end', () => {
  const { screen, written } = record(true);
  let seconds = 0;
  const progress = createProgress(screen, () => seconds);
  seconds = 10;
  progress.show({ stage: 'picture', done: 0.25 });
  progress.end();
  expect(written[0]).toBe('\r\u001B[K██████░░░░░░░░░░░░░░░░░░ 25 % shooting, 30 s left');
  expect(written[1]).toBe('\r\u001B[K');
});

test('a line said in between does not tear the bar', () => {
  const { screen, written } = record(true);
  const progress = createProgress(screen, () => 0);
  progress.show({ stage: 'direct', done: 0 });
  progress.say('hello');
  expect(written.slice(1)).toEqual(['\r\u001B[K', 'hello\n']);
});
