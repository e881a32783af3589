import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openCacheFolder } from './cache-folder.ts';
import type { Driver } from './driver.ts';
import { driverFingerprint } from './driver-fingerprint.ts';

function rememberedPath(): string {
  return join(openCacheFolder(), `driver-${driverFingerprint()}.json`);
}

/** The driver that an earlier process found, or `null` if there is none or the files that it needs are gone. */
export async function recallDriver(): Promise<Driver | null> {
  try {
    const driver = JSON.parse(await readFile(rememberedPath(), 'utf8')) as Driver;
    const needed = [driver.variables['LD_LIBRARY_PATH'], driver.variables['VK_DRIVER_FILES']].filter((path) => path !== undefined);
    return needed.every((paths) => existsSync(paths.split(':')[0]!)) ? driver : null;
  } catch {
    return null;
  }
}

/** Keeps a driver for later processes. Throws the file system's error. */
export async function rememberDriver(driver: Driver): Promise<void> {
  const path = rememberedPath();
  const aside = `${path}.${process.pid}.partial`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(aside, JSON.stringify(driver));
  await rename(aside, path);
}

/** Forgets which driver works, after it failed. */
export async function forgetDriver(): Promise<void> {
  await rm(rememberedPath(), { force: true });
}
