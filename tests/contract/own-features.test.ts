import { createServer, type Server } from 'node:http';
import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import OpenAI from 'openai';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, smallFilm, startTestServer, testKeys, type TestServer, waitForVideo } from './running-server.ts';
import { openTestStore, type TestStore } from './test-store.ts';

const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;

let store: TestStore;
let server: TestServer;
let receiver: Server;
const received: { headers: Record<string, string>; body: string }[] = [];
/** How many deliveries the receiver refuses before it takes one. */
let refusals = 0;

beforeAll(async () => {
  store = await openTestStore();
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      received.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(refusals-- > 0 ? 500 : 204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  server = await startTestServer({
    settings: {
      ...store.settings,
      ONEREEL_WEBHOOK_SECRET: secret,
      ONEREEL_ALLOWED_HOSTS: `127.0.0.1:${(receiver.address() as AddressInfo).port}`,
    },
  });
});

afterAll(async () => {
  await server.stop();
  receiver.close();
  await store.close();
});

/** The processes that descend from another. */
function descendants(parent: number): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const children = rows.filter(([, of]) => of === parent).map(([pid]) => pid!);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const create = async (extra: object = {}, headers: Record<string, string> = {}) =>
  ask<{ id: string; status: string; meta: { seed: number }; metadata: unknown }>(server.address, '/v1/videos', {
    body: { ...smallFilm, ...extra },
    headers,
  });

describe('cancelling', () => {
  it('ends a running film and every process of it within a second', async () => {
    const { body } = await create({ seconds: '20', size: '1280x720', fps: 60 });
    await until(async () => (await ask<{ progress: number }>(server.address, `/v1/videos/${body.id}`)).body.progress > 2);
    expect(descendants(server.process.pid!).length).toBeGreaterThan(0);
    await ask(server.address, `/v1/videos/${body.id}`, { method: 'DELETE' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const renderers = descendants(server.process.pid!);
    expect(renderers).toEqual([]);
    expect((await ask(server.address, `/v1/videos/${body.id}`)).status).toBe(404);
  });
});

describe('webhooks', () => {
  it('are signed so that both known readers accept them, and repeated with the same id', async () => {
    refusals = 1;
    received.length = 0;
    const { body } = await create({ webhook_url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook` });
    await until(() => received.length >= 2);
    const [first, second] = received as [(typeof received)[0], (typeof received)[0]];
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    expect(second.body).toBe(first.body);
    expect(JSON.parse(second.body)).toMatchObject({ object: 'event', type: 'video.completed', data: { id: body.id } });
    expect(new Webhook(secret).verify(second.body, second.headers)).toBeTruthy();
    const client = new OpenAI({ apiKey: 'x', webhookSecret: secret });
    expect(await client.webhooks.unwrap(second.body, second.headers)).toMatchObject({ data: { id: body.id } });
  });

  it('may not reach private hosts', async () => {
    for (const url of [
      'http://127.0.0.1:9/',
      'http://[::1]/',
      'http://10.0.0.1/',
      'http://169.254.169.254/',
      'http://localhost/',
      'http://0.0.0.0/',
      'http://[::ffff:127.0.0.1]/',
      'http://2130706433/',
    ])
      expect((await create({ webhook_url: url })).status).toBe(400);
  });
});

describe('many polls at once', () => {
  it('are each answered with their own film, and know at once that one was deleted', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, () => create({ model: 'onereel/test-slow' })));
    const ids = made.map(({ body }) => body.id);
    const polls = await Promise.all([...ids, ...ids, ...ids].map((id) => ask<{ id: string }>(server.address, `/v1/videos/${id}`)));
    expect(polls.map(({ body }) => body.id)).toEqual([...ids, ...ids, ...ids]);
    for (const id of ids) {
      await ask(server.address, `/v1/videos/${id}`);
      await ask(server.address, `/v1/videos/${id}`, { method: 'DELETE' });
      expect((await ask(server.address, `/v1/videos/${id}`)).status).toBe(404);
    }
  });
});

describe('keys', () => {
  it('see only their own films', async () => {
    const { body } = await create();
    for (const [path, method] of [
      [`/v1/videos/${body.id}`, 'GET'],
      [`/v1/videos/${body.id}/content`, 'GET'],
      [`/v1/videos/${body.id}`, 'DELETE'],
      [`/v2/video/generations?generation_id=${body.id}`, 'GET'],
    ] as const)
      expect((await ask(server.address, path, { method, key: testKeys.two })).status).toBe(404);
    expect((await ask<{ data: unknown[] }>(server.address, '/v1/videos', { key: testKeys.two })).body.data).toEqual([]);
    await waitForVideo(server.address, body.id);
  });

  it('are never in the log', () => {
    const log = server.lines.join('\n');
    for (const key of Object.values(testKeys)) expect(log).not.toContain(key);
  });
});

describe('our own fields', () => {
  it('are taken and told', async () => {
    const { body } = await create({ seed: 42, metadata: { order: '7' } });
    expect(body.meta.seed).toBe(42);
    expect(body.metadata).toEqual({ order: '7' });
    await waitForVideo(server.address, body.id);
  });

  it('make a repeated request one film, and refuse another under the same key', async () => {
    const key = { 'Idempotency-Key': `once-${Date.now()}` };
    const answers = await Promise.all(Array.from({ length: 5 }, () => create({}, key)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await create({ prompt: 'Another' }, key)).status).toBe(422);
  });

  it('tell progress as it happens', async () => {
    const { body } = await create();
    const response = await fetch(`${server.address}/v1/videos/${body.id}/events`, { headers: { authorization: `Bearer ${testKeys.one}` } });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const text = await response.text();
    const steps = [...text.matchAll(/^data: (.*)$/gm)].map((match) => JSON.parse(match[1]!) as { percent: number; status: string });
    expect(steps.at(-1)).toMatchObject({ status: 'completed', percent: 100 });
    expect(steps.map(({ percent }) => percent)).toEqual(steps.map(({ percent }) => percent).toSorted((one, other) => one - other));
  });

  it('estimate without making', async () => {
    const { status, body } = await ask<{ expected_seconds: number }>(server.address, '/v1/videos/estimate', { body: { ...smallFilm } });
    expect(status).toBe(200);
    expect(body.expected_seconds).toBeGreaterThan(0);
  });
});

describe('files', () => {
  it('carry tags and ranges', async () => {
    const { body } = await create();
    await waitForVideo(server.address, body.id);
    const { body: told } = await ask<{ video: { url: string } }>(server.address, `/v2/video/generations?generation_id=${body.id}`);
    const whole = await fetch(told.video.url);
    const bytes = Buffer.from(await whole.arrayBuffer());
    expect(whole.headers.get('content-length')).toBe(String(bytes.length));
    const part = await fetch(told.video.url, { headers: { range: 'bytes=10-19' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 10-19/${bytes.length}`);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(10, 20));
    expect(Buffer.from(await (await fetch(told.video.url, { headers: { range: 'bytes=-5' } })).arrayBuffer())).toEqual(bytes.subarray(-5));
    expect((await fetch(told.video.url, { headers: { range: `bytes=${bytes.length}-` } })).status).toBe(416);
    expect((await fetch(told.video.url, { headers: { 'if-none-match': whole.headers.get('etag')! } })).status).toBe(304);
    const head = await fetch(told.video.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
    for (const path of ['/files/../../etc/passwd', '/files/..%2f..%2fetc%2fpasswd/x', `/files/${'a'.repeat(32)}/x.mp4`])
      expect((await fetch(`${server.address}${path}`)).status).toBe(404);
  });
});

describe('the description', () => {
  it('names every route that the reference shows', async () => {
    const { paths } = (await (await fetch(`${server.address}/openapi.json`)).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/v2/video/generations', '/v1/videos', '/v1/videos/{video_id}/content', '/v1/videos/estimate']),
    );
    const page = await (await fetch(`${server.address}/docs`)).text();
    expect(page).toContain('/v2/video/generations');
    expect(page).not.toMatch(/(?:src|href)="https?:/);
  });
});

describe('whatever is sent', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  const fields = [
    'model',
    'prompt',
    'seconds',
    'size',
    'duration',
    'resolution',
    'aspect_ratio',
    'image_url',
    'input_reference',
    'seed',
    'fps',
    'metadata',
    'webhook_url',
    'characters',
    'video',
    '__proto__',
    'constructor',
  ];
  const body = fc.dictionary(
    fc.oneof(fc.constantFrom(...fields), fc.string()),
    fc.oneof(value, fc.constantFrom('sora-2', 'openai/sora-2-t2v', 'onereel/test-error', '720x1280', '4')),
    { maxKeys: 6 },
  );
  const routes = [
    '/v1/videos',
    '/v2/video/generations',
    '/v1/videos/edits',
    '/v1/videos/extensions',
    '/v1/videos/estimate',
    '/v1/videos/video_1/remix',
  ];

  it('is answered without a fault of the server', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), body, async (route, sent) => {
        const { status } = await ask(server.address, route, { body: sent, key: testKeys.two });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('also if it is no JSON and no form', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.constantFrom('application/json', 'multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain', ''),
        fc.uint8Array({ maxLength: 200 }),
        async (route, type, bytes) => {
          const response = await fetch(`${server.address}${route}`, {
            method: 'POST',
            headers: { authorization: `Bearer ${testKeys.two}`, 'content-type': type },
            body: new Uint8Array(bytes),
          });
          expect(response.status).toBeGreaterThanOrEqual(400);
          expect(response.status).toBeLessThan(500);
        },
      ),
      { numRuns: 200 },
    );
    expect((await fetch(`${server.address}/health`)).status).toBe(200);
  }, 120_000);
});
