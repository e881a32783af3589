/** The samples of a mono 16-bit 16 kHz WAV file, from -1 to 1. Throws `RangeError` for any other file. */
export function readWave(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 44 || name(0) !== 'RIFF' || name(8) !== 'WAVE') throw new RangeError('The synthesizer did not write a WAV file.');
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    if (name(at) === 'fmt ') {
      const [channels, rate, bits] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true), view.getUint16(at + 22, true)];
      if (channels !== 1 || rate !== 16000 || bits !== 16)
        throw new RangeError(`The synthesizer should write 1 channel of 16 bits at 16000 Hz; it wrote ${channels} of ${bits} at ${rate}.`);
    }
    if (name(at) === 'data') return samplesOf(view, at + 8, Math.min(length, bytes.length - at - 8));
    at += 8 + length + (length & 1);
  }
  throw new RangeError('The synthesizer wrote a WAV file without samples.');
}

function samplesOf(view: DataView, at: number, length: number): Float32Array {
  const samples = new Float32Array(length >> 1);
  for (let index = 0; index < samples.length; index++) samples[index] = view.getInt16(at + index * 2, true) / 32768;
  return samples;
}
