import { DataTexture, LinearFilter, LinearMipmapNearestFilter, RepeatWrapping, RGBAFormat, UnsignedByteType } from 'three/webgpu';
import { createChance } from '../../chance/chance.ts';
import { clamp, wrap } from '../../curves/easing.ts';
import { tilingNoise } from '../../curves/noise.ts';
import type { KeptTexels } from './kept-texels.ts';

/** The fine textures a material can carry. Each tiles; red and green bend the normal, blue is height, alpha varies from cell to cell. */
export type Detail = 'none' | 'rough' | 'scales' | 'fur' | 'cloth';

const size = 256;

type Height = (x: number, y: number) => { height: number; vary: number };

/** Turns a height into a tiling texture with its slopes. */
function relief(height: Height, steepness: number): Uint8Array {
  const heights = new Float32Array(size * size);
  const bytes = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const point = height(x / size, y / size);
      heights[y * size + x] = point.height;
      bytes[(y * size + x) * 4 + 3] = 255 * clamp(point.vary);
    }
  }
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      const right = heights[y * size + ((x + 1) % size)]! - heights[y * size + wrap(x - 1, size)]!;
      const down = heights[((y + 1) % size) * size + x]! - heights[wrap(y - 1, size) * size + x]!;
      bytes[at * 4] = 128 - clamp(right * steepness, -1, 1) * 127;
      bytes[at * 4 + 1] = 128 - clamp(down * steepness, -1, 1) * 127;
      bytes[at * 4 + 2] = 255 * clamp(heights[at]!);
    }
  }
  return bytes;
}

function octaves(x: number, y: number, base: number, count: number, gain = 0.55): number {
  let sum = 0;
  let amplitude = 0.5;
  let period = base;
  for (let octave = 0; octave < count; octave++) {
    sum += amplitude * tilingNoise(x * period, y * period, period);
    period *= 2;
    amplitude *= gain;
  }
  return sum;
}

const rough: Height = (x, y) => ({ height: 0.5 + 0.7 * octaves(x, y, 6, 5), vary: 0.5 + 0.8 * octaves(x + 0.37, y + 0.11, 4, 4) });
const fur: Height = (x, y) => {
  const bend = octaves(x, y, 4, 2) * 0.06;
  const strand = tilingNoise((x + bend) * 64, y * 8, 64) * 0.35 + tilingNoise((x + bend) * 32, y * 4, 32) * 0.3;
  return { height: 0.5 + strand, vary: 0.5 + 0.8 * octaves(x, y, 4, 3) };
};
const cloth: Height = (x, y) => {
  const weave = Math.sin(x * Math.PI * 2 * 48) * Math.sin(y * Math.PI * 2 * 48);
  return { height: 0.5 + 0.22 * weave + 0.35 * octaves(x, y, 6, 3), vary: 0.5 + 0.8 * octaves(x + 0.2, y, 4, 3) };
};

/** Overlapping cells in rows, each domed: the skin of reptiles. */
function scaleField(): Height {
  const chance = createChance(9);
  const rows = 16;
  const cells = Array.from({ length: rows * rows }, (_, cell) => ({
    x: ((cell % rows) + 0.5 + (Math.floor(cell / rows) % 2) * 0.5 + chance.between(-0.17, 0.17)) / rows,
    y: (Math.floor(cell / rows) + 0.5 + chance.between(-0.17, 0.17)) / rows,
    vary: chance.next(),
  }));
  return (x, y) => {
    let nearest = 9;
    let second = 9;
    let vary = 0;
    const row = Math.floor(y * rows);
    const column = Math.floor(x * rows);
    for (let dy = -2; dy <= 2; dy++) {
      for (let dx = -2; dx <= 2; dx++) {
        const cell = cells[wrap(row + dy, rows) * rows + wrap(column + dx, rows)]!;
        const ox = wrap(x - cell.x + 0.5, 1) - 0.5;
        const oy = wrap(y - cell.y + 0.5, 1) - 0.5;
        const far = Math.hypot(ox, oy) * rows;
        if (far < nearest) {
          second = nearest;
          nearest = far;
          vary = cell.vary;
        } else if (far < second) second = far;
      }
    }
    const border = clamp((second - nearest) * 2.2);
    return { height: border * (0.75 + 0.3 * (1 - nearest)) * 0.85, vary };
  };
}

const reliefs: Record<Exclude<Detail, 'none'>, () => Uint8Array> = {
  rough: () => relief(rough, 2.2),
  fur: () => relief(fur, 1.6),
  cloth: () => relief(cloth, 1.4),
  scales: () => relief(scaleField(), 1.5),
};

/** A texture from bytes (four a texel), with mip levels; `repeat` tiles it. Without bytes it is blank until they are given. */
export function textureFrom(bytes: Uint8Array | null, width: number, height: number, repeat = true): DataTexture {
  const map = new DataTexture(bytes as Uint8Array<ArrayBuffer> | null, width, height, RGBAFormat, UnsignedByteType);
  if (repeat) map.wrapS = map.wrapT = RepeatWrapping;
  map.magFilter = LinearFilter;
  map.minFilter = LinearMipmapNearestFilter;
  map.generateMipmaps = true;
  map.needsUpdate = bytes !== null;
  return map;
}

/** The fine textures of one stage, each made when it is first asked for, and blank until the kept texels are filled. */
export class DetailTextures {
  readonly #kept: KeptTexels;
  readonly #made: Map<Detail, DataTexture> = new Map();

  constructor(kept: KeptTexels) {
    this.#kept = kept;
  }

  /** The tiling texture of a detail; `none` has none and throws `RangeError`. */
  get(detail: Detail): DataTexture {
    if (detail === 'none') throw new RangeError('The detail "none" has no texture.');
    const held = this.#made.get(detail);
    if (held) return held;
    const made = this.#kept.await(textureFrom(null, size, size), `${detail} 1`, reliefs[detail]);
    this.#made.set(detail, made);
    return made;
  }

  /** Frees the textures. */
  dispose(): void {
    for (const map of this.#made.values()) map.dispose();
    this.#made.clear();
  }
}
