import { type Mesh, type Texture, Vector4 } from 'three/webgpu';
import { uniform } from 'three/tsl';
import { ShapeBuilder, type Shape } from '../../../shapes/shape.ts';
import { lampCount } from '../../light/light-rig.ts';
import { castShadow, hazeOver } from '../../light/shading.ts';
import type { Matter } from '../../matter/matter.ts';
import { ground, groundMaterials } from '../../matter/ground.ts';
import { geometry, mesh } from '../../matter/mesh.ts';
import { picture, value } from '../../matter/shader.ts';
import { lampRow } from './furniture.ts';
import type { Mirror } from './mirror.ts';
import { street } from './street-measure.ts';
import { nightfall } from './wall-shading.ts';

const far = 140;

/** Road and pavements as one surface, in a few large pieces. */
export function roadShape(): Shape {
  const builder = new ShapeBuilder();
  const level = (x0: number, z0: number, x1: number, z1: number, y: number): void => {
    const corner = (x: number, z: number): number =>
      builder.vertex({ position: [x, y, z], normal: [0, 1, 0], colour: [0.1, 0.1, 0.1], surface: [1, 0, 0, 0] });
    builder.quad(corner(x0, z1), corner(x1, z1), corner(x1, z0), corner(x0, z0));
  };
  const riser = (x0: number, z0: number, x1: number, z1: number, normal: [number, number, number]): void => {
    const corner = (x: number, y: number, z: number): number =>
      builder.vertex({ position: [x, y, z], normal, colour: [0.1, 0.1, 0.1], surface: [1, 0, 0, 0] });
    builder.quad(corner(x0, 0, z0), corner(x1, 0, z1), corner(x1, street.kerb, z1), corner(x0, street.kerb, z0));
  };
  const [left, right] = [street.gap[0] + street.sideKerb, street.gap[1] - street.sideKerb];
  level(-far, street.depth - 60, far, street.nearKerb, 0);
  level(-far, street.nearKerb, far, 70, street.kerb);
  level(-far, street.depth, left, street.farKerb, street.kerb);
  level(right, street.depth, far, street.farKerb, street.kerb);
  riser(-far, street.farKerb, left, street.farKerb, [0, 0, 1]);
  riser(right, street.farKerb, far, street.farKerb, [0, 0, 1]);
  riser(left, street.farKerb, left, street.depth, [1, 0, 0]);
  riser(right, street.depth, right, street.farKerb, [-1, 0, 0]);
  riser(far, street.nearKerb, -far, street.nearKerb, [0, 0, -1]);
  return builder.build();
}

const number = (measure: number): string => measure.toFixed(3);
const [left, right] = [street.gap[0] + street.sideKerb, street.gap[1] - street.sideKerb];

