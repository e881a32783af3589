import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Breed } from './breed.ts';
import type { Frame } from './frame.ts';
import type { SkullPlan } from './skull.ts';

/** The colours of a coat, linear light. */
export interface Coat {
  readonly upper: Linear;
  readonly under: Linear;
  readonly points: Linear;
  readonly nose: Linear;
  readonly iris: Linear;
}

/** The colour of a point of trunk, legs or tail; withers 1 high. */
export function peltAt(breed: Breed, frame: Frame, coat: Coat, [x, y, z]: Vector3, normal: Vector3): Linear {
  const off = Math.abs(x);
  const tail = smooth(0.02, 0.09, frame.tail[2] - z);
  const below = smooth(0.15, -0.6, normal[1]) * (1 - tail);
  const chest = smooth(0.05, 0.13, z - frame.fore.shoulder[2] + 0.1) * smooth(0.86, 0.7, y) * smooth(0.35, 0.5, y) * smooth(0.1, 0.05, off);
  const inner = y < 0.55 ? smooth(0.3, -0.5, normal[0] * Math.sign(x)) : 0;
  const low = smooth(0.42, 0.24, y);
  let colour = mixColour(coat.upper, coat.under, clamp(below * 0.9 + chest * 0.85 + inner * 0.5));
  const speckle = 1 + 0.07 * noise(z * 30 + off * 16, y * 14) + 0.05 * noise(z * 90, y * 40 + off * 40);
  switch (breed.pattern) {
    case 'saddle': {
      const saddle = smooth(0.75, 0.92, y + 0.05 * noise(z * 9, off * 9)) * smooth(0.14, 0.06, off) * (1 - tail * 0.4);
      const feather = tail * smooth(0.2, -0.6, normal[1]);
      colour = mixColour(mixColour(colour, coat.points, saddle * 0.55), coat.under, feather * 0.8 + low * 0.55);
      break;
    }
    case 'fox':
      colour = mixColour(
        mixColour(colour, coat.points, low * (1 - tail)),
        coat.under,
        tail * smooth(frame.tail[2] - breed.tailLong * 0.72, frame.tail[2] - breed.tailLong * 0.8, z),
      );
      break;
    case 'patches': {
      const patch = smooth(0.05, 0.16, noise(z * 3.1 + 4, y * 3.3 + x * 2.2) + 0.35 * noise(z * 7, y * 7 - x * 5));
      colour = mixColour(colour, coat.points, patch * (1 - low));
      break;
    }
    case 'deer':
      colour = mixColour(
        colour,
        coat.under,
        Math.max(0, smooth(-0.02, -0.07, z - frame.hips[2] + 0.06) * smooth(0.6, 0.75, y) * smooth(0.1, 0.04, off)),
      );
      break;
    case 'face':
      colour = mixColour(colour, coat.points, breed.feet === 'hoof' ? Math.max(low * 0.9, tail * (breed.tail === 'horse' ? 1 : 0)) : low);
      break;
    default:
      break;
  }
  if (breed.tail === 'tuft')
    colour = mixColour(
      colour,
      coat.points,
      tail * smooth(0.78, 0.86, ((frame.tail[1] - y) / Math.max(0.2, -frame.tailEnd[1])) * (breed.tailRise < 0 ? 1 : 0)),
    );
  return scaleColour(colour, speckle);
}

