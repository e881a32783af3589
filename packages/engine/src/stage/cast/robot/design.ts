import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';

/** How a robot's parts are shaped: rounded shells, plain boxes, or a slender body of plates. */
export interface RobotDesign {
  /** Thickness of limbs, share of height. */
  readonly limb: number;
  readonly boxy: boolean;
  readonly eyes: Linear;
  readonly antenna: boolean;
  readonly head: Vector3;
}

const designs: Readonly<Record<string, RobotDesign>> = {
  humanoid: { limb: 0.028, boxy: false, eyes: [0.1, 0.65, 1], antenna: false, head: [0.092, 0.11, 0.1] },
  boxy: { limb: 0.03, boxy: true, eyes: [1, 0.75, 0.15], antenna: true, head: [0.125, 0.1, 0.105] },
  android: { limb: 0.022, boxy: false, eyes: [0.3, 0.9, 1], antenna: false, head: [0.08, 0.112, 0.094] },
  war: { limb: 0.036, boxy: true, eyes: [1, 0.08, 0.03], antenna: false, head: [0.095, 0.085, 0.1] },
};

/** The design of a name; an unknown one is a humanoid's. */
export function robotDesign(name: string): RobotDesign {
  return designs[name] ?? designs['humanoid']!;
}
