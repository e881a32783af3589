import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findDriver, tryDrivers } from './find-driver.ts';
import { probeDriver } from './probe-driver.ts';
import { forgetDriver } from './remember-driver.ts';
import { hasSwiftShader } from './unpack-swiftshader.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onereel-driver-'));
  vi.stubEnv('ONEREEL_CACHE_DIR', folder);
  vi.stubEnv('ONEREEL_DRIVER', 'auto');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function rememberedFiles(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.startsWith('driver-'));
}

describe('the driver of this machine', () => {
  test('is found, draws, and is remembered until it is forgotten', async () => {
    const driver = await findDriver();
    expect(driver.name).not.toBe('');
    expect(await rememberedFiles()).toHaveLength(1);
    expect(await findDriver()).toEqual(driver);
    await forgetDriver();
    expect(await rememberedFiles()).toHaveLength(0);
  });

  test('is measured in a frame', async () => {
    const { variables } = await findDriver();
    const answer = await probeDriver(variables, true);
    expect(answer).toMatchObject({ frameMilliseconds: expect.any(Number) as number });
  });

  test.skipIf(!hasSwiftShader())('can be SwiftShader where it is asked for', async () => {
    vi.stubEnv('ONEREEL_DRIVER', 'swiftshader');
    expect(await findDriver()).toMatchObject({ kind: 'swiftshader', name: 'SwiftShader', software: true });
  });
});

describe('no driver', () => {
  test('is a sentence about the one that was asked for', async () => {
    vi.stubEnv('ONEREEL_DRIVER', 'lavapipe');
    vi.stubEnv('VK_DRIVER_FILES', join(folder, 'none.json'));
    await expect(findDriver()).rejects.toThrow(/ONEREEL_DRIVER asks for lavapipe, but it cannot be used here/);
    expect(await rememberedFiles()).toHaveLength(0);
  });

  test('is a sentence about a choice that does not exist', async () => {
    vi.stubEnv('ONEREEL_DRIVER', 'voodoo');
    await expect(findDriver()).rejects.toThrow('ONEREEL_DRIVER must be one of auto, hardware, lavapipe, swiftshader, got "voodoo".');
  });
});

test.skipIf(!hasSwiftShader())('a lavapipe that cannot be loaded is passed over with the reason', async () => {
  const broken = join(folder, 'lvp_icd.json');
  await writeFile(
    broken,
    JSON.stringify({ file_format_version: '1.0.0', ICD: { api_version: '1.1.0', library_path: join(folder, 'none.so') } }),
  );
  vi.stubEnv('VK_DRIVER_FILES', broken);
  const { driver, refused } = await tryDrivers();
  expect(driver?.kind).toBe('swiftshader');
  expect(refused.map(({ kind }) => kind)).toContain('lavapipe');
  expect(existsSync(folder)).toBe(true);
});
