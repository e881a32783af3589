import type { Metres, Vector3 } from '@onereel/spec';
import type { Shape } from '../../../shapes/shape.ts';
import type { Substance } from '../../matter/substance.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Glow } from '../family.ts';
import type { Swarm } from './motes.ts';

/** A piece of a thing, made of one substance. Pieces with the same name move as one. */
export interface Part {
  readonly substance: Substance;
  /** In the thing's own space; a moving one around its own pivot. Its vertices carry the colours (`coatOf`). */
  readonly shape: Shape;
  /** Given: it moves by itself, and `Model.pose` turns it. */
  readonly name?: string;
  /** What a moving part turns about, in the thing's own space. */
  readonly pivot?: Vector3;
}

/** Where a moving part is and how it is turned: radians about x, y, z through its pivot, and a shift in metres. */
export interface PartPose {
  readonly turn?: readonly [number, number, number];
  readonly shift?: Vector3;
  readonly size?: number | readonly [number, number, number];
  readonly hidden?: boolean;
}

/** A thing put together of parts: what most families of things are. +z is its front, y = 0 the ground under it. */
export interface Model {
  readonly parts: readonly Part[];
  readonly extent: readonly [width: Metres, height: Metres, length: Metres];
  /** Named points: `top`, `grip`, `spout`, `seat`, `mouth`, `flame` … */
  readonly anchors?: Readonly<Record<string, Vector3>>;
  /** How the moving parts stand at a moment, by their names. Depends on the moment alone. */
  readonly pose?: (moment: Moment) => Readonly<Record<string, PartPose>>;
  /** Flames, smoke, drops, sparks. */
  readonly swarms?: readonly Swarm[];
  /** The light it throws on what is around it. */
  readonly light?: (moment: Moment) => Glow | null;
}
