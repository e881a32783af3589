import type { Vector3 } from '@onereel/spec';
import { CustomBlending, type Mesh, type NodeMaterial, OneFactor, SrcAlphaFactor, ZeroFactor } from 'three/webgpu';
import { attribute } from 'three/tsl';
import type { Linear } from '../../../shapes/colour.ts';
import { box, tube } from '../../../shapes/solids.ts';
import { place } from '../../../shapes/transform.ts';
import { type Shape, ShapeBuilder } from '../../../shapes/shape.ts';
import { hazeOver } from '../../light/shading.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { type Inputs, value } from '../../matter/shader.ts';
import { type Line, writeWord } from './lettering.ts';
import type { NeonSign } from './neon-plan.ts';
import { nightfall } from './wall-shading.ts';

/** What city shaders read of each vertex. */
export const vertexInputs = (): Inputs => ({
  vertexColour: value('vec3f', attribute('colour', 'vec3')),
  vertexSurface: value('vec4f', attribute('surface', 'vec4')),
});

function glassTube(line: Line, radius: number, out: number, colour: Linear, flickers: boolean): Shape {
  const path = line.map(([x, y]): Vector3 => [x, y, out]);
  if (path.length === 1) path.push([path[0]![0], path[0]![1] + 0.001, out]);
  return tube(
    path,
    () => radius,
    () => ({ colour, surface: [1, flickers ? 1 : 0, 0, 1] }),
    { around: 5, up: [0, 0, 1] },
  );
}

function frameLine(half: number, tall: number, cut: number): Line {
  return [
    [-half + cut, -tall],
    [half - cut, -tall],
    [half, -tall + cut],
    [half, tall - cut],
    [half - cut, tall],
    [-half + cut, tall],
    [-half, tall - cut],
    [-half, -tall + cut],
    [-half + cut, -tall],
  ];
}

/** A sign's tubes and its back plate, in the street's space. */
export function carveSign(sign: NeonSign): { tubes: Shape; plate: Shape; half: readonly [number, number] } {
  const written = writeWord(sign.word, sign.letter, sign.stacked);
  const radius = Math.max(0.016, sign.letter * 0.042);
  const tubes = new ShapeBuilder();
  for (const line of written.lines) tubes.add(glassTube(line, radius, 0.08, sign.colour, sign.flickers));
  const half = [written.width / 2 + sign.letter * 0.42, written.height / 2 + sign.letter * 0.36] as const;
  if (sign.frame) tubes.add(glassTube(frameLine(half[0] - 0.05, half[1] - 0.05, 0.12), radius * 0.8, 0.08, sign.frame, sign.flickers));
  const plate = new ShapeBuilder();
  plate.add(
    box([half[0] * 2, half[1] * 2, sign.blade ? 0.14 : 0.05], { colour: [0.012, 0.012, 0.015], surface: [0.8, 0.35, 0, 0] }, [
      0,
      0,
      sign.blade ? -0.03 : -0.02,
    ]),
  );
  if (sign.blade)
    for (const y of [-0.7, 0.7])
      plate.add(box([half[0] * 2 + 1.1, 0.05, 0.05], { colour: [0.02, 0.02, 0.02], surface: [0.8, 0.3, 0, 0] }, [0, y * half[1], -0.05]));
  const at = { at: sign.at, turn: sign.turn };
  return { tubes: place(tubes.build(), at), plate: place(plate.build(), at), half };
}

const tubeShading = `
  ${nightfall}
  let power = mix(1.0, flicker, vertexSurface.y);
  let facing = clamp(dot(normalize(normalIn), normalize(eye - place)), 0.0, 1.0);
  let core = pow(facing, 4.0);
  var colour = (vertexColour * 2.6 + vec3f(0.9) * core * (0.25 + vertexColour)) * mix(0.45, 1.0, night) * power + vec3f(0.05) * (1.0 - power);
  ${hazeOver}`;

/** Soft light around a rectangle: `vertexSurface` is where one is from its middle, and its half sides. */
const haloShading = `
  ${nightfall}
  let off = length(max(abs(vertexSurface.xy) - vertexSurface.zw * 0.8, vec2f(0.0)));
  let edge = 1.0 - smoothstep(0.75, 1.25, off);
  let colour = vertexColour * (0.30 * exp(-off * off * 5.0) + 0.16 * exp(-off * 2.0)) * edge; let cover = mix(0.12, 1.0, night);`;

/** Makes a veil give light instead of hiding what is behind it. */
export function additive(material: NodeMaterial): NodeMaterial {
  material.blending = CustomBlending;
  material.blendSrc = SrcAlphaFactor;
  material.blendDst = OneFactor;
  material.blendSrcAlpha = ZeroFactor;
  material.blendDstAlpha = OneFactor;
  return material;
}

/** The signs as meshes: plates, steady tubes, those that flicker with the uniform `flicker`, halos around them and around `bulbs`. */
export function buildSigns(
  signs: readonly NeonSign[],
  matter: Matter,
  plateMaterial: NodeMaterial,
  flicker: unknown,
  bulbs: readonly Vector3[],
): Mesh[] {
  const [steady, unsteady, plates, halos] = [new ShapeBuilder(), new ShapeBuilder(), new ShapeBuilder(), new ShapeBuilder()];
  for (const sign of signs) {
    const carved = carveSign(sign);
    (sign.flickers ? unsteady : steady).add(carved.tubes);
    plates.add(carved.plate);
    const [x, y] = carved.half;
    const corner = (sx: number, sy: number): number =>
      halos.vertex({
        position: [sign.at[0] + sx * (x + 1.1), sign.at[1] + sy * (y + 1.1), sign.at[2] + 0.16],
        normal: [0, 0, 1],
        colour: sign.colour,
        surface: [sx * (x + 1.1), sy * (y + 1.1), x, y],
      });
    halos.quad(corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1));
  }
  for (const [x, y, z] of bulbs) {
    const corner = (sx: number, sy: number): number =>
      halos.vertex({
        position: [x + sx * 1.3, y + sy * 1.3, z],
        normal: [0, 0, 1],
        colour: [1, 0.62, 0.32],
        surface: [sx * 1.3, sy * 1.3, 0.12, 0.05],
      });
    halos.quad(corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1));
  }
  const glass = matter.painted(tubeShading, { inputs: { ...vertexInputs(), flicker: value('f32', flicker) } });
  const halo = additive(matter.painted(haloShading, { inputs: vertexInputs(), veil: true }));
  return [
    ...(plates.count > 0 ? [mesh(plates.build(), plateMaterial, { layer: 'still' }), mesh(halos.build(), halo, { layer: 'veil' })] : []),
    ...(steady.count > 0 ? [mesh(steady.build(), glass, { layer: 'still' })] : []),
    ...(unsteady.count > 0 ? [mesh(unsteady.build(), glass, { layer: 'moving', casts: false })] : []),
  ];
}
