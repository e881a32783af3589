import { Mesh, type Object3D } from 'three/webgpu';
import type { Metres } from '@onereel/spec';
import { ground } from '../../matter/ground.ts';
import { layers } from '../../matter/mesh.ts';
import { posed } from '../../matter/skin.ts';
import type { SetBrief, SetFamily, SetPlan } from '../set.ts';
import { createSky } from '../sky/sky.ts';
import { covers } from '../terrain/covers.ts';
import { fanOf } from '../terrain/fan.ts';
import { heightField } from '../terrain/height-field.ts';
import { LandBake } from '../terrain/land-bake.ts';
import { farLand, nearLand } from '../terrain/land-material.ts';
import { mist, mistBanks } from '../terrain/mist.ts';
import { grazed, meadow } from '../terrain/plants/grass.ts';
import { shadeSpots } from '../terrain/plants/shade-spots.ts';
import { polarGrid } from '../terrain/polar-grid.ts';
import type { Relief } from '../terrain/relief.ts';
import { landSeason } from '../terrain/season.ts';
import { Dressing } from './dressing.ts';
import { strewLeaves } from './pieces/fallen.ts';
import type { Height, Layout, Site } from './layout.ts';
import { layouts } from './layouts/layouts.ts';
import { createSpaceSky } from './space-sky.ts';
import { waterSheet } from './water-sheet.ts';

/** A place on the ground, planned. */
export interface PlacePlan extends SetPlan {
  readonly layout: Layout;
  readonly site: Site;
}

const darkHours = /night|dusk|twilight|midnight|blue/;
const wind: Readonly<Record<string, number>> = { wind: 2.4, storm: 3, thunderstorm: 3, rain: 1.4 };

function siteOf({ kind, look, chance, setting, cast = [], wet = false }: SetBrief): Site {
  const style = kind.preset['style'];
  return {
    look,
    chance: chance.spawn('layout'),
    dark: darkHours.test(look.timeOfDay),
    snowy: look.season === 'winter' || /snow|blizzard/.test(look.weather),
    driven: cast.some(({ family }) => /^(car|truck|bus|vehicle|motorcycle|bicycle|train|wheeled|cycle|tractor|van)/.test(family)),
    afloat: wet || (cast.length > 0 && cast[0]!.medium === 'water-surface'),
    wooded: /forest|jungle|wood/.test(setting.noun),
    style: typeof style === 'string' ? style : '',
  };
}

