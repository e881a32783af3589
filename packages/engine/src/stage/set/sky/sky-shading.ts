import { once } from '../../light/shading.ts';
import { type Marvel, marvelShading } from './marvels.ts';
import { placeOfDirection } from './sky-map.ts';

/** What of a sky is drawn at all: the rest is left out of the shader. */
export interface SkyParts {
  readonly stars: boolean;
  readonly disc: 'sun' | 'moon' | 'none';
  readonly aurora?: boolean;
  /** What happens in the sky besides: see `marvels`. */
  readonly marvels?: ReadonlySet<Marvel>;
}

/** The air without clouds. The horizon equals what `hazeOver` fades land into, so that both melt. */
const air = `
  let sunward = max(dot(look, normalize(vec3f(keyDirection.x, max(keyDirection.y, 0.0) * 0.4 + 0.05, keyDirection.z))), 0.0);
  let horizon = mix(hazeColour, hazeGlow, sunward * sunward * sunward * sunward * 0.8);
  let level = dot(skyColour, vec3f(0.3333));
  let clearZenith = skyColour * mix(vec3f(0.24, 0.40, 0.72), vec3f(0.10, 0.16, 0.34), mood.y);
  let zenith = mix(clearZenith, vec3f(level) * vec3f(0.50, 0.54, 0.60), cover * 0.8);
  var colour = mix(zenith, horizon, exp(-rise * mix(5.2, 3.2, cover)));
  let near = 1.0 - exp(-rise * 9.0);`;

const stars = `{
    let grid = vec2f(skyAt.x * 300.0, skyAt.y * 74.0);
    let cell = floor(grid); var seed = vec2u(vec2i(cell) + vec2i(4096)) * vec2u(1664525u, 22695477u) + 1013904223u;
    seed.x += seed.y * 1664525u; seed.y += seed.x * 1664525u; seed = seed ^ (seed >> vec2u(16u)); seed.x += seed.y * 1664525u; seed = seed ^ (seed >> vec2u(15u));
    let spot = vec2f(f32(seed.x & 255u), f32((seed.x >> 8u) & 255u)) / 255.0 * 0.7 + 0.15;
    let power = f32((seed.y >> 3u) & 1023u) / 1023.0; let power2 = power * power; let power8 = power2 * power2 * power2 * power2;
    let off = grid - cell - spot;
    let star = exp(-dot(off, off) * mix(420.0, 130.0, power2)) * (0.08 + 2.2 * power8 * power) * step(0.45, power);
    colour += vec3f(0.85, 0.92, 1.0) * star * mood.y * (1.0 - cover) * smoothstep(0.02, 0.22, rise);
  }`;

/** Never darker than the sky before which it hangs: a sun that has given all its light is not seen. */
const sunFace = 'let face = max(keyColour * 3.2, colour);';
const moonFace = `let right = normalize(cross(vec3f(0.0, 1.0, 0.0), disc)); let upward = cross(disc, right);
    let flat = vec2f(dot(look, right), dot(look, upward)) / mood.w;
    let seas = smoothstep(0.45, 0.0, length(flat - vec2f(-0.3, 0.25))) * 0.42 + smoothstep(0.38, 0.05, length(flat - vec2f(0.2, 0.38))) * 0.3 + smoothstep(0.42, 0.0, length(flat - vec2f(-0.1, -0.35))) * 0.22 + smoothstep(0.3, 0.0, length(flat - vec2f(0.48, -0.05))) * 0.25;
    let grain = sin(flat.x * 21.0 + sin(flat.y * 17.0) * 2.0) * sin(flat.y * 19.0 + sin(flat.x * 13.0) * 2.0);
    let face = vec3f(0.78, 0.8, 0.82) * (1.0 - seas) * (0.9 + 0.1 * grain) * (0.7 + 0.3 * sqrt(max(1.0 - dot(flat, flat), 0.0)));`;

