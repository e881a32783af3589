/** Pixels in memory: red, green, blue and alpha bytes in sRGB, rows from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A part of a picture, whole pixels. */
export function crop({ pixels, width: wide }: Raster, left: number, top: number, width: number, height: number): Raster {
  const part = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * wide + left) * 4;
    part.set(pixels.subarray(from, from + width * 4), row * width * 4);
  }
  return { width, height, pixels: part };
}

/** A picture at another size, each pixel the mean of those it covers; for a larger one the nearest. */
export function resize({ width: wide, height: high, pixels }: Raster, width: number, height: number): Raster {
  const made = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const top = Math.min(high - 1, Math.floor((y * high) / height));
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * high) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.min(wide - 1, Math.floor((x * wide) / width));
      const right = Math.max(left + 1, Math.floor(((x + 1) * wide) / width));
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let row = top; row < bottom; row++) {
        for (let at = (row * wide + left) * 4, end = (row * wide + right) * 4; at < end; at += 4) {
          red += pixels[at]!;
          green += pixels[at + 1]!;
          blue += pixels[at + 2]!;
        }
      }
      const share = 1 / ((bottom - top) * (right - left));
      const to = (y * width + x) * 4;
      made[to] = red * share + 0.5;
      made[to + 1] = green * share + 0.5;
      made[to + 2] = blue * share + 0.5;
      made[to + 3] = 255;
    }
  }
  return { width, height, pixels: made };
}

/** Puts a picture over another, its top left corner at a place within it. In place. */
export function overlay(under: Raster, over: Raster, left: number, top: number): void {
  for (let row = 0; row < over.height; row++) {
    under.pixels.set(over.pixels.subarray(row * over.width * 4, (row + 1) * over.width * 4), ((top + row) * under.width + left) * 4);
  }
}
