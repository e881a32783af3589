import { OnereelError } from '@onereel/spec';
import { mostPixels, pictureMediaTypes } from '../../picture-file/picture-file.ts';
import type { DecodedImage } from '../host.ts';

/** The decoder's names for the types that are let in. */
const formats: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' };

/**
 * Decodes a PNG, JPEG or WebP file with sharp: sRGB, upright as its Exif says, on white where it is transparent, the first
 * picture of several. Throws `OnereelError` `invalid_request` for other types, broken files and more than 40 million pixels.
 */
export async function decodeImage(bytes: Uint8Array, mediaType: string): Promise<DecodedImage> {
  const format = formats[mediaType];
  if (!format)
    throw new OnereelError(
      'invalid_request',
      `A picture must be ${pictureMediaTypes.join(', ')}; got ${mediaType || 'nothing'}: convert it and try again.`,
      { path: 'image' },
    );
  const { default: sharp } = await import('sharp');
  try {
    const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 });
    const found = (await image.metadata()).format;
    if (found !== format) throw new TypeError(`it is ${found}`);
    const { data, info } = await image
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, pixels: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0]!.replace(/\.$/, '') : String(cause);
    throw new OnereelError(
      'invalid_request',
      `The picture could not be decoded as ${mediaType} (${reason}): check the file, or save it anew.`,
      { path: 'image', cause },
    );
  }
}
