import { Vector3, Vector4 } from 'three/webgpu';
import type { Node } from 'three/webgpu';
import { attribute, positionGeometry, reference, uniform, varying, vec4 } from 'three/tsl';
import type { Seconds } from '@onereel/spec';
import type { Linear } from '../../shapes/colour.ts';
import { type Inputs, shader, value } from '../matter/shader.ts';
import type { Pose } from '../matter/skin.ts';
import type { Condition } from './condition.ts';
import { movedPlace } from './deform.ts';

/** The body that changes, in its own space at rest: what its changes are measured by. Metres. */
export interface Measures {
  readonly low: number;
  readonly height: number;
  readonly reach: number;
  /** The colour that it is called by. */
  readonly colour: Linear;
}

/**
 * The numbers of a `Condition` where materials read them: one for all the materials of a member. Materials made with it cost a
 * little more; all others nothing.
 */
export class ChangingSurface {
  /** Whether it flies to pieces: its meshes then carry `shard`, and both their sides are seen. */
  readonly breaks: boolean;
  /** Whether it melts: its meshes then carry `lump`. */
  readonly melts: boolean;
  #measures: Measures = { low: 0, height: 1, reach: 0.5, colour: [0.5, 0.5, 0.5] };
  readonly #tint = new Vector4();
  readonly #main = new Vector3(0.5, 0.5, 0.5);
  readonly #weathered = new Vector4();
  readonly #kindled = new Vector4();
  readonly #worn = new Vector4();
  readonly #moved = new Vector4();
  readonly #shaped = new Vector4();
  readonly #frame = new Vector4(0, 1, 0.5, 0);
  /** What the pieces of WGSL in `surface.ts` and `deform.ts` read. */
  readonly inputs: Inputs;

  constructor({ breaks, melts = false }: { breaks: boolean; melts?: boolean }) {
    this.breaks = breaks;
    this.melts = melts;
    const shard = breaks ? attribute('shard', 'vec4') : vec4(0, 0, 0, 1);
    this.inputs = {
      conditionTint: value('vec4f', uniform(this.#tint)),
      conditionMain: value('vec3f', uniform(this.#main)),
      conditionWeather: value('vec4f', uniform(this.#weathered)),
      conditionFire: value('vec4f', uniform(this.#kindled)),
      conditionWear: value('vec4f', uniform(this.#worn)),
      conditionMove: value('vec4f', uniform(this.#moved)),
      conditionShape: value('vec4f', uniform(this.#shaped)),
      bodyFrame: value('vec4f', uniform(this.#frame)),
      shard: value('vec4f', shard),
      lump: value('vec4f', melts ? attribute('lump', 'vec4') : vec4(0, 0, 0, -1)),
      shardEdge: value('f32', varying((shard as unknown as { w: Node }).w as never)),
      bodyRest: value('vec3f', varying(placed(toBody, vec4(positionGeometry, 1) as never) as never)),
    };
  }

  /** The vertices of a body moved as its condition says. */
  pose(rest: Pose): Pose {
    const moved = (place: Node): ReturnType<typeof vec4> =>
      vec4(
        shader({ ...this.inputs, at: value('vec3f', placed(toBody, vec4(place as never, 1) as never)) }, movedPlace, {
          result: 'vec3f',
        }) as never,
        1,
      ) as never;
    return {
      ...rest,
      position: placed(fromBody, moved(rest.position)),
      before: previousWorld.mul(fromBody.mul(moved(rest.opening ?? rest.position) as never) as never) as unknown as Node,
    };
  }

  /** Tells the materials what they belong to. `ground` is the height under it in its own space. */
  measure(measures: Measures): void {
    const { low, height, reach, colour } = measures;
    this.#measures = measures;
    this.#frame.set(low, height, reach, 0);
    this.#main.set(...(colour as [number, number, number]));
  }

  /** What it was measured as. */
  get measures(): Measures {
    return this.#measures;
  }

  /** Brings the materials to a state. */
  set(state: Condition, seconds: Seconds, ground: number): void {
    this.#tint.set(...(state.tint.colour as [number, number, number]), state.tint.amount);
    this.#weathered.set(state.wet, state.frost, state.rust, state.age);
    this.#kindled.set(state.char, state.glow, state.dissolved, seconds);
    this.#worn.set(state.cracks, state.melted, state.burst, 0);
    this.#moved.set(state.melted, state.burst, state.lowered, state.force);
    this.#shaped.set(state.wilted, state.grown, state.raised ? 1 : 0, state.unlit);
    this.#frame.w = ground;
  }
}

const toBody = reference('toBody', 'mat4', undefined as never);
const fromBody = reference('fromBody', 'mat4', undefined as never);
const previousWorld = reference('previousWorld', 'mat4', undefined as never);

/** A place through a matrix. */
function placed(matrix: typeof toBody, place: ReturnType<typeof vec4>): Node {
  return (matrix.mul(place as never) as unknown as { xyz: Node }).xyz;
}
