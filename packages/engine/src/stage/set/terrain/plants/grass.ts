import { BufferAttribute, BufferGeometry, Mesh, Vector4 } from 'three/webgpu';
import { attribute, positionGeometry, uniform, varying } from 'three/tsl';
import type { Metres, Seconds } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import { mixColour, type Linear, scaleColour } from '../../../../shapes/colour.ts';
import { castShadow, hazeOver } from '../../../light/shading.ts';
import type { Matter } from '../../../matter/matter.ts';
import { layers } from '../../../matter/mesh.ts';
import { shader, value } from '../../../matter/shader.ts';
import { posed } from '../../../matter/skin.ts';
import { fractal } from '../../../../curves/noise.ts';
import type { Fan } from '../fan.ts';

/** What grows on the meadow. */
export interface Sward {
  readonly colour: Linear;
  readonly dry: number;
  readonly height: Metres;
  readonly flowers: readonly Linear[];
  /** How strongly the wind bends it: 1 a breeze. */
  readonly wind: number;
  /** Where it grows at all; everywhere by default. */
  readonly where?: (x: Metres, z: Metres) => boolean;
}

class Blades {
  readonly position: number[] = [];
  readonly colour: number[] = [];
  /** How far the wind moves the point, metres, and its rise along the blade. */
  readonly bend: number[] = [];
  readonly index: number[] = [];

  point(position: readonly [number, number, number], colour: Linear, sway: Metres, rise: number): number {
    this.position.push(...position);
    this.colour.push(...colour);
    this.bend.push(sway, rise);
    return this.position.length / 3 - 1;
  }
}

/** One blade: two stretches that lean over and end in a point. */
function addBlade(blades: Blades, x: Metres, y: Metres, z: Metres, tall: Metres, wide: Metres, colour: Linear, chance: Chance): void {
  const turn = chance.between(0, Math.PI * 2);
  const lean = chance.between(0.15, 0.65) * tall;
  const lx = Math.sin(turn) * lean;
  const lz = Math.cos(turn) * lean;
  const across = turn + Math.PI / 2 + chance.between(-0.7, 0.7);
  const ax = Math.sin(across) * wide;
  const az = Math.cos(across) * wide;
  const dark = scaleColour(colour, 0.34);
  const a = blades.point([x - ax, y - 0.02, z - az], dark, 0, 0);
  const b = blades.point([x + ax, y - 0.02, z + az], dark, 0, 0);
  const c = blades.point([x - ax * 0.75 + lx * 0.35, y + tall * 0.55, z - az * 0.75 + lz * 0.35], colour, tall * 0.07, 0.55);
  const d = blades.point([x + ax * 0.75 + lx * 0.35, y + tall * 0.55, z + az * 0.75 + lz * 0.35], colour, tall * 0.07, 0.55);
  const e = blades.point([x + lx, y + tall, z + lz], scaleColour(colour, 1.35), tall * 0.22, 1);
  blades.index.push(a, b, d, a, d, c, c, d, e);
}

/** A flower head: petals around a middle, tilted up. */
function addFlower(blades: Blades, x: Metres, y: Metres, z: Metres, size: Metres, colour: Linear, chance: Chance): void {
  const tilt = chance.between(0.2, 0.8);
  const turn = chance.between(0, 6);
  const middle = blades.point([x, y, z], scaleColour(colour, 0.8), 0.05, 0.9);
  const rim: number[] = [];
  for (let step = 0; step < 10; step++) {
    const angle = (step / 10) * Math.PI * 2;
    const out = size * (step % 2 === 0 ? 1 : 0.62);
    rim.push(
      blades.point(
        [x + Math.cos(angle) * out, y + Math.sin(angle) * out * tilt + size * 0.2, z + Math.sin(angle) * out * Math.cos(turn)],
        colour,
        0.05,
        1,
      ),
    );
  }
  for (let step = 0; step < 10; step++) blades.index.push(middle, rim[step]!, rim[(step + 1) % 10]!);
}

