import { Group, type Mesh, Vector4 } from 'three/webgpu';
import { uniform } from 'three/tsl';
import { ShapeBuilder } from '../../../shapes/shape.ts';
import { mixColour, scaleColour } from '../../../shapes/colour.ts';
import type { Lamp, Lighting } from '../../light/lighting.ts';
import { lightingFor } from '../../light/times-of-day.ts';
import { mesh } from '../../matter/mesh.ts';
import type { SetBrief, SetFamily, SetPlan } from '../set.ts';
import { deepest, seesBehind } from '../all-round.ts';
import { createSky } from '../sky/sky.ts';
import { carveHouse } from './facade.ts';
import { type House, planHouses, planNearRow } from './facade-plan.ts';
import { lampPlaces, lampRow, streetFurniture } from './furniture.ts';
import { futureStreet } from './future.ts';
import { createMirror } from './mirror.ts';
import { buildSigns, vertexInputs } from './neon.ts';
import { type NeonSign, planSigns } from './neon-plan.ts';
import { parkedCars } from './parked-cars.ts';
import { buildRoad } from './road.ts';
import { buildSkyline } from './skyline.ts';
import { street, streetGround } from './street-measure.ts';
import { paneShading, wallShading } from './wall-shading.ts';

/** A street, planned. */
export interface CityPlan extends SetPlan {
  readonly houses: readonly House[];
  readonly signs: readonly NeonSign[];
}

const darkHours = /night|dusk|twilight|evening|midnight|blue/;

/** Whether the street is one of the future: by its row, by the style, or by a word said of the place. */
function ofTheFuture({ kind, setting, look }: SetBrief): boolean {
  const words = [setting.noun, look.style, ...Object.values(setting.traits ?? {}).flat()];
  return kind.preset['style'] === 'scifi' || words.some((word) => typeof word === 'string' && /cyber|sci-?fi|futur|dystop/.test(word));
}

/** Whether the screenplay asks for neon: by a feature or by a trait of the place. */
function asksForNeon(brief: SetBrief): boolean {
  if (ofTheFuture(brief)) return true;
  const { setting } = brief;
  const words = [...setting.features.flatMap((feature) => [feature.kind, feature.noun]), ...Object.values(setting.traits ?? {})];
  return words.some((word) => typeof word === 'string' && word.includes('neon'));
}

/** What lights the street most: a lamp over the near lane, two signs over the shops, one in the side street. */
function lampsOf(signs: readonly NeonSign[], dark: boolean): Lamp[] {
  const nearest = (list: readonly NeonSign[], count: number): NeonSign[] =>
    [...list].sort((a, b) => Math.hypot(a.at[0], a.at[2]) - Math.hypot(b.at[0], b.at[2])).slice(0, count);
  const chosen = [
    ...nearest(
      signs.filter((sign) => !sign.blade),
      2,
    ),
    ...nearest(
      signs.filter((sign) => sign.blade && !sign.flickers),
      1,
    ),
  ];
  const power = dark ? 1.7 : 0.15;
  const lamp: Lamp = { place: [-2.5, 6.2, 4.2], colour: scaleColour([1, 0.68, 0.4], dark ? 2.6 : 0), reach: 26 };
  return [
    lamp,
    ...chosen.map((sign): Lamp => ({
      place: [sign.at[0], sign.at[1], sign.at[2] + (sign.blade ? 1.2 : 2.2)],
      colour: scaleColour(mixColour(sign.colour, [1, 1, 1], 0.06), power),
      reach: 24,
    })),
  ];
}

/** Turns on and off like a tube with a bad contact: a function of time alone. */
function flicker(seconds: number): number {
  const slow = Math.sin(seconds * 2.3) + Math.sin(seconds * 5.9 + 1);
  const fast = Math.sin(seconds * 61) * Math.sin(seconds * 37 + 2);
  return slow > 1.15 ? (fast > 0 ? 0.25 : 0.9) : 1;
}

/**
 * Whether those who play there belong on the pavement: nobody drives, nobody is larger than a horse, and the place is not
 * the carriageway itself.
 */
function onFoot({ cast = [], setting }: SetBrief): boolean {
  if (/cross|intersection|road|zebra|lane|avenue|traffic/.test(setting.noun)) return false;
  const acting = cast.filter(({ family }) => !/^(edifice|building|monument|landform|barrier|sign|lamp|tree)$/.test(family));
  return (
    acting.length > 0 &&
    acting.every(
      ({ family, medium, extent = [0, 0, 0] }) =>
        medium === 'ground' && Math.max(...extent) < 2.6 && !/^(car|vehicle|cart|cycle|train|boat|machinery|ball)$/.test(family),
    )
  );
}

