import type { Metres, Radians, Seconds, Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../curves/easing.ts';
import { add, length, subtract } from '../../shapes/vector.ts';
import { type Actor, momentOf } from '../blocking/actor.ts';
import type { FramedShot } from '../blocking/block.ts';
import { isTumble } from '../blocking/journey/whirl.ts';
import type { CameraMoment } from './camera-moment.ts';
import { turned } from './moves.ts';
import { operated, ticks, unwound } from './operator.ts';

/** How a camera keeps with its subject over a shot. */
export interface SubjectPath {
  /** What the moves go toward: smoothed, as an operator follows it. */
  interest(since: Seconds): Vector3;
  /** The camera stays; it turns as far as it must to keep the subject in the picture. */
  aim(since: Seconds, still: CameraMoment): CameraMoment;
  /** The camera goes along, at the same side of the picture or of the subject's own way. */
  travel(since: Seconds, still: CameraMoment): CameraMoment;
}

/** Follows a subject through a shot; `moment` tells the story's time at seconds of the shot. */
export function subjectPath(framed: FramedShot, subject: Actor | null, moment: (since: Seconds) => Seconds): SubjectPath {
  const { shot, frame } = framed;
  // Who goes round on a carousel, down a slide or head over heels is seen to do so from one place.
  if (!subject || subject.bonds?.seating?.perch.carries || subject.beats.some(isTumble))
    return { interest: () => frame.target, aim: (_, still) => still, travel: (_, still) => still };
  const times = ticks(shot.seconds);
  const middle = Math.floor(times.length / 2);
  const lift = liftOf(subject, framed, moment(0));
  const closeUp = /close-up/.test(shot.camera.size);
  const looks = times.map((since) => faceOf(subject, moment(since), frame.eye, closeUp));
  const places = looks.map(({ place, near }) => add(place, [0, aimHeight(subject, lift, near), 0]));
  const wanted = places.map((place, index) => (letsGo(framed, subject) ? ([0, 0] as const) : correction(place, frame, looks[index]!.near)));
  const yaw = operated(wanted.map((one) => one[0]));
  const pitch = operated(wanted.map((one) => one[1]));
  const path = [0, 1, 2].map((axis) => operated(places.map((place) => place[axis]!)));
  // A camera that goes along keeps to the body as it was composed, not to the head of what comes near its first place.
  const trod = times.map((since) => add(momentOf(subject, moment(since)).place, [0, lift, 0]));
  const gone = [0, 1, 2].map((axis) => operated(trod.map((place) => place[axis]!)));
  // Where it is when the picture is as it was composed: on its mark, wherever it is in the middle of its way.
  const { mark } = framed;
  const home = gone.map((axis, number) => (mark && number !== 1 ? mark[number]! : axis.values[middle]!));
  const ways = operated(unwound(times.map((since) => momentOf(subject, moment(since)).heading)), 0.3);
  const attached = /^(back|front|side|over-the-shoulder)$/.test(shot.camera.angle) && travels(framed, subject);
  const raise = interestAbove(framed, subject, lift);
  return {
    interest(since) {
      if (framed.shared && subject.kind.family !== 'flower') return frame.target;
      return [path[0]!.at(since), path[1]!.at(since) + raise, path[2]!.at(since)];
    },
    aim(since, still) {
      const way = subtract(still.target, still.place);
      return { ...still, target: add(still.place, turned(way, yaw.at(since), pitch.at(since))) };
    },
    travel(since, still) {
      const air = subject.kind.medium === 'air';
      // Steps and jumps are left to be seen; over hills it goes up and down with its subject.
      const risen = gone[1]!.at(since) - home[1]!;
      const slack = air ? 0 : frame.half.height * 0.2;
      const now: Vector3 = [gone[0]!.at(since), home[1]! + Math.sign(risen) * Math.max(0, Math.abs(risen) - slack), gone[2]!.at(since)];
      if (!attached) {
        const moved = subtract(now, [home[0]!, home[1]!, home[2]!]);
        return { ...still, place: add(still.place, moved), target: add(still.target, moved) };
      }
      return beside(still, now, home[1]!, ways.at(since), shot.camera.angle);
    },
  };
}

/** Behind, before or beside the subject's own way, as far off and as high as the frame was composed. */
function beside(still: CameraMoment, now: Vector3, level: Metres, heading: Radians, angle: string): CameraMoment {
  const from = subtract(still.place, still.target);
  const far = Math.hypot(from[0], from[2]);
  const turn = heading + (angle === 'front' ? 0.25 : angle === 'side' ? Math.PI / 2 : Math.PI - 0.22);
  const rise = still.target[1] - level;
  const target: Vector3 = [now[0], now[1] + rise, now[2]];
  return { ...still, target, place: add(target, [Math.sin(turn) * far, from[1], Math.cos(turn) * far]) };
}

/** Whether it leaves its place during the shot. */
function travels({ shot }: FramedShot, subject: Actor): boolean {
  return subject.track.travelled(subject.track.seconds) > Math.max(1, subject.extent[2]) && shot.beats.length > 0;
}

/** Who comes and goes by itself, bounces, or shares the picture is not followed by turning. */
function letsGo({ shot, shared }: FramedShot, subject: Actor): boolean {
  return (
    shared === true ||
    shot.beats.some(
      (beat) => beat.who === subject.member.id && (beat.from !== undefined || /^(cross|pass-by|leave|bounce)$/.test(beat.action)),
    )
  );
}

/** How high on the subject the frame was composed: the face in a close-up, the middle in a wide shot. */
function liftOf(subject: Actor, { frame }: FramedShot, story: Seconds): Metres {
  if (subject.kind.medium === 'air') return 0;
  const composed = frame.target[1] - momentOf(subject, story).place[1];
  return clamp(composed, subject.extent[1] * 0.3, subject.extent[1] * 0.95);
}

/** What is of interest on people is above their middle: the face. */
function interestAbove({ shared }: FramedShot, subject: Actor, lift: Metres): Metres {
  // On a flower it is the blossom.
  if (subject.kind.family === 'flower') return Math.max(0, subject.extent[1] * 0.88 - lift);
  if (shared || subject.kind.family !== 'human' || subject.number > 0) return 0;
  return Math.max(0, subject.extent[1] * 0.84 - lift);
}

function aimHeight(subject: Actor, lift: Metres, near: Unit): Metres {
  const raised = lift + subject.extent[1] * (subject.kind.medium === 'air' ? 0.1 : 0.24) * near;
  return Math.min(raised, Math.max(lift, subject.extent[1] * 0.86));
}

/** What an operator looks at: the middle of what is far, the head of what is near, and how near (0 to 1) it is. */
function faceOf(subject: Actor, seconds: Seconds, eye: Vector3, closeUp: boolean): { place: Vector3; near: Unit } {
  const { place, heading, pitch, size } = momentOf(subject, seconds);
  const forward = subject.extent[2] * 0.42 * size;
  // From the side all of it is to be seen, not its head alone.
  const way = Math.atan2(eye[0] - place[0], eye[2] - place[2]);
  const faced = closeUp ? 1 : Math.max(0.25, Math.abs(Math.cos(heading - way)));
  const near = smooth(subject.extent[2] * 5, subject.extent[2] * 1.2, length(subtract(place, eye))) * faced;
  const flat = Math.cos(pitch) * forward * near;
  return { place: add(place, [Math.sin(heading) * flat, Math.sin(pitch) * forward * near, Math.cos(heading) * flat]), near };
}

/** How far the camera must turn so that a place comes back into the middle of the picture: two thirds of it for what is far, nearly none for what is near. */
function correction(
  place: Vector3,
  { eye, target, view, aspect }: FramedShot['frame'],
  near: Unit,
): readonly [yaw: Radians, pitch: Radians] {
  const to = subtract(place, eye);
  const way = subtract(target, eye);
  const bearing = Math.atan2(to[0], to[2]) - Math.atan2(way[0], way[2]);
  const yaw = Math.atan2(Math.sin(bearing), Math.cos(bearing));
  const pitch = Math.atan2(to[1], Math.hypot(to[0], to[2])) - Math.atan2(way[1], Math.hypot(way[0], way[2]));
  const room = 0.34 * (1 - near * 0.85);
  const beyond = (value: number, limit: number): number => Math.sign(value) * Math.max(0, Math.abs(value) - limit);
  return [beyond(yaw, Math.atan(Math.tan(view / 2) * aspect) * room), beyond(pitch, view * 0.5 * room)];
}
