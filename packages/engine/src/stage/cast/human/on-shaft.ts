import type { Metres, Vector3 } from '@onereel/spec';
import { add, cross, mixVector, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { Figure } from './figure.ts';
import { across, wristToGrip } from './grip.ts';
import type { Shaft } from './motif.ts';
import type { Side } from './skeleton.ts';

/** How a fist goes around a shaft, in the body's space. */
interface Fist {
  readonly wrist: Vector3;
  readonly fingers: Vector3;
  readonly palm: Vector3;
}

/** How high a shaft's upper fist is at most, of what reaches down from it. */
const steepest = 0.94;

/** Half the thickness of a shaft, metres. */
const thickness: Metres = 0.016;

/** Between two ways of standing. */
export function mixShaft(from: Shaft, to: Shaft, amount: number): Shaft {
  const [apart, lift] = mixVector([from.grip[0], from.grip[1], 0], [to.grip[0], to.grip[1], 0], amount);
  return { high: mixVector(from.high, to.high, amount), way: mixVector(from.way, to.way, amount), grip: [apart, lift, 0] };
}

/** Where the foot of a tool is and which way its shaft goes up from there, for what reaches `deep` metres down from the upper fist. */
export function standingShaft({ high, way, grip: [, lift] }: Shaft, height: Metres, deep: Metres): { foot: Vector3; up: Vector3 } {
  const ground = lift * height;
  // What is short is held lower, so that it comes down to the ground.
  const upper = Math.min(high[1] * height, ground + deep * steepest);
  const out = Math.sqrt(Math.max(0, deep * deep - (upper - ground) ** 2));
  const [x, , z] = normalise([way[0], 0, way[2]]);
  const top: Vector3 = [high[0] * height, upper, high[2] * height];
  const foot: Vector3 = [top[0] + x * out, ground, top[2] + z * out];
  return { foot, up: normalise(subtract(top, foot)) };
}

/** The fist of one side on a tool that reaches `deep` metres down from the right one. */
export function fistOn(shaft: Shaft, figure: Figure, side: Side, deep: Metres): Fist {
  const { foot, up } = standingShaft(shaft, figure.height, deep);
  const grip = add(foot, scale(up, deep - (side === 'L' ? shaft.grip[0] * figure.height : 0)));
  const fingers = across([side === 'L' ? -0.5 : 0.5, 0, 0.9], up);
  const palm = scale(cross(up, fingers), side === 'L' ? -1 : 1);
  return { wrist: subtract(grip, wristToGrip(figure, fingers, palm, thickness)), fingers, palm };
}
