import { BufferAttribute, BufferGeometry, Mesh, type Object3D, Vector4 } from 'three/webgpu';
import { attribute, positionGeometry, uniform, varying } from 'three/tsl';
import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { box } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers, mesh } from '../../matter/mesh.ts';
import { shader, value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import { vertexInputs } from './neon.ts';
import { street } from './street-measure.ts';

const glows: readonly Linear[] = [[0.05, 0.9, 1], [1, 0.08, 0.6], [0.5, 0.15, 1], [1, 0.35, 0.05], [0.1, 1, 0.45]]; // prettier-ignore

const hologram = `let line = 0.6 + 0.4 * step(0.5, fract(place.y * 16.0 - clock.x * 0.8)); let flick = 0.86 + 0.14 * sin(clock.x * 31.0 + place.x);
  let u = vertexSurface.x * 2.0 - 1.0; let v = vertexSurface.y * 2.0 - 1.0; let kind = floor(vertexSurface.z + 0.5);
  var figure = 0.0;
  if (kind < 0.5) { let turn = clock.x * 0.7; let r = length(vec2f(u, v)); figure = smoothstep(0.05, 0.02, abs(r - 0.8)) + step(r, 0.78) * (smoothstep(0.06, 0.02, abs(fract(atan2(v, u) * 1.9099 + turn) - 0.5)) * 0.5 + smoothstep(0.05, 0.01, abs(fract(r * 3.0 - turn) - 0.5) * 0.4)); }
  else if (kind < 1.5) { let eyes = max(step(abs(abs(u) - 0.32), 0.13) * step(abs(v - 0.2), 0.05 + 0.05 * step(0.1, fract(clock.x * 0.4))), step(abs(u), 0.3) * step(abs(v + 0.42), 0.035)); figure = smoothstep(0.05, 0.0, abs(length(vec2f(u * 1.3, v)) - 0.86)) + step(length(vec2f(u * 1.3, v)), 0.84) * 0.22 + eyes; }
  else { let column = floor((u + 1.0) * 5.0); let cell = floor((v + 1.0) * 7.0 + clock.x * 1.6); figure = step(0.45, fract(sin(column * 12.9898 + cell * 78.233) * 43758.5453)) * step(abs(fract((u + 1.0) * 5.0) - 0.5), 0.34) * step(abs(fract((v + 1.0) * 7.0 + clock.x * 1.6) - 0.5), 0.33); }
  let edge = smoothstep(1.0, 0.96, max(abs(u), abs(v))); var colour = vertexColour * (figure * 1.9 + 0.13) * line * flick; var cover = clamp((figure * 0.85 + 0.2) * edge, 0.0, 0.9);`;

const flight =
  'let run = fract(lane.x + clock.x * lane.y) * 320.0 - 160.0; return vec3f(at.x + select(run, 0.0, lane.z > 0.5), at.y, at.z + select(0.0, run * 0.6, lane.z > 0.5));';

/** What makes a street one of the future: bands of light on the towers, holograms over the road, lights that fly between the roofs. */
export function futureStreet(matter: Matter, chance: Chance): { objects: Object3D[]; at(seconds: Seconds): void } {
  const clock = new Vector4();
  const time = { clock: value('vec4f', uniform(clock)) };
  const strips = new ShapeBuilder();
  for (let tower = 0; tower < 16; tower++) {
    const x = (street.gap[0] + street.gap[1]) / 2 + (tower % 2 ? 1 : -1) * chance.between(2, 9 + tower * 4);
    const z = street.depth - chance.between(20, 150);
    const tall = chance.between(70, 170);
    const wide = chance.between(10, 22);
    const colour = chance.pick(glows);
    strips.add(place(box([wide, tall, wide], { colour: [0.012, 0.014, 0.02], surface: [1, 0, 0, 0] }, [0, tall / 2, 0]), { at: [x, 0, z] }));
    for (const side of [-0.5, 0.5]) strips.add(box([0.5, tall * 0.94, 0.5], { colour: scaleColour(colour, 2.6), surface: [1, 0, 0, 1] }, [x + side * wide, tall * 0.5, z + wide * 0.5]));
    for (let band = 1; band < 5; band++) strips.add(box([wide * 1.02, 0.6, 0.4], { colour: scaleColour(colour, 1.7), surface: [1, 0, 0, 1] }, [x, tall * (band / 5), z + wide * 0.5 + 0.2]));
  }
  for (let tube = 0; tube < 26; tube++) {
    const x = chance.flip(0.5) ? chance.between(-40, street.gap[0] - 1) : chance.between(street.gap[1] + 1, 40);
    strips.add(box(chance.flip(0.5) ? [chance.between(2, 6), 0.09, 0.09] : [0.09, chance.between(3, 9), 0.09], { colour: scaleColour(chance.pick(glows), 3), surface: [1, 0, 0, 1] }, [x, chance.between(4.2, 15), street.front + 0.3]));
  }
  const sheets = new ShapeBuilder();
  const hang = (x: number, y: number, z: number, wide: number, tall: number, kind: number, colour: Linear): void => {
    const corner = (u: number, v: number): number => sheets.vertex({ position: [x + (u - 0.5) * wide, y + v * tall, z], normal: [0, 0, 1], colour, surface: [u, v, kind, 0] });
    sheets.quad(corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1));
  };
  hang(-8.5, 4.2, street.front + 1.6, 4.4, 5.6, 1, glows[0]!);
  hang(10.5, 3.8, street.front + 1.4, 2.2, 7, 2, glows[1]!);
  hang(2.2, 8, street.front - 16, 5, 5, 0, glows[2]!);
  hang(-17, 3.6, street.front + 1.2, 2, 6, 2, glows[4]!);
  hang(18, 4, street.front + 1.4, 4, 5, 1, glows[1]!);
  const holograms = mesh(sheets.build(), matter.painted(hologram, { veil: true, twoSided: true, inputs: { ...time, ...vertexInputs() } }), { layer: 'veil' });
  const glow = mesh(strips.build(), matter.painted('var colour = vertexColour; if (vertexSurface.w < 0.5) { let grid = vec2f((place.x + place.z) / 1.7, place.y / 3.1); let dice = fract(sin(dot(floor(grid), vec2f(12.9898, 78.233))) * 43758.5453); colour += mix(vec3f(1.0, 0.7, 0.4), vec3f(0.3, 0.8, 1.0), step(0.5, fract(dice * 7.0))) * step(0.66, dice) * step(abs(fract(grid.x) - 0.5), 0.3) * step(abs(fract(grid.y) - 0.5), 0.24) * 0.5; }', { inputs: vertexInputs() }), { layer: 'still' });
  return {
    objects: [glow, holograms, flyingLights(matter, chance, time)],
    at(seconds) {
      clock.x = seconds;
    },
  };
} // prettier-ignore

