import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The database under a test: the embedded one, or a real Postgres of its own with `STORE=postgres`. */
export interface TestStore {
  readonly kind: 'pglite' | 'postgres';
  /** What a server must be told to use it. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A real Postgres that can go away for a while. */
export interface TestPostgres extends TestStore {
  pause(): Promise<void>;
  restart(): Promise<void>;
}

/** Starts a real Postgres, empty, for one test file. */
export async function startPostgres(): Promise<TestPostgres> {
  const program = new URL('./postgres-process.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  let trouble = '';
  child.stderr.on('data', (text) => (trouble = `${trouble}${String(text)}`.slice(-4000)));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const expectLine = async (start: string): Promise<string> => {
    const { value, done } = await lines.next();
    if (done || !String(value).startsWith(start))
      throw new Error(`The test's Postgres did not say "${start}": ${String(value)}\n${trouble}`);
    return String(value).slice(start.length);
  };
  const order = async (word: string): Promise<void> => {
    child.stdin.write(`${word}\n`);
    await expectLine(`done ${word}`);
  };
  const address = await expectLine('ready ');
  return {
    kind: 'postgres',
    settings: { DATABASE_URL: address },
    pause: () => order('pause'),
    restart: () => order('restart'),
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}

/** The database that `STORE` asks for. */
export async function openTestStore(): Promise<TestStore> {
  if (process.env['STORE'] === 'postgres') return startPostgres();
  return { kind: 'pglite', settings: {}, close: async () => undefined };
}
