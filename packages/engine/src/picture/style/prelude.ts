/** What a program reads and writes, by the name it has in the text. */
export interface Bound {
  readonly declaration: string;
  readonly resource: GPUBindingResource;
}

/** All that the programs of a treatment may use, by name. */
export type Bindings = Readonly<Record<string, Bound>>;

/** A buffer of `element`s; `write` where the program fills it. */
export function bufferOf(buffer: GPUBuffer, element: string, write = false): Bound {
  return { declaration: `var<storage, ${write ? 'read_write' : 'read'}> NAME: array<${element}>`, resource: { buffer } };
}

/** The names of the bindings that a text uses, in order; comments do not count. */
export function namesIn(text: string, bindings: Bindings): string[] {
  const code = text.replaceAll(/\/\/.*$/gm, '');
  return Object.keys(bindings).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
}

/** The declarations of the bindings that a text uses. */
export function declare(text: string, bindings: Bindings): string {
  return namesIn(text, bindings)
    .map((name, binding) => `@group(0) @binding(${binding}) ${bindings[name]!.declaration.replace('NAME', name)};`)
    .join('\n');
}

/** Sizes of a treatment's pictures in texels. */
export interface Sizes {
  readonly outer: readonly [width: number, height: number];
  readonly outerStride: number;
  readonly half: readonly [width: number, height: number];
  readonly eighth: readonly [width: number, height: number];
  readonly inner: readonly [width: number, height: number];
}

/** A line of the film's size counts as this many of a 1080-line picture. */
export const lines = ({ outer }: Sizes): number => 1080 / Math.min(...outer);

/** Texels along a side of the sheet of noise. */
export const sheetSide = 512;

/** WGSL: constants of size and chance by numbers (PCG, O'Neill 2014). */
export function prelude(sizes: Sizes): string {
  const vector = ([x, y]: readonly [number, number]): string => `vec2i(${x}, ${y})`;
  return `
  const outer = ${vector(sizes.outer)}; const outerStride = ${sizes.outerStride}; const halfSize = ${vector(sizes.half)};
  const eighth = ${vector(sizes.eighth)}; const inner = ${vector(sizes.inner)}; const lines = ${lines(sizes).toFixed(6)};
  fn mixed(input: u32) -> u32 { let state = input * 747796405u + 2891336453u; let word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u; return (word >> 22u) ^ word; }
  fn chance(at: vec2i, seed: u32) -> f32 { return f32(mixed(u32(at.x) + mixed(u32(at.y) + mixed(seed))) & 0xffffffu) / 16777215.0; }
  fn smoothNoise(p: vec2f, seed: u32) -> f32 {
    let cell = vec2i(floor(p)); let part = fract(p); let ease = part * part * (3.0 - 2.0 * part);
    return mix(mix(chance(cell, seed), chance(cell + vec2i(1, 0), seed), ease.x), mix(chance(cell + vec2i(0, 1), seed), chance(cell + vec2i(1, 1), seed), ease.x), ease.y);
  }
  fn brightness(colour: vec3f) -> f32 { return dot(colour, vec3f(0.2126, 0.7152, 0.0722)); }`;
}
