/**
 * What is said of colours: video format unspecified (5), limited range, then BT.709 (1) for primaries, transfer and
 * matrix. ITU-T H.264, E.1.1, from video_signal_type_present_flag to matrix_coefficients.
 */
const colourBits = bitsOf([1, 1], [5, 3], [0, 1], [1, 1], [1, 8], [1, 8], [1, 8]);

/** Profiles whose parameter sets say more about chroma (H.264, 7.3.2.1.1). */
const profilesWithChroma: ReadonlySet<number> = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128]);

/**
 * Writes BT.709 in limited range into the parameter sets of an `avcC` box. The encoder leaves it to the container to say
 * so; then a tool that takes the stream out of the MP4 guesses, and guesses wrong for small pictures. Parameter sets
 * that already speak of colours, or that hold a scaling matrix, stay as they are.
 */
export function tagColours(description: Uint8Array): Uint8Array {
  const count = description[5]! & 31;
  const parts: Uint8Array[] = [description.subarray(0, 6)];
  let at = 6;
  for (let index = 0; index < count; index++) {
    const length = (description[at]! << 8) | description[at + 1]!;
    const tagged = tagParameterSet(description.subarray(at + 2, at + 2 + length));
    parts.push(Uint8Array.of(tagged.length >> 8, tagged.length & 255), tagged);
    at += 2 + length;
  }
  parts.push(description.subarray(at));
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function tagParameterSet(unit: Uint8Array): Uint8Array {
  const bits = toBits(withoutGuards(unit));
  const reader = { bits, at: 0 };
  if (!skipToUsability(reader)) return unit;
  const end = bits.lastIndexOf(1);
  const before = bits.slice(0, reader.at);
  if (readBits(reader, 1) === 0) {
    // No usability information at all: add it, with nothing but the colours in it.
    return guarded(fromBits([...before, 1, 0, 0, ...colourBits, 0, 0, 0, 0, 0, 0, 1]));
  }
  if (readBits(reader, 1) === 1 && readBits(reader, 8) === 255) readBits(reader, 32);
  if (readBits(reader, 1) === 1) readBits(reader, 1);
  const signal = reader.at;
  if (readBits(reader, 1) === 1) return unit;
  return guarded(fromBits([...bits.slice(0, signal), ...colourBits, ...bits.slice(signal + 1, end), 1]));
}

interface BitReader {
  readonly bits: readonly number[];
  at: number;
}

/** Reads up to vui_parameters_present_flag (H.264, 7.3.2.1.1). False for a set that this does not understand. */
function skipToUsability(reader: BitReader): boolean {
  readBits(reader, 8);
  const profile = readBits(reader, 8);
  readBits(reader, 16);
  readCode(reader);
  if (profilesWithChroma.has(profile)) {
    if (readCode(reader) === 3) readBits(reader, 1);
    readCode(reader);
    readCode(reader);
    readBits(reader, 1);
    if (readBits(reader, 1) === 1) return false;
  }
  readCode(reader);
  const order = readCode(reader);
  if (order === 1) return false;
  if (order === 0) readCode(reader);
  readCode(reader);
  readBits(reader, 1);
  readCode(reader);
  readCode(reader);
  if (readBits(reader, 1) === 0) readBits(reader, 1);
  readBits(reader, 1);
  if (readBits(reader, 1) === 1) for (let side = 0; side < 4; side++) readCode(reader);
  return true;
}

function readBits(reader: BitReader, count: number): number {
  let value = 0;
  for (let bit = 0; bit < count; bit++) value = value * 2 + (reader.bits[reader.at++] ?? 0);
  return value;
}

/** An unsigned Exp-Golomb code (H.264, 9.1). */
function readCode(reader: BitReader): number {
  let zeros = 0;
  while (zeros < 32 && readBits(reader, 1) === 0) zeros++;
  return 2 ** zeros - 1 + readBits(reader, zeros);
}

function bitsOf(...fields: readonly (readonly [value: number, count: number])[]): readonly number[] {
  return fields.flatMap(([value, count]) => Array.from({ length: count }, (_, bit) => (value >> (count - 1 - bit)) & 1));
}

const toBits = (bytes: readonly number[]): readonly number[] => bytes.flatMap((byte) => bitsOf([byte, 8]));

/** Bytes from bits, the last one filled up with zeros. */
function fromBits(bits: readonly number[]): readonly number[] {
  return Array.from({ length: Math.ceil(bits.length / 8) }, (_, byte) =>
    Array.from({ length: 8 }, (_, bit) => bits[byte * 8 + bit] ?? 0).reduce((value, bit) => value * 2 + bit, 0),
  );
}

/** Takes out the 3 of every 0 0 3, which only keeps start codes from appearing (H.264, 7.4.1). */
function withoutGuards(unit: Uint8Array): readonly number[] {
  return [...unit].filter((byte, at) => !(byte === 3 && at >= 2 && unit[at - 1] === 0 && unit[at - 2] === 0));
}

/** Puts a 3 between two zeros and a byte up to 3. */
function guarded(bytes: readonly number[]): Uint8Array {
  const out: number[] = [];
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros === 2 && byte <= 3) {
      out.push(3);
      zeros = 0;
    }
    out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(out);
}