function flyingLights(matter: Matter, chance: Chance, time: Readonly<Record<string, ReturnType<typeof value>>>): Mesh {
  const position: number[] = [];
  const lane: number[] = [];
  const tint: number[] = [];
  const index: number[] = [];
  for (let car = 0; car < 60; car++) {
    const cross = car % 3 === 0;
    const y = 15 + (car % 4) * 5 + chance.bell();
    const [x, z] = cross ? [(street.gap[0] + street.gap[1]) / 2 + chance.bell() * 3, street.front - 60] : [0, -32 - (car % 5) * 22];
    const away = car % 2 === 0;
    const start = chance.next();
    const pace = (away ? 1 : -1) * chance.between(0.05, 0.09);
    for (const [off, colour, size] of [
      [0, away ? [2.2, 0.1, 0.06] : [2.4, 2.3, 2], 0.34],
      [1.6, [0.1, 0.9, 1.4], 0.16],
    ] as const) {
      // prettier-ignore
      const base = position.length / 3;
      for (const [u, v] of [[-1, -0.5], [1, -0.5], [1, 0.5], [-1, 0.5]] as const) { position.push(x! + off + u * size * 2.4, y + v * size, z!); lane.push(start, pace, cross ? 1 : 0); tint.push(...colour); } // prettier-ignore
      index.push(base, base + 1, base + 2, base, base + 2, base + 3);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(position.length), 3));
  geometry.setAttribute('lane', new BufferAttribute(new Float32Array(lane), 3));
  geometry.setAttribute('tint', new BufferAttribute(new Float32Array(tint), 3));
  geometry.setIndex(index);
  const material = matter.painted('var colour = tint * 1.6; var cover = 1.0;', {
    veil: true,
    twoSided: true,
    position: shader({ ...time, at: value('vec3f', positionGeometry), lane: value('vec3f', attribute('lane', 'vec3')) }, flight, { result: 'vec3f' }),
    inputs: { tint: value('vec3f', varying(attribute('tint', 'vec3') as never)) },
  }); // prettier-ignore
  const made = posed(new Mesh(geometry, material));
  made.layers.set(layers.veil);
  made.frustumCulled = false;
  return made;
}
