import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, newDataFolder, smallFilm, startTestServer, type TestServer, waitForVideo } from './running-server.ts';
import { startPostgres } from './test-store.ts';

let postgres: Awaited<ReturnType<typeof startPostgres>>;
let folder: string;

beforeAll(async () => {
  postgres = await startPostgres();
  folder = await newDataFolder();
});

afterAll(async () => {
  await postgres.close();
  await rm(folder, { recursive: true, force: true });
});

const start = (command: 'serve' | 'worker', concurrency: number): Promise<TestServer> =>
  startTestServer({ folder, command, settings: { ...postgres.settings, ONEREEL_CONCURRENCY: String(concurrency) } });

/** How often the logs say that a film was begun or finished. */
function count(workers: readonly TestServer[], message: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of workers.flatMap(({ lines }) => lines)) {
    if (!line.includes(`"msg":"${message}"`)) continue;
    const { id } = JSON.parse(line) as { id: string };
    found.set(id, (found.get(id) ?? 0) + 1);
  }
  return found;
}

describe('two workers on a real Postgres', () => {
  it('share a queue and make no film twice', async () => {
    const server = await start('serve', 0);
    const workers = await Promise.all([start('worker', 1), start('worker', 1)]);
    const ids = await Promise.all(
      Array.from({ length: 8 }, async () => (await ask<{ id: string }>(server.address, '/v1/videos', { body: smallFilm })).body.id),
    );
    for (const id of ids) expect((await waitForVideo(server.address, id)).status).toBe('completed');
    const finished = count(workers, 'film finished');
    expect([...finished.keys()].toSorted()).toEqual(ids.toSorted());
    expect([...finished.values()].every((times) => times === 1)).toBe(true);
    expect(workers.every((worker) => count([worker], 'film finished').size > 0)).toBe(true);
    await Promise.all([...workers, server].map((one) => one.stop()));
  });

  it('take over from one that is killed, and give a film up that kills its third', async () => {
    const server = await start('serve', 0);
    const { body } = await ask<{ id: string }>(server.address, '/v1/videos', { body: { ...smallFilm, model: 'onereel/test-slow' } });
    for (let attempt = 1; attempt <= 3; attempt++) {
      const worker = await start('worker', 1);
      while (count([worker], 'film begun').size === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      // The others must have seen it alive for the attempt to count.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await worker.killAll();
    }
    const failed = await waitForVideo(server.address, body.id);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'worker_lost' } });
    await server.stop();
  }, 300_000);

  it('wait out a database that is away', async () => {
    const server = await start('serve', 1);
    await postgres.pause();
    expect((await ask(server.address, '/v1/videos')).status).toBe(503);
    expect((await fetch(`${server.address}/health`)).status).toBe(503);
    await postgres.restart();
    for (let status = 0; status !== 200;) status = (await ask(server.address, '/v1/videos')).status;
    const { body } = await ask<{ id: string }>(server.address, '/v1/videos', { body: smallFilm });
    expect((await waitForVideo(server.address, body.id)).status).toBe('completed');
    await server.stop();
  });
});
