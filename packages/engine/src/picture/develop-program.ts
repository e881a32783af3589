import { longestStreak } from '../stage/matter/motion.ts';
import { tile, unpackStreak } from './streaks.ts';

/** Pixels side by side that one invocation develops. */
export const run = 8;

/** What a developing program is made for, all in texels. */
export interface DevelopSizes {
  /** The drawn picture. */
  readonly inner: readonly [width: number, height: number];
  /** Texels in a row of its buffer; null where it is read from its texture, because no buffer can be that large. */
  readonly innerStride: number | null;
  /** The finished picture. */
  readonly outer: readonly [width: number, height: number];
  /** Texels in a row of the finished picture's buffer, a multiple of `run`. */
  readonly outerStride: number;
}

const readWhole = 'return sceneTexel(at).xyz;';

/** Another inner size needs the average of its neighbours: four texels, weighed. */
const readScaled = `
  let spot = (vec2f(at) + 0.5) * innerSize / outerSize - 0.5; let first = floor(spot); let part = spot - first; let corner = vec2i(first);
  let above = mix(sceneTexel(corner).xyz, sceneTexel(corner + vec2i(1, 0)).xyz, part.x);
  let below = mix(sceneTexel(corner + vec2i(0, 1)).xyz, sceneTexel(corner + vec2i(1, 1)).xyz, part.x);
  return mix(above, below, part.y);`;

/**
 * Gathers along the longest streak of the tile: what moves smears over what stands still beside it. Where the camera goes along with
 * somebody (`look.finish.w`), what stands still in the picture is in front: then each texel gathers along its own streak, and only from
 * what moves as it does. Where nothing moves the loop runs no time at all: CPU drivers leave a loop that no lane wants, but work
 * through both sides of a branch.
 */
const smear = `
  let code = sceneTexel(spot).w; let own = reachOf(code) * pixelScale; let along1 = look.finish.w;
  // Grain in where the samples lie hides that they are few.
  let jitter = fract(52.9829189 * fract(dot(vec2f(spot), vec2f(0.06711056, 0.00583715)))) - 0.5;
  var way = longest; if (along1 > 0.0) { way = mix(longest, unpackStreak(code) * pixelScale, along1); }
  let heed = 1.0 - along1; let most = max(length(way), 0.001) * 2.0;
  var sum = colour; var weight = 1.0;
  for (var index = 0.0; index < samples; index += 1.0) {
    let along = (index + 0.5 + jitter) / samples - 0.5;
    let found = sceneTexel(spot + vec2i(round(way * along)));
    let far = abs(along) * most; let reach = reachOf(found.w) * pixelScale;
    let alike = max(heed, clamp(reach * 3.0 / (own + 0.5) - 0.5, 0.0, 1.0));
    let counts = clamp(max(reach * heed, own) - far + 1.0, 0.0, 1.0) * alike;
    sum += min(found.xyz, vec3f(8.0)) * counts; weight += counts;
  }
  colour = sum / weight;`;

const grade = `
  let glow = mix(glowLeft, glowRight, (f32(pixel) + 0.5) / ${run}.0);
  colour += (max(glow - vec3f(0.6), vec3f(0.0)) * 0.35 + glow * 0.06) * look.look.w;
  let centre = (vec2f(at) + 0.5) / outerSize - 0.5;
  colour *= look.look.x * (1.0 - dot(centre, centre) * look.finish.x);
  let grey = dot(colour, vec3f(0.2126, 0.7152, 0.0722));
  colour = max(mix(vec3f(grey), colour, look.look.y), vec3f(0.0));
  // Filmic curve: the rational fit of Narkowicz (2016) with a softer toe.
  var shown = clamp((colour * (2.51 * colour + 0.03)) / (colour * (2.43 * colour + 0.59) + 0.14), vec3f(0.0), vec3f(1.0));
  shown = mix(shown, shown * shown * (3.0 - 2.0 * shown), look.look.z);
  shown *= mix(look.shadows.xyz, look.highlights.xyz, dot(shown, vec3f(0.3333)));
  let half1 = sqrt(shown); let half2 = sqrt(half1); let half3 = sqrt(half2);
  var screenColour = max(vec3f(0.0), 0.662002687 * half1 + 0.684122060 * half2 - 0.323583601 * half3 - 0.0225411470 * shown);
  var noise = (u32(at.x) * 1973u + u32(at.y) * 9277u + u32(look.finish.z) * 26699u) * 747796405u; noise = (noise >> 13u) ^ noise;
  screenColour += (f32(noise & 65535u) / 65535.0 - 0.5) * look.finish.y;`;

