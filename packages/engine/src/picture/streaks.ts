import { type RenderTarget, type Texture, Vector2, type WebGPURenderer } from 'three/webgpu';
import { screenUV, uniform } from 'three/tsl';
import { longestStreak } from '../stage/matter/motion.ts';
import { picture, shader, value } from '../stage/matter/shader.ts';
import { Pass } from './quad.ts';
import { flatTarget } from './targets.ts';

/** Pixels along a side of a tile. */
export const tile = 16;

/** WGSL: the streak packed in a code (see `withMotion`), in pixels of a 1080-line picture. */
export const unpackStreak = `fn unpackStreak(code: f32) -> vec2f {
  let whole = floor(code + 0.5); let across = 1.0 - (floor(whole / 32.0) + 0.5) / 16.0;
  let root = (whole - floor(whole / 32.0) * 32.0) / 31.0; let size = root * root * ${longestStreak}.0;
  return normalize(vec2f(across, 1.0 - abs(across))) * size;
}`;

/**
 * The longest streak in and around each tile of the picture, after McGuire and others, "A reconstruction filter for
 * plausible motion blur" (2012): what moves smears over what stands still beside it.
 */
export class Streaks {
  readonly #passes: readonly Pass[];
  readonly target: RenderTarget;

  constructor(source: Texture, width: number, height: number) {
    const tiles = [Math.ceil(width / tile), Math.ceil(height / tile)] as const;
    const size = value('vec2f', uniform(new Vector2(width, height)));
    const uv = value('vec2f', screenUV);
    // Every third texel of a tile is enough: streaks are long and smooth.
    const longest = new Pass(
      shader(
        { ...picture('source', source), size, uv },
        `let corner = vec2i(floor(uv * vec2f(${tiles[0]}.0, ${tiles[1]}.0))) * ${tile};
        var best = 0.0; var code = 0.0;
        for (var y = 1; y < ${tile}; y += 4) { for (var x = 1; x < ${tile}; x += 4) {
          let at = min(corner + vec2i(x, y), vec2i(size) - 1);
          let found = floor(textureLoad(source, at, 0).w + 0.5); let reach = found - floor(found / 32.0) * 32.0;
          if (reach > best) { best = reach; code = found; }
        } }
        return vec4f(code, 0.0, 0.0, 1.0);`,
      ),
      flatTarget(...tiles, { sharp: true }),
    );
    const around = new Pass(
      shader(
        { ...picture('source', longest.target.texture), uv },
        `let middle = vec2i(floor(uv * vec2f(${tiles[0]}.0, ${tiles[1]}.0)));
        var best = 0.0; var code = 0.0;
        for (var y = -1; y <= 1; y++) { for (var x = -1; x <= 1; x++) {
          let at = clamp(middle + vec2i(x, y), vec2i(0), vec2i(${tiles[0] - 1}, ${tiles[1] - 1}));
          let found = textureLoad(source, at, 0).x; let reach = found - floor(found / 32.0) * 32.0;
          if (reach > best) { best = reach; code = found; }
        } }
        // What moves less than two pixels is sharp enough as it is.
        return vec4f(select(code, 0.0, best < ${Math.ceil(Math.sqrt(2 / longestStreak) * 31)}.0), 0.0, 0.0, 1.0);`,
      ),
      flatTarget(...tiles, { sharp: true }),
    );
    this.#passes = [longest, around];
    this.target = around.target;
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
