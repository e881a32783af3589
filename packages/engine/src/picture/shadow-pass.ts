import {
  Matrix4,
  type Mesh,
  NodeMaterial,
  type Object3D,
  OrthographicCamera,
  type RenderTarget,
  UnsignedByteType,
  Vector3,
  type WebGPURenderer,
} from 'three/webgpu';
import { screenUV, vec4 } from 'three/tsl';
import { skinned, stiff } from '../stage/matter/skin.ts';
import type { Stage } from '../stage/stage.ts';
import { picture, shader, value } from '../stage/matter/shader.ts';
import { Pass } from './quad.ts';
import { flatTarget } from './targets.ts';

/** The side of the picture into which shadows are drawn, in texels. Softened, it needs only half of them. */
const drawnSize = 512;

function whiteTarget(size: number): RenderTarget {
  return flatTarget(size, size, { type: UnsignedByteType });
}

/** The picture of what stands between the light and the ground. Made before the stage, whose materials read it once a pixel. */
export function shadowTarget(): RenderTarget {
  return whiteTarget(drawnSize / 2);
}

/** A soft edge, as a sun of some width gives it: one direction of a small blur. */
function softened(from: RenderTarget, into: RenderTarget, way: string): Pass {
  return new Pass(
    shader(
      { ...picture('source', from.texture), uv: value('vec2f', screenUV) },
      `let step = vec2f(${way}) / ${drawnSize}.0;
      let sum = textureSampleLevel(source, sourceSampler, uv, 0.0).x * 0.3
        + (textureSampleLevel(source, sourceSampler, uv + step * 1.5, 0.0).x + textureSampleLevel(source, sourceSampler, uv - step * 1.5, 0.0).x) * 0.24
        + (textureSampleLevel(source, sourceSampler, uv + step * 3.5, 0.0).x + textureSampleLevel(source, sourceSampler, uv - step * 3.5, 0.0).x) * 0.11;
      return vec4f(sum, sum, sum, 1.0);`,
    ),
    into,
  );
}

/**
 * Draws everything that casts a shadow in plain white, seen from the light. No depth is kept: what is in the picture
 * darkens whatever ground lies behind it. That is enough for bodies on open ground, at a tenth of a shadow map's cost.
 */
export class ShadowPass {
  readonly #drawn: RenderTarget = whiteTarget(drawnSize);
  readonly #soften: readonly Pass[];
  readonly #camera = new OrthographicCamera(-1, 1, 1, -1, 0, 1);
  readonly #materials = new Map<number, NodeMaterial>();

  constructor(target: RenderTarget) {
    const aside = shadowTarget();
    this.#soften = [softened(this.#drawn, aside, '1.0, 0.0'), softened(aside, target, '0.0, 1.0')];
    this.#camera.matrixAutoUpdate = false;
  }

  #material(bones: number, twoSided: boolean): NodeMaterial {
    const key = bones * 2 + (twoSided ? 1 : 0);
    const held = this.#materials.get(key);
    if (held) return held;
    const material = new NodeMaterial();
    material.positionNode = (bones > 0 ? skinned(bones) : stiff()).position as never;
    material.fragmentNode = vec4(1, 1, 1, 1) as never;
    material.depthTest = false;
    material.depthWrite = false;
    material.side = 2;
    this.#materials.set(key, material);
    return material;
  }

  /** Draws the shadows of the stage's present moment and tells its light rig where they are. */
  draw(renderer: WebGPURenderer, stage: Stage): void {
    const shadow = stage.shadow;
    const swapped: [Mesh, Mesh['material']][] = [];
    const hidden: Object3D[] = [];
    if (shadow) this.#aim(stage, shadow);
    stage.scene.traverse((object) => {
      const drawn = object as Mesh & { palette?: Float32Array };
      if (!drawn.isMesh) return;
      if (!shadow || !drawn.castShadow) {
        if (drawn.visible) {
          hidden.push(drawn);
          drawn.visible = false;
        }
        return;
      }
      swapped.push([drawn, drawn.material]);
      drawn.material = this.#material((drawn.palette?.length ?? 0) / 16, true);
    });
    this.#camera.layers.enableAll();
    renderer.setRenderTarget(this.#drawn);
    renderer.setClearColor(0x000000, 0);
    renderer.render(stage.scene, this.#camera);
    for (const pass of this.#soften) pass.draw(renderer);
    for (const [drawn, material] of swapped) drawn.material = material;
    for (const object of hidden) object.visible = true;
  }

  #aim(stage: Stage, shadow: NonNullable<Stage['shadow']>): void {
    const camera = this.#camera;
    const { reach } = shadow;
    camera.left = camera.bottom = -reach;
    camera.right = camera.top = reach;
    camera.near = 0;
    camera.far = reach * 12;
    camera.updateProjectionMatrix();
    const centre = new Vector3(...shadow.centre);
    const from = new Vector3(...shadow.direction)
      .normalize()
      .multiplyScalar(reach * 6)
      .add(centre);
    camera.matrixWorld.lookAt(from, centre, Math.abs(shadow.direction[1]) > 0.99 ? new Vector3(0, 0, 1) : new Vector3(0, 1, 0));
    camera.matrixWorld.setPosition(from);
    camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
    camera.matrixWorldAutoUpdate = false;
    stage.light.shadowMatrix.copy(new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
  }

  /** Frees its materials and the picture. */
  dispose(): void {
    for (const material of this.#materials.values()) material.dispose();
    this.#drawn.dispose();
    for (const pass of this.#soften) pass.dispose();
  }
}
