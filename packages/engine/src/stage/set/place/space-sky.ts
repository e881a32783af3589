import { Mesh, type Node, PlaneGeometry, Vector4 } from 'three/webgpu';
import { cameraPosition, cameraProjectionMatrixInverse, cameraWorldMatrix, positionGeometry, uniform, varying, vec4 } from 'three/tsl';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { value } from '../../matter/shader.ts';
import { posed, stiff } from '../../matter/skin.ts';
import type { Site } from './layout.ts';

/** What hangs in black space: stars, a nebula, and one planet. Numbers of the uniform `scene`: nebula, planet's kind, its width, air. */
const look = `
  let look = normalize(way);
  var colour = vec3f(0.0008, 0.001, 0.0022);
  for (var layer = 0; layer < 2; layer++) {
    let grain = select(95.0, 210.0, layer == 1);
    let flat = abs(look); let side = select(select(look.xy, look.xz, flat.y > max(flat.x, flat.z)), look.zy, flat.x > max(flat.y, flat.z)); let most = max(flat.x, max(flat.y, flat.z));
    let grid = side / most * grain + f32(layer) * 17.3 + select(0.0, 211.0, flat.x == most) + select(0.0, 97.0, flat.y == most); let cell = floor(grid);
    let d1 = fract(sin(dot(cell, vec2f(12.9898, 78.233))) * 43758.5453); let d2 = fract(d1 * 91.37); let d3 = fract(d1 * 517.13);
    let off = grid - cell - vec2f(0.2 + 0.6 * d2, 0.2 + 0.6 * d3); let power = pow(d1, 14.0);
    colour += mix(vec3f(1.0, 0.82, 0.62), vec3f(0.68, 0.82, 1.0), d2) * exp(-dot(off, off) * mix(130.0, 40.0, power)) * (0.05 + 2.2 * power) * step(0.6, d1);
  }
  // A nebula of folded sines: soft lobes of two colours along a band.
  if (scene.x > 0.01) {
    var p = look * 2.6 + vec3f(0.3, 1.7, 0.6); var sum = 0.0; var weight = 0.5; var veins = 0.0;
    for (var octave = 0; octave < 5; octave++) { let q = sin(p.zxy * 1.3 + vec3f(1.1, 2.3, 0.4)) + cos(p.yzx * 1.1); sum += weight * (q.x * q.y * 0.25 + 0.5); veins += weight * abs(q.z) * 0.5; p = p * 2.02 + q * 0.45; weight *= 0.5; }
    let band = exp(-pow((look.y * 0.9 + look.x * 0.5 - 0.16) * 2.1, 2.0));
    let cloud = smoothstep(0.32, 0.8, sum) * band;
    colour += (vec3f(0.30, 0.06, 0.34) * cloud + vec3f(0.03, 0.16, 0.32) * smoothstep(0.25, 0.75, veins) * band + vec3f(0.75, 0.36, 0.2) * pow(cloud, 3.0) * 0.7) * scene.x;
  }
  if (scene.z > 0.0) {
    let right = normalize(cross(vec3f(0.0, 1.0, 0.0), planet.xyz)); let above = cross(planet.xyz, right);
    let flat = vec2f(dot(look, right), dot(look, above)) / scene.z; let apart = length(flat); let front = step(0.0, dot(look, planet.xyz));
    let sun = normalize(vec3f(-0.62, 0.45, 0.64));
    let bulge = sqrt(max(1.0 - apart * apart, 0.0)); let normal = vec3f(flat, bulge);
    var p = (normal + vec3f(0.0, 0.0, planet.w * 0.02)) * vec3f(1.7, select(1.7, 5.5, scene.y > 0.5 && scene.y < 1.5), 1.7) + vec3f(planet.w * 0.012, 0.7, 0.2); var sum = 0.0; var weight = 0.5; var fine = 0.0;
    for (var octave = 0; octave < 6; octave++) { let q = sin(p.zxy * 1.7 + 1.3) * cos(p.yzx * 1.5 + 0.5); sum += weight * (q.x + q.y + q.z) * 0.6; fine += weight * q.y; p = p * 1.93 + q.yzx * 0.8; weight *= 0.56; }
    var ground = vec3f(0.0);
    if (scene.y < 0.5) {
      let land = smoothstep(0.02, 0.12, sum); let polar = smoothstep(0.78, 0.9, abs(normal.y) + fine * 0.15);
      ground = mix(vec3f(0.012, 0.055, 0.17), mix(vec3f(0.045, 0.09, 0.03), vec3f(0.24, 0.17, 0.09), smoothstep(-0.1, 0.4, fine)), land); ground = mix(ground, vec3f(0.7), polar);
      let wisp = smoothstep(0.12, 0.5, sin(fine * 9.0 + sum * 5.0) * 0.5 + fine + 0.1); ground = mix(ground, vec3f(0.75, 0.78, 0.8), wisp * 0.75);
    } else if (scene.y < 1.5) {
      let bands = sin(normal.y * 16.0 + sum * 2.2 + fine * 1.3) * 0.5 + 0.5; ground = mix(vec3f(0.36, 0.2, 0.1), vec3f(0.62, 0.5, 0.36), bands) * (0.8 + 0.3 * fine);
    } else { ground = mix(vec3f(0.32, 0.13, 0.06), vec3f(0.16, 0.08, 0.05), smoothstep(-0.2, 0.3, sum)) * (0.85 + 0.4 * fine); }
    let light = max(dot(normal, sun), 0.0);
    let disc = smoothstep(1.0, 0.988, apart) * front;
    let rim = pow(1.0 - bulge, 3.0);
    colour = mix(colour, ground * (light * 3.4 + 0.008) + vec3f(0.25, 0.5, 1.0) * scene.w * rim * (light + 0.06) * 1.4, disc);
    colour += vec3f(0.22, 0.5, 1.1) * scene.w * exp(-max(apart - 1.0, 0.0) * 26.0) * (1.0 - disc) * front * smoothstep(-0.5, 0.8, dot(normalize(vec3f(flat, 0.1)), sun)) * 0.8;
    if (scene.y > 0.5 && scene.y < 1.5) {
      let plane = vec2f(flat.x * 0.96 + flat.y * 0.28, (flat.y * 0.96 - flat.x * 0.28) * 4.2); let out = length(plane);
      let ring = smoothstep(1.35, 1.42, out) * smoothstep(2.3, 2.2, out) * (0.55 + 0.45 * sin(out * 42.0)) * (1.0 - 0.75 * smoothstep(0.04, 0.0, abs(out - 1.93)));
      let before = max(step(1.0, apart), step(plane.y, 0.0)); colour = mix(colour, vec3f(0.62, 0.52, 0.4) * 1.5, ring * before * front * 0.85);
    }
  }`;

