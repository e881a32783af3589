import { type RenderTarget, type Texture, Vector2, Vector3, Vector4, type WebGPURenderer } from 'three/webgpu';
import { screenUV, uniform } from 'three/tsl';
import type { Grade } from '../stage/light/lighting.ts';
import { type Inputs, picture, shader, shaderFunction, value } from '../stage/matter/shader.ts';
import { Pass } from './quad.ts';
import type { PictureQuality } from './quality.ts';
import { unpackStreak } from './streaks.ts';
import { SmoothEdges } from './smooth-edges.ts';
import { screenTarget } from './targets.ts';
import { TilePass } from './tiles.ts';

/** Gathers along the longest streak of the tile: what moves smears over what stands still beside it. */
const smear = (samples: number): string => `
  let longest = unpackStreak(textureLoad(streaks, vec2i(uv * vec2f(textureDimensions(streaks))), 0).x) * pixelScale;
  let own = textureLoad(source, vec2i(uv / texel), 0).w; let ownReach = length(unpackStreak(own)) * pixelScale;
  // Grain in where the samples lie hides that they are few.
  let jitter = fract(52.9829189 * fract(dot(floor(uv / texel), vec2f(0.06711056, 0.00583715)))) - 0.5;
  var sum = colour; var weight = 1.0;
  for (var sampleIndex = 0; sampleIndex < ${samples}; sampleIndex++) {
    let along = (f32(sampleIndex) + 0.5 + jitter) / ${samples}.0 - 0.5;
    let there = clamp(uv + longest * along * texel, vec2f(0.0), vec2f(1.0) - texel);
    let found = textureLoad(source, vec2i(there / texel), 0);
    let reach = length(unpackStreak(found.w)) * pixelScale; let far = abs(along) * length(longest) * 2.0;
    let counts = max(clamp(reach - far + 1.0, 0.0, 1.0), clamp(ownReach - far + 1.0, 0.0, 1.0));
    sum += min(found.xyz, vec3f(8.0)) * counts; weight += counts;
  }
  colour = sum / weight;`;

const gradeBody = `
  let glow = textureSample(bloom, bloomSampler, uv).xyz;
  colour += max(glow - vec3f(0.6), vec3f(0.0)) * 0.35 * look.w + glow * 0.06 * look.w;
  let centre = uv - 0.5;
  colour *= look.x * (1.0 - dot(centre, centre) * finish.x);
  let grey = dot(colour, vec3f(0.2126, 0.7152, 0.0722));
  colour = max(mix(vec3f(grey), colour, look.y), vec3f(0.0));
  // Filmic curve: the rational fit of Narkowicz (2016) with a softer toe.
  var shown = clamp((colour * (2.51 * colour + 0.03)) / (colour * (2.43 * colour + 0.59) + 0.14), vec3f(0.0), vec3f(1.0));
  shown = mix(shown, shown * shown * (3.0 - 2.0 * shown), look.z);
  let bright = dot(shown, vec3f(0.3333));
  shown *= mix(shadowTint, highlightTint, bright);
  let half1 = sqrt(shown); let half2 = sqrt(half1); let half3 = sqrt(half2);
  var screen = max(vec3f(0.0), 0.662002687 * half1 + 0.684122060 * half2 - 0.323583601 * half3 - 0.0225411470 * shown);
  let at = vec2u(uv * outSize);
  var noise = (at.x * 1973u + at.y * 9277u + u32(finish.z) * 26699u) * 747796405u; noise = (noise >> 13u) ^ noise;
  screen += (f32(noise & 65535u) / 65535.0 - 0.5) * finish.y;
  return vec4f(clamp(screen, vec3f(0.0), vec3f(1.0)), 1.0);`;

/** Colours go through as they are, by the exact curve of sRGB (IEC 61966-2-1). */
const plainBody = `
  let light = clamp(colour, vec3f(0.0), vec3f(1.0));
  return vec4f(select(1.055 * pow(light, vec3f(1.0 / 2.4)) - 0.055, light * 12.92, light <= vec3f(0.0031308)), 1.0);`;

