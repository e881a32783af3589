import { hazeOver, lightSurface } from '../../light/shading.ts';
import type { CarForm } from './car-form.ts';
import type { Livery } from './livery.ts';

const number = (value: number): string => value.toFixed(4);
const point = (values: readonly number[]): string => `vec${values.length}f(${values.map(number).join(', ')})`;

/**
 * What polished things mirror: sky above, dark ground below, and at night the lit windows of a street that is not there,
 * on a wall 14 m away, so that reflections glide as the car moves. Reads `normal`, `view`, `place`; declares `mirrored` and `night`.
 */
export const mirrorStreet = `
  let night = 1.0 - smoothstep(0.12, 0.36, skyColour.y);
  let ray = reflect(-view, normal);
  let horizon = smoothstep(-0.08, 0.1, ray.y);
  let above = mix(hazeColour * 0.9 + skyColour * 0.35, skyColour * 1.5 + hazeColour * 0.3, smoothstep(0.05, 0.7, ray.y)) * mix(1.0, 0.55, night);
  var mirrored = mix(bounceColour * 0.55, above, horizon);
  mirrored *= mix(1.0, mix(0.35, 1.0, smoothstep(0.1, 0.42, ray.y + 0.12 * sin(ray.x * 9.0 + place.x * 0.4))), 0.7 * step(0.001, abs(ray.y)));
  let wallAt = place + ray * (14.0 / max(abs(ray.z), 0.2));
  let cell = floor(wallAt.xy * vec2f(0.36, 0.42)); let inCell = fract(wallAt.xy * vec2f(0.36, 0.42)) - 0.5;
  let dice = fract(sin(dot(cell, vec2f(12.9898, 78.233))) * 43758.5453);
  let pane = smoothstep(0.45, 0.12, abs(inCell.x)) * smoothstep(0.45, 0.15, abs(inCell.y)) * step(0.66, dice);
  let tint = mix(vec3f(1.0, 0.62, 0.3), mix(vec3f(1.0, 0.2, 0.55), vec3f(0.2, 0.75, 1.0), step(0.9, dice)), step(0.82, dice));
  mirrored += tint * pane * night * 1.6 * smoothstep(-0.02, 0.06, ray.y) * smoothstep(0.75, 0.3, ray.y);`;

/** Where the windows are. Declares `glassAt` (metres, negative inside) for sides and screens. */
function windows({ glass, screens, lean }: CarForm): string {
  const slant = ([low, high]: readonly [number, number], sign: 1 | -1): string => {
    const [dz, dy] = [high - low, glass.high - glass.low];
    const size = Math.hypot(dz, dy);
    // The line's normal points out of the window: toward the nose in front, toward the tail behind.
    return `dot(vec2f(rest.z - ${number(low)}, rest.y - ${number(glass.low)}), ${point([(sign * dy) / size, (-sign * dz) / size])})`;
  };
  const side = [`${number(glass.low)} + rest.z * ${number(glass.slope)} - rest.y`, `rest.y - ${number(glass.high)} - rest.z * ${number(glass.slope * 0.5)} + 0.035 * (rest.z + 0.3) * (rest.z + 0.3) * ${glass.posts.length > 3 ? '0.0' : '1.0'}`, slant(glass.front, 1), slant(glass.rear, -1)];
  const posts = glass.posts.map((at) => `glassAt = max(glassAt, 0.036 - abs(rest.z - ${number(at)}));`).join(' ');
  const screen = (span: readonly [number, number]): string => `max(max(${number(span[0])} - rest.y, rest.y - ${number(span[1])}), across - screenHalf + ${number(screens.inset)})`;
  return `
  let across = abs(rest.x);
  let screenHalf = halfAtShoulder - 0.05 - ${number(lean)} * max(rest.y - shoulder, 0.0);
  let sideways = abs(restNormal.x) > 0.62;
  var glassAt = 1.0;
  if (sideways) {
    let corner = max(max(${side[2]}, ${side[3]}), max(${side[0]}, ${side[1]}));
    glassAt = corner; ${posts}
  } else if (rest.z > ${number((glass.front[1] + glass.rear[1]) / 2)}) { glassAt = ${screen(screens.front)}; } else { glassAt = ${screen(screens.rear)}; }`;
}

