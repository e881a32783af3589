import { transform } from '../dsp/transform.ts';

/** Samples per second that the timbre is read at. */
export const timbreRate = 16000;

/** Numbers for each moment: 13 cepstral coefficients and their changes. */
export const timbreSize = 26;

const coefficients = 13;
const bands = 26;
const width = 400;
const points = 512;

/** The middle of the first frame, in seconds: frames are 25 ms wide. */
export const firstMiddle = width / 2 / timbreRate;

const mel = (hertz: number): number => 2595 * Math.log10(1 + hertz / 700);
const edges = Int32Array.from({ length: bands + 2 }, (_, band) => {
  const at = mel(80) + ((mel(7600) - mel(80)) * band) / (bands + 1);
  return Math.round((700 * (10 ** (at / 2595) - 1) * points) / timbreRate);
});
const cosines = Float64Array.from({ length: coefficients * bands }, (_, at) =>
  Math.cos((Math.PI * Math.floor(at / bands) * ((at % bands) + 0.5)) / bands),
);
const window = Float64Array.from({ length: width }, (_, at) => 0.54 - 0.46 * Math.cos((2 * Math.PI * at) / (width - 1)));

/**
 * What a voice says from moment to moment, whoever speaks: mel-frequency cepstral coefficients of 16 kHz samples with mean and
 * spread taken out (Davis and Mermelstein 1980), and how they change. One row of `timbreSize` numbers every `hop` samples.
 */
export function timbreOf(samples: Float32Array, hop: number): Float32Array {
  const rows = Math.max(0, Math.floor((samples.length - width) / hop) + 1);
  const timbre = new Float32Array(rows * timbreSize);
  for (let row = 0; row < rows; row++) writeCepstrum(samples, row * hop, timbre, row * timbreSize);
  for (let one = 0; one < coefficients; one++) normalise(timbre, rows, one);
  for (let row = 0; row < rows; row++) {
    const [before, after] = [Math.max(0, row - 2) * timbreSize, Math.min(rows - 1, row + 2) * timbreSize];
    for (let one = 0; one < coefficients; one++)
      timbre[row * timbreSize + coefficients + one] = 0.5 * (timbre[after + one] - timbre[before + one]);
  }
  return timbre;
}

function writeCepstrum(samples: Float32Array, start: number, target: Float32Array, place: number): void {
  const real = new Float64Array(points),
    imaginary = new Float64Array(points);
  for (let index = 0; index < width; index++)
    real[index] = (samples[start + index] - 0.97 * (samples[start + index - 1] ?? 0)) * window[index];
  transform(real, imaginary);
  const loudness = new Float64Array(bands);
  for (let band = 0; band < bands; band++) {
    const [low, middle, high] = [edges[band], edges[band + 1], edges[band + 2]];
    let sum = 0;
    for (let bin = low; bin < high; bin++) {
      const share = bin < middle ? (bin - low) / Math.max(1, middle - low) : (high - bin) / Math.max(1, high - middle);
      sum += share * (real[bin] ** 2 + imaginary[bin] ** 2);
    }
    loudness[band] = Math.log(sum + 1e-6);
  }
  for (let one = 0; one < coefficients; one++) {
    let sum = 0;
    for (let band = 0; band < bands; band++) sum += loudness[band] * cosines[one * bands + band];
    target[place + one] = sum;
  }
}

function normalise(timbre: Float32Array, rows: number, one: number): void {
  let mean = 0,
    spread = 0;
  for (let row = 0; row < rows; row++) mean += timbre[row * timbreSize + one] / rows;
  for (let row = 0; row < rows; row++) spread += (timbre[row * timbreSize + one] - mean) ** 2 / rows;
  // Loudness differs more between two speakers than the rest does.
  const weight = (one === 0 ? 0.6 : 1) / (Math.sqrt(spread) + 1e-6);
  for (let row = 0; row < rows; row++) timbre[row * timbreSize + one] = (timbre[row * timbreSize + one] - mean) * weight;
}
