import type { Radians, Seconds, Shot, Unit, Vector3 } from '@onereel/spec';
import { clamp, smooth } from '../../../curves/easing.ts';
import { noise } from '../../../curves/noise.ts';
import { add, cross, dot, normalise, scale, subtract } from '../../../shapes/vector.ts';
import type { FramedShot } from '../../blocking/block.ts';
import type { CameraMoment, CameraTrack } from '../../camera/camera-track.ts';
import { distanceOf, opening, stand } from './relief.ts';

/** What the camera looks at: a point before it, as far as the middle of a picture mostly is. */
const focus: Vector3 = add(stand, [0, 0, -distanceOf(0.45)]);

/** Where the camera has gone from the opening frame. */
interface Shift {
  readonly place: Vector3;
  readonly yaw: Radians;
  readonly pitch: Radians;
  /** How much narrower the view is: 1 as at the start. */
  readonly zoom: number;
}

const standing: Shift = { place: [0, 0, 0], yaw: 0, pitch: 0, zoom: 1 };

/** Starts from rest like a heavy thing, and then goes on evenly to the end. */
function fromRest(amount: Unit): Unit {
  const start = 0.3;
  const gone = amount < start ? (amount * amount) / (2 * start) : amount - start / 2;
  return gone / (1 - start / 2);
}

/** One move of the craft, from nothing at 0 to `power` at 1. All of them begin with the picture as it is. */
function move(name: string, from: Shift, gone: number): Shift {
  const shifted = (x: number, y: number, z: number): Shift => ({ ...from, place: add(from.place, [x * gone, y * gone, z * gone]) });
  switch (name) {
    case 'static':
    case 'handheld':
    case 'shake':
    case 'steady':
      return from;
    case 'pan-left':
      return { ...from, yaw: from.yaw + 0.13 * gone };
    case 'pan-right':
      return { ...from, yaw: from.yaw - 0.13 * gone };
    case 'tilt-up':
      return { ...from, pitch: from.pitch + 0.08 * gone };
    case 'tilt-down':
      return { ...from, pitch: from.pitch - 0.08 * gone };
    case 'zoom-in':
      return { ...from, zoom: from.zoom * (1 + 0.4 * gone) };
    case 'zoom-out':
    case 'pull-out':
      return shifted(0, 0, 1);
    case 'orbit-left':
      return aimed(shifted(-0.7, 0, 0), 1);
    case 'orbit-right':
      return aimed(shifted(0.7, 0, 0), 1);
    case 'truck-left':
      return aimed(shifted(-0.55, 0, 0), 0.35);
    case 'truck-right':
      return aimed(shifted(0.55, 0, 0), 0.35);
    case 'crane-up':
      return aimed(shifted(0, 0.5, -0.2), 0.8);
    case 'crane-down':
      return aimed(shifted(0, -0.42, -0.2), 0.8);
    default:
      return shifted(0, 0, -1.05);
  }
}

/** Turned back toward what was in the middle, wholly or in part. */
function aimed(shift: Shift, share: Unit): Shift {
  const [x, y, z] = subtract(focus, add(stand, shift.place));
  return { ...shift, yaw: shift.yaw + Math.atan2(-x, -z) * share, pitch: shift.pitch + Math.atan2(y, -z) * share };
}

/** A hand on the camera: nothing at the start. */
function unsteady(shift: Shift, names: readonly string[], since: Seconds, seconds: Seconds): Shift {
  const size = names.includes('shake') ? 0.016 : names.includes('handheld') ? 0.007 : 0;
  if (size === 0) return shift;
  const pace = names.includes('shake') ? 6 : 1.5;
  const weight = smooth(0, 0.6, since) * size;
  return { ...shift, yaw: shift.yaw + noise(seconds * pace, 3.3) * weight, pitch: shift.pitch + noise(seconds * pace + 31, 8.1) * weight };
}

/** How much a later shot is cut in, by its size, so that a cut is seen. */
const cutIn: Readonly<Record<string, number>> = {
  'extreme-wide': 1.08,
  wide: 1.18,
  medium: 1.4,
  'medium-close-up': 1.6,
  'close-up': 1.9,
  'extreme-close-up': 2.5,
};

/** Where a later shot begins: nearer, and somewhat above the middle, where faces are in pictures of people. */
function cutTo(size: string, aspect: number): Shift {
  const zoom = cutIn[size] ?? 1.2;
  return { ...standing, zoom, pitch: Math.atan(opening(aspect).up * (1 - 1 / zoom) * 0.5) };
}

/** Points on the picture's border: the ground is near at the lower edge, what is high is far. */
function border(aspect: number): { point: Vector3; side: 'left' | 'right' | 'top' | 'bottom' }[] {
  const { across, up } = opening(aspect);
  const at = (x: number, y: number): Vector3 => {
    const far = distanceOf(clamp(0.3 - 0.55 * y));
    return add(stand, [x * across * far, y * up * far, -far]);
  };
  return [-1, -0.5, 0, 0.5, 1].flatMap((along) => [
    { point: at(-1, along), side: 'left' as const },
    { point: at(1, along), side: 'right' as const },
    { point: at(along, 1), side: 'top' as const },
    { point: at(along, -1), side: 'bottom' as const },
  ]);
}

/** The least zoom with which no part of the picture's border is inside the view. */
function zoomToCover(place: Vector3, forward: Vector3, aspect: number): number {
  const { across, up } = opening(aspect);
  const right = normalise(cross(forward, [0, 1, 0]));
  const above = cross(right, forward);
  let zoom = 1;
  for (const { point, side } of border(aspect)) {
    const way = subtract(point, place);
    const far = Math.max(0.5, dot(way, forward));
    const [x, y] = [dot(way, right) / far / across, dot(way, above) / far / up];
    const out = side === 'left' ? -x : side === 'right' ? x : side === 'top' ? y : -y;
    zoom = Math.max(zoom, 1 / Math.max(0.3, out));
  }
  return zoom;
}

function view({ place: gone, yaw, pitch, zoom }: Shift, aspect: number): CameraMoment {
  const place = add(stand, gone);
  const forward: Vector3 = [-Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), -Math.cos(yaw) * Math.cos(pitch)];
  const closer = Math.max(zoom, zoomToCover(place, forward, aspect));
  return { place, target: add(place, scale(forward, 10)), up: [0, 1, 0], view: 2 * Math.atan(opening(aspect).up / closer) };
}

/** How far a shot's move goes: further in a longer shot, less when it is to be slow. */
function power({ camera, seconds }: Shot): number {
  const pace = camera.speed === 'fast' ? 1.6 : camera.speed === 'slow' ? 0.7 : 1;
  return pace * clamp(Math.sqrt(seconds / 4), 0.6, 1.5);
}

/**
 * The camera of a film that opens on a picture: at 0 it sees exactly the picture, and from there it moves as the shots
 * say, never so that something beyond the picture's edges is seen.
 */
export function shootPicture(shots: readonly FramedShot[]): CameraTrack {
  return (seconds) => {
    let index = 0;
    shots.forEach(({ shot }, number) => {
      if (shot.start <= seconds + 1e-9) index = number;
    });
    const { shot, frame } = shots[index]!;
    const names = shot.camera.move.split(/\s+/).filter(Boolean);
    const gone = fromRest(clamp((seconds - shot.start) / shot.seconds)) * power(shot);
    const start = index === 0 ? standing : cutTo(shot.camera.size, frame.aspect);
    const moved = names.reduce((at, name) => move(name, at, gone), start);
    return view(unsteady(moved, names, seconds - shot.start, seconds), frame.aspect);
  };
}
