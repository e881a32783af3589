import type { Quality } from './quality.ts';
import { OnereelError } from '@onereel/spec';

/** What every picture of a film has in common. */
export interface PictureFormat {
  /** In pixels, even. */
  readonly width: number;
  /** In pixels, even. */
  readonly height: number;
  /** Frames per second. */
  readonly fps: number;
  readonly quality: Quality;
}

/** The bytes of one picture in I420: a full-size luma plane, then two chroma planes of half the width and height. */
export function pictureLength(format: { readonly width: number; readonly height: number }): number {
  return (format.width * format.height * 3) / 2;
}

const nearestEven = (length: number): number => Math.max(2, 2 * Math.round(length / 2) || 2);

/** Throws `OnereelError` `invalid_request` for a size or a rate that H.264 with 4:2:0 chroma cannot carry. */
export function checkPictureFormat({ width, height, fps }: PictureFormat): void {
  const even = (length: number): boolean => Number.isInteger(length) && length > 0 && length % 2 === 0;
  if (!even(width) || !even(height)) {
    throw new OnereelError(
      'invalid_request',
      `A film's width and height are even whole numbers of pixels, because two by two pixels share one colour; got ` +
        `${width} × ${height}; try ${nearestEven(width)} × ${nearestEven(height)}.`,
    );
  }
  if (!(fps > 0 && fps <= 240)) {
    throw new OnereelError('invalid_request', `A film runs at more than 0 and at most 240 frames per second; got ${fps}; try 24.`);
  }
}

/** Throws `OnereelError` `internal` when the bytes are not one I420 picture of this size. */
export function checkPicture(picture: Uint8Array, format: PictureFormat, frame: number): void {
  if (picture.length === pictureLength(format)) return;
  throw new OnereelError(
    'internal',
    `Frame ${frame} was to be an I420 picture of ${format.width} × ${format.height}, which has ${pictureLength(format)} bytes; ` +
      `got ${picture.length}; check the size that the picture was drawn at.`,
  );
}
