import type { Metres } from '@onereel/spec';
import type { CameraSample } from '../set.ts';

/** The stretch of land that a film sees: an opening fan around a place near the camera. */
export interface Fan {
  readonly x: Metres;
  readonly z: Metres;
  /** The lowest and the highest that the eye stands. */
  readonly eye: Metres;
  readonly highest: Metres;
  readonly heading: number;
  readonly half: number;
}

/** Where the fan must lie so that all that the camera sees during the film is on it. */
export function fanOf(camera: readonly CameraSample[], aspect: number, eyeHeight: Metres): Fan {
  if (camera.length === 0) return { x: 0, z: 9, eye: eyeHeight, highest: eyeHeight, heading: 0, half: 0.75 };
  const mean = (pick: (sample: CameraSample) => number): number => camera.reduce((sum, sample) => sum + pick(sample), 0) / camera.length;
  const headingOf = ({ place, target }: CameraSample): number => Math.atan2(target[0] - place[0], -(target[2] - place[2]));
  const heading = Math.atan2(
    mean((one) => Math.sin(headingOf(one))),
    mean((one) => Math.cos(headingOf(one))),
  );
  const x = mean((one) => one.place[0]);
  const z = mean((one) => one.place[2]);
  const spread = Math.max(...camera.map((one) => Math.hypot(one.place[0] - x, one.place[2] - z)));
  const back = 0.6 + spread * 1.7 + Math.max(...camera.map((one) => underneath(one, aspect)));
  let half = 0;
  for (const one of camera) {
    const off = Math.abs(Math.atan2(Math.sin(headingOf(one) - heading), Math.cos(headingOf(one) - heading)));
    // A camera that looks up or down sees a wider range of headings.
    const pitch = Math.atan2(one.target[1] - one.place[1], Math.hypot(one.target[0] - one.place[0], one.target[2] - one.place[2]));
    const wide = Math.atan((Math.tan(one.view / 2) * aspect) / Math.max(0.2, Math.cos(Math.abs(pitch) + one.view / 2)));
    half = Math.max(half, off + wide);
  }
  const opened = half + 0.1 + (spread > 0.5 ? 0.35 : 0);
  return {
    x: x - Math.sin(heading) * back,
    z: z + Math.cos(heading) * back,
    eye: Math.max(0.4, Math.min(...camera.map((one) => one.place[1]))),
    highest: Math.max(0.4, ...camera.map((one) => one.place[1])),
    heading,
    half: Math.min(Math.PI, opened),
  };
}

/** How far behind itself a camera sees the ground when it looks straight down, with the room that the opening fan needs there. */
function underneath({ place, target, view }: CameraSample, aspect: number): Metres {
  const flat = Math.hypot(target[0] - place[0], target[2] - place[2]);
  const lowest = Math.atan2(place[1] - target[1], flat) + view / 2;
  if (lowest < 1.4) return 0;
  const far = Math.hypot(flat, target[1] - place[1]) * 1.2;
  const behind = Math.max(0, far * Math.tan(Math.min(1.2, lowest - Math.PI / 2)));
  return behind + far * Math.tan(view / 2) * aspect * 1.2;
}
