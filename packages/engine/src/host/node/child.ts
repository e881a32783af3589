import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openCacheFolder } from './cache-folder.ts';
import { childArguments, fileBeside } from './child-program.ts';
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
