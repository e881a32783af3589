import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openCacheFolder } from './cache-folder.ts';
import { isDriverNoise } from './driver-noise.ts';

/** How a child process ended: with an exit code, or by a signal. */
export interface ChildEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child process that uses a graphics driver. */
export interface Child {
  readonly process: ChildProcess;
  readonly ended: Promise<ChildEnd>;
  /** The last lines it said on its standard error, without drivers' noise. */
  lastWords(): readonly string[];
  /** Ends it at once, so that a driver that hangs cannot refuse. */
  kill(): void;
}

const rememberedLines = 12;

function listen(child: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => isDriverNoise(line) || onLine(line));
  }
}

/** A file of this folder, as source or as built. */
function fileBeside(name: string): string {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return fileURLToPath(new URL(`./${name}.${ending}`, import.meta.url));
}

/**
 * Starts a program of this folder in a process of its own. A driver's library is loaded by the loader of the
 * operating system, which reads `LD_LIBRARY_PATH` when a process starts: hence a process, and hence `variables`. What
 * it prints goes to `onLine`; standard output stays the parent's own. Its modules are kept compiled in the cache folder: that
 * saves it more than half of the time that loading them takes.
 */
export function startChild(
  program: 'probe-child' | 'render-child',
  options: { variables: Readonly<Record<string, string>>; words?: readonly string[]; onLine?: (line: string) => void },
): Child {
  const lines: string[] = [];
  const child = fork(fileBeside(program), [...(options.words ?? [])], {
    env: { NODE_COMPILE_CACHE: join(openCacheFolder(), 'code'), ...process.env, ...options.variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
    execArgv: childArguments(process.execArgv),
  });
  listen(child, (line) => {
    lines.push(line);
    if (lines.length > rememberedLines) lines.shift();
    options.onLine?.(line);
  });
  const ended = new Promise<ChildEnd>((resolve) => {
    child.on('error', () => resolve({ exitCode: 1, signal: null }));
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  return { process: child, ended, lastWords: () => lines, kill: () => child.kill('SIGKILL') };
}

/**
 * The runtime's own arguments for a child: the parent's conditions and warnings, never its debugger or test loader.
 * A test runner does not carry the source condition in its arguments, so it is added where this file is source.
 */
export function childArguments(parentArguments: readonly string[]): string[] {
  const kept = parentArguments.filter((word) => word.startsWith('--conditions=') || word.startsWith('--disable-warning='));
  const source = '--conditions=@onereel/source';
  if (import.meta.url.endsWith('.ts') && !kept.includes(source)) kept.push(source);
  return kept;
}
