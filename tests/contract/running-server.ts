import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program that is tested, as it is started by hand. */
const program = new URL('../../packages/cli/src/main.ts', import.meta.url).pathname;

/** Keys that every test server knows. The last may ask five times a minute. */
export const testKeys = {
  one: 'sk-test-one-0123456789abcdef',
  two: 'sk-test-two-0123456789abcdef',
  limited: 'sk-test-limited-0123456789',
} as const;

/** A server in a process of its own, with all processes that it starts in one group. */
export interface TestServer {
  readonly address: string;
  readonly folder: string;
  readonly process: ChildProcess;
  /** Everything it said, by lines. */
  readonly lines: readonly string[];
  /** Resolves when it has ended. */
  readonly ended: Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>;
  /** Kills the whole group, as a power cut would. */
  killAll(): Promise<void>;
  /** Asks it to end, and waits. */
  stop(): Promise<void>;
}

/** A new empty data folder. */
export function newDataFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'onereel-test-'));
}

/** Starts "onereel serve" (or "worker") and waits until it says that it is ready. */
export async function startTestServer(
  given: { folder?: string; command?: 'serve' | 'worker'; settings?: Readonly<Record<string, string>> } = {},
): Promise<TestServer> {
  const folder = given.folder ?? (await newDataFolder());
  const lines: string[] = [];
  const child = spawn(
    process.execPath,
    ['--conditions=@onereel/source', '--disable-warning=ExperimentalWarning', program, given.command ?? 'serve'],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PORT: '0',
        ONEREEL_DATA_DIR: folder,
        ONEREEL_API_KEYS: `one:${testKeys.one},two:${testKeys.two},limited:${testKeys.limited}:5`,
        ONEREEL_STAND_IN: 'onereel/test-card',
        ...given.settings,
      },
    },
  );
  const ended = new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve) =>
    child.on('exit', (exitCode, signal) => resolve({ exitCode, signal })),
  );
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream! }).on('line', (line) => {
        lines.push(line);
        const found = /listening on (http:\/\/\S+)/.exec(line)?.[1] ?? (line === 'Onereel worker is ready' ? 'worker' : undefined);
        if (found !== undefined) resolve(found);
      });
    void ended.then(() => reject(new Error(`The server ended before it was ready:\n${lines.join('\n')}`)));
  });
  return {
    address,
    folder,
    process: child,
    lines,
    ended,
    async killAll() {
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // It is gone already.
      }
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
      if (given.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A request with a key, its answer as JSON. */
export async function ask<Answer>(
  address: string,
  path: string,
  options: { key?: string; method?: string; body?: unknown; headers?: Readonly<Record<string, string>> } = {},
): Promise<{ status: number; body: Answer; headers: Headers }> {
  const response = await fetch(`${address}${path}`, {
    method: options.method ?? (options.body === undefined ? 'GET' : 'POST'),
    headers: {
      authorization: `Bearer ${options.key ?? testKeys.one}`,
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer, headers: response.headers };
}

/** A film that costs little. */
export const smallFilm = { model: 'onereel/test-card', prompt: 'A test', size: '160x160', seconds: '1', fps: 12 } as const;

/** Asks again and again until a video is finished. */
export async function waitForVideo(
  address: string,
  id: string,
  key: string = testKeys.one,
): Promise<{ id: string; status: string; error: { code: string; message: string } | null }> {
  for (;;) {
    const { body } = await ask<{ id: string; status: string; error: { code: string; message: string } | null }>(
      address,
      `/v1/videos/${id}`,
      { key },
    );
    if (body.status === 'completed' || body.status === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