/** A place that a layout describes: land, zones on it, water, and what stands there. */
export const placeFamily: SetFamily<PlacePlan> = {
  family: 'place',
  plan(brief) {
    const site = siteOf(brief);
    const name = String(brief.kind.preset['layout'] ?? 'park');
    const layout = (layouts.get(name) ?? layouts.get('park')!)(site);
    const floor = layout.floor ?? layout.height;
    const { water } = layout;
    const ground: Height = site.afloat && water ? (x, z) => Math.max(water.level, floor(x, z)) : floor;
    return {
      kind: brief.kind,
      layout,
      site,
      ground,
      landmarks: layout.landmarks ?? [],
      ...(site.afloat && water ? { afloat: true } : {}),
      centre: [0, ground(0, 0), 0],
      arena: layout.arena ?? { side: 12, back: 10, front: 7 },
      eyeHeight: layout.eyeHeight ?? 1.6,
      ...(layout.lane ? { lane: layout.lane } : {}),
      ...(layout.avenue === undefined ? {} : { avenue: layout.avenue }),
      ...(site.dark && layout.lamps ? { lamps: layout.lamps } : {}),
      ...(water
        ? {
            swell: (x: Metres, z: Metres, seconds: number) => ({
              height: Math.max(water.level, floor(x, z)) + 0.03 * water.ruffle * Math.sin(seconds * 1.3 + x * 0.4 + z * 0.3),
              pitch: 0.012 * water.ruffle * Math.sin(seconds * 1.1 + x * 0.2),
              roll: 0.016 * water.ruffle * Math.sin(seconds * 0.9 + 1 + z * 0.3),
            }),
          }
        : {}),
    };
  },
  async build({ layout, site, eyeHeight, kind }, brief, { matter, camera, aspect, lighting: asked, cache }) {
    const lighting = layout.light?.(asked) ?? asked;
    const reach = layout.reach ?? 780;
    const relief: Relief = {
      ground: layout.height, near: 1e6, reach, west: -reach - 20, north: -reach - 20, side: 2 * reach + 40, samples: 420, eroded: false, summit: null,
    }; // prettier-ignore
    const field = await heightField(relief, `place ${kind.kind}`, cache);
    const fan = fanOf(camera, aspect, eyeHeight);
    const grid = polarGrid(field.at, fan, { columns: 200, rows: 150, reach, nearEnd: 60 });
    const cover = layout.cover === 'grass' && site.snowy ? 'snow' : layout.cover;
    const season = landSeason(cover, brief);
    const paint = `${covers[cover]}\n let site = spot.xz;\n ${layout.zones ?? ''}`;
    const bake = new LandBake(paint, field, grid, lighting, [fan.x, fan.eye, fan.z], season);
    const dressing = new Dressing(layout.height);
    layout.dress?.(dressing);
    if (site.look.season === 'autumn' && cover === 'grass')
      strewLeaves(dressing.foliage, layout.height, brief.chance.spawn('fallen leaves'));
    const still = dressing.objects(matter, 0, 0);
    const tint =
      cover === 'snow' ? ([0.34, 0.36, 0.4] as const) : cover === 'sand' ? ([0.16, 0.11, 0.06] as const) : ([0.04, 0.05, 0.016] as const);
    if (dressing.shades.length > 0) still.push(shadeSpots(matter, dressing.shades, layout.height, lighting, tint));
    const { sward } = layout;
    const colour = sward?.colour ?? ([season[0], season[1], season[2]] as const);
    const grown = sward && cover !== 'snow'
      ? meadow(matter, fan, layout.height, { colour, dry: sward.dry ?? season[3], height: sward.tall * grazed(brief.cast ?? []), flowers: site.look.season === 'winter' ? [] : (sward.flowers ?? []), wind: wind[site.look.weather] ?? 1, ...(sward.where ? { where: sward.where } : {}) }, brief.chance.spawn('grass'), sward.tufts ?? 1800)
      : null; // prettier-ignore
    const water = layout.water ? waterSheet(matter, layout.water, layout.height, fan, dressing.shades) : null;
    const space = layout.backdrop === 'space' ? createSpaceSky(matter, site) : null;
    const sky =
      layout.backdrop && layout.backdrop !== 'sky' ? null : createSky({ matter, look: brief.look, lighting, chance: brief.chance, camera });
    const haze = mist(
      matter,
      fan,
      layout.backdrop && layout.backdrop !== 'sky' ? [] : mistBanks(false, site.look.timeOfDay, site.look.weather),
    );
    const near = ground(grid.near, nearLand(matter, bake), 600);
    const far = posed(new Mesh(grid.far, farLand(matter, bake)));
    far.layers.set(layers.still);
    const objects: Object3D[] = [...near, far, ...still, ...haze.objects];
    for (const more of [sky?.object, space?.object, water?.object, water?.fall, grown?.object]) if (more) objects.push(more);
    return {
      objects,
      ...(layout.light ? { lighting } : {}),
      at(seconds, now, eye) {
        sky?.at(seconds, now, eye);
        grown?.at(seconds);
        water?.at(seconds);
        haze.at(seconds);
      },
      async prepare(renderer) {
        await sky?.prepare(renderer);
        await bake.draw(renderer, matter.cache);
      },
      dispose() {
        for (const object of objects) (object as Mesh).geometry?.dispose();
        grid.whole.dispose();
        bake.dispose();
        sky?.dispose();
        water?.dispose();
      },
    };
  },
};
