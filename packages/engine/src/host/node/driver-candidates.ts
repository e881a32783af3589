import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { DriverKind } from './driver-name.ts';
import { hasSwiftShader, unpackSwiftShader } from './unpack-swiftshader.ts';

/** A way to start a process so that it finds one kind of driver. */
export interface DriverCandidate {
  readonly kind: DriverKind;
  /** Variables for the environment of the process that uses it. */
  variables(cacheFolder: string): Promise<Record<string, string>>;
}

/** The folders in which the Vulkan loader looks for descriptions of drivers, in its order. */
function icdFolders(): string[] {
  const environment = process.env;
  const data = environment['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share';
  const roots = [
    environment['XDG_CONFIG_HOME'] || join(homedir(), '.config'),
    '/etc',
    environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'),
    ...data.split(delimiter),
  ];
  return [...new Set(roots.map((root) => join(root, 'vulkan', 'icd.d')))];
}

/** The descriptions of the Vulkan drivers that this system has, also those that do not work. Linux only. */
export function listIcdFiles(): string[] {
  const named = process.env['VK_DRIVER_FILES'] || process.env['VK_ICD_FILENAMES'];
  if (named) return named.split(delimiter).filter((path) => existsSync(path));
  return icdFolders().flatMap((folder) => {
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.toSorted().map((name) => join(folder, name));
  });
}

/** Whether the system has a Vulkan loader of its own, in the places where Linux systems put libraries. */
function hasSystemLoader(): boolean {
  const own = (process.env['LD_LIBRARY_PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const folders = [
    ...own,
    `/usr/lib/${machine}-linux-gnu`,
    `/lib/${machine}-linux-gnu`,
    '/usr/lib64',
    '/lib64',
    '/usr/lib',
    '/usr/local/lib',
  ];
  return folders.some((folder) => existsSync(join(folder, 'libvulkan.so.1')));
}

/** The library path that lets a driver of the system be used with the loader that comes along with SwiftShader. */
async function lendLoader(cacheFolder: string): Promise<Record<string, string>> {
  if (hasSystemLoader() || !hasSwiftShader()) return {};
  return { LD_LIBRARY_PATH: withLibraryFolder((await unpackSwiftShader(cacheFolder)).folder) };
}

function withLibraryFolder(folder: string): string {
  return [folder, process.env['LD_LIBRARY_PATH'] ?? ''].filter((part) => part !== '').join(delimiter);
}

function onlyDrivers(icdFiles: string): Record<string, string> {
  return { VK_DRIVER_FILES: icdFiles, VK_ICD_FILENAMES: icdFiles };
}

const lavapipeName = /lvp|lavapipe/;

/**
 * The drivers worth trying on this machine, best first: a GPU through whatever the system has, the system's lavapipe,
 * SwiftShader. Elsewhere than on Linux there is one: the system's own.
 */
export function listDriverCandidates(): DriverCandidate[] {
  if (process.platform !== 'linux') return [{ kind: 'hardware', variables: async () => ({}) }];
  const icdFiles = listIcdFiles();
  const lavapipe = icdFiles.filter((path) => lavapipeName.test(path));
  const hardware = icdFiles.filter((path) => !lavapipeName.test(path));
  const candidates: DriverCandidate[] = [];
  if (hardware.length > 0 && hasGraphicsHardware()) {
    candidates.push({
      kind: 'hardware',
      variables: async (folder) => ({ ...(await lendLoader(folder)), ...onlyDrivers(hardware.join(delimiter)) }),
    });
  }
  if (lavapipe.length > 0) {
    candidates.push({
      kind: 'lavapipe',
      variables: async (folder) => ({ ...(await lendLoader(folder)), ...onlyDrivers(lavapipe.join(delimiter)) }),
    });
  }
  if (hasSwiftShader()) {
    candidates.push({
      kind: 'swiftshader',
      async variables(folder) {
        const files = await unpackSwiftShader(folder);
        return { ...onlyDrivers(files.icdFile), LD_LIBRARY_PATH: withLibraryFolder(files.folder) };
      },
    });
  }
  return candidates;
}

/** The device files of the GPUs that the kernel knows. Without one no hardware driver can work. */
export function listGraphicsHardware(): string[] {
  const found = ['/dev/nvidiactl', '/dev/dxg'].filter((path) => existsSync(path));
  if (existsSync('/dev/dri')) found.push(...readdirSync('/dev/dri').map((name) => join('/dev/dri', name)));
  return found;
}

function hasGraphicsHardware(): boolean {
  return listGraphicsHardware().length > 0;
}
