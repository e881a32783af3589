import type { EncodedSegment } from './segment.ts';
import type { PictureFormat } from './picture-format.ts';
import { describe, expect, it } from 'vitest';
import { encodeSegment } from './encode-segment.ts';
import { mux } from './mux.ts';
import { openCodecs } from '../host/node/codecs.ts';
import { pictureLength } from './picture-format.ts';
import { planSegments } from './segment.ts';
import { readFilm } from './read-film.ts';

const format: PictureFormat = { width: 256, height: 144, fps: 12, quality: 'draft' };
const picture = async (frame: number): Promise<Uint8Array> =>
  Uint8Array.from({ length: pictureLength(format) }, (_, at) => (at < 256 * 144 ? 30 + ((at * 7 + frame * 13) % 180) : 128));

async function encodeAll(): Promise<readonly EncodedSegment[]> {
  const codecs = await openCodecs();
  const segments: EncodedSegment[] = [];
  for (const plan of planSegments(80, format.fps)) segments.push(await encodeSegment({ plan, format, picture, codecs }));
  return segments;
}

describe('planSegments', () => {
  it('cuts every two seconds and leaves no frame out', () => {
    expect(planSegments(96, 24)).toEqual([
      { index: 0, firstFrame: 0, frames: 48 },
      { index: 1, firstFrame: 48, frames: 48 },
    ]);
  });

  it('gives a short rest to the last segment', () => {
    expect(planSegments(100, 24).map((plan) => plan.frames)).toEqual([48, 52]);
    expect(planSegments(1, 24).map((plan) => plan.frames)).toEqual([1]);
    expect(planSegments(72, 24).map((plan) => plan.frames)).toEqual([48, 24]);
  });
});

describe('encodeSegment', () => {
  it('gives the same bytes alone as among the others', async () => {
    const all = await encodeAll();
    const alone = await encodeSegment({ plan: planSegments(80, format.fps)[2]!, format, picture, codecs: await openCodecs() });
    expect(alone).toEqual(all[2]);
  });

  it('is plain data that survives a journey', async () => {
    const all = await encodeAll();
    const journeyed = structuredClone(all);
    expect(await mux(journeyed, null)).toEqual(await mux(all, null));
  });

  it('starts with a key frame and names every frame once', async () => {
    const [, second] = await encodeAll();
    expect(second!.packets[0]).toMatchObject({ frame: 24, key: true });
    expect(second!.packets.map((packet) => packet.frame)).toEqual(Array.from({ length: 24 }, (_, frame) => 24 + frame));
  });
});

describe('mux', () => {
  it('joins segments that decode to all their frames', async () => {
    const read = await readFilm(await mux(await encodeAll(), null));
    expect(read.pictures).toHaveLength(80);
    expect(read.sound).toBeNull();
  });

  it('refuses a gap, another format and nothing', async () => {
    const [first, second, third] = await encodeAll();
    await expect(mux([first!, third!], null)).rejects.toThrow(/start at frame 24; it starts at frame 48/);
    await expect(mux([], null)).rejects.toThrow(/got none/);
    const other = { ...second!, decoder: { ...second!.decoder, description: new Uint8Array(8) } };
    await expect(mux([first!, other], null)).rejects.toThrow(/segment 1 differs/);
  });
});
