/**
 * The sky of every open-air set:
 *
 *   const sky = createSky({ matter, look: brief.look, lighting: tools.lighting, chance: brief.chance, camera: tools.camera });
 *   return { objects: [sky.object, …], prepare: (renderer) => sky.prepare(renderer), at: (t, lighting, eye) => sky.at(t, lighting, eye), dispose … };
 *
 * It is drawn at the far end of depth in the moving layer, after everything solid, so it costs only the pixels where it
 * is seen. `sky.disc` is where sun or moon stand (unit vector, the sea's glitter path lies under it).
 */
import { Mesh, type Node, type Object3D, PlaneGeometry, Vector3 as Direction, Vector4, type WebGPURenderer } from 'three/webgpu';
import { cameraPosition, cameraProjectionMatrixInverse, cameraWorldMatrix, positionGeometry, uniform, varying, vec4 } from 'three/tsl';
import type { Look, Seconds, Setting, Vector3 } from '@onereel/spec';
import type { Chance } from '../../../chance/chance.ts';
import type { Lighting } from '../../light/lighting.ts';
import { cloudCover } from '../../light/times-of-day.ts';
import type { Matter } from '../../matter/matter.ts';
import { layers } from '../../matter/mesh.ts';
import { picture, value } from '../../matter/shader.ts';
import { posed, stiff } from '../../matter/skin.ts';
import type { CameraSample } from '../set.ts';
import { celestialDirection, discOf, inSight, nightOf } from './celestial.ts';
import { createBow } from './bow.ts';
import { cloudBake, turned } from './cloud-bake.ts';
import { cloudKind } from './cloud-kinds.ts';
import { marvelsOf } from './marvels.ts';
import { skyShading } from './sky-shading.ts';

/** What a sky is made from. */
export interface SkyBrief {
  readonly matter: Matter;
  readonly look: Look;
  readonly lighting: Lighting;
  readonly chance: Chance;
  /** Where the camera looks: the clouds are finest there. */
  readonly camera?: readonly CameraSample[];
  /** Where sun or moon is named for the place, it hangs where the camera sees it. */
  readonly setting?: Pick<Setting, 'features'>;
  /** Height of the land: what is named in the sky is seen over it. */
  readonly land?: (x: number, z: number) => number;
  /** Asks for the sun or moon to be seen even where the weather would hide it. */
  readonly disc?: 'sun' | 'moon' | 'none';
}

/** A sky, ready to be put into a set. */
export interface Sky {
  readonly object: Object3D;
  /** Toward the sun or moon as seen, unit length. */
  readonly disc: Vector3;
  prepare(renderer: WebGPURenderer): Promise<void>;
  at(seconds: Seconds, lighting: Lighting, eye: Vector3): void;
  dispose(): void;
}

/** Radians by which clouds move around the eye in a second, by weather. */
const drift: Readonly<Record<string, number>> = { wind: 0.006, storm: 0.007, thunderstorm: 0.007, blizzard: 0.008 };

/** The heading in the middle of what the camera sees: 0 = −z, positive to the right. */
export function meanHeading(camera: readonly CameraSample[] = []): number {
  let x = 0;
  let z = -1e-6;
  for (const { place, target } of camera) {
    const far = Math.hypot(target[0] - place[0], target[2] - place[2]) || 1;
    x += (target[0] - place[0]) / far;
    z += (target[2] - place[2]) / far;
  }
  return Math.atan2(x, -z);
}

/** The lightning among a moment's lamps: the one that reaches over a kilometre. */
function flashOf(lighting: Lighting, eye: Vector3): Vector4 {
  const bolt = lighting.lamps.find((lamp) => lamp.reach >= 1000);
  if (!bolt) return new Vector4(0, 1, 0, 0);
  const way = bolt.place.map((part, axis) => part - eye[axis]!) as [number, number, number];
  const far = Math.hypot(...way) || 1;
  return new Vector4(way[0] / far, way[1] / far, way[2] / far, bolt.colour[2] / (far * far * 0.06 + 1));
}

