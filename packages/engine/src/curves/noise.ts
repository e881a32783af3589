import { createChance } from '../chance/chance.ts';

/** Gradient noise in the plane (Perlin 2002), with a table shuffled by a fixed seed: the same everywhere, always. */
const permutation = new Uint8Array(512);
const gradientX = new Float32Array(256);
const gradientY = new Float32Array(256);
{
  const chance = createChance(1234567);
  const order = Array.from({ length: 256 }, (_, index) => index);
  for (let index = 255; index > 0; index--) {
    const other = chance.whole(0, index);
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
  for (let index = 0; index < 512; index++) permutation[index] = order[index & 255]!;
  for (let index = 0; index < 256; index++) {
    const angle = (index / 256) * Math.PI * 14;
    gradientX[index] = Math.cos(angle);
    gradientY[index] = Math.sin(angle);
  }
}

function blend(x: number, y: number, a: number, b: number, c: number, d: number): number {
  const u = x * x * x * (x * (x * 6 - 15) + 10);
  const v = y * y * y * (y * (y * 6 - 15) + 10);
  const na = gradientX[a]! * x + gradientY[a]! * y;
  const nb = gradientX[b]! * (x - 1) + gradientY[b]! * y;
  const nc = gradientX[c]! * x + gradientY[c]! * (y - 1);
  const nd = gradientX[d]! * (x - 1) + gradientY[d]! * (y - 1);
  const low = na + (nb - na) * u;
  return (low + (nc + (nd - nc) * u - low) * v) * 1.5;
}

/** Gradient noise at a point, about −1 to 1, one bump per unit. */
export function noise(x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const left = column & 255;
  const low = row & 255;
  const a = permutation[permutation[left]! + low]!;
  const b = permutation[permutation[(left + 1) & 255]! + low]!;
  const c = permutation[permutation[left]! + ((low + 1) & 255)]!;
  const d = permutation[permutation[(left + 1) & 255]! + ((low + 1) & 255)]!;
  return blend(x - column, y - row, a, b, c, d);
}

/** Gradient noise that repeats every `period` units (a whole number up to 256) in both directions. */
export function tilingNoise(x: number, y: number, period: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const fold = (value: number): number => ((value % period) + period) % period;
  const left = fold(column);
  const right = fold(column + 1);
  const low = fold(row);
  const high = fold(row + 1);
  const a = permutation[permutation[left]! + low]!;
  const b = permutation[permutation[right]! + low]!;
  const c = permutation[permutation[left]! + high]!;
  const d = permutation[permutation[right]! + high]!;
  return blend(x - column, y - row, a, b, c, d);
}

/** Fractal noise: `octaves` layers, each `lacunarity` times finer and `gain` times weaker. About −1 to 1. */
export function fractal(x: number, y: number, octaves: number, lacunarity = 2.03, gain = 0.5): number {
  let sum = 0;
  let amplitude = 0.5;
  for (let octave = 0; octave < octaves; octave++) {
    sum += amplitude * noise(x, y);
    x = x * lacunarity + 17.3;
    y = y * lacunarity - 9.1;
    amplitude *= gain;
  }
  return sum;
}

/** Ridged fractal noise (Musgrave): sharp crests, 0 to about 1. */
export function ridged(x: number, y: number, octaves: number, lacunarity = 2.07, gain = 0.5): number {
  let sum = 0;
  let amplitude = 0.5;
  let weight = 1;
  for (let octave = 0; octave < octaves; octave++) {
    let crest = 1 - Math.abs(noise(x, y));
    crest *= crest * weight;
    weight = Math.min(1, Math.max(0, crest * 1.6));
    sum += amplitude * crest;
    x = x * lacunarity + 31.7;
    y = y * lacunarity - 13.3;
    amplitude *= gain;
  }
  return sum;
}
