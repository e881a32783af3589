import type { DataTexture } from 'three/webgpu';
import { createChance } from '../../../chance/chance.ts';
import { clamp, wrap } from '../../../curves/easing.ts';
import { tilingNoise } from '../../../curves/noise.ts';
import type { KeptTexels } from '../../matter/kept-texels.ts';
import { textureFrom } from '../../matter/textures.ts';

/** The side of the water texture in texels. */
const size = 256;

/**
 * A tiling picture of a wind-ruffled surface: red and green are slopes around one half, blue is lacy foam (1 where the
 * last of it would stay), alpha is a soft cloud of patches. Blank until the kept texels are filled.
 */
export function waterTexture(kept: KeptTexels): DataTexture {
  return kept.await(textureFrom(null, size, size), 'water 1', waterTexels);
}

function waterTexels(): Uint8Array {
  const bytes = new Uint8Array(size * size * 4);
  const heights = ripples(size);
  const lace = foamLace(size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      const acrossX = heights[y * size + wrap(x + 1, size)]! - heights[y * size + wrap(x - 1, size)]!;
      const acrossY = heights[wrap(y + 1, size) * size + x]! - heights[wrap(y - 1, size) * size + x]!;
      bytes[at * 4] = 128 + clamp(acrossX * 3.4, -1, 1) * 127;
      bytes[at * 4 + 1] = 128 + clamp(acrossY * 3.4, -1, 1) * 127;
      bytes[at * 4 + 2] = 255 * clamp(lace[at]!);
      bytes[at * 4 + 3] =
        255 * clamp(0.5 + 0.75 * tilingNoise((x / size) * 4, (y / size) * 4, 4) + 0.35 * tilingNoise((x / size) * 12, (y / size) * 12, 12));
    }
  }
  return bytes;
}

/** Small waves running about with the wind (+x): a sum of sines with whole numbers of crests, so that it tiles. */
function ripples(size: number): Float32Array {
  const chance = createChance(31);
  const trains = Array.from({ length: 30 }, (_, index) => {
    const crests = 3 * 13 ** (index / 29);
    const astray = chance.bell() * 0.85;
    const u = Math.round(crests * Math.cos(astray));
    const v = Math.round(crests * Math.sin(astray));
    return { u, v, phase: chance.between(0, Math.PI * 2), height: 0.42 / Math.hypot(u, v) ** 0.95 };
  });
  const heights = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let sum = 0;
      for (const { u, v, phase, height } of trains) {
        const wave = Math.sin(((u * x + v * y) / size) * Math.PI * 2 + phase);
        // Sharper crests than troughs.
        sum += height * (wave + 0.25 * wave * wave);
      }
      heights[y * size + x] = sum;
    }
  }
  return heights;
}

/** Bubbles crowd along the borders of cells: the distance to the second nearest seed less that to the nearest, at two sizes. */
function foamLace(size: number): Float32Array {
  const chance = createChance(77);
  const made = new Float32Array(size * size);
  for (const [cells, weight] of [
    [9, 0.55],
    [22, 0.45],
  ] as const) {
    const seeds = Array.from({ length: cells * cells }, () => [chance.next(), chance.next()] as const);
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const warp = 0.3 * tilingNoise((x / size) * 8, (y / size) * 8, 8);
        const border = borderDistance(seeds, cells, (x / size) * cells + warp, (y / size) * cells - warp);
        made[y * size + x]! += weight * clamp(1 - border * 1.55);
      }
    }
  }
  return made;
}

function borderDistance(seeds: readonly (readonly [number, number])[], cells: number, x: number, y: number): number {
  let nearest = 9;
  let second = 9;
  const column = Math.floor(x);
  const row = Math.floor(y);
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const seed = seeds[wrap(row + dy, cells) * cells + wrap(column + dx, cells)]!;
      const far = Math.hypot(column + dx + seed[0] - x, row + dy + seed[1] - y);
      if (far < nearest) {
        second = nearest;
        nearest = far;
      } else if (far < second) second = far;
    }
  }
  return second - nearest;
}
