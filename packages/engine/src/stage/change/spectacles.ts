import type { Screenplay } from '@onereel/spec';
import { manifest } from '../../manifest/manifest.ts';

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

/** A screenplay whose great events of nature are where they can be seen: erupting volcanoes, lights in the sky, maelstroms. */
export function withSpectacles(screenplay: Screenplay): Screenplay {
  return fromAbove(withAurora(withEruption(screenplay)));
}
