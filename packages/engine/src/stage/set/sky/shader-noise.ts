import { shaderFunction } from '../../matter/shader.ts';

/** WGSL `landHash(cell: vec2f) -> vec2f`: two numbers from −1 to 1 for a whole-numbered cell (PCG2D, Jarzynski and Olano 2020). */
export const hashFunction = shaderFunction(`fn landHash(cell: vec2f) -> vec2f {
  var v = vec2u(vec2i(cell) + vec2i(32768)) * 1664525u + 1013904223u;
  v.x += v.y * 1664525u; v.y += v.x * 1664525u; v = v ^ (v >> vec2u(16u));
  v.x += v.y * 1664525u; v.y += v.x * 1664525u; v = v ^ (v >> vec2u(16u));
  return vec2f(v & vec2u(65535u)) / 32767.5 - 1.0;
}`);

/** WGSL `landNoise(at: vec2f) -> f32`: gradient noise, about −1 to 1, one bump per unit. Needs `hashFunction`. */
export const noiseFunction = shaderFunction(`fn landNoise(at: vec2f) -> f32 {
  let cell = floor(at); let part = at - cell; let ease = part * part * part * (part * (part * 6.0 - 15.0) + 10.0);
  let a = dot(landHash(cell), part); let b = dot(landHash(cell + vec2f(1.0, 0.0)), part - vec2f(1.0, 0.0));
  let c = dot(landHash(cell + vec2f(0.0, 1.0)), part - vec2f(0.0, 1.0)); let d = dot(landHash(cell + vec2f(1.0, 1.0)), part - vec2f(1.0, 1.0));
  return mix(mix(a, b, ease.x), mix(c, d, ease.x), ease.y) * 1.2;
}`);

/** WGSL `landFractal(at: vec2f, octaves: i32) -> f32`: fractal noise, about −1 to 1. Needs the two above. */
export const fractalFunction = shaderFunction(`fn landFractal(at: vec2f, octaves: i32) -> f32 {
  var point = at; var sum = 0.0; var size = 0.5;
  for (var octave = 0; octave < octaves; octave++) { sum += size * landNoise(point); point = mat2x2f(1.62, 1.22, -1.22, 1.62) * point + vec2f(17.3, -9.1); size *= 0.5; }
  return sum;
}`);

/** All noise functions in the order in which they build on each other. */
export const noiseFunctions: readonly ReturnType<typeof shaderFunction>[] = [hashFunction, noiseFunction, fractalFunction];
