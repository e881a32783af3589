import type { Grade } from '../stage/light/lighting.ts';
import { developProgram, run } from './develop-program.ts';
import { packedSize } from './pack.ts';
import type { PictureQuality } from './quality.ts';

/** What is developed: the drawn scene (half floats, motion in alpha), its bloom and its streaks. */
export interface Negative {
  readonly scene: GPUTexture;
  readonly bloom: GPUTexture;
  readonly streaks: GPUTexture | null;
}

/** Motion blur, bloom, exposure, tone curve, tints, grain. Linear light in, screen values out, as bytes in a buffer. */
export class Develop {
  readonly #device: GPUDevice;
  readonly #negative: Negative;
  readonly #inner: readonly [number, number];
  readonly #packed: readonly [number, number];
  readonly #scene: GPUBuffer | null;
  readonly #stride: number;
  readonly #look: GPUBuffer;
  readonly #pipeline: GPUComputePipeline;
  readonly #group: GPUBindGroup;
  /** The developed picture, four bytes a pixel, in rows as wide as `packedSize` says. */
  readonly screen: GPUBuffer;

  constructor(
    device: GPUDevice,
    negative: Negative,
    inner: readonly [number, number],
    outer: readonly [number, number],
    quality: PictureQuality,
  ) {
    this.#device = device;
    this.#negative = negative;
    this.#inner = inner;
    this.#packed = packedSize(...(outer as [number, number]));
    // Rows of a copied texture begin at multiples of 256 bytes; a texel has eight.
    this.#stride = Math.ceil(inner[0] / 32) * 32;
    const size = this.#stride * inner[1] * 8;
    this.#scene =
      size <= device.limits.maxStorageBufferBindingSize
        ? device.createBuffer({ size, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.STORAGE })
        : null;
    this.screen = device.createBuffer({
      size: this.#packed[0] * this.#packed[1] * 4,
      usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_DST,
    });
    this.#look = device.createBuffer({ size: 64, usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST });
    const sizes = { inner, innerStride: this.#scene && this.#stride, outer, outerStride: this.#packed[0] };
    const samples = negative.streaks ? quality.streakSamples : 0;
    const module = device.createShaderModule({ code: developProgram(sizes, samples, quality.plain) });
    this.#pipeline = device.createComputePipeline({ layout: 'auto', compute: { module, entryPoint: 'main' } });
    const resources: GPUBindingResource[] = [
      this.#scene ? { buffer: this.#scene } : negative.scene.createView(),
      { buffer: this.screen },
      { buffer: this.#look },
      negative.bloom.createView(),
      device.createSampler({ magFilter: 'linear', minFilter: 'linear' }),
      ...(samples > 0 ? [negative.streaks!.createView()] : []),
    ];
    this.#group = device.createBindGroup({
      layout: this.#pipeline.getBindGroupLayout(0),
      entries: resources.map((resource, binding) => ({ binding, resource })),
    });
  }

  /**
   * Develops the present picture. `serial` varies the grain from frame to frame; `following` says how far the camera goes along with
   * what stands still in the picture, 0 to 1.
   */
  draw(grade: Grade, serial: number, following: number): void {
    const { shadows, highlights } = grade;
    this.#device.queue.writeBuffer(
      this.#look,
      0,
      new Float32Array([
        grade.exposure,
        grade.saturation,
        grade.contrast,
        grade.bloom,
        grade.vignette,
        grade.grain,
        serial,
        following,
        ...shadows,
        0,
        ...highlights,
        0,
      ]),
    );
    const commands = this.#device.createCommandEncoder();
    if (this.#scene)
      commands.copyTextureToBuffer({ texture: this.#negative.scene }, { buffer: this.#scene, bytesPerRow: this.#stride * 8 }, [
        ...this.#inner,
      ]);
    const pass = commands.beginComputePass();
    pass.setPipeline(this.#pipeline);
    pass.setBindGroup(0, this.#group);
    pass.dispatchWorkgroups(this.#packed[0] / run, Math.ceil(this.#packed[1] / 64));
    pass.end();
    this.#device.queue.submit([commands.finish()]);
  }

  /** Frees its buffers. */
  dispose(): void {
    this.#scene?.destroy();
    this.screen.destroy();
    this.#look.destroy();
  }
}
