import {
  CustomBlending,
  DoubleSide,
  FrontSide,
  type Material,
  NodeMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  SrcAlphaFactor,
  ZeroFactor,
  type Node,
} from 'three/webgpu';
import { attribute, normalGeometry, positionGeometry, positionLocal, positionWorld } from 'three/tsl';
import type { Cache } from '../../host/host.ts';
import type { Shape } from '../../shapes/shape.ts';
import type { LightRig } from '../light/light-rig.ts';
import { castShadow, hazeOver, lightSurface } from '../light/shading.ts';
import type { ChangingSurface } from '../change/changing-surface.ts';
import { conditionedColour, conditionedSolid, conditionedVeil } from '../change/surface.ts';
import { placed, type Pose, skinned, stiff } from './skin.ts';
import { KeptShapes } from './kept-shapes.ts';
import { KeptTexels } from './kept-texels.ts';
import { type Inputs, picture, shader, value } from './shader.ts';
import { type Detail, DetailTextures } from './textures.ts';
import { withMotion } from './motion.ts';

/** What a solid is made of, beyond what its vertices carry. */
export interface SolidMatter {
  /** Fine texture, laid on from three sides of the body at rest. */
  readonly detail?: Detail;
  /** How many times the texture repeats in a metre. */
  readonly repeat?: number;
  /** How strongly it bends the surface: 0 flat to 1. */
  readonly relief?: number;
  /** Seen from both sides (sheets, leaves, wings). */
  readonly twoSided?: boolean;
  /**
   * Whether cast shadows fall on it. The shadow picture keeps no depth, so what casts one must not receive:
   * parts of the set do, bodies do not.
   */
  readonly shaded?: boolean;
  /** How many bones it hangs on; 0 for a stiff body. */
  readonly bones?: number;
  /** WGSL that may change `albedo`, `gloss`, `glow`, `occlusion` and `normal` before the light; reads `rest` and `place`. */
  readonly paint?: string;
  /** What that WGSL reads besides. */
  readonly inputs?: Inputs;
}

const readVertex = `
  var normal = normalize(normalIn); let view = normalize(eye - place);
  var albedo = vertexColour; let occlusion0 = vertexSurface.x; var gloss = vertexSurface.y; var glow = vertexSurface.w;
  var occlusion = occlusion0;`;

const readDetail = `
  let facing = abs(restNormal); let alongX = facing.x > facing.y && facing.x > facing.z; let alongY = facing.y > facing.z;
  let detailAt = select(select(rest.xy, rest.zx, alongY), rest.zy, alongX) * detailRepeat;
  let fine = textureSample(detailMap, detailMapSampler, detailAt);
  let slope = (fine.xy - 0.5) * vertexSurface.z * detailRelief;
  let bend = select(select(vec3f(slope.x, slope.y, 0.0), vec3f(slope.y, 0.0, slope.x), alongY), vec3f(0.0, slope.y, slope.x), alongX);
  normal = normalize(normal + turned(bend, normal));
  albedo *= mix(1.0, (0.55 + 0.6 * fine.z) * (0.75 + 0.5 * fine.w), vertexSurface.z);
  occlusion *= mix(1.0, 0.5 + 0.6 * fine.z, vertexSurface.z * 0.7);`;

/** Materials whose look depends on nothing but their body's place, the camera and the light. */
const lasting = new WeakSet<Material>();

/** Whether a body of this material looks the same as long as it, the camera and the light stay as they are. */
export function looksTheSame(material: Material): boolean {
  return lasting.has(material);
}

const forgetful: Cache = { read: async () => null, write: async () => {} };

/** The workshop where the stage's materials are made. All of them share one light rig. */
export class Matter {
  readonly light: LightRig;
  readonly details: DetailTextures;
  /** Textures that are filled when the stage is built. */
  readonly texels: KeptTexels;
  /** Where what took long to make is kept from film to film. */
  readonly cache: Cache;
  readonly #made: NodeMaterial[] = [];
  readonly #changing: ChangingSurface | undefined;
  readonly #branches: Matter[] = [];
  #shapes: KeptShapes | undefined;

  constructor(light: LightRig, cache: Cache = forgetful, { changing, root }: { changing?: ChangingSurface; root?: Matter } = {}) {
    this.light = light;
    this.cache = cache;
    this.#changing = changing;
    this.texels = root?.texels ?? new KeptTexels(cache);
    this.details = root?.details ?? new DetailTextures(this.texels);
  }

  /** The same workshop for one body that changes during the film: what is made there follows its condition. Freed with this one. */
  forChange(changing: ChangingSurface): Matter {
    const branch = new Matter(this.light, this.cache, { changing, root: this });
    this.#branches.push(branch);
    return branch;
  }

  /** Builds something whose shapes may have been kept; `name` holds all that it depends on. */
  async keeping<Built>(name: string, build: () => Built): Promise<Built> {
    this.#shapes = await KeptShapes.open(this.cache, name);
    const built = build();
    await this.#shapes.close();
    this.#shapes = undefined;
    return built;
  }

