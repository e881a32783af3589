import { OnereelError, type PictureFit } from '@onereel/spec';
import { boxMean, plane } from './plane.ts';
import { sameShape } from '../../../picture-file/picture-file.ts';
import { crop, overlay, type Raster, resize } from './raster.ts';

/** Longer pictures are made smaller: no film shows more. */
const longestShown = 4096;

/** A picture in the film's shape, and where in it the given one lies (0 to 1 across and down). */
export interface Composed {
  readonly raster: Raster;
  readonly window: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

const whole = { left: 0, top: 0, width: 1, height: 1 };

/**
 * Puts a picture into the film's shape: as it is, filling it from the middle, or whole before a blurred enlargement of
 * itself. Throws `OnereelError` `invalid_request` for `exact` and a picture of another shape.
 */
export function compose(given: Raster, aspect: number, fit: PictureFit): Composed {
  const raster = shrink(given);
  if (sameShape(raster, aspect)) return { raster, window: whole };
  if (fit === 'cover') return { raster: fill(raster, aspect), window: whole };
  if (fit === 'contain') return mount(raster, aspect);
  throw new OnereelError(
    'invalid_request',
    `The picture must have the film's aspect ratio, ${aspect.toFixed(3)} (${Math.round(given.height * aspect)}x${given.height} for its height); got ${given.width}x${given.height}: give one of that size, or ask for fit "cover" or "contain".`,
    { path: 'setting.picture.fit' },
  );
}

function shrink(raster: Raster): Raster {
  const scale = Math.min(1, longestShown / Math.max(raster.width, raster.height));
  return scale === 1 ? raster : resize(raster, Math.round(raster.width * scale), Math.round(raster.height * scale));
}

/** The largest part of the film's shape, from the middle. */
function fill(raster: Raster, aspect: number): Raster {
  const width = Math.min(raster.width, Math.round(raster.height * aspect));
  const height = Math.min(raster.height, Math.round(raster.width / aspect));
  return crop(raster, (raster.width - width) >> 1, (raster.height - height) >> 1, width, height);
}

function mount(raster: Raster, aspect: number): Composed {
  const width = Math.max(raster.width, Math.round(raster.height * aspect));
  const height = Math.max(raster.height, Math.round(raster.width / aspect));
  const under = enlargeBlurred(fill(raster, aspect), width, height);
  const left = (width - raster.width) >> 1;
  const top = (height - raster.height) >> 1;
  overlay(under, raster, left, top);
  return { raster: under, window: { left: left / width, top: top / height, width: raster.width / width, height: raster.height / height } };
}

/** The picture large, soft and a little darker: what lies behind one that is shown whole. */
function enlargeBlurred(raster: Raster, width: number, height: number): Raster {
  const small = resize(raster, 96, Math.max(8, Math.round((96 * height) / width)));
  const channels = [0, 1, 2].map((channel) =>
    boxMean(
      boxMean(
        boxMean(
          plane(small.width, small.height, (_x, _y, cell) => small.pixels[cell * 4 + channel]! * 0.62),
          4,
        ),
        4,
      ),
      3,
    ),
  );
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const row = Math.min(small.height - 1.001, Math.max(0, ((y + 0.5) * small.height) / height - 0.5));
    const top = Math.floor(row);
    const below = Math.min(small.height - 1, top + 1);
    for (let x = 0; x < width; x++) {
      const column = Math.min(small.width - 1.001, Math.max(0, ((x + 0.5) * small.width) / width - 0.5));
      const left = Math.floor(column);
      const right = Math.min(small.width - 1, left + 1);
      const to = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const { values } = channels[channel]!;
        const high = values[top * small.width + left]! * (1 - column + left) + values[top * small.width + right]! * (column - left);
        const low = values[below * small.width + left]! * (1 - column + left) + values[below * small.width + right]! * (column - left);
        // A little pattern of half a step keeps the soft slopes free of bands.
        pixels[to + channel] = high + (low - high) * (row - top) + (((x + y) & 1) === 0 ? 0.25 : 0.75);
      }
      pixels[to + 3] = 255;
    }
  }
  return { width, height, pixels };
}
