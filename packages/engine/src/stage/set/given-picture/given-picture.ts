import { LinearFilter, LinearMipmapLinearFilter, Mesh, MirroredRepeatWrapping, SRGBColorSpace, Vector4 } from 'three/webgpu';
import { positionGeometry, uniform, varying, vec3 } from 'three/tsl';
import { OnereelError, type SettingPicture } from '@onereel/spec';
import type { SettingKind } from '../../../manifest/entry.ts';
import { manifest } from '../../../manifest/manifest.ts';
import { layers } from '../../matter/mesh.ts';
import { picture as sampled, shader, value } from '../../matter/shader.ts';
import { posed } from '../../matter/skin.ts';
import { textureFrom } from '../../matter/textures.ts';
import type { SetFamily, SetPlan, SetTools } from '../set.ts';
import { precipitation } from '../weather/precipitation.ts';
import { type Composed, compose } from './compose.ts';
import { readDataUrl } from '../../../picture-file/data-url.ts';
import { estimateNearness } from './depth.ts';
import { driftAtCorner, livingAt, livingPicture, weatherRise } from './living.ts';
import { shootPicture } from './picture-camera.ts';
import { checkPictureFile } from '../../../picture-file/picture-file.ts';
import { asGiven, lightOfPicture } from './picture-light.ts';
import { crop, type Raster } from './raster.ts';
import { distanceOf, farthest, nearest, opening, reliefGeometry, stand } from './relief.ts';

/** Motes of dust that hang in the air of a picture where nothing falls. */
const dust = { kind: 'snow', count: 260, velocity: [0.09, -0.03, 0.12], room: 9, cover: 0.1 } as const;

/** Dust that a wind drives. */
const blown = { ...dust, count: 420, velocity: [1.5, -0.12, 0.2], cover: 0.18 } as const;

/** The given picture decoded. Throws `OnereelError` `invalid_request` for a missing or unfit one. */
async function openPicture(given: SettingPicture | undefined, tools: SetTools): Promise<Composed> {
  if (!given)
    throw new OnereelError(
      'invalid_screenplay',
      'A setting of kind "picture" must carry the picture itself; give setting.picture with an image.',
      { path: 'setting.picture' },
    );
  if (!tools.decodeImage)
    throw new OnereelError('internal', 'A picture was to be filmed on a host that cannot decode pictures; use the node host.');
  const { bytes, mediaType } = readDataUrl(given.image);
  checkPictureFile({ bytes, mediaType, fit: 'cover' });
  return compose(await tools.decodeImage(bytes, mediaType), tools.aspect, given.fit);
}

function windowOf({ raster, window }: Composed): Raster {
  const wide = Math.round(raster.width * window.width);
  const high = Math.round(raster.height * window.height);
  return crop(raster, Math.round(raster.width * window.left), Math.round(raster.height * window.top), wide, high);
}

/** The row of the place that the prompt names: it answers to sound as that place does. */
function heardAs(kind: SettingKind, place: unknown): SettingKind {
  const named = manifest.settings.find((row) => row.kind === place);
  return named ? { ...kind, space: named.space, ground: named.ground } : kind;
}

function shownTexture({ pixels, width, height }: Raster): ReturnType<typeof textureFrom> {
  const map = textureFrom(pixels, width, height, false);
  map.colorSpace = SRGBColorSpace;
  map.wrapS = map.wrapT = MirroredRepeatWrapping;
  map.magFilter = LinearFilter;
  map.minFilter = LinearMipmapLinearFilter;
  return map;
}

/** A given picture as the place of the film: at the start exactly it, then seen in depth by a camera that moves, with light and air that live. */
export const pictureFamily: SetFamily = {
  family: 'picture',
  plan: ({ kind, setting }): SetPlan => ({
    kind: heardAs(kind, setting.traits?.['place']),
    ground: () => 0,
    landmarks: [],
    centre: [0, 0, -distanceOf(0.45)],
    arena: { side: 4, back: 4, front: 4 },
    eyeHeight: stand[1],
    shoot: shootPicture,
    grade: asGiven,
    weatherRise,
  }),
  async build(_plan, { setting, look, chance }, tools) {
    const composed = await openPicture(setting.picture, tools);
    const given = windowOf(composed);
    const nearness = estimateNearness(given);
    const lighting = lightOfPicture(given, nearness);
    const { matter, aspect } = tools;
    const shown = shownTexture(composed.raster);
    const { across, up } = opening(aspect);
    const living = new Vector4();
    const air = new Vector4(nearest, farthest, 0, 0);
    const inputs = {
      stand: value('vec3f', vec3(...(stand as [number, number, number]))),
      sight: value('vec4f', uniform(new Vector4(1 / across, 1 / up, 0, 0))),
      living: value('vec4f', uniform(living)),
      air: value('vec4f', uniform(air)),
      corner: value('vec3f', positionGeometry),
    };
    const drift = value('vec2f', varying(shader(inputs, driftAtCorner, { result: 'vec2f' }) as never));
    const material = matter.painted(livingPicture, {
      twoSided: true,
      sharp: true,
      inputs: { ...inputs, ...sampled('shown', shown), drift },
    });
    const relief = posed(new Mesh(reliefGeometry(nearness, aspect, composed.window), material));
    relief.layers.set(layers.moving);
    const motes = /rain|storm|snow|blizzard|fog|mist/.test(look.weather)
      ? null
      : precipitation(matter, look.weather === 'wind' ? blown : dust, chance.spawn('dust'), weatherRise);
    return {
      objects: motes ? [relief, motes.object] : [relief],
      lighting,
      at(seconds, lit) {
        const { light, haze, gloom } = livingAt(look, seconds);
        living.set(light, haze, gloom, seconds);
        // Lightning adds to the rim light; what it adds lights the picture.
        air.z = Math.max(0, lit.rim[2] - lighting.rim[2]) * 0.8;
        motes?.at(seconds);
      },
      dispose() {
        relief.geometry.dispose();
        motes?.object.geometry.dispose();
        shown.dispose();
      },
    };
  },
};
