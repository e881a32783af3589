import type { Mesh } from 'three/webgpu';
import type { Chance } from '../../../chance/chance.ts';
import { box } from '../../../shapes/solids.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { hazeOver } from '../../light/shading.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { vertexInputs } from './neon.ts';
import { street } from './street-measure.ts';
import { nightfall } from './wall-shading.ts';

/** Walls of many small windows, some lit at night. */
export const towerShading = `
  let normal = normalize(normalIn); ${nightfall}
  let along = place.x * abs(normal.z) + place.z * abs(normal.x);
  let grid = vec2f(along / 2.1, place.y / 3.4); let cell = floor(grid); let inCell = abs(fract(grid) - 0.5);
  let dice = fract(sin(dot(cell + floor(vertexSurface.w + 0.5) * 31.0, vec2f(12.9898, 78.233))) * 43758.5453);
  let pane = step(inCell.x, 0.34) * step(inCell.y, 0.3) * step(abs(normal.y), 0.5);
  let up = normal.y * 0.5 + 0.5;
  var colour = vertexColour * mix(1.0, 0.55, pane) * (keyColour * max(dot(normal, keyDirection), 0.0) + mix(bounceColour, skyColour, up));
  let warm = mix(vec3f(1.0, 0.66, 0.36), vec3f(0.75, 0.86, 1.0), step(0.7, fract(dice * 13.0)));
  colour += warm * pane * step(0.62, dice) * night * (0.25 + 0.8 * fract(dice * 7.0)) + skyColour * pane * 0.25 * (1.0 - night);
  ${hazeOver}`;

/** Towers beyond the roofs and at the side street's end, for the haze to dim. */
export function buildSkyline(matter: Matter, chance: Chance): Mesh[] {
  const builder = new ShapeBuilder();
  const tower = (x: number, z: number, wide: number, tall: number): void => {
    const tone = chance.between(0.1, 0.24);
    const surface = [1, 0, 0, chance.whole(0, 30)] as const;
    builder.add(box([wide, tall, wide * 0.8], { colour: [tone, tone * 0.97, tone * 0.93], surface }, [x, tall / 2, z]));
    if (chance.flip(0.5))
      builder.add(box([wide * 0.6, tall * 0.2, wide * 0.5], { colour: [tone, tone * 0.97, tone * 0.93], surface }, [x, tall * 1.1, z]));
  };
  const middle = (street.gap[0] + street.gap[1]) / 2;
  tower(middle + 2, street.depth - 45, 26, 34);
  tower(middle - 14, street.depth - 90, 24, 78);
  tower(middle + 13, street.depth - 120, 22, 112);
  for (let number = 0; number < 26; number++) {
    const x = (number - 12.5) * 19 + chance.between(-6, 6);
    if (Math.abs(x - middle) < 26) continue;
    tower(x, -70 - chance.between(0, 130), chance.between(14, 26), chance.between(38, 105));
  }
  return [mesh(builder.build(), matter.painted(towerShading, { inputs: vertexInputs() }), { layer: 'still' })];
}
