import { attribute, varying } from 'three/tsl';
import type { NodeMaterial } from 'three/webgpu';
import { castShadow, hazeOver, once } from '../../light/shading.ts';
import { type GroundMaterials, groundMaterials } from '../../matter/ground.ts';
import type { Matter } from '../../matter/matter.ts';
import { type Inputs, picture, value } from '../../matter/shader.ts';
import type { LandBake } from './land-bake.ts';

/** What the land answers to the light of the moment, from what was baked. One lamp reaches it: lightning. */
const shade = `
  let base = textureSample(landColour, landColourSampler, landAt); let lightMap = textureSample(landLight, landLightSampler, landAt);
  let view = normalize(eye - place); let apart = length(place - eye);
  let nx = lightMap.y * 2.0 - 1.0; let nz = lightMap.z * 2.0 - 1.0;
  var normal = vec3f(nx, sqrt(max(1.0 - nx * nx - nz * nz, 0.02)), nz);
  var albedo = base.xyz * base.xyz; let open = base.w; let glitter = lightMap.w;
  let up = normal.y * 0.5 + 0.5;
  NEAR
  let facing = max(dot(normal, keyDirection), 0.0);
  let sun = lightMap.x * lit;
  var diffuse = keyColour * facing * sun + mix(bounceColour, skyColour, up) * open * mix(0.7, 1.0, open) * mix(0.62, 1.0, lit) + fillColour * max(dot(normal, fillDirection), 0.0) * open * 0.6;
  // When the key light stands behind the land, the bright sky at its side still shapes what faces the eye.
  let behind = smoothstep(0.15, -0.35, keyDirection.z); let flank = normalize(vec3f(sign(keyDirection.x) * 0.9, 0.4, 0.35));
  diffuse += (hazeGlow * 0.5 + skyColour * 0.25) * max(dot(normal, flank), 0.0) * behind * open * open;
  ${once(
    'lightManner.z > 0.0 && lampPlace0.w >= 1000.0',
    `let bolt = lampPlace0.xyz - place; let bolt2 = dot(bolt, bolt);
    diffuse += lampColour0 / (bolt2 * 0.06 + 1.0) * max(dot(normal, bolt * inverseSqrt(bolt2)) * 0.7 + 0.3, 0.0) * open;`,
  )}
  var colour = albedo * diffuse * mix(1.0, 0.6, lightManner.y * (1.0 - glitter));
  let halfway = normalize(keyDirection + view);
  let averted = 1.0 - max(dot(normal, view), 0.0); let grazing = averted * averted * averted * averted;
  let glance2 = max(dot(normal, halfway), 0.0) * max(dot(normal, halfway), 0.0); let glance4 = glance2 * glance2; let glance8 = glance4 * glance4;
  colour += keyColour * (glitter * 0.035 + lightManner.y * 0.12) * glance8 * glance8 * glance8 * sun;
  colour += (skyColour * 0.5 + hazeColour * 0.3) * grazing * open * (0.04 + 0.16 * lightManner.y + 0.08 * glitter);`;

/** Sparks on snow and sand: single grains that face the eye just so. They are sized by distance to stay a pixel wide. */
const sparkle = once(
  'glitter > 0.1 && apart < 60.0',
  `
    let scale = exp2(floor(log2(190.0 / max(apart, 1.0)))) * 4.0;
    let cell = vec2u(vec2i(floor(place.xz * scale)) + vec2i(65536));
    var seed = cell.x * 1973u + cell.y * 9277u + u32(scale); seed = (seed ^ (seed >> 13u)) * 747796405u; seed = seed ^ (seed >> 15u);
    let aim = f32(seed & 1023u) / 1023.0; let glance = fract(dot(view, vec3f(3.1, 5.7, 4.3)) * 2.0 + aim * 7.0);
    let spark = step(0.9915, aim) * smoothstep(0.55, 1.0, glance) * sun;
    colour += keyColour * spark * glitter * 0.9;`,
);

function inputsOf(bake: LandBake): Inputs {
  return {
    ...picture('landColour', bake.colour.texture),
    ...picture('landLight', bake.light.texture),
    landAt: value('vec2f', varying(attribute('uv', 'vec2') as never)),
  };
}

/** The material of the far part of the fan, which is as it is. */
export function farLand(matter: Matter, bake: LandBake): NodeMaterial {
  return matter.painted(`${shade.replace('NEAR', 'let lit = 1.0;')}${hazeOver}`, { inputs: inputsOf(bake) });
}

/** The materials of the near part: it takes cast shadows and sparkles. */
export function nearLand(matter: Matter, bake: LandBake): GroundMaterials {
  return groundMaterials(matter, `${shade.replace('NEAR', castShadow)}${sparkle}${hazeOver}`, inputsOf(bake));
}
