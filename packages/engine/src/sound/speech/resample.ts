/** Taps on either side of the place that is read, at the lower of the two rates. */
const reach = 16;

/**
 * Samples read at another speed: `step` samples of the source for each new one, so above 1 it gets shorter. Band-limited by a
 * Blackman-windowed sinc, without delay.
 */
export function resample(source: Float32Array, step: number): Float32Array {
  if (step === 1) return source.slice();
  const samples = new Float32Array(Math.floor(source.length / step));
  const cutoff = Math.min(1, 1 / step) * 0.96,
    half = reach / Math.min(1, 1 / step);
  const table = sincTable();
  for (let index = 0; index < samples.length; index++) {
    const place = index * step;
    let sum = 0;
    for (let at = Math.max(0, Math.ceil(place - half)); at <= Math.min(source.length - 1, Math.floor(place + half)); at++) {
      const distance = Math.abs(place - at);
      sum += table.sinc(distance * cutoff) * table.window(distance / half) * source[at];
    }
    samples[index] = sum * cutoff;
  }
  return samples;
}

const fine = 512;
let known: { sinc: (at: number) => number; window: (part: number) => number } | null = null;

/** Sinc and window by table: they are read for every tap. */
function sincTable(): { sinc: (at: number) => number; window: (part: number) => number } {
  if (known) return known;
  const sincs = Float64Array.from({ length: (reach + 2) * fine }, (_, at) =>
    at === 0 ? 1 : Math.sin((Math.PI * at) / fine) / ((Math.PI * at) / fine),
  );
  const windows = Float64Array.from(
    { length: fine * 4 + 2 },
    (_, at) => 0.42 + 0.5 * Math.cos((Math.PI * at) / (fine * 4)) + 0.08 * Math.cos((2 * Math.PI * at) / (fine * 4)),
  );
  const between = (table: Float64Array, place: number): number => {
    const index = Math.floor(place);
    const low = table[index] ?? 0;
    return low + ((table[index + 1] ?? 0) - low) * (place - index);
  };
  known = { sinc: (at) => between(sincs, at * fine), window: (part) => (part >= 1 ? 0 : between(windows, part * fine * 4)) };
  return known;
}
