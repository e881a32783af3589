import type { Metres, Seconds } from '@onereel/spec';
import { mix, smooth } from '../../../curves/easing.ts';
import { fractal, noise } from '../../../curves/noise.ts';

/** Height of the calm sea at the beach; the walked sand is at 0. */
export const seaLevel: Metres = -0.36;
/** Rise of the sand for each metre inland. */
export const beachSlope = 0.052;
/** Seconds from one breaker to the next. */
export const surfPeriod: Seconds = 6;

/** Where the calm water ends: z of the shore at x. On the right it runs out to a headland. */
export function shoreAt(x: Metres): Metres {
  const out = smooth(9, 50, x);
  return -7 + 0.7 * Math.sin(x * 0.083) - 0.5 * Math.sin(x * 0.19 + 1) - 112 * out;
}

/** Metres inland of the calm water's edge, negative on the sea. */
export function inlandAt(x: Metres, z: Metres): Metres {
  const turn = (shoreAt(x + 1) - shoreAt(x - 1)) / 2;
  return (z - shoreAt(x)) / Math.sqrt(1 + turn * turn);
}

/** Height of the sand: a slope out of the water, flat where one walks, dunes behind and on the headland. */
export function sandAt(x: Metres, z: Metres): Metres {
  const inland = inlandAt(x, z);
  const walked = inland < 8 ? inland * beachSlope : 8 * beachSlope + (inland - 8) * 0.012;
  const far = smooth(10, 34, x);
  const dune =
    smooth(mix(26, 9, far), mix(60, 46, far), inland) * mix(2.4, 7.5, far) * (0.75 + 0.5 * fractal(x * 0.045 + 3.1, z * 0.045, 3));
  const uneven = smooth(0.5, 4, inland) * (0.03 * noise(x * 0.33, z * 0.33) + 0.012 * noise(x * 1.1 + 7, z * 1.1));
  return seaLevel + Math.max(-3, walked) + dune + uneven;
}

/** The same shore in WGSL: from `at` (x and z) declares `inland`. */
export const inlandShader = `
  let outs = smoothstep(vec3f(9.0), vec3f(50.0), vec3f(at.x - 1.0, at.x, at.x + 1.0));
  let edges = vec3f(-7.0) + 0.7 * sin(vec3f(at.x - 1.0, at.x, at.x + 1.0) * 0.083) - 0.5 * sin(vec3f(at.x - 1.0, at.x, at.x + 1.0) * 0.19 + 1.0) - 112.0 * outs;
  let bend = (edges.z - edges.x) * 0.5;
  let inland = (at.y - edges.y) * inverseSqrt(1.0 + bend * bend);`;

/**
 * The swash in WGSL: reads `at` and `moment`, declares `inland`, `clock` (in periods) and `runUp` (height over the calm
 * level that the sheet of water reaches now): up the sand in a third of the period, back in the rest.
 */
export const swashShader = `
  ${inlandShader}
  let uneven = sin(at.x * 0.061 + 0.8) * 0.35 + sin(at.x * 0.147) * 0.16;
  let clock = moment / ${surfPeriod.toFixed(1)} + 0.15 * uneven;
  let beat = fract(clock + 0.12);
  let up = smoothstep(0.0, 0.34, beat); let down = smoothstep(0.4, 1.0, beat);
  let runUp = 0.015 + 0.15 * up * (1.0 - down) * (1.0 + 0.35 * sin(at.x * 0.21 + floor(clock + 0.12) * 1.9));`;

/**
 * The surf in WGSL: after `swashShader`, reads also `coarse` (metres below which the grid cannot carry a shape), declares
 * `surge` (metres above the calm level), `front` (its fall per metre inland) and `froth` (white water, 0 to 1). Breakers
 * leave 46 m out every six seconds, rise over the shoal, break 13 m out and run up the sand as a sheet.
 */
export const surfShader = `
  ${swashShader}
  var surge = runUp * smoothstep(-7.0, -0.5, inland); var front = 0.0; var froth = 0.0;
  let crests = select(0, 3, inland > -54.0 && inland < 9.0);
  for (var crest0 = 0; crest0 < crests; crest0++) {
    let age = fract(clock) + f32(crest0);
    let serial = floor(clock) - f32(crest0);
    let vary = fract(sin(serial * 12.9898) * 43758.5453);
    let lineup = sin(at.x * 0.05 + serial * 2.4) * 0.5 + sin(at.x * 0.13 + serial) * 0.22;
    // Two periods on the way in; the third is what is left of it.
    let out = 46.0 * (1.0 - age * 0.5) + lineup * 1.4 * clamp(2.0 - age, 0.0, 1.0);
    let ahead = inland + out + 0.5 * sin(at.x * 0.71 + serial) * sin(at.x * 0.23 - serial * 1.3) + 0.16 * sin(at.x * 2.3 + serial * 3.0);
    let height0 = (0.3 + 0.34 * smoothstep(34.0, 14.0, out) * (0.75 + 0.5 * vary) + 0.12 * lineup) * smoothstep(-1.0, 7.0, out) * smoothstep(46.0, 38.0, out);
    let width = max(select(3.2, 1.25, ahead > 0.0) * mix(0.8, 1.5, smoothstep(12.0, 34.0, out)), coarse);
    let bump = exp(-(ahead * ahead) / (width * width));
    surge += height0 * bump;
    front += height0 * bump * 2.0 * ahead / (width * width);
    // White from the moment it breaks: the tumbling front, and a sheet of foam left behind it.
    let broken = smoothstep(16.0 + lineup * 6.0, 10.0 + lineup * 3.0, out) * smoothstep(2.3, 1.9, age);
    froth = max(froth, broken * smoothstep(-1.2, -0.1, ahead) * smoothstep(2.0, 0.9, ahead));
    let trail = smoothstep(-1.0 - (16.0 - min(out, 16.0)) * 0.85, -0.6, ahead) * smoothstep(1.4, 0.2, ahead);
    froth = max(froth, broken * trail * (0.62 - 0.3 * smoothstep(1.4, 2.0, age)));
  }`;
