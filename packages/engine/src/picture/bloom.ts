import { type RenderTarget, type Texture, Vector2, type WebGPURenderer } from 'three/webgpu';
import { screenUV, uniform } from 'three/tsl';
import { picture, shader, value } from '../stage/matter/shader.ts';
import { Pass } from './quad.ts';
import { flatTarget } from './targets.ts';

const blurBody = `
  let near = 1.3846 * step; let wide = 3.2308 * step;
  let sum = textureSample(source, sourceSampler, uv).xyz * 0.22703
    + (textureSample(source, sourceSampler, uv + near).xyz + textureSample(source, sourceSampler, uv - near).xyz) * 0.31622
    + (textureSample(source, sourceSampler, uv + wide).xyz + textureSample(source, sourceSampler, uv - wide).xyz) * 0.07027;
  return vec4f(sum, 1.0);`;

/** The light that spills over bright edges: an eighth-size picture, blurred. */
export class Bloom {
  readonly #passes: readonly Pass[];
  readonly target: RenderTarget;

  constructor(source: Texture, width: number, height: number) {
    const small = [Math.ceil(width / 4), Math.ceil(height / 4)] as const;
    const tiny = [Math.ceil(width / 8), Math.ceil(height / 8)] as const;
    const uv = value('vec2f', screenUV);
    const shrink = new Pass(
      shader(
        { ...picture('source', source), uv, texel: value('vec2f', uniform(new Vector2(1 / width, 1 / height))) },
        `var sum = textureSample(source, sourceSampler, uv + texel * vec2f(-1.0, -1.0)).xyz + textureSample(source, sourceSampler, uv + texel * vec2f(1.0, -1.0)).xyz
          + textureSample(source, sourceSampler, uv + texel * vec2f(-1.0, 1.0)).xyz + textureSample(source, sourceSampler, uv + texel).xyz;
        sum = min(sum * 0.25, vec3f(8.0));
        return vec4f(sum, 1.0);`,
      ),
      flatTarget(...small),
    );
    const blur = (from: Texture, x: number, y: number, size: readonly [number, number]): Pass =>
      new Pass(shader({ ...picture('source', from), uv, step: value('vec2f', uniform(new Vector2(x, y))) }, blurBody), flatTarget(...size));
    const across = blur(shrink.target.texture, 1.5 / tiny[0], 0, tiny);
    const down = blur(across.target.texture, 0, 1.5 / tiny[1], tiny);
    const wide = [Math.ceil(width / 24), Math.ceil(height / 24)] as const;
    const acrossWide = blur(down.target.texture, 1.4 / wide[0], 0, wide);
    const downWide = blur(acrossWide.target.texture, 0, 1.4 / wide[1], wide);
    // A narrow and a wide halo together fall off like light does, without the edge of a single blur.
    const sum = new Pass(
      shader(
        { ...picture('near', down.target.texture), ...picture('far', downWide.target.texture), uv },
        'return vec4f(textureSample(near, nearSampler, uv).xyz * 0.62 + textureSample(far, farSampler, uv).xyz * 0.38, 1.0);',
      ),
      flatTarget(...tiny),
    );
    this.#passes = [shrink, across, down, acrossWide, downWide, sum];
    this.target = sum.target;
  }

  /** Draws it from the present picture. */
  draw(renderer: WebGPURenderer): void {
    for (const pass of this.#passes) pass.draw(renderer);
  }

  /** Frees its targets. */
  dispose(): void {
    for (const pass of this.#passes) pass.dispose();
  }
}