/** A city street from one pavement to the houses across it, with a side street that runs away from the viewer. */
export const cityFamily: SetFamily<CityPlan> = {
  family: 'city',
  plan(brief) {
    const { kind, look, chance } = brief;
    const storeys = typeof kind.preset['storeys'] === 'number' ? kind.preset['storeys'] : 6;
    const houses = planHouses(chance.spawn('houses'), storeys);
    const neon = asksForNeon(brief);
    const dark = darkHours.test(look.timeOfDay) || ofTheFuture(brief);
    const walk = onFoot(brief) ? street.nearKerb + 1.5 : 0;
    const signs = planSigns(chance.spawn('signs'), houses, neon || dark);
    return {
      kind,
      houses,
      signs,
      ground: streetGround,
      landmarks: [],
      centre: [0, streetGround(0, walk), walk],
      arena: walk > 0 ? { side: 30, back: 1.2, front: 7 } : { side: 30, back: 6.5, front: 9 },
      eyeHeight: 1.5,
      // Small things have room on the pavement, large ones where the side street leads.
      stands: (_x, z, reach) => z < street.depth - 8 || (reach < 1.7 && z < street.farKerb - reach && z > street.front + reach),
      sites: (reach, height) =>
        height > 9 || reach > 2.6
          ? [[(street.gap[0] + street.gap[1]) / 2, street.depth - 26]]
          : reach > 1.7
            ? [[(street.gap[0] + street.gap[1]) / 2, -22]]
            : [-6.2, 9.2, -9.4, 12.6].map((x) => [x, (street.farKerb + street.front) / 2] as const),
      lane: [1, 0, 0],
      avenue: 1.6,
      lamps: lampsOf(signs, dark),
    };
  },
  async build({ houses, signs, lamps }, brief, { matter, camera, lighting: asked }) {
    // A city of the future is seen by its own lights, its streets wet.
    const scifi = ofTheFuture(brief);
    const lighting = scifi ? { ...lightingFor('night', brief.look.weather), wet: 1 } : asked;
    const future = scifi ? futureStreet(matter, brief.chance.spawn('future')) : null;
    const [walls, panes] = [new ShapeBuilder(), new ShapeBuilder()];
    const storeys = typeof brief.kind.preset['storeys'] === 'number' ? brief.kind.preset['storeys'] : 6;
    const near = seesBehind(camera) ? planNearRow(brief.chance.spawn('near row'), storeys, Math.max(17, deepest(camera) + 5)) : [];
    for (const house of [...houses, ...near]) {
      const carved = carveHouse(house);
      walls.add(carved.walls);
      panes.add(carved.panes);
    }
    walls.add(streetFurniture());
    const wallMaterial = matter.painted(wallShading, { inputs: vertexInputs() });
    const power = uniform(1);
    const built = new Group();
    built.add(
      mesh(walls.build(), wallMaterial, { layer: 'still' }),
      mesh(panes.build(), matter.painted(paneShading, { inputs: vertexInputs() }), { layer: 'still' }),
      ...parkedCars(matter, brief.chance.spawn('parked')),
      ...buildSkyline(matter, brief.chance.spawn('skyline')),
      ...buildSigns(
        signs,
        matter,
        wallMaterial,
        power,
        lampPlaces().map((x) => [x, street.kerb + lampRow.height, lampRow.z + lampRow.arm + 0.5]),
      ),
    );
    const mirror = createMirror(camera);
    const rain = uniform(new Vector4());
    const falls = /rain|storm/.test(brief.look.weather) ? 1 : 0;
    const road = buildRoad(matter, mirror, falls ? rain : null);
    const sky = createSky({
      matter,
      look: scifi ? { ...brief.look, timeOfDay: 'night' } : brief.look,
      lighting,
      chance: brief.chance,
      camera,
      setting: brief.setting,
    });
    const lit: Lighting = { ...lighting, lamps: lighting.lamps.length > 0 ? lighting.lamps : (lamps ?? []) };
    return {
      objects: [built, ...road, sky.object, ...(future?.objects ?? [])],
      ...(scifi ? { lighting } : {}),
      at(seconds, now, eye) {
        power.value = flicker(seconds);
        future?.at(seconds);
        rain.value.set(falls, seconds, 0, 0);
        sky.at(seconds, now, eye);
      },
      async prepare(renderer) {
        await sky.prepare(renderer);
        matter.light.set(lit);
        mirror.draw(renderer, built, scaleColour(mixColour(lighting.haze.colour, lighting.sky, 0.4), 0.7));
      },
      dispose() {
        for (const part of [built, ...road, ...(future?.objects ?? [])]) part.traverse((one) => (one as Mesh).geometry?.dispose());
        mirror.dispose();
        sky.dispose();
      },
    };
  },
};
