import {
  type BufferGeometry,
  ClampToEdgeWrapping,
  DoubleSide,
  LinearFilter,
  LinearMipmapNearestFilter,
  Mesh,
  NoBlending,
  type Node,
  NodeMaterial,
  OrthographicCamera,
  QuadMesh,
  RenderTarget,
  Scene,
  type Texture,
  UnsignedByteType,
  type WebGPURenderer,
} from 'three/webgpu';
import { uv, vec4 } from 'three/tsl';
import type { Cache } from '../../host/host.ts';
import type { NoiseTile } from './sky/shader-noise.ts';

function driverOf(device: GPUDevice): readonly string[] {
  const { vendor, architecture, device: model, description } = device.adapterInfo;
  return [vendor, architecture, model, description];
}

function bytesOf(pixels: ArrayBufferView): Uint8Array {
  return new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength);
}

/** A picture that is drawn once on the graphics device and read ever after. */
export class Bake {
  readonly #target: RenderTarget;
  readonly #material = new NodeMaterial();
  readonly #over: BufferGeometry | undefined;
  readonly #tile: NoiseTile | undefined;
  readonly #name: string | undefined;

  /**
   * `node` gives a colour for `screenUV`; the picture keeps eight bits a channel and its mip levels. With `over`, the mesh is
   * unrolled by its `uv` and painted instead: then the picture lies on that mesh, and `node` may read `positionGeometry`.
   * `tile` is the noise that `node` reads, needed only while it is painted. `name` holds all that the picture depends on;
   * without one it is never kept.
   */
  constructor(
    node: Node,
    width: number,
    height: number,
    { mips = true, over, tile, name }: { mips?: boolean; over?: BufferGeometry; tile?: NoiseTile; name?: string } = {},
  ) {
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
    this.#tile = tile;
    this.#name = name;
    if (over) this.#material.vertexNode = vec4(uv().x.mul(2).sub(1), uv().y.mul(-2).add(1), 0.5, 1) as never;
  }

  /** The picture, for materials to read; blank until `draw`. */
  get texture(): Texture {
    return this.#target.texture;
  }

  /** Draws the picture, or fetches it from `cache`, where it is kept for this graphics driver: the same to the bit. */
  async draw(renderer: WebGPURenderer, cache: Cache): Promise<void> {
    const { width, height } = this.#target;
    const { device } = renderer.backend as unknown as { device: GPUDevice };
    const name = this.#name && `picture ${width} ${height} ${JSON.stringify(driverOf(device))} ${this.#name}`;
    const kept = name ? await cache.read(name) : null;
    if (kept?.length === width * height * 4) this.#upload(renderer, device, kept);
    else {
      this.#paint(renderer);
      if (name) await cache.write(name, bytesOf(await renderer.readRenderTargetPixelsAsync(this.#target, 0, 0, width, height)));
    }
    this.#free();
  }

  #upload(renderer: WebGPURenderer, device: GPUDevice, pixels: Uint8Array): void {
    const { width, height, texture } = this.#target;
    renderer.initRenderTarget(this.#target);
    const backend = renderer.backend as unknown as {
      get(texture: Texture): { texture: GPUTexture };
      generateMipmaps(texture: Texture): void;
    };
    device.queue.writeTexture({ texture: backend.get(texture).texture }, pixels as Uint8Array<ArrayBuffer>, { bytesPerRow: width * 4 }, [
      width,
      height,
    ]);
    if (texture.generateMipmaps) backend.generateMipmaps(texture);
  }

  #paint(renderer: WebGPURenderer): void {
    this.#tile?.fill();
    const before = renderer.getRenderTarget();
    renderer.setRenderTarget(this.#target);
    if (this.#over) this.#paintOver(renderer, this.#over);
    else new QuadMesh(this.#material).render(renderer);
    renderer.setRenderTarget(before);
  }

  #free(): void {
    this.#material.dispose();
    this.#tile?.texture.dispose();
  }

  #paintOver(renderer: WebGPURenderer, over: BufferGeometry): void {
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
