import type { Beat, Radians, Seconds, Vector3 } from '@onereel/spec';
import type { FramedShot } from './block.ts';
import type { Frame } from './framing/frame.ts';
import { isTravel } from './journey/is-travel.ts';

/** Families whose mouth is seen from the side: from the front a beak or a snout hides it. */
export const snouts: ReadonlySet<string> = new Set(['bird', 'fish', 'reptile', 'snake', 'dragon', 'dinosaur']);

/** What the facing of an actor depends on. */
export interface FacingBrief {
  readonly beats: readonly Beat[];
  readonly place: (seconds: Seconds) => Vector3;
  readonly shots: readonly FramedShot[];
  readonly travels: boolean;
  /** How it is turned while it does nothing. */
  readonly stance: Radians;
  /** Whom it faces while it stands: a partner in a talk, what a relation says. */
  readonly partner: Vector3 | null;
  /** How far it turns aside from the camera while it speaks: a beak or a snout that points into the lens hides the mouth. */
  readonly aside?: Radians;
  /** What it stands around and is turned to. */
  readonly middle?: Vector3 | null;
}

const bearing = (from: Vector3, to: Vector3): Radians => Math.atan2(to[0] - from[0], to[2] - from[2]);

/** Between two directions, the short way round. */
function blend(one: Radians, other: Radians, amount: number): Radians {
  const turn = Math.atan2(Math.sin(other - one), Math.cos(other - one));
  return one + turn * amount;
}

/**
 * Which way to face when nothing leads: the camera while speaking or waving to it, a partner three quarters open to the
 * viewer, the camera where a view from the front is asked for, else three quarters to the viewer.
 */
export function facing({
  beats,
  place,
  shots,
  travels,
  stance,
  partner,
  middle,
  aside = 0,
}: FacingBrief): (seconds: Seconds) => Radians | null {
  const gestures = beats.filter(
    (beat) => !isTravel(beat) && (beat.target === 'camera' || beat.action === 'speak' || beat.action === 'wave'),
  );
  return (seconds) => {
    const here = place(seconds);
    const shot = shots.find((one) => seconds < one.shot.start + one.shot.seconds) ?? shots.at(-1)!;
    const camera = bearing(here, shot.frame.eye);
    const active = gestures.find((beat) => seconds >= beat.start - 0.1 && (seconds <= beat.start + beat.seconds || !travels));
    if (active)
      return partner && active.target !== 'camera'
        ? blend(camera, bearing(here, partner), 0.62)
        : camera + (active.action === 'speak' ? aside : 0);
    if (travels) return null;
    if (middle) return bearing(here, middle);
    if (shot.shot.camera.angle === 'front' && !partner) return camera;
    return partner ? blend(camera, bearing(here, partner), 0.72) : stance;
  };
}

/** What it looks at: the camera while addressing it, a partner it faces. */
export function gazeOf(beats: readonly Beat[], frame: Frame, partner: Vector3 | null): (seconds: Seconds) => Vector3 | null {
  const looking = beats.filter(
    (beat) => beat.target === 'camera' || beat.action === 'speak' || beat.action === 'wave' || beat.direction === 'toward-camera',
  );
  return (seconds) => {
    const beat = looking.find((one) => seconds >= one.start - 0.2 && seconds <= one.start + one.seconds + 0.2);
    if (beat) return partner && beat.target !== 'camera' && beat.direction !== 'toward-camera' ? partner : frame.eye;
    return null;
  };
}
