import type { Easel } from './easel.ts';
import { gridOf, marksProgram, verticesOf } from './marks-program.ts';
import { bufferOf, declare } from './prelude.ts';
import { groupOf } from './program.ts';
import type { Marks } from './style.ts';

interface Layer {
  readonly pipeline: GPURenderPipeline;
  readonly group: GPUBindGroup;
  readonly vertices: number;
  readonly instances: number;
}

/** Marks drawn over each other, layer by layer, each an instance of a few triangles: a driver draws those faster than it searches them. */
export class MarkLayers {
  readonly #easel: Easel;
  readonly #layers: readonly Layer[];
  readonly #canvas: GPUTexture;
  /** Pixels in a row of `marked`. */
  readonly stride: number;
  /** The drawn marks, four bytes a pixel. */
  readonly marked: GPUBuffer;

  constructor(easel: Easel, marks: readonly Marks[], { toned, flow }: { toned: GPUBuffer; flow: GPUBuffer }) {
    this.#easel = easel;
    const { device, sizes } = easel;
    const [width, height] = sizes.outer;
    // Rows of a copied texture begin at multiples of 256 bytes.
    this.stride = Math.ceil(width / 64) * 64;
    this.marked = easel.hold(this.stride * height * 4, GPUBufferUsage.COPY_DST);
    this.#canvas = device.createTexture({
      size: [width, height],
      format: 'rgba8unorm',
      usage: GPUTextureUsage.RENDER_ATTACHMENT | GPUTextureUsage.COPY_SRC,
    });
    const bindings = { ...easel.bindings, toned: bufferOf(toned, 'u32'), flow: bufferOf(flow, 'vec2f') };
    this.#layers = marks.map((layer, index) => {
      const text = marksProgram(layer, sizes, 1000 * (index + 1));
      const module = device.createShaderModule({ code: `${declare(text, bindings)}\n${easel.before}\n${text}` });
      const over = { srcFactor: 'src-alpha', dstFactor: 'one-minus-src-alpha', operation: 'add' } as const;
      const pipeline = device.createRenderPipeline({
        layout: 'auto',
        vertex: { module, entryPoint: 'place' },
        fragment: { module, entryPoint: 'paint', targets: [{ format: 'rgba8unorm', blend: { color: over, alpha: over } }] },
        primitive: { topology: layer.shape === 'facet' ? 'triangle-list' : 'triangle-strip' },
      });
      const [columns, rows] = gridOf(layer, sizes);
      return { pipeline, group: groupOf(device, pipeline, text, bindings), vertices: verticesOf(layer), instances: columns * rows };
    });
  }

  /** Draws all layers onto an empty canvas. */
  draw(commands: GPUCommandEncoder): void {
    const pass = commands.beginRenderPass({
      colorAttachments: [{ view: this.#canvas.createView(), loadOp: 'clear', storeOp: 'store', clearValue: [0, 0, 0, 0] }],
    });
    for (const { pipeline, group, vertices, instances } of this.#layers) {
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, group);
      pass.draw(vertices, instances);
    }
    pass.end();
    commands.copyTextureToBuffer({ texture: this.#canvas }, { buffer: this.marked, bytesPerRow: this.stride * 4 }, [
      ...this.#easel.sizes.outer,
    ]);
  }

  /** Frees the canvas. */
  dispose(): void {
    this.#canvas.destroy();
  }
}