function seams({ doors, glass, wheels, deck }: CarForm): string {
  const high = glass.low - 0.02;
  const low = Math.min(wheels.radius, 0.4) - 0.03;
  const front = deck.at(-1)![0];
  const lines = doors.map((at) => `gap = min(gap, max(abs(rest.z - ${number(at)} - max(0.0, rest.y - ${number(glass.low)}) * ${at === doors[0] ? '-0.0' : '0.0'}), max(${number(low)} - rest.y, rest.y - ${number(high)})));`);
  const span = doors.length > 1 ? `gap = min(gap, max(abs(rest.y - ${number(low)}), max(${number(Math.min(...doors))} - rest.z, rest.z - ${number(Math.max(...doors))})));` : '';
  return `
  var gap = 1.0;
  if (sideways) { ${lines.join(' ')} ${span}
    if (rest.z > ${number(front - 0.75)}) { gap = min(gap, abs(rest.y - shoulder + 0.11)); }
  } else if (rest.y < ${number(glass.low + 0.1)}) {
    gap = min(gap, max(abs(across - halfAtShoulder + 0.13), ${number((glass.front[0] + 0.2))} - abs(rest.z)));
  }
  let wideGap = 0.0045 + pixel * 0.6;
  let seam = 1.0 - smoothstep(wideGap * 0.5, wideGap * 1.5, gap);
  albedo = mix(albedo, vec3f(0.006), seam * 0.85 * min(1.0, 0.006 / (pixel + 0.002))); coat *= 1.0 - seam;`;
}

function endLamps({ lamps, grille, deck }: CarForm, livery: Livery): string {
  const [front, back] = [deck.at(-1)![0], deck[0]![0]];
  const lamp = ([x, y, halfX, halfY]: readonly [number, number, number, number]): string => `length(max(abs(vec2f(across - ${number(x)}, rest.y - ${number(y)})) - ${point([halfX - 0.03, halfY - 0.03])}, vec2f(0.0))) - 0.03`;
  return `
  if (rest.z > ${number(front - 0.55)} && restNormal.z > 0.12) {
    let lampAt = ${lamp(lamps.front)};
    let bulb = length(vec2f(across - ${number(lamps.front[0] + lamps.front[2] * 0.15)}, (rest.y - ${number(lamps.front[1])}) * 1.2)) / ${number(lamps.front[3])};
    if (lampAt < 0.0) { albedo = mix(vec3f(0.5, 0.52, 0.55), vec3f(0.9), smoothstep(1.0, 0.3, bulb)) * (0.55 + 0.45 * abs(sin(across * 90.0))); coat = 0.6; shine = vec3f(1.0, 0.93, 0.8) * (0.35 + 9.0 * smoothstep(1.1, 0.2, bulb)) * mix(0.12, ${livery.lit ? '1.0' : '0.02'}, night); }
    else if (lampAt < 0.012) { albedo = vec3f(0.012); }
    let grilleAt = max(max(${number(grille[0])} - rest.y, rest.y - ${number(grille[1])}), across - ${number(grille[2])} + (rest.y - ${number(grille[0])}) * 0.2);
    if (grilleAt < 0.0) { let bar = abs(fract(rest.y * 26.0) - 0.5); albedo = mix(vec3f(0.006), vec3f(0.2), smoothstep(0.32, 0.42, bar)); coat = 0.25; occlusion *= 0.7; }
    else if (grilleAt < 0.014) { albedo = vec3f(0.5); }
    if (abs(rest.y - ${number(grille[0] - 0.02)}) < 0.055 && across < 0.26) { albedo = vec3f(0.62, 0.6, 0.5); coat = 0.15; if (abs(rest.y - ${number(grille[0] - 0.02)}) < 0.032 && across < 0.21 && fract(across * 16.0 + 0.2) < 0.55) { albedo = vec3f(0.02, 0.02, 0.05); } }
  }
  if (rest.z < ${number(back + 0.5)} && restNormal.z < -0.12) {
    let lampAt = ${lamp(lamps.rear)};
    if (lampAt < 0.0) { albedo = vec3f(0.30, 0.008, 0.006) * (0.7 + 0.5 * step(0.5, fract(rest.y * 30.0))); coat = 0.7; shine = vec3f(1.0, 0.035, 0.02) * mix(0.10, ${livery.lit ? '3.2' : '0.05'}, night); }
    if (abs(rest.y - ${number((lamps.rear[1] + grille[0]) / 2 + 0.04)}) < 0.058 && across < 0.26) { albedo = vec3f(0.62, 0.6, 0.5); coat = 0.15; }
  }
  if (rest.y < ${number(livery.skirt)}) { albedo = mix(albedo, vec3f(0.014), 0.9); coat *= 0.25; }`;
}

/** WGSL: distance `seat` to what sits inside, seen squarely from the side; reads `rest`. */
function seats({ glass }: CarForm, livery: Livery): string {
  const { posts } = glass;
  const rows = posts.length > 3 ? posts.map((at) => at + 0.5) : [glass.front[1] - 0.42, ...(glass.rear[1] < -0.6 ? [glass.front[1] - 1.4] : [])];
  const { low } = glass;
  const one = (at: number, driver: boolean): string => `
      seat = min(seat, length(max(abs(vec2f(sit - ${number(at)}, rest.y - ${number(low + 0.02)})) - vec2f(0.06, 0.13), vec2f(0.0))) - 0.05);
      seat = min(seat, length(max(abs(vec2f(sit - ${number(at - 0.02)}, rest.y - ${number(low + 0.235)})) - vec2f(0.02, 0.03), vec2f(0.0))) - 0.035);${driver ? `
      seat = min(seat, length((vec2f(sit - ${number(at + 0.15)}, rest.y - ${number(low + 0.235)})) * vec2f(1.1, 0.88)) - 0.095);
      seat = min(seat, length((vec2f(sit - ${number(at + 0.12)}, rest.y - ${number(low - 0.02)})) * vec2f(0.8, 1.0)) - 0.15);` : ''}`;
  return `var seat = 9.0; let sit = rest.z;${rows.map((at, index) => one(at, index === 0 && livery.lit)).join('')}`;
}

