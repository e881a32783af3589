import { sheetSide } from './prelude.ts';
import type { Style } from './style.ts';

/** Functions that a program may use; only those that it names are put in. */
const functions: Readonly<Record<string, string>> = {
  sharp: `fn sharp(spot: vec2f) -> vec3f { let at = clamp(vec2i(spot), vec2i(0), outer - 1); return unpack4x8unorm(screen[at.y * outerStride + at.x]).xyz; }`,
  nearAt: `fn nearAt(spot: vec2f) -> f32 { let at = clamp(vec2i(spot * 0.5), vec2i(0), halfSize - 1); return near[at.y * halfSize.x + at.x]; }`,
  painted: `fn painted(spot: vec2f) -> vec4f {
    let to = spot * 0.5 - 0.5; let first = clamp(vec2i(floor(to)), vec2i(0), halfSize - 2); let part = clamp(to - vec2f(first), vec2f(0.0), vec2f(1.0)); let row = first.y * halfSize.x + first.x;
    return mix(mix(unpack4x8unorm(toned[row]), unpack4x8unorm(toned[row + 1]), part.x), mix(unpack4x8unorm(toned[row + halfSize.x]), unpack4x8unorm(toned[row + halfSize.x + 1]), part.x), part.y);
  }`,
  blurred: `fn blurred(spot: vec2f) -> vec3f {
    let to = spot * 0.125 - 0.5; let first = clamp(vec2i(floor(to)), vec2i(0), eighth - 2); let part = clamp(to - vec2f(first), vec2f(0.0), vec2f(1.0)); let row = first.y * eighth.x + first.x;
    return mix(mix(unpack4x8unorm(soft[row]), unpack4x8unorm(soft[row + 1]), part.x), mix(unpack4x8unorm(soft[row + eighth.x]), unpack4x8unorm(soft[row + eighth.x + 1]), part.x), part.y).xyz;
  }`,
  sheetAt: `fn sheetAt(p: vec2f) -> vec4f { let at = vec2i(floor(p)) & vec2i(${sheetSide - 1}); return unpack4x8unorm(sheet[at.y * ${sheetSide} + at.x]); }`,
  sheetSmooth: `fn sheetSmooth(p: vec2f) -> vec4f {
    let a = vec2i(floor(p)) & vec2i(${sheetSide - 1}); let b = (a + 1) & vec2i(${sheetSide - 1}); let part = fract(p);
    return mix(mix(unpack4x8unorm(sheet[a.y * ${sheetSide} + a.x]), unpack4x8unorm(sheet[a.y * ${sheetSide} + b.x]), part.x), mix(unpack4x8unorm(sheet[b.y * ${sheetSide} + a.x]), unpack4x8unorm(sheet[b.y * ${sheetSide} + b.x]), part.x), part.y);
  }`,
  skinOf: `fn skinOf(c: vec3f) -> f32 {
    // Skin of every shade has more red than green and more green than blue, by shares that change little with the light.
    let most = max(c.x, 0.02); let warm = (c.x - c.y) / most; let dull = (c.y - c.z) / most;
    return smoothstep(0.09, 0.17, warm) * smoothstep(0.62, 0.5, warm) * smoothstep(0.02, 0.07, dull) * smoothstep(0.5, 0.4, dull) * smoothstep(0.08, 0.16, c.x);
  }`,
  markAt: `fn markAt(at: vec2i) -> vec4f { return unpack4x8unorm(marked[at.y * markStride + at.x]); }`,
};

/** The functions that a text names. */
export function functionsIn(text: string): string {
  return Object.entries(functions)
    .filter(([name]) => new RegExp(`\\b${name}\\(`).test(text))
    .map(([, body]) => body)
    .join('\n');
}

/** The program of the last pass of a style: every pixel of the finished picture. */
export function finishProgram(style: Style): string {
  const body = style.finish.join('\n');
  return `${functionsIn(body)}
  @compute @workgroup_size(64, 1) fn main(@builtin(global_invocation_id) id: vec3u) {
    let at = vec2i(id.xy); if (at.x >= outer.x || at.y >= outer.y) { return; }
    let spot = vec2f(at) + 0.5; let p = spot * lines; let uv = spot / vec2f(outer); let size = vec2f(outer) * lines;
    let seconds = moment.x; let tick = moment.y; let seed = u32(tick);
    var colour = vec3f(0.0); var line = 0.0;
    ${body}
    styled[at.y * outerStride + at.x] = pack4x8unorm(vec4f(colour, 1.0));
  }`;
}

/**
 * The sheet of noise that papers, canvases and films are made of, drawn once: fine grain, threads of a canvas, large clouds,
 * single specks. It meets itself at its sides.
 */
export const sheetProgram = `
  fn around(p: vec2f, cells: i32, seed: u32) -> f32 {
    let cell = vec2i(floor(p)); let part = fract(p); let ease = part * part * (3.0 - 2.0 * part);
    let a = (cell + cells) % cells; let b = (a + 1) % cells;
    return mix(mix(chance(a, seed), chance(vec2i(b.x, a.y), seed), ease.x), mix(chance(vec2i(a.x, b.y), seed), chance(b, seed), ease.x), ease.y);
  }
  @compute @workgroup_size(64, 1) fn main(@builtin(global_invocation_id) id: vec3u) {
    let at = vec2i(id.xy); if (at.x >= ${sheetSide} || at.y >= ${sheetSide}) { return; }
    let uv = vec2f(at) / ${sheetSide}.0;
    let grain = around(uv * 256.0, 256, 1u) * 0.45 + around(uv * 128.0, 128, 2u) * 0.3 + around(uv * 48.0, 48, 3u) * 0.25;
    let warp = (around(uv * 32.0, 32, 4u) - 0.5) * 2.0; let weave = vec2f(at) * 3.14159265 / 4.0;
    let over = cos(weave.x + warp) * 0.5 + 0.5; let under = cos(weave.y - warp) * 0.5 + 0.5; let turn = ((at.x / 8 + at.y / 8) & 1) == 0;
    let threads = select(under, over, turn) * 0.7 + around(uv * 128.0, 128, 5u) * 0.3;
    let clouds = around(uv * 8.0, 8, 6u) * 0.5 + around(uv * 16.0, 16, 7u) * 0.25 + around(uv * 32.0, 32, 8u) * 0.15 + around(uv * 64.0, 64, 9u) * 0.1;
    sheet[at.y * ${sheetSide} + at.x] = pack4x8unorm(vec4f(grain, threads, clouds, chance(at, 10u)));
  }`;
