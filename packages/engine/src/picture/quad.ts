import { type Node, NodeMaterial, NoBlending, QuadMesh, type RenderTarget, type WebGPURenderer } from 'three/webgpu';

/** One full-screen pass: a shading node drawn over a whole target. */
export class Pass {
  readonly #quad: QuadMesh;
  readonly #material: NodeMaterial;
  readonly target: RenderTarget;

  constructor(node: Node, target: RenderTarget) {
    this.#material = new NodeMaterial();
    this.#material.depthTest = false;
    this.#material.depthWrite = false;
    this.#material.blending = NoBlending;
    this.#material.fragmentNode = node as never;
    this.#quad = new QuadMesh(this.#material);
    this.target = target;
  }

  /** Draws it. */
  draw(renderer: WebGPURenderer): void {
    renderer.setRenderTarget(this.target);
    this.#quad.render(renderer);
  }

  /** Frees the material and the target. */
  dispose(): void {
    this.#material.dispose();
    this.target.dispose();
  }
}