/** The body's shading: paint, windows, seams, lamps, then light and reflections over all of it. */
export function bodyShading(form: CarForm, livery: Livery): string {
  return `
  var normal = normalize(normalIn); let view = normalize(eye - place);
  // Paint keeps its colour in the sun: a body's colour is never as bright as its hex.
  var albedo = vertexColour * 0.72; var occlusion = vertexSurface.x; var gloss = 0.62; var glow = 0.0; let lit = 1.0;
  let shoulder = vertexSurface.z; let halfAtShoulder = vertexSurface.y; let bodyPaint = vertexSurface.w;
  let pixel = length(eye - place) * 0.0007;
  var coat = 1.0; var shine = vec3f(0.0);
  ${mirrorStreet}
  ${windows(form)}
  ${livery.paint}
  ${seams(form)}
  ${endLamps(form, livery)}
  if (bodyPaint < 0.5) { albedo = vec3f(0.006); coat = 0.0; gloss = 0.05; glassAt = 1.0; shine = vec3f(0.0); }
  let soft = pixel * 0.7 + 0.0008;
  let pane0 = 1.0 - smoothstep(-soft, soft, glassAt);
  let rubber = (1.0 - smoothstep(0.014 - soft, 0.014 + soft, glassAt)) * (1.0 - pane0);
  albedo = mix(albedo, vec3f(0.008), rubber); coat *= 1.0 - rubber * 0.8;
  // Through the glass: seats and driver dark against the lights beyond the far window.
  var beyond = vec3f(0.0);
  if (pane0 > 0.0) {
    let through = -view; let behindAt = place + through * (12.0 / max(abs(through.z), 0.25));
    let farCell = floor(behindAt.xy * vec2f(0.5, 0.6)); let farDice = fract(sin(dot(farCell, vec2f(39.3, 11.1))) * 43758.5453); let farIn = fract(behindAt.xy * vec2f(0.5, 0.6)) - 0.5;
    let farLight = smoothstep(0.5, 0.05, abs(farIn.x)) * smoothstep(0.5, 0.1, abs(farIn.y)) * step(0.45, farDice);
    beyond = (mix(vec3f(1.0, 0.7, 0.42), vec3f(0.9, 0.25, 0.6), step(0.86, farDice)) * farLight * 0.16 + vec3f(0.02, 0.018, 0.02)) * night + (skyColour * 0.25 + hazeColour * 0.12) * (1.0 - night);
    if (sideways) {
      ${seats(form, livery)}
      beyond *= mix(0.08, 1.0, smoothstep(-0.005, 0.02, seat));
    } else { beyond *= 0.35; }
  }
  albedo = mix(albedo, vec3f(0.006, 0.007, 0.008), pane0);
  shine += beyond * pane0 * 0.8;
  coat = mix(coat, 1.35, pane0); gloss = mix(gloss, 0.9, pane0);
  shine += vec3f(0.012, 0.009, 0.006) * pane0 * night * ${number(livery.cabinLight)};
  ${lightSurface}
  let bounceBack = 0.045 + 0.95 * pow(1.0 - facingEye, 5.0);
  colour = colour * (1.0 - bounceBack * coat) + mirrored * bounceBack * coat * mix(0.35, 1.0, occlusion) * (1.0 + pane0 * 1.2) + shine;
  ${hazeOver}`;
}

/** The body as the wet road mirrors it: paint, windows and lamps in plain light, seen from below the ground. Declares `colour`. */
export function imageShading(form: CarForm, livery: Livery): string {
  return `
  let normal = normalize(normalIn); let pixel = 0.01;
  var albedo = vertexColour * 0.72; var occlusion = vertexSurface.x; var coat = 1.0; var shine = vec3f(0.0);
  let shoulder = vertexSurface.z; let halfAtShoulder = vertexSurface.y; let bodyPaint = vertexSurface.w;
  let night = 1.0 - smoothstep(0.12, 0.36, skyColour.y);
  ${windows(form)}
  ${endLamps(form, livery)}
  albedo = mix(albedo, vec3f(0.012), 1.0 - smoothstep(0.0, 0.02, glassAt));
  let toward = lampPlace0.xyz - place; let near2 = dot(toward, toward);
  let colour = albedo * (keyColour * max(dot(normal, keyDirection), 0.0) + mix(bounceColour, skyColour, normal.y * 0.5 + 0.5) + lampColour0 / (near2 * 0.06 + 1.0) * max(dot(normal, toward) * inverseSqrt(near2 + 0.01), 0.0)) + shine;`;
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
