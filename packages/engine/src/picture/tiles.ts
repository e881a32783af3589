import { BufferAttribute, BufferGeometry, Mesh, type Node, NoBlending, NodeMaterial, OrthographicCamera, type RenderTarget, Scene, type Texture, type WebGPURenderer } from 'three/webgpu';
import { attribute } from 'three/tsl';
import { picture, shader, value } from '../stage/matter/shader.ts';

/** One rectangle per tile of the picture, in clip space, each corner knowing its tile. */
function tileGeometry(columns: number, rows: number): BufferGeometry {
  const corners = new Float32Array(columns * rows * 4 * 3);
  const tiles = new Float32Array(columns * rows * 4 * 2);
  const index = new Uint32Array(columns * rows * 6);
  for (let tile = 0; tile < columns * rows; tile++) {
    const column = tile % columns;
    const row = Math.floor(tile / columns);
    for (let corner = 0; corner < 4; corner++) {
      const x = (column + (corner & 1)) / columns;
      const y = (row + (corner >> 1)) / rows;
      corners.set([x * 2 - 1, 1 - y * 2, 0], (tile * 4 + corner) * 3);
      tiles.set([column, row], (tile * 4 + corner) * 2);
    }
    index.set([0, 2, 1, 1, 2, 3].map((corner) => tile * 4 + corner), tile * 6);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setAttribute('tile', new BufferAttribute(tiles, 2));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}

/**
 * A pass over those tiles alone whose entry in `map` (one texel a tile, red above one half) asks for it. A CPU driver works
 * through both sides of a branch; tiles that are thrown out before they are drawn cost nothing.
 */
export class TilePass {
  readonly #scene = new Scene();
  readonly #camera = new OrthographicCamera();
  readonly #material = new NodeMaterial();
  readonly #geometry: BufferGeometry;
  readonly #target: RenderTarget;

  constructor(node: Node, map: Texture, tiles: readonly [columns: number, rows: number], target: RenderTarget) {
    this.#target = target;
    this.#geometry = tileGeometry(...(tiles as [number, number]));
    this.#material.vertexNode = shader(
      { ...picture('map', map), tile: value('vec2f', attribute('tile', 'vec2')), corner: value('vec3f', attribute('position', 'vec3')) },
      'let asked = textureLoad(map, vec2i(tile + 0.5), 0).x; return select(vec4f(2.0, 2.0, 2.0, 1.0), vec4f(corner.xy, 0.5, 1.0), asked > 0.5);',
    ) as never;
    this.#material.fragmentNode = node as never;
    this.#material.depthTest = false;
    this.#material.depthWrite = false;
    this.#material.blending = NoBlending;
    this.#material.side = 2;
    const mesh = new Mesh(this.#geometry, this.#material);
    mesh.frustumCulled = false;
    this.#scene.add(mesh);
  }

  /** Draws the tiles over what the target holds. */
  draw(renderer: WebGPURenderer): void {
    const clears = renderer.autoClear;
    renderer.autoClear = false;
    renderer.setRenderTarget(this.#target);
    renderer.render(this.#scene, this.#camera);
    renderer.autoClear = clears;
  }

  /** Frees its geometry and material. */
  dispose(): void {
    this.#geometry.dispose();
    this.#material.dispose();
  }
}
