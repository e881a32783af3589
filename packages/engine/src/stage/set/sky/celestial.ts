import type { Look, Vector3 } from '@onereel/spec';
import type { Lighting } from '../../light/lighting.ts';
import type { CameraSample } from '../set.ts';

const bright = ([red, green, blue]: readonly [number, number, number]): number => red * 0.2126 + green * 0.7152 + blue * 0.0722;

/** How much night it is: 0 by day, 1 when the moon is the key light. */
export function nightOf(lighting: Lighting): number {
  const sky = bright(lighting.sky);
  return sky < 0.16 ? 1 : sky > 0.3 ? 0 : (0.3 - sky) / 0.14;
}

/**
 * Where the sun or moon is seen: the key light's direction, drawn nearer to the middle of the picture and to the horizon
 * when it stands before the viewer, as a photographer would choose the place. Unit length. `facing` is the heading of the
 * picture's middle (0 = −z, positive to the right). Sea sets put their glitter path under it.
 */
export function celestialDirection(lighting: Lighting, facing = 0): Vector3 {
  const [x, y, z] = lighting.key.direction;
  const azimuth = Math.atan2(x, -z);
  if (Math.abs(azimuth - facing) > Math.PI / 2) return [x, y, z];
  const seen = facing + (azimuth - facing) * 0.42;
  const rise = Math.max(0.075, Math.asin(Math.min(1, y)) * 0.44) - (lighting.sunk ?? 0);
  return [Math.sin(seen) * Math.cos(rise), Math.sin(rise), -Math.cos(seen) * Math.cos(rise)];
}

/** Half of what is seen across, and below the picture's upper edge, radians: there a disc is not cut off. */
const within = { across: 0.26, below: 0.09 } as const;

/** Height of the land, metres. */
type Land = (x: number, z: number) => number;

/** How high the land rises over the horizon toward a bearing, as the first sample of the camera sees it, radians. */
function riseOfLand(bearing: number, [first]: readonly CameraSample[], land: Land): number {
  if (!first) return 0;
  const [x, y, z] = first.place;
  let rise = 0;
  for (let far = 20; far < 4000; far *= 1.12)
    rise = Math.max(rise, Math.atan2(land(x + Math.sin(bearing) * far, z - Math.cos(bearing) * far) - y, far));
  return rise;
}

/** How far over the land what is seen over it stands, radians. */
const clear = 0.12;

/**
 * A direction of the sky brought to where every sample of the camera sees it, over the horizon; over the `land` before it,
 * where that is told, as near to where it was as the land lets it.
 */
export function inSight([x, y, z]: Vector3, facing: number, camera: readonly CameraSample[] = [], land?: Land): Vector3 {
  const off = Math.atan2(Math.sin(Math.atan2(x, -z) - facing), Math.cos(Math.atan2(x, -z) - facing));
  let seen = facing + (Math.abs(off) > Math.PI / 2 ? -0.8 * within.across : Math.max(-within.across, Math.min(within.across, off)));
  const top = Math.min(
    1.2,
    ...camera.map(
      ({ place, target, view }) => Math.atan2(target[1] - place[1], Math.hypot(target[0] - place[0], target[2] - place[2])) + view / 2,
    ),
  );
  if (land) {
    const wide = Math.max(0.3, ...camera.map(({ view }) => Math.atan(Math.tan(view / 2) * 1.6) * 0.82));
    const bearings = Array.from({ length: 21 }, (_, at) => facing + ((at - 10) / 10) * wide)
      .map((bearing) => ({
        bearing,
        hidden: Math.max(0, riseOfLand(bearing, camera, land) + clear - (top - within.below)),
        off: Math.abs(bearing - seen),
      }))
      .filter(({ bearing }) => Math.abs(bearing - facing) > 0.1);
    seen = bearings.reduce((best, next) => (next.hidden * 24 + next.off < best.hidden * 24 + best.off ? next : best)).bearing;
  }
  const rise = Math.max(0.05, Math.min(Math.asin(Math.min(1, Math.max(-1, y))), top - within.below));
  return [Math.sin(seen) * Math.cos(rise), Math.sin(rise), -Math.cos(seen) * Math.cos(rise)];
}

/** Which disc hangs in the sky: none when the weather hides it. */
export function discOf(look: Look, lighting: Lighting): 'sun' | 'moon' | 'none' {
  if (['rain', 'storm', 'thunderstorm', 'blizzard', 'snowstorm', 'fog', 'sandstorm'].includes(look.weather)) return 'none';
  return nightOf(lighting) > 0.6 ? 'moon' : 'sun';
}
