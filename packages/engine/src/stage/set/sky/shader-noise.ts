import { DataTexture, DataUtils, HalfFloatType, LinearFilter, LinearMipmapLinearFilter, RepeatWrapping, RGBAFormat } from 'three/webgpu';
import { tilingNoise } from '../../../curves/noise.ts';
import { type Inputs, picture, shaderFunction } from '../../matter/shader.ts';

/** Texels along a side of the noise tile, and how many bumps of its coarsest layer fit along it. */
const size = 512;
const bumps = 8;

let held: Uint16Array<ArrayBuffer> | undefined;

/** Fractal noise of five layers, its slopes, and one layer alone: read from a tile, noise costs a shader one texture read. */
function tileTexels(): Uint16Array<ArrayBuffer> {
  const fractal = new Float32Array(size * size);
  const single = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let sum = 0;
      let weight = 0.5;
      for (let period = bumps; period <= bumps * 16; period *= 2) {
        const value = tilingNoise((x / size) * period, (y / size) * period, period);
        if (period === bumps) single[y * size + x] = tilingNoise((y / size) * period + 3.5, (x / size) * period + 1.5, period);
        sum += weight * value;
        weight *= 0.5;
      }
      fractal[y * size + x] = sum;
    }
  }
  const texels = new Uint16Array(size * size * 4);
  const perTexel = size / bumps / 2;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      const across = (fractal[y * size + ((x + 1) % size)]! - fractal[y * size + ((x + size - 1) % size)]!) * perTexel;
      const down = (fractal[((y + 1) % size) * size + x]! - fractal[((y + size - 1) % size) * size + x]!) * perTexel;
      texels.set(
        [fractal[at]!, across, down, single[at]!].map((value) => DataUtils.toHalfFloat(value)),
        at * 4,
      );
    }
  }
  return texels;
}

/** A texture that only pictures drawn once are made from: they fill it when they are drawn indeed. */
export interface NoiseTile {
  readonly texture: DataTexture;
  /** Reads it as `tile`, for `landTile`. */
  readonly inputs: Inputs;
  fill(): void;
}

/** The noise tile, blank until it is filled: a picture that was kept from an earlier film never needs it. */
export function noiseTile(): NoiseTile {
  const texture = new DataTexture(null, size, size, RGBAFormat, HalfFloatType);
  texture.wrapS = texture.wrapT = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  return {
    texture,
    inputs: picture('tile', texture),
    fill() {
      texture.image.data = held ??= tileTexels();
      texture.needsUpdate = true;
    },
  };
}

/**
 * WGSL `landTile(tile, tileSampler, at, span) -> vec4f`: fractal noise (about −0.6 to 0.6, one bump per unit), its slopes along
 * x and y per unit, and one other layer (−1 to 1). Detail finer than `span` units is left out.
 */
export const tileFunction = shaderFunction(`fn landTile(tile: texture_2d<f32>, tileSampler: sampler, at: vec2f, span: f32) -> vec4f {
  return textureSampleLevel(tile, tileSampler, at * ${1 / bumps}, max(log2(max(span, 0.0001) * ${size / bumps}.0), 0.0));
}`);

/** WGSL `landHash(cell: vec2f) -> vec2f`: two numbers from −1 to 1 for a whole-numbered cell (PCG2D, Jarzynski and Olano 2020). */
export const hashFunction = shaderFunction(`fn landHash(cell: vec2f) -> vec2f {
  var v = vec2u(vec2i(cell) + vec2i(32768)) * 1664525u + 1013904223u;
  v.x += v.y * 1664525u; v.y += v.x * 1664525u; v = v ^ (v >> vec2u(16u));
  v.x += v.y * 1664525u; v.y += v.x * 1664525u; v = v ^ (v >> vec2u(16u));
  return vec2f(v & vec2u(65535u)) / 32767.5 - 1.0;
}`);
