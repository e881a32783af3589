import type { Mesh, Texture } from 'three/webgpu';
import { uniform } from 'three/tsl';
import type { Metres, Seconds, Vector3 } from '@onereel/spec';
import { clamp, mix, smooth } from '../../../curves/easing.ts';
import { loft } from '../../../shapes/loft.ts';
import type { Burst } from '../../cues/bursts.ts';
import { hazeOver } from '../../light/shading.ts';
import type { Matter } from '../../matter/matter.ts';
import { mesh } from '../../matter/mesh.ts';
import { picture, value } from '../../matter/shader.ts';
import { vertexInputs } from '../city/neon.ts';
import type { CameraSample, SetBrief } from '../set.ts';

/** One great wave that breaks from left to right behind whoever rides it. */
export interface RollerPlan {
  /** From trough to crest, metres. */
  readonly height: Metres;
  /** The foot of its face in the middle, at the calm water. */
  readonly foot: Vector3;
}

/** The wave that a film of surfers needs; null for others. Waves that are called big are higher than who rides them. */
export function rollerFor({ cast = [], setting }: Pick<SetBrief, 'cast' | 'setting'>, foot: Vector3): RollerPlan | null {
  if (!cast.some(({ kind }) => /^(surfer|surfboard|bodyboard)$/.test(kind))) return null;
  const said = setting.features
    .filter(({ kind }) => kind === 'wave')
    .flatMap(({ noun, traits }) => [noun, traits?.['words'], traits?.['size']].flat())
    .join(' ');
  const big = /big|huge|giant|massive|enormous|towering|monster|high|tall|perfect/.test(said);
  return { height: big ? 3 : 2.15, foot: [foot[0], foot[1] - 0.35, foot[2] - 0.55] };
}

/** How long it is to both sides, and how far it is from the foot to under the crest as a part of its height. */
const [reach, depth] = [58, 1.05];

/** Where it breaks at the film's start, and how fast that runs along it, metres and metres a second. */
const [peel, running] = [-4.6, 1.1];

/** Its surface: along from −1 to 1, up from the foot over the face to the tip of the lip. */
function surfaceOf(height: Metres): (u: number, v: number) => Vector3 {
  return (u, v) => {
    const x = (u * 2 - 1) * reach;
    const whole = smooth(-reach, -reach * 0.55, x) * (1 - smooth(reach * 0.16, reach * 0.72, x));
    // What has broken lies lower and rounder; where it breaks the lip is thrown farthest.
    const broken = 1 - smooth(-7, -0.8, x);
    const lip = (1 - broken) * Math.exp(-Math.max(0, x) / 9);
    const high = height * whole * (1 - 0.42 * broken) + 0.02;
    const far = height * depth * whole + 0.4;
    const face = clamp(v / 0.7);
    const turn = (face * Math.PI) / 2;
    const curl = clamp((v - 0.7) / 0.3);
    const round = high * mix(0.12, 0.36, lip);
    const bend = curl * Math.PI * mix(0.42, 0.98, lip);
    const rough = broken * 0.16 * height * (Math.sin(x * 2.7 + v * 9) * 0.5 + Math.sin(x * 5.3 - v * 13) * 0.3);
    return [
      x,
      high * (1 - Math.cos(turn)) + (curl > 0 ? round * Math.sin(bend) : 0) + rough * face,
      -far * Math.sin(turn) + (curl > 0 ? round * (1 - Math.cos(bend)) : 0) + rough * 1.6,
    ];
  };
}

