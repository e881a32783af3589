import type { Easel } from './easel.ts';
import { finishProgram } from './finish-program.ts';
import { flowProgram, slopeProgram, smoothProgram, softProgram, toneProgram } from './half-programs.ts';
import { MarkLayers } from './mark-layers.ts';
import { bufferOf } from './prelude.ts';
import { type Program, runPrograms } from './program.ts';
import type { Style } from './style.ts';

/** A style at work: treats developed pictures, one after another, each by itself. */
export class Treatment {
  readonly #easel: Easel;
  readonly #ground: readonly Program[];
  readonly #marks: MarkLayers | null;
  readonly #finish: Program;
  readonly #styled: GPUBuffer;

  constructor(easel: Easel, style: Style) {
    this.#easel = easel;
    const { sizes } = easel;
    const texels = sizes.half[0] * sizes.half[1];
    const [even, evenToo, toned] = [easel.hold(texels * 4), easel.hold(texels * 4), easel.hold(texels * 4)];
    const small = sizes.eighth[0] * sizes.eighth[1];
    const [across, soft, slopes, flow] = [easel.hold(small * 4), easel.hold(small * 4), easel.hold(small * 16), easel.hold(small * 8)];
    this.#styled = easel.hold(easel.screen.size, GPUBufferUsage.COPY_SRC);
    const ground: Program[] = [];
    let from = 'small';
    for (let round = 0; round < (style.smooth?.rounds ?? 0); round++) {
      const [to, buffer] = from === 'even' ? (['evenToo', evenToo] as const) : (['even', even] as const);
      const text = smoothProgram(from, to, style.smooth!.reach, sizes);
      ground.push(
        easel.program(text, sizes.half, {
          even: bufferOf(even, 'u32'),
          evenToo: bufferOf(evenToo, 'u32'),
          [to]: bufferOf(buffer, 'u32', true),
        }),
      );
      from = to;
    }
    const blur = style.soft ?? (style.flat ? { across: style.flat, down: style.flat } : null);
    if (blur) {
      const { across: wide, down } = blur;
      const above = style.soft?.above ?? 0;
      const within = !style.soft;
      ground.push(
        easel.program(softProgram({ from: 'small', to: 'softAcross', reach: wide, down: false, above, within }, sizes), sizes.eighth, {
          softAcross: bufferOf(across, 'u32', true),
        }),
        easel.program(softProgram({ from: 'softAcross', to: 'soft', reach: down, down: true, within }, sizes), sizes.eighth, {
          softAcross: bufferOf(across, 'u32'),
          soft: bufferOf(soft, 'u32', true),
        }),
      );
    }
    ground.push(
      easel.program(toneProgram(style, from, 'toned', sizes), sizes.half, {
        even: bufferOf(even, 'u32'),
        evenToo: bufferOf(evenToo, 'u32'),
        soft: bufferOf(soft, 'u32'),
        toned: bufferOf(toned, 'u32', true),
      }),
    );
    if (style.marks?.some(({ shape }) => shape === 'stroke')) {
      const swirl = Math.max(...style.marks.map((marks) => marks.swirl ?? 0));
      ground.push(
        easel.program(slopeProgram, sizes.eighth, { slopes: bufferOf(slopes, 'vec4f', true) }),
        easel.program(flowProgram(swirl), sizes.eighth, { slopes: bufferOf(slopes, 'vec4f'), flow: bufferOf(flow, 'vec2f', true) }),
      );
    }
    this.#ground = ground;
    this.#marks = style.marks ? new MarkLayers(easel, style.marks, { toned, flow }) : null;
    const stride = `const markStride = ${this.#marks?.stride ?? 1};`;
    this.#finish = easel.program(`${stride}\n${finishProgram(style)}`, sizes.outer, {
      toned: bufferOf(toned, 'u32'),
      soft: bufferOf(soft, 'u32'),
      ...(this.#marks ? { marked: bufferOf(this.#marks.marked, 'u32') } : {}),
      styled: bufferOf(this.#styled, 'u32', true),
    });
  }

  /** Treats the picture that the easel has; what comes out stands in its place. */
  draw(commands: GPUCommandEncoder): void {
    runPrograms(commands, this.#ground);
    this.#marks?.draw(commands);
    runPrograms(commands, [this.#finish]);
    commands.copyBufferToBuffer(this.#styled, 0, this.#easel.screen, 0, this.#easel.screen.size);
  }

  /** Frees what the easel does not hold. */
  dispose(): void {
    this.#marks?.dispose();
  }
}
