import type { Vector3 } from '@onereel/spec';
import type { Joint } from '../../matter/skin.ts';
import type { Figure } from './figure.ts';
import { eyeCentre, mouthCentre } from './head.ts';

/** Both sides of a person: its own left is at +x. */
export const sides = ['L', 'R'] as const;
export type Side = (typeof sides)[number];

/** +1 on the person's left, −1 on its right. */
export function sign(side: Side): 1 | -1 {
  return side === 'L' ? 1 : -1;
}

/** A place on the left, for either side. */
export function onSide([x, y, z]: Vector3, side: Side): Vector3 {
  return [x * sign(side), y, z];
}

/** How many panels the skirt of a coat or dress swings in. */
export const panels = 6;

/** The direction of a panel, radians from the front toward the left. */
export function panelAngle(panel: number): number {
  return ((panel + 0.5) / panels) * Math.PI * 2;
}

/** A place of the model head in the body's space. */
export function ofHead({ headCentre, headScale, headShape }: Figure, [x, y, z]: Vector3): Vector3 {
  return [
    headCentre[0] + x * headScale * headShape[0],
    headCentre[1] + y * headScale * headShape[1],
    headCentre[2] + z * headScale * headShape[2],
  ];
}

/** The joints of a person, parents first. */
export function humanJoints(figure: Figure): readonly Joint[] {
  const joint = (name: string, parent: string | null, at: Vector3): Joint => ({ name, parent, at });
  const h = figure.height;
  const head = (at: Vector3): Vector3 => ofHead(figure, at);
  const joints: Joint[] = [
    joint('pelvis', null, [0, figure.pelvis, 0]),
    joint('spine', 'pelvis', [0, figure.waist, -0.012 * h]),
    joint('chest', 'spine', [0, figure.chest, -0.014 * h]),
    joint('neck', 'chest', [0, figure.neckBase, -0.012 * h]),
    joint('head', 'neck', head([0, -0.045, -0.012])),
    joint('jaw', 'head', head([0, -0.03, 0])),
    joint('ponytail', 'head', head([0, 0.03, -0.11])),
  ];
  for (const side of sides) {
    const on = (at: Vector3): Vector3 => onSide(at, side);
    const along = (share: number): Vector3 =>
      [0, 1, 2].map((axis) => figure.wrist[axis]! + (figure.wrist[axis]! - figure.elbow[axis]!) * share) as unknown as Vector3;
    joints.push(
      joint(`eye${side}`, 'head', head(on(eyeCentre))),
      joint(`lid${side}`, 'head', head(on(eyeCentre))),
      joint(`brow${side}`, 'head', head(on([0.03, 0.022, 0.08]))),
      joint(`mouth${side}`, 'head', head(on(mouthCentre))),
      joint(`lip${side}`, 'jaw', head(on(mouthCentre))),
      joint(`clavicle${side}`, 'chest', on([0.018 * h, figure.shoulder[1], 0])),
      joint(`upperArm${side}`, `clavicle${side}`, on(figure.shoulder)),
      joint(`forearm${side}`, `upperArm${side}`, on(figure.elbow)),
      joint(`hand${side}`, `forearm${side}`, on(figure.wrist)),
      joint(`fingers${side}`, `hand${side}`, on(along(0.34))),
      joint(`tips${side}`, `fingers${side}`, on(along(0.5))),
      joint(`index${side}`, `hand${side}`, on([along(0.34)[0], along(0.34)[1], along(0.34)[2] + 0.015 * h])),
      joint(`thumb${side}`, `hand${side}`, on(along(0.09))),
      joint(`thigh${side}`, 'pelvis', on(figure.hip)),
      joint(`shin${side}`, `thigh${side}`, on(figure.knee)),
      joint(`foot${side}`, `shin${side}`, on(figure.ankle)),
      joint(`toes${side}`, `foot${side}`, on([figure.ankle[0], 0.016 * h, figure.ankle[2] + 0.082 * h])),
    );
  }
  for (let panel = 0; panel < panels; panel++) {
    const angle = panelAngle(panel);
    const out = (y: number, far: number): Vector3 => [Math.sin(angle) * figure.hips[0] * far, y, Math.cos(angle) * figure.hips[1] * far];
    joints.push(
      joint(`hem${panel}`, 'pelvis', out(figure.pelvis + 0.02 * h, 0.8)),
      joint(`hemLow${panel}`, `hem${panel}`, out(figure.hip[1] * 0.76, 1.1)),
    );
  }
  return joints;
}
