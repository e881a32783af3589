import { createServer, type Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { type Blobs, openBlobs } from './blobs.ts';

/** A bucket in memory that speaks as much S3 as is needed here: PUT, GET with a range, DELETE. */
function openBucket(): Promise<Server> {
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const key = new URL(request.url!, 'http://x').pathname;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const file = files.get(key);
      if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) return void response.writeHead(403).end();
      if (request.method === 'PUT') {
        files.set(key, Buffer.concat(parts));
        return void response.writeHead(200, { etag: '"x"' }).end();
      }
      if (request.method === 'DELETE') {
        files.delete(key);
        return void response.writeHead(204).end();
      }
      if (!file) return void response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
      const [from, to] = /bytes=(\d+)-(\d+)/
        .exec(request.headers.range ?? '')!
        .slice(1)
        .map(Number) as [number, number];
      return void response.writeHead(206).end(file.subarray(from, to + 1));
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

describe.each(['disk', 's3'])('films on %s', (kind) => {
  let blobs: Blobs;
  let folder: string;
  let bucket: Server;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onereel-blobs-'));
    bucket = await openBucket();
    blobs = await openBlobs(
      readSettings({
        ONEREEL_DATA_DIR: folder,
        ONEREEL_STORAGE: kind,
        ONEREEL_S3_BUCKET: 'films',
        ONEREEL_S3_ENDPOINT: `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`,
        ONEREEL_S3_ACCESS_KEY_ID: 'one',
        ONEREEL_S3_SECRET_ACCESS_KEY: 'two',
      }),
    );
  });
  afterAll(async () => {
    bucket.close();
    bucket.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  });

  it('are kept, read in parts and removed', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
    await blobs.put('films/video_1/a/video.mp4', bytes, 'video/mp4');
    expect(new Uint8Array(await blobs.read('films/video_1/a/video.mp4', 0, 999))).toEqual(bytes);
    expect(new Uint8Array(await blobs.read('films/video_1/a/video.mp4', 10, 19))).toEqual(bytes.subarray(10, 20));
    expect((await blobs.read('films/video_1/a/video.mp4', 0, 5000)).length).toBe(1000);
    await blobs.remove('films/video_1/a/video.mp4');
    await expect(blobs.read('films/video_1/a/video.mp4', 0, 9)).rejects.toThrow();
    await blobs.remove('films/video_1/a/video.mp4');
  });
});
