import type { Radians } from '@onereel/spec';
import type { CameraSample } from './set.ts';

/** How far round from the view to −z a film's camera looks in all: beyond a right angle it sees what is behind the action. */
export function looksRound(camera: readonly CameraSample[]): Radians {
  return camera.reduce((most, { place, target, view }) => {
    const off = Math.abs(Math.atan2(target[0] - place[0], -(target[2] - place[2])));
    return Math.max(most, off + view * 0.8);
  }, 0);
}

/** Whether what stands behind the place where a camera usually stands is ever seen. */
export const seesBehind = (camera: readonly CameraSample[]): boolean => looksRound(camera) > 1.5;

/** The farthest that a camera stands from the middle of the action toward the viewer, metres. */
export const deepest = (camera: readonly CameraSample[]): number => Math.max(0, ...camera.map(({ place }) => place[2]));
