import { chmodSync, mkdirSync, statSync, accessSync, constants } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder where this user's machine keeps caches, by the custom of the platform: `ONEREEL_CACHE_DIR` if it is set,
 * else `XDG_CACHE_HOME/onereel`, `~/Library/Caches/onereel` or `%LOCALAPPDATA%\onereel\Cache`. It may not exist yet.
 */
export function cacheFolderName(environment: Environment, platform: NodeJS.Platform, home: string): string {
  if (environment['ONEREEL_CACHE_DIR']) return environment['ONEREEL_CACHE_DIR'];
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'onereel', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'onereel');
  return join(environment['XDG_CACHE_HOME'] || join(home, '.cache'), 'onereel');
}

function isWritableFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A folder in the system's temporary folder that nobody but this user can write: libraries are loaded from it. */
function privateTemporaryFolder(): string {
  const folder = join(tmpdir(), `onereel-${process.getuid?.() ?? 'cache'}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.getuid !== undefined) {
    if (statSync(folder).uid !== process.getuid()) throw new Error(`The temporary folder ${folder} belongs to somebody else.`);
    chmodSync(folder, 0o700);
  }
  return folder;
}

/** The cache folder, made if it was missing; a private temporary one where the usual one cannot be written. */
export function openCacheFolder(): string {
  const folder = cacheFolderName(process.env, process.platform, homedir());
  return isWritableFolder(folder) ? folder : privateTemporaryFolder();
}
