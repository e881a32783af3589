/** Reading buffers in turn, so that the next frame can be drawn while the last one is read. */
const turns = 3;

/**
 * RGB to BT.709 limited-range Y′CbCr, 4:2:0 (ITU-R BT.709-6 §3, 8 bit: Y 16–235, C 16–240), eight by two pixels at a time.
 * Done on the device: an encoder that is fed RGB tags and converts it wrongly, and a third of the bytes come back.
 */
function program(width: number, height: number): string {
  const words = width / 4;
  return `@group(0) @binding(0) var screen: texture_2d<f32>;
  @group(0) @binding(1) var<storage, read_write> planes: array<u32>;
  fn luma(c: vec3f) -> f32 { return 16.0 / 255.0 + dot(c, vec3f(0.18258588, 0.61423059, 0.06200706)); }
  @compute @workgroup_size(8, 8) fn main(@builtin(global_invocation_id) id: vec3u) {
    let x = id.x * 8u; let y = id.y * 2u; if (x >= ${width}u || y >= ${height}u) { return; }
    let edge = vec2u(textureDimensions(screen)) - 1u;
    var cb = vec4f(0.0); var cr = vec4f(0.0); var lumas = array<vec4f, 4>();
    for (var pair = 0u; pair < 4u; pair++) {
      let at = vec2u(x + pair * 2u, y);
      let a = textureLoad(screen, min(at, edge), 0).xyz; let b = textureLoad(screen, min(at + vec2u(1u, 0u), edge), 0).xyz;
      let c = textureLoad(screen, min(at + vec2u(0u, 1u), edge), 0).xyz; let d = textureLoad(screen, min(at + vec2u(1u, 1u), edge), 0).xyz;
      let mean = (a + b + c + d) * 0.25; let word = pair >> 1u; let slot = (pair & 1u) * 2u;
      lumas[word][slot] = luma(a); lumas[word][slot + 1u] = luma(b); lumas[2u + word][slot] = luma(c); lumas[2u + word][slot + 1u] = luma(d);
      cb[pair] = 128.0 / 255.0 + dot(mean, vec3f(-0.10064373, -0.33857195, 0.43921569));
      cr[pair] = 128.0 / 255.0 + dot(mean, vec3f(0.43921569, -0.39894216, -0.04027352));
    }
    let first = y * ${words}u + x / 4u;
    planes[first] = pack4x8unorm(lumas[0]); planes[first + 1u] = pack4x8unorm(lumas[1]);
    planes[first + ${words}u] = pack4x8unorm(lumas[2]); planes[first + ${words}u + 1u] = pack4x8unorm(lumas[3]);
    let chroma = ${words * height}u + id.y * ${width / 8}u + id.x;
    planes[chroma] = pack4x8unorm(cb); planes[chroma + ${(words * height) / 4}u] = pack4x8unorm(cr);
  }`;
}

/** Turns finished pictures into I420 planes in memory: BT.709, limited range. Width and height must be even. */
export class Packer {
  readonly #device: GPUDevice;
  readonly #pipeline: GPUComputePipeline;
  readonly #group: GPUBindGroup;
  readonly #planes: GPUBuffer;
  readonly #readers: readonly GPUBuffer[];
  readonly #size: readonly [number, number];
  /** Width and height as packed: the device writes whole words. */
  readonly #packed: readonly [number, number];
  #turn = 0;

  constructor(device: GPUDevice, screen: GPUTexture, width: number, height: number) {
    this.#device = device;
    this.#size = [width, height];
    this.#packed = [Math.ceil(width / 8) * 8, Math.ceil(height / 8) * 8];
    const bytes = (this.#packed[0] * this.#packed[1] * 3) / 2;
    const module = device.createShaderModule({ code: program(...(this.#packed as [number, number])) });
    this.#pipeline = device.createComputePipeline({ layout: 'auto', compute: { module, entryPoint: 'main' } });
    this.#planes = device.createBuffer({ size: bytes, usage: GPUBufferUsage.STORAGE | GPUBufferUsage.COPY_SRC });
    this.#readers = Array.from({ length: turns }, () => device.createBuffer({ size: bytes, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ }));
    this.#group = device.createBindGroup({
      layout: this.#pipeline.getBindGroupLayout(0),
      entries: [{ binding: 0, resource: screen.createView() }, { binding: 1, resource: { buffer: this.#planes } }],
    });
  }

  /** Packs the picture as it is drawn by the commands so far. At most two may be waited for at once. */
  async pack(): Promise<Uint8Array> {
    const reader = this.#readers[this.#turn++ % turns]!;
    const commands = this.#device.createCommandEncoder();
    const pass = commands.beginComputePass();
    pass.setPipeline(this.#pipeline);
    pass.setBindGroup(0, this.#group);
    pass.dispatchWorkgroups(Math.ceil(this.#packed[0] / 64), Math.ceil(this.#packed[1] / 16));
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
    const planes = new Uint8Array((width * height * 3) / 2);
    let to = 0;
    let from = 0;
    for (const half of [1, 2, 2]) {
      for (let row = 0; row < height / half; row++) {
        planes.set(packed.subarray(from + (row * wide) / half, from + (row * wide + width) / half), to);
        to += width / half;
      }
      from += (wide * high) / half / half;
    }
    return planes;
  }

  /** Frees its buffers. */
  dispose(): void {
    this.#planes.destroy();
    for (const reader of this.#readers) reader.destroy();
  }
}