const look = `
  let toEye = eye - place; let far = length(toEye); let view = toEye / far;
  let along = vertexSurface.x; let up = vertexSurface.y; let broken = vertexSurface.z; let lip = vertexSurface.w;
  let fine = textureSample(waterMap, waterMapSampler, vec2f(along * 0.24, up * 0.55 - moment * 0.42));
  let broad = textureSample(waterMap, waterMapSampler, vec2f(along * 0.055 + 0.3, up * 0.2 - moment * 0.13));
  let normal = normalize(normalIn + vec3f((fine.x - 0.5) * 0.6 + (broad.x - 0.5) * 0.5, (fine.y - 0.5) * 0.4, 0.0));
  let facing = abs(dot(normal, view));
  let fresnel = 0.03 + 0.6 * pow(1.0 - facing, 4.0);
  let daylight = skyColour * 0.6 + keyColour * max(keyDirection.y, 0.05) * 0.35;
  let thin = smoothstep(0.25, 0.95, up);
  let inside = mix(vec3f(0.012, 0.085, 0.105), vec3f(0.085, 0.4, 0.37), thin * (0.6 + 0.5 * broad.w)) * daylight * 1.15;
  var colour = mix(inside, mix(hazeColour, skyColour, clamp(normal.y * 0.6 + 0.4, 0.0, 1.0)), fresnel);
  let halfway = normalize(keyDirection + view);
  colour += keyColour * pow(max(dot(normal, halfway), 0.0), 90.0) * 0.7;
  let torn = fine.z * 0.65 + broad.z * 0.5;
  // White from the lip down, in streaks that are drawn up the face, and all over what has broken.
  let edge = smoothstep(0.86, 1.0, up + (broad.w - 0.5) * 0.12) * (0.55 + 0.6 * lip);
  let streaks = smoothstep(0.74, 1.05, torn + 0.22 * up) * 0.5;
  let white = clamp(max(max(edge * (0.5 + torn), streaks * (0.35 + 0.65 * up)), broken * (0.55 + 0.7 * torn)), 0.0, 1.0);
  colour = mix(colour, vec3f(0.68, 0.71, 0.73) * (skyColour * 0.95 + keyColour * (max(dot(normal, keyDirection), 0.0) * 0.5 + 0.2)) * (0.6 + 0.6 * fine.w), white);
  ${hazeOver}`;

/** How fast the wave goes along with who rides it: as the camera does. */
function paceOf(camera: readonly CameraSample[]): number {
  const [first, last] = [camera[0], camera.at(-1)];
  if (!first || !last || last.at <= first.at) return running;
  const pace = (last.target[0] - first.target[0]) / (last.at - first.at);
  return Math.abs(pace) > 0.4 ? pace : running;
}

/** Draws the wave; `at` brings it to a moment. */
export function createRoller(
  { height, foot }: RollerPlan,
  camera: readonly CameraSample[],
  ripples: Texture,
  matter: Matter,
): { readonly object: Mesh; at(seconds: Seconds): void } {
  const surface = surfaceOf(height);
  const shape = loft(
    surface,
    (u, v) => {
      const x = (u * 2 - 1) * reach;
      const broken = 1 - smooth(-5, -0.6, x + 0.5 * Math.sin(v * 9));
      return { colour: [1, 1, 1], surface: [x, v, broken, Math.exp(-Math.max(0, x) / 9)] };
    },
    { columns: 260, rows: 26, flip: true },
  );
  const moment = uniform(0);
  const material = matter.painted(look, {
    twoSided: true,
    inputs: { ...vertexInputs(), ...picture('waterMap', ripples), moment: value('f32', moment) },
  });
  const object = mesh(shape, material, { layer: 'moving', casts: false });
  object.frustumCulled = false;
  const pace = paceOf(camera);
  return {
    object,
    at(seconds) {
      moment.value = seconds;
      object.position.set(foot[0] + peel + pace * seconds, foot[1], foot[2]);
      object.updateMatrixWorld(true);
    },
  };
}

/** The water that is thrown up where it breaks. */
export function rollerBursts({ height, foot }: RollerPlan, seconds: Seconds): Burst[] {
  return Array.from({ length: Math.ceil(seconds / 0.3) }, (_, turn): Burst => {
    const at = turn * 0.3 - 0.3;
    const aside = ((turn * 7) % 5) * 0.9;
    return {
      at,
      place: [foot[0] + peel + running * at - 1.2 - aside, foot[1] + height * 0.12, foot[2] - height * 0.35],
      height: height * 0.42,
      reach: height * 0.5,
    };
  });
}
