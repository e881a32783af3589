import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasSwiftShader, unpackSwiftShader } from './unpack-swiftshader.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onereel-swiftshader-'));
});
afterEach(() => rm(folder, { recursive: true }));

// The npm package carries a build for Linux on x64 only.
const onLinux = test.skipIf(!hasSwiftShader());

onLinux('unpacks a loader and a driver, twice at once, and leaves nothing else', async () => {
  const [one, other] = await Promise.all([unpackSwiftShader(folder), unpackSwiftShader(folder)]);
  expect(other).toEqual(one);
  expect(await readdir(folder)).toHaveLength(1);
  expect((await stat(one.icdFile)).size).toBeGreaterThan(0);
  expect((await stat(join(one.folder, 'libvk_swiftshader.so'))).size).toBeGreaterThan(1e6);
});

onLinux('mends a folder that was damaged', async () => {
  const files = await unpackSwiftShader(folder);
  await truncate(join(files.folder, 'libvk_swiftshader.so'), 10);
  await unpackSwiftShader(folder);
  expect((await stat(join(files.folder, 'libvk_swiftshader.so'))).size).toBeGreaterThan(1e6);
  expect(await readdir(folder)).toHaveLength(1);
});
