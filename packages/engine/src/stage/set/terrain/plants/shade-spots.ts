import { BufferAttribute, BufferGeometry, Mesh } from 'three/webgpu';
import { attribute, varying } from 'three/tsl';
import type { Metres, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../../shapes/colour.ts';
import type { Lighting } from '../../../light/lighting.ts';
import { hazeOver } from '../../../light/shading.ts';
import type { Matter } from '../../../matter/matter.ts';
import { layers } from '../../../matter/mesh.ts';
import { value } from '../../../matter/shader.ts';
import { posed } from '../../../matter/skin.ts';

/** Height of the land at a place. */
export type Ground = (x: Metres, z: Metres) => Metres;

/** Something that throws a shadow on the land: its foot, half its width, its height. */
export interface Shade {
  readonly at: Vector3;
  readonly wide: Metres;
  readonly tall: Metres;
}

/** Shadows that trees throw: soft ellipses on the ground, away from the key light. */
export function shadeSpots(matter: Matter, shades: readonly Shade[], ground: Ground, lighting: Lighting, tint: Linear): Mesh {
  const [kx, ky, kz] = lighting.key.direction;
  const run = Math.hypot(kx, kz) || 1;
  const away = [-kx / run, -kz / run] as const;
  const position: number[] = [];
  const part: number[] = [];
  const index: number[] = [];
  for (const { at, wide, tall } of shades) {
    const long = Math.min(tall * 3.2, (tall * run) / Math.max(0.12, ky));
    const base = position.length / 3;
    const rows = 5;
    for (let row = 0; row <= rows; row++) {
      for (const side of [-1, 0, 1]) {
        const along = -wide * 0.7 + (long + wide * 0.7) * (row / rows);
        const x = at[0] + away[0] * along - away[1] * side * wide;
        const z = at[2] + away[1] * along + away[0] * side * wide;
        position.push(x, ground(x, z) + 0.06, z);
        part.push(side, (row / rows) * 2 - 1);
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < 2; column++) {
        const corner = base + row * 3 + column;
        index.push(corner, corner + 1, corner + 3, corner + 1, corner + 4, corner + 3);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(position.length), 3));
  geometry.setAttribute('part', new BufferAttribute(new Float32Array(part), 2));
  geometry.setIndex(index);
  const material = matter.painted(
    `let far = length(part); var colour = skyColour * vec3f(${tint.map((one) => one.toFixed(4)).join(', ')}); ${hazeOver} var cover = smoothstep(1.0, 0.25, far) * lightManner.x * 0.85;`,
    { veil: true, twoSided: true, inputs: { part: value('vec2f', varying(attribute('part', 'vec2') as never)) } },
  );
  const made = posed(new Mesh(geometry, material));
  made.layers.set(layers.veil);
  made.renderOrder = -10;
  return made;
}
