import {
  BufferAttribute,
  BufferGeometry,
  CustomBlending,
  Mesh,
  type NodeMaterial,
  OneFactor,
  SrcAlphaFactor,
  ZeroFactor,
} from 'three/webgpu';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { posed } from '../../matter/skin.ts';
import type { CarForm } from './car-form.ts';

function sheet(corners: readonly (readonly [number, number, number])[], normal: readonly [number, number, number]): BufferGeometry {
  const made = new BufferGeometry();
  made.setAttribute('position', new BufferAttribute(new Float32Array(corners.flat()), 3));
  made.setAttribute('normal', new BufferAttribute(new Float32Array(corners.flatMap(() => [...normal])), 3));
  made.setIndex(new BufferAttribute(new Uint32Array([0, 1, 2, 0, 2, 3]), 1));
  return made;
}

function flat(x: number, from: number, to: number, y: number): BufferGeometry {
  return sheet(
    [
      [-x, y, from],
      [-x, y, to],
      [x, y, to],
      [x, y, from],
    ],
    [0, 1, 0],
  );
}

const night = 'let night = 1.0 - smoothstep(0.12, 0.36, skyColour.y);';
const number = (value: number): string => value.toFixed(3);

/** Materials of the sheets around a car: the dark under it, its light on the road, its beams in the air. */
export function lightMaterials(
  form: CarForm,
  matter: Matter,
): { readonly shade: NodeMaterial; readonly pool: NodeMaterial; readonly beam: NodeMaterial } {
  const [back, front] = [form.deck[0]![0], form.deck.at(-1)![0]];
  const half = form.extent[0] / 2;
  const shade = matter.painted(
    `
      let past = length(max(abs(rest.xz - vec2f(0.0, ${number((front + back) / 2)}))
        - vec2f(${number(half - 0.25)}, ${number((front - back) / 2 - 0.25)}), vec2f(0.0)));
      let cover = 0.82 * (1.0 - smoothstep(0.0, 0.75, past));
      let colour = vec3f(0.0);`,
    { veil: true },
  );
  const pool = matter.painted(
    `
      ${night} let ahead = rest.z - ${number(front)};
      let spread = 0.38 + max(ahead, 0.0) * 0.13;
      let off = (abs(rest.x) - 0.55 - ahead * 0.03) / spread;
      let two = exp(-off * off) / (0.6 + spread);
      let fade = smoothstep(0.2, 2.6, ahead) * exp(-max(ahead - 2.0, 0.0) * 0.24) * (1.0 - smoothstep(5.5, 9.8, ahead));
      let behind = ${number(back)} - rest.z;
      let side = (abs(rest.x) - 0.5) / (0.4 + 0.2 * max(behind, 0.0));
      let red = exp(-side * side) * smoothstep(-0.2, 0.5, behind) * exp(-max(behind, 0.0) * 1.2)
        * (1.0 - smoothstep(1.6, 2.9, behind));
      let mirror = mix(0.5, 1.0, lightManner.y);
      let edge = smoothstep(2.4, 1.5, abs(rest.x));
      let colour = (vec3f(1.0, 0.9, 0.72) * two * fade * mix(0.15, 0.055, lightManner.y) + vec3f(1.0, 0.04, 0.025) * red * 0.2
        * mirror) * edge;
      let cover = night;`,
    { veil: true },
  );
  const beam = matter.painted(
    `
      ${night} let ahead = rest.z - ${number(front)};
      let high = rest.y - ${number(form.lamps.front[1])} + ahead * 0.035;
      let core = exp(-pow(high / (0.07 + ahead * 0.085), 2.0));
      let colour = vec3f(1.0, 0.92, 0.78) * core * exp(-ahead * 0.55) * (0.4 + lightManner.y * 0.6) * 0.10
        * (1.0 - smoothstep(3.0, 6.5, ahead));
      let cover = night * smoothstep(0.0, 0.15, ahead);`,
    { veil: true, twoSided: true },
  );
  for (const material of [pool, beam]) {
    material.blending = CustomBlending;
    material.blendSrc = SrcAlphaFactor;
    material.blendDst = OneFactor;
    material.blendSrcAlpha = ZeroFactor;
    material.blendDstAlpha = OneFactor;
  }
  return { shade, pool, beam };
}

/** The dark under a car. */
export function contactShade(form: CarForm, material: NodeMaterial): Mesh {
  const [back, front] = [form.deck[0]![0], form.deck.at(-1)![0]];
  const shade = posed(new Mesh(flat(form.extent[0] / 2 + 0.7, back - 0.7, front + 0.7, 0.012), material));
  shade.layers.set(layers.veil);
  return shade;
}

/** The car's own light on road and air: sheets over the ground, drawn last. */
export function carLights(form: CarForm, { pool, beam }: { readonly pool: NodeMaterial; readonly beam: NodeMaterial }): Mesh[] {
  const [back, front] = [form.deck[0]![0], form.deck.at(-1)![0]];
  const light = new Mesh(flat(2.4, back - 3, front + 10, 0.016), pool);
  const beams = [0.62, -0.62].map(
    (x) =>
      new Mesh(
        sheet(
          [
            [x, 0.05, front - 0.1],
            [x, 0.05, front + 7],
            [x, 1.5, front + 7],
            [x, 1.1, front - 0.1],
          ],
          [1, 0, 0],
        ),
        beam,
      ),
  );
  return [light, ...beams].map((made, order) => {
    const ready = posed(made);
    ready.layers.set(layers.veil);
    ready.renderOrder = order + 2;
    return ready;
  });
}
