import type { Seconds } from '@onereel/spec';
import type { Speech } from '../../host/host.ts';
import { resample } from './resample.ts';
import { sampleRate } from '../sample-rate.ts';
import { firstMiddle, timbreOf, timbreRate, timbreSize } from './timbre.ts';

/** The two renderings are compared every 5 ms; where they are long, less often, so that no line takes long. */
const finest = 80;
const mostRows = 4000;
/** The path may leave the straight line by this many rows, or by this share of the whole. */
const strayRows = 160;
const strayShare = 0.12;
/** A step that stands still on one side costs this share of a step on both. */
const standing = 0.75;

/**
 * The phones of a voice of which only the sound is known, by those of another that says the same words: both are laid over each
 * other in time (dynamic time warping, Sakoe and Chiba 1978, on `timbreOf`). Samples at 48 kHz, phones from the first sample on.
 */
export function alignPhones(voice: Float32Array, known: Pick<Speech, 'samples' | 'phones'>): Speech['phones'] {
  const [theirs, ours] = [resample(known.samples, sampleRate / timbreRate), resample(voice, sampleRate / timbreRate)];
  const hop = Math.max(finest, Math.ceil(Math.max(theirs.length, ours.length) / mostRows));
  const way = warp(timbreOf(theirs, hop), timbreOf(ours, hop));
  const whole = voice.length / sampleRate;
  if (way.length < 2) return known.phones;
  const moved = (seconds: Seconds): Seconds => {
    const row = Math.max(0, Math.min(way.length - 1, ((seconds - firstMiddle) * timbreRate) / hop));
    const [low, part] = [Math.floor(row), row % 1];
    return (((way[low] ?? 0) * (1 - part) + (way[low + 1] ?? way[low] ?? 0) * part) * hop) / timbreRate + firstMiddle;
  };
  let at = 0;
  return known.phones.map((phone, index) => {
    const end = index === known.phones.length - 1 ? whole : Math.min(whole, Math.max(at + 0.005, moved(phone.at + phone.seconds)));
    const placed = { phone: phone.phone, at, seconds: Math.max(0.005, end - at) };
    at = end;
    return placed;
  });
}

/** For each row of the one its place in the other, both from end to end; empty when one of them is. */
function warp(one: Float32Array, other: Float32Array): Float64Array {
  const [rows, columns] = [one.length / timbreSize, other.length / timbreSize];
  if (rows < 2 || columns < 2) return new Float64Array(0);
  const slope = (columns - 1) / (rows - 1);
  const stray = Math.ceil(Math.max(strayRows, columns * strayShare, slope * 2));
  const across = stray * 2 + 1;
  const steps = new Uint8Array(rows * across);
  let before = new Float64Array(across).fill(Infinity),
    costs = new Float64Array(across);
  const firstOf = (row: number): number => Math.round(row * slope) - stray;
  for (let row = 0; row < rows; row++) {
    const first = firstOf(row),
      shift = first - firstOf(row - 1);
    costs.fill(Infinity);
    for (let cell = 0; cell < across; cell++) {
      const column = first + cell;
      if (column < 0 || column >= columns) continue;
      const far = distance(one, row, other, column);
      const [both, down, along] = [
        row > 0 ? (before[cell + shift - 1] ?? Infinity) + far : Infinity,
        row > 0 ? (before[cell + shift] ?? Infinity) + far * standing : Infinity,
        (cell > 0 ? costs[cell - 1] : Infinity) + far * standing,
      ];
      const least = row === 0 && column === 0 ? far : Math.min(both, down, along);
      costs[cell] = least;
      steps[row * across + cell] = least === both ? 0 : least === down ? 1 : 2;
    }
    [before, costs] = [costs, before];
  }
  return walkBack(steps, { rows, columns, across, firstOf });
}

interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly across: number;
  readonly firstOf: (row: number) => number;
}

/** The way from the end to the beginning; a row that meets several columns is at their mean. */
function walkBack(steps: Uint8Array, { rows, columns, across, firstOf }: Band): Float64Array {
  const sums = new Float64Array(rows),
    counts = new Float64Array(rows);
  let row = rows - 1,
    column = columns - 1;
  for (;;) {
    sums[row] += column;
    counts[row]++;
    if (row === 0 && column === 0) break;
    const step = row === 0 ? 2 : column === 0 ? 1 : steps[row * across + column - firstOf(row)];
    if (step !== 2) row--;
    if (step !== 1) column--;
  }
  return sums.map((sum, index) => sum / counts[index]);
}

function distance(one: Float32Array, row: number, other: Float32Array, column: number): number {
  let sum = 0;
  const [from, to] = [row * timbreSize, column * timbreSize];
  for (let index = 0; index < timbreSize; index++) {
    const gap = one[from + index] - other[to + index];
    sum += gap * gap;
  }
  return Math.sqrt(sum);
}
