import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Breed } from './breed.ts';
import { type Frame, lowered } from './frame.ts';
import type { Coat } from './pelt.ts';
import type { SkullPlan } from './skull.ts';

const colourText = (colour: Linear): string => `vec3f(${colour.map((value) => value.toFixed(5)).join(', ')})`;

/**
 * WGSL that finds the two nearest of scattered points on the hide, `near` and `next`, as distances in cells, and the nearest
 * one's own number `own` (0 to 1). Flanks are laid out flat, the back folded over (Worley, "A cellular texture basis function").
 */
const scattered = (often: number, stretch = 1): string => `
  let hide = vec2f((spot.z + abs(spot.x) * 0.25) * ${stretch.toFixed(3)}, spot.y - abs(spot.x) * 0.9) * ${often.toFixed(2)};
  let home = floor(hide); var near = 9.0; var next = 9.0; var own = 0.0;
  for (var i = -1; i <= 1; i++) { for (var j = -1; j <= 1; j++) {
    let cell = home + vec2f(f32(i), f32(j)); let number = vec2u(vec2i(cell) + vec2i(4096));
    var hash = (number.x * 1597334677u) ^ (number.y * 3812015801u); hash = (hash ^ (hash >> 15u)) * 2246822519u; hash = hash ^ (hash >> 13u);
    let jitter = vec2f(f32(hash & 0xffffu), f32(hash >> 16u)) / 65535.0;
    let off = length(cell + 0.1 + 0.8 * jitter - hide);
    if (off < near) { next = near; near = off; own = jitter.x; } else { next = min(next, off); }
  } }`;

/** WGSL that draws marks too fine for vertices; `size` is the height of the withers in metres. Empty for other coats. */
export function marks(breed: Breed, frame: Frame, plan: SkullPlan, coat: Coat, size: number): string {
  const head: Vector3 = lowered(breed, frame.head);
  const dark = colourText(coat.points);
  const pale = colourText(coat.under);
  const c = Math.cos(breed.pitch).toFixed(4);
  const s = Math.sin(breed.pitch).toFixed(4);
  const unit = `let spot = rest / ${size.toFixed(5)};
    let up = (spot.y - ${head[1].toFixed(4)}) / ${breed.head.toFixed(3)}; let out = (spot.z - ${head[2].toFixed(4)}) / ${breed.head.toFixed(3)};
    let ahead = out * ${c} - up * ${s}; let above = up * ${c} + out * ${s};
    let onHead = smoothstep(-0.04, 0.02, ahead) * smoothstep(-0.22, -0.14, above);
    let muzzle = onHead * smoothstep(${(plan.from - 0.035).toFixed(4)}, ${plan.from.toFixed(4)}, ahead);
    let upright = smoothstep(-0.9, -0.25, restNormal.y);`;
  const wobble = 'let wave = sin(spot.y * 9.0 + spot.z * 4.0) * 0.5 + sin(spot.y * 17.0 - spot.z * 11.0 + abs(spot.x) * 9.0) * 0.3;';
  const legs = `let legs = smoothstep(${(0.62 - breed.low).toFixed(3)}, ${(0.46 - breed.low).toFixed(3)}, spot.y) * (1.0 - onHead);`;
  const facial = (often: number): string =>
    `let crown = mix(abs(spot.x) * ${(often * 1.1).toFixed(1)} + 1.2, length(vec2f(abs(spot.x) * 1.3, above * 0.6)) * ${often.toFixed(1)} + ahead * ${(often * 0.7).toFixed(1)}, smoothstep(0.03, 0.06, abs(spot.x)));`;
  switch (breed.pattern) {
    case 'zebra':
      return `${unit}${wobble}${legs} let front = smoothstep(${(head[2] - 0.32).toFixed(3)}, ${(head[2] - 0.1).toFixed(3)}, spot.z) * (1.0 - onHead);
        let neck = spot.z * 0.75 - (spot.y - ${(head[1] - 0.4).toFixed(3)}) * 0.66 * front; ${facial(95)}
        let flank = mix(mix(mix(spot.z, neck, front) + max(0.0, -spot.z - 0.15) * (spot.y - 0.4) * 1.6, spot.y, legs) * mix(62.0, 78.0, legs) + wave * 1.1, crown, onHead);
        albedo = mix(albedo, ${dark}, smoothstep(-0.12, 0.12, sin(flank)) * smoothstep(-0.95, -0.6, restNormal.y) * (1.0 - muzzle * 0.0));`;
    case 'tiger':
      return `${unit}${wobble}${legs} ${facial(88)}
        let flank = mix(mix(spot.z, spot.y, legs) * 56.0 + wave * 2.3 + sin(spot.z * 23.0) * 0.8, crown + wave, onHead);
        let wide = mix(0.42, 0.55, onHead);
        albedo = mix(albedo, ${dark}, smoothstep(wide, wide + 0.26, sin(flank)) * upright * 0.96 * (1.0 - muzzle));`;
    case 'tabby':
      return `${unit}${wobble}${legs} ${facial(95)}
        let flank = mix(mix(spot.z, spot.y, legs) * 52.0 + wave * 2.6, crown, onHead);
        albedo = mix(albedo, ${dark}, smoothstep(0.1, 0.8, sin(flank)) * smoothstep(-0.6, 0.1, restNormal.y) * 0.66 * (1.0 - muzzle));`;
    case 'spots':
      return `${unit}${scattered(19)}
        albedo = mix(albedo, ${dark}, smoothstep(0.36, 0.28, near - own * 0.06) * upright * (1.0 - muzzle) * 0.95);`;
    case 'dapple':
      return `${unit}${scattered(15)}
        albedo = mix(albedo, ${dark}, smoothstep(0.34, 0.28, near - own * 0.16) * (1.0 - muzzle * 0.7));`;
    case 'rosettes':
      return `${unit}${scattered(13.5)}
        let ring = smoothstep(0.46, 0.4, near) * smoothstep(0.2, 0.28, near + 0.5 * onHead); let gap = smoothstep(-0.2, 0.3, sin(atan2(fract(hide.x) - 0.5, fract(hide.y) - 0.5) * 3.0 + own * 20.0) + 0.75);
        albedo = mix(mix(albedo, albedo * vec3f(0.72, 0.62, 0.5), smoothstep(0.34, 0.26, near) * upright * 0.8), ${dark}, ring * max(gap, onHead) * upright * (1.0 - muzzle));`;
    case 'giraffe':
      return `${unit}${scattered(9.5)} let shank = smoothstep(0.34, 0.22, spot.y);
        albedo = mix(albedo, ${dark}, smoothstep(0.1, 0.17, next - near) * (1.0 - shank) * smoothstep(-0.98, -0.7, restNormal.y) * (1.0 - onHead));`;
    case 'deer':
      if (breed.horns !== 'none' || breed.head < 1) return '';
      return `${unit}${scattered(17)}
        albedo = mix(albedo, ${pale} * 1.15, smoothstep(0.27, 0.2, near) * smoothstep(0.45, 0.6, spot.y) * upright * (1.0 - onHead) * smoothstep(${(head[2] - 0.16).toFixed(3)}, ${(head[2] - 0.3).toFixed(3)}, spot.z));`;
    default:
      return '';
  }
}
