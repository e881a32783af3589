/** Taps on either side, in samples of the source. */
const reach = 24;

/** Blackman-windowed sinc at thirds of a sample, cut a little below the source's own limit so that no image is heard. */
const thirds: readonly Float64Array[] = [0, 1 / 3, 2 / 3].map((part) => {
  const taps = new Float64Array(reach * 2);
  let sum = 0;
  for (let tap = 0; tap < taps.length; tap++) {
    const distance = part - (tap - reach + 1);
    const angle = Math.PI * distance * 0.94;
    const turn = (Math.PI * distance) / reach;
    const window = Math.abs(distance) >= reach ? 0 : 0.42 + 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
    taps[tap] = (Math.abs(angle) < 1e-9 ? 1 : Math.sin(angle) / angle) * window;
    sum += taps[tap];
  }
  return taps.map((tap) => tap / sum);
});

/** Three samples for each of the source: from 16 to 48 kHz, band-limited, without delay. */
export function upsampleThreefold(source: Float32Array): Float32Array {
  const samples = new Float32Array(source.length * 3);
  for (let index = 0; index < source.length; index++) {
    for (let part = 0; part < 3; part++) {
      const taps = thirds[part];
      const first = index - reach + 1;
      let sum = 0;
      for (let tap = Math.max(0, -first); tap < taps.length && first + tap < source.length; tap++) sum += taps[tap] * source[first + tap];
      samples[index * 3 + part] = sum;
    }
  }
  return samples;
}
