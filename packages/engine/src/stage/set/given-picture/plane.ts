import { clamp } from '../../../curves/easing.ts';

/** One number for each cell of a small picture, rows from the top. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** A plane with a value computed for every cell. */
export function plane(width: number, height: number, value: (x: number, y: number, cell: number) => number): Plane {
  const values = new Float32Array(width * height);
  for (let y = 0, cell = 0; y < height; y++) for (let x = 0; x < width; x++, cell++) values[cell] = value(x, y, cell);
  return { width, height, values };
}

/** A plane of the same size with a value for every cell from those of planes. */
export function mapPlane({ width, height }: Plane, value: (cell: number) => number): Plane {
  return plane(width, height, (_x, _y, cell) => value(cell));
}

/** Runs along one row or column and gives each cell the mean of those within `radius`, fewer at the ends. */
function meanAlong(from: Float32Array, to: Float32Array, start: number, step: number, count: number, radius: number): void {
  let sum = 0;
  for (let index = 0; index < Math.min(radius, count); index++) sum += from[start + index * step]!;
  for (let index = 0; index < count; index++) {
    if (index + radius < count) sum += from[start + (index + radius) * step]!;
    if (index - radius - 1 >= 0) sum -= from[start + (index - radius - 1) * step]!;
    to[start + index * step] = sum / (Math.min(count - 1, index + radius) - Math.max(0, index - radius) + 1);
  }
}

/** The mean of the square around every cell. */
export function boxMean({ width, height, values }: Plane, radius: number): Plane {
  const across = new Float32Array(values.length);
  const both = new Float32Array(values.length);
  for (let y = 0; y < height; y++) meanAlong(values, across, y * width, 1, width, radius);
  for (let x = 0; x < width; x++) meanAlong(across, both, x, width, height, radius);
  return { width, height, values: both };
}

/** The least (`Math.min`) or greatest (`Math.max`) of the square around every cell. */
export function extreme(source: Plane, radius: number, choose: (a: number, b: number) => number): Plane {
  const { width, height } = source;
  const along = (from: Plane, dx: number, dy: number): Plane =>
    plane(width, height, (x, y, cell) => {
      let best = from.values[cell]!;
      for (let step = -radius; step <= radius; step++)
        best = choose(best, from.values[clamp(y + dy * step, 0, height - 1) * width + clamp(x + dx * step, 0, width - 1)]!);
      return best;
    });
  return along(along(source, 1, 0), 0, 1);
}

/** The value below which `share` of the cells lie. */
export function percentile({ values }: Plane, share: number): number {
  const sorted = values.slice().sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Stretched so that the given percentiles become 0 and 1, held within. A plane of one value becomes 0. */
export function stretch(source: Plane, low: number, high: number): Plane {
  const from = percentile(source, low);
  const range = percentile(source, high) - from;
  return mapPlane(source, (cell) => (range < 1e-5 ? 0 : clamp((source.values[cell]! - from) / range)));
}

/**
 * Smooths a plane within the edges of a guide: the guided filter (He, Sun, Tang, "Guided image filtering", 2010).
 * `tolerance` is how large a step of the guide must be to count as an edge.
 */
export function guidedFilter(guide: Plane, source: Plane, radius: number, tolerance: number): Plane {
  const times = (a: Plane, b: Plane): Plane => mapPlane(a, (cell) => a.values[cell]! * b.values[cell]!);
  const [meanGuide, meanSource] = [boxMean(guide, radius), boxMean(source, radius)];
  const [meanBoth, meanSquare] = [boxMean(times(guide, source), radius), boxMean(times(guide, guide), radius)];
  const slope = mapPlane(guide, (cell) => {
    const covariance = meanBoth.values[cell]! - meanGuide.values[cell]! * meanSource.values[cell]!;
    const variance = meanSquare.values[cell]! - meanGuide.values[cell]! ** 2;
    return covariance / (Math.max(0, variance) + tolerance * tolerance);
  });
  const rest = mapPlane(guide, (cell) => meanSource.values[cell]! - slope.values[cell]! * meanGuide.values[cell]!);
  const [slopes, rests] = [boxMean(slope, radius), boxMean(rest, radius)];
  return mapPlane(guide, (cell) => slopes.values[cell]! * guide.values[cell]! + rests.values[cell]!);
}

/** The value at a place, 0 to 1 across and down, between the cells' middles; held at the edges. */
export function samplePlane({ width, height, values }: Plane, u: number, v: number): number {
  const x = clamp(u * width - 0.5, 0, width - 1);
  const y = clamp(v * height - 0.5, 0, height - 1);
  const left = Math.min(width - 1, Math.floor(x));
  const top = Math.min(height - 1, Math.floor(y));
  const right = Math.min(width - 1, left + 1);
  const below = Math.min(height - 1, top + 1);
  const high = values[top * width + left]! + (values[top * width + right]! - values[top * width + left]!) * (x - left);
  const low = values[below * width + left]! + (values[below * width + right]! - values[below * width + left]!) * (x - left);
  return high + (low - high) * (y - top);
}
