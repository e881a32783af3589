import { BufferAttribute, type BufferGeometry, type Matrix4, type Mesh, Vector3 } from 'three/webgpu';
import type { Linear } from '../../shapes/colour.ts';

/** How far a colour is from the one that melts: by hue, and by how light it is. 0 the same to more than 1. */
function unlike(colour: Vector3, [red, green, blue]: Linear): number {
  const [light, own] = [Math.max(colour.x, colour.y, colour.z, 0.001), Math.max(red, green, blue, 0.001)];
  const hue = Math.hypot(colour.x / light - red / own, colour.y / light - green / own, colour.z / light - blue / own);
  return Math.max(hue / 0.4, Math.abs(Math.log(light / own)) / 1.7);
}

/** One connected piece of a mesh. */
interface Lump {
  readonly low: Vector3;
  readonly high: Vector3;
  readonly colour: Vector3;
  count: number;
}

/** The number of the piece that each vertex belongs to: those that share triangles or a place hang together. */
function piecesOf(geometry: BufferGeometry, grain: number): Int32Array {
  const [place, index] = [geometry.getAttribute('position'), geometry.getIndex()!];
  const root = Int32Array.from({ length: place.count }, (_, at) => at);
  const find = (one: number): number => {
    let at = one;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  const join = (one: number, other: number): void => {
    root[find(one)] = find(other);
  };
  for (let corner = 0; corner < index.count; corner += 3) {
    join(index.getX(corner), index.getX(corner + 1));
    join(index.getX(corner), index.getX(corner + 2));
  }
  const there = new Map<string, number>();
  for (let at = 0; at < place.count; at++) {
    const key = `${Math.round(place.getX(at) / grain)} ${Math.round(place.getY(at) / grain)} ${Math.round(place.getZ(at) / grain)}`;
    const known = there.get(key);
    if (known === undefined) there.set(key, at);
    else join(known, at);
  }
  return root.map((_, at) => find(at));
}

function lumpsOf({ geometry }: Mesh, toBody: Matrix4, pieces: Int32Array): Map<number, Lump> {
  const [place, colour] = [geometry.getAttribute('position'), geometry.getAttribute('colour')];
  const lumps = new Map<number, Lump>();
  const [at, own] = [new Vector3(), new Vector3()];
  pieces.forEach((piece, vertex) => {
    at.fromBufferAttribute(place as BufferAttribute, vertex).applyMatrix4(toBody);
    const lump = lumps.get(piece) ?? { low: at.clone(), high: at.clone(), colour: new Vector3(), count: 0 };
    lump.low.min(at);
    lump.high.max(at);
    lump.colour.add(own.fromBufferAttribute(colour as BufferAttribute, vertex));
    lump.count++;
    lumps.set(piece, lump);
  });
  return lumps;
}

/**
 * Tells each vertex of a body that melts what becomes of its piece, as `lump`: what is not of the colour that melts (a hat, a cone,
 * buttons) keeps its shape and only sinks: the middle of its piece in the body's own space and half its height; −1 for what melts. Without a melting colour all of it does.
 */
export function tellLumps(meshes: readonly (Mesh & { readonly toBody: Matrix4 })[], melting: Linear | null, height: number): void {
  const known = meshes.map((mesh) => {
    const { geometry } = mesh;
    if (!melting || !geometry.getIndex() || !geometry.getAttribute('colour')) return null;
    const pieces = piecesOf(geometry, height * 1e-4);
    return { pieces, lumps: lumpsOf(mesh, mesh.toBody, pieces) };
  });
  const melts = ({ colour, count }: Lump): boolean => melting !== null && unlike(colour.clone().divideScalar(count), melting) < 1;
  const all = known.flatMap((one) => (one ? [...one.lumps.values()] : []));
  const size = (some: readonly Lump[]): number => some.reduce((sum, { low, high }) => sum + high.distanceToSquared(low), 0);
  // Where next to nothing would melt, the colour tells nothing: then all of it does.
  const apart = size(all.filter(melts)) > size(all) * 0.02;
  meshes.forEach(({ geometry }, at) => {
    const { count } = geometry.getAttribute('position');
    const values = new Float32Array(count * 4).fill(-1);
    const one = known[at];
    if (one && apart)
      one.pieces.forEach((piece, vertex) => {
        const lump = one.lumps.get(piece)!;
        if (melts(lump)) return;
        const { low, high } = lump;
        values.set([(low.x + high.x) / 2, (low.y + high.y) / 2, (low.z + high.z) / 2, (high.y - low.y) / 2], vertex * 4);
      });
    geometry.setAttribute('lump', new BufferAttribute(values, 4));
  });
}