/** The last passes: motion blur, smooth edges, bloom, exposure, tone curve, tints, grain. Linear light in, screen values out. */
export class Develop {
  readonly #pass: Pass;
  readonly #smear: TilePass | undefined;
  readonly #edges: SmoothEdges | undefined;
  /** Makes the passes for a plain grade, which most films never need. */
  readonly #openPlain: () => { readonly pass: Pass; readonly smear: TilePass | undefined };
  #plain: { readonly pass: Pass; readonly smear: TilePass | undefined } | undefined;
  readonly #target: RenderTarget;
  readonly #look = new Vector4();
  readonly #finish = new Vector4();
  readonly #shadows = new Vector3();
  readonly #highlights = new Vector3();
  readonly target: RenderTarget;

  constructor(
    { source, bloom, streaks }: { source: Texture; bloom: Texture; streaks: RenderTarget },
    inner: readonly [number, number],
    outer: readonly [number, number],
    quality: PictureQuality,
  ) {
    const inputs: Inputs = {
      ...picture('source', source), ...picture('bloom', bloom), ...picture('streaks', streaks.texture),
      uv: value('vec2f', screenUV),
      texel: value('vec2f', uniform(new Vector2(1 / inner[0], 1 / inner[1]))),
      outSize: value('vec2f', uniform(new Vector2(...outer))),
      pixelScale: value('f32', uniform(Math.min(...inner) / 1080)),
      look: value('vec4f', uniform(this.#look)),
      finish: value('vec4f', uniform(this.#finish)),
      shadowTint: value('vec3f', uniform(this.#shadows)),
      highlightTint: value('vec3f', uniform(this.#highlights)),
    };
    this.#target = screenTarget(...outer);
    // At the film's own size a texel is read as it is; another inner size needs the average of its neighbours.
    const whole = inner[0] === outer[0] && inner[1] === outer[1];
    const read = whole ? 'var colour = textureLoad(source, vec2i(uv / texel), 0).xyz;' : 'var colour = textureSampleLevel(source, sourceSampler, uv, 0.0).xyz;';
    const functions = [shaderFunction(unpackStreak)];
    const developed = (body: string, target: RenderTarget): Pass => new Pass(shader(inputs, `${read}\n${body}`), target);
    const smeared = (body: string, target: RenderTarget): TilePass | undefined =>
      quality.streakSamples > 0 ? new TilePass(shader(inputs, `${read}\n${smear(quality.streakSamples)}\n${body}`, { functions }), streaks.texture, [streaks.width, streaks.height], target) : undefined;
    this.#pass = developed(gradeBody, this.#target);
    this.#smear = smeared(gradeBody, this.#target);
    if (quality.smoothEdges) this.#edges = new SmoothEdges(this.#target.texture, outer);
    this.target = this.#edges?.target ?? this.#target;
    this.#openPlain = () => ({ pass: developed(plainBody, this.target), smear: smeared(plainBody, this.target) });
  }

  /** Draws it. `serial` varies the grain from frame to frame. */
  draw(renderer: WebGPURenderer, grade: Grade, serial: number): void {
    if (grade.plain) {
      this.#plain ??= this.#openPlain();
      this.#plain.pass.draw(renderer);
      this.#plain.smear?.draw(renderer);
      return;
    }
    this.#look.set(grade.exposure, grade.saturation, grade.contrast, grade.bloom);
    this.#finish.set(grade.vignette, grade.grain, serial, 0);
    this.#shadows.set(...(grade.shadows as [number, number, number]));
    this.#highlights.set(...(grade.highlights as [number, number, number]));
    this.#pass.draw(renderer);
    this.#smear?.draw(renderer);
    this.#edges?.draw(renderer);
  }

  /** Frees its target. */
  dispose(): void {
    this.#pass.dispose();
    this.#smear?.dispose();
    this.#edges?.dispose();
    this.#plain?.pass.dispose();
    this.#plain?.smear?.dispose();
  }
}
