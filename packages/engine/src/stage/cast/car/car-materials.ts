import type { NodeMaterial } from 'three/webgpu';
import { attribute, normalGeometry } from 'three/tsl';
import type { Matter } from '../../matter/matter.ts';
import { type Inputs, value } from '../../matter/shader.ts';
import type { CarForm } from './car-form.ts';
import { bodyShading, fittingShading } from './car-shading.ts';
import { lightMaterials } from './lights.ts';
import { type Livery, taxiInk } from './livery.ts';
import { imageMaterial } from './reflection.ts';

/** Everything that a car of one form and livery is drawn with. Its colour lies in the vertices. */
export interface CarMaterials {
  readonly body: NodeMaterial;
  readonly trim: NodeMaterial;
  readonly sign: NodeMaterial;
  readonly image: NodeMaterial;
  readonly shade: NodeMaterial;
  readonly pool: NodeMaterial;
  readonly beam: NodeMaterial;
}

const made: WeakMap<Matter, Map<string, CarMaterials>> = new WeakMap();

/** The materials of a form and livery, made once for a stage: cars that are alike share them. */
export function carMaterials(form: CarForm, livery: Livery, matter: Matter): CarMaterials {
  const held = made.get(matter) ?? new Map<string, CarMaterials>();
  made.set(matter, held);
  const key = `${form.extent.join()} ${livery.sign} ${livery.lit}`;
  const known = held.get(key);
  if (known) return known;
  const inputs: Inputs = {
    vertexColour: value('vec3f', attribute('colour', 'vec3')),
    vertexSurface: value('vec4f', attribute('surface', 'vec4')),
    restNormal: value('vec3f', normalGeometry),
  };
  const materials: CarMaterials = {
    body: matter.painted(bodyShading(form, livery), { inputs }),
    trim: [...held.values()][0]?.trim ?? matter.painted(fittingShading, { inputs }),
    sign: signMaterial(matter, inputs),
    image: imageMaterial(form, livery, matter, inputs),
    ...lightMaterials(form, matter),
  };
  held.set(key, materials);
  return materials;
}

function signMaterial(matter: Matter, inputs: Inputs): NodeMaterial {
  return matter.painted(
    `
      let night = 1.0 - smoothstep(0.12, 0.36, skyColour.y);
      var colour = vertexColour * (skyColour * 0.6 + bounceColour * 0.4 + keyColour
        * max(dot(normalize(normalIn), keyDirection), 0.0) * 0.3);
      if (vertexSurface.w > 0.5) {
        colour += vec3f(1.0, 0.86, 0.52) * mix(0.35, 0.85, night) * (1.0 - 0.35 * abs(rest.y - 0.15) / 0.12);
        let flank = abs(normalIn.y) < 0.5;
        let side = select(sign(restNormal.z) * rest.x, -sign(restNormal.x) * rest.z, abs(restNormal.x) > 0.5);
        let pen = vec2f(side, rest.y - 0.15) / select(0.062, 0.165, abs(restNormal.x) > 0.5);
        if (flank) {
          ${taxiInk} colour = mix(colour, vec3f(0.01), 1.0 - smoothstep(0.15, 0.18 + length(eye - place) * 0.004, ink));
        }
      }`,
    { inputs },
  );
}
