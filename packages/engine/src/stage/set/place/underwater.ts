import { BufferAttribute, BufferGeometry, Mesh, PlaneGeometry, type Object3D, Vector4 } from 'three/webgpu';
import { attribute, positionGeometry, uniform, uv, varying } from 'three/tsl';
import type { Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { noise } from '../../../curves/noise.ts';
import { smooth } from '../../../curves/easing.ts';
import { type Linear, scaleColour } from '../../../shapes/colour.ts';
import { tube } from '../../../shapes/solids.ts';
import type { Lighting } from '../../light/lighting.ts';
import { castShadow, hazeOver } from '../../light/shading.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { picture, shader, value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import type { SetFamily, SetPlan } from '../set.ts';
import { addBoulder } from '../terrain/plants/boulder.ts';
import { addLump } from '../terrain/plants/lump.ts';
import { Dressing } from './dressing.ts';
import { addSunkenCity, isSunkenCity } from './sunken-city.ts';

const seabed = (x: number, z: number): number =>
  -1.5 +
  0.5 * noise(x * 0.12, z * 0.12) +
  0.1 * noise(x * 0.7, z * 0.7) +
  5 * smooth(12, 60, Math.hypot(x, z)) * (0.25 + noise(x * 0.03, z * 0.03 + 4)) -
  1.2 * smooth(3, 14, -z);

/** The blue of the deep; the lighter, the nearer the surface. Night and dusk darken it. */
function sunk(lighting: Lighting): Lighting {
  const bright = Math.min(1, 0.16 + (lighting.sky[0] + lighting.sky[1] + lighting.sky[2]) / 2.1);
  const by = (colour: Linear): Linear => scaleColour(colour, bright);
  return {
    ...lighting,
    key: { direction: [-0.25, 0.93, 0.28], colour: by([1.25, 2.3, 2.5]) },
    sky: by([0.14, 0.46, 0.62]),
    bounce: by([0.07, 0.18, 0.2]),
    fill: { direction: [0.35, 0.35, 0.85], colour: by([0.34, 0.5, 0.52]) },
    rim: by([0.35, 0.8, 0.95]),
    haze: { colour: by([0.018, 0.19, 0.32]), glow: by([0.1, 0.5, 0.62]), density: 0.042, fall: 0.004 },
    lamps: [],
    wet: 0,
    shadow: 0.45,
  };
}

const floorLook = `${castShadow}
  let far = length(eye - place); let fine = textureSample(grain, grainSampler, place.xz * 0.42); let broad = textureSample(grain, grainSampler, place.xz * 0.05 + 0.4);
  let ripple = sin(place.x * 2.2 + place.z * 5.4 + broad.w * 8.0 + fine.w) * 0.5 + 0.5;
  var albedo = vec3f(0.36, 0.3, 0.2) * (0.62 + 0.35 * fine.z + 0.22 * ripple) * (0.75 + 0.4 * broad.z);
  var web = 0.0; let p = place.xz * 0.85;
  for (var layer = 0; layer < 2; layer++) { let s = select(1.0, 1.7, layer == 1); let t = clock.x * select(0.55, -0.42, layer == 1);
    let q = p * s + vec2f(sin(p.y * 1.3 * s + t * 1.6) + 0.5 * sin(p.y * 2.9 + t), cos(p.x * 1.2 * s - t * 1.3) + 0.5 * cos(p.x * 2.7 - t)) * 0.5; let e = abs(sin(q.x * 2.0 + t)) + abs(sin(q.y * 2.0 - t)); web += pow(max(1.0 - e * 0.62, 0.0), 2.2); }
  var colour = albedo * (keyColour * max(normalize(normalIn).y, 0.0) * (0.55 + 1.5 * web) * lit + skyColour * 0.6 + bounceColour * 0.3);
  ${hazeOver}`;

/** Backdrop: bright toward the surface above, deep below. */
const waterLook = `let look = normalize(place - eye); let up = look.y; var colour = mix(hazeColour, hazeGlow * 1.15, smoothstep(0.02, 0.75, up)); colour = mix(colour, hazeColour * 0.35, smoothstep(0.0, -0.6, up));`;

const shaftLook = `let flow = at.x * 9.0 + bank.x; let beam = max(0.0, sin(flow + sin(clock.x * 0.35 + bank.x) * 1.4) * 0.6 + sin(flow * 2.3 - clock.x * 0.4) * 0.5); let soft = smoothstep(0.0, 0.25, at.x) * smoothstep(1.0, 0.75, at.x); var colour = hazeGlow * 1.3 + keyColour * 0.1; var cover = beam * soft * pow(at.y, 1.4) * 0.3;`;

const kelpSway = `let rise = bend.x; let phase = bend.y; let push = rise * (0.1 + rise * 0.02); return at + vec3f(sin(clock.x * 1.1 + phase + rise * 1.4) * push, 0.0, cos(clock.x * 0.8 + phase * 1.7 + rise) * push * 0.6);`;

/** Ribbons of weed that sway. */
function kelp(matter: Matter, chance: Chance, clock: Vector4): Mesh {
  const position: number[] = [];
  const bend: number[] = [];
  const tint: number[] = [];
  const index: number[] = [];
  for (let stalk = 0; stalk < 190; stalk++) {
    const near = stalk < 40;
    const cluster = Math.floor(stalk / 10);
    const x = (cluster % 2 ? 1 : -1) * (2.4 + ((cluster * 37) % 11) * (near ? 0.4 : 1.3)) + chance.bell() * 0.5;
    const z = (near ? 0.5 : -3) - ((cluster * 53) % 13) * (near ? 0.3 : 1.4) + chance.bell() * 0.5;
    const tall = chance.between(0.9, near ? 2.2 : 4.4);
    const wide = chance.between(0.04, 0.09);
    const turn = chance.between(0, 3.1);
    const phase = x * 0.7 + z * 0.5;
    const colour = scaleColour(chance.flip(0.6) ? [0.05, 0.13, 0.035] : [0.12, 0.1, 0.025], chance.between(0.7, 1.3));
    const y = seabed(x, z) - 0.1;
    for (let step = 0; step <= 9; step++) {
      const t = step / 9;
      const half = wide * (1 - t * 0.75) * (1 + 0.35 * (step % 2));
      for (const side of [-1, 1]) {
        position.push(x + Math.cos(turn + t) * half * side, y + tall * t, z + Math.sin(turn + t) * half * side);
        bend.push(tall * t, phase);
        tint.push(...scaleColour(colour, 0.5 + 0.8 * t));
      }
      if (step > 0) {
        const base = position.length / 3 - 4;
        index.push(base, base + 1, base + 3, base, base + 3, base + 2);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute(
    'normal',
    new BufferAttribute(
      new Float32Array(position.length).map((_, at) => (at % 3 === 2 ? 1 : 0)),
      3,
    ),
  );
  geometry.setAttribute('bend', new BufferAttribute(new Float32Array(bend), 2));
  geometry.setAttribute('tint', new BufferAttribute(new Float32Array(tint), 3));
  geometry.setIndex(index);
  const time = { clock: value('vec4f', uniform(clock)) };
  const material = matter.painted(`var colour = tint * (keyColour * 0.5 + skyColour + fillColour * 0.4); ${hazeOver}`, {
    twoSided: true,
    position: shader({ ...time, at: value('vec3f', positionGeometry), bend: value('vec2f', attribute('bend', 'vec2')) }, kelpSway, {
      result: 'vec3f',
    }),
    inputs: { ...time, tint: value('vec3f', varying(attribute('tint', 'vec3') as never)) },
  });
  const made = posed(new Mesh(geometry, material));
  made.layers.set(layers.moving);
  made.castShadow = false;
  return made;
}

/** Chains of bubbles that rise, as veils turned to the camera's side. */
function bubbles(matter: Matter, chance: Chance, clock: Vector4): Mesh {
  const position: number[] = [];
  const part: number[] = [];
  const index: number[] = [];
  for (let bubble = 0; bubble < 70; bubble++) {
    const column = bubble % 7;
    const [x, z] = [
      [-3.2, -3],
      [2.9, -2.4],
      [-6, -8],
      [5.4, -7],
      [0.8, -9],
      [-1.9, 0.6],
      [8, -12],
    ][column]!;
    const size = chance.between(0.012, 0.045) * (1 + 0.12 * -z!);
    const base = position.length / 3;
    for (const [u, v] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      position.push(x! + chance.bell() * 0.02 + u * size, v * size, z!);
      part.push(u, v, bubble * 0.731, bubble);
    }
    index.push(base, base + 1, base + 2, base, base + 2, base + 3);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(position.length), 3));
  geometry.setAttribute('part', new BufferAttribute(new Float32Array(part), 4));
  geometry.setIndex(index);
  const time = { clock: value('vec4f', uniform(clock)) };
  const rise = `let run = fract(part.z + clock.x * 0.13) * 7.0; return at + vec3f(sin(run * 3.0 + part.w) * 0.08, run - 1.6, cos(run * 2.3 + part.w) * 0.06);`;
  const material = matter.painted(
    `let out = length(part.xy); let rim = smoothstep(0.55, 0.92, out) * smoothstep(1.0, 0.93, out); let glint = smoothstep(0.3, 0.1, length(part.xy - vec2f(-0.35, 0.4))); var colour = hazeGlow * 1.2 + keyColour * 0.25; var cover = rim * 0.7 + glint * 0.8 + smoothstep(1.0, 0.9, out) * 0.07;`,
    {
      veil: true,
      twoSided: true,
      position: shader({ ...time, at: value('vec3f', positionGeometry), part: value('vec4f', attribute('part', 'vec4')) }, rise, {
        result: 'vec3f',
      }),
      inputs: { ...time, part: value('vec4f', varying(attribute('part', 'vec4') as never)) },
    },
  );
  const made = posed(new Mesh(geometry, material));
  made.layers.set(layers.veil);
  made.frustumCulled = false;
  return made;
}

/** Corals: branching, round and fan-shaped, in strong colours. */
function reef(dressing: Dressing, chance: Chance): void {
  const colours: readonly Linear[] = [
    [0.5, 0.08, 0.1],
    [0.55, 0.24, 0.05],
    [0.42, 0.12, 0.38],
    [0.5, 0.4, 0.12],
    [0.2, 0.1, 0.45],
    [0.5, 0.2, 0.24],
  ];
  for (let clump = 0; clump < 44; clump++) {
    const near = clump < 18;
    const side = clump % 2 ? 1 : -1;
    const x = side * (near ? chance.between(1.8, 4.6) : chance.between(1, 12));
    const z = near ? -chance.between(0, 4) : -chance.between(4, 18);
    const y = seabed(x, z);
    const colour = scaleColour(chance.pick(colours), chance.between(0.7, 1.1));
    const size = chance.between(0.25, 0.6) * (near ? 1 : 1.7);
    if (clump % 3 === 0) {
      for (let lump = 0; lump < 4; lump++)
        addLump(
          dressing.foliage,
          {
            at: [x + chance.bell() * size * 0.6, y + size * 0.3, z + chance.bell() * size * 0.6],
            size: [size * 0.55, size * 0.45, size * 0.55],
            uneven: 0.3,
            low: scaleColour(colour, 0.35),
            high: colour,
            cuts: 2,
            detail: 0.8,
          },
          chance,
        );
    } else {
      const branch = (from: Vector3, way: Vector3, long: number, thick: number, level: number): void => {
        const end: Vector3 = [from[0] + way[0] * long, from[1] + way[1] * long, from[2] + way[2] * long];
        dressing.foliage.add(
          tube(
            [from, [(from[0] + end[0]) / 2 + chance.bell() * 0.02, (from[1] + end[1]) / 2, (from[2] + end[2]) / 2], end],
            (t) => thick * (1 - 0.3 * t),
            (t) => ({ colour: scaleColour(colour, 0.55 + 0.25 * level + 0.3 * t), surface: [0.9, 0.15, 0.5, -0.1] }),
            { around: 5, up: [0.3, 0.2, 0.9] },
          ),
        );
        if (level < 3)
          for (let fork = 0; fork < 3; fork++) {
            const angle = chance.between(0, 6.28);
            branch(
              end,
              [
                way[0] * 0.5 + Math.sin(angle) * 0.6,
                Math.max(0.3, way[1]),
                (way[2] * 0.5 + Math.cos(angle) * 0.6) * (clump % 3 === 1 ? 0.3 : 1),
              ],
              long * 0.72,
              thick * 0.74,
              level + 1,
            );
          }
      };
      branch([x, y - 0.1, z], [chance.bell() * 0.2, 1, 0], size * 0.6, size * 0.1, 0);
    }
  }
  for (let rock = 0; rock < 30; rock++) {
    const z = 1 - chance.next() * 20;
    const x = (rock % 2 ? 1 : -1) * chance.between(2.2, 6 - z * 0.5);
    addBoulder(dressing.foliage, [x, seabed(x, z) - 0.1, z], chance.between(0.3, 1.3) * (1 - z * 0.05), true, chance);
  }
}

/** Under water: sand with a net of light, corals, weed that sways, shafts of light, bubbles and blue distance. */
export const underwaterFamily: SetFamily = {
  family: 'underwater',
  plan: ({ kind }): SetPlan => ({
    kind,
    ground: seabed,
    landmarks: [],
    centre: [0, 0, 0],
    arena: { side: 10, back: 10, front: 5 },
    eyeHeight: 1.4,
  }),
  async build(_plan, { chance, setting }, { matter, lighting }) {
    const clock = new Vector4();
    const time = { clock: value('vec4f', uniform(clock)) };
    const floor = new PlaneGeometry(160, 160, 120, 120).rotateX(-Math.PI / 2);
    const places = floor.getAttribute('position');
    for (let at = 0; at < places.count; at++) {
      const [x, z] = [places.getX(at), places.getZ(at) - 30].map(
        (part, axis) => Math.sign(part + (axis ? 30 : 0)) * ((part + (axis ? 30 : 0)) / 80) ** 2 * 80,
      ) as [number, number];
      places.setXYZ(at, x, seabed(x, z), z);
    }
    floor.computeVertexNormals();
    const bed = posed(
      new Mesh(floor, matter.painted(floorLook, { inputs: { ...time, ...picture('grain', matter.details.get('rough')) } })),
    );
    bed.layers.set(layers.moving);
    bed.castShadow = false;
    bed.renderOrder = 600;
    const water = posed(new Mesh(new PlaneGeometry(1200, 700), matter.painted(waterLook)));
    water.position.set(0, 60, -150);
    water.layers.set(layers.still);
    const dressing = new Dressing(seabed);
    reef(dressing, chance.spawn('reef'));
    if (isSunkenCity(setting.noun)) addSunkenCity(dressing, seabed, chance.spawn('sunken city'));
    const shafts = [-14, -8, -3.5].map((z, number): Object3D => {
      const material = matter.painted(shaftLook, {
        veil: true,
        twoSided: true,
        inputs: { ...time, at: value('vec2f', varying(uv() as never)), bank: value('vec4f', uniform(new Vector4(number * 2.1, 0, 0, 0))) },
      });
      const sheet = posed(new Mesh(new PlaneGeometry(10 - z * 2.2, 14), material));
      sheet.position.set(number - 1, 4.6, z);
      sheet.rotation.z = -0.22;
      sheet.layers.set(layers.veil);
      sheet.renderOrder = -5 + number;
      return sheet;
    });
    const objects: Object3D[] = [
      bed,
      water,
      ...dressing.objects(matter, 0, 0),
      kelp(matter, chance.spawn('kelp'), clock),
      ...shafts,
      bubbles(matter, chance.spawn('bubbles'), clock),
    ];
    return {
      objects,
      lighting: sunk(lighting),
      at(seconds) {
        clock.x = seconds;
      },
      dispose() {
        for (const object of objects) (object as Mesh).geometry.dispose();
      },
    };
  },
};
