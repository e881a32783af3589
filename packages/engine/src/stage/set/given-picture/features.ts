import { smooth } from '../../../curves/easing.ts';
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
  /** Whether edges run up and down here: walls, trunks, posts, people. */
  readonly upright: Plane;
}

/** Reads the features of a small picture. */
export function readFeatures({ width, height, pixels }: Raster): Features {
  const channel = (offset: number): Plane => plane(width, height, (_x, _y, cell) => pixels[cell * 4 + offset]! / 255);
  const [red, green, blue] = [channel(0), channel(1), channel(2)];
  const luma = mapPlane(red, (cell) => 0.2126 * red.values[cell]! + 0.7152 * green.values[cell]! + 0.0722 * blue.values[cell]!);
  const fine = boxMean(luma, 1);
  const rough = boxMean(luma, 4);
  const detail = stretch(
    boxMean(
      mapPlane(luma, (cell) => Math.abs(luma.values[cell]! - rough.values[cell]!) + Math.abs(luma.values[cell]! - fine.values[cell]!)),
      5,
    ),
    0.05,
    0.92,
  );
  const darkest = extreme(
    mapPlane(red, (cell) => Math.min(red.values[cell]!, green.values[cell]!, blue.values[cell]!)),
    3,
    Math.min,
  );
  return {
    red,
    green,
    blue,
    luma,
    detail,
    haze: stretch(boxMean(darkest, 3), 0.05, 0.97),
    salience: salience(red, green, blue),
    upright: uprightness(luma),
  };
}

/** Where brightness changes across more than it does downward. */
function uprightness(luma: Plane): Plane {
  const { width, height, values } = luma;
  const across = boxMean(
    plane(width, height, (x, y) => Math.abs(values[y * width + Math.min(width - 1, x + 1)]! - values[y * width + Math.max(0, x - 1)]!)),
    9,
  );
  const down = boxMean(
    plane(width, height, (x, y) => Math.abs(values[Math.min(height - 1, y + 1) * width + x]! - values[Math.max(0, y - 1) * width + x]!)),
    9,
  );
  return mapPlane(luma, (cell) => smooth(0.42, 0.54, across.values[cell]! / (across.values[cell]! + down.values[cell]! + 0.012)));
}

/** Distance to the mean colour, in luma and two colour differences. */
function salience(red: Plane, green: Plane, blue: Plane): Plane {
  const differences = [
    mapPlane(red, (cell) => 0.3 * red.values[cell]! + 0.6 * green.values[cell]! + 0.1 * blue.values[cell]!),
    mapPlane(red, (cell) => (red.values[cell]! - green.values[cell]!) * 1.2),
    mapPlane(red, (cell) => ((red.values[cell]! + green.values[cell]!) * 0.5 - blue.values[cell]!) * 1.2),
  ].map((one) => boxMean(one, 2));
  const means = differences.map(({ values }) => values.reduce((sum, value) => sum + value, 0) / values.length);
  return stretch(
    mapPlane(red, (cell) => Math.hypot(...differences.map(({ values }, index) => values[cell]! - means[index]!))),
    0.1,
    0.95,
  );
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
    Math.abs(red.values[from]! - red.values[to]!) +
    Math.abs(green.values[from]! - green.values[to]!) +
    Math.abs(blue.values[from]! - blue.values[to]!);
  const rough = (cell: number): number =>
    Math.max(
      ...[cell - 1, cell + 1, cell - width, cell + width].map((other) => (other < 0 || other >= reached.length ? 0 : step(cell, other))),
    );
  // What is much darker than the picture as a whole is seldom sky.
  const dim = luma.values.reduce((sum, value) => sum + value, 0) / luma.values.length / 2;
  for (let x = 0; x < width; x++) {
    if (rough(x) > 0.1 || luma.values[x]! < dim) continue;
    reached[x] = 1;
    queue.push(x);
  }
  for (let head = 0; head < queue.length; head++) {
    const cell = queue[head]!;
    const x = cell % width;
    const y = (cell - x) / width;
    for (const [nx, ny] of [
      [x - 1, y],
      [x + 1, y],
      [x, y + 1],
      [x, y - 1],
    ] as const) {
      const next = ny * width + nx;
      if (nx < 0 || nx >= width || ny < 0 || ny >= height || reached[next] || step(cell, next) > 0.055 || rough(next) > 0.09) continue;
      reached[next] = 1;
      queue.push(next);
    }
  }
  // A smooth floor may run into a smooth wall without an edge: low down it is less likely sky.
  const wide = extreme(
    plane(width, height, (_x, _y, cell) => reached[cell]!),
    1,
    Math.max,
  );
  return boxMean(
    plane(width, height, (_x, y, cell) => wide.values[cell]! * (1 - 0.45 * smooth(0.5, 1, y / height))),
    1,
  );
}
