import type { StoredColour } from './colour.ts';

/** A picture in I420 that can be drawn on: all three planes are views of `bytes`. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  readonly luma: Uint8Array;
  readonly blue: Uint8Array;
  readonly red: Uint8Array;
}

/** A rectangle in pixels. What it covers of the half-size colour planes is exact when all four numbers are even. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How much of each pixel a shape covers, 0 to 255, row by row. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly coverage: Uint8Array;
}

/** Views the bytes of an I420 picture as planes. */
export function viewPlanes(bytes: Uint8Array, width: number, height: number): Planes {
  const size = width * height;
  return {
    width,
    height,
    bytes,
    luma: bytes.subarray(0, size),
    blue: bytes.subarray(size, (size * 5) / 4),
    red: bytes.subarray((size * 5) / 4),
  };
}

/** Fills a rectangle with one colour. What lies outside the picture is left out. */
export function fillRectangle(planes: Planes, { left, top, width, height }: Rectangle, colour: StoredColour): void {
  const right = Math.min(planes.width, left + width);
  const from = Math.max(0, left);
  for (let y = Math.max(0, top); y < Math.min(planes.height, top + height); y++) {
    planes.luma.fill(colour.luma, y * planes.width + from, y * planes.width + right);
    if (y % 2 !== 0) continue;
    const row = (y / 2) * (planes.width / 2);
    planes.blue.fill(colour.blue, row + (from >> 1), row + ((right + 1) >> 1));
    planes.red.fill(colour.red, row + (from >> 1), row + ((right + 1) >> 1));
  }
}

/** Paints a colour through a mask whose top left corner is at `left`, `top`. */
export function paintMask(planes: Planes, mask: Mask, left: number, top: number, colour: StoredColour): void {
  for (let y = 0; y < mask.height; y++) {
    for (let x = 0; x < mask.width; x++) {
      const coverage = mask.coverage[y * mask.width + x]! / 255;
      const [column, row] = [left + x, top + y];
      if (coverage === 0 || column < 0 || row < 0 || column >= planes.width || row >= planes.height) continue;
      blend(planes.luma, row * planes.width + column, colour.luma, coverage);
      // Each of the four pixels that share a colour moves it by its own share.
      const shared = (row >> 1) * (planes.width / 2) + (column >> 1);
      blend(planes.blue, shared, colour.blue, coverage / 2);
      blend(planes.red, shared, colour.red, coverage / 2);
    }
  }
}

function blend(plane: Uint8Array, at: number, value: number, share: number): void {
  plane[at] = Math.round(plane[at]! + (value - plane[at]!) * share);
}
