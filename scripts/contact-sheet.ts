/** Frames side by side in one PNG: what an eye needs to judge a body or a film. */
import { deflateSync } from 'node:zlib';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = ~0;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(~crc >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** RGBA pixels as a PNG file (ISO/IEC 15948), without alpha. */
export function png(pixels: Uint8Array, width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = y * (width * 3 + 1) + 1 + x * 3;
      rows[to] = pixels[from]!;
      rows[to + 1] = pixels[from + 1]!;
      rows[to + 2] = pixels[from + 2]!;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Pictures of one size laid out in `columns`, left to right and down. */
export function sheet(pictures: readonly Uint8Array[], width: number, height: number, columns: number): Buffer {
  const rows = Math.ceil(pictures.length / columns);
  const whole = new Uint8Array(width * columns * height * rows * 4);
  pictures.forEach((pixels, number) => {
    const left = (number % columns) * width;
    const top = Math.floor(number / columns) * height;
    for (let y = 0; y < height; y++)
      whole.set(pixels.subarray(y * width * 4, (y + 1) * width * 4), ((top + y) * width * columns + left) * 4);
  });
  return png(whole, width * columns, height * rows);
}
