import { type Bindings, bufferOf, prelude, sheetSide, type Sizes } from './prelude.ts';
import { computeProgram, type Program, runPrograms } from './program.ts';
import { reduceProgram } from './half-programs.ts';
import { sheetProgram } from './finish-program.ts';

/** The moment of a picture as treatments see it. */
export interface Moment {
  readonly seconds: number;
  /** Which drawing this is, counted by the style's boil. */
  readonly tick: number;
  /** The camera's near and far plane, metres. */
  readonly near: number;
  readonly far: number;
  /** How much the camera sees from below to above, radians. */
  readonly view: number;
}

/** What all treatments of one film work on: the picture, the picture at half size, how near things are, a sheet of noise. */
export class Easel {
  readonly device: GPUDevice;
  readonly sizes: Sizes;
  /** The developed picture, four bytes a pixel. */
  readonly screen: GPUBuffer;
  /** What programs may read, by name: `moment`, `screen`, `small`, `near` (one over metres, 0 for the sky), `sheet`. */
  readonly bindings: Bindings;
  readonly #before: string;
  readonly #buffers: GPUBuffer[] = [];
  readonly #moment: GPUBuffer;
  readonly #reduce: Program;

  constructor(device: GPUDevice, screen: GPUBuffer, depth: GPUTexture, sizes: Sizes) {
    this.device = device;
    this.sizes = sizes;
    this.screen = screen;
    this.#before = prelude(sizes);
    const texels = sizes.half[0] * sizes.half[1];
    this.#moment = device.createBuffer({ size: 16, usage: GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST });
    const [small, near, sheet] = [this.hold(texels * 4), this.hold(texels * 4), this.hold(sheetSide * sheetSide * 4)];
    this.bindings = {
      moment: { declaration: 'var<uniform> NAME: vec4f', resource: { buffer: this.#moment } },
      screen: bufferOf(screen, 'u32'),
      small: bufferOf(small, 'u32'),
      near: bufferOf(near, 'f32'),
      sheet: bufferOf(sheet, 'u32'),
    };
    this.#reduce = this.program(reduceProgram, sizes.half, {
      small: bufferOf(small, 'u32', true),
      near: bufferOf(near, 'f32', true),
      depthMap: { declaration: 'var NAME: texture_depth_2d', resource: depth.createView() },
    });
    const commands = device.createCommandEncoder();
    runPrograms(commands, [this.program(sheetProgram, [sheetSide, sheetSide], { sheet: bufferOf(sheet, 'u32', true) })]);
    device.queue.submit([commands.finish()]);
  }

  /** A buffer that lives as long as the easel. */
  hold(size: number, more = 0): GPUBuffer {
    const buffer = this.device.createBuffer({ size, usage: GPUBufferUsage.STORAGE | more });
    this.#buffers.push(buffer);
    return buffer;
  }

  /** A program over `size` texels; `bindings` come before the easel's own. */
  program(text: string, size: readonly [number, number], bindings: Bindings): Program {
    return computeProgram(this.device, { before: this.#before, text, size, bindings: { ...this.bindings, ...bindings } });
  }

  /** The text that stands before a program of one's own. */
  get before(): string {
    return this.#before;
  }

  /** Brings the half-size picture and the distances up to date. */
  prepare(commands: GPUCommandEncoder, { seconds, tick, near, far }: Moment): void {
    this.device.queue.writeBuffer(this.#moment, 0, new Float32Array([seconds, tick, near, far]));
    this.reduce(commands);
  }

  /** Makes the half-size picture anew from the picture as it is by now. */
  reduce(commands: GPUCommandEncoder): void {
    runPrograms(commands, [this.#reduce]);
  }

  /** Frees its buffers, those that it holds for others too. */
  dispose(): void {
    this.#moment.destroy();
    for (const buffer of this.#buffers) buffer.destroy();
  }
}
