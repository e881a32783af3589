import { DataTexture, FloatType, NearestFilter, RedFormat, Vector3, Vector4 } from 'three/webgpu';
import { positionGeometry, uniform, varying } from 'three/tsl';
import type { WebGPURenderer } from 'three/webgpu';
import type { Cache } from '../../../host/host.ts';
import type { Lighting } from '../../light/lighting.ts';
import { type Inputs, picture, shader, shaderFunction, value } from '../../matter/shader.ts';
import { fingerprint } from '../../matter/fingerprint.ts';
import { Bake } from '../bake.ts';
import { hashFunction, noiseTile, tileFunction } from '../sky/shader-noise.ts';
import type { HeightField } from './height-field.ts';
import type { PolarGrid } from './polar-grid.ts';

const heightFunction = shaderFunction(`fn landHeight(heights: texture_2d<f32>, at: vec2f) -> f32 {
  let last = vec2f(textureDimensions(heights)) - 1.001; let held = clamp(at, vec2f(0.0), last);
  let cell = vec2i(held); let part = held - floor(held);
  let a = textureLoad(heights, cell, 0).x; let b = textureLoad(heights, cell + vec2i(1, 0), 0).x;
  let c = textureLoad(heights, cell + vec2i(0, 1), 0).x; let d = textureLoad(heights, cell + vec2i(1, 1), 0).x;
  return mix(mix(a, b, part.x), mix(c, d, part.x), part.y);
}`);

const nearestFunction = shaderFunction(`fn landNearest(heights: texture_2d<f32>, at: vec2f) -> f32 {
  let last = vec2f(textureDimensions(heights)) - 1.0; return textureLoad(heights, vec2i(clamp(at + 0.5, vec2f(0.0), last)), 0).x;
}`);

/** WGSL `landFace(tile, tileSampler, spot, across, stretch, span)`: the tile laid on a steep face from its two sides; value, then its slope in space. */
const faceFunction =
  shaderFunction(`fn landFace(tile: texture_2d<f32>, tileSampler: sampler, spot: vec3f, across: f32, stretch: vec2f, span: f32) -> vec4f {
  let a = landTile(tile, tileSampler, spot.xy * stretch + vec2f(0.0, spot.z * stretch.x * 0.35), span);
  let b = landTile(tile, tileSampler, spot.zy * stretch + vec2f(3.7, spot.x * stretch.x * 0.35), span);
  return vec4f(mix(a.x, b.x, across), a.y * (1.0 - across), mix(a.z, b.z, across), b.y * across);
}`);

/** Sets `ground` (map place), `slope` (unit normal of the land), `far` (metres from the eye), `texel` (metres a texel spans). */
const readLand = `
  let ground = (spot.xz - area.xy) * area.z; let one = 1.0;
  let far = length(spot - eyeAt);
  let texel = max(far * 0.0011, 0.004);
  let east = landHeight(heights, ground + vec2f(one, 0.0)) - landHeight(heights, ground - vec2f(one, 0.0));
  let south = landHeight(heights, ground + vec2f(0.0, one)) - landHeight(heights, ground - vec2f(0.0, one));
  let slope = normalize(vec3f(-east, 2.0 * one / area.z, -south));`;

/** How open the sky is over the land: the horizon's height in six directions, near ones weighing more. */
const readOpen = `
  var closed = 0.0;
  for (var turn = 0; turn < 6; turn++) {
    let angle = (f32(turn) + 0.3) * 1.0471976; let way = vec2f(cos(angle), sin(angle));
    var horizon = 0.0;
    for (var reach = 0; reach < 3; reach++) {
      let away = 5.0 * exp2(f32(reach) * 2.75);
      let there = landNearest(heights, ground + way * away * area.z);
      horizon = max(horizon, (there - spot.y - away * 0.03) / away / (1.0 + f32(reach) * 0.2));
    }
    closed += horizon / sqrt(1.0 + horizon * horizon);
  }
  let open = clamp(1.0 - closed / 6.0 * 1.5, 0.08, 1.0);`;

/** How much of the key light arrives past what stands between. */
const readShadow = `
  var clearance = 1.0; let run = max(length(key.xz), 0.02); let way = key.xz / run; let climb = key.y / run;
  var away = 3.0;
  for (var stride = 0; stride < 19; stride++) {
    let there = landNearest(heights, ground + way * away * area.z);
    clearance = min(clearance, (spot.y + 0.6 + away * climb - there) / away);
    away *= 1.36;
  }
  let sunlit = smoothstep(-0.035, 0.055, clearance);`;

/** The light and colour of a stretch of land, drawn once onto its fan. */
export class LandBake {
  /** Red, green, blue: albedo as square roots; alpha: how open the sky is. */
  readonly colour: Bake;
  /** Red: key light that arrives; green, blue: the normal's x and z; alpha: what the cover says (snow that glitters, grass that glows). */
  readonly light: Bake;
  readonly #map: DataTexture;
  readonly #tile = noiseTile();

  /** `paint` is WGSL as in `covers`: it may read `spot`, `slope`, `texel` and `season`. */
  constructor(
    paint: string,
    field: HeightField,
    grid: PolarGrid,
    lighting: Lighting,
    eye: readonly [number, number, number],
    season: readonly [number, number, number, number],
  ) {
    this.#map = new DataTexture(field.heights as Float32Array<ArrayBuffer>, field.samples, field.samples, RedFormat, FloatType);
    this.#map.minFilter = this.#map.magFilter = NearestFilter;
    this.#map.needsUpdate = true;
    const inputs: Inputs = {
      ...picture('heights', this.#map),
      ...this.#tile.inputs,
      spot: value('vec3f', varying(positionGeometry as never)),
      area: value('vec4f', uniform(new Vector4(field.west, field.north, (field.samples - 1) / field.side, 0))),
      key: value('vec3f', uniform(new Vector3(...lighting.key.direction))),
      eyeAt: value('vec3f', uniform(new Vector3(...eye))),
      season: value('vec4f', uniform(new Vector4(...season))),
    };
    const functions = [hashFunction, tileFunction, faceFunction, heightFunction, nearestFunction];
    const shapes = [fingerprint(field.heights), fingerprint(grid.whole.getAttribute('position').array as Float32Array)];
    const name = `1 ${JSON.stringify([shapes, field.west, field.north, field.side, lighting.key.direction, eye, season])} ${readLand}${readOpen}${readShadow}${paint}`;
    this.colour = new Bake(
      shader(inputs, `${readLand}${readOpen}${paint}\n return vec4f(sqrt(clamp(albedo, vec3f(0.0), vec3f(1.0))), open * crease);`, {
        functions,
      }),
      2048,
      1024,
      { over: grid.whole, tile: this.#tile, name: `land colour ${name}` },
    );
    this.light = new Bake(
      shader(inputs, `${readLand}${readShadow}${paint}\n return vec4f(sunlit, normal.x * 0.5 + 0.5, normal.z * 0.5 + 0.5, glitter);`, {
        functions,
      }),
      2048,
      1024,
      { over: grid.whole, tile: this.#tile, name: `land light ${name}` },
    );
  }

  /** Draws both pictures. */
  async draw(renderer: WebGPURenderer, cache: Cache): Promise<void> {
    await this.colour.draw(renderer, cache);
    await this.light.draw(renderer, cache);
  }

  /** Frees the pictures. */
  dispose(): void {
    this.colour.dispose();
    this.light.dispose();
    this.#map.dispose();
  }
}
