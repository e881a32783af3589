import { bars, greys, paint, storeColour } from './colour.ts';
import { describe, expect, it } from 'vitest';
import { isFlashing } from './flash.ts';
import { layOutCard } from './layout.ts';
import { openCodecs } from '../../host/node/codecs.ts';
import { readFilm } from '../read-film.ts';
import { testCardPicture } from './test-card.ts';
import { testCardSound } from './test-card-sound.ts';
import { writeTestCard } from './write-test-card.ts';

const card = { width: 640, height: 360, fps: 24, seconds: 4 };

/** The stored colour in the middle of the nth of `count` pieces of a strip. */
function middleOf(
  picture: Uint8Array,
  strip: { left: number; top: number; width: number; height: number },
  count: number,
  nth: number,
): object {
  const x = Math.round(strip.left + ((nth + 0.5) * strip.width) / count);
  const y = Math.round(strip.top + strip.height / 2);
  const size = card.width * card.height;
  const shared = (y >> 1) * (card.width / 2) + (x >> 1);
  return { luma: picture[y * card.width + x], blue: picture[size + shared], red: picture[(size * 5) / 4 + shared] };
}

describe('storeColour', () => {
  it('gives the values of BT.709', () => {
    expect(bars.map(({ colour }) => [colour.luma, colour.blue, colour.red])).toEqual([
      [180, 128, 128],
      [168, 44, 136],
      [145, 147, 44],
      [133, 63, 52],
      [63, 193, 204],
      [51, 109, 212],
      [28, 212, 120],
      [16, 128, 128],
    ]);
    expect(storeColour(1, 1, 1)).toEqual({ luma: 235, blue: 128, red: 128 });
  });
});

describe('isFlashing', () => {
  it('is 80 ms from every whole second', () => {
    const lit = (fps: number, frames: number): number[] =>
      Array.from({ length: frames }, (_, frame) => frame).filter((frame) => isFlashing(frame, fps));
    expect(lit(24, 50)).toEqual([0, 1, 24, 25, 48, 49]);
    expect(lit(25, 30)).toEqual([0, 1, 25, 26]);
    expect(lit(30, 40)).toEqual([0, 1, 2, 30, 31, 32]);
    expect(lit(60, 61)).toEqual([0, 1, 2, 3, 4, 60]);
  });
});

describe('testCardPicture', () => {
  const layout = layOutCard(card.width, card.height);

  it('paints bars and greys with their values in every frame', async () => {
    const picture = testCardPicture(card);
    for (const frame of [0, 13, 95]) {
      const drawn = await picture(frame);
      bars.forEach(({ colour }, nth) => expect(middleOf(drawn, layout.bars, bars.length, nth)).toEqual(colour));
      greys.forEach((colour, nth) => expect(middleOf(drawn, layout.greys, greys.length, nth)).toEqual(colour));
    }
  });

  it('lights the lane from edge to edge in exactly the flashing frames', async () => {
    const picture = testCardPicture(card);
    for (let frame = 0; frame < 96; frame++) {
      const row = (layout.lane.top + layout.lane.height - 3 * layout.line) * card.width;
      const lane = (await picture(frame)).subarray(row, row + card.width);
      expect(lane.every((luma) => luma === paint.white.luma)).toBe(isFlashing(frame, card.fps));
    }
  });

  it('shows every frame differently and the same frame alike', async () => {
    const [picture, again] = [testCardPicture(card), testCardPicture(card)];
    const seen = new Set<string>();
    for (let frame = 0; frame < 96; frame++) {
      const drawn = Buffer.from(await picture(frame));
      expect(drawn.equals(await again(frame))).toBe(true);
      seen.add(drawn.toString('base64'));
    }
    expect(seen.size).toBe(96);
  });

  it.each([
    [320, 180],
    [720, 1280],
    [512, 512],
    [1920, 1080],
  ])('fits %i × %i', async (width, height) => {
    const { clock, clockLeft, left, right } = layOutCard(width, height);
    expect(clockLeft).toBeGreaterThanOrEqual(left - 1);
    expect(clockLeft + clock.measure('00:00:00:00')).toBeLessThanOrEqual(right + 1);
    expect(await testCardPicture({ ...card, width, height })(7)).toHaveLength((width * height * 3) / 2);
  });
});

describe('testCardSound', () => {
  it('starts a beep with the first sample after every whole second and is silent 80 ms later', () => {
    const { left, right } = testCardSound(3);
    expect(left).toHaveLength(3 * 48000);
    expect(right).toEqual(left);
    for (const second of [0, 1, 2]) {
      const start = second * 48000;
      expect(left[start]).toBe(0);
      expect(left[start + 1]).toBeGreaterThan(0);
      expect(left.subarray(start + 3840, start + 48000).every((sample) => sample === 0)).toBe(true);
      expect(Math.max(...left.subarray(start, start + 3840))).toBeCloseTo(0.25, 3);
    }
  });
});

describe('writeTestCard', () => {
  it('brings flash and beep through the encoder at the same time', async () => {
    const read = await readFilm((await writeTestCard({ ...card, width: 320, height: 180, seconds: 3, codecs: await openCodecs() })).bytes);
    const { lane } = layOutCard(320, 180);
    const brightness = read.pictures.map((picture) => picture[(lane.top + lane.height - 8) * 320 + 300]!);
    const onsets = brightness.flatMap((luma, frame) => (luma > 200 && (brightness[frame - 1] ?? 0) < 100 ? [frame] : []));
    expect(onsets).toEqual([0, 24, 48]);
    for (const second of [1, 2]) {
      const before = read.samples.subarray(second * 48000 - 4800, second * 48000 - 480);
      const after = read.samples.subarray(second * 48000, second * 48000 + 96);
      expect(Math.max(...before.map(Math.abs))).toBeLessThan(0.005);
      expect(Math.max(...after.map(Math.abs))).toBeGreaterThan(0.1);
    }
  });
});
