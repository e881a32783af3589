import type { Unit, Vector3 } from '@onereel/spec';
import type { Linear } from '../../shapes/colour.ts';

/** A lamp: neon, lantern, lightning, fire. Falls off with the square of the distance and ends at `reach` metres. */
export interface Lamp {
  readonly place: Vector3;
  readonly colour: Linear;
  readonly reach: number;
}

/** All the light of one moment, as plain numbers. Colours are linear light; directions point toward the light. */
export interface Lighting {
  /** The key light: sun or moon. */
  readonly key: { readonly direction: Vector3; readonly colour: Linear };
  /** What comes from the sky above and from the ground below. */
  readonly sky: Linear;
  readonly bounce: Linear;
  /** A soft light from the camera's side, so that shadows stay readable. */
  readonly fill: { readonly direction: Vector3; readonly colour: Linear };
  /** Light at the edge of things, from behind. */
  readonly rim: Linear;
  readonly haze: Haze;
  readonly lamps: readonly Lamp[];
  /** How dark a cast shadow is. */
  readonly shadow: Unit;
  /** How far below its place the disc of the sun or the moon hangs, radians: where it sets or rises during the film. */
  readonly sunk?: number;
  /** How far the lamps of the place are on; all the way when absent. */
  readonly lampsOn?: Unit;
  /** How wet everything is: darker, glossier. */
  readonly wet: Unit;
  /** Seconds that have passed for clouds, sun and stars where hours pass in a film: more than for what is below them. */
  readonly heavens?: number;
}

/** The air between things. `density` per metre at height 0; `fall` per metre is how fast it thins upward. */
export interface Haze {
  readonly colour: Linear;
  /** Its colour when one looks toward the key light. */
  readonly glow: Linear;
  readonly density: number;
  readonly fall: number;
}

/** How the developed picture looks: the last step before the screen. */
export interface Grade {
  readonly exposure: number;
  /** 0 grey, 1 as lit, more for a richer colour. */
  readonly saturation: number;
  readonly contrast: number;
  /** Tints of shadows and highlights, around 1. */
  readonly shadows: Linear;
  readonly highlights: Linear;
  readonly bloom: number;
  readonly vignette: number;
  readonly grain: number;
  /** Whether colours go through unchanged, as a given picture has them: none of the other numbers counts then, and edges stay as they are. */
  readonly plain?: boolean;
}
