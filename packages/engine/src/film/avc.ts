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
