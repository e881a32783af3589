import { boxMean, extreme, mapPlane, type Plane, plane, stretch } from './plane.ts';
import type { Raster } from './raster.ts';

/** What can be told of a small picture cell by cell. All values 0 to 1. */
export interface Features {
  readonly red: Plane;
  readonly green: Plane;
  readonly blue: Plane;
  readonly luma: Plane;
  /** How much fine detail there is around a cell. */
  readonly detail: Plane;
  /** How hazy it looks: the darkest channel nearby is bright (He, Sun, Tang, "dark channel prior", 2009). */
  readonly haze: Plane;
  /** How much it stands out from the picture's mean colour (Achanta and others, "frequency-tuned salient region detection", 2009). */
  readonly salience: Plane;
}

/** Reads the features of a small picture. */
export function readFeatures({ width, height, pixels }: Raster): Features {
  const channel = (offset: number): Plane => plane(width, height, (_x, _y, cell) => pixels[cell * 4 + offset]! / 255);
  const [red, green, blue] = [channel(0), channel(1), channel(2)];
  const luma = mapPlane(red, (cell) => 0.2126 * red.values[cell]! + 0.7152 * green.values[cell]! + 0.0722 * blue.values[cell]!);
  const fine = boxMean(luma, 1);
  const rough = boxMean(luma, 4);
  const detail = stretch(boxMean(mapPlane(luma, (cell) => Math.abs(luma.values[cell]! - rough.values[cell]!) + Math.abs(luma.values[cell]! - fine.values[cell]!)), 5), 0.05, 0.92);
  const darkest = extreme(mapPlane(red, (cell) => Math.min(red.values[cell]!, green.values[cell]!, blue.values[cell]!)), 3, Math.min);
  return { red, green, blue, luma, detail, haze: stretch(boxMean(darkest, 3), 0.05, 0.97), salience: salience(red, green, blue) };
}

/** Distance to the mean colour, in luma and two colour differences. */
function salience(red: Plane, green: Plane, blue: Plane): Plane {
  const differences = [
    mapPlane(red, (cell) => 0.3 * red.values[cell]! + 0.6 * green.values[cell]! + 0.1 * blue.values[cell]!),
    mapPlane(red, (cell) => (red.values[cell]! - green.values[cell]!) * 1.2),
    mapPlane(red, (cell) => ((red.values[cell]! + green.values[cell]!) * 0.5 - blue.values[cell]!) * 1.2),
  ].map((one) => boxMean(one, 2));
  const means = differences.map(({ values }) => values.reduce((sum, value) => sum + value, 0) / values.length);
  return stretch(mapPlane(red, (cell) => Math.hypot(...differences.map(({ values }, index) => values[cell]! - means[index]!))), 0.1, 0.95);
}

/**
 * The sky, or whatever smooth backdrop fills the picture from above: cells that can be reached from the top edge without
 * crossing an edge of colour. 0 to 1, soft.
 */
export function findSky({ red, green, blue, luma }: Features): Plane {
  const { width, height } = luma;
  const reached = new Uint8Array(width * height);
  const queue: number[] = [];
  const step = (from: number, to: number): number =>
    Math.abs(red.values[from]! - red.values[to]!) + Math.abs(green.values[from]! - green.values[to]!) + Math.abs(blue.values[from]! - blue.values[to]!);
  const rough = (cell: number): number => Math.max(step(cell, Math.max(0, cell - 1)), step(cell, Math.min(reached.length - 1, cell + 1)));
  for (let x = 0; x < width; x++) {
    if (rough(x) > 0.1) continue;
    reached[x] = 1;
    queue.push(x);
  }
  for (let head = 0; head < queue.length; head++) {
    const cell = queue[head]!;
    const x = cell % width;
    const y = (cell - x) / width;
    for (const [nx, ny] of [[x - 1, y], [x + 1, y], [x, y + 1], [x, y - 1]] as const) {
      const next = ny * width + nx;
      if (nx < 0 || nx >= width || ny < 0 || ny > height * 0.85 || reached[next] || step(cell, next) > 0.055) continue;
      reached[next] = 1;
      queue.push(next);
    }
  }
  // Dark smooth things at the top edge are seldom sky, unless all is dark.
  return boxMean(plane(width, height, (_x, _y, cell) => reached[cell]!), 1);
}
