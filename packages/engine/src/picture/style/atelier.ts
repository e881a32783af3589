import type { Focus } from '../../stage/stage.ts';
import { Easel, type Moment } from './easel.ts';
import { FocusBlur } from './focus-blur.ts';
import type { Sizes } from './prelude.ts';
import type { Style } from './style.ts';
import { Treatment } from './treatment.ts';

/** What happens to a picture between developing and packing: focus, then the style. Costs nothing where neither is asked for. */
export class Atelier {
  readonly #easel: Easel;
  readonly #treatments = new Map<Style, Treatment>();
  #focus: FocusBlur | null = null;

  constructor(device: GPUDevice, screen: GPUBuffer, depth: GPUTexture, sizes: Sizes) {
    this.#easel = new Easel(device, screen, depth, sizes);
  }

  /** Treats the developed picture in its place. */
  draw(style: Style | null, focus: Focus | null, moment: Moment): void {
    const { device } = this.#easel;
    const commands = device.createCommandEncoder();
    this.#easel.prepare(commands, moment);
    if (focus || style?.tilt) {
      (this.#focus ??= new FocusBlur(this.#easel)).draw(commands, focus, style?.tilt);
      if (style) this.#easel.reduce(commands);
    }
    if (style) this.#treatment(style).draw(commands);
    device.queue.submit([commands.finish()]);
  }

  #treatment(style: Style): Treatment {
    const made = this.#treatments.get(style) ?? new Treatment(this.#easel, style);
    this.#treatments.set(style, made);
    return made;
  }

  /** Frees all. */
  dispose(): void {
    for (const treatment of this.#treatments.values()) treatment.dispose();
    this.#focus?.dispose();
    this.#easel.dispose();
  }
}
