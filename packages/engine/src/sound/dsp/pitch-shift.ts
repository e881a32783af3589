import { sampleRate, samplesIn } from '../sample-rate.ts';

/** A new pitch is looked for so often. */
const frame = samplesIn(0.005);
/** Where there is no pitch, pieces of this length are passed on as they are. */
const unvoiced = samplesIn(0.005);
/** The search for a pitch runs on every sixth sample, smoothed: 8 kHz is enough for a voice. */
const thin = 6;

/**
 * A voice at `factor` times its pitch and with the same mouth and tempo: each period is cut out and set down again
 * closer or farther apart (PSOLA, Moulines and Charpentier 1990). `range` widens the melody of the voice about its middle; 0
 * leaves a monotone. Gives a new array of the same length.
 */
export function shiftPitch(samples: Float32Array, factor: number, range = 1): Float32Array {
  const periods = findPeriods(samples);
  const middle = middleOf(periods);
  const periodAt = (place: number): number => periods[Math.max(0, Math.min(periods.length - 1, Math.round(place / frame)))] ?? 0;
  const marks = findMarks(samples, periodAt);
  const shifted = new Float32Array(samples.length);
  let nearest = 0;
  for (let place = 0; place < samples.length;) {
    while (nearest + 1 < marks.length && Math.abs(marks[nearest + 1] - place) <= Math.abs(marks[nearest] - place)) nearest++;
    const period = periodAt(marks[nearest]);
    addPiece(shifted, samples, marks[nearest], Math.round(place), period > 0 ? Math.round(period) : unvoiced);
    place += period > 0 ? (middle * (period / middle) ** range) / factor : unvoiced;
  }
  return shifted;
}

/** The geometric mean of the periods of a voice; 1 where there is none. */
function middleOf(periods: Float64Array): number {
  const voiced = periods.filter((period) => period > 0);
  return voiced.length === 0 ? 1 : Math.exp(voiced.reduce((sum, period) => sum + Math.log(period), 0) / voiced.length);
}

/** Adds the samples around `from`, faded to both sides, around `to`. */
function addPiece(target: Float32Array, source: Float32Array, from: number, to: number, half: number): void {
  for (let offset = -half + 1; offset < half; offset++) {
    const value = source[from + offset],
      place = to + offset;
    if (value !== undefined && place >= 0 && place < target.length)
      target[place] += value * (0.5 + 0.5 * Math.cos((Math.PI * offset) / half));
  }
}

/** Marks one period apart where there is a pitch: each where the wave looks most like it did at the mark before. */
function findMarks(samples: Float32Array, periodAt: (place: number) => number): number[] {
  const marks: number[] = [];
  for (let place = 0; place < samples.length;) {
    marks.push(place);
    const period = periodAt(place);
    if (period === 0) {
      place += unvoiced;
      continue;
    }
    const reach = Math.round(period * 0.12),
      half = Math.round(period * 0.5);
    let best = Math.round(period),
      most = -Infinity;
    for (let step = Math.round(period) - reach; step <= Math.round(period) + reach; step++) {
      let alike = 0;
      for (let offset = -half; offset < half; offset += 3) alike += (samples[place + offset] ?? 0) * (samples[place + step + offset] ?? 0);
      if (alike > most) [best, most] = [step, alike];
    }
    place += best;
  }
  return marks;
}

/** The period in samples at every frame, 0 where there is no pitch. */
function findPeriods(samples: Float32Array): Float64Array {
  const small = new Float32Array(Math.floor(samples.length / thin));
  for (let index = 0; index < small.length; index++) {
    for (let offset = 0; offset < thin; offset++) small[index] += samples[index * thin + offset];
  }
  const periods = new Float64Array(Math.ceil(samples.length / frame) + 1);
  for (let index = 0; index < periods.length; index++) periods[index] = findPeriod(small, Math.round((index * frame) / thin));
  // A single frame that jumps is a mistake of the search.
  return periods.map((_, index) => {
    const around = [...periods.subarray(Math.max(0, index - 2), index + 3)].sort((one, other) => one - other);
    return around[around.length >> 1];
  });
}

function findPeriod(small: Float32Array, centre: number): number {
  const rate = sampleRate / thin;
  const [shortest, longest, half] = [Math.floor(rate / 420), Math.ceil(rate / 60), Math.round(rate * 0.016)];
  const from = centre - half - (longest >> 1);
  if (from < 0 || from + 2 * half + longest >= small.length) return 0;
  const alike = new Float64Array(longest + 2);
  let energy = 0;
  for (let index = from; index < from + 2 * half; index++) energy += small[index] ** 2;
  if (energy < 1e-3) return 0;
  let most = 0;
  for (let lag = shortest; lag <= longest; lag++) {
    let product = 0,
      other = 1e-9;
    for (let index = from; index < from + 2 * half; index++) {
      product += small[index] * small[index + lag];
      other += small[index + lag] ** 2;
    }
    alike[lag] = product / Math.sqrt(energy * other);
    if (alike[lag] > most) most = alike[lag];
  }
  if (most < 0.6) return 0;
  // Two periods look alike as well as one: the first good one counts.
  for (let lag = shortest + 1; lag < longest; lag++) {
    const [before, here, after] = [alike[lag - 1], alike[lag], alike[lag + 1]];
    if (here < most * 0.88 || here < before || here < after) continue;
    const bow = before - 2 * here + after;
    return (lag + (bow === 0 ? 0 : (0.5 * (before - after)) / bow)) * thin;
  }
  return 0;
}
