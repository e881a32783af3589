/** Where a sound was found in another, and how surely. */
export interface Found {
  /** Samples by which it is later than expected; negative for earlier. */
  readonly late: number;
  /** How alike they are there, 0 to 1 (normalised correlation of their slopes). */
  readonly alike: number;
}

/** How many samples are taken as one while the place is sought roughly. */
const coarse = 4;
/** How far is searched to both sides, in samples at 48 kHz: 80 ms. */
const reach = 3840;

/** Slopes instead of levels: the beginning of a sound counts more than its long low notes. */
function slopes(samples: Float32Array, stride: number): Float32Array {
  const length = Math.floor(samples.length / stride);
  const thin = new Float32Array(length);
  for (let at = 0; at < length; at++) {
    let sum = 0;
    for (let index = 0; index < stride; index++) sum += samples[at * stride + index]!;
    thin[at] = sum;
  }
  for (let at = length - 1; at > 0; at--) thin[at] = thin[at]! - thin[at - 1]!;
  if (length > 0) thin[0] = 0;
  return thin;
}

function alikeAt(film: Float32Array, sound: Float32Array, at: number): number {
  let both = 0,
    own = 0,
    other = 0;
  const from = Math.max(0, -at);
  const to = Math.min(sound.length, film.length - at);
  for (let index = from; index < to; index++) {
    const a = sound[index]!;
    const b = film[at + index]!;
    both += a * b;
    own += a * a;
    other += b * b;
  }
  return own > 0 && other > 0 ? both / Math.sqrt(own * other) : 0;
}

function best(film: Float32Array, sound: Float32Array, middle: number, width: number): { at: number; alike: number } {
  let found = { at: middle, alike: 0 };
  for (let at = middle - width; at <= middle + width; at++) {
    const alike = Math.abs(alikeAt(film, sound, at));
    if (alike > found.alike) found = { at, alike };
  }
  return found;
}

/**
 * Finds a known sound in a film's sound near where it is expected (sample number of the sound's first sample), by matched
 * filter: roughly at a quarter of the rate, then to the sample.
 */
export function findSound(film: Float32Array, sound: Float32Array, expected: number): Found {
  const start = Math.max(0, Math.floor((expected - reach) / coarse) * coarse);
  const piece = film.subarray(start, Math.min(film.length, expected + reach + sound.length));
  const rough = best(slopes(piece, coarse), slopes(sound, coarse), Math.round((expected - start) / coarse), reach / coarse);
  const fine = best(slopes(piece, 1), slopes(sound, 1), rough.at * coarse, coarse * 2);
  return { late: fine.at + start - expected, alike: Math.max(fine.alike, rough.alike) };
}
