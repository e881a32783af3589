import type { PictureFormat } from './picture-format.ts';

/** How many bits a picture may cost: `draft` for looking at timing, `standard` for films, `high` for grading and cutting. */
export type Quality = 'draft' | 'standard' | 'high';

/** Bits per second at 1920 × 1080 and 24 frames per second. */
const bitsPerSecondAtFullSize: Readonly<Record<Quality, number>> = {
  draft: 5_000_000,
  standard: 12_000_000,
  high: 24_000_000,
};

const fullSize = 1920 * 1080 * 24;

/**
 * The video's bits per second. A larger or faster picture costs less than in proportion, because neighbouring pixels
 * and frames are more alike: the rate grows with the 0.8th power of pixels per second.
 */
export function chooseBitRate(format: PictureFormat): number {
  const pixelsPerSecond = format.width * format.height * format.fps;
  const rate = bitsPerSecondAtFullSize[format.quality] * (pixelsPerSecond / fullSize) ** 0.8;
  return Math.round(rate / 1000) * 1000;
}
