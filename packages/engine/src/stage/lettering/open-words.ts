import type { Mesh } from 'three/webgpu';
import type { Metres, Vector3 } from '@onereel/spec';
import { normalise } from '../../shapes/vector.ts';
import { ShapeBuilder } from '../../shapes/shape.ts';
import { faceOf } from '../../shapes/type/face.ts';
import { areasOf, trianglesOf } from '../../shapes/type/outlines.ts';
import { typeset } from '../../shapes/type/typeset.ts';
import type { Frame } from '../blocking/framing/frame.ts';
import type { Matter } from '../matter/matter.ts';
import { mesh } from '../matter/mesh.ts';
import { finer } from './finer.ts';
import type { OpenWords } from './written.ts';

/** How far away words in the sky stand. */
const skyFar: Metres = 260;

/** What a furrow in sand or snow looks like, and vapour in the sky: a dark or a bright sheet, its cover broken up. */
const paints = {
  furrow: `let grain = fract(sin(dot(floor(rest.xz * 90.0), vec2f(12.99, 78.23))) * 43758.5); let colour = bounceColour * 0.1; let cover = 0.5 + 0.16 * grain;`,
  rim: `let colour = skyColour * 0.7 + keyColour * 0.8; let cover = 0.35;`,
  vapour: `let a = sin(rest.x * 0.37 + sin(rest.y * 0.53) * 1.6) * sin(rest.y * 0.41 + sin(rest.x * 0.29) * 1.9); let b = sin(rest.x * 1.3 + rest.y * 0.7) * sin(rest.y * 1.7 - rest.x * 0.5);
    let colour = skyColour * 0.55 + keyColour * 0.75; let cover = clamp(0.86 + a * 0.14 + b * 0.1, 0.0, 1.0);`,
} as const;

/** Words written into the ground before the lens, or standing in the sky. In the world's space. */
export function openWords({ words, where }: OpenWords, { eye, target, view }: Frame, aspect: number, ground: (x: Metres, z: Metres) => Metres, matter: Matter): Mesh[] {
  const look = normalise([target[0] - eye[0], target[1] - eye[1], target[2] - eye[2]]);
  const level = normalise([look[0], 0, look[2]]);
  const right: Vector3 = [-level[2], 0, level[0]];
  const half = Math.tan(view / 2);
  if (where === 'sky') {
    const far = skyFar;
    const set = typeset(words, faceOf('sans'), far * half * aspect * 1.3, far * half * 0.5);
    const up = look[1] * far + far * half * 0.5;
    const at = ([x, y]: readonly [number, number]): Vector3 => [
      eye[0] + level[0] * far + right[0] * x,
      eye[1] + up + y,
      eye[2] + level[2] * far + right[2] * x,
    ];
    return [sheet(areasOf(set).flatMap(trianglesOf), at, paints.vapour, matter)];
  }
  // Where the lower part of the picture meets the ground; drawn out along the look, so that it reads upright.
  const down = Math.asin(-look[1]) + half * 0.42;
  const high = eye[1] - ground(target[0], target[2]);
  const near = Math.max(1.5, Math.min(14, high / Math.tan(Math.max(0.08, down))));
  const set = typeset(words, faceOf('script'), near * half * aspect * 1.2, near * 0.24);
  const triangles = finer(areasOf(set).flatMap(trianglesOf), Math.max(0.06, near * 0.05));
  const lying = (lift: number, aside: number) => ([x, y]: readonly [number, number]): Vector3 => {
    const [px, pz] = [eye[0] + level[0] * (near + y * 2.2) + right[0] * (x + aside), eye[2] + level[2] * (near + y * 2.2) + right[2] * (x + aside)];
    return [px, ground(px, pz) + lift, pz];
  };
  const edge = set.size * 0.025;
  return [sheet(triangles, lying(0.012, edge), paints.rim, matter), sheet(triangles, lying(0.02, 0), paints.furrow, matter)];
} // prettier-ignore

function sheet(triangles: readonly (readonly (readonly [number, number])[])[], at: (point: readonly [number, number]) => Vector3, paint: string, matter: Matter): Mesh {
  const builder = new ShapeBuilder();
  for (const corners of triangles) {
    const [a, b, c] = corners.map((point) => builder.vertex({ position: at(point), normal: [0, 1, 0], colour: [1, 1, 1], surface: [1, 0, 0, 0] }));
    builder.triangle(a!, b!, c!);
  }
  return mesh(builder.build(), matter.painted(paint, { veil: true, twoSided: true }), { layer: 'veil', casts: false });
} // prettier-ignore
