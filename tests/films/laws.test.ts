import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { filmInChild, findDriver } from '@onereel/engine/host/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const child = fileURLToPath(new URL('./frames-child.ts', import.meta.url));

/** Fingerprints and mean luma of frames at the given moments, drawn in the given order by a fresh process; `cache` is its cache folder. */
async function draw(
  prompt: string,
  moments: readonly number[],
  cache?: string,
): Promise<{ prints: Record<string, string>; levels: Record<string, number> }> {
  const { variables } = await findDriver();
  const run = await promisify(execFile)(process.execPath, ['--conditions=@onereel/source', child, prompt, ...moments.map(String)], {
    env: { ...process.env, ...variables, ...(cache ? { ONEREEL_CACHE_DIR: cache } : {}) },
    maxBuffer: 1 << 24,
  });
  return JSON.parse(run.stdout.trim().split('\n').at(-1)!) as Awaited<ReturnType<typeof draw>>;
}

describe('seek, never step', () => {
  it.each([
    'A red ball bounces on a dark floor.',
    'A dragon flies across the mountains toward the camera with its jaws open.',
    'A ship sails on a stormy sea at night.',
  ])('%s', async (prompt) => {
    const forward = await draw(prompt, [0.4, 1.1, 1.6, 2.7]);
    const jumping = await draw(prompt, [2.7, 0.4, 1.6, 1.1]);
    expect(jumping.prints).toEqual(forward.prints);
    expect(new Set(Object.values(forward.prints)).size, 'something moves').toBe(4);
    // Neither black nor burnt out.
    for (const level of Object.values(forward.levels)) expect(level).toBeGreaterThan(17);
    for (const level of Object.values(forward.levels)) expect(level).toBeLessThan(225);
  });
});

describe('what is kept', () => {
  const prompt = 'A dragon flies across the mountains toward the camera with its jaws open.';

  it('gives the same frames as what was just made', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'onereel-laws-'));
    try {
      const cold = await draw(prompt, [1.1], cache);
      expect(await draw(prompt, [1.1], cache)).toEqual(cold);
    } finally {
      await rm(cache, { recursive: true, force: true });
    }
  });

  it('gives the same frame from the plate of the still layer', async () => {
    // From the second time on the still layer is copied from its plate.
    expect(await draw(prompt, [1.1, 1.1, 1.1])).toEqual(await draw(prompt, [1.1]));
  });
});

describe('the same request', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onereel-laws-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function film(name: string, seed: number): Promise<string> {
    const path = join(folder, `${name}.mp4`);
    await filmInChild({
      source: { prompt: 'Three red balloons rise above a green meadow. A woman says: "Up they go!"' },
      seed,
      width: 160,
      height: 90,
      seconds: 2,
      fps: 12,
      quality: 'draft',
      files: { film: path },
    });
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  }

  it('gives the same bytes, and another seed gives other bytes', async () => {
    const first = await film('first', 5);
    expect(await film('again', 5)).toBe(first);
    expect(await film('other', 6)).not.toBe(first);
  });
});
