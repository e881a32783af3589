import { Scene, type Texture } from 'three/webgpu';
import type { Note, Screenplay, Seconds } from '@onereel/spec';
import { type Chance, createChance } from '../chance/chance.ts';
import type { Cache, Host } from '../host/host.ts';
import type { SettingKind } from '../manifest/entry.ts';
import { manifest } from '../manifest/manifest.ts';
import { block } from './blocking/block.ts';
import { castHeldThings, widenShots } from './blocking/borne.ts';
import { dealOutRiding } from './blocking/riding.ts';
import { extrasOf } from './blocking/extras.ts';
import { withFlight } from './blocking/flight.ts';
import { unknownWords } from './blocking/unknown.ts';
import { BuiltStage } from './built-stage.ts';
import { type CameraTrack, planCamera } from './camera/camera-track.ts';
import { castMember } from './cast/casting.ts';
import { inItsMedium } from './cast/medium.ts';
import { headcount } from './cast/headcount.ts';
import { buildTroupe, type Troupe } from './cast/troupe.ts';
import { placeLines, speakLines } from './cues/dialogue.ts';
import { thunder } from './cues/thunder.ts';
import { writeCueSheet } from './cues/write-cue-sheet.ts';
import { LightRig } from './light/light-rig.ts';
import type { Lighting } from './light/lighting.ts';
import { lookInMood } from './light/mood.ts';
import { lightingFor } from './light/times-of-day.ts';
import { Matter } from './matter/matter.ts';
import { setFamilies } from './set/families.ts';
import type { CameraSample, SetBrief, SetPlan } from './set/set.ts';
import { createWeather, type Weather, type WeatherBrief } from './set/weather/weather.ts';
import type { Stage } from './stage.ts';

/** What staging needs from its runtime. */
export interface StageTools {
  readonly speak: Host['speak'];
  readonly cache: Cache;
  /** Needed for films that open on a picture. */
  readonly decodeImage?: Host['decodeImage'];
  /** Width over height of the picture. */
  readonly aspect: number;
  /** The picture of cast shadows that materials read. */
  readonly shadowMap: Texture;
}

/** Stages a screenplay: a scene that can be seen at any moment, and the cue sheet of what is heard. */
export async function buildStage(asPlayed: Screenplay, tools: StageTools): Promise<Stage> {
  const screenplay = castHeldThings(widenShots(withFlight(dealOutRiding(asPlayed))));
  const chance = createChance(screenplay.seed);
  const notes: Note[] = [];
  const brief = setBrief(screenplay, chance, notes);
  const family = setFamilies.get(brief.kind.family)!;
  const plan = family.plan(brief);
  const counted = headcount([...screenplay.cast, ...extrasOf(screenplay, plan)]);
  notes.push(...counted.notes, ...unknownWords(asPlayed, new Set(counted.members.map(({ id }) => id))));
  const cast = counted.members.map((member, index) =>
    castMember(member, index, chance, notes, (kind) => inItsMedium(kind, member.id, screenplay, brief.kind.ground)),
  );
  const { dialogue, notes: lineNotes } = await speakLines(screenplay, cast, tools.speak);
  notes.push(...lineNotes);
  const light = new LightRig(tools.shadowMap);
  const matter = new Matter(light, tools.cache);
  const troupes = new Map<string, Troupe>();
  for (const one of cast) troupes.set(one.member.id, await buildTroupe(one, matter));
  const players = cast.map((one) => ({ ...one, height: troupes.get(one.member.id)!.height }));
  const blocking = block({ screenplay, plan, players, dialogue, aspect: tools.aspect, chance: chance.spawn('blocking') });
  notes.push(...blocking.notes);
  const camera = plan.shoot?.(blocking.shots) ?? planCamera(blocking.shots, blocking.actors, plan);
  const scene = new Scene();
  const samples = sampleCamera(camera, screenplay.seconds);
  const asked = lightingFor(brief.kind.family === 'studio' ? 'studio' : brief.look.timeOfDay, brief.look.weather);
  const set = await family.build(plan, brief, {
    matter,
    camera: samples,
    aspect: tools.aspect,
    lighting: asked,
    cache: tools.cache,
    ...(tools.decodeImage ? { decodeImage: tools.decodeImage } : {}),
  });
  const lighting = set.lighting ?? asked;
  const weather = weatherOver(screenplay, brief, plan, { matter, camera: samples, aspect: tools.aspect, chance });
  scene.add(...set.objects, ...(weather?.objects ?? []));
  const bodies = blocking.actors.map((actor) => ({ actor, body: troupes.get(actor.member.id)!.bodies[actor.number]! }));
  for (const { body } of bodies) scene.add(body.object);
  const cueSheet = writeCueSheet({
    screenplay,
    plan,
    blocking,
    camera,
    dialogue: placeLines(dialogue, blocking.actors),
    events: thunder(weather, blocking.shots[0]!.frame.eye),
  });
  const lightingAt = (seconds: Seconds): Lighting => lightOf(lighting, plan, weather, seconds);
  return new BuiltStage({
    screenplay: asPlayed,
    cueSheet,
    notes,
    scene,
    light,
    matter,
    lightingAt,
    plan,
    set,
    weather,
    bodies,
    troupes: [...troupes.values()],
    camera,
    blocking,
    look: brief.look,
  });
}

/** The light of a moment: the hour's, the place's own lamps, and lightning. */
function lightOf(lighting: Lighting, plan: SetPlan, weather: Weather | null, seconds: Seconds): Lighting {
  const lamps = plan.lampsAt?.(seconds) ?? plan.lamps ?? [];
  const lit = lamps.length > 0 ? { ...lighting, lamps } : lighting;
  return weather ? weather.light(lit, seconds) : lit;
}

/** Weather is for places under the sky. */
function weatherOver(
  screenplay: Screenplay,
  brief: SetBrief,
  plan: SetPlan,
  tools: Pick<WeatherBrief, 'matter' | 'camera' | 'aspect' | 'chance'>,
): Weather | null {
  if (brief.kind.family === 'studio' || plan.room) return null;
  const beats = screenplay.shots.flatMap((shot) => shot.beats).filter((beat) => beat.action === 'lightning');
  return createWeather({
    ...tools,
    look: brief.look,
    seconds: screenplay.seconds,
    ground: plan.ground,
    centre: plan.centre,
    beats,
    splash: brief.kind.ground !== 'water' && brief.kind.family !== 'picture',
    rise: plan.weatherRise ?? 0,
  });
}

function setBrief(screenplay: Screenplay, chance: Chance, notes: Note[]): SetBrief {
  const asked = manifest.settings.find((row) => row.kind === screenplay.setting.kind);
  const kind: SettingKind = asked && setFamilies.has(asked.family) ? asked : manifest.settings.find((row) => row.kind === 'studio')!;
  if (kind !== asked)
    notes.push({ words: screenplay.setting.noun, note: `There is no set "${screenplay.setting.kind}"; the film plays on a plain floor.` });
  return {
    kind,
    setting: screenplay.setting,
    look: kind.family === 'picture' ? screenplay.look : lookInMood(screenplay.look),
    chance: chance.spawn('set'),
    seconds: screenplay.seconds,
    cast: screenplay.cast.flatMap((member) => manifest.cast.filter((row) => row.kind === member.kind)),
  };
}

function sampleCamera(camera: CameraTrack, seconds: Seconds): CameraSample[] {
  const steps = Math.max(2, Math.ceil(seconds * 6));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const at = (seconds * step) / steps;
    const { place, target, view } = camera(Math.min(at, seconds - 1e-4));
    return { at, place, target, view };
  });
}
