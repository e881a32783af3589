import { ClampToEdgeWrapping, LinearFilter, LinearMipmapNearestFilter, NoBlending, type Node, NodeMaterial, QuadMesh, RenderTarget, type Texture, UnsignedByteType, type WebGPURenderer } from 'three/webgpu';

/** A picture that is drawn once on the graphics device and read ever after. */
export class Bake {
  readonly #target: RenderTarget;
  readonly #material = new NodeMaterial();
  readonly #quad: QuadMesh;

  /** `node` gives a colour for `screenUV`; the picture keeps eight bits a channel and its mip levels. */
  constructor(node: Node, width: number, height: number, { mips = true }: { mips?: boolean } = {}) {
    this.#target = new RenderTarget(width, height, { type: UnsignedByteType, depthBuffer: false, generateMipmaps: mips });
    const { texture } = this.#target;
    texture.magFilter = LinearFilter;
    texture.minFilter = mips ? LinearMipmapNearestFilter : LinearFilter;
    texture.wrapS = texture.wrapT = ClampToEdgeWrapping;
    this.#material.depthTest = false;
    this.#material.depthWrite = false;
    this.#material.blending = NoBlending;
    this.#material.fragmentNode = node as never;
    this.#quad = new QuadMesh(this.#material);
  }

  /** The picture, for materials to read; blank until `draw`. */
  get texture(): Texture {
    return this.#target.texture;
  }

  /** Draws the picture. */
  draw(renderer: WebGPURenderer): void {
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(this.#target);
    this.#quad.render(renderer);
    renderer.setRenderTarget(before);
    this.#material.dispose();
  }

  /** Frees the picture. */
  dispose(): void {
    this.#material.dispose();
    this.#target.dispose();
  }
}
