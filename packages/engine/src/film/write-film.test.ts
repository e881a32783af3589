import type { Codecs } from '../host/host.ts';
import type { FilmOrder } from './write-film.ts';
import type { SoundTrack } from './sound-track.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { openCodecs } from '../host/node/codecs.ts';
import { pictureLength } from './picture-format.ts';
import { readFilm } from './read-film.ts';
import { writeFilm } from './write-film.ts';

const [width, height, fps] = [192, 108, 24];
const clicks = [0.25, 1, 2.5];
let codecs: Codecs;

beforeAll(async () => {
  codecs = await openCodecs();
});

/** A picture with a pattern that moves, in two buffers only, as a renderer would have it. */
function movingPicture(): FilmOrder['picture'] {
  const buffers = [new Uint8Array(pictureLength({ width, height })), new Uint8Array(pictureLength({ width, height }))];
  return async (frame) => {
    const picture = buffers[frame % 2]!;
    picture.fill(128);
    for (let at = 0; at < width * height; at++) picture[at] = 40 + ((at + 3 * frame) % width);
    return picture;
  };
}

function clickTrack(seconds: number): SoundTrack {
  const samples = new Float32Array(Math.round(seconds * 48000));
  for (const click of clicks) samples[Math.round(click * 48000)] = 0.9;
  return { sampleRate: 48000, left: samples, right: samples };
}

const order = (changes: Partial<FilmOrder> = {}): FilmOrder => ({
  width,
  height,
  fps,
  frames: 73,
  quality: 'standard',
  codecs,
  picture: movingPicture(),
  sound: clickTrack(4),
  ...changes,
});

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('writeFilm', () => {
  it('makes both tracks start at 0 and last exactly as long as the frames', async () => {
    const film = await writeFilm(order());
    const read = await readFilm(film.bytes);
    expect(read.video).toMatchObject({ start: 0, frames: 73 });
    expect(read.video.seconds).toBeCloseTo(73 / 24, 9);
    expect(read.sound!.start).toBeCloseTo(-1024 / 48000, 9);
    expect(read.sound!.seconds).toBeCloseTo(73 / 24, 5);
    expect(film.seconds).toBe(73 / 24);
  });

  it('tags High profile and BT.709 in limited range', async () => {
    const read = await readFilm((await writeFilm(order({ frames: 2 }))).bytes);
    expect(read.colours).toMatchObject({ primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false });
    expect(read.description[1]).toBe(100);
  });

  it('plays every click at its sample', async () => {
    const { samples } = await readFilm((await writeFilm(order())).bytes);
    for (const click of clicks) {
      const at = Math.round(click * 48000);
      const around = samples.subarray(at - 2000, at + 2000);
      const peak = around.reduce((best, sample, index) => (Math.abs(sample) > Math.abs(around[best]!) ? index : best), 0);
      expect(peak - 2000).toBe(0);
    }
  });

  it('keeps the pictures: grey and the primaries within 2', async () => {
    const colours = [
      [126, 128, 128],
      [63, 102, 240],
      [173, 42, 26],
      [32, 240, 118],
      [235, 128, 128],
      [16, 128, 128],
    ];
    const planes = [width * height, (width * height) / 4, (width * height) / 4];
    const flat = async (frame: number): Promise<Uint8Array> => {
      const picture = new Uint8Array(pictureLength({ width, height }));
      let at = 0;
      planes.forEach((size, plane) => picture.fill(colours[frame]![plane]!, at, (at += size)));
      return picture;
    };
    const { pictures } = await readFilm((await writeFilm(order({ frames: colours.length, picture: flat, sound: null }))).bytes);
    for (const [frame, colour] of colours.entries()) {
      let start = 0;
      planes.forEach((size, plane) => {
        const middle = pictures[frame]![start + Math.round(size / 2 + Math.sqrt(size) / 3)]!;
        expect(Math.abs(middle - colour[plane]!), `frame ${frame}, plane ${plane}`).toBeLessThanOrEqual(2);
        start += size;
      });
    }
  });

  it('gives the same bytes every time', async () => {
    const [one, two] = [await writeFilm(order()), await writeFilm(order())];
    expect(hash(two.bytes)).toBe(hash(one.bytes));
  });

  it('asks for the pictures in order, one ahead, and tells progress', async () => {
    const asked: number[] = [];
    const progress: number[] = [];
    const picture = movingPicture();
    await writeFilm(
      order({ picture: (frame) => (asked.push(frame), picture(frame)), onProgress: (done) => progress.push(done), sound: null }),
    );
    expect(asked).toEqual(Array.from({ length: 73 }, (_, frame) => frame));
    expect(progress).toEqual(asked.map((frame) => frame + 1));
  });

  it('starts each segment with a key frame', async () => {
    const { video } = await readFilm((await writeFilm(order({ frames: 144, sound: null }))).bytes);
    expect(video.keyFrames).toEqual(expect.arrayContaining([0, 48, 96]));
  });

  it('puts the index before the media', async () => {
    const text = Buffer.from((await writeFilm(order({ frames: 3 }))).bytes).toString('latin1');
    expect(text.indexOf('moov')).toBeLessThan(text.indexOf('mdat'));
  });

  it('stops when the signal is aborted, even while a picture never comes', async () => {
    const controller = new AbortController();
    const picture = movingPicture();
    const never = (frame: number): Promise<Uint8Array> => {
      if (frame < 5) return picture(frame);
      queueMicrotask(() => controller.abort());
      return new Promise(() => undefined);
    };
    await expect(writeFilm(order({ picture: never, signal: controller.signal }))).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('draws nothing when it was aborted before', async () => {
    const asked: number[] = [];
    const picture = (frame: number): Promise<Uint8Array> => (asked.push(frame), movingPicture()(frame));
    await expect(writeFilm(order({ picture, signal: AbortSignal.abort() }))).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked).toEqual([]);
  });

  it('passes a failure to draw on as it is', async () => {
    const failure = new Error('The driver was lost.');
    await expect(writeFilm(order({ picture: () => Promise.reject(failure) }))).rejects.toBe(failure);
  });

  it('says what is wrong with a size, a length or a picture', async () => {
    await expect(writeFilm(order({ width: 191 }))).rejects.toThrow(/even.*191 × 108.*192 × 108/);
    await expect(writeFilm(order({ frames: 0 }))).rejects.toThrow(/one or more; got 0/);
    await expect(writeFilm(order({ picture: async () => new Uint8Array(7) }))).rejects.toThrow(/Frame 0.*got 7/);
  });
});