const surface = `
  let view = normalize(eye - place); let far = length(eye - place); let wet = lightManner.y;
  ${nightfall}
  let broad = textureSample(grain, grainSampler, place.xz * 0.085 + 0.17); let grit = textureSample(grain, grainSampler, place.xz * 1.7);
  let raised = place.y > 0.06 || normalIn.y < 0.5; let pixel = far * 0.0012;
  var albedo = vec3f(0.040, 0.041, 0.044) * (0.55 + 0.9 * grit.z) * (0.8 + 0.4 * broad.z);
  // Tracks of tyres are smoother and darker; the gutter is dirty.
  albedo *= 1.0 - 0.16 * exp(-pow((abs(fract(place.z / 3.5 + 0.5) - 0.5) * 3.5 - 0.85) / 0.35, 2.0)) * step(${number(street.farKerb + 2)}, place.z);
  let crack = abs(broad.x - 0.5) + abs(broad.y - 0.5); albedo *= mix(0.6, 1.0, smoothstep(0.0, 0.03, crack));
  var paint = 0.0;
  let dash = step(abs(fract(place.x / 6.0) - 0.5), 0.25); paint = dash * smoothstep(0.075 + pixel, 0.075, abs(place.z - ${number(street.middle)}));
  paint = max(paint, smoothstep(0.06 + pixel, 0.06, abs(place.z - ${number(street.farKerb + 2.2)})) * step(0.5, fract(place.x / 2.4)) * 0.7 * step(0.0, max(${number(left - 1)} - place.x, place.x - ${number(right + 1)})));
  let zebra = step(abs(fract(place.x / 1.1) - 0.5), 0.26) * step(${number(street.front + 0.9)}, place.z) * step(place.z, ${number(street.farKerb - 0.8)}) * step(${number(left + 0.3)}, place.x) * step(place.x, ${number(right - 0.3)});
  paint = max(paint, zebra) * smoothstep(0.18, 0.42, grit.z + broad.z * 0.35) * select(1.0, 0.0, raised);
  albedo = mix(albedo, vec3f(0.42, 0.41, 0.38), paint * 0.85);
  if (raised) {
    let slab = place.xz / vec2f(0.9, 0.9); let joint = max(smoothstep(0.5 - 0.012 - pixel, 0.5, abs(fract(slab.x + fract(floor(slab.y) * 0.5)) - 0.5)), smoothstep(0.5 - 0.012 - pixel, 0.5, abs(fract(slab.y) - 0.5)));
    let dice = fract(sin(dot(floor(slab + vec2f(fract(floor(slab.y) * 0.5), 0.0)), vec2f(12.9898, 78.233))) * 43758.5453);
    albedo = vec3f(0.155, 0.148, 0.138) * (0.8 + 0.25 * dice) * (0.7 + 0.5 * grit.z) * (0.85 + 0.3 * broad.z);
    let kerbstone = min(min(abs(place.z - ${number(street.nearKerb)}), abs(place.z - ${number(street.farKerb)})), 9.0);
    let isKerb = step(kerbstone, 0.28); albedo = mix(albedo * (1.0 - 0.55 * joint * smoothstep(40.0, 12.0, far)), vec3f(0.2, 0.195, 0.185) * (0.75 + 0.4 * grit.z) * (1.0 - 0.5 * step(abs(fract(place.x / 1.3) - 0.5), 0.008 + pixel)), isKerb);
    if (normalIn.y < 0.5) { albedo *= 0.55; }
  }
  let gutter = exp(-pow(max(${number(street.nearKerb)} - place.z, 0.0) / 0.5, 2.0)) + exp(-pow(max(place.z - ${number(street.farKerb)}, 0.0) / 0.6, 2.0));
  let low = broad.z + 0.18 * gutter * select(1.0, 0.0, raised) - select(0.0, 0.09, raised) + (broad.w - 0.5) * 0.12;
  let puddle = smoothstep(0.545, 0.61, low + (grit.z - 0.5) * 0.03) * smoothstep(0.3, 0.9, wet);
  let film = wet * (0.72 + 0.28 * smoothstep(0.3, 0.6, broad.z));
  albedo *= mix(1.0, 0.6, film);
  var normal = normalize(normalIn);`;

const ripples = `
  if (normalIn.y > 0.5) {
    let rough = mix(mix(0.30, 0.10, film), 0.006, puddle);
    var slope = (grit.xy - 0.5) * rough;
    if (rain.x > 0.01 && far < 18.0) {
      let grid = place.xz * 2.6; let cell = floor(grid); let dice = fract(dot(fract(cell * vec2f(0.1031, 0.1130)) * 43.7, vec2f(1.7, 2.3)) + cell.x * cell.y * 0.317);
      let clock = rain.y * 1.5 + dice * 7.0; let age = fract(clock); let hit = fract(dice * 91.7 + floor(clock) * 0.618);
      let off = fract(grid) - 0.5 - (vec2f(hit, fract(hit * 17.0)) - 0.5) * 0.4; let reach = length(off); let past = (reach - age * 0.36) / 0.05;
      if (abs(past) < 2.0) {
        let ring = (1.0 - past * past * 0.25) * (1.0 - age) * past;
        slope += off / max(reach, 0.02) * ring * 0.16 * rain.x * (0.25 + 0.75 * puddle) * smoothstep(18.0, 8.0, far);
      }
    }
    normal = normalize(vec3f(slope.x, 1.0, slope.y));
  }`;

