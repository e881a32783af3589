import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { listGraphicsHardware, listIcdFiles } from './driver-candidates.ts';

function stamp(path: string): string {
  if (!existsSync(path)) return `${path} absent`;
  const found = statSync(path);
  return `${path} ${found.size} ${found.mtimeMs}`;
}

/** The library that a driver's description names, if it is named by its path or lies in the usual folder. */
function libraryOf(icdFile: string): string {
  const name = /"library_path"\s*:\s*"([^"]+)"/.exec(readFileSync(icdFile, 'utf8'))?.[1] ?? '';
  if (name.includes('/')) return join(name.startsWith('/') ? '' : dirname(icdFile), name);
  return join('/usr/lib', process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu', name);
}

/** A name that changes whenever a driver is installed, updated or removed, or another one is asked for. */
export function driverFingerprint(): string {
  const icdFiles = process.platform === 'linux' ? listIcdFiles() : [];
  const environment = ['ONEREEL_DRIVER', 'LD_LIBRARY_PATH', 'VK_DRIVER_FILES', 'VK_ICD_FILENAMES'].map(
    (name) => `${name}=${process.env[name] ?? ''}`,
  );
  const lines = [
    'drivers 1',
    createRequire(import.meta.url).resolve('webgpu'),
    process.version,
    ...environment,
    ...icdFiles.flatMap((path) => [stamp(path), stamp(libraryOf(path))]),
    ...listGraphicsHardware(),
    stamp('/usr/lib/x86_64-linux-gnu/libvulkan.so.1'),
    existsSync('/proc/driver/nvidia/version') ? readFileSync('/proc/driver/nvidia/version', 'utf8') : '',
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}
