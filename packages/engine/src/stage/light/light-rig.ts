import { Matrix4, type Texture, Vector3, Vector4 } from 'three/webgpu';
import { cameraPosition, uniform } from 'three/tsl';
import { type Inputs, picture, value } from '../matter/shader.ts';
import type { Lighting } from './lighting.ts';

/** How many lamps a moment can have. More would cost every pixel. */
export const lampCount = 4;

/**
 * The lighting as the shaders read it: one set of uniforms that every material of a stage shares.
 * `set` copies a moment's `Lighting` into it.
 */
export class LightRig {
  /** A picture of what shadows the ground, drawn along the key light, white where it is dark. */
  readonly shadowMatrix: Matrix4 = new Matrix4();
  readonly #vectors: Map<string, Vector3> = new Map();
  readonly #lamps: { place: Vector4; colour: Vector3 }[] = [];
  readonly #numbers = { haze: uniform(new Vector4()), manner: uniform(new Vector4()) };
  /** What a shader may read of the light, by name. */
  readonly inputs: Inputs;

  constructor(shadowMap: Texture) {
    const vector = (name: string): ReturnType<typeof value> => {
      const held = new Vector3();
      this.#vectors.set(name, held);
      return value('vec3f', uniform(held));
    };
    const lamps: Record<string, ReturnType<typeof value>> = {};
    for (let lamp = 0; lamp < lampCount; lamp++) {
      const held = { place: new Vector4(0, 0, 0, 1), colour: new Vector3() };
      this.#lamps.push(held);
      lamps[`lampPlace${lamp}`] = value('vec4f', uniform(held.place));
      lamps[`lampColour${lamp}`] = value('vec3f', uniform(held.colour));
    }
    this.inputs = {
      keyDirection: vector('keyDirection'),
      keyColour: vector('keyColour'),
      skyColour: vector('skyColour'),
      bounceColour: vector('bounceColour'),
      fillDirection: vector('fillDirection'),
      fillColour: vector('fillColour'),
      rimColour: vector('rimColour'),
      hazeColour: vector('hazeColour'),
      hazeGlow: vector('hazeGlow'),
      haze: value('vec4f', this.#numbers.haze),
      lightManner: value('vec4f', this.#numbers.manner),
      shadowMatrix: value('mat4x4f', uniform(this.shadowMatrix)),
      ...lamps,
      ...picture('shadowMap', shadowMap),
      eye: value('vec3f', cameraPosition),
    };
  }

  /** Makes a moment's light the one that is drawn. */
  set(lighting: Lighting): void {
    const put = (name: string, [x, y, z]: readonly [number, number, number]): void => {
      this.#vectors.get(name)!.set(x, y, z);
    };
    put('keyDirection', lighting.key.direction);
    put('keyColour', lighting.key.colour);
    put('skyColour', lighting.sky);
    put('bounceColour', lighting.bounce);
    put('fillDirection', lighting.fill.direction);
    put('fillColour', lighting.fill.colour);
    put('rimColour', lighting.rim);
    put('hazeColour', lighting.haze.colour);
    put('hazeGlow', lighting.haze.glow);
    this.#numbers.haze.value.set(lighting.haze.density, lighting.haze.fall, 0, 0);
    this.#numbers.manner.value.set(lighting.shadow, lighting.wet, Math.min(lampCount, lighting.lamps.length), lighting.lampsOn ?? 1);
    this.#lamps.forEach((held, index) => {
      const lamp = lighting.lamps[index];
      held.place.set(lamp?.place[0] ?? 0, lamp?.place[1] ?? 0, lamp?.place[2] ?? 0, lamp?.reach ?? 1);
      held.colour.set(lamp?.colour[0] ?? 0, lamp?.colour[1] ?? 0, lamp?.colour[2] ?? 0);
    });
  }
}
