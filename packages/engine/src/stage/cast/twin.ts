import { Mesh, Matrix4, type Object3D } from 'three/webgpu';
import type { Moment } from '../blocking/moment.ts';
import type { Posed } from '../matter/skin.ts';
import type { Body } from './family.ts';

function nodesOf(object: Object3D): Object3D[] {
  const nodes: Object3D[] = [];
  object.traverse((node) => nodes.push(node));
  return nodes;
}

/** Gives a cloned mesh what this engine's materials read from it: its own pose, now and when the shutter opened. */
function ready(copy: Object3D, original: Object3D): void {
  if (!(copy instanceof Mesh)) return;
  const [own, first] = [copy as unknown as Posed, original as unknown as Posed];
  own.previousWorld = new Matrix4();
  if (!first.palette) return;
  own.palette = new Float32Array(first.palette);
  own.previousPalette = new Float32Array(first.palette);
}

/**
 * Another body like `original`, drawn from the same geometry and materials: poses are worked out on the original and copied,
 * which is right because a pose depends on its moment alone. The original itself must not be shown. Free it after its twins.
 */
export function twinOf(original: Body): Body {
  const object = original.object.clone(true);
  const [own, first] = [nodesOf(object), nodesOf(original.object)];
  own.forEach((node, index) => ready(node, first[index]!));
  let last: Moment | null = null;
  const take = (moment: Moment): void => {
    const { position, quaternion, scale, rotation } = object;
    original.object.rotation.order = rotation.order;
    original.object.position.copy(position);
    original.object.quaternion.copy(quaternion);
    original.object.scale.copy(scale);
    original.pose(moment);
  };
  return {
    object,
    extent: original.extent,
    pose(moment) {
      last = moment;
      take(moment);
      own.forEach((node, index) => copyPose(node, first[index]!));
    },
    anchor(name) {
      if (last) take(last);
      return original.anchor(name);
    },
    ...(original.light ? { light: (moment: Moment) => original.light!(moment) } : {}),
    dispose() {},
  };
}

function copyPose(node: Object3D, original: Object3D): void {
  node.position.copy(original.position);
  node.quaternion.copy(original.quaternion);
  node.scale.copy(original.scale);
  node.visible = original.visible;
  const { palette } = original as unknown as Partial<Posed>;
  if (palette) (node as unknown as Posed).palette!.set(palette);
}
