import { Mesh, type Object3D } from 'three/webgpu';
import type { Metres, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import { ground } from '../../matter/ground.ts';
import { layers } from '../../matter/mesh.ts';
import { posed } from '../../matter/skin.ts';
import type { Lamp } from '../../light/lighting.ts';
import { isUncovered, type SetBrief, type SetFamily, type SetPlan } from '../set.ts';
import { seesBehind } from '../all-round.ts';
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
import { type Reshaped, type Reshaping, reshape } from '../terrain/reshape.ts';
import { landSeason } from '../terrain/season.ts';
import { Dressing } from './dressing.ts';
import { strewLeaves } from './pieces/fallen.ts';
import { addReeds } from './pieces/plants.ts';
import { block } from './pieces/street.ts';
import type { Height, Layout, Site } from './layout.ts';
import { layouts } from './layouts/layouts.ts';
import { dressRound } from './surroundings.ts';
import { createSpaceSky } from './space-sky.ts';
import { waterSheet } from './water-sheet.ts';

/** A place on the ground, planned. */
export interface PlacePlan extends SetPlan {
  readonly layout: Layout;
  readonly site: Site;
  readonly shaped: Reshaped;
}

const darkHours = /night|dusk|twilight|midnight|blue/;
const wind: Readonly<Record<string, number>> = { wind: 2.4, storm: 3, thunderstorm: 3, rain: 1.4 };

function siteOf({ kind, look, chance, setting, cast = [], wet = false, ashore = false }: SetBrief): Site {
  const style = kind.preset['style'];
  return {
    look,
    chance: chance.spawn('layout'),
    dark: darkHours.test(look.timeOfDay),
    snowy: look.season === 'winter' || /snow|blizzard/.test(look.weather),
    driven: cast.some(({ family }) => /^(car|truck|bus|vehicle|motorcycle|bicycle|train|wheeled|cycle|tractor|van)/.test(family)),
    afloat: !ashore && (wet || (cast.length > 0 && cast[0]!.medium === 'water-surface')),
    players: new Set(cast.map((row) => row.kind)),
    wooded: /forest|jungle|wood/.test(setting.noun),
    style: typeof style === 'string' ? style : '',
  };
}

/** Layouts whose things stand in front of the camera only. */
const natural =
  /^(park|lake|river|road|farm|savannah|village|castle|temple|graveyard|playground|garden|swamp|harbour|canyon|arctic|volcano|moon|stadium)$/;

/** How many lamps a place has lit besides lightning. */
const mostLamps = 4;

/** The place's lamps with one beside the camera: who walks under lanterns has light on the face, too. */
function lampsAt(lamps: readonly Lamp[], front: Metres, floor: Metres): readonly Lamp[] {
  if (lamps.length === 0) return lamps;
  const { colour, reach } = lamps[0]!;
  return [...lamps.slice(0, mostLamps - 1), { place: [-3.4, floor + 3.6, front * 0.62], colour, reach }];
}

/** What of the screenplay's features this place can be given: land with a road or water of its own keeps its shape there. */
function namedIn({ setting, kind }: SetBrief, { water, lane, avenue, backdrop, reach = 780 }: Layout): Reshaping {
  const open =
    (backdrop === undefined || backdrop === 'sky') &&
    !/^(volcano|canyon|red-desert|arctic|cave|moon|mars|alien-planet|western-town|junkyard|ski-slope|rooftop|lone-peak|great-wall|city-skyline|city-river|venetian-canal|ice-rink)$/.test(
      kind.kind,
    );
  return {
    setting,
    hill: !water && !lane && avenue === undefined && open,
    mountains: open && reach > 400,
    water: !water && !(lane && Math.abs(lane[2]) < 0.5 && avenue !== undefined) && open,
    path: !lane && avenue === undefined && open,
  };
}

/** A layout with the land and the water that it was given. */
function withCourse(layout: Layout, { height, course, zones, bare }: Reshaped): Layout {
  const { sward, avenue, floor } = layout;
  const where = sward?.where;
  const deck = (x: Metres, z: Metres): boolean => Math.abs(x - (avenue ?? 0)) < 4 && Math.abs(z - bridge.middle) < bridge.long / 2;
  const bridged = course !== null && avenue !== undefined;
  return {
    ...layout,
    height,
    ...(bridged ? { floor: (x: Metres, z: Metres) => (deck(x, z) ? course.level + bridge.rise : (floor ?? height)(x, z)) } : {}),
    zones: `${layout.zones ?? ''} ${zones}`,
    ...(sward ? { sward: { ...sward, where: (x: Metres, z: Metres) => !bare(x, z) && (where?.(x, z) ?? true) } } : {}),
    ...(course
      ? {
          water: {
            level: course.level,
            tint: [0.02, 0.06, 0.055] as const,
            ruffle: course.ruffle,
            trees: 8,
            ...(course.flows ? { flow: 'flow = vec2f(at.x * 0.62 - moment * 0.9, at.y);' } : {}),
          },
        }
      : {}),
  };
}

/** Where along a street its bridge is, how long, and how high over the water. */
const bridge = { middle: -15.5, long: 22, rise: 0.66 } as const;

/** A bed of reeds behind and beside somebody who stands in it. */
function reedsAbout(dressing: Dressing, [x, y, z]: Vector3, chance: Chance): void {
  for (const [dx, dz, count] of [
    [-1, -0.5, 34],
    [1.1, -0.4, 34],
    [0, -1.2, 44],

    [1.8, 0.35, 16],
  ] as const)
    addReeds(dressing.foliage, [x + dx, y - 0.25, z + dz], 1.25, count, 0.42, [0.08, 0.1, 0.035], chance, [0.075, 0.04, 0.018]);
}

/** A flat stone bridge that carries a street over the water. */
function bridgeOver(dressing: Dressing, level: Metres, x: Metres): void {
  const { middle, long, rise } = bridge;
  const top = level + rise;
  dressing.add(...block('stone', [8.4, 0.7, long], [x, top - 0.37, middle], '#8f8879'));
  dressing.add(...block('concrete', [6.8, 0.1, long + 1], [x, top - 0.05, middle], '#3f4043'));
  for (const side of [-1, 1]) {
    dressing.add(...block('stone', [0.45, 1, long], [x + side * 4, top + 0.5, middle], '#9a9282'));
    dressing.add(...block('stone', [0.62, 0.16, long + 0.3], [x + side * 4, top + 1.05, middle], '#b0a896'));
    for (const end of [-1, 0, 1])
      dressing.add(...block('stone', [0.8, 1.5, 0.8], [x + side * 4, top + 0.6, middle + (end * long) / 2], '#a39b8a'));
  }
}

/** A place that a layout describes: land, zones on it, water, and what stands there. */
export const placeFamily: SetFamily<PlacePlan> = {
  family: 'place',
  plan(brief) {
    const site = siteOf(brief);
    const name = String(brief.kind.preset['layout'] ?? 'park');
    const drawn = (layouts.get(name) ?? layouts.get('park')!)(site);
    const shaped = reshape(drawn.height, namedIn(brief, drawn));
    const layout = withCourse(drawn, shaped);
    const floor = layout.floor ?? layout.height;
    const { water } = layout;
    const ground: Height = site.afloat && water ? (x, z) => Math.max(water.level, floor(x, z)) : floor;
    return {
      kind: brief.kind,
      layout,
      site,
      shaped,
      ground,
      landmarks: [...(layout.landmarks ?? []), ...shaped.landmarks],
      ...(site.afloat && water ? { afloat: true } : {}),
      centre: [0, ground(0, 0), 0],
      arena: layout.arena ?? { side: 12, back: 10, front: 7 },
      eyeHeight: layout.eyeHeight ?? 1.6,
      ...(layout.lane ? { lane: layout.lane } : {}),
      ...(layout.prospect ? { prospect: layout.prospect } : {}),
      ...(layout.sites ? { sites: layout.sites } : {}),
      ...(layout.avenue === undefined ? {} : { avenue: layout.avenue }),
      ...(site.dark && layout.lamps ? { lamps: lampsAt(layout.lamps, layout.arena?.front ?? 7, ground(0, 0)) } : {}),
      ...(water
        ? {
            depth: (x: Metres, z: Metres) => water.level - floor(x, z),
            stands: (x: Metres, z: Metres) => layout.height(x, z) > water.level + 0.05,
            swell: (x: Metres, z: Metres, seconds: number) => ({
              height: Math.max(water.level, floor(x, z)) + 0.03 * water.ruffle * Math.sin(seconds * 1.3 + x * 0.4 + z * 0.3),
              pitch: 0.012 * water.ruffle * Math.sin(seconds * 1.1 + x * 0.2),
              roll: 0.016 * water.ruffle * Math.sin(seconds * 0.9 + 1 + z * 0.3),
            }),
          }
        : {}),
    };
  },
  async build(
    { layout, site, shaped, eyeHeight, kind },
    brief,
    { matter, camera, aspect, lighting: asked, cache, clearing, stands = [], amid = [], laid = [] },
  ) {
    const lighting = layout.light?.(asked) ?? asked;
    const reach = layout.reach ?? 780;
    const relief: Relief = {
      ground: layout.height,
      near: 1e6,
      reach,
      west: -reach - 20,
      north: -reach - 20,
      side: 2 * reach + 40,
      samples: 420,
      eroded: false,
      summit: null,
    };
    const field = await heightField(relief, `place ${kind.kind}`, cache);
    const fan = fanOf(camera, aspect, eyeHeight);
    const grid = polarGrid(field.at, fan, { columns: 200, rows: 150, reach, nearEnd: 60 });
    const cover = layout.cover === 'grass' && site.snowy ? 'snow' : layout.cover;
    const season = landSeason(cover, brief);
    const paint = `${covers[cover]}\n let site = spot.xz;\n ${layout.zones ?? ''}`;
    const bake = new LandBake(paint, field, grid, lighting, [fan.x, fan.eye, fan.z], season);
    const dressing = new Dressing(layout.height, (x, z) => shaped.bare(x, z) || (clearing?.(x, z) ?? false));
    layout.dress?.(dressing);
    const name = String(kind.preset['layout'] ?? 'park');
    if (seesBehind(camera) && natural.test(name)) dressRound(dressing, layout, site, name, brief.chance.spawn('all round'));
    if (/^(lake|pond|river|stream|swamp|waterfall)$/.test(kind.kind))
      for (const at of amid) reedsAbout(dressing, at, brief.chance.spawn('amid'));
    if (shaped.course && layout.avenue !== undefined) bridgeOver(dressing, shaped.course.level, layout.avenue);
    if (site.look.season === 'autumn' && cover === 'grass')
      strewLeaves(dressing.foliage, layout.height, brief.chance.spawn('fallen leaves'));
    for (const { at, reach, height } of stands) if (height > 1) dressing.shades.push({ at, wide: reach, tall: height });
    const still = dressing.objects(matter, 0, 0);
    const tint =
      cover === 'snow' ? ([0.34, 0.36, 0.4] as const) : cover === 'sand' ? ([0.16, 0.11, 0.06] as const) : ([0.04, 0.05, 0.016] as const);
    if (dressing.shades.length > 0) still.push(shadeSpots(matter, dressing.shades, layout.height, lighting, tint));
    const { sward } = layout;
    const colour = sward?.colour ?? ([season[0], season[1], season[2]] as const);
    const grown =
      sward && cover !== 'snow'
        ? meadow(
            matter,
            fan,
            layout.height,
            {
              colour,
              dry: sward.dry ?? season[3],
              height: sward.tall * grazed(brief.cast ?? []),
              flowers: site.look.season === 'winter' ? [] : (sward.flowers ?? []),
              wind: wind[site.look.weather] ?? 1,
              where: (x, z) => isUncovered(laid, x, z) && (sward.where?.(x, z) ?? true),
            },
            brief.chance.spawn('grass'),
            sward.tufts ?? 1800,
          )
        : null;
    const water = layout.water ? waterSheet(matter, layout.water, layout.height, fan, dressing.shades) : null;
    const space = layout.backdrop === 'space' ? createSpaceSky(matter, site) : null;
    const sky =
      layout.backdrop && layout.backdrop !== 'sky'
        ? null
        : createSky({ matter, look: brief.look, lighting, chance: brief.chance, camera, setting: brief.setting });
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
