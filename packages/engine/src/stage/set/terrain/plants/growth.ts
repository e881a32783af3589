import type { Mesh, Object3D } from 'three/webgpu';
import type { Seconds, Vector3 } from '@onereel/spec';
import type { Linear } from '../../../../shapes/colour.ts';
import { ShapeBuilder } from '../../../../shapes/shape.ts';
import type { Lighting } from '../../../light/lighting.ts';
import type { Matter } from '../../../matter/matter.ts';
import { mesh } from '../../../matter/mesh.ts';
import type { Clearing } from '../../landmark/clearing.ts';
import type { Stand } from '../../landmark/placing.ts';
import type { SetBrief } from '../../set.ts';
import type { Cover } from '../covers.ts';
import type { Fan } from '../fan.ts';
import type { LandSeason } from '../season.ts';
import { grazed, meadow } from './grass.ts';
import { plantBroadleaves, plantFirs, plantWood, scatterRocks } from './planting.ts';
import { type Ground, type Shade, shadeSpots } from './shade-spots.ts';

/** What stands on the land. */
export interface Growth {
  readonly objects: readonly Object3D[];
  at(seconds: Seconds): void;
  dispose(): void;
}

const wildflowers: Readonly<Record<string, readonly Linear[]>> = {
  spring: [
    [0.5, 0.5, 0.48],
    [0.45, 0.32, 0.03],
    [0.3, 0.14, 0.42],
    [0.48, 0.22, 0.3],
  ],
  summer: [
    [0.48, 0.48, 0.46],
    [0.5, 0.36, 0.03],
    [0.45, 0.03, 0.02],
    [0.13, 0.12, 0.42],
  ],
};

/** Plants the land: firs on snow and in the mountains, broad-leaved trees, grass and flowers on meadows, boulders on rock. */
export function plant(
  matter: Matter,
  cover: Cover,
  season: LandSeason,
  fan: Fan,
  ground: Ground,
  lighting: Lighting,
  { kind, look, chance, cast = [] }: SetBrief,
  clearing: Clearing = () => false,
  stands: readonly Stand[] = [],
  trodden: Clearing = () => false,
): Growth {
  const draw = chance.spawn('growth');
  const builder = new ShapeBuilder();
  const shades: Shade[] = stands.filter(({ height }) => height > 1).map(({ at, reach, height }) => ({ at, wide: reach, tall: height }));
  const isFree = ([x, , z]: Vector3): boolean => !clearing(x, z);
  const still: Object3D[] = [];
  const wooded = kind.family === 'forest';
  if (wooded) plantWood(builder, shades, fan, ground, cover, look.season, draw, isFree);
  if (cover === 'snow' && !wooded) {
    plantFirs(builder, shades, fan, ground, 0.8, draw, (at) => Math.hypot(at[0], at[2]) > 48 && isFree(at), [60, 330], 58);
  }
  if (cover === 'grass' && !wooded) plantBroadleaves(builder, shades, fan, ground, look.season, draw, isFree);
  if (cover === 'rock') {
    plantFirs(builder, shades, fan, ground, season[0] < 0 ? 0.7 : 0, draw, (at) => at[1] < -12 && at[1] > -60 && isFree(at), [80, 330], 70);
    scatterRocks(builder, fan, ground, season[0] < 0 ? 1 : 0, draw.spawn('rocks'));
  }
  const shape = builder.build();
  if (shape.index.length > 0) {
    still.push(
      mesh(shape, matter.solid({ detail: 'rough', repeat: cover === 'rock' ? 0.9 : 0.45, relief: 1, twoSided: true }), {
        layer: 'still',
        casts: false,
      }),
    );
  }
  if (shades.length > 0)
    still.push(shadeSpots(matter, shades, ground, lighting, cover === 'snow' ? [0.34, 0.36, 0.4] : [0.04, 0.05, 0.016]));
  const low = grazed(cast);
  const windy: Readonly<Record<string, number>> = { wind: 2.4, storm: 3, thunderstorm: 3, rain: 1.4 };
  const sward =
    cover === 'grass'
      ? meadow(
          matter,
          fan,
          ground,
          {
            colour: [season[0], season[1], season[2]],
            dry: season[3],
            height: 0.26 * low,
            flowers: wooded ? [] : (wildflowers[look.season] ?? []),
            wind: windy[look.weather] ?? 1,
            where: (x, z) => !trodden(x, z),
          },
          draw.spawn('grass'),
        )
      : cover === 'rock' && season[0] >= 0
        ? meadow(
            matter,
            fan,
            ground,
            { colour: [0.075, 0.075, 0.028], dry: 0.7, height: 0.17 * low, flowers: [], wind: windy[look.weather] ?? 1 },
            draw.spawn('grass'),
            1300,
          )
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
