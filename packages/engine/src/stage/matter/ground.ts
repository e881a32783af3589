import type { BufferGeometry, NodeMaterial } from 'three/webgpu';
import { Mesh } from 'three/webgpu';
import { castShadow } from '../light/shading.ts';
import type { Matter } from './matter.ts';
import { layers } from './mesh.ts';
import type { Inputs } from './shader.ts';
import { type Posed, posed } from './skin.ts';

/** The two materials of ground on which shadows fall. */
export interface GroundMaterials {
  /** The ground in the open, which never changes. */
  readonly open: NodeMaterial;
  /** The same ground where something casts a shadow on it, and nothing elsewhere. */
  readonly shaded: NodeMaterial;
}

/**
 * Materials for ground that changes by nothing but the shadows on it. `paint` is as for `Matter.painted` and has
 * `castShadow` in it once. While the camera stands, the open ground is kept as a plate, and only what lies in shadow is
 * worked out anew for each frame; both together look as if it had been painted at once.
 */
export function groundMaterials(matter: Matter, paint: string, inputs: Inputs): GroundMaterials {
  const open = matter.painted(paint.replace(castShadow, 'let lit = 1.0;'), { inputs });
  const inShadow = `${castShadow}
    var kept = vec3f(0.0);
    // Whole blocks of two by two pixels, by whose differences textures choose how fine they are read.
    let across = shade + abs(dpdxFine(shade)); let around = across + abs(dpdyFine(across));
    for (var wanted = around > 0.0; wanted; wanted = false) {
      ${paint.replace(castShadow, '')}
      kept = colour;
    }
    if (shade <= 0.0) { discard; }
    let colour = kept;`;
  const shaded = matter.painted(inShadow, { inputs });
  // It lies exactly on the open ground, whose depth is there already. Without writing depth, what is hidden costs nothing.
  shaded.depthWrite = false;
  return { open, shaded };
}

/** The meshes of one piece of ground: in the open and in shadow. `order` as three's `renderOrder`. */
export function ground(geometry: BufferGeometry, { open, shaded }: GroundMaterials, order = 0): readonly (Mesh & Posed)[] {
  const pair = [posed(new Mesh(geometry, open)), posed(new Mesh(geometry, shaded))] as const;
  pair[0].layers.set(layers.still);
  pair[1].layers.set(layers.moving);
  for (const mesh of pair) {
    mesh.castShadow = false;
    mesh.renderOrder = order;
  }
  return pair;
}
