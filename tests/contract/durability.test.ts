import { rm } from 'node:fs/promises';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, newDataFolder, smallFilm, startTestServer, testKeys, type TestServer, waitForVideo } from './running-server.ts';
import { openTestStore, type TestStore } from './test-store.ts';

const films = 20;
const kills = 10;

let store: TestStore;
let folder: string;

beforeAll(async () => {
  store = await openTestStore();
  folder = await newDataFolder();
});

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const start = (): Promise<TestServer> => startTestServer({ folder, settings: { ...store.settings, ONEREEL_CONCURRENCY: '2' } });

async function playable(address: string, id: string): Promise<boolean> {
  const response = await fetch(`${address}/v1/videos/${id}/content`, { headers: { authorization: `Bearer ${testKeys.one}` } });
  const input = new Input({ source: new BufferSource(await response.arrayBuffer()), formats: ALL_FORMATS });
  const video = await input.getPrimaryVideoTrack();
  return response.status === 200 && video !== null && (await video.computeDuration()) > 0.9;
}

describe('what was acknowledged', () => {
  it(`survives ${kills} kills of the whole process group, and is made once`, async () => {
    let server = await start();
    const ids: string[] = [];
    for (let index = 0; index < films; index++) {
      const { status, body } = await ask<{ id: string }>(server.address, '/v1/videos', { body: { ...smallFilm, prompt: `Film ${index}` } });
      expect(status).toBe(200);
      ids.push(body.id);
    }
    for (let kill = 0; kill < kills; kill++) {
      // Anywhere between the first moments after the start and the middle of a film.
      await new Promise((resolve) => setTimeout(resolve, 150 + ((kill * 997) % 2600)));
      await server.killAll();
      server = await start();
    }
    for (const id of ids) expect(await waitForVideo(server.address, id)).toMatchObject({ id, status: 'completed', error: null });
    for (const id of ids) expect(await playable(server.address, id)).toBe(true);
    const { body: list } = await ask<{ data: { id: string }[] }>(server.address, '/v1/videos?limit=100');
    expect(list.data.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    await server.stop();
  }, 600_000);

  it('is handed back when the server is asked to end, and is made by the next one', async () => {
    const first = await start();
    const { body } = await ask<{ id: string }>(first.address, '/v1/videos', { body: { ...smallFilm, model: 'onereel/test-slow' } });
    for (let status = ''; status !== 'in_progress';)
      status = (await ask<{ status: string }>(first.address, `/v1/videos/${body.id}`)).body.status;
    const began = Date.now();
    await first.stop();
    expect(Date.now() - began).toBeLessThan(10_000);
    expect((await first.ended).exitCode).toBe(0);
    const second = await start();
    const { status } = (await ask<{ status: string }>(second.address, `/v1/videos/${body.id}`)).body;
    expect(['queued', 'in_progress']).toContain(status);
    await ask(second.address, `/v1/videos/${body.id}`, { method: 'DELETE' });
    await second.stop();
  });
});
