import { Matrix4, type Mesh, type Object3D, Vector3 } from 'three/webgpu';
import { type Linear, linear } from '../../shapes/colour.ts';
import { type Binding, ShapeBuilder } from '../../shapes/shape.ts';
import { type FaceName, faceOf } from '../../shapes/type/face.ts';
import { areasOf, trianglesOf } from '../../shapes/type/outlines.ts';
import { typeset } from '../../shapes/type/typeset.ts';
import type { Matter } from '../matter/matter.ts';
import { mesh } from '../matter/mesh.ts';
import type { Posed } from '../matter/skin.ts';
import { finer, type Point } from './finer.ts';
import { type Side, type WritingSurface, writingSurface } from './writing-surface.ts';

/** Where and how words stand on a thing. */
export interface Inscription {
  readonly words: string;
  /** The side that is seen; either when absent: whichever takes larger letters. */
  readonly side?: Side;
  readonly face: FaceName;
  /** The part of the height that is written on, from below. */
  readonly within?: readonly [number, number];
  readonly steepest?: number;
  /** How far the letters lie over it, in cells of the measure: more where it bends as it moves. */
  readonly lift?: number;
  readonly colour?: Linear;
  /** Letters that shine: on lit screens. */
  readonly glows?: boolean;
}

/**
 * Writes words on a body as it was built: on the largest smooth part of its front or top, around its bends, in a colour that stands
 * out. They move with what they are on. Gives false if there is no place for them.
 */
export function inscribe(object: Object3D, inscription: Inscription, matter: Matter): boolean {
  const face = faceOf(inscription.face);
  const one = typeset(inscription.words.replace(/\s+/g, ' '), face, 1e6, 1);
  if (one.letters.length === 0) return false;
  const surface = surfaceFor(object, inscription, one.width / one.height);
  if (!surface) return false;
  const text = typeset(inscription.words, face, surface.width * 0.78, surface.height * 0.76, surface.height * 0.62);
  const areas = areasOf(text).flatMap((area) => trianglesOf(area));
  const fitted = (triangles: readonly (readonly Point[])[]): readonly (readonly Point[])[] =>
    surface.flat ? triangles : finer(triangles, surface.cell * 1.2);
  if (inscription.glows) {
    const [x, y] = [surface.width / 2, surface.height / 2];
    const screen: (readonly Point[])[] = [[[-x, -y], [x, -y], [x, y]], [[-x, -y], [x, y], [-x, y]]]; // prettier-ignore
    const lit: Inscription = { ...inscription, colour: linear('#0d2a5c'), glows: false };
    surface.mesh.add(letters(fitted(screen), surface, lit, matter, object, 0.15));
  }
  surface.mesh.add(letters(fitted(areas), surface, inscription, matter, object, inscription.lift));
  return true;
}

/** The eye looks along the ground rather than down: a top must be so much larger than a front to be read better. */
const foreshortened = 0.45;

function surfaceFor(object: Object3D, inscription: Inscription, aspect: number): WritingSurface | null {
  const on = (side: Side): WritingSurface | null => writingSurface(object, side, aspect, inscription);
  if (inscription.side) return on(inscription.side);
  const [front, top] = [on('front'), on('top')];
  if (!front || !top) return front ?? top;
  const size = ({ width, height }: WritingSurface, up: number): number =>
    Math.max(...[1, 2, 3].map((lines) => Math.min((width * lines) / aspect, (height * up) / lines) * Math.sqrt(up)));
  return size(top, foreshortened) > size(front, 1) ? top : front;
}

function letters(
  triangles: readonly (readonly Point[])[],
  surface: WritingSurface,
  { colour, glows = false }: Inscription,
  matter: Matter,
  object: Object3D,
  near = 0.3,
): Mesh {
  const { mesh: under, side, middle, cell } = surface;
  const toMesh = new Matrix4().copy(under.matrixWorld).invert().multiply(object.matrixWorld);
  const light = surface.colour[0] * 0.3 + surface.colour[1] * 0.6 + surface.colour[2] * 0.1;
  const ink = colour ?? linear(light > 0.2 ? '#14161c' : '#f7f5ee');
  const builder = new ShapeBuilder();
  const bound = boundBy(under);
  const lift = cell * near + 0.0004;
  for (const corners of triangles) {
    const numbers = corners.map(([px, py]) => {
      const [x, y] = [px + middle[0], py + middle[1]];
      const [z, right, up] = [surface.depth(x, y), surface.depth(x + cell, y), surface.depth(x, y + cell)];
      const normal = out(side, new Vector3((z - right) / cell, (z - up) / cell, 1).normalize()).transformDirection(toMesh);
      const place = out(side, new Vector3(x, y, z + lift)).applyMatrix4(toMesh);
      const binding = bound?.(surface.vertex(x, y));
      return builder.vertex({
        position: [place.x, place.y, place.z],
        normal: [normal.x, normal.y, normal.z],
        colour: ink,
        surface: [1, 0.35, 0, glows ? 2 : 0],
        ...(binding ? { binding } : {}),
      });
    });
    builder.triangle(numbers[0]!, numbers[1]!, numbers[2]!);
  }
  const { palette } = under as unknown as Partial<Posed>;
  const made = mesh(builder.build(), matter.solid({ bones: palette ? palette.length / 16 : 0, twoSided: true }), { casts: false });
  made.name = 'lettering';
  if (palette) {
    made.palette = palette;
    made.previousPalette = new Float32Array(palette);
  }
  return made;
}

/** From the plane of the letters back into the body's own space. */
function out(side: Side, at: Vector3): Vector3 {
  return side === 'front' ? at : at.set(at.x, at.z, -at.y);
}

function boundBy({ geometry }: Mesh): ((vertex: number) => Binding) | null {
  const [bones, weights] = [geometry.getAttribute('bones'), geometry.getAttribute('weights')];
  if (!bones || !weights) return null;
  return (vertex) => ([0, 1, 2, 3] as const).map((slot) => [bones.getComponent(vertex, slot), weights.getComponent(vertex, slot)] as const);
}
