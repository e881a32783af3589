import { lampCount } from './light-rig.ts';

/**
 * Pieces of WGSL that materials share. They read the light rig's inputs by name and expect, where it says so,
 * `place` (world position), `normal` (unit, world) and `view` (unit, toward the eye) in scope.
 */

/**
 * The haze between the eye and `place` over `colour`: exponential fog that thins with height (Quilez, "Better fog"),
 * with a warmer colour toward the key light. Leaves the result in `colour`.
 */
export const hazeOver = `{
  let way = place - eye; let far = max(length(way), 0.001); let look = way / far;
  let rise = way.y * haze.y; var thin = 1.0; if (abs(rise) > 0.001) { thin = (1.0 - exp(-rise)) / rise; }
  let depth = haze.x * far * thin * exp(-clamp(eye.y * haze.y, -8.0, 8.0));
  let veil = 1.0 - exp(-depth);
  let sunward = max(dot(look, normalize(vec3f(keyDirection.x, max(keyDirection.y, 0.0) * 0.4 + 0.05, keyDirection.z))), 0.0);
  let sunward2 = sunward * sunward;
  colour = mix(colour, mix(hazeColour, hazeGlow, sunward2 * sunward2 * 0.8), veil);
}`;

/**
 * A loop of one round at most: `work` only where `wanted` holds. CPU drivers leave a loop that none of their pixels wants, but
 * work through both sides of a branch; texture reads and powers that few pixels need belong in here.
 */
export const once = (wanted: string, work: string): string => `for (var wanted = ${wanted}; wanted; wanted = false) {\n${work}\n}`;

/** How much of the key light reaches `place`: 1 in the light, less where something casts a shadow. Declares `lit`. */
export const castShadow = `
  let shadowPlace = shadowMatrix * vec4f(place, 1.0);
  let shadowAt = shadowPlace.xy * vec2f(0.5, -0.5) + 0.5;
  var shade = 0.0;
  ${once('max(abs(shadowPlace.x), abs(shadowPlace.y)) <= 0.98', 'shade = textureSampleLevel(shadowMap, shadowMapSampler, shadowAt, 0.0).x;')}
  let lit = 1.0 - shade * lightManner.x;`;

const others = Array.from({ length: lampCount - 1 }, (_, index) => index + 1);

/** Runs `work`, which reads `lampPlace` and `lampColour`, for each lamp that the moment has, and for none where it has none. */
export const lampRounds = (work: string): string => `for (var lamp = 0; lamp < i32(lightManner.z); lamp++) {
    var lampPlace = lampPlace0; var lampColour = lampColour0;
    ${others.map((other) => `lampPlace = select(lampPlace, lampPlace${other}, lamp == ${other}); lampColour = select(lampColour, lampColour${other}, lamp == ${other});`).join(' ')}
    ${work}
  }`;

const lamps = lampRounds(`
    let toward = lampPlace.xyz - place; let near2 = dot(toward, toward); let unit = toward * inverseSqrt(near2 + 0.0001);
    let edge = clamp(1.0 - near2 / (lampPlace.w * lampPlace.w), 0.0, 1.0);
    let power = edge * edge / (near2 * 0.06 + 1.0);
    let facing = dot(normal, unit);
    diffuse += lampColour * power * max(facing * 0.8 + 0.2, 0.0);
    let half = normalize(unit + view);
    glints += lampColour * power * pow(max(dot(normal, half), 0.0), sharp) * strength * step(0.0, facing);`);

/**
 * Everything a solid surface answers to the light. In: `albedo`, `occlusion`, `gloss`, `glow`, `lit`, `normal`, `view`, `place`.
 * Declares `colour` (linear light, without haze).
 */
export const lightSurface = `
  let facingKey = dot(normal, keyDirection);
  let facingEye = clamp(dot(normal, view), 0.0, 1.0);
  let up = normal.y * 0.5 + 0.5;
  let through = max(-glow, 0.0);
  let polish = clamp(gloss + lightManner.y * 0.35 * max(normal.y * 0.7 + 0.3, 0.0), 0.0, 1.0);
  let damp = mix(1.0, 0.62, lightManner.y * max(normal.y * 0.5 + 0.5, 0.0));
  let sharp = exp2(1.0 + polish * 9.0);
  let strength = (sharp + 8.0) * 0.0398 * mix(0.02, 0.30, polish * polish);
  var diffuse = keyColour * (max(facingKey, 0.0) * lit + through * max(-facingKey, 0.0) * 0.8) * mix(0.45, 1.0, occlusion);
  diffuse += mix(bounceColour, skyColour, up) * occlusion;
  diffuse += fillColour * max(dot(normal, fillDirection), 0.0) * occlusion;
  var glints = vec3f(0.0);
  ${lamps}
  let halfway = normalize(keyDirection + view);
  glints += keyColour * pow(max(dot(normal, halfway), 0.0), sharp) * strength * lit * step(0.0, facingKey);
  let mirror = reflect(-view, normal);
  let averted = 1.0 - facingEye; let averted3 = averted * averted * averted; let fresnel = averted3 * averted * averted;
  let seen = mix(bounceColour, skyColour, smoothstep(-0.35, 0.6, mirror.y));
  let sheen = seen * (0.04 + fresnel * 0.6) * polish * occlusion;
  let edge = averted3 * smoothstep(-0.5, 0.6, dot(normal, normalize(keyDirection + vec3f(0.0, 0.4, -0.3))));
  var colour = albedo * damp * diffuse + (glints + sheen) * mix(0.5, 1.0, occlusion) + rimColour * edge * occlusion * (0.3 + 0.7 * max(max(albedo.x, albedo.y), albedo.z)) + albedo * max(glow, 0.0);
  colour = clamp(colour, vec3f(0.0), vec3f(24.0));`;
