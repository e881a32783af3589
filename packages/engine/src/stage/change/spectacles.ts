import type { Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';
import { underNamedSky } from './heavens.ts';

/** A volcano that erupts is cast: the one of the place only stands there. */
function withEruption(screenplay: Screenplay): Screenplay {
  const { cast, shots } = screenplay;
  const beat = shots
    .flatMap(({ beats }) => beats)
    .find(({ who, action, verb }) => /\bvolcano$/.test(who) && (action === 'explode' || /^(erupt|spew|spit|smoke)/.test(verb)));
  if (!beat || cast.some(({ id, kind }) => id === beat.who || kind === 'volcano')) return screenplay;
  return { ...screenplay, cast: [...cast, { id: beat.who, noun: 'volcano', kind: 'volcano', match: 'exact', count: 1, traits: {} }] };
}

/** Where a film plays whose place is not told but whose sky is asked for. */
function underTheSky({ setting, look }: Screenplay): Screenplay['setting'] {
  return setting.kind === 'studio' ? { ...setting, kind: look.season === 'winter' ? 'snow-field' : 'mountains' } : setting;
}

/** An aurora is in the sky and no body that stands in the place. */
function withAurora(screenplay: Screenplay): Screenplay {
  const { cast, look } = screenplay;
  const setting = underTheSky(screenplay);
  const family = manifest.settings.find(({ kind }) => kind === setting.kind)?.family;
  const lights = new Set(cast.filter(({ kind }) => kind === 'aurora').map(({ id }) => id));
  if (lights.size === 0 || family === undefined || /^(interior|studio|space|picture|underwater)$/.test(family)) return screenplay;
  if (!/^(clear|sunny|cloudy|snowy|wind)$/.test(look.weather)) return screenplay;
  return {
    ...screenplay,
    look: { ...look, weather: 'aurora' },
    setting,
    cast: cast.filter(({ id }) => !lights.has(id)),
    relations: screenplay.relations.filter(({ subject, object }) => !lights.has(subject) && !lights.has(object)),
    shots: screenplay.shots.map((shot) => {
      const { subject, ...camera } = shot.camera;
      const looksUp = subject === undefined || lights.has(subject);
      return {
        ...shot,
        camera: looksUp ? { ...camera, angle: camera.angle === 'eye-level' ? 'low-angle' : camera.angle } : shot.camera,
        beats: shot.beats.filter(({ who }) => !lights.has(who)),
      };
    }),
  };
}

/** Into a hole in the water one has to look from above. */
function fromAbove(screenplay: Screenplay): Screenplay {
  const holes = new Set(screenplay.cast.filter(({ kind }) => kind === 'whirlpool').map(({ id }) => id));
  if (holes.size === 0) return screenplay;
  return {
    ...screenplay,
    shots: screenplay.shots.map((shot) =>
      shot.camera.angle === 'eye-level' ? { ...shot, camera: { ...shot.camera, angle: 'high-angle' } } : shot,
    ),
  };
}

/** The water that who leaps or falls throws up is drawn where that happens: no second splash stands beside it. */
function withoutSplashes(screenplay: Screenplay): Screenplay {
  const { cast, shots, setting } = screenplay;
  const splashes = new Set(cast.filter(({ kind }) => kind === 'splash').map(({ id }) => id));
  const breaks = shots.some(({ beats }) => beats.some(({ who, action }) => !splashes.has(who) && /^(jump|swim|fall)$/.test(action)));
  if (
    splashes.size === 0 ||
    splashes.size === cast.length ||
    !breaks ||
    !/^(sea|lake|pond|river|stream|harbour|pier|beach)$/.test(setting.kind)
  )
    return screenplay;
  return without(splashes, screenplay);
}

/** On a mountain of ice nobody would be seen: who is on one is on a floe of it. */
function onFloes(screenplay: Screenplay): Screenplay {
  const { cast, relations } = screenplay;
  const stood = new Set(relations.filter(({ relation }) => relation === 'on' || relation === 'in').map(({ object }) => object));
  if (!cast.some(({ id, kind }) => kind === 'iceberg' && stood.has(id))) return screenplay;
  return { ...screenplay, cast: cast.map((one) => (one.kind === 'iceberg' && stood.has(one.id) ? { ...one, kind: 'ice-floe' } : one)) };
}

/** Under water the shafts of light are the place's own. */
function withoutShafts(screenplay: Screenplay): Screenplay {
  const { cast, setting } = screenplay;
  const shafts = new Set(setting.kind === 'underwater' ? cast.filter(({ kind }) => kind === 'light-beam').map(({ id }) => id) : []);
  return shafts.size === 0 || shafts.size === cast.length ? screenplay : without(shafts, screenplay);
}

/** The film without some of its cast, and without all that they do. */
function without(ids: ReadonlySet<string>, screenplay: Screenplay): Screenplay {
  return {
    ...screenplay,
    cast: screenplay.cast.filter(({ id }) => !ids.has(id)),
    relations: screenplay.relations.filter(({ subject, object }) => !ids.has(subject) && !ids.has(object)),
    shots: screenplay.shots.map((shot) => ({ ...shot, beats: shot.beats.filter(({ who }) => !ids.has(who)) })),
  };
}

/** A screenplay whose great events of nature are where they can be seen: erupting volcanoes, lights in the sky, maelstroms. */
export function withSpectacles(screenplay: Screenplay): Screenplay {
  return underNamedSky(fromAbove(withAurora(withEruption(withoutSplashes(withoutShafts(onFloes(screenplay)))))));
}
