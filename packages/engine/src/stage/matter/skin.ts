import { Matrix4, type Mesh, type Node, Object3D } from 'three/webgpu';
import {
  attribute,
  type mat4,
  modelWorldMatrix,
  normalGeometry,
  positionGeometry,
  reference,
  referenceBuffer,
  varying,
  vec4,
} from 'three/tsl';

/** Where a material's vertices are: now and half a frame ago, and how they face. */
export interface Pose {
  /** Local position now. */
  readonly position: Node;
  /** World normal, a varying, not of unit length. */
  readonly normal: Node;
  /** World position at the shutter's opening, for motion blur. */
  readonly before: Node;
  /** Local position at the shutter's opening, where it differs from `position`. */
  readonly opening?: Node;
}

const previousWorld = reference('previousWorld', 'mat4', undefined as never);

/** A body that does not bend. */
export function stiff(): Pose {
  return {
    position: positionGeometry as unknown as Node,
    normal: varying(modelWorldMatrix.mul(vec4(normalGeometry, 0)).xyz) as unknown as Node,
    before: previousWorld.mul(vec4(positionGeometry, 1)) as unknown as Node,
  };
}

/** A stiff body whose vertices a shader places anew: what blurs it is the way of its place and of the camera, not its own flutter. */
export function placed(position: Node): Pose {
  return { ...stiff(), position, before: previousWorld.mul(vec4(position as never, 1)) as unknown as Node };
}

/**
 * A body that hangs on `count` bones: its mesh carries the matrices in `palette` and `previousPalette`
 * (three's own skinning keeps the last drawn pose as "previous", which would make a frame depend on the one before).
 */
export function skinned(count: number): Pose {
  const blended = (palette: string): ReturnType<typeof mat4> => {
    const matrices = referenceBuffer(palette, 'mat4', count, undefined as never) as unknown as {
      element(index: unknown): ReturnType<typeof mat4>;
    };
    const bones = attribute('bones', 'uvec4');
    const weights = attribute('weights', 'vec4');
    const part = (axis: 'x' | 'y' | 'z' | 'w'): ReturnType<typeof mat4> => matrices.element(bones[axis]).mul(weights[axis]) as never;
    return part('x').add(part('y')).add(part('z')).add(part('w')) as never;
  };
  const now = blended('palette');
  const opening = blended('previousPalette').mul(vec4(positionGeometry, 1));
  return {
    position: now.mul(vec4(positionGeometry, 1)).xyz as unknown as Node,
    normal: varying(modelWorldMatrix.mul(now.mul(vec4(normalGeometry, 0))).xyz) as unknown as Node,
    before: previousWorld.mul(opening) as unknown as Node,
    opening: opening.xyz as unknown as Node,
  };
}

/** What a mesh of this engine carries besides three's own fields. */
export interface Posed {
  previousWorld: Matrix4;
  palette?: Float32Array;
  previousPalette?: Float32Array;
}

/** A joint of a rig: a place in the body at rest, hanging on another joint. */
export interface Joint {
  readonly name: string;
  readonly parent: string | null;
  /** In the body's own space at rest, metres. */
  readonly at: readonly [number, number, number];
}

/**
 * A skeleton: joints by name, each an `Object3D` whose rotation and position may be set, relative to its parent.
 * `apply` writes the matrices that the shader reads.
 */
export class Rig {
  readonly root: Object3D = new Object3D();
  readonly joints: ReadonlyMap<string, Object3D>;
  readonly #order: readonly Object3D[];
  readonly #inverse: readonly Matrix4[];
  readonly #rest: readonly (readonly [number, number, number])[];
  readonly palette: Float32Array;

  constructor(joints: readonly Joint[]) {
    const made = new Map<string, Object3D>();
    const rest: [number, number, number][] = [];
    for (const joint of joints) {
      const node = new Object3D();
      node.name = joint.name;
      const parent = joint.parent === null ? undefined : joints.find((other) => other.name === joint.parent);
      if (joint.parent !== null && !made.has(joint.parent))
        throw new RangeError(`The joint "${joint.name}" hangs on "${joint.parent}", which must be listed before it.`);
      const origin = parent?.at ?? [0, 0, 0];
      const local: [number, number, number] = [joint.at[0] - origin[0], joint.at[1] - origin[1], joint.at[2] - origin[2]];
      node.position.set(...local);
      rest.push(local);
      (joint.parent === null ? this.root : made.get(joint.parent)!).add(node);
      made.set(joint.name, node);
    }
    this.joints = made;
    this.#order = [...made.values()];
    this.#rest = rest;
    this.#inverse = joints.map((joint) => new Matrix4().makeTranslation(-joint.at[0], -joint.at[1], -joint.at[2]));
    this.palette = new Float32Array(joints.length * 16);
    this.apply();
  }

  /** How many joints there are. */
  get count(): number {
    return this.#order.length;
  }

  /** The number of a joint, as shapes bind to it. Throws `RangeError` for an unknown name. */
  number(name: string): number {
    const at = this.#order.findIndex((joint) => joint.name === name);
    if (at < 0) throw new RangeError(`The rig has no joint "${name}".`);
    return at;
  }

  /** A joint by name. Throws `RangeError` for an unknown name. */
  joint(name: string): Object3D {
    const joint = this.joints.get(name);
    if (!joint) throw new RangeError(`The rig has no joint "${name}".`);
    return joint;
  }

  /** Puts every joint back to rest. */
  rest(): void {
    this.#order.forEach((joint, at) => {
      joint.position.set(...(this.#rest[at] as [number, number, number]));
      joint.rotation.set(0, 0, 0);
      joint.scale.set(1, 1, 1);
    });
  }

  /** Writes the matrices of the present pose into `palette`. */
  apply(): void {
    this.root.updateMatrixWorld(true);
    const matrix = new Matrix4();
    this.#order.forEach((joint, at) => {
      matrix.multiplyMatrices(joint.matrixWorld, this.#inverse[at]!).toArray(this.palette, at * 16);
    });
  }
}

/** Makes a mesh ready for this engine's materials: `rig` for one that bends. */
export function posed(mesh: Mesh, rig?: Rig): Mesh & Posed {
  const ready = mesh as unknown as Mesh & Posed;
  ready.previousWorld = new Matrix4();
  ready.frustumCulled = false;
  if (rig) {
    ready.palette = rig.palette;
    ready.previousPalette = new Float32Array(rig.palette);
  }
  return ready;
}
