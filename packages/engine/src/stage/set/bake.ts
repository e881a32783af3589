import { type BufferGeometry, ClampToEdgeWrapping, DoubleSide, LinearFilter, LinearMipmapNearestFilter, Mesh, NoBlending, type Node, NodeMaterial, OrthographicCamera, QuadMesh, RenderTarget, Scene, type Texture, UnsignedByteType, type WebGPURenderer } from 'three/webgpu';
import { uv, vec4 } from 'three/tsl';

/** A picture that is drawn once on the graphics device and read ever after. */
export class Bake {
  readonly #target: RenderTarget;
  readonly #material = new NodeMaterial();
  readonly #over: BufferGeometry | undefined;
  readonly #frees: readonly Texture[];

  /**
   * `node` gives a colour for `screenUV`; the picture keeps eight bits a channel and its mip levels. With `over`, the mesh is
   * unrolled by its `uv` and painted instead: then the picture lies on that mesh, and `node` may read `positionGeometry`.
   * `frees` are the textures that only this picture was made from.
   */
  constructor(node: Node, width: number, height: number, { mips = true, over, frees = [] }: { mips?: boolean; over?: BufferGeometry; frees?: readonly Texture[] } = {}) {
    this.#target = new RenderTarget(width, height, { type: UnsignedByteType, depthBuffer: false, generateMipmaps: mips });
    const { texture } = this.#target;
    texture.magFilter = LinearFilter;
    texture.minFilter = mips ? LinearMipmapNearestFilter : LinearFilter;
    texture.wrapS = texture.wrapT = ClampToEdgeWrapping;
    this.#material.depthTest = false;
    this.#material.depthWrite = false;
    this.#material.blending = NoBlending;
    this.#material.fragmentNode = node as never;
    this.#material.side = DoubleSide;
    this.#over = over;
    this.#frees = frees;
    if (over) this.#material.vertexNode = vec4(uv().x.mul(2).sub(1), uv().y.mul(-2).add(1), 0.5, 1) as never;
  }

  /** The picture, for materials to read; blank until `draw`. */
  get texture(): Texture {
    return this.#target.texture;
  }

  /** Draws the picture. */
  draw(renderer: WebGPURenderer): void {
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(this.#target);
    if (this.#over) this.#paint(renderer, this.#over);
    else new QuadMesh(this.#material).render(renderer);
    renderer.setRenderTarget(before);
    this.#free();
  }

  #free(): void {
    this.#material.dispose();
    for (const texture of this.#frees) texture.dispose();
  }

  #paint(renderer: WebGPURenderer, over: BufferGeometry): void {
    const mesh = new Mesh(over, this.#material);
    mesh.frustumCulled = false;
    const scene = new Scene();
    scene.add(mesh);
    renderer.render(scene, new OrthographicCamera());
  }

  /** Frees the picture. */
  dispose(): void {
    this.#free();
    this.#target.dispose();
  }
}
