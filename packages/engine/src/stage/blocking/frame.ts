import type { CameraDirection, Metres, Radians, Vector3 } from '@onereel/spec';
import { add, scale, subtract } from '../../shapes/vector.ts';
import { distanceFor, halfHeight, viewOf } from '../camera/lens.ts';
import type { Landmark, SetPlan } from '../set/set.ts';

/** A shot's picture before anybody moves: where the camera stands, what it looks at, how much it sees. */
export interface Frame {
  readonly eye: Vector3;
  readonly target: Vector3;
  readonly view: Radians;
  readonly aspect: number;
  /** Metres from the eye to the target. */
  readonly distance: Metres;
  /** Half of what is seen at the target, across and up. */
  readonly half: { readonly width: Metres; readonly height: Metres };
}

/** What a frame is composed for. */
export interface Subject {
  readonly width: Metres;
  readonly height: Metres;
  /** Its middle at home. */
  readonly middle: Vector3;
  /** People are framed by the part of the body that a size names. */
  readonly upright: boolean;
  readonly inAir: boolean;
}

/** How much of the picture a subject takes, by shot size. */
const shares: Readonly<Record<string, number>> = {
  'extreme-wide': 0.1,
  wide: 0.42,
  medium: 0.6,
  'medium-close-up': 0.9,
  'close-up': 1.25,
  'extreme-close-up': 2.2,
};
/** The same for people, whose heights the sizes are defined by: whole body, waist, chest, face. */
const uprightShares: Readonly<Record<string, number>> = {
  'extreme-wide': 0.14,
  wide: 0.55,
  medium: 1.12,
  'medium-close-up': 2.4,
  'close-up': 3.6,
  'extreme-close-up': 6,
};
/** What the camera looks at on a person, as a fraction of the height. */
const uprightAim: Readonly<Record<string, number>> = { medium: 0.66, 'medium-close-up': 0.8, 'close-up': 0.9, 'extreme-close-up': 0.93 };

function elevation(angle: string): Radians {
  switch (angle) {
    case 'low-angle':
      return -0.1;
    case 'high-angle':
      return 0.5;
    case 'top-down':
      return 1.35;
    case 'aerial':
      return 0.62;
    default:
      return 0.06;
  }
}

function azimuth(angle: string): Radians {
  return angle === 'side' ? 1.35 : angle === 'back' || angle === 'over-the-shoulder' ? Math.PI * 0.9 : 0;
}

/** Composes a frame for a subject on its mark. */
export function frameSubject(camera: CameraDirection, subject: Subject, plan: SetPlan, aspect: number): Frame {
  const view = viewOf(camera.lens, aspect);
  const share = (subject.upright ? uprightShares : shares)[camera.size] ?? 0.4;
  const distance = distanceFor({ width: subject.width, height: subject.height, share, view, aspect });
  const lift = subject.upright ? ((uprightAim[camera.size] ?? 0.5) - 0.5) * subject.height : 0;
  const target: Vector3 = add(subject.middle, [0, lift, 0]);
  // What flies is looked up to: it belongs before the sky.
  const up = subject.inAir && camera.angle === 'eye-level' ? -0.1 : elevation(camera.angle);
  const side = azimuth(camera.angle);
  const away: Vector3 = [Math.sin(side) * Math.cos(up) * distance, Math.sin(up) * distance, Math.cos(side) * Math.cos(up) * distance];
  let eye = add(target, away);
  const floor = plan.ground(eye[0], eye[2]) + Math.min(0.35 + distance * 0.012, plan.eyeHeight);
  if (eye[1] < floor) eye = [eye[0], floor, eye[2]];
  return finish(eye, target, view, aspect);
}

/** Composes a frame that holds a landmark and what appears beside it: the camera on the ground, the landmark's top in the upper third. */
export function frameLandmark(camera: CameraDirection, landmark: Landmark, plan: SetPlan, aspect: number): Frame {
  const view = viewOf(camera.lens === '50mm' ? '35mm' : camera.lens, aspect);
  const x = plan.centre[0];
  const z = plan.centre[2] + plan.arena.front;
  const eye: Vector3 = [x, plan.ground(x, z) + plan.eyeHeight, z];
  const way = subtract(landmark.top, eye);
  const flat = Math.hypot(way[0], way[2]);
  const rise = Math.atan2(way[1], flat) - view * 0.2;
  const bearing = Math.atan2(way[0], -way[2]) * 0.8;
  const direction: Vector3 = [Math.sin(bearing) * Math.cos(rise), Math.sin(rise), -Math.cos(bearing) * Math.cos(rise)];
  return finish(eye, add(eye, scale(direction, flat)), view, aspect);
}

function finish(eye: Vector3, target: Vector3, view: Radians, aspect: number): Frame {
  const distance = Math.hypot(...subtract(target, eye));
  const height = halfHeight(view, distance);
  return { eye, target, view, aspect, distance, half: { width: height * aspect, height } };
}
