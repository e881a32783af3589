import { BufferAttribute, BufferGeometry, Mesh, Vector4 } from 'three/webgpu';
import { attribute, cameraPosition, cameraViewMatrix, uniform, varying } from 'three/tsl';
import type { Metres, Seconds } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { smooth } from '../../../curves/easing.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { shader, value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';

/** Something that falls around the eye. */
export interface Fall {
  readonly kind: 'rain' | 'snow' | 'dust';
  readonly count: number;
  /** Metres per second toward +x, +y, +z. */
  readonly velocity: readonly [number, number, number];
  /** Side of the cube around the eye in which it is drawn, metres. */
  readonly room: Metres;
  /** How large a flake is beside a usual one; 1 by default. */
  readonly size?: number;
  /** How much a drop hides, 0 to 1. */
  readonly cover: number;
}

function dropGeometry(count: number, chance: Chance): BufferGeometry {
  const seed = new Float32Array(count * 16);
  const corner = new Float32Array(count * 8);
  const index = new Uint32Array(count * 6);
  for (let drop = 0; drop < count; drop++) {
    const drawn = [chance.next(), chance.next(), chance.next(), chance.next()];
    for (let at = 0; at < 4; at++) {
      seed.set(drawn, drop * 16 + at * 4);
      corner.set([at === 0 || at === 3 ? -1 : 1, at < 2 ? 0 : 1], drop * 8 + at * 2);
    }
    const base = drop * 4;
    index.set([base, base + 1, base + 2, base, base + 2, base + 3], drop * 6);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(count * 12), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(count * 12), 3));
  geometry.setAttribute('seed', new BufferAttribute(seed, 4));
  geometry.setAttribute('corner', new BufferAttribute(corner, 2));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}

/** Where a drop is: it falls straight through a cube that repeats in all directions, of which the part before the eye is drawn. */
const whereabouts = `
  let room = fall.w; let speed = 0.82 + seed.w * 0.36;
  var at = seed.xyz * room + fall.xyz * speed * clock.x;
  SWAY
  let ahead = eye - vec3f(sight[0].z, sight[1].z, sight[2].z) * room * 0.36;
  at = ahead + (fract((at - ahead) / room + 0.5) - 0.5) * room;
  let way = at - eye; let apart = max(length(way), 0.05);`;

const rainPlace = `${whereabouts.replace('SWAY', '')}
  let along = normalize(fall.xyz + vec3f(0.0, -0.001, 0.0));
  let side = normalize(cross(along, way));
  let wide = max(0.0014, apart * 0.00095) * (0.7 + seed.w * 0.6); let long = 0.30 + seed.w * 0.34;
  return at + side * wide * corner.x + along * long * (corner.y - 0.5);`;

const snowPlace = `${whereabouts.replace('SWAY', 'at += vec3f(sin(clock.x * (0.9 + seed.x) + seed.y * 40.0), 0.0, cos(clock.x * (0.7 + seed.z) + seed.x * 40.0)) * (0.12 + 0.25 * seed.y);')}
  let side = normalize(cross(vec3f(0.0, 1.0, 0.0), way)); let over = cross(way / apart, side);
  let wide = max(0.008 + 0.012 * seed.w, apart * 0.0019) * (0.7 + 0.6 * seed.x) * clock.y;
  return at + (side * corner.x - over * (corner.y * 2.0 - 1.0)) * wide;`;

/** Light that falls on a drop from the sky, the key light behind it and lamps nearby. */
const light = `
  let apart = length(place - eye); let look = (place - eye) / max(apart, 0.01);
  var light = skyColour * 0.9 + hazeColour * 0.35 + keyColour * (0.06 + 0.35 * pow(max(dot(look, keyDirection), 0.0), 6.0));
  ${[0, 1, 2, 3].map((lamp) => `{ let toward = lampPlace${lamp}.xyz - place; let near2 = dot(toward, toward); let edge = clamp(1.0 - near2 / (lampPlace${lamp}.w * lampPlace${lamp}.w), 0.0, 1.0); light += lampColour${lamp} * edge * edge / (near2 * 0.06 + 1.0) * 0.9; }`).join('\n')}
  let near = smoothstep(0.35, 1.6, apart); let gone = 1.0 - smoothstep(edgeAt * 0.6, edgeAt, apart);`;

const rainLook = `${light}
  let across = 1.0 - abs(part.x); let ends = sin(part.y * 3.14159265);
  // A drop is a lens: one edge shows the dark ground, the other the sky, so that it is seen before both.
  var colour = (light * 1.5 + vec3f(0.075, 0.08, 0.09)) * mix(0.28, 1.25, smoothstep(-0.75, 0.1, part.x));
  var cover = across * ends * near * gone * strength;`;

const snowLook = `${light}
  let round = vec2f(part.x, part.y * 2.0 - 1.0); let soft = smoothstep(1.0, 0.35, length(round));
  var colour = light * 1.5 + vec3f(0.14, 0.15, 0.165);
  var cover = soft * near * gone * strength;`;

/** Sand that the wind drives: streaks in its own colour, some of them fine as smoke. */
const dustLook = `${light}
  let across = 1.0 - abs(part.x); let ends = sin(part.y * 3.14159265);
  var colour = vec3f(0.62, 0.42, 0.22) * (light * 1.1 + vec3f(0.05));
  var cover = across * ends * near * gone * strength;`;

const looks = { rain: rainLook, snow: snowLook, dust: dustLook } as const;

/** Rain or snow as a veil that surrounds the eye, thickening over `rise` seconds from the start. `at` brings it to a moment; where drops are depends on that moment only. */
export function precipitation(matter: Matter, fall: Fall, chance: Chance, rise: Seconds = 0): { object: Mesh; at(seconds: Seconds): void } {
  const clock = new Vector4();
  const strength = uniform(fall.cover);
  const inputs = {
    fall: value('vec4f', uniform(new Vector4(...fall.velocity, fall.room))),
    clock: value('vec4f', uniform(clock)),
    seed: value('vec4f', attribute('seed', 'vec4')),
    corner: value('vec2f', attribute('corner', 'vec2')),
    eye: value('vec3f', cameraPosition),
    sight: value('mat4x4f', cameraViewMatrix),
  };
  const streaks = fall.kind !== 'snow';
  const material = matter.painted(looks[fall.kind], {
    veil: true,
    twoSided: true,
    position: shader(inputs, streaks ? rainPlace : snowPlace, { result: 'vec3f' }),
    inputs: {
      part: value('vec2f', varying(attribute('corner', 'vec2') as never)),
      strength: value('f32', strength),
      edgeAt: value('f32', uniform(fall.room * 0.8)),
    },
  });
  const object = posed(new Mesh(dropGeometry(fall.count, chance), material));
  object.layers.set(layers.veil);
  object.renderOrder = 50;
  return {
    object,
    at(seconds) {
      clock.x = seconds + 11;
      clock.y = fall.size ?? 1;
      strength.value = fall.cover * (rise > 0 ? smooth(0, rise, seconds) : 1);
    },
  };
}