/** Makes the sky of a look. Its clouds follow from `chance` alone. */
export function createSky({ matter, look, lighting, chance, camera, setting, land, disc: asked }: SkyBrief): Sky {
  const facing = meanHeading(camera);
  const draw = chance.spawn('sky');
  const kind = cloudKind(look.weather, look.mood);
  const isNamed = setting?.features.some((feature) => /^(moon|sun)$/.test(feature.kind)) ?? false;
  const found = celestialDirection(lighting, facing);
  const disc = isNamed ? inSight(found, facing, camera, land) : found;
  const marvels = marvelsOf(setting?.features);
  const shown =
    marvels.has('eclipse') || marvels.has('moons') || (marvels.size > 0 && !isNamed && nightOf(lighting) > 0.6)
      ? 'none'
      : (asked ?? (isNamed ? (nightOf(lighting) > 0.6 ? 'moon' : 'sun') : discOf(look, lighting)));
  const bake = cloudBake(kind, turned(disc, facing).toArray(), [
    draw.between(-900, 900),
    draw.between(-900, 900),
    draw.between(-900, 900),
    draw.between(-900, 900),
  ]);
  const flash = new Vector4(0, 1, 0, 0);
  const glow = new Vector4(0, nightOf(lighting), 0, 0);
  const wonder = new Vector4(
    ...inSight(marvels.has('milky-way') ? [Math.sin(facing + 0.12), 0.4, -Math.cos(facing + 0.12)] : found, facing, camera, land),
    0,
  );
  const low = Math.max(0, 1 - disc[1] * 2.2);
  const air = new Vector4(
    cloudCover(look.weather),
    nightOf(lighting),
    kind.gloom,
    shown === 'moon' ? (isNamed ? 0.045 : 0.021) : 0.011 + low * 0.012,
  );
  const mood = value('vec4f', uniform(air));
  const sun = new Direction(...disc);
  const turn = uniform(facing);
  // One rectangle over the picture: its corners tell where they look, and what lies between follows without a fault.
  const corner = positionGeometry.xy;
  const way = cameraWorldMatrix.mul(vec4(cameraProjectionMatrixInverse.mul(vec4(corner, 1, 1)).xyz, 0)).xyz;
  const far = cameraPosition.add(way.mul(1000)) as unknown as Node;
  const material = matter.painted(
    skyShading({
      stars: nightOf(lighting) > 0.05 || lighting.heavens !== undefined,
      disc: shown,
      aurora: look.weather === 'aurora',
      marvels,
    }),
    {
      twoSided: true,
      pose: { ...stiff(), before: vec4(far as never, 1) as unknown as Node },
      inputs: {
        way: value('vec3f', varying(way as never)),
        turn: value('f32', turn),
        mood,
        ...picture('clouds', bake.texture),
        disc: value('vec3f', uniform(sun)),
        flash: value('vec4f', uniform(flash)),
        aurora: value('vec4f', uniform(glow)),
        turn0: value('f32', uniform(facing)),
        marvel: value('vec4f', uniform(wonder)),
      },
    },
  );
  // The far end of depth: it is behind everything.
  material.vertexNode = vec4(corner, 0.9999995, 1) as never;
  material.depthWrite = false;
  const sheet = posed(new Mesh(new PlaneGeometry(2, 2), material));
  const rainbow = look.weather === 'rainbow' ? createBow(matter, facing, camera) : null;
  if (rainbow) sheet.add(rainbow);
  sheet.layers.set(layers.moving);
  sheet.renderOrder = 900;
  return {
    object: sheet,
    disc,
    async prepare(renderer) {
      await bake.draw(renderer, matter.cache);
    },
    at(seconds, now, eye) {
      turn.value = facing + (now.heavens ?? seconds) * (drift[look.weather] ?? 0.0022);
      if (now.heavens !== undefined) {
        sun.set(...(celestialDirection(now, facing) as [number, number, number]));
        air.y = nightOf(now);
      }
      glow.x = seconds;
      wonder.w = seconds;
      glow.y = nightOf(now);
      flash.copy(flashOf(now, eye));
    },
    dispose() {
      sheet.geometry.dispose();
      rainbow?.geometry.dispose();
      bake.dispose();
    },
  };
}
