import { BufferAttribute, BufferGeometry, Mesh, Vector3 } from 'three/webgpu';
import { uniform } from 'three/tsl';
import type { Vector3 as Place } from '@onereel/spec';
import { castShadow, hazeOver } from '../../light/shading.ts';
import { layers } from '../../matter/mesh.ts';
import type { Matter } from '../../matter/matter.ts';
import { picture, value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import type { SeaGrid } from '../sea/sea-grid.ts';
import { sandAt, seaLevel, swashShader } from './shoreline.ts';

const paint = `${castShadow}
  let toEye = eye - place; let far = length(toEye); let view = toEye / far;
  let at = place.xz;
  ${swashShader}
  let fine = textureSampleBias(grainMap, grainMapSampler, place.xz * 1.07, -0.9);
  let broad = textureSampleBias(grainMap, grainMapSampler, place.xz * 0.037 + 0.3, -1.0);
  let grain = (fract(sin(dot(floor(place.xz * 130.0), vec2f(12.9898, 78.233))) * 43758.5453) - 0.5) * 0.22 / (1.0 + far * 0.12);
  let above = place.y - seaLevel;
  let damp = 1.0 - smoothstep(0.14, 0.27, above + (broad.z - 0.5) * 0.1);
  // What the last sheet of water left: a film that mirrors the sky.
  let film = damp * (1.0 - smoothstep(0.0, 0.13, above - runUp + (fine.z - 0.5) * 0.02));
  let close = 1.0 / (1.0 + far * 0.05);
  // Wind ripples on the dry sand, and the trodden unevenness of it.
  let ripple = sin(place.x * 3.1 + place.z * 9.0 + broad.w * 9.0 + fine.w * 1.5) * 0.09 * close * (1.0 - damp);
  let relief = (fine.xy - 0.5) * mix(0.55, 0.1, damp) + vec2f(broad.x - 0.5, broad.y - 0.5) * mix(0.3, 0.08, damp);
  let normal = normalize(normalize(normalIn) * vec3f(1.0, 1.0, 1.0) + vec3f(relief.x + ripple * 0.3, 0.0, relief.y + ripple) * mix(1.0, 0.25, film));
  let green = smoothstep(1.5, 2.7, above + (broad.z - 0.5) * 1.6) * smoothstep(0.25, 0.5, broad.w + fine.w * 0.3);
  var albedo = mix(vec3f(0.37, 0.295, 0.2), vec3f(0.3, 0.235, 0.158), broad.w) * (0.72 + 0.5 * fine.z) * (0.88 + 0.24 * fine.w) * (1.0 + grain);
  albedo *= mix(1.0, 0.55, lightManner.y);
  albedo = mix(albedo, vec3f(0.125, 0.094, 0.065) * (0.8 + 0.4 * fine.z), damp * 0.92);
  albedo = mix(albedo, vec3f(0.085, 0.115, 0.04) * (0.55 + 0.9 * fine.z), green);
  let facing = max(dot(normal, keyDirection), 0.0);
  var colour = albedo * (keyColour * facing * lit + mix(bounceColour, skyColour, normal.y * 0.5 + 0.5) * (0.55 + 0.45 * lit) + fillColour * max(dot(normal, fillDirection), 0.0));
  // Wet sand mirrors; a film mirrors almost as water does.
  let slick = max(damp * 0.45, film);
  let smooth0 = normalize(mix(normal, vec3f(0.0, 1.0, 0.0), 0.75));
  let graze = 1.0 - max(dot(smooth0, view), 0.0);
  let fresnel = (0.03 + 0.97 * graze * graze * graze * graze * graze) * slick * (1.0 - green);
  let mirror = reflect(-view, smooth0);
  let sunFlat = normalize(vec3f(disc.x, max(disc.y, 0.0) * 0.4 + 0.05, disc.z));
  let sunward = max(dot(mirror, sunFlat), 0.0); let sunward2 = sunward * sunward;
  let seen = mix(mix(hazeColour, hazeGlow, sunward2 * sunward2 * 0.8), skyColour, smoothstep(0.0, 0.75, max(mirror.y, 0.0)));
  colour = mix(colour, seen * (0.45 + 0.55 * lit), clamp(fresnel, 0.0, 0.9));
  let halfway = normalize(disc + view); let lean = halfway.xz / max(halfway.y, 0.05) + relief * 0.12;
  colour += keyColour * lit * exp(-dot(lean, lean) / 0.012) * (0.35 + 2.0 * fresnel) * slick;
  // The last foam that a sheet leaves lies in a thin broken line.
  let left = smoothstep(0.03, 0.0, abs(above - runUp * 1.02)) * smoothstep(0.45, 0.7, fine.z) * damp * 0.5;
  colour = mix(colour, vec3f(0.7) * (skyColour + keyColour * 0.35 * lit), left);
  ${hazeOver}`;

/** The sand around `centre`, on the grid's fan: fine near the eye, coarse far off. What lies deep under water is left out. */
export function createSand(grid: SeaGrid, centre: Place, disc: Place, moment: ReturnType<typeof uniform>, matter: Matter): Mesh {
  const geometry = sandGeometry(grid.geometry, centre);
  const material = matter.painted(paint, {
    inputs: {
      ...picture('grainMap', matter.details.get('rough')),
      seaLevel: value('f32', uniform(seaLevel)),
      disc: value('vec3f', uniform(new Vector3(...disc))),
      moment: value('f32', moment),
    },
  });
  const mesh = posed(new Mesh(geometry, material));
  mesh.layers.set(layers.moving);
  mesh.castShadow = false;
  return mesh;
}

function sandGeometry(fan: BufferGeometry, centre: Place): BufferGeometry {
  const flat = fan.getAttribute('position');
  const position = new Float32Array(flat.count * 3);
  const normal = new Float32Array(flat.count * 3);
  for (let vertex = 0; vertex < flat.count; vertex++) {
    const x = flat.getX(vertex) + centre[0];
    const z = flat.getZ(vertex) + centre[2];
    const step = Math.max(0.15, Math.hypot(flat.getX(vertex), flat.getZ(vertex)) * 0.02);
    const slopeX = (sandAt(x + step, z) - sandAt(x - step, z)) / (2 * step);
    const slopeZ = (sandAt(x, z + step) - sandAt(x, z - step)) / (2 * step);
    const size = Math.hypot(slopeX, 1, slopeZ);
    position.set([x, sandAt(x, z), z], vertex * 3);
    normal.set([-slopeX / size, 1 / size, -slopeZ / size], vertex * 3);
  }
  const kept: number[] = [];
  const index = fan.getIndex()!;
  for (let at = 0; at < index.count; at += 3) {
    const corners = [index.getX(at), index.getX(at + 1), index.getX(at + 2)];
    const near = corners.some((corner) => Math.abs(position[corner * 3]!) < 700 && position[corner * 3 + 2]! > -700);
    if (near && corners.some((corner) => position[corner * 3 + 1]! > seaLevel - 0.7)) kept.push(...corners);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('normal', new BufferAttribute(normal, 3));
  geometry.setIndex(new BufferAttribute(new Uint32Array(kept), 1));
  return geometry;
}
