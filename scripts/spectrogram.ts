/** One row of a spectrogram's picture: grey levels from low to high frequencies. */
const [size, hop] = [1024, 512];

/** The magnitudes of a block of 1024 samples under a Hann window, by a radix-2 FFT (Cooley and Tukey, 1965). */
function magnitudes(samples: Float32Array, from: number): Float64Array {
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    let reversed = 0;
    for (let bit = 0; bit < 10; bit++) reversed |= ((index >> bit) & 1) << (9 - bit);
    real[reversed] = (samples[from + index] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size));
  }
  for (let span = 2; span <= size; span *= 2) {
    for (let start = 0; start < size; start += span) {
      for (let index = 0; index < span / 2; index++) {
        const angle = (-2 * Math.PI * index) / span;
        const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
        const [low, high] = [start + index, start + index + span / 2];
        const x = real[high]! * cosine - imaginary[high]! * sine;
        const y = real[high]! * sine + imaginary[high]! * cosine;
        real[high] = real[low]! - x;
        imaginary[high] = imaginary[low]! - y;
        real[low] = real[low]! + x;
        imaginary[low] = imaginary[low]! + y;
      }
    }
  }
  return Float64Array.from({ length: size / 2 }, (_, index) => Math.hypot(real[index]!, imaginary[index]!));
}

/** Dark blue over red to pale yellow. */
function heat(level: number): readonly [number, number, number] {
  const part = (from: number, to: number): number => Math.round(255 * Math.max(0, Math.min(1, (level - from) / (to - from))));
  return [part(0.15, 0.65), part(0.5, 1), Math.max(part(0, 0.35) - part(0.4, 0.75), part(0.85, 1.1))];
}

/** A spectrogram as RGB bytes: time to the right, 40 Hz to 16 kHz upward in even musical steps, 70 dB from dark to bright. */
export function spectrogram(samples: Float32Array, width: number, height: number): Uint8Array {
  const columns = Array.from({ length: Math.max(1, Math.ceil(samples.length / hop)) }, (_, column) =>
    magnitudes(samples, column * hop - size / 2),
  );
  const loudest = Math.max(1e-9, ...columns.map((column) => column.reduce((most, value) => Math.max(most, value), 0)));
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    const low = 40 * 400 ** ((height - 1 - y) / height);
    const high = 40 * 400 ** ((height - y) / height);
    const [first, last] = [Math.floor((low * size) / 48000), Math.max(Math.floor((low * size) / 48000), Math.floor((high * size) / 48000))];
    for (let x = 0; x < width; x++) {
      const column = columns[Math.min(columns.length - 1, Math.floor((x * columns.length) / width))]!;
      let value = 0;
      for (let bin = first; bin <= last; bin++) value = Math.max(value, column[bin] ?? 0);
      pixels.set(heat(1 + (20 * Math.log10(Math.max(1e-9, value / loudest))) / 70), (y * width + x) * 3);
    }
  }
  return pixels;
}
