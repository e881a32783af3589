import { Box3, Mesh, type Object3D, Vector3 } from 'three/webgpu';
import { type Changing, fitForChange } from '../change/changing-cast.ts';
import { mostAlike } from '../blocking/groups.ts';
import { inscribe } from '../lettering/inscribe.ts';
import { inscriptionOf } from '../lettering/written.ts';
import type { Matter } from '../matter/matter.ts';
import { thin } from '../matter/thin.ts';
import type { Cast } from './casting.ts';
import { depict } from './depiction.ts';
import type { Body } from './family.ts';
import { twinOf } from './twin.ts';

/** Triangles that all alike ones of a crowd may have together. */
const crowdTriangles = 240_000;
/** A body is thinned only in crowds of more than so many: fewer are seen from near. */
const seenNear = 6;
/** Families whose materials tell one body's own state (a fire, a wake): as many as there may be are built for themselves. */
const selfLit: ReadonlySet<string> = new Set(['dragon', 'sailing-ship']);

/** The bodies of one member of the cast: as many as its number, alike ones from the same geometry. */
export interface Troupe {
  readonly bodies: readonly Body[];
  /** Height as built, above the ground, metres: with raised heads and tails. */
  readonly height: number;
  dispose(): void;
}

/** Builds the bodies of a member. The work and the memory grow with its variants, not with its number. `changing` for one of whom something becomes. */
export async function buildTroupe(cast: Cast, workshop: Matter, changing: Changing | null = null): Promise<Troupe> {
  const matter = changing ? workshop.forChange(changing.surface) : workshop;
  const count = Math.min(mostAlike, cast.member.count);
  const { family } = cast;
  const own = selfLit.has(family.family) && count <= seenNear;
  const originals: Body[] = [];
  for (let number = 0; number < (own ? count : Math.min(count, cast.variants.length)); number++) {
    const { parameters } = cast.variants[number % cast.variants.length]!;
    originals.push(await matter.keeping(`${family.family} ${JSON.stringify(parameters)}`, () => family.build(parameters, matter)));
  }
  const canvas = cast.perches?.find(({ name }) => name === 'canvas');
  if (cast.shown && canvas) {
    const { family: painted, variants } = cast.shown;
    for (const { object } of originals) depict(object, canvas, painted.build(variants[0]!.parameters, matter), matter);
  }
  const inscription = inscriptionOf(cast.member);
  if (inscription) for (const { object } of originals) inscribe(object, inscription, matter);
  if (changing) fitForChange(changing, originals);
  const height = Math.max(...originals.map((body) => measured(body.object)));
  if (count > seenNear) for (const body of originals) thinned(body.object, crowdTriangles / count);
  const alone = own || count <= originals.length;
  return {
    height,
    bodies: alone ? originals : Array.from({ length: count }, (_, number) => twinOf(originals[number % originals.length]!)),
    dispose: () => originals.forEach((body) => body.dispose()),
  };
}

function meshesOf(object: Object3D): Mesh[] {
  const found: Mesh[] = [];
  object.traverse((node) => {
    if (node instanceof Mesh) found.push(node);
  });
  return found;
}

function measured(object: Object3D): number {
  object.updateMatrixWorld(true);
  const box = new Box3();
  for (const mesh of meshesOf(object)) {
    mesh.geometry.computeBoundingBox();
    if (mesh.geometry.boundingBox) box.union(mesh.geometry.boundingBox.clone().applyMatrix4(mesh.matrixWorld));
  }
  return box.isEmpty() ? 0 : box.getSize(new Vector3()).y;
}

function thinned(object: Object3D, most: number): void {
  const meshes = meshesOf(object);
  const triangles = meshes.map((mesh) => (mesh.geometry.getIndex()?.count ?? 0) / 3);
  const whole = triangles.reduce((sum, count) => sum + count, 0);
  if (whole <= most) return;
  meshes.forEach((mesh, index) => thin(mesh.geometry, (triangles[index]! / whole) * most));
}
