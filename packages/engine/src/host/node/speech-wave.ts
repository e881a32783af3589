/** What a WAV file holds: the mean of its channels, from -1 to 1. */
export interface Wave {
  readonly samples: Float32Array;
  readonly rate: number;
}

interface Layout {
  readonly isFloat: boolean;
  readonly channels: number;
  readonly rate: number;
  readonly bytes: number;
}

/** Longer speech than this is none of ours. */
const mostSeconds = 600;

/**
 * Reads a WAV file: any number of channels at 4 to 192 kHz, whole numbers of 8, 16, 24 or 32 bits or floating-point numbers of 32 or 64. Lengths
 * in its header that are wrong, as streamed files have them, are taken as "until the end". Throws `RangeError` for anything else.
 */
export function readWave(bytes: Uint8Array): Wave {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 44 || name(0) !== 'RIFF' || name(8) !== 'WAVE') throw new RangeError('The speech is not a WAV file.');
  let layout: Layout | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    if (name(at) === 'fmt ' && at + 24 <= bytes.length) layout = readLayout(view, at + 8, length);
    if (name(at) === 'data') {
      if (layout === null) break;
      return { samples: readSamples(view, at + 8, Math.min(length, bytes.length - at - 8), layout), rate: layout.rate };
    }
    at += 8 + length + (length & 1);
  }
  throw new RangeError('The speech is a WAV file without samples.');
}

function readLayout(view: DataView, at: number, length: number): Layout {
  // "Extensible" files say in their longer header what they really hold.
  const asked = view.getUint16(at, true);
  const format = asked === 0xfffe && length >= 26 && at + 26 <= view.byteLength ? view.getUint16(at + 24, true) : asked;
  const [channels, rate, bits] = [view.getUint16(at + 2, true), view.getUint32(at + 4, true), view.getUint16(at + 14, true)];
  const isFloat = format === 3;
  const known = isFloat ? bits === 32 || bits === 64 : format === 1 && (bits === 8 || bits === 16 || bits === 24 || bits === 32);
  if (!known || channels < 1 || channels > 64 || rate < 4000 || rate > 192_000)
    throw new RangeError(
      `The speech is a WAV file of a kind that cannot be read: format ${format}, ${channels} channels of ${bits} bits at ${rate} Hz.`,
    );
  return { isFloat, channels, rate, bytes: bits / 8 };
}

function readSamples(view: DataView, start: number, length: number, { isFloat, channels, rate, bytes }: Layout): Float32Array {
  const count = Math.floor(length / (bytes * channels));
  if (count > mostSeconds * rate) throw new RangeError(`The speech lasts ${Math.round(count / rate)} s; ${mostSeconds} s are the most.`);
  const read = readerOf(view, isFloat, bytes);
  const samples = new Float32Array(count);
  for (let index = 0, at = start; index < count; index++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++, at += bytes) sum += read(at);
    const value = sum / channels;
    samples[index] = Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;
  }
  return samples;
}

function readerOf(view: DataView, isFloat: boolean, bytes: number): (at: number) => number {
  if (isFloat) return bytes === 4 ? (at) => view.getFloat32(at, true) : (at) => view.getFloat64(at, true);
  switch (bytes) {
    case 1:
      return (at) => (view.getUint8(at) - 128) / 128;
    case 2:
      return (at) => view.getInt16(at, true) / 32768;
    case 3:
      return (at) => (view.getUint8(at) | (view.getInt16(at + 1, true) << 8)) / 8388608;
    default:
      return (at) => view.getInt32(at, true) / 2147483648;
  }
}
