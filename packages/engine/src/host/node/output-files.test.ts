import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outputError, reserveOutput } from './output-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onereel-output-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('files appear under their names together, when they are kept', async () => {
  const files = { film: join(folder, 'a.mp4'), screenplay: join(folder, 'a.screenplay.json'), cueSheet: join(folder, 'a.cues.json') };
  const output = await reserveOutput(files);
  await writeFile(output.partials.film, 'film');
  await writeFile(output.partials.screenplay!, 'screenplay');
  expect((await readdir(folder)).every((name) => name.endsWith('.partial'))).toBe(true);
  await output.keep();
  expect((await readdir(folder)).toSorted()).toEqual(['a.mp4', 'a.screenplay.json']);
});

test('nothing is left when they are discarded, and an older film stays', async () => {
  await writeFile(join(folder, 'a.mp4'), 'older');
  const output = await reserveOutput({ film: join(folder, 'a.mp4') });
  await writeFile(output.partials.film, 'half a film');
  await output.discard();
  expect(await readdir(folder)).toEqual(['a.mp4']);
  expect(await readFile(join(folder, 'a.mp4'), 'utf8')).toBe('older');
});

test('a missing folder and a folder in place of the film are told', async () => {
  await expect(reserveOutput({ film: join(folder, 'none', 'a.mp4') })).rejects.toThrow(/there is no folder .*none/);
  await mkdir(join(folder, 'b.mp4'));
  await expect(reserveOutput({ film: join(folder, 'b.mp4') })).rejects.toThrow(/that is not a file/);
  expect(await readdir(folder)).toEqual(['b.mp4']);
});

test('errors of the file system become sentences, others stay', () => {
  expect(outputError(Object.assign(new Error('no space'), { code: 'ENOSPC' }), 'a.mp4')).toMatchObject({ code: 'disk_full' });
  expect(outputError(Object.assign(new Error('denied'), { code: 'EACCES' }), 'a.mp4')).toMatchObject({ code: 'output_unwritable' });
  const other = new TypeError('a fault');
  expect(outputError(other, 'a.mp4')).toBe(other);
});