/** Light without highlights: what the wet road mirrors is told by its mirror. In: `albedo`, `occlusion`, `lit`, `normal`, `place`. Declares `colour`. */
const roadLight = `
  var diffuse = keyColour * (max(dot(normal, keyDirection), 0.0) * lit) * mix(0.45, 1.0, occlusion) + mix(bounceColour, skyColour, normal.y * 0.5 + 0.5) * occlusion + fillColour * max(dot(normal, fillDirection), 0.0) * occlusion;
  ${Array.from(
    { length: lampCount },
    (_, lamp) => `{
    let toward = lampPlace${lamp}.xyz - place; let near2 = dot(toward, toward); let edge = clamp(1.0 - near2 / (lampPlace${lamp}.w * lampPlace${lamp}.w), 0.0, 1.0);
    diffuse += lampColour${lamp} * (edge * edge / (near2 * 0.06 + 1.0) * max(dot(normal, toward) * inverseSqrt(near2 + 0.0001) * 0.8 + 0.2, 0.0));
  }`,
  ).join('\n')}
  var colour = albedo * diffuse;`;

/** `mirrorBox`: left edge, width, low edge, height of what the mirror shows in the plane of the house fronts. */
const shading = `${surface}${ripples}${castShadow}
  let occlusion = 1.0 - 0.45 * exp(-max(place.z - ${number(street.front)}, 0.0) * 1.4) * select(0.0, 1.0, place.z > ${number(street.front)} && raised);
  ${roadLight}
  let post = place.x - ${number(lampRow.first)}; let beside = post - ${number(lampRow.pitch)} * round(post / ${number(lampRow.pitch)}); let before = place.z - ${number(lampRow.z + lampRow.arm + 0.2)};
  let pool = 1.0 / pow(1.0 + (beside * beside + before * before) / 15.0, 2.0);
  colour += albedo * vec3f(1.0, 0.62, 0.32) * night * (1.15 * pool + 0.08) * occlusion;
  let ray = reflect(-view, normal);
  let run = (${number(street.front)} - place.z) / min(ray.z, -0.06);
  let spot = place + vec3f(ray.x, max(ray.y, 0.01), ray.z) * run;
  let at = vec2f((spot.x - mirrorBox.x) / mirrorBox.y, 1.0 - (spot.y - mirrorBox.z) / mirrorBox.w);
  let clear = textureSampleLevel(mirrorSharp, mirrorSharpSampler, at, 0.0).xyz; let drawn = textureSampleLevel(mirrorDrawn, mirrorDrawnSampler, at, 0.0).xyz;
  let inside = smoothstep(0.5, 0.47, abs(at.x - 0.5)) * step(ray.z, -0.02);
  let open = mix(hazeColour, skyColour, smoothstep(0.0, 0.6, ray.y));
  let shown = mix(open, mix(drawn, clear, puddle * 0.85), inside);
  let facing = clamp(dot(vec3f(0.0, 1.0, 0.0), view), 0.0, 1.0); let bounceBack = 0.03 + 0.97 * pow(1.0 - facing, 4.2);
  let shine = bounceBack * mix(mix(0.05, 0.62, film), 1.0, puddle) * occlusion * smoothstep(0.0, 0.35, wet + 0.05);
  colour = mix(colour, shown, clamp(shine, 0.0, 0.92) * step(0.5, normalIn.y));
  ${hazeOver}`;

/**
 * The road: asphalt, lines, slabs, and in the wet a mirror of the houses and signs across it. `rain` is a uniform: how hard,
 * seconds; null for a dry sky, under which nothing on the road moves but shadows.
 */
export function buildRoad(matter: Matter, mirror: Mirror, rain: unknown): readonly Mesh[] {
  const grain: Texture = matter.details.get('rough');
  const inputs = {
    ...picture('grain', grain),
    ...picture('mirrorSharp', mirror.sharp),
    ...picture('mirrorDrawn', mirror.drawn),
    mirrorBox: value('vec4f', mirror.box),
    rain: value('vec4f', rain ?? uniform(new Vector4())),
  };
  return rain === null
    ? ground(geometry(roadShape()), groundMaterials(matter, shading, inputs))
    : [mesh(roadShape(), matter.painted(shading, { inputs }), { layer: 'moving', casts: false })];
}
