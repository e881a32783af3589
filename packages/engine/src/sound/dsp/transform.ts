/**
 * The discrete Fourier transform of a number of points that is a power of two, in place (Cooley and Tukey 1965): `real` and
 * `imaginary` are the parts of the samples, and afterwards of their spectrum.
 */
export function transform(real: Float64Array, imaginary: Float64Array): void {
  const points = real.length;
  const { cosines, sines } = turns(points);
  for (let index = 1, other = 0; index < points; index++) {
    let bit = points >> 1;
    for (; other & bit; bit >>= 1) other ^= bit;
    other ^= bit;
    if (index < other) {
      [real[index], real[other]] = [real[other], real[index]];
      [imaginary[index], imaginary[other]] = [imaginary[other], imaginary[index]];
    }
  }
  for (let length = 2; length <= points; length <<= 1) {
    const half = length >> 1,
      stride = points / length;
    for (let offset = 0; offset < half; offset++) {
      const cos = cosines[offset * stride],
        sin = sines[offset * stride];
      for (let start = offset; start < points; start += length) {
        const end = start + half;
        const re = real[end] * cos - imaginary[end] * sin;
        const im = real[end] * sin + imaginary[end] * cos;
        real[end] = real[start] - re;
        imaginary[end] = imaginary[start] - im;
        real[start] += re;
        imaginary[start] += im;
      }
    }
  }
}

const known = new Map<number, { readonly cosines: Float64Array; readonly sines: Float64Array }>();

/** Half a turn, backwards, in as many steps as there are pairs. */
function turns(points: number): { readonly cosines: Float64Array; readonly sines: Float64Array } {
  const found = known.get(points);
  if (found) return found;
  const angle = (index: number): number => (-2 * Math.PI * index) / points;
  const made = {
    cosines: Float64Array.from({ length: points / 2 }, (_, index) => Math.cos(angle(index))),
    sines: Float64Array.from({ length: points / 2 }, (_, index) => Math.sin(angle(index))),
  };
  known.set(points, made);
  return made;
}
