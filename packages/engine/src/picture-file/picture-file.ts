import { OnereelError, type PictureFit } from '@onereel/spec';

/** The kinds of picture files that can be filmed. */
export const pictureMediaTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type PictureMediaType = (typeof pictureMediaTypes)[number];

/** A picture as it came: a file's bytes, what they are said to be, and how they go into the film. */
export interface GivenPicture {
  readonly bytes: Uint8Array;
  /** `image/png`, `image/jpeg` or `image/webp`. */
  readonly mediaType: string;
  /** Default `exact`. */
  readonly fit?: PictureFit | undefined;
}

/** The longest side, in pixels, and the most pixels in all that a given picture may have; and the most bytes. */
export const longestSide = 8192;
export const mostPixels = 40_000_000;
export const mostBytes = 20 * 1024 * 1024;

/** What a picture file says of itself in its first bytes. Width and height are as people see it, turned as the camera was. */
export interface PictureHead {
  readonly mediaType: PictureMediaType;
  readonly width: number;
  readonly height: number;
}

const text = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length));

/** PNG: the header chunk comes first (ISO/IEC 15948 §11.2.2). */
function readPng(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (bytes.length < 24 || text(bytes, 1, 3) !== 'PNG' || text(bytes, 12, 4) !== 'IHDR') return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** WebP: one of three first chunks (RFC 9649 §2). */
function readWebp(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (bytes.length < 30 || text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 4) !== 'WEBP') return null;
  const three = (at: number): number => view.getUint16(at, true) + (bytes[at + 2]! << 16);
  const mediaType = 'image/webp';
  switch (text(bytes, 12, 4)) {
    case 'VP8X':
      return { mediaType, width: three(24) + 1, height: three(27) + 1 };
    case 'VP8L': {
      const packed = view.getUint32(21, true);
      return { mediaType, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { mediaType, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return null;
  }
}

/** Whether an Exif block says that the picture lies on its side: orientations 5 to 8 (Exif 2.3 §4.6.4). */
function liesOnSide(bytes: Uint8Array, view: DataView, from: number, end: number): boolean {
  if (text(bytes, from, 4) !== 'Exif' || end - from < 20) return false;
  const base = from + 6;
  const little = text(bytes, base, 2) === 'II';
  const first = base + view.getUint32(base + 4, little);
  if (first + 2 > end) return false;
  const count = view.getUint16(first, little);
  for (let entry = 0; entry < count; entry++) {
    const at = first + 2 + entry * 12;
    if (at + 12 > end) return false;
    if (view.getUint16(at, little) === 0x0112) return view.getUint16(at + 8, little) >= 5;
  }
  return false;
}

/** JPEG: the size stands in the start-of-frame segment (ITU-T T.81 §B.2.2). */
function readJpeg(bytes: Uint8Array, view: DataView): PictureHead | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  let turned = false;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      const [width, height] = [view.getUint16(at + 7), view.getUint16(at + 5)];
      return { mediaType: 'image/jpeg', width: turned ? height : width, height: turned ? width : height };
    }
    if (marker === 0xe1) turned ||= liesOnSide(bytes, view, at + 4, Math.min(bytes.length, at + 2 + length));
    at += 2 + length;
  }
  return null;
}

/** What a picture file is and how large, read from its first bytes without decoding it; null for none that can be filmed. */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = readPng(bytes, view) ?? readJpeg(bytes, view) ?? readWebp(bytes, view);
  return head && head.width > 0 && head.height > 0 ? head : null;
}

const refuse = (sentence: string): OnereelError => new OnereelError('invalid_request', sentence, { path: 'image' });

/**
 * Checks a given picture before anything is decoded, against the film's size in pixels where that is known. Gives what its
 * first bytes say. Throws `OnereelError` `invalid_request` that names the rule, what was got and, for another aspect ratio
 * with fit `exact`, the size that is needed.
 */
export function checkPictureFile(
  { bytes, mediaType, fit = 'exact' }: GivenPicture,
  film?: { readonly width: number; readonly height: number },
): PictureHead {
  const said = mediaType.toLowerCase().split(';')[0]!.trim();
  if (!(pictureMediaTypes as readonly string[]).includes(said))
    throw refuse(`A picture must be ${pictureMediaTypes.join(', ')}; got ${said || 'nothing'}: convert it and try again.`);
  if (bytes.length > mostBytes) throw refuse(`A picture may have at most ${mostBytes} bytes; got ${bytes.length}: try a smaller one.`);
  const head = bytes.length < 12 ? null : readPictureHead(bytes);
  if (!head) throw refuse(`The picture was said to be ${said}, but its bytes are not those of a PNG, JPEG or WebP file: check the upload.`);
  if (head.mediaType !== said)
    throw refuse(`The picture was said to be ${said}, but its bytes are ${head.mediaType}: name the type that it has.`);
  if (Math.max(head.width, head.height) > longestSide || head.width * head.height > mostPixels) {
    throw refuse(
      `A picture may be at most ${longestSide} pixels a side and ${mostPixels / 1e6} million pixels in all; got ${head.width} × ${head.height}: try a smaller one.`,
    );
  }
  if (Math.min(head.width, head.height) < 16)
    throw refuse(`A picture must be at least 16 pixels a side; got ${head.width} × ${head.height}.`);
  if (film && fit === 'exact' && !sameShape(head, film.width / film.height)) {
    throw refuse(
      `The picture must have the film's aspect ratio: needed is ${film.width}x${film.height}, got ${head.width}x${head.height}; give one of that size, or ask for fit "cover" or "contain".`,
    );
  }
  return head;
}

/** Whether a picture has the film's aspect ratio: scaled to its height it is as wide, within a pixel or half a per cent. */
export function sameShape({ width, height }: { readonly width: number; readonly height: number }, aspect: number): boolean {
  const wanted = height * aspect;
  return Math.abs(wanted - width) <= Math.max(1, width * 0.005);
}
