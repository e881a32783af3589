import { BufferAttribute, type BufferGeometry } from 'three/webgpu';

/** Three bits for the side that a normal faces: sheets keep both their sides. */
function octant(normal: ArrayLike<number>, vertex: number): number {
  const at = vertex * 3;
  return (normal[at]! > 0 ? 1 : 0) | (normal[at + 1]! > 0 ? 2 : 0) | (normal[at + 2]! > 0 ? 4 : 0);
}

/** Triangles whose corners are merged within cells of `size` metres. */
function merged(geometry: BufferGeometry, size: number): Uint32Array {
  const position = geometry.getAttribute('position').array;
  const normal = geometry.getAttribute('normal').array;
  const surface = geometry.getAttribute('surface')?.array;
  const cells = new Map<string, number>();
  const kept = Uint32Array.from({ length: position.length / 3 }, (_, vertex) => {
    const at = vertex * 3;
    const [x, y, z] = [0, 1, 2].map((axis) => Math.floor(position[at + axis]! / size + 0.5));
    // What is worn over something else is another layer, however close it lies.
    const layer = surface ? Math.round(surface[vertex * 4 + 2]! * 50) : 0;
    const key = `${x} ${y} ${z} ${octant(normal, vertex)} ${layer}`;
    const known = cells.get(key);
    if (known !== undefined) return known;
    cells.set(key, vertex);
    return vertex;
  });
  const index = geometry.getIndex()!.array;
  const triangles: number[] = [];
  for (let corner = 0; corner < index.length; corner += 3) {
    const [a, b, c] = [kept[index[corner]!]!, kept[index[corner + 1]!]!, kept[index[corner + 2]!]!];
    if (a !== b && b !== c && a !== c) triangles.push(a, b, c);
  }
  return Uint32Array.from(triangles);
}

/**
 * Fewer triangles for a body that is seen small: vertices that lie close together become one (Rossignac and Borrel's vertex
 * clustering), in cells as small as `most` triangles allow. Vertices keep their colours and bones. Does nothing if there are few enough.
 */
export function thin(geometry: BufferGeometry, most: number): void {
  const index = geometry.getIndex();
  if (!index || index.count / 3 <= most) return;
  geometry.computeBoundingSphere();
  const radius = geometry.boundingSphere?.radius ?? 1;
  let [low, high] = [radius / 400, radius / 4];
  let best = merged(geometry, high);
  for (let step = 0; step < 6; step++) {
    const size = Math.sqrt(low * high);
    const triangles = merged(geometry, size);
    if (triangles.length / 3 > most) low = size;
    else {
      high = size;
      best = triangles;
    }
  }
  geometry.setIndex(new BufferAttribute(best, 1));
}
