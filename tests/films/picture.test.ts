import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Screenplay } from '@onereel/spec';
import { filmInChild } from '@onereel/engine/host/node';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFilm } from '../../packages/engine/src/film/read-film.ts';

const [width, height] = [160, 90];

/** A soft landscape: every two by two pixels alike, so that the film's halved colour loses nothing. */
function landscape(): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [(x >> 1) / 80, (y >> 1) / 45];
      const sun = Math.exp(-((u - 0.7) ** 2 + (v - 0.25) ** 2) * 60);
      const colour =
        v < 0.5
          ? [70 + 90 * v + 100 * sun, 110 + 80 * v + 80 * sun, 190 + 40 * sun]
          : [60 + 50 * v, 110 - 40 * v + 12 * Math.sin(u * 30), 50];
      pixels.set(colour.map(Math.round), (y * width + x) * 3);
    }
  }
  return pixels;
}

/** The luma of a pixel as the film keeps it: BT.709, limited range. */
const luma = ([red, green, blue]: readonly number[]): number => 16 + (219 * (0.2126 * red! + 0.7152 * green! + 0.0722 * blue!)) / 255;

describe('a film that opens on a picture', () => {
  let folder: string;
  const pixels = landscape();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onereel-picture-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function film(name: string, prompt: string, image: { bytes: Uint8Array; mediaType: string; fit?: 'cover' | 'contain' }) {
    const files = { film: join(folder, `${name}.mp4`), screenplay: join(folder, `${name}.json`) };
    const receipt = await filmInChild({ source: { prompt, image }, seed: 4, width, height, seconds: 2, fps: 12, quality: 'high', files });
    const bytes = new Uint8Array(await readFile(files.film));
    return { receipt, bytes, film: await readFilm(bytes), screenplay: JSON.parse(await readFile(files.screenplay, 'utf8')) as Screenplay };
  }

  it('shows exactly the picture first, and then it lives', async () => {
    const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer();
    const made = await film('rain', 'Rain begins to fall over the valley. A dog runs by.', { bytes, mediaType: 'image/png' });
    const [first, last] = [made.film.pictures[0]!, made.film.pictures.at(-1)!];
    let worst = 0;
    let changed = 0;
    for (let cell = 0; cell < width * height; cell++) {
      worst = Math.max(worst, Math.abs(first[cell]! - luma([...pixels.subarray(cell * 3, cell * 3 + 3)])));
      changed += Math.abs(first[cell]! - last[cell]!);
    }
    // Rounding, twice, and what the encoder leaves out.
    expect(worst).toBeLessThanOrEqual(4);
    expect(changed / width / height).toBeGreaterThan(3);
    expect(made.receipt.notes.map(({ note }) => note).join()).toMatch(/not animated one by one.*dog: run/);
    expect(made.screenplay.setting.picture!.image.startsWith('data:image/png;base64,')).toBe(true);
    expect((await film('again', 'Rain begins to fall over the valley. A dog runs by.', { bytes, mediaType: 'image/png' })).bytes).toEqual(
      made.bytes,
    );
  }, 60000);

  it('takes other shapes only when told how', async () => {
    const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } })
      .extract({ left: 0, top: 0, width: 90, height: 90 })
      .jpeg()
      .toBuffer();
    await expect(film('square', 'A valley.', { bytes, mediaType: 'image/jpeg' })).rejects.toThrow(/needed is 160x90, got 90x90/);
    expect((await film('contained', 'A valley.', { bytes, mediaType: 'image/jpeg', fit: 'contain' })).film.video.frames).toBe(24);
  }, 60000);
});
