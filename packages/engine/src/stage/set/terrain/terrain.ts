import { Mesh, type Object3D } from 'three/webgpu';
import type { Vector3 } from '@onereel/spec';
import { ground } from '../../matter/ground.ts';
import { layers } from '../../matter/mesh.ts';
import { posed } from '../../matter/skin.ts';
import { isUncovered, type Landmark, type SetBrief, type SetFamily, type SetPlan } from '../set.ts';
import { createSky } from '../sky/sky.ts';
import { alpineRelief } from './alpine.ts';
import { covers, type Cover } from './covers.ts';
import { driftRelief, duneRelief, gentleRelief } from './gentle.ts';
import { heightField } from './height-field.ts';
import { LandBake } from './land-bake.ts';
import { farLand, nearLand } from './land-material.ts';
import { plant } from './plants/growth.ts';
import { mist, mistBanks } from './mist.ts';
import { fanOf } from './fan.ts';
import { polarGrid } from './polar-grid.ts';
import type { Relief } from './relief.ts';
import { type Reshaped, reshape } from './reshape.ts';
import { landSeason } from './season.ts';

/** A stretch of land, planned. */
export interface TerrainPlan extends SetPlan {
  readonly relief: Relief;
  readonly cover: Cover;
  readonly shaped: Reshaped;
}

function coverOf({ kind, look }: SetBrief): Cover {
  const asked = kind.preset['cover'];
  if (kind.preset['relief'] === 'alpine') return 'rock';
  if (asked === 'sand') return 'sand';
  return asked === 'snow' || look.season === 'winter' || look.weather === 'snow' ? 'snow' : 'grass';
}

function reliefOf({ kind, chance }: SetBrief, cover: Cover): Relief {
  if (kind.preset['relief'] === 'alpine') return alpineRelief(chance);
  if (kind.preset['relief'] === 'dunes') return duneRelief(chance);
  return cover === 'snow' ? driftRelief(chance) : gentleRelief(chance, 80);
}

function landmarksOf(brief: SetBrief, { summit }: Relief): Landmark[] {
  if (!summit) return [];
  const asked = brief.setting.features.find((feature) => ['mountain', 'volcano', 'cliff'].includes(feature.kind));
  return [{ noun: asked?.noun ?? 'mountain', kind: asked?.kind ?? 'mountain', top: summit, reach: 260, height: summit[1] + 40 }];
}

/** Woods: the same land, with trees close around a clearing. */
export const forestFamily: SetFamily<TerrainPlan> = {
  family: 'forest',
  plan: (brief) => ({ ...terrainFamily.plan(brief), arena: { side: 7, back: 12, front: 7 } }),
  build: (plan, brief, tools) => terrainFamily.build(plan, brief, tools),
};

/** Mountains, snow-fields, meadows and deserts: sculpted land, lit once for the film, drawn as finely as the camera sees it. */
export const terrainFamily: SetFamily<TerrainPlan> = {
  family: 'terrain',
  plan(brief) {
    const cover = coverOf(brief);
    const bare = reliefOf(brief, cover);
    const alpine = bare.summit !== null;
    const shaped = reshape(bare.ground, {
      setting: brief.setting,
      hill: !alpine,
      mountains: !alpine,
      water: false,
      path: true,
    });
    const relief: Relief = { ...bare, ground: shaped.height };
    const centre: Vector3 = [0, relief.ground(0, 0), 0];
    const wide = cover === 'rock' ? 14 : 30;
    return {
      kind: brief.kind,
      relief,
      cover,
      shaped,
      ground: relief.ground,
      landmarks: [...landmarksOf(brief, relief), ...shaped.landmarks],
      centre,
      arena: { side: wide, back: wide, front: 8 },
      eyeHeight: 1.6,
    };
  },
  async build(plan, brief, { matter, camera, aspect, lighting, cache, clearing, stands, laid = [] }) {
    const { relief, cover, shaped } = plan;
    const name = `terrain 6 ${brief.kind.kind} ${relief.summit?.join() ?? ''}`;
    const field = await heightField(relief, name, cache);
    const fan = fanOf(camera, aspect, plan.eyeHeight);
    const grid = polarGrid(field.at, fan, {
      columns: cover === 'rock' ? 270 : 220,
      rows: cover === 'rock' ? 200 : 160,
      reach: relief.reach,
      nearEnd: 70,
    });
    const season = landSeason(cover, brief);
    const bake = new LandBake(`${covers[cover]} ${shaped.zones}`, field, grid, lighting, [fan.x, fan.eye, fan.z], season);
    const growth = plant(
      matter,
      cover,
      season,
      fan,
      field.at,
      lighting,
      brief,
      (x, z) => shaped.bare(x, z) || (clearing?.(x, z) ?? false),
      stands,
      (x, z) => shaped.bare(x, z) || !isUncovered(laid, x, z),
    );
    // The air of the mountains is clear: what stands a kilometre away is still seen.
    const air = cover === 'rock' && !/fog|mist/.test(brief.look.weather) ? 0.4 : 1;
    const sky = createSky({ matter, look: brief.look, lighting, chance: brief.chance, camera, setting: brief.setting, land: field.at });
    const haze = mist(matter, fan, mistBanks(cover === 'rock', brief.look.timeOfDay, brief.look.weather));
    const near = ground(grid.near, nearLand(matter, bake), 600);
    const far = posed(new Mesh(grid.far, farLand(matter, bake)));
    far.layers.set(layers.still);
    const objects: Object3D[] = [...near, far, ...growth.objects, ...haze.objects, sky.object];
    return {
      objects,
      at(seconds, now, eye) {
        if (air < 1) matter.light.set({ ...now, haze: { ...now.haze, density: now.haze.density * air } });
        sky.at(seconds, now, eye);
        growth.at(seconds);
        haze.at(seconds);
      },
      async prepare(renderer) {
        await sky.prepare(renderer);
        await bake.draw(renderer, matter.cache);
      },
      dispose() {
        grid.near.dispose();
        grid.far.dispose();
        grid.whole.dispose();
        bake.dispose();
        growth.dispose();
        for (const sheet of haze.objects) sheet.geometry.dispose();
        sky.dispose();
      },
    };
  },
};