/** The colour of a point of the model head. */
export function faceAt(breed: Breed, plan: SkullPlan, coat: Coat, [x, y, z]: Vector3, normal: Vector3): Linear {
  const off = Math.abs(x);
  const along = clamp((z - plan.from) / (plan.to - plan.from));
  const ear =
    smooth(0.07, 0.1, y - z * 0.1) * smooth(0.04, 0.055, off) +
    (breed.ears === 'floppy'
      ? smooth(0.086, 0.1, off * 1)
      : breed.ears === 'sideways' || breed.ears === 'fan'
        ? smooth(0.085, 0.11, off)
        : 0);
  const sides = smooth(0.02, -0.02, y) * smooth(0.02, 0.1, z);
  const eyeNear = Math.exp(-((off - plan.eye[0]) ** 2 + (y - plan.eye[1]) ** 2 + (z - plan.eye[2]) ** 2) / (plan.eyeRadius * 1.2) ** 2);
  const noseNear = Math.exp(-(x * x + (y - plan.nose[1]) ** 2 + (z - plan.nose[2]) ** 2) / (plan.noseSize * 1.35 + 0.004) ** 2);
  let colour = mixColour(coat.upper, coat.under, clamp(sides * (breed.pattern === 'face' ? 0.2 : 0.85)));
  const speckle = 1 + 0.07 * noise(z * 60, y * 60 + off * 30);
  switch (breed.pattern) {
    case 'saddle':
      colour = mixColour(colour, coat.points, clamp(ear * 0.75 + 0.3 * smooth(0.5, 1, along) * smooth(-0.01, 0.03, y)));
      break;
    case 'fox':
      colour = mixColour(colour, coat.points, ear * smooth(0.11, 0.17, y) * 0.95);
      break;
    case 'face':
      colour = mixColour(colour, coat.points, clamp(0.85 * smooth(0.55, 1, along) + (breed.shag > 0.02 ? 1 : 0)));
      break;
    case 'zebra':
      colour = mixColour(colour, coat.points, smooth(0.7, 0.95, along) * 0.9);
      break;
    case 'patches':
      colour = mixColour(colour, coat.points, smooth(0.03, 0.05, off) * smooth(0.14, 0.1, z));
      break;
    case 'deer':
      colour = mixColour(colour, coat.points, 0.6 * smooth(0.6, 1, along) * smooth(-0.02, 0.02, y));
      break;
    default:
      colour = mixColour(colour, coat.points, 0.25 * ear);
  }
  // The hollow of the ear is bare and rosy.
  if (breed.ears !== 'floppy' && breed.ears !== 'fan')
    colour = mixColour(colour, mixColour(coat.under, [0.35, 0.16, 0.13], 0.4), ear * smooth(0.2, 0.8, normal[2]) * 0.8);
  colour = mixColour(colour, [0.018, 0.012, 0.01], clamp(eyeNear * 1.25 - 0.25) * 0.95);
  colour = mixColour(colour, coat.nose, smooth(0.25, 0.6, noseNear));
  // The roof of the mouth and the edge of the lips.
  const roof =
    smooth(-0.55, -0.85, normal[1]) *
    smooth(plan.wide * 0.9, plan.wide * 0.6, off) *
    smooth(plan.mouth + 0.02, plan.mouth, y) *
    smooth(plan.from - 0.05, plan.from, z);
  return scaleColour(mixColour(colour, [0.035, 0.012, 0.011], roof), speckle);
}

const colourText = (colour: Linear): string => `vec3f(${colour.map((value) => value.toFixed(5)).join(', ')})`;

/** WGSL that draws stripes too fine for vertices; `size` is the height of the withers in metres. Empty for other coats. */
export function stripes({ pattern }: Breed, coat: Coat, size: number, headAt: number): string {
  const unit = `let spot = rest / ${size.toFixed(5)};`;
  const wobble = 'let wave = sin(spot.y * 9.0 + spot.z * 4.0) * 0.5 + sin(spot.y * 17.0 - spot.z * 11.0 + abs(spot.x) * 9.0) * 0.3;';
  switch (pattern) {
    case 'zebra':
      return `${unit}${wobble} let legs = smoothstep(0.62, 0.46, spot.y); let front = smoothstep(${(headAt - 0.02).toFixed(3)}, ${(headAt + 0.06).toFixed(3)}, spot.z);
        let flank = mix(spot.z + max(0.0, -spot.z - 0.15) * (spot.y - 0.4) * 1.6, spot.y, max(legs, front * 0.6)) * mix(62.0, 78.0, legs) + wave * 1.1;
        albedo = mix(albedo, ${colourText(coat.points)}, smoothstep(-0.12, 0.12, sin(flank)) * smoothstep(-0.95, -0.6, restNormal.y));`;
    case 'tiger':
      return `${unit}${wobble} let legs = smoothstep(0.6, 0.45, spot.y);
        let flank = mix(spot.z, spot.y, legs) * 58.0 + wave * 2.3 + sin(spot.z * 23.0) * 0.8;
        albedo = mix(albedo, ${colourText(coat.points)}, smoothstep(0.45, 0.72, sin(flank)) * smoothstep(-0.9, -0.2, restNormal.y) * 0.95);`;
    case 'tabby':
      return `${unit}${wobble} let legs = smoothstep(0.5, 0.4, spot.y);
        let flank = mix(spot.z, spot.y, legs) * 52.0 + wave * 2.6;
        albedo = mix(albedo, ${colourText(coat.points)}, smoothstep(0.1, 0.8, sin(flank)) * smoothstep(-0.6, 0.1, restNormal.y) * 0.6);`;
    default:
      return '';
  }
}
