import { packProgram } from './pack-program.ts';

/** Reading buffers in turn, so that the next frame can be drawn while the last one is read. */
const turns = 3;

/** The size in which a picture of `width` × `height` is packed: the device writes blocks of eight by eight pixels. */
export function packedSize(width: number, height: number): readonly [number, number] {
  return [Math.ceil(width / 8) * 8, Math.ceil(height / 8) * 8];
}

/** Finishes developed pictures: smooth edges, then I420 planes (BT.709, limited range) or pixels in memory. */
export class Packer {
  readonly #device: GPUDevice;
  readonly #pipeline: GPUComputePipeline;
  readonly #group: GPUBindGroup;
  readonly #planes: GPUBuffer;
  readonly #readers: readonly GPUBuffer[];
  readonly #size: readonly [number, number];
  readonly #packed: readonly [number, number];
  readonly #as: 'planes' | 'pixels';
  #turn = 0;

  /** `screen` holds the developed picture, four bytes a pixel, in rows as wide as `packedSize` says. Width and height must be even. */
  constructor(
    device: GPUDevice,
    screen: GPUBuffer,
    width: number,
    height: number,
    { smoothEdges, as = 'planes' }: { smoothEdges: boolean; as?: 'planes' | 'pixels' },
  ) {
    this.#device = device;
    this.#size = [width, height];
    this.#packed = packedSize(width, height);
    this.#as = as;
    const size = this.#packed[0] * this.#packed[1] * (as === 'planes' ? 1.5 : 4);
    const module = device.createShaderModule({ code: packProgram(this.#size, this.#packed, { smoothEdges, as }) });
    this.#pipeline = device.createComputePipeline({ layout: 'auto', compute: { module, entryPoint: 'main' } });
    this.#planes = device.createBuffer({ size, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC });
    this.#readers = Array.from({ length: turns }, () =>
      device.createBuffer({ size, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ }),
    );
    this.#group = device.createBindGroup({
      layout: this.#pipeline.getBindGroupLayout(0),
      entries: [
        { binding: 0, resource: { buffer: screen } },
        { binding: 1, resource: { buffer: this.#planes } },
      ],
    });
  }

  /** Packs the picture as it is drawn by the commands so far. At most two may be waited for at once. */
  async pack(): Promise<Uint8Array> {
    const reader = this.#readers[this.#turn++ % turns]!;
    const commands = this.#device.createCommandEncoder();
    const pass = commands.beginComputePass();
    pass.setPipeline(this.#pipeline);
    pass.setBindGroup(0, this.#group);
    pass.dispatchWorkgroups(Math.ceil(this.#packed[0] / 16), Math.ceil(this.#packed[1] / 64));
    pass.end();
    commands.copyBufferToBuffer(this.#planes, 0, reader, 0, reader.size);
    this.#device.queue.submit([commands.finish()]);
    await reader.mapAsync(GPUMapMode.READ);
    const planes = this.#crop(new Uint8Array(reader.getMappedRange()));
    reader.unmap();
    return planes;
  }

  #crop(packed: Uint8Array): Uint8Array {
    const [width, height] = this.#size;
    const [wide, high] = this.#packed;
    if (wide === width && high === height) return packed.slice();
    const parts =
      this.#as === 'planes'
        ? [1, 1 / 2, 1 / 2].map((part) => ({ row: width * part, from: wide * part, rows: height * part, high: high * part }))
        : [{ row: width * 4, from: wide * 4, rows: height, high }];
    const planes = new Uint8Array(parts.reduce((sum, part) => sum + part.row * part.rows, 0));
    let to = 0;
    let from = 0;
    for (const part of parts) {
      for (let row = 0; row < part.rows; row++) {
        planes.set(packed.subarray(from + row * part.from, from + row * part.from + part.row), to);
        to += part.row;
      }
      from += part.from * part.high;
    }
    return planes;
  }

  /** Frees its buffers. */
  dispose(): void {
    this.#planes.destroy();
    for (const reader of this.#readers) reader.destroy();
  }
}
