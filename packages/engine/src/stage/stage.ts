import type { CueSheet, Note, Screenplay, Seconds } from '@onereel/spec';
import type { PerspectiveCamera, Scene, WebGPURenderer } from 'three/webgpu';
import type { Focus } from './camera/camera-moment.ts';
import type { LightRig } from './light/light-rig.ts';
import type { Grade } from './light/lighting.ts';

export type { Focus } from './camera/camera-moment.ts';

/** What the ground near the action receives shadows of, and from where. */
export interface ShadowStage {
  /** The middle of the shadowed area, metres. */
  readonly centre: readonly [number, number, number];
  /** Half the side of the area, metres. */
  readonly reach: number;
  /** Toward the light that casts it. */
  readonly direction: readonly [number, number, number];
}

/** A film's scene, ready to be seen at any moment. */
export interface Stage {
  readonly screenplay: Screenplay;
  readonly cueSheet: CueSheet;
  readonly notes: readonly Note[];
  readonly seconds: Seconds;
  readonly scene: Scene;
  readonly camera: PerspectiveCamera;
  readonly light: LightRig;
  readonly grade: Grade;
  /** Multiplies the grade's exposure at the moment last asked for: fades, and hours that pass. 1 when absent. */
  exposure?: number;
  /** What is sharp at the moment last asked for; everything when absent. */
  focus?: Focus | null;
  /** Where shadows fall at the moment last asked for; null for none. */
  shadow: ShadowStage | null;
  /** Names all that the still layer depends on besides the camera: the same name, the same picture of it. */
  readonly stillKey: string;
  /** Called once with the renderer before the first picture: for what is baked on the graphics device. */
  prepare?(renderer: WebGPURenderer): Promise<void>;
  /**
   * Brings everything to the moment `seconds` from the film's start. Depends on nothing but the moment:
   * any order of calls gives the same scene.
   */
  at(seconds: Seconds): void;
  dispose(): void;
}
