import { type Linear, mixColour, scaleColour, toLinear } from '../../../shapes/colour.ts';
import { normalise } from '../../../shapes/vector.ts';
import type { Grade, Lighting } from '../../light/lighting.ts';
import type { Plane } from './plane.ts';
import { type Raster, resize } from './raster.ts';

/** Developed as it is: neither exposure nor tone curve, tint, bloom, vignette or grain. */
export const asGiven: Grade = {
  exposure: 1,
  saturation: 1,
  contrast: 0,
  shadows: [1, 1, 1],
  highlights: [1, 1, 1],
  bloom: 0,
  vignette: 0,
  grain: 0,
  plain: true,
};

/** The mean light of the parts that a weight chooses. */
function meanLight({ pixels, width, height }: Raster, weight: (x: number, y: number, level: number) => number): Linear {
  const sum = [0, 0, 0];
  let total = 1e-6;
  for (let cell = 0; cell < width * height; cell++) {
    const [red, green, blue] = [
      toLinear(pixels[cell * 4]! / 255),
      toLinear(pixels[cell * 4 + 1]! / 255),
      toLinear(pixels[cell * 4 + 2]! / 255),
    ];
    const share = weight((cell % width) / width, Math.floor(cell / width) / height, 0.2126 * red + 0.7152 * green + 0.0722 * blue);
    sum[0]! += red * share;
    sum[1]! += green * share;
    sum[2]! += blue * share;
    total += share;
  }
  return [sum[0]! / total, sum[1]! / total, sum[2]! / total];
}

/** The light in which rain, snow, haze and dust before a picture must stand to belong to it, read from the picture itself. */
export function lightOfPicture(picture: Raster, nearness: Plane): Lighting {
  const small = resize(picture, nearness.width, nearness.height);
  const far = meanLight(
    small,
    (x, y) =>
      (1 -
        nearness.values[
          Math.min(nearness.values.length - 1, Math.floor(y * nearness.height) * nearness.width + Math.floor(x * nearness.width))
        ]!) **
      3,
  );
  const all = meanLight(small, () => 1);
  const bright = meanLight(small, (_x, _y, level) => level * level);
  const haze = mixColour(far, mixColour(all, bright, 0.4), 0.35);
  return {
    key: { direction: normalise([-0.35, 0.75, -0.55]), colour: scaleColour(bright, 1.1) },
    sky: scaleColour(mixColour(all, bright, 0.5), 0.62),
    bounce: scaleColour(all, 0.3),
    fill: { direction: normalise([0.3, 0.3, 0.9]), colour: scaleColour(all, 0.3) },
    rim: scaleColour(bright, 0.3),
    haze: { colour: haze, glow: mixColour(haze, bright, 0.6), density: 0, fall: 0 },
    lamps: [],
    shadow: 0,
    wet: 0,
  };
}