function grow(fan: Fan, ground: (x: Metres, z: Metres) => Metres, sward: Sward, chance: Chance, tufts: number): Blades {
  const blades = new Blades();
  const straw: Linear = [0.2, 0.16, 0.07];
  for (let tuft = 0; tuft < tufts; tuft++) {
    const far = 1.3 * 42 ** (chance.next() ** 0.82);
    const angle = fan.heading + chance.between(-fan.half, fan.half);
    const x = fan.x + Math.sin(angle) * far;
    const z = fan.z - Math.cos(angle) * far;
    if (sward.where && !sward.where(x, z)) continue;
    const y = ground(x, z);
    const patch = fractal(x * 0.11, z * 0.11, 2);
    const tall = sward.height * (0.75 + 0.9 * Math.max(-0.5, patch)) * (0.8 + Math.min(0.8, far * 0.02));
    for (let blade = 0; blade < 6; blade++) {
      const colour = mixColour(
        scaleColour(sward.colour, chance.between(0.8, 1.5) * (1 + patch * 0.5)),
        straw,
        chance.next() < 0.12 + sward.dry * 0.4 ? chance.between(0.3, 0.9) : 0.08,
      );
      addBlade(
        blades,
        x + chance.bell() * 0.05 * (1 + far * 0.06),
        y,
        z + chance.bell() * 0.05 * (1 + far * 0.06),
        tall * chance.between(0.55, 1.25),
        Math.max(0.0035, far * 0.00075),
        colour,
        chance,
      );
    }
    if (sward.flowers.length > 0 && far > 2.2 && patch > 0.02 && chance.flip(0.34)) {
      const kind = sward.flowers[Math.floor(Math.abs(fractal(x * 0.05 + 9, z * 0.05, 2)) * 6.9) % sward.flowers.length]!;
      addFlower(blades, x, y + tall * chance.between(0.9, 1.2), z, Math.max(0.014, far * 0.0016), kind, chance);
    }
  }
  return blades;
}

const look = `${castShadow}
  let view = normalize(eye - place);
  let wave = 0.5 + 0.5 * sin(rest.x * 0.21 + rest.z * 0.27 - clock.x * 1.9);
  let against = pow(max(dot(-view, keyDirection), 0.0), 3.0);
  let top = bend.y;
  var light = keyColour * (max(keyDirection.y, 0.0) * 0.62 + 0.16 + against * 1.1 * top) * lit * mix(0.35, 1.0, top) + mix(bounceColour, skyColour, 0.35 + 0.65 * top) * mix(0.4, 1.0, top) + fillColour * 0.5;
  light *= 0.9 + 0.2 * wave * top;
  var colour = tint * light + skyColour * 0.015 * top * wave;
  ${hazeOver}`;

/** The wind runs over the meadow in waves, with a flutter in every blade. */
const swaying = `
  let gust = sin(at.x * 0.31 + at.z * 0.4 - clock.x * 2.1) * 0.6 + sin(at.x * 0.9 - at.z * 0.5 - clock.x * 3.7) * 0.25;
  let flutter = sin(at.x * 17.0 + at.z * 23.0 + clock.x * 7.0) * 0.22;
  let push = bend.x * (gust + flutter + 0.35) * clock.y;
  return at + vec3f(push, -abs(push) * 0.25, push * 0.45);`;

/**
 * How tall grass stands where small ones play, a factor: a bird or a bowl is not lost in a meadow that hides nobody else. The smallest on the
 * ground decides.
 */
export function grazed(cast: readonly { readonly medium: string; readonly extent?: readonly number[] }[]): number {
  const low = cast.filter(({ medium }) => medium === 'ground').map(({ extent }) => extent?.[1] ?? 1);
  const least = Math.min(...low.filter((height) => height > 0.02), 1);
  return Math.max(0.3, Math.min(1, least / 0.45));
}

/** Tufts of grass and flowers where the camera sees the ground from near, swaying as a function of the moment. */
export function meadow(
  matter: Matter,
  fan: Fan,
  ground: (x: Metres, z: Metres) => Metres,
  sward: Sward,
  chance: Chance,
  tufts = 2000,
): { object: Mesh; at(seconds: Seconds): void } {
  const blades = grow(fan, ground, sward, chance, tufts);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(blades.position), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(blades.position.length), 3));
  geometry.setAttribute('tint', new BufferAttribute(new Float32Array(blades.colour), 3));
  geometry.setAttribute('bend', new BufferAttribute(new Float32Array(blades.bend), 2));
  geometry.setIndex(blades.index);
  const clock = new Vector4(0, sward.wind, 0, 0);
  const shared = { clock: value('vec4f', uniform(clock)) };
  const material = matter.painted(look, {
    twoSided: true,
    position: shader({ ...shared, at: value('vec3f', positionGeometry), bend: value('vec2f', attribute('bend', 'vec2')) }, swaying, {
      result: 'vec3f',
    }),
    inputs: {
      ...shared,
      // The place at rest: the blur of the picture follows the camera, not each blade's flutter.
      place: value('vec3f', varying(positionGeometry as never)),
      rest: value('vec3f', varying(positionGeometry as never)),
      tint: value('vec3f', varying(attribute('tint', 'vec3') as never)),
      bend: value('vec2f', varying(attribute('bend', 'vec2') as never)),
    },
  });
  const object = posed(new Mesh(geometry, material));
  object.layers.set(layers.moving);
  object.renderOrder = 500;
  return {
    object,
    at(seconds) {
      clock.x = seconds;
    },
  };
}
