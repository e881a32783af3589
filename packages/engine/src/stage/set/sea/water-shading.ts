import { hazeOver, lampRounds, once } from '../../light/shading.ts';

const lampGlints = lampRounds(`
    let toward = lampPlace.xyz - place; let near2 = dot(toward, toward);
    let edge = clamp(1.0 - near2 / (lampPlace.w * lampPlace.w), 0.0, 1.0);
    let unit = toward * inverseSqrt(near2 + 0.0001); let power = edge * edge / (near2 * 0.06 + 1.0);
    glints += lampColour * power * (pow(max(dot(mirror, unit), 0.0), 120.0) * 0.9 + 0.06 * max(unit.y, 0.0) * (fresnel + 0.1));
    foamLight += lampColour * power * max(dot(normal, unit) * 0.7 + 0.3, 0.0);`);

/** Foam: where the crests crowd, torn into lace, and old streaks drawn out along the wind. Declares `foam`. */
const foamPaint = (where: string): string => `
  // Reading a texture costs most of all here: only where foam can be. The level is that of the distance.
  var drawn = vec4f(0.5, 0.5, 0.0, 0.5);
  ${once(where, `drawn = textureSampleLevel(waterMap, waterMapSampler, vec2f(along * 0.052 + across * 0.01 - moment * 0.014, across * 0.17 + 0.21), clamp(log2(far * 0.03), 0.0, 6.0));`)}
  let lace = fine.z * 0.55 + drawn.z * 0.6;
  let ragged = (broad.w - 0.5) * 0.3 + (drawn.w - 0.5) * 0.25;
  let fresh = smoothstep(0.92 - water.w * 0.5, 1.2 - water.w * 0.5, wave.z + ragged * 0.6);
  let worn = smoothstep(0.2, 0.62, wave.z + ragged * 0.8) * water.w;
  let torn = smoothstep(0.58, 0.95, drawn.z * 0.8 + ragged) * smoothstep(0.45, 1.0, water.w) * smoothstep(0.5, 0.62, broad.w) * 0.5;
  var foam = clamp(fresh * (0.5 + 0.8 * lace) + worn * smoothstep(0.35, 0.85, lace) * 0.75 + torn * (0.3 + 0.7 * fine.z), 0.0, 1.0);`;

/**
 * WGSL for open water. Reads `place`, `eye`, the light rig, `wave` (vec4f: slopes along x and z, crowding, height),
 * `waterMap`, `moment`, `disc` (unit, toward the sun or moon as seen) and `water` (vec4f: wind x, wind z, ruffle, foam), `tint` (vec3f, the water's own colour) and
 * `swellHeight` (f32, metres of a high crest). The snippet `shore` may change `slope`, `foam`
 * and `body` before the light; without `foaming` nothing breaks.
 * Leaves linear light in `colour`.
 */
export function waterShading({ shore = '', foaming = true }: { shore?: string; foaming?: boolean } = {}): string {
  return `
  let toEye = eye - place; let far = length(toEye); let view = toEye / far;
  let wind = water.xy; let along = dot(place.xz, wind); let across = dot(place.xz, vec2f(-wind.y, wind.x));
  // Two looks at one texture: fine ripples running with the wind, and broad patches across it.
  let broad = textureSample(waterMap, waterMapSampler, vec2f(across * 0.031 + along * 0.012 + 0.37, along * 0.043 - across * 0.009 - moment * 0.052));
  // Bent by the patches, so that the repeats of the ripples do not show.
  let fine = textureSampleBias(waterMap, waterMapSampler, vec2f(along * 0.19 - moment * 0.17, across * 0.19 + moment * 0.03) + (broad.xy - 0.5) * 0.12, -1.2);
  let ruffle = water.z * (0.45 + 0.9 * broad.w);
  // From afar the ripples are too small to see, and their repeats must not be.
  let near = 1.0 / (1.0 + far * far * 0.00004);
  let bent = (fine.xy - 0.5) * ruffle * 0.85 * near + vec2f(broad.y - 0.5, -(broad.x - 0.5)) * water.z * 0.65;
  var slope = wave.xy + wind * bent.x + vec2f(-wind.y, wind.x) * bent.y;
  let crest = clamp(wave.w / swellHeight, -1.0, 1.0);
  ${foaming ? foamPaint(shore === '' ? 'far < 420.0 && (wave.z > 0.16 || broad.w > 0.5)' : 'far < 130.0') : 'var foam = 0.0;'}
  var body = tint;
  ${shore}
  let flatter = 1.0 / (1.0 + far * 0.0016);
  let normal = normalize(vec3f(-slope.x * flatter, 1.0, -slope.y * flatter));
  let facing = max(dot(normal, view), 0.0);
  // The mean reflection of a rough surface seen at a slant (Bruneton and others 2010).
  let rough = 0.06 + 0.11 * water.z + 0.06 * (1.0 - flatter) + 0.03 * (1.0 - near);
  let fresnel = clamp(0.02 + 0.98 * pow(1.0 - facing, 5.0 * exp(-2.69 * rough)) / (1.0 + 22.7 * pow(rough, 1.5)), 0.0, 1.0);
  var mirror = reflect(-view, normal); mirror.y = abs(mirror.y) * 0.9 + 0.06; mirror = normalize(mirror);
  let sunFlat = normalize(vec3f(disc.x, max(disc.y, 0.0) * 0.4 + 0.05, disc.z));
  let sunward = max(dot(mirror, sunFlat), 0.0); let sunward2 = sunward * sunward;
  let low = mix(hazeColour, hazeGlow, sunward2 * sunward2 * 0.8);
  let skySeen = mix(low, skyColour, smoothstep(0.0, 0.75, mirror.y));
  // What comes up from inside: the deep, and light that shines through thin crests.
  let daylight = skyColour * 0.55 + keyColour * max(keyDirection.y, 0.0) * 0.3;
  let against = max(dot(-view, disc), 0.0);
  let thin = max(crest, 0.0) * (0.25 + 0.75 * against * against) * clamp(length(slope) * 1.6, 0.15, 1.0);
  let inside = body * daylight + tint * 5.0 * vec3f(0.7, 1.1, 0.85) * (keyColour * 0.32 + skyColour * 0.25) * thin;
  var glints = vec3f(0.0); var foamLight = vec3f(0.0);
  ${lampGlints}
  glints = glints / (1.0 + glints * 0.3);
  // The glitter path: facets that would mirror the disc, the more of them the rougher the water and the flatter the look.
  let halfway = normalize(disc + view);
  let lean = (halfway.xz / max(halfway.y, 0.05) + slope * flatter); let spread = 0.012 + rough * rough * 0.9;
  let facets = exp(-dot(lean, lean) / spread) / spread * 0.02;
  glints += keyColour * facets * (0.25 + 2.2 * fresnel);
  var colour = mix(inside, skySeen, fresnel) * (0.82 + 0.18 * crest) + glints * (1.0 - foam);
  let lather = skyColour * 1.1 + hazeColour * 0.5 + keyColour * (max(dot(normal, keyDirection), 0.0) * 0.75 + 0.15) + fillColour * 0.5 + rimColour * 0.1 + foamLight;
  colour = mix(colour, vec3f(0.66, 0.69, 0.7) * lather * (0.55 + 0.3 * fine.w + 0.3 * fine.z), foam * 0.92);
  colour = min(colour, vec3f(24.0));
  ${hazeOver}`;
}
