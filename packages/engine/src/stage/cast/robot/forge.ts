import type { Vector3 } from '@onereel/spec';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import { roundedBox } from '../../../shapes/prism.ts';
import type { Shape } from '../../../shapes/shape.ts';
import { type Coat, ellipsoid, tube } from '../../../shapes/solids.ts';
import type { Workbench } from '../human/likeness.ts';
import { type RobotDesign, robotDesign } from './design.ts';

/** What a robot is made with: metal that follows a joint, and the parts that all of its kind share. */
export interface Forge extends Workbench {
  readonly design: RobotDesign;
  metal(joint: string, look: Linear, gloss?: number, glow?: number): Required<Coat>;
  /** A plate or a shell, as the design wills; `size` is half its extent, metres. */
  block(joint: string, size: Vector3, centre: Vector3, look?: Linear, gloss?: number): Shape;
  /** A limb: a thin dark rod with a shell around its middle; `wide` in shares of the robot's height. */
  limb(joint: string, from: Vector3, to: Vector3, wide: number): Shape[];
  /** The ball of a joint; `size` in shares of the robot's height. */
  ball(joint: string, at: Vector3, size: number, look?: Linear): Shape;
}

/** A place on the way from one place to another; more than 1 goes beyond. */
export function between(a: Vector3, b: Vector3, share: number): Vector3 {
  return [0, 1, 2].map((axis) => a[axis]! + (b[axis]! - a[axis]!) * share) as unknown as Vector3;
}

/** The forge for one robot. */
export function forge(workbench: Workbench): Forge {
  const { likeness, figure, bone } = workbench;
  const { colour, second } = likeness;
  const design = robotDesign(likeness.design);
  const { height: h } = figure;
  const metal = (joint: string, look: Linear, gloss = 0.72, glow = 0): Required<Coat> => ({
    colour: look,
    surface: [0.92, gloss, 0, glow] as const,
    binding: [[bone(joint), 1]] as const,
  });
  const block = (joint: string, size: Vector3, centre: Vector3, look = colour, gloss = 0.72): Shape =>
    design.boxy
      ? roundedBox([size[0] * 2, size[1] * 2, size[2] * 2], metal(joint, look, gloss), Math.min(...size) * 0.22, centre)
      : ellipsoid([size[0] * 1.1, size[1] * 1.12, size[2] * 1.1], metal(joint, look, gloss), { centre, around: 26, down: 18 });
  /** A limb: a thin dark rod with a shell around its middle. */
  const limb = (joint: string, from: Vector3, to: Vector3, wide: number): Shape[] => {
    const ways = [0.1, 0.16, 0.24, 0.5, 0.78, 0.86, 0.9].map((share) => between(from, to, share));
    const swell = (along: number): number =>
      wide * h * (along < 0.05 || along > 0.95 ? 0.55 : design.boxy ? 1 : 0.82 + 0.3 * Math.sin(along * Math.PI * 0.8 + 0.6));
    return [
      tube(
        [from, between(from, to, 0.5), to],
        () => wide * h * 0.48,
        () => metal(joint, second, 0.5),
        { around: 12 },
      ),
      tube(ways, swell, (along) => metal(joint, along > 0.4 && along < 0.46 ? scaleColour(colour, 0.4) : colour), {
        around: design.boxy ? 4 : 16,
      }),
    ];
  };
  const ball = (joint: string, at: Vector3, size: number, look = second): Shape =>
    ellipsoid([size * h, size * h, size * h], metal(joint, look, 0.6), { centre: at, around: 16, down: 12 });
  return { ...workbench, design, metal, block, limb, ball };
}
