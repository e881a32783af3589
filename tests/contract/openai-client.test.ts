import OpenAI, { toFile } from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { startTestServer, testKeys, type TestServer } from './running-server.ts';
import { openTestStore, type TestStore } from './test-store.ts';

let store: TestStore;
let server: TestServer;
let client: OpenAI;

const { fixtures } = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as { fixtures: Record<string, string> };

beforeAll(async () => {
  store = await openTestStore();
  server = await startTestServer({ settings: store.settings });
  client = new OpenAI({ apiKey: testKeys.one, baseURL: `${server.address}/v1`, maxRetries: 0 });
});

afterAll(async () => {
  await server.stop();
  await store.close();
});

async function finish(id: string): Promise<OpenAI.Videos.Video> {
  for (;;) {
    const video = await client.videos.retrieve(id);
    if (video.status === 'completed' || video.status === 'failed') return video;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** A small film, through fields that the client passes on without knowing them. */
const small = {
  model: 'onereel/test-card',
  prompt: 'A test',
  size: '160x160',
  seconds: '1',
  fps: 12,
} as unknown as OpenAI.Videos.VideoCreateParams;

describe('the official client, unchanged', () => {
  it('creates, retrieves, downloads and deletes', async () => {
    const created = await client.videos.create(small);
    expect(created).toMatchObject({ object: 'video', status: 'queued', seconds: '1', size: '160x160' });
    expect(await finish(created.id)).toMatchObject({ status: 'completed', progress: 100 });
    const content = Buffer.from(await (await client.videos.downloadContent(created.id)).arrayBuffer());
    expect(content.subarray(4, 8).toString()).toBe('ftyp');
    const thumbnail = Buffer.from(await (await client.videos.downloadContent(created.id, { variant: 'thumbnail' })).arrayBuffer());
    expect(thumbnail.subarray(8, 12).toString()).toBe('WEBP');
    const sheet = Buffer.from(await (await client.videos.downloadContent(created.id, { variant: 'spritesheet' })).arrayBuffer());
    expect(sheet.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    expect(await client.videos.delete(created.id)).toEqual({ id: created.id, object: 'video.deleted', deleted: true });
    await expect(client.videos.retrieve(created.id)).rejects.toBeInstanceOf(OpenAI.NotFoundError);
  });

  it('pages through the list without losing or repeating any', async () => {
    const made: string[] = [];
    for (let index = 0; index < 5; index++) made.push((await client.videos.create(small)).id);
    const seen: string[] = [];
    for await (const video of client.videos.list({ limit: 2 })) seen.push(video.id);
    expect(seen.slice(0, 5)).toEqual(made.toReversed());
    expect(new Set(seen).size).toBe(seen.length);
    const upward: string[] = [];
    for await (const video of client.videos.list({ limit: 2, order: 'asc' })) upward.push(video.id);
    expect(upward).toEqual(seen.toReversed());
    await Promise.all(made.map((id) => finish(id)));
  });

  it('remixes, edits and extends its own films', async () => {
    const first = await finish((await client.videos.create(small)).id);
    const remix = await client.videos.remix(first.id, { prompt: 'Make it snow' });
    expect(remix).toMatchObject({ remixed_from_video_id: first.id, prompt: 'Make it snow' });
    const edit = await client.videos.edit({ prompt: 'At night', video: { id: first.id } });
    expect(edit).toMatchObject({ remixed_from_video_id: first.id, size: '160x160' });
    const extension = await client.videos.extend({ prompt: 'And on', seconds: '4', video: { id: first.id } });
    expect(extension.seconds).toBe('5');
    for (const { id } of [remix, edit, extension]) expect((await finish(id)).status).toBe('completed');
  });

  it('sends pictures as files and by address', async () => {
    const file = await toFile(Buffer.from(fixtures['png720x1280']!, 'base64'), 'start.png', { type: 'image/png' });
    const byFile = await client.videos.create({ prompt: 'A test', input_reference: file, size: '720x1280' });
    expect(byFile.status).toBe('queued');
    const byAddress = await client.videos.create({
      prompt: 'A test',
      input_reference: { image_url: `data:image/png;base64,${fixtures['png720x1280']}` },
      size: '720x1280',
    } as unknown as OpenAI.Videos.VideoCreateParams);
    expect(byAddress.status).toBe('queued');
    const wrong = await toFile(Buffer.from(fixtures['png64x64']!, 'base64'), 'start.png', { type: 'image/png' });
    await expect(client.videos.create({ prompt: 'A test', input_reference: wrong, size: '720x1280' })).rejects.toThrow(/720x1280/);
    for (const { id } of [byFile, byAddress]) await client.videos.delete(id);
  });

  it('is told honestly what cannot be done yet', async () => {
    const video = await toFile(Buffer.from('not a film'), 'mine.mp4', { type: 'video/mp4' });
    await expect(client.videos.createCharacter({ name: 'Mossy', video })).rejects.toMatchObject({ status: 400, code: 'not_supported_yet' });
    await expect(client.videos.getCharacter('char_1')).rejects.toBeInstanceOf(OpenAI.NotFoundError);
    await expect(client.videos.edit({ prompt: 'At night', video })).rejects.toMatchObject({ status: 400, code: 'not_supported_yet' });
    await expect(client.videos.extend({ prompt: 'On', seconds: '4', video })).rejects.toMatchObject({
      status: 400,
      code: 'not_supported_yet',
    });
  });

  it('gets the right class of error', async () => {
    await expect(client.videos.create({ prompt: 'x', seconds: '15' as '4' })).rejects.toBeInstanceOf(OpenAI.BadRequestError);
    await expect(
      new OpenAI({ apiKey: 'sk-wrong-0123456789', baseURL: client.baseURL, maxRetries: 0 }).videos.list(),
    ).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
    const limited = new OpenAI({ apiKey: testKeys.limited, baseURL: client.baseURL, maxRetries: 0 });
    const tries = Array.from({ length: 8 }, () => limited.videos.list());
    const outcomes = await Promise.allSettled(tries);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBe(3);
    expect((refused[0] as PromiseRejectedResult).reason).toBeInstanceOf(OpenAI.RateLimitError);
  });

  it('knows the models', async () => {
    const ids: string[] = [];
    for await (const model of client.models.list()) ids.push(model.id);
    expect(ids).toEqual(expect.arrayContaining(['sora-2', 'sora-2-pro', 'openai/sora-2-pro-t2v', 'onereel/test-card']));
    expect((await client.models.retrieve('sora-2')).owned_by).toBe('onereel');
  });
});
