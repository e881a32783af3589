import type { Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { along } from '../creature/parts.ts';
import type { BirdForm } from './build.ts';

/** Everything that makes one bird besides its size. */
export interface BirdPlan {
  readonly form: BirdForm;
  readonly colours: Readonly<Record<string, Linear>>;
  /** A pattern on the breast: `bars`, `spots` or none. */
  readonly pattern: string;
  readonly glow: number;
  /** Whether it is in the air by nature: its origin is then its middle. */
  readonly aloft: boolean;
  /** Whether it swims: its origin is then the water's surface. */
  readonly afloat: boolean;
  /** Metres per unit, which the pose needs to measure steps, and a time shift of its small motions. */
  readonly size: number;
  readonly rhythm: number;
}

/** Where a bird's parts are as it stands, its trunk 1 long. */
export interface Measures {
  readonly centre: Vector3;
  /** Trunk's axis, chest forward and up. */
  readonly axis: Vector3;
  readonly hip: Vector3;
  readonly ankle: Vector3;
  readonly foot: Vector3;
  readonly neck: readonly Vector3[];
  readonly head: Vector3;
  /** From the trunk's level space about its middle to the standing bird. */
  readonly stood: (at: Vector3) => Vector3;
  readonly height: number;
}

/** Works out a bird's places from its form. */
export function measure({ tilt, deep, wide, leg, neck: steps, head: skull, thick }: BirdForm): Measures {
  const [s, c] = [Math.sin(tilt), Math.cos(tilt)];
  const centre: Vector3 = [0, leg + 0.36 * s + deep * 0.62 * c, 0];
  const stood = ([x, y, z]: Vector3): Vector3 => [x, centre[1] + y * c + z * s, centre[2] + z * c - y * s];
  const root = stood([0, deep * 0.3, 0.34]);
  const neck: Vector3[] = [root, ...steps.map(([up, forward]): Vector3 => [0, root[1] + up, root[2] + forward])];
  const head = neck.at(-1)!;
  const hip: Vector3 = [wide * 0.5, leg + deep * 0.12 * c, centre[2] - 0.36 * s * c * 0.4];
  return {
    centre,
    axis: [0, s, c],
    hip,
    ankle: [wide * 0.52, leg * 0.5, hip[2] - leg * 0.16 - 0.01],
    foot: [wide * 0.52, thick * 0.9, hip[2] + 0.03],
    neck,
    head,
    stood,
    height: Math.max(head[1] + skull[1], centre[1] + deep),
  };
}

/** The place on the neck at a share from its root to the head. */
export function onNeck({ neck }: Measures, share: number): Vector3 {
  return along(neck, share);
}
