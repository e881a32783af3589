import type { Cue, CueSheet, Dialogue, Screenplay } from '@onereel/spec';
import { cross, normalise, subtract } from '../../shapes/vector.ts';
import type { Blocking } from '../blocking/block.ts';
import type { CameraTrack } from '../camera/camera-track.ts';
import type { SetPlan } from '../set/set.ts';
import { changeCues } from '../change/change-cues.ts';
import { ambienceOf } from './ambience.ts';
import { blastCues } from './blast-cues.ts';
import { contactCues } from './contacts.ts';
import { motionCues } from './motions.ts';
import { occluded } from './occlusion.ts';
import { openingCues } from './opening-cues.ts';
import { spot } from './path-of.ts';
import { soundOf } from './sound-of.ts';
import { voiceCues } from './voices.ts';

/** What the cue sheet is written from. */
export interface CueBrief {
  readonly screenplay: Screenplay;
  readonly plan: SetPlan;
  readonly blocking: Blocking;
  readonly camera: CameraTrack;
  readonly dialogue: readonly Dialogue[];
  /** Sounds of the place's own events: thunder after lightning. */
  readonly events: readonly Cue[];
}

/** What a line is heard as when it is called out: it is not called out a second time without its words. */
const cries: ReadonlySet<string> = new Set(['scream', 'murmur']);

/** Everything that is heard, read from the same events that are seen. */
export function writeCueSheet({ screenplay, plan, blocking, camera, dialogue, events }: CueBrief): CueSheet {
  const eye = (seconds: number) => camera(seconds).place;
  const own = [
    ...contactCues(blocking.actors, plan),
    ...openingCues(blocking.actors),
    ...blastCues(blocking.actors, screenplay.seconds),
    ...changeCues(blocking.actors, screenplay.seconds),
    ...voiceCues(blocking.actors, screenplay.sound.music?.tune !== undefined),
    ...motionCues(blocking.actors, eye, screenplay.seconds, /rain|storm/.test(screenplay.look.weather)),
    ...events,
  ];
  // What the picture makes heard in its own time is not asked for a second time.
  const made = new Set(own.map(({ kind }) => soundOf(kind)));
  const asked = screenplay.sound.effects
    .filter(
      ({ who, noun, kind }) =>
        who === undefined && !made.has(soundOf(kind)) && !(kind === 'singing' && screenplay.sound.music?.tune) && !strokeOf(blocking, noun),
    )
    .filter(({ kind, at }) => !cries.has(kind) || !dialogue.some((line) => at > line.at - 0.5 && at < line.at + line.seconds))
    .map((effect): Cue => ({
      at: effect.at,
      seconds: 1,
      kind: effect.kind,
      position: spot(effect.at, blocking.shots[0]!.frame.target),
      gain: 1,
    }));
  const cues = [...own, ...asked]
    .filter((cue) => cue.at < screenplay.seconds)
    .map((cue) => ({ ...cue, at: Math.max(0, Math.round(cue.at * 1e5) / 1e5) }))
    .sort((a, b) => a.at - b.at || a.kind.localeCompare(b.kind));
  const ears = listenerOf(camera, screenplay);
  return {
    version: 1,
    seconds: screenplay.seconds,
    seed: screenplay.seed,
    listener: ears,
    space: plan.kind.space === 'dry' ? 'room' : plan.kind.space,
    cues: cues.map((cue) => occluded(cue, { listener: ears, ground: plan.ground, actors: blocking.actors })),
    dialogue: [...dialogue],
    ambience: ambienceOf(screenplay, plan),
    music: screenplay.sound.music ? { ...screenplay.sound.music, hits: hits(screenplay) } : null,
    ...(screenplay.sound.manner ? { manner: screenplay.sound.manner } : {}),
  };
}

/** Whether what somebody does is heard stroke by stroke already: `man knocks on wood` is the hammer that is seen. */
function strokeOf({ actors }: Blocking, noun: string): boolean {
  return actors.some(
    ({ member, bonds }) =>
      noun.startsWith(`${member.noun} `) && [...(bonds?.deeds.values() ?? [])].some(({ sound, contacts }) => sound && contacts?.length),
  );
}

/** The camera as the ear: eight times a second, and on both sides of every cut, where it jumps. */
export function listenerOf(camera: CameraTrack, { seconds, shots }: Screenplay): CueSheet['listener'] {
  const steps = Math.max(1, Math.ceil(seconds * 8));
  const even = Array.from({ length: steps + 1 }, (_, step) => (seconds * step) / steps);
  const cuts = shots.slice(1).flatMap((shot) => [shot.start - 0.0005, shot.start]);
  return [...new Set([...even, ...cuts])]
    .sort((a, b) => a - b)
    .map((at) => {
      const { place, target } = camera(Math.min(at, seconds - 1e-4));
      const right = normalise(cross(subtract(target, place), [0, 1, 0]));
      const exact = (value: number): number => Math.round(value * 1000) / 1000;
      return { at, place: place.map(exact) as [number, number, number], right: right.map(exact) as [number, number, number] };
    });
}

/** The story's turning points: where new beats begin. */
function hits(screenplay: Screenplay): number[] {
  const starts = screenplay.shots.flatMap((shot) => [shot.start, ...shot.beats.map((beat) => beat.start)]);
  return [...new Set(starts.filter((start) => start > 0.3).map((start) => Math.round(start * 1000) / 1000))].sort((a, b) => a - b);
}
