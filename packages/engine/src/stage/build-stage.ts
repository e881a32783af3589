import { Scene, type Texture } from 'three/webgpu';
import type { Look, Metres, Note, Screenplay, Seconds } from '@onereel/spec';
import { type Chance, createChance } from '../chance/chance.ts';
import { clamp } from '../curves/easing.ts';
import type { Cache, Host } from '../host/host.ts';
import type { CastKind, SettingKind } from '../manifest/entry.ts';
import { manifest } from '../manifest/manifest.ts';
import { block } from './blocking/block.ts';
import type { Actor } from './blocking/actor.ts';
import { withFittingThings } from './blocking/fitting.ts';
import { withHatching } from './blocking/hands/hatching.ts';
import { withTradeWear } from './cast/attire/trade-wear.ts';
import { withClimbs } from './blocking/journey/clinging.ts';
import { withCompanion } from './blocking/companion.ts';
import { castHeldThings, widenShots } from './blocking/riding/borne.ts';
import { withRunUps } from './blocking/journey/collision.ts';
import { withTopples } from './blocking/journey/toppling.ts';
import { withEverydayDoings } from './blocking/hands/everyday-doings.ts';
import { withFeeding } from './blocking/hands/feeding.ts';
import { withMutual } from './blocking/hands/mutual.ts';
import { withSeats } from './blocking/hands/on-seats.ts';
import { withSwimmers } from './blocking/journey/under-water.ts';
import { withCrew } from './blocking/riding/crew.ts';
import { dealOutRiding } from './blocking/riding/riding.ts';
import { extrasOf } from './blocking/extras.ts';
import { withFlight } from './blocking/journey/flight.ts';
import { withCalls, withLifts, withOpenBooks, withTakers } from './blocking/hands/plain-doings.ts';
import { unknownWords } from './blocking/unknown.ts';
import { withWorktops } from './blocking/hands/worktop.ts';
import { BuiltStage } from './built-stage.ts';
import { type CameraTrack, planCamera } from './camera/camera-track.ts';
import { type Changing, changingOf } from './change/changing-cast.ts';
import { withFlames } from './change/kindling.ts';
import { withRaising } from './change/raising.ts';
import { withSeasons } from './change/seasons.ts';
import { withSpectacles } from './change/spectacles.ts';
import { withSuccessors } from './change/succession.ts';
import { type Cast, castMember, inSeason } from './cast/casting.ts';
import { dressedFor } from './cast/human/occasion.ts';
import { inItsMedium, underRoof } from './cast/medium.ts';
import { withoutBlanks } from './cast/stand-in/left-out.ts';
import { headcount } from './cast/headcount.ts';
import type { Hollow } from './cast/family.ts';
import { depicting } from './cast/depiction.ts';
import { buildTroupe, type Troupe } from './cast/troupe.ts';
import { burstCues, burstsOf } from './cues/bursts.ts';
import { withBlasts } from './cues/blast-cues.ts';
import { placeLines, speakLines } from './cues/dialogue.ts';
import { thunder } from './cues/thunder.ts';
import { type CueBrief, listenerOf, writeCueSheet } from './cues/write-cue-sheet.ts';
import { LightRig } from './light/light-rig.ts';
import type { Lighting } from './light/lighting.ts';
import { type ChangingLight, changingLight, lampsOfTone, withLampsAt } from './light/changing-light.ts';
import { lookInMood } from './light/mood.ts';
import { lightInStyle, lookInStyle } from './light/style-light.ts';
import { passingHours } from './light/passing-hours.ts';
import { lightingFor } from './light/times-of-day.ts';
import { openWords } from './lettering/open-words.ts';
import { TitleCard } from './lettering/title.ts';
import { placeWords } from './lettering/written.ts';
import { Matter } from './matter/matter.ts';
import { withContents, withPours } from './pouring/cast-pours.ts';
import { Leavings } from './leavings/leavings.ts';
import { Pouring } from './pouring/pouring.ts';
import { needsShore } from './set/ashore.ts';
import { goesIntoWater, watered } from './set/watered.ts';
import { setFamilies } from './set/families.ts';
import type { CameraSample, SetBrief, SetPlan } from './set/set.ts';
import { clearingFor } from './set/landmark/clearing.ts';
import { placeScenery, sightIn } from './set/landmark/placing.ts';
import { buildScenery } from './set/landmark/scenery-body.ts';
import { amidGrowth, announced, sceneryOf, unbuilt, withoutScenery } from './set/landmark/scenery.ts';
import { seenAt } from './set/landmark/seen.ts';
import { createSpray } from './set/sea/spray.ts';
import { createWeather, type Weather, type WeatherBrief } from './set/weather/weather.ts';
import { whereabouts } from './set/whereabouts.ts';
import type { Stage } from './stage.ts';
import { retime } from './time/retime.ts';
import { inStoryTime, linesInStoryTime } from './time/story.ts';
import { type TimeMap, timeMapOf } from './time/time-map.ts';

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
  const shown = withoutBlanks(
    withRaising(
      withSeasons(
        withSpectacles(
          withFlames(
            withWorktops(
              withContents(
                withFeeding(
                  withPours(
                    withEverydayDoings(
                      withOpenBooks(withTakers(withCalls(withLifts(withSeats(withHatching(withTradeWear(withCompanion(asPlayed)))))))),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const written = placeWords(
    withFittingThings(
      castHeldThings(
        widenShots(withFlight(dealOutRiding(withSwimmers(withCrew(withMutual(withTopples(withRunUps(withBlasts(shown.screenplay))))))))),
      ),
    ),
  );
  const planned = withSuccessors(written.screenplay);
  const time = timeMapOf(planned.shots);
  const told = inStoryTime(planned, time);
  const chance = createChance(told.seed);
  const notes: Note[] = [...shown.notes, ...written.notes];
  const brief = setBrief(told, chance, notes);
  const family = await setFamilies.get(brief.kind.family)!();
  const bare = family.plan(brief);
  const scenery = sceneryOf(told, bare);
  const plan = announced(bare, scenery, told);
  const amid = amidGrowth(told, brief.kind.kind);
  const screenplay = withClimbs(withoutScenery(told, scenery, brief.kind.kind));
  notes.push(...unbuilt(told, plan));
  const counted = headcount([...screenplay.cast, ...extrasOf(screenplay, plan)]);
  notes.push(...counted.notes, ...unknownWords(written.screenplay, new Set([...counted.members, ...told.cast].map(({ id }) => id))));
  const cast: Cast[] = [];
  for (const [index, plain] of counted.members.entries()) {
    const member = depicting(plain, screenplay.prompt);
    const fitted = (kind: CastKind): CastKind =>
      dressedFor(
        underRoof(inItsMedium(kind, member.id, screenplay, plan.afloat ? 'water' : brief.kind.ground), brief.kind.family === 'interior'),
        member,
        screenplay,
        chance,
      );
    cast.push(await castMember(inSeason(member, screenplay.look.season), index, chance, notes, fitted));
  }
  const { dialogue, notes: lineNotes } = await speakLines(planned, cast, tools.speak);
  notes.push(...lineNotes);
  const light = new LightRig(tools.shadowMap);
  const matter = new Matter(light, tools.cache);
  const troupes = new Map<string, Troupe>();
  const changing = new Map<string, Changing>();
  for (const one of cast) {
    const change = changingOf(one, screenplay);
    if (change) changing.set(one.member.id, change);
    troupes.set(one.member.id, await buildTroupe(one, matter, change));
  }
  const players = cast.map((one) => ({ ...one, height: troupes.get(one.member.id)!.height }));
  const blocking = block({
    screenplay,
    plan,
    players,
    dialogue: linesInStoryTime(dialogue, time),
    aspect: tools.aspect,
    chance: chance.spawn('blocking'),
  });
  notes.push(...blocking.notes);
  const filmed = blocking.shots.map((framed, index) => ({ ...framed, shot: planned.shots[index]! }));
  const camera = plan.shoot?.(filmed) ?? planCamera(blocking.shots, blocking.actors, plan, planned.shots, time);
  const scene = new Scene();
  const samples = sampleCamera(camera, planned.seconds);
  const seen = samples.map(({ at }) => seenAt(blocking.actors, time.plain ? at : time.story(at)));
  const stands = placeScenery(scenery, { plan, camera: samples, aspect: tools.aspect, seen, sight: sightIn(brief.look.weather) });
  const changed = changingLight(planned, brief.look.weather, plan.room !== undefined);
  const hours = hoursOver(planned, plan, brief, time, changed);
  const still = lightingFor(brief.kind.family === 'studio' ? 'studio' : brief.look.timeOfDay, brief.look.weather);
  const asked: Lighting = throughFog(hours ? { ...still, heavens: 0 } : still, brief.look.weather, blocking.shots[0]!.frame.distance);
  const set = await family.build(plan, brief, {
    matter,
    camera: samples,
    aspect: tools.aspect,
    clearing: clearingFor(stands.flat(), samples, seen.filter((_, index) => index % 4 === 0).flat()),
    stands: stands.flat(),
    amid: blocking.actors.filter(({ member }) => amid.has(member.id)).map(({ track }) => track.place(0)),
    laid: blocking.actors
      .filter(isFlat)
      .map(({ track, extent: [width, , length] }) => ({ at: track.place(0), half: [width / 2, length / 2] as const })),
    lighting: lightInStyle(asked, brief.look.style),
    cache: tools.cache,
    ...(tools.decodeImage ? { decodeImage: tools.decodeImage } : {}),
  });
  const lighting = set.lighting ?? asked;
  const weather = weatherOver(screenplay, brief, plan, { matter, camera: samples, aspect: tools.aspect, chance });
  const standing = await buildScenery(scenery, stands, {
    matter,
    chance: chance.spawn('scenery'),
    notes,
    plan,
    season: brief.look.season,
    beats: told.shots.flatMap((shot) => shot.beats),
  });
  scene.add(...set.objects, ...standing.objects, ...(weather?.objects ?? []));
  const bodies = blocking.actors.map((actor) => ({ actor, body: troupes.get(actor.member.id)!.bodies[actor.number]! }));
  for (const { body } of bodies) scene.add(body.object);
  const hollowOf = (id: string): Hollow | null =>
    players.find(({ member }) => member.id === id)?.perches?.find(({ hollow }) => hollow)?.hollow ?? null;
  const pouring = new Pouring(bodies, hollowOf, screenplay.prompt, matter);
  const leavings = new Leavings(bodies, matter);
  if (pouring.objects.length + leavings.objects.length > 0) scene.add(...pouring.objects, ...leavings.objects);
  const titles = written.titles.map((title) => new TitleCard(title, tools.aspect, matter));
  for (const { object } of titles) scene.add(object);
  for (const words of written.open)
    scene.add(...openWords(words, blocking.shots[0]!.frame, tools.aspect, (x, z) => plan.ground(x, z), matter));
  await matter.texels.fill();
  const bursts = burstsOf(blocking.actors, plan, screenplay.seconds);
  const spray = createSpray(bursts, matter);
  if (spray) scene.add(...spray.objects);
  const events = [...thunder(weather, blocking.shots[0]!.frame.eye), ...burstCues(bursts)];
  const cueSheet = hear({ screenplay, planned, plan, blocking, camera, time, dialogue }, events);
  const lightingAt = (seconds: Seconds): { lighting: Lighting; exposure: number } => {
    const passed = hours?.(seconds) ?? { lighting, exposure: 1 };
    const lit = lightOf(passed.lighting, plan, weather, time.plain ? seconds : time.story(seconds));
    const switched = changed.lamps ? withLampsAt(lit, changed.lamps(seconds), plan.room !== undefined) : lit;
    const exposure = passed.exposure * (changed.exposure?.(seconds) ?? 1);
    return { exposure, lighting: lightInStyle(switched, brief.look.style) };
  };
  return new BuiltStage({
    screenplay: asPlayed,
    cueSheet,
    notes,
    scene,
    light,
    matter,
    lightingAt,
    time,
    plan,
    set,
    scenery: standing,
    weather,
    spray,
    bodies,
    pouring,
    leavings,
    changing,
    titles,
    troupes: [...troupes.values()],
    camera,
    blocking,
    look: brief.look,
  });
}

/** What is heard, on the film's time line: written in the story's time and laid to the moments that show it. */
function hear(
  brief: Omit<CueBrief, 'events'> & { readonly planned: Screenplay; readonly time: TimeMap },
  events: CueBrief['events'],
): Stage['cueSheet'] {
  const { planned, time, blocking, camera } = brief;
  const { seconds } = planned;
  const inStory = placeLines(linesInStoryTime(brief.dialogue, time), blocking.actors);
  const eye: CameraTrack = time.plain ? camera : (story) => camera(Math.min(time.film(story), seconds - 1e-4));
  const sheet = writeCueSheet({ ...brief, camera: eye, dialogue: inStory, events });
  if (time.plain) return sheet;
  const dialogue = brief.dialogue.map((line, index) => {
    const moving = inStory[index]!.position.map(({ place }, step, all) => ({
      at: line.at + (line.seconds * step) / Math.max(1, all.length - 1),
      place,
    }));
    return { ...line, position: moving };
  });
  return retime(sheet, time, { seconds, dialogue, listener: listenerOf(camera, planned) });
}

/** The light of hours that pass, where the heavens are seen and a shot asks for it. */
function hoursOver(
  { shots, look }: Screenplay,
  plan: SetPlan,
  { kind }: SetBrief,
  time: TimeMap,
  changed: ChangingLight,
): ((seconds: Seconds) => { lighting: Lighting; exposure: number }) | null {
  const lapses = shots.filter(({ time }) => time === 'timelapse');
  const [first] = lapses;
  if (plan.room || plan.shoot || /studio|picture|space|underwater/.test(kind.family)) return null;
  if (changed.hours) {
    const quick = first ? rushing : passing;
    return (seconds) => {
      const { lighting, exposure } = changed.hours!(seconds);
      return { exposure, lighting: { ...lighting, heavens: time.story(seconds) + seconds * quick } };
    };
  }
  if (!first) return null;
  const whole = lapses.reduce((sum, shot) => sum + shot.seconds, 0);
  const light = passingHours(look.timeOfDay, look.weather);
  return (seconds) => {
    const passed = lapses.reduce((sum, shot) => sum + clamp(seconds - shot.start, 0, shot.seconds), 0);
    const { lighting, exposure } = light(passed / whole);
    return { exposure, lighting: { ...lighting, heavens: time.story(seconds) + passed * rushing } };
  };
}

/** How many seconds more than below pass for the clouds in a second in which hours pass. */
const rushing = 55;
/** The same where one hour gives way to another before the eye. */
const passing = 8;

/** The light of a moment: the hour's, the place's own lamps, and lightning. */
function lightOf(lighting: Lighting, plan: SetPlan, weather: Weather | null, seconds: Seconds): Lighting {
  const lamps = plan.lampsAt?.(seconds) ?? plan.lamps ?? [];
  const lit = lamps.length > 0 ? { ...lighting, lamps } : lighting;
  return weather ? weather.light(lit, seconds) : lit;
}

/** Nearer than this, metres, a film's subject is seen through any fog. */
const nearInFog = 45;

/** Fog that still shows what the film is about: around something large, seen from afar, it is thinner. */
function throughFog(lighting: Lighting, weather: string, far: Metres): Lighting {
  if (!/fog|mist/.test(weather) || far < nearInFog) return lighting;
  return { ...lighting, haze: { ...lighting.haze, density: (lighting.haze.density * nearInFog) / far } };
}

/** Weather is for places under the sky. */
function weatherOver(
  screenplay: Screenplay,
  brief: SetBrief,
  plan: SetPlan,
  tools: Pick<WeatherBrief, 'matter' | 'camera' | 'aspect' | 'chance'>,
): Weather | null {
  if (/^(studio|space)$/.test(brief.kind.family) || plan.room) return null;
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

/** A dark room is seen by night, whatever the hour: by day its windows would light it. */
function afterDark(look: Look, { setting }: Screenplay, family: string): Look {
  return family === 'interior' && look.timeOfDay === 'day' && lampsOfTone(setting) < 1 ? { ...look, timeOfDay: 'night' } : look;
}

function setBrief(screenplay: Screenplay, chance: Chance, notes: Note[]): SetBrief {
  const asked = manifest.settings.find((row) => row.kind === watered(screenplay));
  const kind: SettingKind = asked && setFamilies.has(asked.family) ? asked : manifest.settings.find((row) => row.kind === 'studio')!;
  if (kind !== asked)
    notes.push({ words: screenplay.setting.noun, note: `There is no set "${screenplay.setting.kind}"; the film plays on a plain floor.` });
  return {
    kind,
    setting: screenplay.setting,
    look: kind.family === 'picture' ? screenplay.look : afterDark(lookInMood(lookInStyle(screenplay.look)), screenplay, kind.family),
    chance: chance.spawn('set'),
    seconds: screenplay.seconds,
    cast: screenplay.cast.flatMap((member) => manifest.cast.filter((row) => row.kind === member.kind)),
    wet: screenplay.shots.some(({ beats }) => beats.some(goesIntoWater)),
    ashore: needsShore(screenplay),
    ...whereabouts(screenplay),
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

/** Whether something lies flat on the ground, so that no grass comes up through it. */
function isFlat({ kind, extent: [width, height, length] }: Actor): boolean {
  return kind.medium === 'ground' && height < 0.06 && Math.min(width, length) > 0.4;
}
