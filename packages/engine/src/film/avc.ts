import type { PictureFormat } from './picture-format.ts';

/** The levels of H.264 from table A-1: name as in a codec string, macroblocks per second, macroblocks per picture. */
const levels: readonly (readonly [number, number, number])[] = [
  [30, 40_500, 1_620],
  [31, 108_000, 3_600],
  [32, 216_000, 5_120],
  [40, 245_760, 8_192],
  [42, 522_240, 8_704],
  [50, 589_824, 22_080],
  [51, 983_040, 36_864],
  [52, 2_073_600, 36_864],
  [62, 16_711_680, 139_264],
];

const hexadecimal = (byte: number): string => byte.toString(16).padStart(2, '0');

/** The codec string of H.264 High at the lowest level that carries this size and rate, such as `avc1.640028`. */
export function avcCodec(format: PictureFormat): string {
  const blocks = Math.ceil(format.width / 16) * Math.ceil(format.height / 16);
  const fits = levels.find(([, perSecond, perPicture]) => blocks <= perPicture && blocks * format.fps <= perSecond);
  return `avc1.6400${hexadecimal((fits ?? levels[levels.length - 1]!)[0])}`;
}

/** The codec string that an `avcC` box amounts to: profile, constraints and level are its bytes 1 to 3. */
export function avcCodecOf(description: Uint8Array): string {
  return `avc1.${[...description.subarray(1, 4)].map(hexadecimal).join('')}`;
}

/** What an `avcC` box of High profile ends with for 4:2:0 chroma of 8 bits and no further parameter sets. */
const chromaEnding = [0xfd, 0xf8, 0xf8, 0x00];

/**
 * An `avcC` box of High profile with its ending (ISO/IEC 14496-15, 5.3.3.1.2), which the encoder leaves out and strict
 * players ask for. A box that has one, or is of another profile, comes back as it is.
 */
export function completeDescription(description: Uint8Array): Uint8Array {
  if (description[1] !== 100) return description;
  let at = 5;
  for (const mask of [31, 255]) {
    const sets = description[at++]! & mask;
    for (let set = 0; set < sets; set++) at += 2 + ((description[at]! << 8) | description[at + 1]!);
  }
  return at < description.length ? description : Uint8Array.from([...description, ...chromaEnding]);
}
