import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import type { Shape } from '../../../shapes/shape.ts';
import type { FlagPlan } from './flags.ts';
import type { HullColours } from './hull.ts';
import type { HullForm } from './hull-form.ts';

/** The colours of a vessel. */
export interface VesselColours extends HullColours {
  readonly canvas: Linear;
  readonly flag: Linear;
}

/** A vessel as plain data, ready for its materials. */
export interface Vessel {
  readonly form: HullForm;
  /** Hull, spars and ropes: what does not bend. */
  readonly wood: Shape;
  /** Sails, hanging on `joints` (bone 0 is the vessel itself, 1 the first joint). Null when there are none. */
  readonly canvas: Shape | null;
  readonly joints: readonly { readonly name: string; readonly at: Vector3 }[];
  readonly flags: readonly FlagPlan[];
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
  readonly mastTop: Metres;
  readonly anchors: Readonly<Record<string, Vector3>>;
}
