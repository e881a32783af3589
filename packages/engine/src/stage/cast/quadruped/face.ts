import type { Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Breed } from './breed.ts';
import { earRoot } from './ears.ts';
import type { Coat } from './pelt.ts';
import type { SkullPlan } from './skull.ts';

/** How much a point of the model head belongs to an ear. */
export function earShare(breed: Breed, [x, y, z]: Vector3): number {
  const off = Math.abs(x);
  const s = breed.skull;
  switch (breed.ears) {
    case 'floppy':
      return smooth(0.08 * s, 0.095 * s, off) * smooth(-0.08, -0.05, y) * smooth(0.1, 0.07, z);
    case 'fan':
      return smooth(0.11, 0.17, off);
    case 'side':
      return smooth(0.08 * s, 0.088 * s, off) * smooth(-0.05, -0.03, y) * smooth(0.09, 0.06, z);
    case 'sideways':
      return smooth(0.082 * s, 0.105 * s, off) * smooth(0.02, 0.045, y);
    case 'none':
      return 0;
    default: {
      const root = earRoot(breed);
      return smooth(root[1] + 0.008, root[1] + 0.035, y) * smooth(0.015, 0.03, off) * smooth(0.085, 0.06, z);
    }
  }
}

/** The colour of a point of the model head. */
export function faceAt(breed: Breed, plan: SkullPlan, coat: Coat, position: Vector3, normal: Vector3): Linear {
  const [x, y, z] = position;
  const off = Math.abs(x);
  const along = clamp((z - plan.from) / (plan.to - plan.from));
  const ear = earShare(breed, position);
  const sides = smooth(0.02, -0.02, y) * smooth(0.02, 0.1, z);
  const eyeOff = Math.hypot(off - plan.eye[0], y - plan.eye[1], (z - plan.eye[2]) * 0.8);
  const muzzle = smooth(plan.from - 0.03, plan.from + 0.015, z + (y < 0 ? 0.02 : -0.01));
  const front = smooth(0.06, 0.12, z) * (1 - ear);
  let colour = coat.upper;
  const paint = (other: Linear, amount: number): void => {
    colour = mixColour(colour, other, clamp(amount));
  };
  const dark: Linear = scaleColour(coat.points, 1);
  switch (breed.face) {
    case 'pale':
      paint(coat.under, sides * 0.85 + muzzle * 0.75 * smooth(0.03, 0.0, y));
      paint(coat.points, ear * 0.2);
      break;
    case 'plain':
      if (breed.pattern === 'saddle') {
        paint(coat.under, sides * 0.85);
        paint(coat.points, ear * 0.75);
      }
      break;
    case 'collie':
      paint(coat.under, muzzle + smooth(0.022, 0.012, off) * front + sides * 0.6);
      break;
    case 'fox':
      paint(coat.under, Math.max(smooth(0.012, -0.012, y - 0.25 * (off - 0.05)) * smooth(0.02, 0.06, z), 0) * (1 - ear));
      paint(dark, ear * (normal[2] < 0.2 ? smooth(0.1, 0.16, y) * 0.95 : 0));
      break;
    case 'husky':
      paint(
        coat.under,
        muzzle * smooth(0.03, 0.0, y) + sides + smooth(0.026, 0.014, Math.hypot(off - plan.eye[0] * 0.7, y - plan.eye[1] - 0.03)) * front,
      );
      paint(dark, 0.5 * smooth(0.4, 0.9, along) * smooth(0.0, 0.02, y) + 0.4 * ear);
      break;
    case 'dark':
      paint(dark, breed.cover === 'wool' ? 1 : 0.85 * smooth(0.2, 0.75, along));
      break;
    case 'muzzle':
      paint(coat.under, smooth(0.5, 0.75, along) + smooth(0.045, 0.03, eyeOff) * 0.8);
      paint(dark, ear * smooth(0.14, 0.22, y));
      break;
    case 'blaze':
      if (breed.pattern === 'patches') {
        paint(coat.points, smooth(0.024, 0.036, off) * (1 - smooth(0.35, 0.6, along)));
        paint(coat.nose, smooth(0.72, 0.86, along));
      } else {
        paint(coat.under, 0);
        paint(
          [0.75, 0.72, 0.66],
          smooth(0.016, 0.009, off + 0.004 * noise(z * 40, 3)) * smooth(0.1, 0.13, z) * smooth(0.85, 0.6, along) * smooth(-0.01, 0.02, y),
        );
        paint(dark, 0.75 * smooth(0.72, 1, along));
      }
      break;
    case 'mask':
      paint(coat.under, muzzle + smooth(0.02, 0.0, y) * front * 0.8 + smooth(0.016, 0.008, Math.abs(y - plan.eye[1] - 0.038)) * front);
      paint(
        dark,
        smooth(1.15, 0.8, Math.hypot((off - plan.eye[0] - 0.012) / 0.05, (y - plan.eye[1] + (off - plan.eye[0]) * 0.5) / 0.026)) * front,
      );
      paint(
        dark,
        smooth(0.011, 0.006, off) * front * smooth(-0.01, 0.01, y) * (1 - smooth(0.6, 0.9, along)) * (breed.tail === 'bush' ? 0.8 : 0),
      );
      break;
    case 'panda':
      paint(dark, ear);
      paint(
        dark,
        smooth(1.2, 0.9, Math.hypot((off - plan.eye[0] - 0.006) / 0.03, (y - plan.eye[1] + 0.012 + (off - plan.eye[0]) * 0.6) / 0.04)) *
          front,
      );
      break;
    case 'badger':
      if (breed.pattern === 'skunk') paint(coat.points, smooth(0.014, 0.008, off) * smooth(0.0, 0.03, y));
      else if (breed.pattern === 'belt') {
        paint(coat.under, muzzle * smooth(0.02, 0.0, y) + sides);
        paint(dark, smooth(0.014, 0.008, Math.abs(off - 0.03 + 0.01 * along)) * smooth(plan.eye[2] - 0.01, plan.eye[2] + 0.02, z) * 0.9);
      } else {
        paint([0.78, 0.76, 0.71], 1);
        paint(dark, smooth(0.021, 0.013, Math.abs(off - plan.eye[0] * 0.9)) * smooth(-0.03, -0.01, y));
        paint([0.03, 0.025, 0.022], sides * smooth(-0.05, -0.07, y));
      }
      break;
    case 'tiger':
      paint(
        coat.under,
        sides * 0.9 + smooth(0.03, 0.018, Math.hypot(off - plan.eye[0], y - plan.eye[1] - 0.026)) * front + muzzle * smooth(0.012, 0.0, y),
      );
      break;
    case 'cheetah':
      paint(coat.under, sides * 0.85 + muzzle * smooth(0.02, 0.0, y));
      paint(
        dark,
        smooth(0.009, 0.005, Math.abs(off - plan.eye[0] * 0.72 + (plan.eye[1] - y) * 0.04)) *
          smooth(plan.eye[1], plan.eye[1] - 0.01, y) *
          smooth(plan.mouth, plan.mouth + 0.015, y) *
          front,
      );
      break;
    case 'siamese':
      paint(dark, Math.max(ear, smooth(0.085, 0.045, Math.hypot(x, (y + 0.005) * 1.1, (z - plan.to) * 0.8))));
      break;
    case 'sloth':
      paint(coat.under, front * smooth(0.075, 0.06, Math.hypot(x, y)));
      paint(
        dark,
        smooth(1.1, 0.8, Math.hypot((off - plan.eye[0] - 0.016) / 0.04, (y - plan.eye[1] + (off - plan.eye[0]) * 0.35) / 0.014)) * front,
      );
      paint(dark, smooth(0.026, 0.016, Math.hypot(x, y - plan.nose[1], z - plan.nose[2])));
      break;
    case 'deer':
      paint(coat.under, sides * 0.7 + smooth(0.03, 0.02, eyeOff) * 0.7);
      paint(dark, 0.75 * smooth(0.75, 1, along));
      break;
    case 'ape': {
      const bare = smooth(0.062, 0.05, Math.hypot(off * 0.95, (y - 0.02) * 0.95)) * smooth(0.1, 0.13, z);
      paint(coat.points, Math.max(bare, muzzle * smooth(0.06, 0.04, y), ear * smooth(-0.3, 0.3, normal[0] * Math.sign(x) + normal[2])));
      break;
    }
    default:
      break;
  }
  // The hollow of the ear is bare and rosy.
  if (breed.ears !== 'floppy' && breed.ears !== 'fan' && breed.face !== 'ape' && breed.face !== 'panda')
    paint(mixColour(coat.under, [0.35, 0.16, 0.13], 0.4), ear * smooth(0.2, 0.8, normal[2]) * 0.8);
  const r = plan.eyeRadius;
  paint([0.018, 0.012, 0.01], smooth(r * 1.55, r * 1.1, eyeOff) * 0.95);
  const nose = plan.noseSize * (breed.snout === 'broad' ? 2 : 1.2);
  if (plan.noseSize > 0 && breed.snout !== 'ape')
    paint(coat.nose, smooth(nose * 1.35, nose, Math.hypot(x, y - plan.nose[1], z - plan.nose[2])));
  // The roof of the mouth and the edge of the lips.
  const roof =
    smooth(-0.55, -0.85, normal[1]) *
    smooth(plan.wide * 0.9, plan.wide * 0.6, off) *
    smooth(plan.mouth + 0.02, plan.mouth, y) *
    smooth(plan.from - 0.05, plan.from, z);
  if (breed.snout !== 'trunk') paint([0.035, 0.012, 0.011], roof);
  return scaleColour(colour, 1 + 0.07 * noise(z * 60, y * 60 + off * 30));
}
