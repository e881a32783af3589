import { CustomBlending, type Mesh, OneFactor, ZeroFactor } from 'three/webgpu';
import type { Vector3 } from '@onereel/spec';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { vertexInputs } from '../city/neon.ts';
import type { CameraSample } from '../set.ts';

/** How far off the bow stands, metres: before the hills and the woods, behind whoever acts. */
const away = 130;

/** Red outside, violet inside; it adds its light to what is behind it. `vertexSurface.x` goes from the inner edge (0) to the outer (1). */
const bands = `let at = vertexSurface.x * 2.4 - 1.2; let foot = smoothstep(0.0, 0.2, vertexSurface.y);
  let light = vec3f(exp(-(at - 0.5) * (at - 0.5) * 6.5), exp(-at * at * 7.5), exp(-(at + 0.5) * (at + 0.5) * 7.0) + 0.2 * exp(-(at + 0.8) * (at + 0.8) * 16.0) + 0.0);
  let hue = vec3f(light.x + 0.45 * exp(-(at + 0.85) * (at + 0.85) * 14.0), light.y * 0.85, light.z);
  var cover = 1.0; var colour = hue * 0.42 * foot;`;

/** A rainbow whose whole arch the camera sees, over the land and before the hills. */
export function createBow(matter: Matter, facing: number, camera: readonly CameraSample[] = []): Mesh {
  const count = Math.max(1, camera.length);
  const eye = camera.reduce<Vector3>((sum, { place }) => [sum[0] + place[0] / count, sum[1] + place[1] / count, sum[2] + place[2] / count], [0, 0, 0]); // prettier-ignore
  const view = camera[0]?.view ?? 0.6;
  const tops = camera.map(({ place, target, view: wide }) => Math.atan2(target[1] - place[1], Math.hypot(target[0] - place[0], target[2] - place[2])) + wide / 2); // prettier-ignore
  const top = Math.max(0.16, Math.min(1, ...tops));
  // An arch as broad as the picture, its crown a little under the picture's upper edge.
  const crown = away * Math.tan(top * 0.86);
  const radius = Math.max(crown, away * Math.tan(view / 2) * 1.25);
  const wide = Math.max(radius * 0.13, 2);
  const middle: Vector3 = [eye[0] + Math.sin(facing + 0.06) * away, eye[1] + crown - radius, eye[2] - Math.cos(facing + 0.06) * away];
  const builder = new ShapeBuilder();
  const steps = 72;
  let before: readonly [number, number] | null = null;
  for (let step = 0; step <= steps; step++) {
    const turn = Math.PI * (step / steps);
    const corner = (share: number): number => {
      const far = radius - wide * (1 - share);
      const [aside, up] = [-Math.cos(turn) * far, Math.sin(turn) * far];
      const y = middle[1] + up;
      return builder.vertex({
        position: [middle[0] + Math.cos(facing) * aside, y, middle[2] + Math.sin(facing) * aside],
        normal: [0, 0, 1],
        colour: [1, 1, 1],
        surface: [share, Math.max(0, Math.min(1, (y - eye[1]) / crown)), 0, 0],
      });
    };
    const now = [corner(0), corner(1)] as const;
    if (before) builder.quad(before[0], now[0], now[1], before[1]);
    before = now;
  }
  const material = matter.painted(bands, { veil: true, twoSided: true, inputs: vertexInputs() });
  material.blending = CustomBlending;
  material.blendSrc = OneFactor;
  material.blendDst = OneFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
  const made = mesh(builder.build(), material, { layer: 'veil', casts: false });
  made.name = 'rainbow';
  return made;
}