/** Curtains of light that wave over the horizon: a sharp foot, rays that reach up, green below and violet above. `aurora.x` is the time. */
const aurora = `{
    let around = atan2(look.x, -look.z) - turn0; let t = aurora.x;
    for (var sheet = 0; sheet < 3; sheet++) {
      let k = f32(sheet); let a = around * (1.0 + 0.24 * k) + k * 1.9;
      let fold = sin(a * 3.1 + t * 0.21 + k) * 0.075 + sin(a * 7.3 - t * 0.33 + k * 2.0) * 0.032 + sin(a * 17.0 + t * 0.5) * 0.009;
      let foot = 0.2 + 0.1 * k + fold; let above = look.y - foot;
      let ray = 0.5 + 0.3 * sin(a * 61.0 + sin(a * 23.0 + t * 0.9) * 2.6) + 0.2 * sin(a * 143.0 - t * 1.7 + sin(a * 37.0) * 2.0);
      let beat = 0.35 + 0.65 * smoothstep(-0.5, 0.9, sin(a * 4.3 - t * 0.42 + k * 1.3));
      let up = max(above, 0.0); let body = exp(-up * mix(13.0, 6.5, ray)) * smoothstep(-0.012, 0.006, above) * (0.3 + 0.7 * ray) * beat;
      let hue = mix(vec3f(0.1, 1.0, 0.42), vec3f(0.5, 0.16, 0.85), smoothstep(0.04, 0.3, up));
      colour += hue * body * (0.62 - 0.13 * k) * (1.0 - cover * 0.6) * aurora.y;
      colour += vec3f(0.04, 0.32, 0.2) * exp(-abs(above) * 9.0) * beat * 0.12 * aurora.y;
    }
  }`;

/**
 * The sky's colour toward `way`. In scope besides: the light rig, `clouds` and their `turn` (radians), `disc` (direction),
 * `mood` (cover, night, gloom, the disc's width), `flash` (direction, strength),
 * `aurora` (seconds, strength), `turn0` (where the middle of the picture is, radians) and `marvel` (direction, seconds).
 */
export function skyShading(parts: SkyParts): string {
  const shown = parts.disc !== 'none';
  const moon = parts.disc === 'moon';
  return `
  let look = normalize(way); let rise = max(look.y, 0.0); let cover = mood.x;
  ${placeOfDirection}
  ${air}
  let warm = mix(hazeGlow, keyColour * 0.3, 0.5);
  ${
    shown
      ? `// Angles as chords: the same where it matters, without an arc cosine a pixel. All halos are powers of one.
  let toDisc = sqrt(max(2.0 - 2.0 * dot(look, disc), 0.0));
  let glowing = exp(-toDisc * 2.4); let glowing2 = glowing * glowing; let glowing4 = glowing2 * glowing2;
  colour += warm * (glowing2 * 0.55 + glowing4 * glowing2 * glowing * 0.9) * ${moon ? '0.22' : '1.0'} * (1.0 - cover * 0.7);`
      : 'let glowing = 0.0; let glowing2 = 0.0;'
  }
  var cloud = textureSampleLevel(clouds, cloudsSampler, skyAt, 0.0);
  ${parts.marvels && parts.marvels.size > 0 ? 'cloud *= (0.35 + 0.65 * smoothstep(0.99, 0.8, dot(look, marvel.xyz)));' : ''}
  let clear = (1.0 - cloud.x);
  ${parts.stars ? stars : ''}
  ${parts.aurora ? aurora : ''}
  ${marvelShading(parts.marvels)}
  ${shown ? once('toDisc < mood.w * 1.2', `${moon ? moonFace : sunFace}\n colour = mix(colour, face, smoothstep(mood.w, mood.w * 0.93, toDisc));`) : ''}
  // Clouds: lit sides, bellies, silver edges toward the light, and haze in front of the far ones.
  let sunlit = (keyColour * 0.235 + skyColour * 0.42) * (1.0 + mood.z * 0.5);
  let shadowed = mix(skyColour * 0.5 + hazeColour * 0.24, skyColour * 0.19 + hazeColour * 0.05, mood.z);
  var cloudColour = mix(shadowed, sunlit, cloud.y * mix(1.0, 0.8, mood.z)) + warm * (glowing * (0.35 + cloud.y * 0.6) * ${moon ? '0.35' : '1.0'} + cloud.w * glowing2 * ${moon ? '0.4' : '1.3'});
  colour = mix(colour, mix(horizon, sunlit * 0.9 + warm * glowing * 0.5, 0.75), cloud.z * 0.55 * near * clear);
  var struck = 0.0;
  ${once('flash.w > 0.0', 'struck = exp(-sqrt(max(2.0 - 2.0 * dot(look, flash.xyz), 0.0)) * 3.6) * flash.w;')}
  cloudColour += vec3f(0.62, 0.68, 1.0) * struck * (0.06 + cloud.y * 0.62);
  colour = mix(colour, mix(horizon, cloudColour, near), cloud.x * mix(0.35, 1.0, near));
  colour += vec3f(0.5, 0.56, 0.9) * struck * 0.07;`;
}
