import { BufferAttribute, BufferGeometry, Mesh, type Object3D } from 'three/webgpu';
import { attribute, varying } from 'three/tsl';
import type { Metres, Seconds, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../../chance/chance.ts';
import type { Linear } from '../../../../shapes/colour.ts';
import { ShapeBuilder } from '../../../../shapes/shape.ts';
import { hazeOver } from '../../../light/shading.ts';
import type { Lighting } from '../../../light/lighting.ts';
import type { Matter } from '../../../matter/matter.ts';
import { layers, mesh } from '../../../matter/mesh.ts';
import { value } from '../../../matter/shader.ts';
import { posed } from '../../../matter/skin.ts';
import type { SetBrief } from '../../set.ts';
import type { Cover } from '../covers.ts';
import type { Fan } from '../polar-grid.ts';
import type { LandSeason } from '../season.ts';
import { addBoulder } from './boulder.ts';
import { addBroadleaf } from './broadleaf.ts';
import { addConifer } from './conifer.ts';
import { meadow } from './grass.ts';

type Ground = (x: Metres, z: Metres) => Metres;

interface Shade {
  readonly at: Vector3;
  readonly wide: Metres;
  readonly tall: Metres;
}

/** What stands on the land. */
export interface Growth {
  readonly objects: readonly Object3D[];
  at(seconds: Seconds): void;
  dispose(): void;
}

/** A place in the fan at a distance drawn between two; `edge` keeps it off the middle of the picture (0 anywhere, 1 only at the sides). */
function spot(fan: Fan, ground: Ground, near: Metres, far: Metres, edge: number, chance: Chance): { at: Vector3; apart: Metres } {
  const apart = near * (far / near) ** chance.next();
  const side = chance.flip() ? 1 : -1;
  const angle = fan.heading + side * fan.half * (edge + (1 - edge) * chance.next());
  const x = fan.x + Math.sin(angle) * apart;
  const z = fan.z - Math.cos(angle) * apart;
  return { at: [x, ground(x, z), z], apart };
}

function plantFirs(builder: ShapeBuilder, shades: Shade[], fan: Fan, ground: Ground, snow: number, chance: Chance, fits: (at: Vector3) => boolean, distances: readonly [Metres, Metres], count: number): void {
  for (let number = 0; number < count; number++) {
    const grove = spot(fan, ground, distances[0], distances[1], chance.flip(0.5) ? 0.35 : 0, chance);
    const members = chance.whole(1, 4);
    for (let member = 0; member < members; member++) {
      const x = grove.at[0] + chance.bell() * grove.apart * 0.045;
      const z = grove.at[2] + chance.bell() * grove.apart * 0.045;
      const at: Vector3 = [x, ground(x, z), z];
      if (!fits(at)) continue;
      const height = chance.between(7, 15);
      const close = grove.apart < 130;
      addConifer(builder, { at, height, snow, tiers: close ? 9 : 5, spokes: close ? 8 : 5 }, chance);
      if (grove.apart < 260) shades.push({ at, wide: height * 0.17, tall: height });
    }
  }
}

function plantBroadleaves(builder: ShapeBuilder, shades: Shade[], fan: Fan, ground: Ground, season: string, chance: Chance): void {
  for (let number = 0; number < 20; number++) {
    const close = number < 3;
    const { at, apart } = spot(fan, ground, close ? 38 : 75, close ? 60 : 290, close ? 0.55 : 0.08, chance);
    const height = chance.between(7.5, 13);
    addBroadleaf(builder, at, height, season, chance, close ? 18 : apart < 140 ? 11 : 7);
    shades.push({ at, wide: height * 0.34, tall: height });
  }
}

function scatterRocks(builder: ShapeBuilder, fan: Fan, ground: Ground, chance: Chance): void {
  for (let number = 0; number < 34; number++) {
    const { at, apart } = spot(fan, ground, 4.5, 60, number < 14 ? 0.3 : 0, chance);
    if (Math.hypot(at[0], at[2]) < 3.2) continue;
    addBoulder(builder, at, chance.between(0.25, 0.75) * (0.7 + Math.min(2.6, apart * 0.05)), apart < 25, chance);
  }
}

/** Shadows that trees throw: soft ellipses on the ground, away from the key light. */
function shadeSpots(matter: Matter, shades: readonly Shade[], ground: Ground, lighting: Lighting, tint: Linear): Mesh {
  const [kx, ky, kz] = lighting.key.direction;
  const run = Math.hypot(kx, kz) || 1;
  const away = [-kx / run, -kz / run] as const;
  const position: number[] = [];
  const part: number[] = [];
  const index: number[] = [];
  for (const { at, wide, tall } of shades) {
    const long = Math.min(tall * 3.2, (tall * run) / Math.max(0.12, ky));
    const base = position.length / 3;
    const rows = 5;
    for (let row = 0; row <= rows; row++) {
      for (const side of [-1, 0, 1]) {
        const along = -wide * 0.7 + (long + wide * 0.7) * (row / rows);
        const x = at[0] + away[0] * along - away[1] * side * wide;
        const z = at[2] + away[1] * along + away[0] * side * wide;
        position.push(x, ground(x, z) + 0.06, z);
        part.push(side, (row / rows) * 2 - 1);
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < 2; column++) {
        const corner = base + row * 3 + column;
        index.push(corner, corner + 1, corner + 3, corner + 1, corner + 4, corner + 3);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(position.length), 3));
  geometry.setAttribute('part', new BufferAttribute(new Float32Array(part), 2));
  geometry.setIndex(index);
  const material = matter.painted(
    `let far = length(part); var colour = skyColour * vec3f(${tint.map((one) => one.toFixed(4)).join(', ')}); ${hazeOver} var cover = smoothstep(1.0, 0.25, far) * lightManner.x * 0.85;`,
    { veil: true, twoSided: true, inputs: { part: value('vec2f', varying(attribute('part', 'vec2') as never)) } },
  );
  const made = posed(new Mesh(geometry, material));
  made.layers.set(layers.veil);
  made.renderOrder = -10;
  return made;
}

const wildflowers: Readonly<Record<string, readonly Linear[]>> = {
  spring: [[0.5, 0.5, 0.48], [0.45, 0.32, 0.03], [0.3, 0.14, 0.42], [0.48, 0.22, 0.3]],
  summer: [[0.48, 0.48, 0.46], [0.5, 0.36, 0.03], [0.45, 0.03, 0.02], [0.13, 0.12, 0.42]],
};

/** A wood around a clearing: firs and broad-leaved trees, the nearest ones tall at the picture's sides. */
function plantWood(builder: ShapeBuilder, shades: Shade[], fan: Fan, ground: Ground, cover: Cover, season: string, chance: Chance): void {
  const snow = cover === 'snow' ? 0.7 : 0;
  for (let number = 0; number < 230; number++) {
    const close = number < 26;
    const { at, apart } = spot(fan, ground, close ? 11 : 20, close ? 26 : 110, close ? 0.3 : 0, chance);
    if (Math.hypot(at[0], at[2]) < 9 || apart < 9 || (Math.abs(at[0]) < 4 && at[2] > -14)) continue;
    if (cover === 'snow' || number % 9 !== 0 || close) addConifer(builder, { at, height: chance.between(19, 30), snow, bare: chance.between(0.2, 0.42), tiers: apart < 40 ? 11 : 6, spokes: apart < 40 ? 9 : 5 }, chance);
    else addBroadleaf(builder, at, chance.between(10, 15), season, chance, 7);
    if (apart < 60) shades.push({ at, wide: 1.6, tall: 22 });
  }
}

/** Plants the land: firs on snow and in the mountains, broad-leaved trees, grass and flowers on meadows, boulders on rock. */
export function plant(matter: Matter, cover: Cover, season: LandSeason, fan: Fan, ground: Ground, lighting: Lighting, { kind, look, chance }: SetBrief): Growth {
  const draw = chance.spawn('growth');
  const builder = new ShapeBuilder();
  const shades: Shade[] = [];
  const still: Object3D[] = [];
  const wooded = kind.family === 'forest';
  if (wooded) plantWood(builder, shades, fan, ground, cover, look.season, draw);
  if (cover === 'snow' && !wooded) {
    plantFirs(builder, shades, fan, ground, 0.8, draw, (at) => Math.hypot(at[0], at[2]) > 48, [60, 330], 58);
  }
  if (cover === 'grass' && !wooded) plantBroadleaves(builder, shades, fan, ground, look.season, draw);
  if (cover === 'rock') {
    plantFirs(builder, shades, fan, ground, season[0] < 0 ? 0.7 : 0, draw, (at) => at[1] < -12 && at[1] > -60, [80, 330], 70);
    scatterRocks(builder, fan, ground, draw.spawn('rocks'));
  }
  const shape = builder.build();
  if (shape.index.length > 0) {
    still.push(mesh(shape, matter.solid({ detail: 'rough', repeat: cover === 'rock' ? 0.9 : 0.45, relief: 1, twoSided: true }), { layer: 'still', casts: false }));
  }
  if (shades.length > 0) still.push(shadeSpots(matter, shades, ground, lighting, cover === 'snow' ? [0.34, 0.36, 0.4] : [0.04, 0.05, 0.016]));
  const windy: Readonly<Record<string, number>> = { wind: 2.4, storm: 3, thunderstorm: 3, rain: 1.4 };
  const sward = cover === 'grass'
    ? meadow(matter, fan, ground, { colour: [season[0], season[1], season[2]], dry: season[3], height: 0.26, flowers: wooded ? [] : (wildflowers[look.season] ?? []), wind: windy[look.weather] ?? 1 }, draw.spawn('grass'))
    : cover === 'rock' && season[0] >= 0
      ? meadow(matter, fan, ground, { colour: [0.075, 0.075, 0.028], dry: 0.7, height: 0.17, flowers: [], wind: windy[look.weather] ?? 1 }, draw.spawn('grass'), 1300)
      : null;
  return {
    objects: sward ? [...still, sward.object] : still,
    at(seconds) {
      sward?.at(seconds);
    },
    dispose() {
      for (const object of [...still, ...(sward ? [sward.object] : [])]) (object as Mesh).geometry.dispose();
    },
  };
}
