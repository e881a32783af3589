import { LinearSRGBColorSpace, NoToneMapping, WebGPURenderer } from 'three/webgpu';
import type { Graphics } from '../host/host.ts';

/** A canvas in name only: the engine always draws into targets of its own. */
function noCanvas(width: number, height: number): HTMLCanvasElement {
  const context = {
    configure() {},
    unconfigure() {},
    getCurrentTexture() {
      throw new Error('The engine draws into targets of its own; nothing may ask for the canvas.');
    },
  };
  return {
    width,
    height,
    style: {},
    addEventListener() {},
    removeEventListener() {},
    getContext: () => context,
  } as unknown as HTMLCanvasElement;
}

/** Opens three's WebGPU renderer on a graphics device, with no tone curve and no colour conversion of its own. */
export async function openRenderer(graphics: Graphics, width: number, height: number): Promise<WebGPURenderer> {
  const renderer = new WebGPURenderer({ canvas: noCanvas(width, height), device: graphics.device, antialias: false } as never);
  await renderer.init();
  renderer.toneMapping = NoToneMapping;
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.autoClear = true;
  return renderer;
}

/**
 * Tells three that a new frame begins, so that uniforms that are read once a frame are read again.
 * three 0.187 counts frames in its own animation loop only; two frames drawn within one tick would share values.
 */
export function beginFrame(renderer: WebGPURenderer): void {
  (renderer as unknown as { _nodes: { nodeFrame: { update(): void } } })._nodes.nodeFrame.update();
}

/** The GPU's own texture behind one of three's. */
export function gpuTexture(renderer: WebGPURenderer, texture: object): GPUTexture {
  return (renderer.backend as unknown as { get(texture: object): { texture: GPUTexture } }).get(texture).texture;
}
