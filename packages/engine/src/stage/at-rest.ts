import type { Matrix4 } from 'three/webgpu';
import { type BufferGeometry, type Material, type Mesh, type Object3D } from 'three/webgpu';
import type { Seconds } from '@onereel/spec';
import { looksTheSame } from './matter/matter.ts';
import { layers } from './matter/mesh.ts';
import type { Posed } from './matter/skin.ts';

/** Moments of a film at which everybody is looked at. Odd, so that no beat falls on all of them. */
const looks = 11;

interface Resting {
  readonly mesh: Mesh & Partial<Posed>;
  /** Where it rests. */
  readonly place: Matrix4;
  /** Where it was drawn last, and was when the shutter opened. */
  readonly world: Matrix4;
  readonly before: Matrix4;
  geometry: BufferGeometry;
  drawn: number;
  shown: boolean;
}

function isShown(object: Object3D): boolean {
  for (let one: Object3D | null = object; one; one = one.parent) if (!one.visible) return false;
  return true;
}

/** Poses are worked out anew for each moment and may differ in their last digits: no difference to what is seen. */
const same = (one: Matrix4, other: Matrix4): boolean => one.elements.every((value, at) => Math.abs(value - other.elements[at]!) < 1e-9);

/** What a body of one stiff material may become part of: the layer that is kept while the camera stands. */
function mayRest(mesh: Mesh & Partial<Posed>): boolean {
  return (
    mesh.isMesh &&
    mesh.layers.mask === 1 << layers.moving &&
    !mesh.palette &&
    // What flows changes its shape where it is.
    mesh.userData['flows'] !== true &&
    mesh.previousWorld !== undefined &&
    !(mesh as { isInstancedMesh?: boolean }).isInstancedMesh &&
    !Array.isArray(mesh.material) &&
    looksTheSame(mesh.material as Material)
  );
}

/**
 * Parts of bodies that stand where they are for the whole film: they are drawn with the still layer. Which they are depends
 * on nothing but the film; should one of them move all the same, the layer's key tells.
 */
export class AtRest {
  readonly #resting: readonly Resting[];
  #serial = 0;

  /** Looks at a scene all through its film and puts what rests into the still layer. `at` poses the scene. */
  constructor(scene: Object3D, seconds: Seconds, at: (moment: Seconds) => void) {
    const resting = new Map<Mesh, Matrix4>();
    for (let look = 0; look < looks; look++) {
      at(((look + 0.37) / looks) * seconds);
      scene.updateMatrixWorld();
      if (look === 0)
        scene.traverse((object) => {
          if (mayRest(object as Mesh)) resting.set(object as Mesh, object.matrixWorld.clone());
        });
      else for (const [mesh, world] of resting) if (!same(mesh.matrixWorld, world)) resting.delete(mesh);
    }
    for (const mesh of resting.keys()) mesh.layers.set(layers.still);
    this.#resting = [...resting].map(([mesh, world]) => ({
      mesh,
      place: world.clone(),
      world,
      before: world.clone(),
      geometry: mesh.geometry,
      drawn: mesh.geometry.drawRange.count,
      shown: true,
    }));
  }

  /** Names how what rests stands now, once the scene's matrices are those of the moment: the same name, the same picture of it. */
  key(): string {
    let moved = false;
    for (const one of this.#resting) {
      const { mesh } = one;
      const shown = isShown(mesh);
      const { geometry } = mesh;
      // To the bit the same place, whatever moment the kept picture was drawn at.
      for (const place of [mesh.matrixWorld, mesh.previousWorld!]) if (same(place, one.place)) place.copy(one.place);
      const drawn = geometry.drawRange.count;
      if (
        one.shown === shown &&
        one.geometry === geometry &&
        one.drawn === drawn &&
        mesh.matrixWorld.equals(one.world) &&
        mesh.previousWorld!.equals(one.before)
      )
        continue;
      moved = true;
      one.world.copy(mesh.matrixWorld);
      one.before.copy(mesh.previousWorld!);
      Object.assign(one, { shown, geometry, drawn });
    }
    if (moved) this.#serial++;
    return String(this.#serial);
  }
}
