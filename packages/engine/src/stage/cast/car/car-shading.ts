import { hazeOver, lightSurface } from '../../light/shading.ts';
import type { CarForm } from './car-form.ts';
import { endLamps, seams, seats, windows } from './body-markings.ts';
import type { Livery } from './livery.ts';

const number = (value: number): string => value.toFixed(4);

/**
 * What polished things mirror: sky above, dark ground below, and at night the lit windows of a street that is not there,
 * on a wall 14 m away, so that reflections glide as the car moves. Reads `normal`, `view`, `place`; declares `mirrored` and `night`.
 */
export const mirrorStreet = `
  let night = 1.0 - smoothstep(0.12, 0.36, skyColour.y);
  let ray = reflect(-view, normal);
  let horizon = smoothstep(-0.08, 0.1, ray.y);
  let above = mix(hazeColour * 0.9 + skyColour * 0.35, skyColour * 1.5 + hazeColour * 0.3, smoothstep(0.05, 0.7, ray.y))
    * mix(1.0, 0.55, night);
  var mirrored = mix(bounceColour * 0.55, above, horizon);
  mirrored *= mix(1.0, mix(0.35, 1.0, smoothstep(0.1, 0.42, ray.y + 0.12 * sin(ray.x * 9.0 + place.x * 0.4))), 0.7
    * step(0.001, abs(ray.y)));
  let wallAt = place + ray * (14.0 / max(abs(ray.z), 0.2));
  let cell = floor(wallAt.xy * vec2f(0.36, 0.42));
  let inCell = fract(wallAt.xy * vec2f(0.36, 0.42)) - 0.5;
  let dice = fract(sin(dot(cell, vec2f(12.9898, 78.233))) * 43758.5453);
  let pane = smoothstep(0.45, 0.12, abs(inCell.x)) * smoothstep(0.45, 0.15, abs(inCell.y)) * step(0.66, dice);
  let tint = mix(vec3f(1.0, 0.62, 0.3), mix(vec3f(1.0, 0.2, 0.55), vec3f(0.2, 0.75, 1.0), step(0.9, dice)), step(0.82, dice));
  mirrored += tint * pane * night * 1.6 * smoothstep(-0.02, 0.06, ray.y) * smoothstep(0.75, 0.3, ray.y);`;

