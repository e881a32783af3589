import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OnereelError } from '@onereel/spec';
import { openCacheFolder } from './cache-folder.ts';
import { type DriverCandidate, listDriverCandidates, listGraphicsHardware, listIcdFiles } from './driver-candidates.ts';
import { type DriverKind, driverKind, driverName, mesaVersion } from './driver-name.ts';
import { type ProbeAnswer, probeDriver } from './probe-driver.ts';

/** A driver that was tried and works, and what a process needs in its environment to use it. */
export interface Driver {
  readonly kind: DriverKind;
  /** As it is shown to people. */
  readonly name: string;
  readonly software: boolean;
  readonly variables: Readonly<Record<string, string>>;
}

/** A driver that was tried and cannot be used, and why. */
export interface RefusedDriver {
  readonly kind: DriverKind;
  readonly problem: string;
}

const choices = ['auto', 'hardware', 'lavapipe', 'swiftshader'] as const;
const oldestMesa = 23;

function readChoice(): (typeof choices)[number] {
  const asked = process.env['ONEREEL_DRIVER'] || 'auto';
  const choice = choices.find((name) => name === asked);
  if (choice) return choice;
  throw new OnereelError('invalid_request', `ONEREEL_DRIVER must be one of ${choices.join(', ')}, got "${asked}".`);
}

/** Why an answer is not the driver that was sought, or `null` if it is. */
function objection(candidate: DriverCandidate, answer: ProbeAnswer): string | null {
  const kind = driverKind(answer.adapter);
  if (process.platform !== 'linux') return null;
  if (candidate.kind === 'hardware' && answer.software) return 'it computes on the CPU';
  if (candidate.kind !== 'hardware' && kind !== candidate.kind) return `it turned out to be ${driverName(answer.adapter)}`;
  const mesa = mesaVersion(answer.adapter);
  if (kind === 'lavapipe' && mesa && Number.parseInt(mesa, 10) < oldestMesa) return `it is of Mesa ${mesa}, older than Mesa ${oldestMesa}`;
  return null;
}

async function tryCandidate(candidate: DriverCandidate, cacheFolder: string): Promise<Driver | RefusedDriver> {
  try {
    const variables = await candidate.variables(cacheFolder);
    const answer = await probeDriver(variables);
    const problem = typeof answer === 'string' ? answer : objection(candidate, answer);
    if (typeof answer === 'string' || problem !== null) return { kind: candidate.kind, problem: problem ?? 'it cannot be used' };
    return { kind: driverKind(answer.adapter), name: driverName(answer.adapter), software: answer.software, variables };
  } catch (cause) {
    return { kind: candidate.kind, problem: cause instanceof Error ? cause.message : String(cause) };
  }
}

/**
 * Tries the drivers of this machine, best first, until one works. Gives it, and those refused before it. The choice can
 * be forced by `ONEREEL_DRIVER` (`auto`, `hardware`, `lavapipe`, `swiftshader`).
 */
export async function tryDrivers(): Promise<{ driver: Driver | null; refused: RefusedDriver[] }> {
  const choice = readChoice();
  const refused: RefusedDriver[] = [];
  for (const candidate of listDriverCandidates()) {
    if (choice !== 'auto' && candidate.kind !== choice) continue;
    const found = await tryCandidate(candidate, openCacheFolder());
    if ('name' in found) return { driver: found, refused };
    refused.push(found);
  }
  return { driver: null, refused };
}

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
function fingerprint(): string {
  const icdFiles = process.platform === 'linux' ? listIcdFiles() : [];
  const environment = ['ONEREEL_DRIVER', 'LD_LIBRARY_PATH', 'VK_DRIVER_FILES', 'VK_ICD_FILENAMES'].map((name) => `${name}=${process.env[name] ?? ''}`);
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

function rememberedPath(): string {
  return join(openCacheFolder(), `driver-${fingerprint()}.json`);
}

/** The driver found by an earlier process, unless the files that it needs are gone. */
async function remembered(): Promise<Driver | null> {
  try {
    const driver = JSON.parse(await readFile(rememberedPath(), 'utf8')) as Driver;
    const needed = [driver.variables['LD_LIBRARY_PATH'], driver.variables['VK_DRIVER_FILES']].filter((path) => path !== undefined);
    return needed.every((paths) => existsSync(paths.split(':')[0]!)) ? driver : null;
  } catch {
    return null;
  }
}

async function remember(driver: Driver): Promise<void> {
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

/**
 * Gives the best graphics driver that works on this machine. The first call tries them in processes of their own; the
 * answer is kept until the system's drivers change. Throws `OnereelError` `no_driver` with what was tried.
 */
export async function findDriver(): Promise<Driver> {
  const choice = readChoice();
  const known = await remembered();
  if (known) return known;
  const { driver, refused } = await tryDrivers();
  if (driver) {
    await remember(driver).catch(() => undefined);
    return driver;
  }
  const tried = refused.map(({ kind, problem }) => `${kind}: ${problem}`).join('; ');
  const asked = choice === 'auto' ? 'A graphics driver is needed to film, but none works here' : `ONEREEL_DRIVER asks for ${choice}, but it cannot be used here`;
  throw new OnereelError('no_driver', `${asked} (${tried || 'none is installed'}): "npm run onereel -- doctor" names what to install.`);
}
