import type { Vector3 } from '@onereel/spec';
import { Vector3 as Direction, Vector4 } from 'three/webgpu';
import { attribute, uniform } from 'three/tsl';
import { castShadow, hazeOver, lampRounds, once } from '../../light/shading.ts';
import { type GroundMaterials, groundMaterials } from '../../matter/ground.ts';
import type { Matter } from '../../matter/matter.ts';
import { type Inputs, value } from '../../matter/shader.ts';
import type { NodeMaterial } from 'three/webgpu';
import { type Daylight, sunward } from './daylight.ts';
import { type Finish, finishShading } from './finish.ts';
import type { RoomRow } from './room.ts';

/** WGSL: how much of the first row of windows a ray from `place` along `way` meets, 0 to 1, its rim `soft` metres wide. Sets `name`. */
function throughWindow(name: string, way: string, soft: string): string {
  return `var ${name} = 0.0;
  { let alongX = windowRow.w < 0.5; let slope = select(${way}.z, ${way}.x, alongX); let start = select(place.z, place.x, alongX);
    let steps = (windowRow.x - start) / select(slope, 0.00001, abs(slope) < 0.00001); let hit = place + ${way} * steps;
    let run = select(hit.x, hit.z, alongX); let number = clamp(floor((run - windowRow.y) / windowRow.z + 0.5), 0.0, windowSize.w - 1.0);
    let u = run - windowRow.y - number * windowRow.z; let v = hit.y; let rim = ${soft};
    let inside = smoothstep(windowSize.x + rim, windowSize.x - rim, abs(u)) * smoothstep(windowSize.y - rim, windowSize.y + rim, v) * smoothstep(windowSize.z + rim, windowSize.z - rim, v);
    let barU = abs(fract((u / (windowSize.x * 2.0) + 0.5) * windowPanes.x + 0.5) - 0.5) * windowSize.x * 2.0 / windowPanes.x;
    let barV = abs(fract((v - windowSize.y) / (windowSize.z - windowSize.y) * windowPanes.y + 0.5) - 0.5) * (windowSize.z - windowSize.y) / windowPanes.y;
    let bars = smoothstep(0.03 - rim, 0.03 + rim, barU) * smoothstep(0.03 - rim, 0.03 + rim, barV);
    ${name} = select(0.0, inside * mix(0.45, 1.0, bars), steps > 0.0 && windowSize.w > 0.5); }`;
}

const shading = (receives: boolean, used: ReadonlySet<Finish>): string => `
  let normal = normalize(normalIn); let view = normalize(eye - place); let far = length(eye - place);
  var albedo = vertexColour; var gloss = vertexSurface.y; let glow = vertexSurface.w;
  ${finishShading(used)}
  ${receives ? castShadow : 'let lit = 1.0;'}
  let facingSun = max(dot(normal, sunWay), 0.0) * vertexSurface.x;
  var sunny = 0.0;
  ${once('facingSun > 0.01 && windowSize.w > 0.5', `${throughWindow('beam', 'sunWay', '0.02 + 0.012 * abs(steps)')} sunny = beam;`)}
  let lampsOut = mix(vec3f(0.055, 0.075, 0.125), vec3f(1.0), lightManner.w);
  var colour = albedo * (roomLight * lampsOut * (0.3 + 0.7 * lit) + sunColour * (sunny * facingSun * lit)) + albedo * max(glow, 0.0) * lightManner.w;
  // Where the lamps of the room are out, what shines in it lights it.
  ${once(
    'lightManner.w < 0.9',
    lampRounds(`let toLamp = lampPlace.xyz - place; let off2 = dot(toLamp, toLamp); let ends = clamp(1.0 - off2 / (lampPlace.w * lampPlace.w), 0.0, 1.0);
    colour += albedo * lampColour * (ends * ends / (off2 * 0.25 + 1.0)) * max(dot(normal, toLamp * inverseSqrt(off2 + 0.0001)) * 0.85 + 0.15, 0.0) * (1.0 - lightManner.w);`),
  )}
  // What the surface mirrors: the windows, the lamps, and the room's own mean light.
  let averted = 1.0 - clamp(dot(normal, view), 0.0, 1.0); let averted2 = averted * averted; let fresnel = 0.035 + 0.6 * averted2 * averted2 * averted;
  let mirror = reflect(-view, normal); let shine = gloss * gloss;
  var seen = skyColour * (0.35 + 0.3 * mirror.y) + bounceColour * 0.3;
  ${once('gloss > 0.4 && windowSize.w > 0.5 && windowPanes.z > 0.01', `${throughWindow('glass', 'mirror', '0.06 + (1.0 - gloss) * (0.15 + 0.09 * abs(steps))')} seen += glassColour * glass;`)}
  var glints = vec3f(0.0); let sharp = exp2(2.0 + gloss * 7.0);
  ${once(
    'gloss > 0.25',
    lampRounds(`let toward = lampPlace.xyz - place; let near2 = dot(toward, toward); let edge = clamp(1.0 - near2 / (lampPlace.w * lampPlace.w), 0.0, 1.0);
    glints += lampColour * (edge * edge / (near2 * 0.06 + 1.0)) * pow(max(dot(normal, normalize(normalize(toward) + view)), 0.0), sharp);`),
  )}
  colour += (seen * fresnel * shine * 1.5 + glints * shine * shine * (0.25 + fresnel) * 0.9) * (0.4 + 0.6 * lit) * mix(0.35, 1.0, clamp(roomLight.y, 0.0, 1.0)) * mix(0.25, 1.0, lightManner.w);
  ${hazeOver}`;

/** The materials of a room: of its floor, on which shadows fall, and of everything else. */
export function roomMaterials(
  matter: Matter,
  row: RoomRow,
  daylight: Daylight,
  used: { readonly floor: ReadonlySet<Finish>; readonly rest: ReadonlySet<Finish> },
): { floor: GroundMaterials; rest: NodeMaterial } {
  const inputs = roomInputs(row, daylight);
  return {
    floor: groundMaterials(matter, shading(true, used.floor), inputs),
    rest: matter.painted(shading(false, used.rest), { inputs }),
  };
}

function roomInputs(row: RoomRow, daylight: Daylight): Inputs {
  const first = row.windows?.[0];
  const sun = sunward(row, daylight) as Vector3;
  const plane = first?.wall === 'left' ? -row.width / 2 : first?.wall === 'right' ? row.width / 2 : -row.back;
  const start = first ? first.middle - ((first.count - 1) / 2) * first.pitch : 0;
  const clear = first !== undefined && !['dark', 'road', 'stars'].includes(first.outlook);
  const [across, up] = first?.panes ?? [2, 2];
  return {
    vertexColour: value('vec3f', attribute('colour', 'vec3')),
    vertexSurface: value('vec4f', attribute('surface', 'vec4')),
    roomLight: value('vec3f', attribute('light', 'vec3')),
    sunWay: value('vec3f', uniform(new Direction(...sun))),
    sunColour: value('vec3f', uniform(new Direction(...daylight.sun).multiplyScalar(clear ? 1 : 0))),
    glassColour: value('vec3f', uniform(new Direction(...daylight.low).multiplyScalar(1.6))),
    windowRow: value('vec4f', uniform(new Vector4(plane, start, first?.pitch ?? 1, first && first.wall !== 'back' ? 0 : 1))),
    windowSize: value('vec4f', uniform(new Vector4((first?.width ?? 1) / 2, first?.low ?? 0, first?.high ?? 1, first?.count ?? 0))),
    windowPanes: value('vec4f', uniform(new Vector4(across, up, clear ? 1 : 0, 0))),
  };
}
