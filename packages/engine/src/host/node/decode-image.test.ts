import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeImage } from './decode-image.ts';

describe('decoding pictures', () => {
  it('gives the pixels as they are', async () => {
    const pixels = Uint8Array.from({ length: 20 * 10 * 3 }, (_, index) => (index * 37) & 255);
    const file = await sharp(pixels, { raw: { width: 20, height: 10, channels: 3 } })
      .png()
      .toBuffer();
    const decoded = await decodeImage(file, 'image/png');
    expect([decoded.width, decoded.height, decoded.pixels.length]).toEqual([20, 10, 800]);
    expect([...decoded.pixels.subarray(0, 4)]).toEqual([...pixels.subarray(0, 3), 255]);
    expect([...decoded.pixels.subarray(796)]).toEqual([...pixels.subarray(597), 255]);
  });

  it('stands them upright, on white, in colour', async () => {
    const blank = (channels: 3 | 4, background: object) => sharp({ create: { width: 30, height: 20, channels, background } });
    const turned = await decodeImage(await blank(3, { r: 9, g: 9, b: 9 }).jpeg().withMetadata({ orientation: 6 }).toBuffer(), 'image/jpeg');
    expect([turned.width, turned.height]).toEqual([20, 30]);
    const clear = await decodeImage(await blank(4, { r: 0, g: 0, b: 0, alpha: 0 }).webp().toBuffer(), 'image/webp');
    expect([...clear.pixels.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    const grey = await decodeImage(await blank(3, { r: 90, g: 90, b: 90 }).greyscale().png().toBuffer(), 'image/png');
    expect(grey.pixels.length).toBe(30 * 20 * 4);
  });

  it('refuses what it cannot read in a sentence', async () => {
    const file = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    await expect(decodeImage(file.subarray(0, 90), 'image/png')).rejects.toMatchObject({ code: 'invalid_request' });
    await expect(decodeImage(file, 'image/jpeg')).rejects.toThrow(/could not be decoded as image\/jpeg/);
    await expect(decodeImage(file, 'image/svg+xml')).rejects.toThrow(/must be image\/png/);
    await expect(decodeImage(new Uint8Array([1, 2, 3]), 'image/png')).rejects.toMatchObject({ code: 'invalid_request' });
  });
});