  /** A shape of what is being built: the kept one, or `make`'s. See `KeptShapes.keep`. */
  shape(name: string, make: () => Shape): Shape {
    return this.#shapes ? this.#shapes.keep(name, make) : make();
  }

  /** A material for a `Shape`: lit, hazed, with fine texture where asked. */
  solid({
    detail = 'none',
    repeat = 1,
    relief = 1,
    twoSided = false,
    shaded = false,
    bones = 0,
    paint = '',
    inputs = {},
  }: SolidMatter = {}): NodeMaterial {
    const changing = this.#changing;
    const bothSides = twoSided || changing?.breaks === true;
    const material = this.#material(bothSides);
    const rest = bones > 0 ? skinned(bones) : stiff();
    const pose = changing?.pose(rest) ?? rest;
    material.positionNode = pose.position as never;
    const fine =
      detail === 'none'
        ? ''
        : readDetail
            .replace('turned(bend, normal)', 'bend * 1.6')
            .replaceAll('detailRepeat', repeat.toFixed(5))
            .replaceAll('detailRelief', relief.toFixed(5));
    const flip = bothSides ? 'if (dot(normal, view) < 0.0) { normal = -normal; }' : '';
    material.fragmentNode = withMotion(
      {
        ...this.light.inputs,
        ...(detail === 'none' ? {} : picture('detailMap', this.details.get(detail))),
        ...inputs,
        ...changing?.inputs,
        place: value('vec3f', positionWorld),
        rest: value('vec3f', positionGeometry),
        restNormal: value('vec3f', normalGeometry),
        normalIn: value('vec3f', pose.normal),
        vertexColour: value('vec3f', attribute('colour', 'vec3')),
        vertexSurface: value('vec4f', attribute('surface', 'vec4')),
      },
      `${readVertex}${fine}${flip}{${paint}}${changing ? conditionedSolid : ''}${shaded ? castShadow : 'let lit = 1.0;'}${lightSurface}${hazeOver}`,
      pose,
    ) as never;
    if (bones === 0 && !changing && Object.keys(inputs).length === 0) lasting.add(material);
    return material;
  }

  /**
   * A material whose colour a piece of WGSL computes by itself. It must leave linear light in `var colour: vec3f`
   * (and, if `veil` is asked, its cover in `var cover: f32`). `place`, `normalIn` and the light rig's inputs are in scope;
   * the snippets of `light/shading.ts` may be used inside. A `sharp` one is not blurred by motion.
   */
  painted(
    paint: string,
    {
      inputs = {},
      twoSided = false,
      veil = false,
      sharp = false,
      bones = 0,
      position,
      pose = position ? placed(position) : bones > 0 ? skinned(bones) : stiff(),
    }: { inputs?: Inputs; twoSided?: boolean; veil?: boolean; sharp?: boolean; bones?: number; position?: Node; pose?: Pose } = {},
  ): NodeMaterial {
    const changing = this.#changing;
    const material = this.#material(twoSided || changing?.breaks === true);
    const moved = position === undefined ? (changing?.pose(pose) ?? pose) : pose;
    material.positionNode = moved.position as never;
    const all: Inputs = {
      ...this.light.inputs,
      ...changing?.inputs,
      place: value('vec3f', positionWorld),
      rest: value('vec3f', position === undefined ? positionGeometry : positionLocal),
      normalIn: value('vec3f', pose.normal),
      ...inputs,
    };
    if (veil) {
      material.transparent = true;
      material.depthWrite = false;
      // The alpha of the target tells motion: a veil leaves it as it is.
      material.blending = CustomBlending;
      material.blendSrc = SrcAlphaFactor;
      material.blendDst = OneMinusSrcAlphaFactor;
      material.blendSrcAlpha = ZeroFactor;
      material.blendDstAlpha = OneFactor;
      material.fragmentNode = shader(
        all,
        `${changing ? `{${conditionedVeil}}` : ''}${paint}\n return vec4f(max(colour, vec3f(0.0)), clamp(cover, 0.0, 1.0));`,
      ) as never;
      return material;
    }
    const painting = changing ? `${paint.replace(/\blet colour\b/, 'var colour')}${conditionedColour}` : paint;
    material.fragmentNode = (
      sharp ? shader(all, `${painting}\n return vec4f(max(colour, vec3f(0.0)), 0.0);`) : withMotion(all, painting, moved)
    ) as never;
    return material;
  }

  #material(twoSided: boolean): NodeMaterial {
    const material = new NodeMaterial();
    material.side = twoSided ? DoubleSide : FrontSide;
    material.fog = false;
    material.lights = false;
    this.#made.push(material);
    return material;
  }

  /** Frees what was made here. */
  dispose(): void {
    for (const material of this.#made) material.dispose();
    for (const branch of this.#branches) branch.dispose();
    if (!this.#changing) this.details.dispose();
  }
}
