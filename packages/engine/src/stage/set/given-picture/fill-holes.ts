import type { Plane } from './plane.ts';

/** Levels that heights are told apart by: enough for a depth that is only guessed. */
const levels = 512;

/**
 * Raises what lies lower than all around it, such as a white shirt in a dark jacket, to the lowest way out of it: the
 * priority flood from the edges (Barnes, Lehman, Mulla, 2014). Values are 0 to 1.
 */
export function fillHoles({ width, height, values }: Plane): Plane {
  const filled = new Float32Array(values.length).fill(-1);
  // A bucket for each level serves as the queue: the level never falls.
  const buckets: number[][] = Array.from({ length: levels + 1 }, () => []);
  const put = (cell: number, value: number): void => {
    filled[cell] = value;
    buckets[Math.floor(value * levels)]!.push(cell);
  };
  for (let cell = 0; cell < values.length; cell++) {
    const x = cell % width;
    if (x === 0 || x === width - 1 || cell < width || cell >= values.length - width) put(cell, values[cell]!);
  }
  for (const bucket of buckets) {
    for (let head = 0; head < bucket.length; head++) {
      const cell = bucket[head]!;
      for (const next of [cell - 1, cell + 1, cell - width, cell + width]) {
        if (next >= 0 && next < filled.length && filled[next]! < 0) put(next, Math.max(values[next]!, filled[cell]!));
      }
    }
  }
  return { width, height, values: filled };
}
