import type { CastMember } from '@onereel/spec';
import { Box3, Matrix3, type Mesh, Object3D, Vector3 } from 'three/webgpu';
import { manifest } from '../../manifest/manifest.ts';
import type { Shape } from '../../shapes/shape.ts';
import type { Matter } from '../matter/matter.ts';
import { layers, mesh } from '../matter/mesh.ts';
import type { Body, Perch } from './family.ts';

/** The trait of a picture that shows something: which kind of the manifest. */
export const shows = 'shows';

/** Names of pictures; what is said before them is what they show. */
const pictureNoun =
  /\b(painting|picture|drawing|photo|photograph|portrait|sketch|artwork|watercolou?r|mural|poster|snapshot|canvas|easel)$/;
/** How a picture was made, not what it shows. */
const manner =
  /^(oil|water|wall|family|landscape|abstract|old|small|large|child|pencil|crayon|ink|chalk|blank|empty|unfinished|paper|color|colour)$/;
/** What is too large, too flat or no body at all: it stays what the picture usually shows. */
const undrawable = /^(stand-in|picture|screen|sign|lettering|effect|luminary)$/;

/** A picture told what it shows by the words before its name, `the flower painting`, in the colour that was said of that. */
export function depicting(member: CastMember, prompt: string): CastMember {
  if (!pictureNoun.test(member.noun) || manifest.cast.some(({ words }) => member.noun.includes(' ') && words.includes(member.noun)))
    return member;
  const words = [member.traits['words'] ?? []].flat().filter((word): word is string => typeof word === 'string');
  const named = [words.join(' '), ...words].filter((word) => !manner.test(word));
  const row = named.map((word) => manifest.cast.find((one) => one.words.includes(word))).find((one) => one !== undefined);
  if (!row || undrawable.test(row.family)) return member;
  const noun = named.find((word) => row.words.includes(word))!;
  const said = new RegExp(`\\b(${[...colours.keys()].join('|')}) (?:[\\w-]+ )?${noun}`, 'i').exec(prompt)?.[1]?.toLowerCase();
  const colour = said === undefined ? undefined : colours.get(said);
  return {
    ...member,
    traits: { ...member.traits, words: [...words, 'pictured'], [shows]: row.kind, ...(colour ? { showsColour: colour } : {}) },
  };
}

const colours = new Map(manifest.colours.flatMap(({ words, colour }) => words.map((word) => [word, colour] as const)));

/** What a picture shows, as a member to be cast; null for what is no picture. */
export function depictedBy({ id, traits }: CastMember): CastMember | null {
  const kind = traits[shows];
  if (typeof kind !== 'string') return null;
  const colour = traits['showsColour'];
  return { id: `${id} shown`, noun: kind, kind, match: 'exact', count: 1, traits: typeof colour === 'string' ? { colour } : {} };
}

/** How much of the canvas the shown one takes, and how thick its paint is, of its height. */
const filled = 0.8;
const thickness = 0.012;

/** Paints a body on a picture: pressed flat, as it is seen a little from its side, with its own colours. */
export function depict(picture: Object3D, canvas: Perch, shown: Body, matter: Matter): void {
  const [width, height, length] = shown.extent;
  // What is long is known by its side.
  const turn = length > width * 1.3 ? 1.25 : height > width * 1.5 ? 0.2 : 0.4;
  const holder = new Object3D();
  holder.add(shown.object);
  holder.rotation.y = turn;
  holder.updateMatrixWorld(true);
  const shape = pressed(holder, canvas.room);
  const paint = mesh(shape, matter.solid({ twoSided: true }), { casts: false });
  paint.position.set(...(canvas.at as [number, number, number]));
  paint.rotation.x = -(canvas.lean ?? 0);
  picture.add(paint);
}

function pressed(object: Object3D, [wide, high]: Perch['room']): Shape {
  const meshes: Mesh[] = [];
  object.traverse((node) => {
    const drawn = node as Mesh;
    // Wakes and shadows are no part of it.
    const solid = (drawn.layers.mask & (1 << layers.veil)) === 0;
    if (drawn.isMesh && drawn.visible && solid && drawn.geometry.getAttribute('colour') && drawn.geometry.getIndex()) meshes.push(drawn);
  });
  const box = new Box3();
  for (const one of meshes) {
    one.geometry.computeBoundingBox();
    box.union(one.geometry.boundingBox!.clone().applyMatrix4(one.matrixWorld));
  }
  // Of people, and of flowers on long stems, what is above.
  const tall = box.max.y - box.min.y;
  const slender = tall > (box.max.x - box.min.x) * 2;
  if (slender) box.min.y = box.max.y - (box.max.x - box.min.x) * (wide > high ? 1.3 : 1.6);
  const low = box.min.y;
  const size = box.getSize(new Vector3());
  const middle = box.getCenter(new Vector3());
  const scale = filled * Math.min(wide / Math.max(1e-6, size.x), high / Math.max(1e-6, size.y));
  const parts = {
    position: [] as number[],
    normal: [] as number[],
    colour: [] as number[],
    surface: [] as number[],
    index: [] as number[],
  };
  const at = new Vector3();
  for (const { geometry, matrixWorld } of meshes) {
    const first = parts.position.length / 3;
    const [places, normals] = [geometry.getAttribute('position'), geometry.getAttribute('normal')];
    const [hues, surfaces] = [geometry.getAttribute('colour'), geometry.getAttribute('surface')];
    const turned = new Matrix3().getNormalMatrix(matrixWorld);
    for (let number = 0; number < places.count; number++) {
      at.fromBufferAttribute(places, number).applyMatrix4(matrixWorld);
      at.setY(Math.max(low, at.y)).sub(middle);
      const depth = (at.z / Math.max(1e-6, size.z) + 0.5) * thickness * high;
      parts.position.push(at.x * scale, at.y * scale, depth);
      at.fromBufferAttribute(normals, number).applyMatrix3(turned).normalize();
      // Painted light: the form is seen, the face of the canvas is what the room lights.
      at.set(at.x * 0.45, at.y * 0.45, Math.abs(at.z) + 0.6).normalize();
      parts.normal.push(at.x, at.y, at.z);
      parts.colour.push(hues.getX(number), hues.getY(number), hues.getZ(number));
      parts.surface.push(surfaces ? Math.max(0.55, surfaces.getX(number)) : 1, 0.2, 0, 0);
    }
    const order = geometry.getIndex()!;
    for (let number = 0; number < order.count; number++) parts.index.push(first + order.getX(number));
  }
  return {
    position: new Float32Array(parts.position),
    normal: new Float32Array(parts.normal),
    colour: new Float32Array(parts.colour),
    surface: new Float32Array(parts.surface),
    index: new Uint32Array(parts.index),
  };
}
