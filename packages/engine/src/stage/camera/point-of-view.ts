import type { Seconds, Vector3 } from '@onereel/spec';
import { add, length, normalise, scale, subtract } from '../../shapes/vector.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { FramedShot } from '../blocking/block.ts';
import type { SetPlan } from '../set/set.ts';
import type { CameraMoment } from './camera-moment.ts';
import { turned } from './moves.ts';
import { operated, ticks, unwound } from './operator.ts';

/** How fast a viewer without a body walks, metres per second, and how high their eyes are. */
const stroll = 1.15;
const eyes = 1.6;

const driven = /^(car|cycle|train|boat|aircraft|spacecraft|cart|wheeled-machine|sailing-ship|robot|ghost|human)$/;

/** Whether a shot is seen through its subject's eyes: not when the subject is what comes to, looks at or speaks to the viewer. */
export function seesThrough({ shot }: FramedShot, subject: Actor | null): boolean {
  if (shot.camera.angle !== 'pov' || /close-up/.test(shot.camera.size)) return false;
  // A thing has no eyes; what is driven or flown has a driver's.
  if (subject && subject.movement.gaits.length === 0 && !driven.test(subject.kind.family)) return false;
  return !shot.beats.some(
    (beat) =>
      beat.who === subject?.member.id &&
      (beat.target === 'camera' || beat.direction === 'toward-camera' || beat.action === 'speak' || beat.action === 'wave'),
  );
}

/** The world through the subject's eyes; without a subject, through those of somebody who walks there. */
export function pointOfView(
  framed: FramedShot,
  subject: Actor | null,
  others: readonly Actor[],
  moment: (since: Seconds) => Seconds,
  plan: SetPlan,
): (since: Seconds) => CameraMoment {
  const { frame, shot } = framed;
  const still = { up: [0, 1, 0] as Vector3, view: Math.max(frame.view, 0.72) };
  const away = normalise([frame.target[0] - frame.eye[0], 0, frame.target[2] - frame.eye[2] - 1e-6]);
  if (!subject) {
    const room = Math.min(stroll * shot.seconds, frame.distance * 0.7);
    return (since) => {
      const [x, , z] = add(frame.eye, scale(away, (room * since) / shot.seconds));
      const step = since * Math.PI * 2 * 1.8;
      const place: Vector3 = [x, plan.ground(x, z) + eyes + Math.sin(step) * 0.022, z];
      return { ...still, place, target: add(place, add(scale(away, 8), [Math.sin(step / 2) * 0.05, -0.35, 0])) };
    };
  }
  const times = ticks(shot.seconds).map(moment);
  const [, height, depth] = subject.extent;
  const above = subject.kind.medium === 'air' ? height * 0.1 : height * (subject.kind.family === 'human' ? 0.93 : 0.82);
  const moves = subject.track.travelled(subject.track.seconds) > Math.max(0.5, depth * 0.5);
  const places = times.map((story) => momentOf(subject, story).place);
  const path = [0, 1, 2].map((axis) =>
    operated(
      places.map((place) => place[axis]!),
      0.08,
    ),
  );
  const ways = operated(unwound(times.map((story) => momentOf(subject, story).heading)), 0.25);
  const seen = others.length > 0 ? lookedAt(others, moment(0)) : null;
  return (since) => {
    const { gait } = momentOf(subject, moment(since));
    const bob = Math.sin(gait.phase * Math.PI * 4) * 0.014 * gait.weight * Math.min(2, height);
    const sway = Math.sin(gait.phase * Math.PI * 2) * 0.01 * gait.weight * Math.min(2, height);
    const heading = ways.at(since);
    const own: Vector3 = moves ? [Math.sin(heading), -0.06, Math.cos(heading)] : away;
    const front = moves ? own : normalise(subtract(seen ?? add(path.map((axis) => axis.at(since)) as never, away), places[0]!));
    const place = add(
      [path[0]!.at(since), path[1]!.at(since) + above + bob, path[2]!.at(since)],
      scale([front[0], 0, front[2]], Math.min(depth * 0.4, 1.2)),
    );
    const goal = !moves && seen ? subtract(seen, place) : scale(own, 8);
    const way = length(goal) < 0.3 ? scale(away, 2) : goal;
    return { ...still, place, target: add(place, turned(way, sway, 0)), hidden: subject.member.id };
  };
}

/** The middle of what there is to be seen, a little above its own. */
function lookedAt(others: readonly Actor[], story: Seconds): Vector3 {
  const sum = others.reduce<Vector3>(
    (total, one) => add(total, add(momentOf(one, story).place, [0, one.extent[1] * (one.kind.family === 'human' ? 0.86 : 0.6), 0])),
    [0, 0, 0],
  );
  return scale(sum, 1 / others.length);
}
