/**
 * The weather over any open-air set: rain with splashes, snowfall, lightning with its bolts.
 *
 *   const weather = createWeather({ matter, look, chance, seconds, camera, aspect, ground: plan.ground, centre: plan.centre, beats, splash: kind.ground !== 'water' });
 *   scene.add(...weather.objects);
 *   const lit = weather.light(lighting, t);   // the light of the moment with lightning in it: give this to the light rig and the set
 *   weather.at(t);                            // brings drops, flakes and bolts to the moment
 *   weather.flashes                           // when lightning strikes, for thunder
 *
 * `beats` are the spans in which the screenplay asks for lightning. A look without weather gives no objects and leaves light alone.
 */
import { Mesh, type Object3D, Vector2 } from 'three/webgpu';
import { attribute, uniform, varying } from 'three/tsl';
import type { Look, Metres, Seconds, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { Lighting } from '../../light/lighting.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import type { CameraSample } from '../set.ts';
import { type Fan, fanOf } from '../terrain/fan.ts';
import { boltGeometry } from './bolt.ts';
import { type Flash, flashLight, type LightningBeat, lightningFlashes, withFlash } from './lightning.ts';
import { type Fall, precipitation } from './precipitation.ts';
import { splashes } from './splashes.ts';

/** What the weather is made from. */
export interface WeatherBrief {
  readonly matter: Matter;
  readonly look: Look;
  readonly chance: Chance;
  readonly seconds: Seconds;
  readonly camera: readonly CameraSample[];
  readonly aspect: number;
  /** The ground on which drops burst and bolts end. */
  readonly ground: (x: Metres, z: Metres) => Metres;
  /** The middle of the action. */
  readonly centre: Vector3;
  readonly beats?: readonly LightningBeat[];
  /** Whether rain splashes: not on water. */
  readonly splash?: boolean;
  /** Over how many seconds from the start it comes up; at once by default. */
  readonly rise?: Seconds;
}

/** The weather of a film. */
export interface Weather {
  readonly objects: readonly Object3D[];
  readonly flashes: readonly Flash[];
  light(lighting: Lighting, seconds: Seconds): Lighting;
  at(seconds: Seconds): void;
  dispose(): void;
}

const rain: Fall = { kind: 'rain', count: 10000, velocity: [0.9, -9.4, 0.3], room: 28, cover: 0.56 };
const snow: Fall = { kind: 'snow', count: 5200, velocity: [0.35, -1.15, 0.2], room: 20, cover: 0.95, size: 1.5 };

const falls: Readonly<Record<string, Fall>> = {
  rain,
  storm: { ...rain, count: 6400, velocity: [3.6, -10, 0.8], cover: 0.42 },
  snow,
  sandstorm: { kind: 'dust', count: 12000, velocity: [13, -0.5, 1.6], room: 18, cover: 0.8 },
  blizzard: { ...snow, count: 11000, velocity: [6.5, -1.9, 1.2], room: 16, size: 2 },
};

const sameFall: Readonly<Record<string, string>> = { thunderstorm: 'storm', snowstorm: 'blizzard' };

/** How far lightning strikes behind the action, metres. */
const boltAway = 1400;

function boltPlace(flash: Flash, fan: Fan, ground: WeatherBrief['ground']): { top: Vector3; foot: Vector3 } {
  const angle = fan.heading + flash.side * Math.min(0.5, fan.half * 0.72);
  const x = fan.x + Math.sin(angle) * boltAway;
  const z = fan.z - Math.cos(angle) * boltAway;
  const foot: Vector3 = [x, ground(x, z) - 2, z];
  return { foot, top: [x + flash.side * 60, foot[1] + boltAway * 0.55, z] };
}

/** The foot fades into the curtain of rain around it. */
const boltLook = `
  let core = smoothstep(0.2, 0.05, abs(ribbon.x)); let halo = (1.0 - abs(ribbon.x)); let soft = halo * halo * halo;
  var colour = mix(vec3f(0.55, 0.6, 1.25), vec3f(7.0, 7.4, 9.0), core) * (0.4 + 0.6 * ribbon.y) * (0.5 + bright);
  var cover = (core + soft * 0.16) * clamp(bright * bright * 3.0, 0.0, 1.0) * smoothstep(span.x, span.x + span.y, place.y);`;

interface Bolt {
  readonly flash: Flash;
  readonly mesh: Mesh;
  readonly middle: Vector3;
  readonly bright: { value: number };
}

function makeBolt(flash: Flash, matter: Matter, fan: Fan, ground: WeatherBrief['ground']): Bolt {
  const { top, foot } = boltPlace(flash, fan, ground);
  const bright = uniform(0);
  const material = matter.painted(boltLook, {
    veil: true,
    twoSided: true,
    inputs: {
      ribbon: value('vec2f', varying(attribute('ribbon', 'vec2') as never)),
      bright: value('f32', bright),
      span: value('vec2f', uniform(new Vector2(foot[1], boltAway * 0.07))),
    },
  });
  const mesh = posed(new Mesh(boltGeometry(top, foot, [fan.x, fan.eye, fan.z], boltAway * 0.0011, flash.seed), material));
  mesh.layers.set(layers.veil);
  mesh.renderOrder = 10;
  return {
    flash,
    mesh,
    bright: bright as unknown as { value: number },
    middle: [(top[0] + foot[0]) / 2, foot[1] + (top[1] - foot[1]) * 0.4, (top[2] + foot[2]) / 2],
  };
}

/** Makes the weather of a look. Everything follows from `chance` and the moment alone. */
export function createWeather({
  matter,
  look,
  chance,
  seconds,
  camera,
  aspect,
  ground,
  centre,
  beats = [],
  splash = true,
  rise = 0,
}: WeatherBrief): Weather {
  const name = sameFall[look.weather] ?? look.weather;
  const draw = chance.spawn('weather');
  const fan = fanOf(camera, aspect, 1.6);
  const flashes = lightningFlashes(seconds, draw, beats, { storm: name === 'storm' });
  const bolts = flashes.map((flash) => makeBolt(flash, matter, fan, ground));
  const moving: { object: Mesh; at(seconds: Seconds): void }[] = [];
  const fall = falls[name];
  if (fall) moving.push(precipitation(matter, fall, draw.spawn('drops'), rise));
  if (fall?.kind === 'rain' && splash) moving.push(splashes(matter, ground, fan, draw.spawn('splashes')));
  return {
    objects: [...moving.map((one) => one.object), ...bolts.map((bolt) => bolt.mesh)],
    flashes,
    light(lighting, now) {
      let lit = lighting;
      for (const { flash, middle } of bolts) lit = withFlash(lit, flashLight(flash, now), middle, centre);
      return lit;
    },
    at(now) {
      for (const one of moving) one.at(now);
      for (const { flash, mesh, bright } of bolts) {
        bright.value = flashLight(flash, now);
        mesh.visible = bright.value > 0.02;
      }
    },
    dispose() {
      for (const { object } of moving) object.geometry.dispose();
      for (const { mesh } of bolts) mesh.geometry.dispose();
    },
  };
}