/** What hangs in the sky by the place's style: nebula, planet (0 Earth, 1 ringed giant, 2 red), its size, its air; and where it is. */
const scenes: Readonly<
  Record<string, readonly [scene: readonly [number, number, number, number], planet: readonly [number, number, number]]>
> = {
  space: [
    [0.75, 0, 0.25, 1],
    [0.36, 0.1, -1],
  ],
  galaxy: [
    [1.7, 1, 0.12, 0.1],
    [0.5, 0.3, -1],
  ],
  moon: [
    [0, 0, 0.09, 1],
    [0.3, 0.2, -1],
  ],
  planet: [
    [0.5, 1, 0.17, 0.15],
    [-0.34, 0.36, -1],
  ],
};

/** The black sky of space. */
export function createSpaceSky(matter: Matter, site: Pick<Site, 'style'>): { object: Mesh } {
  const [scene, [x, y, z]] = scenes[site.style] ?? scenes['space']!;
  const size = Math.hypot(x, y, z);
  const planet = new Vector4(x / size, y / size, z / size, 0);
  const corner = positionGeometry.xy;
  const way = cameraWorldMatrix.mul(vec4(cameraProjectionMatrixInverse.mul(vec4(corner, 1, 1)).xyz, 0)).xyz;
  const far = cameraPosition.add(way.mul(1000)) as unknown as Node;
  const material = matter.painted(look, {
    twoSided: true,
    pose: { ...stiff(), before: vec4(far as never, 1) as unknown as Node },
    inputs: {
      way: value('vec3f', varying(way as never)),
      scene: value('vec4f', uniform(new Vector4(...scene))),
      planet: value('vec4f', uniform(planet)),
    },
  });
  material.vertexNode = vec4(corner, 0.9999995, 1) as never;
  material.depthWrite = false;
  const object = posed(new Mesh(new PlaneGeometry(2, 2), material));
  object.layers.set(layers.still);
  object.renderOrder = 900;
  return { object };
}
