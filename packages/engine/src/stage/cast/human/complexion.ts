import type { Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { type Linear, mixColour, scaleColour } from '../../../shapes/colour.ts';
import { eyeCentre, gap, jawShare, lidOpening, mouthCentre } from './head.ts';

/** The colours of a face, linear light. */
export interface Complexion {
  readonly skin: Linear;
  readonly lips: Linear;
  /** How far the red of the lips reaches, 1 for full lips. */
  readonly lipHeight: number;
  /** How rosy cheeks and nose are. */
  readonly rosy: Unit;
  readonly iris: Linear;
  readonly hair: Linear;
  /** What the lids are painted with. */
  readonly shadow: Linear | null;
  /** How much a shaved beard shows. */
  readonly stubble: Unit;
  /** How bald the scalp is: 1 shows skin where hair would grow. */
  readonly bald: Unit;
}

const hairlinePoints: readonly (readonly [z: number, y: number])[] = [
  [-0.13, -0.08],
  [-0.085, -0.08],
  [-0.045, -0.06],
  [-0.024, -0.03],
  [-0.004, 0.012],
  [0.02, 0.012],
  [0.03, 0.03],
  [0.046, 0.052],
  [0.068, 0.064],
  [0.13, 0.064],
];

/** How far inside the hair's area a point of the model head is: above and behind the hairline, metres, negative on the face. */
export function hairDepth(y: number, z: number): number {
  let step = 1;
  while (step < hairlinePoints.length - 1 && hairlinePoints[step]![0] < z) step++;
  const [z0, y0] = hairlinePoints[step - 1]!;
  const [z1, y1] = hairlinePoints[step]!;
  return y - (y0 + (y1 - y0) * clamp((z - z0) / (z1 - z0)));
}

function lipShare(x: number, y: number, z: number, height: number): Unit {
  const off = Math.abs(x);
  const closed = y + gap * jawShare(x, y, z);
  const profile = Math.sqrt(Math.max(0, 1 - (off / 0.0228) ** 2));
  const bow = 0.0086 * height * profile * (1 - 0.22 * smooth(0.005, 0, off));
  const above = closed - mouthCentre[1] - gap / 2;
  const inside = above > 0 ? bow - above : 0.0108 * height * profile + above;
  return smooth(-0.0018, 0.0022, inside) * smooth(0.068, 0.076, z);
}

/** Inside the mouth: the walls of the cavity behind the lips. */
function insideMouth([x, y, z]: Vector3): Unit {
  const off = Math.hypot(x / 0.0232, (y - mouthCentre[1]) / (gap / 2 + 0.001));
  return smooth(1.15, 1.02, off) * smooth(0.0845, 0.08, z) * smooth(0.03, 0.038, z);
}

const blush = (point: Vector3, centre: Vector3, reach: number): Unit => {
  const squared = (Math.abs(point[0]) - centre[0]) ** 2 + (point[1] - centre[1]) ** 2 + (point[2] - centre[2]) ** 2;
  return Math.exp(-squared / (reach * reach));
};

/** The colour of a point of the model head and how glossy it is. */
export function complexionAt(look: Complexion, point: Vector3): { colour: Linear; gloss: Unit } {
  const [x, y, z] = point;
  const red: Linear = [look.skin[0] * 1.02, look.skin[1] * 0.66, look.skin[2] * 0.62];
  const rosy =
    look.rosy *
    (0.75 * blush(point, [0.045, -0.03, 0.062], 0.024) +
      0.6 * blush(point, [0, -0.036, 0.102], 0.014) +
      0.7 * blush(point, [0.074, -0.012, -0.016], 0.03) +
      0.35 * blush(point, [0, -0.1, 0.08], 0.02));
  let colour = mixColour(look.skin, red, clamp(rosy));
  const beard = look.stubble * smooth(-0.028, -0.055, y) * smooth(-0.125, -0.105, y) * smooth(-0.01, 0.02, z);
  colour = mixColour(colour, mixColour(look.hair, [0.1, 0.1, 0.11], 0.5), beard * 0.4);
  // Roots of the hair darken the scalp.
  colour = mixColour(
    colour,
    scaleColour(look.hair, 0.8),
    smooth(-0.005, 0.012, hairDepth(y, z)) *
      (1 - look.bald) *
      (y < 0.03 && z > -0.055 && z < 0.012 ? smooth(0.0735, 0.067, Math.abs(x)) : 1),
  );
  const opening = z > 0.06 ? lidOpening(Math.abs(x) - eyeCentre[0], y - eyeCentre[1]) : 1;
  colour = mixColour(colour, mixColour(red, [0.06, 0.03, 0.025], 0.45), smooth(0.0036, 0.0006, opening) * 0.65);
  colour = mixColour(colour, scaleColour(red, 0.86), smooth(0.012, 0.003, opening) * 0.14);
  if (look.shadow && opening < 0.02)
    colour = mixColour(colour, look.shadow, 0.8 * smooth(0.017, 0.006, opening) * smooth(-0.002, 0.004, y - eyeCentre[1]));
  const lips = lipShare(x, y, z, look.lipHeight);
  colour = mixColour(colour, look.lips, lips);
  const inner = insideMouth(point);
  colour = mixColour(colour, [0.05, 0.008, 0.007], inner);
  const nostril = blush(point, [0.0062, -0.0425, 0.0975], 0.0035);
  return { colour: scaleColour(colour, 1 - 0.55 * nostril), gloss: 0.24 + 0.03 * lips - 0.2 * inner };
}
