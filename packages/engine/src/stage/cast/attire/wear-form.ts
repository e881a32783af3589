import type { Object3D } from 'three/webgpu';
import type { Radians, Vector3 } from '@onereel/spec';
import type { Shape } from '../../../shapes/shape.ts';
import type { Rig } from '../../matter/skin.ts';

/** Where a head sits and how it looks out, for what is worn on it. */
export interface WornHead {
  readonly joint: string;
  /** The middle of the skull, without muzzle and ears. */
  readonly middle: Vector3;
  /** About half as wide as the skull. */
  readonly half: number;
  /** How far a hat leans forward against the vertical. */
  readonly tilt?: Radians;
  /** The left eye, how large it is and where it looks (of unit length). */
  readonly eye: { readonly at: Vector3; readonly radius: number; readonly outward: Vector3 };
}

/**
 * What dressmakers must know of a body that is not a person's: where its head, neck and trunk are, at rest, in the space of its
 * shapes. What they fit is measured on the skin itself, so rough places are enough.
 */
export interface WearForm {
  readonly head: WornHead;
  /** The middle of the neck where a collar sits, the way to the head (of unit length), and about how thick it is. */
  readonly neck: { readonly at: Vector3; readonly up: Vector3; readonly radius: number };
  /** The trunk's axis from the shoulders to the rump, and how far from it a sweater may reach. */
  readonly trunk: { readonly from: Vector3; readonly to: Vector3; readonly girth: number };
  /** How high boots reach above the ground; none for what has no legs to wear them. */
  readonly boots?: number;
}

/** A body's measures together with the skin that they are taken on. */
export interface Fitting {
  /** Where clothes go; or but where the middle of the head is, and the rest is measured. */
  readonly form: WearForm | { readonly headAt: Vector3 };
  /** The surface at rest, bound to the rig's joints where there is one. */
  readonly skin: Shape;
  readonly rig: Rig | null;
  /** What garments are hung on, so that they move and scale with the skin. */
  readonly host: Object3D;
}

/** A fitting with all its measures. */
export interface Measured extends Fitting {
  readonly form: WearForm;
}
