import { BufferAttribute, BufferGeometry, type Matrix4, Vector3 } from 'three/webgpu';

/** About how many pieces something flies into. */
const pieces = 90;

type Corner = readonly [x: number, y: number, z: number];

/** Evenly spread numbers from 0 to 1 in three directions (Halton's sequence in the bases 2, 3 and 5). */
function halton(index: number, base: number): number {
  let [value, part, left] = [0, 1 / base, index + 1];
  while (left > 0) {
    value += part * (left % base);
    left = Math.floor(left / base);
    part /= base;
  }
  return value;
}

/** All the numbers of one vertex, attribute by attribute. */
type Numbers = readonly (readonly number[])[];

/** A triangle cut in four until none of its sides is longer than `most`. */
function cut(
  corners: readonly [Numbers, Numbers, Numbers],
  most: number,
  sizes: readonly number[],
  deep = 0,
): [Numbers, Numbers, Numbers][] {
  const [a, b, c] = corners;
  const far = (one: Numbers, two: Numbers): number =>
    Math.hypot(one[0]![0]! - two[0]![0]!, one[0]![1]! - two[0]![1]!, one[0]![2]! - two[0]![2]!);
  if (deep >= 4 || Math.max(far(a, b), far(b, c), far(c, a)) <= most) return [[a, b, c]];
  const half = (one: Numbers, two: Numbers): Numbers =>
    one.map((values, at) => (sizes[at] === 0 ? values : values.map((value, axis) => (value + two[at]![axis]!) / 2)));
  const [ab, bc, ca] = [half(a, b), half(b, c), half(c, a)];
  return ([[a, ab, ca], [ab, b, bc], [ca, bc, c], [ab, bc, ca]] as const).flatMap((one) => cut(one, most, sizes, deep + 1)); // prettier-ignore
}

/**
 * A geometry whose triangles belong to pieces: each vertex carries in `shard` the middle of its piece, in the body's own space
 * (`toBody` brings there), and how far it is from the piece's edge (1 inside, 0 at the edge). Long triangles are cut up before.
 */
export function inShards(geometry: BufferGeometry, toBody: Matrix4, low: Vector3, size: Vector3): BufferGeometry {
  const names = Object.keys(geometry.attributes).sort((a, b) => Number(b === 'position') - Number(a === 'position'));
  const source = names.map((name) => geometry.getAttribute(name) as BufferAttribute);
  const blended = names.map((name) => (name === 'bones' ? 0 : 1));
  const numbersOf = (vertex: number): Numbers =>
    source.map(({ array, itemSize }) => Array.from({ length: itemSize }, (_, axis) => array[vertex * itemSize + axis]!));
  const index = geometry.getIndex()!.array;
  const most = Math.max(size.x, size.y, size.z) / 9;
  const triangles: [Numbers, Numbers, Numbers][] = [];
  for (let corner = 0; corner < index.length; corner += 3)
    triangles.push(...cut([numbersOf(index[corner]!), numbersOf(index[corner + 1]!), numbersOf(index[corner + 2]!)], most, blended));
  const middles = triangles.map((corners) => {
    const middle = new Vector3();
    for (const [place] of corners) middle.add(new Vector3(...(place as unknown as Corner)).divideScalar(3));
    return middle.applyMatrix4(toBody);
  });
  const seeds = Array.from(
    { length: pieces },
    (_, at) => new Vector3(low.x + size.x * halton(at, 2), low.y + size.y * halton(at, 3), low.z + size.z * halton(at, 5)),
  );
  const owner = middles.map((middle) => nearest(middle, seeds));
  const centres = centresOf(middles, owner, seeds.length);
  return assembled(triangles, names, source, centres, owner);
}

function nearest(place: Vector3, seeds: readonly Vector3[]): number {
  let [best, least] = [0, Infinity];
  seeds.forEach((seed, at) => {
    const far = seed.distanceToSquared(place);
    if (far < least) [best, least] = [at, far];
  });
  return best;
}

function centresOf(middles: readonly Vector3[], owner: readonly number[], count: number): Vector3[] {
  const sums = Array.from({ length: count }, () => ({ sum: new Vector3(), count: 0 }));
  middles.forEach((middle, at) => {
    const one = sums[owner[at]!]!;
    one.sum.add(middle);
    one.count++;
  });
  return sums.map((one) => one.sum.divideScalar(Math.max(1, one.count)));
}

function assembled(
  triangles: readonly (readonly [Numbers, Numbers, Numbers])[],
  names: readonly string[],
  source: readonly BufferAttribute[],
  centres: readonly Vector3[],
  owner: readonly number[],
): BufferGeometry {
  const key = ([place]: Numbers): string => place!.map((value) => Math.round(value * 1e5)).join();
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  triangles.forEach((corners, at) => {
    for (const corner of corners) {
      const known = owners.get(key(corner));
      if (known === undefined) owners.set(key(corner), owner[at]!);
      else if (known !== owner[at]) shared.add(key(corner));
    }
  });
  const made = new BufferGeometry();
  const count = triangles.length * 3;
  names.forEach((name, which) => {
    const { itemSize, array } = source[which]!;
    const numbers = new (array.constructor as Float32ArrayConstructor)(count * itemSize);
    triangles.forEach((corners, at) => corners.forEach((corner, turn) => numbers.set(corner[which]!, (at * 3 + turn) * itemSize)));
    made.setAttribute(name, new BufferAttribute(numbers, itemSize));
  });
  const shard = new Float32Array(count * 4);
  triangles.forEach((corners, at) =>
    corners.forEach((corner, turn) => {
      const { x, y, z } = centres[owner[at]!]!;
      shard.set([x, y, z, shared.has(key(corner)) ? 0 : 1], (at * 3 + turn) * 4);
    }),
  );
  made.setAttribute('shard', new BufferAttribute(shard, 4));
  made.setIndex(
    new BufferAttribute(
      Uint32Array.from({ length: count }, (_, at) => at),
      1,
    ),
  );
  return made;
}
