import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Breed } from './breed.ts';
import { alongTail, type Frame } from './frame.ts';
import { tailRadii } from './torso.ts';

/** The colours of a coat, linear light. */
export interface Coat {
  readonly upper: Linear;
  readonly under: Linear;
  readonly points: Linear;
  readonly nose: Linear;
  readonly iris: Linear;
}

/** How much a point belongs to the tail, and how far along it is. */
function onTail(breed: Breed, frame: Frame, [x, y, z]: Vector3): { readonly tail: number; readonly share: number } {
  if (z > frame.tail[2] + 0.06 && breed.tail !== 'over' && breed.tail !== 'curl') return { tail: 0, share: 0 };
  const radii = tailRadii[breed.tail];
  const steps = 16;
  let best = 9;
  let share = 0;
  for (let step = 0; step <= steps; step++) {
    const at = alongTail(breed, frame, step / steps);
    const thick = radii[Math.round((step / steps) * (radii.length - 1))]! * breed.tailThick + 0.02;
    const off = Math.hypot(breed.tail === 'flat' ? x * 0.3 : x, y - at[1], z - at[2]) / thick;
    if (off < best) {
      best = off;
      share = step / steps;
    }
  }
  return { tail: smooth(1.9, 1.25, best) * smooth(0.02, 0.14, share), share };
}

/** The colour of a point of trunk, legs or tail; withers 1 high. */
export function peltAt(breed: Breed, frame: Frame, coat: Coat, position: Vector3, normal: Vector3): Linear {
  const [x, y, z] = position;
  const off = Math.abs(x);
  const { tail, share } = onTail(breed, frame, position);
  const below = smooth(0.15, -0.6, normal[1]) * (1 - tail) * smooth(frame.head[2] + 0.05, frame.head[2] - 0.1, z);
  const chest = smooth(0.05, 0.13, z - frame.fore.shoulder[2] + 0.1) * smooth(0.86, 0.7, y) * smooth(0.35, 0.5, y) * smooth(0.1, 0.05, off);
  const inner = y < 0.55 ? smooth(0.3, -0.5, normal[0] * Math.sign(x)) : 0;
  const low = smooth(0.42, 0.24, y);
  const leg = smooth(0.58, 0.46, y) * (1 - tail);
  let colour = mixColour(coat.upper, coat.under, clamp(below * 0.9 + chest * 0.85 + inner * 0.5));
  const paint = (other: Linear, amount: number): void => {
    colour = mixColour(colour, other, clamp(amount));
  };
  const ragged = 0.05 * noise(z * 9, off * 9);
  switch (breed.pattern) {
    case 'saddle': {
      paint(coat.points, smooth(0.75, 0.92, y + ragged) * smooth(0.14, 0.06, off) * (1 - tail * 0.4) * 0.55);
      paint(coat.under, tail * smooth(0.2, -0.6, normal[1]) * 0.8 + low * 0.55);
      break;
    }
    case 'blanket': {
      const front = smooth(frame.fore.shoulder[2] + 0.16, frame.fore.shoulder[2] + 0.02, z);
      paint(coat.points, smooth(0.6, 0.68, y + ragged) * Math.max(front, smooth(0.9, 1.05, y)) * (1 - tail));
      paint(coat.points, tail * smooth(-0.3, 0.4, normal[1]));
      break;
    }
    case 'fox':
      paint(coat.points, low * (1 - tail));
      paint(coat.under, tail * smooth(0.7, 0.8, share));
      break;
    case 'patches': {
      const patch = smooth(0.05, 0.12, noise(z * 3.1 + 4, y * 3.3 + x * 2.2) + 0.35 * noise(z * 7, y * 7 - x * 5));
      paint(coat.points, patch * (1 - low));
      break;
    }
    case 'deer':
      paint(
        coat.under,
        smooth(-0.02, -0.07, z - frame.hips[2] + 0.06) * smooth(0.6, 0.75, y) * smooth(0.12, 0.05, off) +
          tail * smooth(0.2, -0.4, normal[1]),
      );
      break;
    case 'belt':
      paint(
        coat.under,
        smooth(0.64, 0.57, y) * smooth(0.3, 0.5, y) + smooth(-0.02, -0.08, z - frame.hips[2] + 0.06) * smooth(0.12, 0.05, off),
      );
      paint(
        coat.points,
        smooth(0.06, 0.03, Math.abs(y - 0.66)) *
          smooth(frame.hips[2] - 0.05, frame.hips[2] + 0.1, z) *
          smooth(frame.fore.shoulder[2], frame.fore.shoulder[2] - 0.1, z),
      );
      break;
    case 'points':
      paint(coat.points, Math.max(low * 0.9, tail));
      break;
    case 'socks':
      paint(coat.points, Math.max(leg, breed.cover === 'wool' ? 0 : smooth(0.15, -0.5, normal[1]) * 0.4));
      break;
    case 'panda': {
      const arms = smooth(0.13, 0.09, Math.abs(z - frame.fore.shoulder[2] + 0.07 + 0.06 * (0.9 - y)));
      const limbs = smooth(0.06, 0.11, off);
      paint(coat.points, Math.max(arms, leg * limbs, smooth(0.6, 0.54, y) * smooth(frame.hips[2] + 0.2, frame.hips[2] + 0.1, z) * limbs));
      break;
    }
    case 'skunk':
      paint(
        coat.points,
        smooth(0.1, 0.05, Math.abs(off - 0.07)) * smooth(0.3, 0.6, normal[1]) * (1 - tail) + tail * smooth(0.06, 0.03, off),
      );
      break;
    case 'rings':
      paint(
        coat.points,
        Math.max(tail * smooth(-0.2, 0.2, Math.sin(share * Math.PI * 2 * 6.5 - 0.6)), low * 0.55 * (breed.snout === 'nose' ? 1 : 0)),
      );
      break;
    case 'silver':
      paint(
        [0.2, 0.19, 0.18],
        smooth(0.72, 0.85, y + ragged) * smooth(frame.fore.shoulder[2] - 0.06, frame.fore.shoulder[2] - 0.22, z) * 0.9,
      );
      break;
    default:
      break;
  }
  if (breed.tail === 'tuft') paint(coat.points, tail * smooth(0.72, 0.82, share));
  return scaleColour(colour, 1 + 0.07 * noise(z * 30 + off * 16, y * 14) + 0.05 * noise(z * 90, y * 40 + off * 40));
}
