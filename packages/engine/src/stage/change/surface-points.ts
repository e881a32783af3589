import { type BufferAttribute, type Matrix4, Mesh, type Object3D, Vector3 } from 'three/webgpu';
import type { Posed } from '../matter/skin.ts';

/** A point on a body's surface, by the triangle in which it lies. It goes along when the body bends. */
export interface SurfacePoint {
  readonly mesh: Mesh & Partial<Posed>;
  readonly corners: readonly [number, number, number];
  /** How much of each corner. */
  readonly shares: readonly [number, number, number];
  /** Where it is and how its surface faces while the body rests, in the body's own space. */
  readonly rest: Vector3;
  readonly normal: Vector3;
}

/** A solid's triangles: motes and panes have no surface that anything could sit on. */
function isSolid(mesh: Mesh): boolean {
  const { geometry } = mesh;
  return ['position', 'normal', 'colour', 'surface'].every((name) => geometry.hasAttribute(name)) && geometry.getIndex() !== null;
}

/** Numbers spread evenly from 0 to 1. */
const spread = (index: number, step: number): number => ((index + 1) * step) % 1;

/**
 * `count` points spread over a body as it rests, more where `weigh` says more; none where it says nothing at all. The same body
 * gives the same points.
 */
export function pointsOn(object: Object3D, count: number, weigh: (place: Vector3, normal: Vector3) => number): SurfacePoint[] {
  object.updateMatrixWorld(true);
  const inverse = object.matrixWorld.clone().invert();
  const meshes: Mesh[] = [];
  object.traverse((node) => {
    if (node instanceof Mesh && isSolid(node)) meshes.push(node);
  });
  const triangles: { readonly mesh: Mesh; readonly first: number; readonly toBody: Matrix4 }[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const mesh of meshes) {
    const toBody = inverse.clone().multiply(mesh.matrixWorld);
    const { count: corners } = mesh.geometry.getIndex()!;
    for (let first = 0; first < corners; first += 3) {
      const { middle, normal, area } = triangleAt(mesh, first, toBody);
      const weight = area > 0 ? area * Math.max(0, weigh(middle, normal)) : 0;
      if (weight === 0) continue;
      sums.push((sum += weight));
      triangles.push({ mesh, first, toBody });
    }
  }
  return triangles.length === 0
    ? []
    : Array.from({ length: count }, (_, index) => {
        const { mesh, first, toBody } = triangles[found(sums, ((index + 0.5) / count) * sum)]!;
        return pointIn(mesh, first, toBody, Math.sqrt(spread(index, 0.7548777)), spread(index, 0.5698403));
      });
}

/** The first of rising numbers that is not below `wanted`. */
function found(rising: readonly number[], wanted: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const cornersAt = ({ geometry }: Mesh, first: number): [number, number, number] => {
  const index = geometry.getIndex()!;
  return [index.getX(first), index.getX(first + 1), index.getX(first + 2)];
};

function triangleAt(mesh: Mesh, first: number, toBody: Matrix4): { middle: Vector3; normal: Vector3; area: number } {
  const places = cornersAt(mesh, first).map((corner) => placed(mesh, corner).applyMatrix4(toBody)) as [Vector3, Vector3, Vector3];
  const [a, b, c] = places;
  const middle = new Vector3().add(a).add(b).add(c).divideScalar(3);
  const normal = b.clone().sub(a).cross(c.clone().sub(a));
  const area = normal.length() / 2;
  return { middle, normal: normal.normalize(), area };
}

function pointIn(mesh: Mesh, first: number, toBody: Matrix4, root: number, other: number): SurfacePoint {
  const corners = cornersAt(mesh, first);
  const shares = [1 - root, root * (1 - other), root * other] as const;
  const rest = new Vector3();
  corners.forEach((corner, at) => rest.addScaledVector(placed(mesh, corner), shares[at]!));
  return { mesh, corners, shares, rest: rest.applyMatrix4(toBody), normal: triangleAt(mesh, first, toBody).normal };
}

/** A corner of a mesh in the mesh's own space, bent as its bones are now. */
function placed({ geometry, palette }: Mesh & Partial<Posed>, corner: number): Vector3 {
  const rest = new Vector3().fromBufferAttribute(geometry.getAttribute('position') as BufferAttribute, corner);
  const [bones, weights] = [geometry.getAttribute('bones'), geometry.getAttribute('weights')];
  if (!palette || !bones || !weights) return rest;
  const bent = new Vector3();
  for (let at = 0; at < 4; at++) {
    const weight = weights.getComponent(corner, at);
    if (weight === 0) continue;
    const m = bones.getComponent(corner, at) * 16;
    const { x, y, z } = rest;
    bent.x += weight * (palette[m]! * x + palette[m + 4]! * y + palette[m + 8]! * z + palette[m + 12]!);
    bent.y += weight * (palette[m + 1]! * x + palette[m + 5]! * y + palette[m + 9]! * z + palette[m + 13]!);
    bent.z += weight * (palette[m + 2]! * x + palette[m + 6]! * y + palette[m + 10]! * z + palette[m + 14]!);
  }
  return bent;
}

/** Where a point is as its body is posed now, in the body's own space. `inverse` brings there from the world. */
export function placeOf({ mesh, corners, shares }: SurfacePoint, inverse: Matrix4): Vector3 {
  const place = new Vector3();
  corners.forEach((corner, at) => place.addScaledVector(placed(mesh, corner), shares[at]!));
  return place.applyMatrix4(mesh.matrixWorld).applyMatrix4(inverse);
}
