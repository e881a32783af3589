import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDiskCache } from './disk-cache.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onereel-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function onlyEntry(): Promise<string> {
  const [name] = await readdir(folder);
  return join(folder, name!);
}

test('gives back what was written, also to another process', async () => {
  await openDiskCache(folder).write('terrain/1', new Uint8Array([1, 2, 3]));
  expect(await openDiskCache(folder).read('terrain/1')).toEqual(new Uint8Array([1, 2, 3]));
  expect(await openDiskCache(folder).read('terrain/2')).toBeNull();
});

test('keeps an empty entry apart from an absent one', async () => {
  const cache = openDiskCache(folder);
  await cache.write('nothing', new Uint8Array());
  expect(await cache.read('nothing')).toEqual(new Uint8Array());
});

test('reads an entry that was cut short as absent', async () => {
  const cache = openDiskCache(folder);
  await cache.write('sky', new Uint8Array(1000).fill(7));
  await truncate(await onlyEntry(), 500);
  expect(await cache.read('sky')).toBeNull();
  await truncate(await onlyEntry(), 10);
  expect(await cache.read('sky')).toBeNull();
});

test('reads an entry with a changed byte as absent, and can write it again', async () => {
  const cache = openDiskCache(folder);
  await cache.write('sky', new Uint8Array(1000).fill(7));
  const bytes = await readFile(await onlyEntry());
  bytes[700]! ^= 1;
  await writeFile(await onlyEntry(), bytes);
  expect(await cache.read('sky')).toBeNull();
  await cache.write('sky', new Uint8Array([9]));
  expect(await cache.read('sky')).toEqual(new Uint8Array([9]));
});

test('removes what was not used for longest when it grows past its limit', async () => {
  const cache = openDiskCache(folder, 10_000);
  for (let index = 0; index < 4; index++) {
    const known = new Set(await readdir(folder));
    await cache.write(`entry ${index}`, new Uint8Array(2000));
    const added = (await readdir(folder)).find((name) => !known.has(name))!;
    await utimes(join(folder, added), 1000 + index, 1000 + index);
  }
  // Reading is using: the oldest becomes the newest.
  await cache.read('entry 0');
  await cache.write('entry 4', new Uint8Array(2000));
  const kept = await Promise.all([0, 1, 2, 3, 4].map(async (index) => (await cache.read(`entry ${index}`)) !== null));
  expect(kept).toEqual([true, false, true, true, true]);
});

test('removes what crashed writers left, once it is old', async () => {
  await writeFile(join(folder, 'old.partial'), 'x');
  await utimes(join(folder, 'old.partial'), 1000, 1000);
  await writeFile(join(folder, 'young.partial'), 'x');
  await openDiskCache(folder).write('sky', new Uint8Array([1]));
  const names = await readdir(folder);
  expect(names).toContain('young.partial');
  expect(names).not.toContain('old.partial');
});

test('forgets, rather than fails, where nothing can be written', async () => {
  await writeFile(join(folder, 'file'), '');
  const cache = openDiskCache(join(folder, 'file', 'below'));
  await cache.write('sky', new Uint8Array([1]));
  expect(await cache.read('sky')).toBeNull();
});
