import { type RenderTarget, type Texture, Vector2, type WebGPURenderer } from 'three/webgpu';
import { screenUV, uniform } from 'three/tsl';
import { picture, shader, value } from '../stage/matter/shader.ts';
import { Pass } from './quad.ts';
import { screenTarget } from './targets.ts';

/**
 * Smooths stairs with five reads of single texels, which CPU drivers do much faster than filtered ones: where brightness
 * jumps (green stands for it, after the tone curve, as the eye sees it), a texel takes over a part of the neighbours across
 * the jump, most where it is alone against them. After the "subpixel aliasing" part of FXAA (Lottes 2009).
 */
const body = `
  let at = vec2i(uv * size); let edge = vec2i(size) - 1;
  let middle = textureLoad(source, at, 0).xyz;
  let north = textureLoad(source, max(at - vec2i(0, 1), vec2i(0)), 0).xyz; let south = textureLoad(source, min(at + vec2i(0, 1), edge), 0).xyz;
  let west = textureLoad(source, max(at - vec2i(1, 0), vec2i(0)), 0).xyz; let east = textureLoad(source, min(at + vec2i(1, 0), edge), 0).xyz;
  let low = min(middle.y, min(min(north.y, south.y), min(west.y, east.y))); let high = max(middle.y, max(max(north.y, south.y), max(west.y, east.y)));
  let range = high - low;
  let upright = abs(north.y + south.y - 2.0 * middle.y); let level = abs(west.y + east.y - 2.0 * middle.y);
  let across = select((west + east) * 0.5, (north + south) * 0.5, upright >= level);
  let alone = clamp(abs((north.y + south.y + west.y + east.y) * 0.25 - middle.y) / max(range, 0.001), 0.0, 1.0);
  let part = select(0.0, min(alone * 1.15, 0.62), range > 0.07 * high + 0.02);
  return vec4f(mix(middle, across, part), 1.0);`;

/** Smooths the stairs of slanted edges. */
export class SmoothEdges {
  readonly #pass: Pass;
  readonly target: RenderTarget;

  constructor(source: Texture, size: readonly [number, number]) {
    this.target = screenTarget(...size);
    this.#pass = new Pass(shader({ ...picture('source', source), uv: value('vec2f', screenUV), size: value('vec2f', uniform(new Vector2(...size))) }, body), this.target);
  }

  /** Draws it from the developed picture. */
  draw(renderer: WebGPURenderer): void {
    this.#pass.draw(renderer);
  }

  /** Frees its target. */
  dispose(): void {
    this.#pass.dispose();
  }
}
