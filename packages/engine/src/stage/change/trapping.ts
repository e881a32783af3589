import type { Matrix4, Object3D } from 'three/webgpu';
import type { Moment } from '../blocking/moment.ts';
import type { Glow } from '../cast/family.ts';
import type { Measures } from './changing-surface.ts';
import type { Condition } from './condition.ts';
import type { Matter } from '../matter/matter.ts';

/** What comes with a change and is not the body itself: flames on what burns, icicles under what freezes, the puddle of what melts. */
export interface Trapping {
  /** Put into the body's object, so that it goes where the body goes. */
  readonly objects: readonly Object3D[];
  /** Brings it to a moment, after the body was posed. `inverse` leads from the world into the body's own space. */
  at(state: Condition, moment: Moment, inverse: Matrix4): void;
  /** The light that it throws at the moment last asked for. */
  light?(): Glow | null;
  dispose(): void;
}

/** What a trapping is made for. */
export interface Wearer {
  readonly object: Object3D;
  readonly measures: Measures;
  readonly matter: Matter;
  /** Whether it lives: what lives is not charred and leaves no smoke. */
  readonly alive: boolean;
}

/** How large a body is as a whole, metres: half its width and its height, evened out. */
export function spanOf({ height, reach }: Measures): number {
  return Math.sqrt(height * Math.min(reach * 2, height * 4));
}
