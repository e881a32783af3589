import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { type Features, findSky, readFeatures } from './features.ts';
import { fillHoles } from './fill-holes.ts';
import { boxMean, extreme, guidedFilter, mapPlane, type Plane, plane, stretch } from './plane.ts';
import { type Raster, resize } from './raster.ts';

/** Cells along the longer side of the depth that is estimated. */
export const depthCells = 224;

/**
 * How near each part of a picture is taken to be, 0 far to 1 near, guessed from the picture alone. No network is asked;
 * the cues are those that painters use: what stands low is near, sky and haze are far, what stands out, is detailed and
 * stands before the middle is near, and a thing is as near as its foot.
 */
export function estimateNearness(picture: Raster): Plane {
  const scale = depthCells / Math.max(picture.width, picture.height);
  const small = resize(picture, Math.max(8, Math.round(picture.width * scale)), Math.max(8, Math.round(picture.height * scale)));
  const features = readFeatures(small);
  const sky = findSky(features);
  const floor = groundBelow(sky);
  const upright = standOn(floor, sky, features);
  const { width, height } = floor;
  const raw = plane(width, height, (x, y, cell) => {
    const middle = Math.exp(-(((x / width - 0.5) / 0.3) ** 2)) * smooth(0, 0.25, y / height + 0.05);
    const things =
      0.28 * floor.values[cell]! +
      0.42 * upright.values[cell]! +
      0.22 * features.salience.values[cell]! * middle +
      0.1 * features.detail.values[cell]! -
      0.16 * features.haze.values[cell]!;
    return things * (1 - 0.92 * sky.values[cell]!);
  });
  const settled = settle(raw, features.luma);
  // Without a sky or a plain backdrop the guess is worth less, so less is made of it.
  const trust = mix(0.62, 1, smooth(0.02, 0.12, sky.values.reduce((sum, value) => sum + value, 0) / sky.values.length));
  return mapPlane(settled, (cell) => 0.5 + (settled.values[cell]! - 0.5) * trust);
}

/** Smooth within the edges of things, over the whole range, and a cell wider around what is near, so that its outline stays whole. */
function settle(raw: Plane, luma: Plane): Plane {
  const within = guidedFilter(luma, guidedFilter(luma, raw, 12, 0.06), 5, 0.04);
  const wider = extreme(fillHoles(stretch(within, 0.02, 0.98)), 1, Math.max);
  return boxMean(boxMean(wider, 2), 1);
}

/** How near the ground would be at each height: far at the horizon, which is where the sky ends, near at the lower edge. */
function groundBelow(sky: Plane): Plane {
  const { width, height, values } = sky;
  const ends: number[] = [];
  for (let x = 0; x < width; x++) {
    let y = 0;
    while (y < height && values[y * width + x]! > 0.4) y++;
    if (y > height * 0.05) ends.push(y / height);
  }
  ends.sort((a, b) => a - b);
  const horizon = ends.length > width * 0.25 ? clamp(ends[Math.floor(ends.length / 2)]!, 0.12, 0.6) : 0.42;
  return plane(width, height, (_x, y) => clamp(((y + 0.5) / height - horizon) / (1 - horizon)) ** 0.75);
}

/**
 * Things stand upright: going up, nearness is kept as long as the colour stays alike or edges run upward, and above the horizon,
 * where there is no more ground, up to the sky.
 */
function standOn(floor: Plane, sky: Plane, { red, green, blue, upright }: Features): Plane {
  const { width, height } = floor;
  const soft = [red, green, blue].map((channel) => boxMean(channel, 2).values);
  const kept = new Float32Array(floor.values);
  for (let y = height - 2; y >= 0; y--) {
    for (let x = 0; x < width; x++) {
      const cell = y * width + x;
      let best = kept[cell]!;
      for (const side of [-1, 0, 1]) {
        const below = (y + 1) * width + clamp(x + side, 0, width - 1);
        const above = floor.values[cell]! === 0 ? 1 - sky.values[cell]! : 0;
        const step = soft.reduce((sum, values) => sum + (values[cell]! - values[below]!) ** 2, 0);
        best = Math.max(best, kept[below]! * Math.max(Math.exp(-step * 60), upright.values[cell]!, above) * 0.998);
      }
      kept[cell] = best;
    }
  }
  return boxMean(
    mapPlane(floor, (cell) => kept[cell]!),
    1,
  );
}