/** A given picture keeps its colours: exposure and the exact curve of sRGB (IEC 61966-2-1), nothing else. */
const plainGrade = `
  let light = clamp(colour * look.look.x, vec3f(0.0), vec3f(1.0));
  let screenColour = select(1.055 * pow(light, vec3f(1.0 / 2.4)) - 0.055, light * 12.92, light <= vec3f(0.0031308));`;

/**
 * The compute program that develops: motion blur (`samples` at most along a streak, 0 for none), bloom, exposure, tone curve,
 * tints, grain. Reads half floats from a buffer, which CPU drivers do several times faster than from a texture, and leaves
 * bytes in another. A `plain` one only turns light into screen values.
 */
export function developProgram({ inner, innerStride, outer, outerStride }: DevelopSizes, samples: number, plain = false): string {
  const whole = inner[0] === outer[0] && inner[1] === outer[1];
  return `struct Look { look: vec4f, finish: vec4f, shadows: vec4f, highlights: vec4f };
  @group(0) @binding(0) ${innerStride === null ? 'var scene: texture_2d<f32>;' : 'var<storage, read> scene: array<vec2u>;'}
  @group(0) @binding(1) var<storage, read_write> screen: array<u32>;
  @group(0) @binding(2) var<uniform> look: Look;
  @group(0) @binding(3) var bloom: texture_2d<f32>;
  @group(0) @binding(4) var bloomSampler: sampler;
  ${samples > 0 ? '@group(0) @binding(5) var streaks: texture_2d<f32>;' : ''}
  const innerSize = vec2f(${inner[0]}.0, ${inner[1]}.0); const outerSize = vec2f(${outer[0]}.0, ${outer[1]}.0);
  const pixelScale = ${(Math.min(...inner) / 1080).toFixed(6)};
  ${unpackStreak}
  fn reachOf(code: f32) -> f32 { let root = fract(code / 32.0) * 32.0 / 31.0; return root * root * ${longestStreak}.0; }
  fn sceneTexel(at: vec2i) -> vec4f {
    let held = clamp(at, vec2i(0), vec2i(${inner[0] - 1}, ${inner[1] - 1}));
    ${innerStride === null ? 'return textureLoad(scene, held, 0);' : `let words = scene[held.y * ${innerStride} + held.x]; return vec4f(unpack2x16float(words.x), unpack2x16float(words.y));`}
  }
  fn sceneColour(at: vec2i) -> vec3f {${whole ? readWhole : readScaled}}
  @compute @workgroup_size(1, 64) fn main(@builtin(global_invocation_id) id: vec3u) {
    let left = i32(id.x) * ${run}; let row = i32(id.y); if (left >= ${outerStride} || row >= ${outer[1]}) { return; }
    let line = (f32(row) + 0.5) / outerSize.y;
    let glowLeft = textureSampleLevel(bloom, bloomSampler, vec2f(f32(left) / outerSize.x, line), 0.0).xyz;
    let glowRight = textureSampleLevel(bloom, bloomSampler, vec2f(f32(left + ${run}) / outerSize.x, line), 0.0).xyz;
    ${
      samples > 0
        ? `let middle = vec2i((vec2f(f32(left) + ${run / 2}.0, f32(row) + 0.5)) * innerSize / outerSize);
    let longest = unpackStreak(textureLoad(streaks, min(middle, vec2i(innerSize) - 1) / ${tile}, 0).x) * pixelScale;
    let size = length(longest); let samples = select(0.0, min(${samples}.0, ceil(size / 3.0) + 2.0), size > 0.5);`
        : ''
    }
    for (var pixel = 0; pixel < ${run}; pixel++) {
      let at = vec2i(left + pixel, row);
      var colour = sceneColour(at);
      ${samples > 0 ? `let spot = ${whole ? 'at' : 'vec2i((vec2f(at) + 0.5) * innerSize / outerSize)'};${smear}` : ''}
      ${plain ? plainGrade : grade}
      screen[row * ${outerStride} + at.x] = pack4x8unorm(vec4f(screenColour, 1.0));
    }
  }`;
}
