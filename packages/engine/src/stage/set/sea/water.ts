import { Mesh, NodeMaterial, type Texture, Vector2, Vector3, Vector4 } from 'three/webgpu';
import { modelWorldMatrix, positionGeometry, positionWorld, uniform, varying, vec4 } from 'three/tsl';
import type { Seconds, Vector3 as Place } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { type Inputs, picture, shader, value } from '../../matter/shader.ts';
import { layers } from '../../matter/mesh.ts';
import { withMotion } from '../../matter/motion.ts';
import { posed } from '../../matter/skin.ts';
import type { LightRig } from '../../light/light-rig.ts';
import type { SeaGrid } from './sea-grid.ts';
import { waterShading } from './water-shading.ts';
import { waveShader } from './wave-shader.ts';
import type { SeaState } from './sea-state.ts';
import type { Wave } from './waves.ts';

/** What a sheet of open water is made of. */
export interface WaterParts {
  readonly waves: readonly Wave[];
  readonly state: SeaState;
  readonly grid: SeaGrid;
  /** The texture of `waterTexture`. */
  readonly ripples: Texture;
  readonly light: LightRig;
  /** Height of the calm water; 0 by default. */
  readonly level?: number;
  /** Toward the sun or moon as seen: the glitter path lies under it. */
  readonly disc: Place;
  /** The water's own colour, seen straight down. */
  readonly tint: Linear;
  /**
   * What the shore does to the water: WGSL run before the light (may change `slope`, `foam` and `body`), WGSL run after
   * the waves in the vertex shader (may change `shift`, `slope` and `foam` at `home`), and what both read.
   */
  readonly shore?: { readonly paint: string; readonly shoaling: string; readonly inputs: Inputs };
}

/** A sheet of water that follows the eye. */
export interface Water {
  readonly mesh: Mesh;
  /** Brings the waves to a moment, seen from `eye`. */
  at(seconds: Seconds, eye: Place): void;
  dispose(): void;
}

/** Makes the sheet. Its waves are those of `surfaceAt`, wherever the grid is fine enough to carry them. */
export function createWater({ waves, state, grid, ripples, light, level = 0, disc, tint, shore }: WaterParts): Water {
  const origin = new Vector3();
  const moment = uniform(0);
  const shared: Inputs = { ...light.inputs, moment: value('f32', moment), origin: value('vec3f', uniform(origin)) };
  const moved = shader(
    {
      ...shared,
      ...shore?.inputs,
      flat: value('vec3f', positionGeometry),
      cell: value('vec2f', uniform(new Vector2(grid.growth, grid.near))),
    },
    waveShader(waves, { shoaling: shore?.shoaling ?? '', foaming: state.foam > 0 }),
    { result: 'mat4x4f' },
  ) as unknown as { element(column: number): { xyz: unknown } };
  const material = new NodeMaterial();
  material.fog = false;
  material.lights = false;
  const position = moved.element(0).xyz;
  material.positionNode = position as never;
  const before = modelWorldMatrix.mul(vec4(position as never, 1));
  material.fragmentNode = withMotion(
    {
      ...shared,
      ...picture('waterMap', ripples),
      ...shore?.inputs,
      place: value('vec3f', positionWorld),
      wave: value('vec4f', varying(moved.element(1) as never)),
      water: value('vec4f', uniform(new Vector4(Math.cos(state.wind), Math.sin(state.wind), state.ruffle, state.foam))),
      disc: value('vec3f', uniform(new Vector3(...disc))),
      tint: value('vec3f', uniform(new Vector3(...tint))),
      swellHeight: value('f32', uniform(Math.max(0.25, state.height * 0.62))),
    },
    waterShading({ shore: shore?.paint ?? '', foaming: state.foam > 0 || shore !== undefined }),
    // The waves themselves are slow against the shutter; only the camera's own movement streaks them.
    { position: position as never, normal: positionGeometry as never, before: before as never },
  ) as never;
  const mesh = posed(new Mesh(grid.geometry, material));
  mesh.layers.set(layers.moving);
  mesh.castShadow = false;
  return {
    mesh,
    at(seconds, eye) {
      moment.value = seconds;
      origin.set(eye[0], level, eye[2]);
      mesh.position.copy(origin);
    },
    dispose() {
      material.dispose();
      grid.geometry.dispose();
    },
  };
}
