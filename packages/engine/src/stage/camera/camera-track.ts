import type { Seconds, Shot, Unit, Vector3 } from '@onereel/spec';
import { clamp, mix, smooth } from '../../curves/easing.ts';
import { add, length, mixVector, subtract } from '../../shapes/vector.ts';
import type { Actor } from '../blocking/actor.ts';
import type { FramedShot } from '../blocking/block.ts';
import type { SetPlan } from '../set/set.ts';
import { type TimeMap, timeMapOf } from '../time/time-map.ts';
import type { CameraMoment, CameraTrack } from './camera-moment.ts';
import { liftFor, outsideBodies, withinRoom } from './clear.ts';
import { focusOf } from './focus.ts';
import { type MoveContext, moves, rolled } from './moves.ts';
import { foreseen, ticks } from './operator.ts';
import { pointOfView, seesThrough } from './point-of-view.ts';
import { subjectPath } from './subject-path.ts';
import { tremor, trembling } from './tremble.ts';
import { whipped } from './whip.ts';

export type { CameraMoment, CameraTrack } from './camera-moment.ts';

/**
 * Plans the camera of every shot. At a cut the next shot's camera takes over at once. The shots are composed in the story's
 * time; `film` has them as the film counts, in which cameras move, and `time` leads from one to the other.
 */
export function planCamera(
  shots: readonly FramedShot[],
  actors: readonly Actor[],
  plan: SetPlan,
  film: readonly Shot[] = shots.map(({ shot }) => shot),
  time: TimeMap = timeMapOf(film),
): CameraTrack {
  const takes = shots.map((framed, index) => ({
    shot: film[index]!,
    take: planTake({ ...framed, shot: { ...framed.shot, ...film[index]! } }, actors, plan, time),
  }));
  const last = takes.at(-1)!;
  return (seconds) => {
    let index = 0;
    for (const [number, one] of takes.entries()) if (one.shot.start <= seconds + 1e-9) index = number;
    const current = takes[index] ?? last;
    return whipped(current.take(seconds - current.shot.start), seconds, current.shot, takes[index + 1]?.shot ?? null);
  };
}

type Take = (since: Seconds) => CameraMoment;

/** How far in front of the middle of a subject the lens has to stay. */
function nearestTo(subject: Actor | null, size: string): number {
  if (!subject) return 0.4;
  const near = /extreme-close-up/.test(size) ? 0.35 : 0.6;
  return Math.max(...subject.extent) < 0.5
    ? Math.max(...subject.extent) * 1.1
    : Math.max(subject.extent[0], subject.extent[2]) * 0.5 + near;
}

function planTake(framed: FramedShot, actors: readonly Actor[], plan: SetPlan, time: TimeMap): Take {
  const { shot, frame } = framed;
  const subject = actors.find((actor) => actor.member.id === framed.subject && actor.number === 0) ?? null;
  const story = (since: Seconds): Seconds => time.story(Math.min(shot.start + since, shot.start + shot.seconds - 1e-6));
  const path = subjectPath(framed, subject, story);
  const through = seesThrough(framed, subject);
  const others = actors.filter((actor) => actor.member.id !== subject?.member.id);
  const own = through ? pointOfView(framed, subject, others, story, plan) : null;
  const end: CameraMoment | null = framed.until
    ? { place: framed.until.eye, target: framed.until.target, up: [0, 1, 0], view: framed.until.view }
    : null;
  const names = end ? namesOf(shot).filter((name) => /^(handheld|shake|steady)$/.test(name)) : namesOf(shot);
  const focus = focusOf(framed, subject, actors, path.interest);
  const up = tallness(framed, subject);
  const still: CameraMoment = { place: frame.eye, target: frame.target, up: [0, 1, 0], view: frame.view };
  const raw: Take = (since) => {
    const based = own
      ? own(since)
      : end
        ? passing(still, end, clamp(since / shot.seconds))
        : names.includes('tracking')
          ? path.travel(since, still)
          : path.aim(since, still);
    const base = shot.camera.angle === 'dutch' ? rolled(based, 0.22) : based;
    const context: MoveContext = {
      interest: own ? base.target : path.interest(since),
      nearest: own ? 0.4 : nearestTo(subject, shot.camera.size),
      alone: subject === null,
      cut: !own && up > 1,
      aspect: frame.aspect,
      seconds: shot.seconds,
      since,
      pace: shot.camera.speed === 'fast' ? 1.5 : shot.camera.speed === 'slow' ? 0.75 : 1,
    };
    const amount = smoothEnds(clamp(since / shot.seconds));
    const moved = names.reduce((at, name) => moves[name]?.(at, amount, context) ?? at, base);
    return own ? withinRoom(moved, plan) : outsideBodies(withinRoom(moved, plan), actors, subject, story(since));
  };
  const above = shot.camera.angle === 'worms-eye' ? 0.06 : 0.12;
  const lift = foreseen(ticks(shot.seconds).map((since) => (own || plan.room ? 0 : liftFor(raw(since), plan, above))));
  return (since) => {
    const moment = raw(since);
    const raised = add(moment.place, [0, lift.at(since), 0]);
    const place = aboveGround(raised, plan, above);
    const at = story(since);
    const seen = trembling(
      { ...moment, place, ...(framed.away ? { away: framed.away } : {}) },
      names,
      shot.start + since,
      tremor(actors, subject, place, at),
    );
    const sharp = focus(seen, since, at, clamp(since / shot.seconds));
    return sharp ? { ...seen, focus: sharp } : seen;
  };
}

/** From one picture to another: it rests on each for a moment. */
function passing(from: CameraMoment, to: CameraMoment, part: Unit): CameraMoment {
  const amount = smooth(0.22, 0.78, part);
  return {
    ...from,
    place: mixVector(from.place, to.place, amount),
    target: mixVector(from.target, to.target, amount),
    view: mix(from.view, to.view, amount),
  };
}

/** A stopped moment is there to be seen from all sides. */
function namesOf({ camera, time }: Shot): string[] {
  const names = camera.move.split(/\s+/);
  if (time === 'bullet-time' && names.every((name) => name === 'static')) return ['orbit-right'];
  // "a 360 degree orbit" is one.
  return names.includes('orbit-360') ? names.filter((name) => name !== 'orbit-left' && name !== 'orbit-right') : names;
}

/** How many pictures high the subject is. */
function tallness({ frame }: FramedShot, subject: Actor | null): number {
  if (!subject) return 0;
  const far = length(subtract(frame.target, frame.eye));
  return subject.extent[1] / (2 * Math.tan(frame.view / 2) * Math.max(0.01, far));
}

/** Even in the middle, soft at the ends, so that a camera starts and stops like a heavy thing. */
function smoothEnds(amount: Unit): Unit {
  return amount * 0.7 + smooth(0, 1, amount) * 0.3;
}

function aboveGround(place: Vector3, plan: SetPlan, above: number): Vector3 {
  const floor = plan.ground(place[0], place[2]) + above;
  return place[1] >= floor ? place : [place[0], floor, place[2]];
}
