import type { Metres } from '@onereel/spec';
import { clamp } from '../../../curves/easing.ts';
import type { Fan } from './fan.ts';

const probes = 1400;
/** How much the lines beside one count in its average, by how far they are from it. */
const beside = [0.36, 0.24, 0.08] as const;
/** Lines of sight along which rows are placed. */
export const sights = 96;

/**
 * How much each stretch along each line of sight shows on the screen: what rises above the ground before it counts.
 * Neighbouring lines are averaged, so that rows do not jump from one to the next.
 */
function seenAlong(surface: (x: Metres, z: Metres) => Metres, fan: Fan, distance: Float64Array): Float64Array[] {
  const eyes = fan.highest > fan.eye + 0.5 ? [fan.eye, fan.highest] : [fan.eye];
  const raw = Array.from({ length: sights }, (_, sight) => {
    const seen = new Float64Array(probes);
    const angle = fan.heading - fan.half + (2 * fan.half * sight) / (sights - 1);
    const heights = distance.map((far) => surface(fan.x + Math.sin(angle) * far, fan.z - Math.cos(angle) * far));
    for (const eye of eyes) {
      let highest = -Infinity;
      for (let probe = 0; probe < probes; probe++) {
        const rise = (heights[probe]! - eye) / distance[probe]!;
        // What is below the picture (steeper than one in one) counts nothing.
        if (rise > highest && highest > -1.2) seen[probe]! += clamp(rise - highest, 0, 0.02);
        if (rise > highest) highest = rise;
      }
    }
    return seen;
  });
  const mean = new Float64Array(probes);
  for (const seen of raw) for (let probe = 0; probe < probes; probe++) mean[probe]! += seen[probe]! / sights;
  return raw.map((_, sight) => {
    const blend = new Float64Array(probes);
    for (let side = -2; side <= 2; side++) {
      const line = raw[clamp(sight + side, 0, sights - 1)]!;
      const share = beside[Math.abs(side)]!;
      for (let probe = 0; probe < probes; probe++) blend[probe]! += line[probe]! * share;
    }
    for (let probe = 0; probe < probes; probe++) blend[probe] = blend[probe]! * 0.78 + mean[probe]! * 0.22;
    return blend;
  });
}

/** Distances of `rows` rows from probe `from` to probe `to` such that each shows as much as the next. */
function spread(seen: Float64Array, distance: Float64Array, from: number, to: number, rows: number): Float64Array {
  let total = 0;
  for (let probe = from; probe < to; probe++) total += seen[probe]!;
  const share = (probe: number): number => (total > 0 ? (seen[probe]! / total) * 0.86 : 0) + (total > 0 ? 0.14 : 1) / (to - from);
  const out = new Float64Array(rows);
  let sum = 0;
  let probe = from;
  for (let row = 0; row < rows; row++) {
    const wanted = row / (rows - 1);
    while (probe < to - 1 && sum + share(probe) < wanted) sum += share(probe++);
    const part = clamp((wanted - sum) / share(probe));
    const next = distance[Math.min(probe + 1, probes - 1)]!;
    out[row] = distance[probe]! + (next - distance[probe]!) * part;
  }
  out[0] = distance[from]!;
  out[rows - 1] = distance[Math.min(to, probes - 1)]!;
  return out;
}

/** Row distances for every line of sight: the first `split` rows reach to `nearEnd`, the others on to `reach`. */
export function rowDistances(
  surface: (x: Metres, z: Metres) => Metres,
  fan: Fan,
  rows: number,
  reach: Metres,
  nearEnd: Metres,
): { along: Float64Array[]; split: number } {
  const first = 0.35;
  const distance = Float64Array.from({ length: probes }, (_, probe) => first * (reach / first) ** (probe / (probes - 1)));
  const middle = distance.findIndex((far) => far >= nearEnd);
  const seen = seenAlong(surface, fan, distance);
  let near = 0;
  let all = 0;
  for (const line of seen) {
    line.forEach((value, probe) => {
      all += value;
      if (probe < middle) near += value;
    });
  }
  const split = Math.round(clamp(all > 0 ? near / all : 0.5, 0.3, 0.6) * rows);
  const along = seen.map((line) => {
    const out = new Float64Array(rows);
    out.set(spread(line, distance, 0, middle, split), 0);
    out.set(spread(line, distance, middle, probes - 1, rows - split + 1), split - 1);
    return out;
  });
  return { along, split: split - 1 };
}