/** The body's shading: paint, windows, seams, lamps, then light and reflections over all of it. */
export function bodyShading(form: CarForm, livery: Livery): string {
  return `
    var normal = normalize(normalIn);
    let view = normalize(eye - place);
    // Paint keeps its colour in the sun: a body's colour is never as bright as its hex.
    var albedo = vertexColour * 0.72;
    var occlusion = vertexSurface.x;
    var gloss = 0.62;
    var glow = 0.0;
    let lit = 1.0;
    let shoulder = vertexSurface.z;
    let halfAtShoulder = vertexSurface.y;
    let bodyPaint = vertexSurface.w;
    let pixel = length(eye - place) * 0.0007;
    var coat = 1.0;
    var shine = vec3f(0.0);
    ${mirrorStreet}
    ${windows(form)}
    ${livery.paint}
    ${seams(form)}
    ${endLamps(form, livery)}
    if (bodyPaint < 0.5) {
      albedo = vec3f(0.006);
      coat = 0.0;
      gloss = 0.05;
      glassAt = 1.0;
      shine = vec3f(0.0);
    }
    let soft = pixel * 0.7 + 0.0008;
    let pane0 = 1.0 - smoothstep(-soft, soft, glassAt);
    let rubber = (1.0 - smoothstep(0.014 - soft, 0.014 + soft, glassAt)) * (1.0 - pane0);
    albedo = mix(albedo, vec3f(0.008), rubber);
    coat *= 1.0 - rubber * 0.8;
    // Through the glass: seats and driver dark against the lights beyond the far window.
    var beyond = vec3f(0.0);
    if (pane0 > 0.0) {
      let through = -view;
      let behindAt = place + through * (12.0 / max(abs(through.z), 0.25));
      let farCell = floor(behindAt.xy * vec2f(0.5, 0.6));
      let farDice = fract(sin(dot(farCell, vec2f(39.3, 11.1))) * 43758.5453);
      let farIn = fract(behindAt.xy * vec2f(0.5, 0.6)) - 0.5;
      let farLight = smoothstep(0.5, 0.05, abs(farIn.x)) * smoothstep(0.5, 0.1, abs(farIn.y)) * step(0.45, farDice);
      beyond = (mix(vec3f(1.0, 0.7, 0.42), vec3f(0.9, 0.25, 0.6), step(0.86, farDice)) * farLight * 0.16
        + vec3f(0.02, 0.018, 0.02)) * night + (skyColour * 0.25 + hazeColour * 0.12) * (1.0 - night);
      let inCabin = vec3f(0.012, 0.009, 0.006) * night * ${number(livery.cabinLight)}
        * (0.6 + 0.4 * smoothstep(0.5, 0.0, abs(fract(rest.z * 0.66) - 0.5)));
      if (sideways) {
        ${seats(form, livery)}
        beyond = (beyond + inCabin) * mix(0.08, 1.0, smoothstep(-0.005, 0.02, seat));
      } else {
        beyond = beyond * 0.35 + inCabin;
      }
    }
    albedo = mix(albedo, vec3f(0.006, 0.007, 0.008), pane0);
    shine += beyond * pane0 * 0.8;
    coat = mix(coat, 1.35, pane0);
    gloss = mix(gloss, 0.9, pane0);
    ${lightSurface}
    // The sun in a flat side window would be as large as the window.
    colour = mix(colour, min(colour, keyColour * 0.12 + skyColour * 0.2), pane0);
    let bounceBack = 0.045 + 0.95 * pow(1.0 - facingEye, 5.0);
    colour = colour * (1.0 - bounceBack * coat) + mirrored * bounceBack * coat * mix(0.35, 1.0, occlusion)
      * (1.0 + pane0 * 1.2) + shine;
    ${hazeOver}`;
}

/** The body as the wet road mirrors it: paint, windows and lamps in plain light, seen from below the ground. Declares `colour`. */
export function imageShading(form: CarForm, livery: Livery): string {
  return `
    let normal = normalize(normalIn);
    let pixel = 0.01;
    var albedo = vertexColour * 0.72;
    var occlusion = vertexSurface.x;
    var coat = 1.0;
    var shine = vec3f(0.0);
    let shoulder = vertexSurface.z;
    let halfAtShoulder = vertexSurface.y;
    let bodyPaint = vertexSurface.w;
    let night = 1.0 - smoothstep(0.12, 0.36, skyColour.y);
    ${windows(form)}
    ${endLamps(form, livery)}
    albedo = mix(albedo, vec3f(0.012), 1.0 - smoothstep(0.0, 0.02, glassAt));
    let toward = lampPlace0.xyz - place;
    let near2 = dot(toward, toward);
    let colour = albedo * (keyColour * max(dot(normal, keyDirection), 0.0) + mix(bounceColour, skyColour, normal.y * 0.5 + 0.5)
      + lampColour0 / (near2 * 0.06 + 1.0) * max(dot(normal, toward) * inverseSqrt(near2 + 0.01), 0.0)) + shine;`;
}

/** Trim, wheels and fittings: what the vertices say, and a little of the mirrored street. */
export const fittingShading = `
  var normal = normalize(normalIn); let view = normalize(eye - place);
  let albedo = vertexColour; let occlusion = vertexSurface.x; let gloss = vertexSurface.y; let lit = 1.0;
  ${mirrorStreet}
  let glow = vertexSurface.w * mix(0.25, 1.0, night);
  ${lightSurface}
  colour += mirrored * (0.05 + 0.6 * pow(1.0 - facingEye, 4.0) + max(albedo.y - 0.3, 0.0) * 1.2) * gloss * gloss * occlusion;
  ${hazeOver}`;
