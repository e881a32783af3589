/** Taps on either side of the interpolator. */
const reach = 6;

/** Three phases between two samples (Hann-windowed sinc), for the peaks that fall between samples. */
const phases: readonly Float64Array[] = [0.25, 0.5, 0.75].map((part) => {
  const taps = new Float64Array(reach * 2);
  for (let tap = 0; tap < taps.length; tap++) {
    const distance = tap - reach + 1 - part;
    const angle = Math.PI * distance;
    taps[tap] = (Math.sin(angle) / angle) * (0.5 + 0.5 * Math.cos(angle / (reach + 0.5)));
  }
  return taps;
});

/** For every sample, the largest absolute value between it and the next, four times oversampled as BS.1770 asks. */
export function truePeaks(samples: Float32Array): Float32Array {
  const peaks = new Float32Array(samples.length);
  for (let index = 0; index < samples.length; index++) {
    let peak = Math.abs(samples[index]);
    // Between small neighbours no large peak can hide: skip what cannot matter.
    if (peak > 0.2 && index >= reach && index + reach < samples.length) {
      for (const taps of phases) {
        let sum = 0;
        for (let tap = 0; tap < taps.length; tap++) sum += taps[tap] * samples[index + tap - reach + 1];
        if (Math.abs(sum) > peak) peak = Math.abs(sum);
      }
    }
    peaks[index] = peak;
  }
  return peaks;
}
