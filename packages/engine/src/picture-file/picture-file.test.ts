import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { dataUrl, readDataUrl } from './data-url.ts';
import { checkPictureFile, readPictureHead } from './picture-file.ts';

const blank = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#336699' } });

describe('picture files', () => {
  it('tell their type and size in their first bytes', async () => {
    expect(readPictureHead(await blank(160, 90).png().toBuffer())).toEqual({ mediaType: 'image/png', width: 160, height: 90 });
    expect(readPictureHead(await blank(200, 120).jpeg().toBuffer())).toEqual({ mediaType: 'image/jpeg', width: 200, height: 120 });
    expect(readPictureHead(await blank(64, 48).webp({ quality: 80 }).toBuffer())).toEqual({
      mediaType: 'image/webp',
      width: 64,
      height: 48,
    });
    expect(readPictureHead(await blank(65, 49).webp({ lossless: true }).toBuffer())).toEqual({
      mediaType: 'image/webp',
      width: 65,
      height: 49,
    });
    expect(readPictureHead(new Uint8Array(64))).toBeNull();
  });

  it('count as they are seen: a camera held upright turns the size', async () => {
    const turned = await blank(200, 120).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(readPictureHead(turned)).toMatchObject({ width: 120, height: 200 });
  });

  it('are refused with the rule and what was got', async () => {
    const film = { width: 1280, height: 720 };
    const bytes = await blank(640, 360).png().toBuffer();
    expect(checkPictureFile({ bytes, mediaType: 'image/png' }, film)).toMatchObject({ width: 640, height: 360 });
    const square = await blank(400, 400).png().toBuffer();
    expect(() => checkPictureFile({ bytes: square, mediaType: 'image/png' }, film)).toThrow(/needed is 1280x720, got 400x400/);
    expect(() => checkPictureFile({ bytes: square, mediaType: 'image/png', fit: 'cover' }, film)).not.toThrow();
    expect(() => checkPictureFile({ bytes, mediaType: 'image/jpeg' }, film)).toThrow(
      /said to be image\/jpeg, but its bytes are image\/png/,
    );
    expect(() => checkPictureFile({ bytes, mediaType: 'image/gif' }, film)).toThrow(
      /must be image\/png, image\/jpeg, image\/webp; got image\/gif/,
    );
    expect(() => checkPictureFile({ bytes: new Uint8Array(40), mediaType: 'image/png' }, film)).toThrow(/not those of a PNG, JPEG or WebP/);
    const huge = new Uint8Array(bytes.subarray(0, 40));
    new DataView(huge.buffer).setUint32(16, 9000);
    expect(() => checkPictureFile({ bytes: huge, mediaType: 'image/png', fit: 'cover' })).toThrow(/at most 8192 pixels a side/);
  });

  it('travel as data URLs', () => {
    const bytes = Uint8Array.from({ length: 70000 }, (_, index) => (index * 31) & 255);
    expect(readDataUrl(dataUrl(bytes, 'image/png'))).toEqual({ bytes, mediaType: 'image/png' });
    expect(() => readDataUrl('data:image/png;base64,###')).toThrow(/base64 data URL/);
    expect(() => readDataUrl('https://example.org/a.png')).toThrow(/base64 data URL/);
  });
});
