import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService } from '../open-service.ts';
import { createGeneration } from '../generations/create-generation.ts';
import { removeGeneration } from '../generations/remove-generation.ts';
import type { GenerationOrder } from '../generations/order.ts';
import { createKey } from '../security/keys.ts';
import { readSettings } from '../settings.ts';
import { listKeys } from './keys.ts';

let folder: string;
let service: Awaited<ReturnType<typeof openService>>;
let keys: readonly string[];

const order: GenerationOrder = {
  model: 'onereel/test-card',
  prompt: 'A test',
  width: 160,
  height: 160,
  seconds: 1,
  fps: 12,
  quality: 'draft',
  seed: 0,
  audio: true,
  source: { kind: 'test-card' },
  picture: null,
  remixedFrom: null,
  metadata: null,
  webhookUrl: null,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onereel-find-'));
  service = await openService(readSettings({ ONEREEL_DATA_DIR: folder, ONEREEL_LOG_LEVEL: 'silent' }));
  for (const name of ['one', 'two']) await createKey(service.database, { name, requestsPerMinute: null });
  keys = (await listKeys(service.database.tables)).map(({ id }) => id);
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

describe('many polls at once', () => {
  it('are each answered with their own generation, and never with that of another key', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, async () => (await createGeneration(service, keys[0]!, order, null)).id));
    const found = await Promise.all(ids.map((id) => service.find(keys[0]!, id)));
    expect(found.map((row) => row?.id)).toEqual(ids);
    expect(await Promise.all(ids.map((id) => service.find(keys[1]!, id)))).toEqual(ids.map(() => undefined));
    expect(await service.find(keys[0]!, 'video_unknown')).toBeUndefined();
  });

  it('know at once that a generation was deleted', async () => {
    const { id } = await createGeneration(service, keys[0]!, order, null);
    expect((await service.find(keys[0]!, id))?.id).toBe(id);
    await removeGeneration(service, keys[0]!, id);
    expect(await service.find(keys[0]!, id)).toBeUndefined();
  });
});
