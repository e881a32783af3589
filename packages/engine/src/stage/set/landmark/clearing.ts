import type { Metres, Vector3 } from '@onereel/spec';
import type { CameraSample } from '../set.ts';
import type { Stand } from './placing.ts';

/** Ground on which nothing of the place's own may stand. */
export type Clearing = (x: Metres, z: Metres) => boolean;

/** A strip of ground with round ends. */
interface Strip {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly half: readonly [start: Metres, end: Metres];
}

function isOn({ from, to, half }: Strip, x: Metres, z: Metres): boolean {
  const way = [to[0] - from[0], to[1] - from[1]] as const;
  const length = Math.max(1e-6, way[0] ** 2 + way[1] ** 2);
  const part = Math.min(1, Math.max(0, ((x - from[0]) * way[0] + (z - from[1]) * way[1]) / length));
  const wide = half[0] + (half[1] - half[0]) * part;
  return (x - from[0] - way[0] * part) ** 2 + (z - from[1] - way[1] * part) ** 2 < wide ** 2;
}

/**
 * Where the place must leave room: under its scenery and on the way from the camera to it, and between the camera and whoever
 * acts. `actors` are the places where somebody is in the film, with half their widths.
 */
export function clearingFor(
  stands: readonly Stand[],
  camera: readonly CameraSample[],
  actors: readonly { readonly at: Vector3; readonly reach: Metres }[],
): Clearing {
  const step = Math.max(1, Math.floor(camera.length / 5));
  const eyes = camera.filter((_, index) => index % step === 0).map(({ place }) => [place[0], place[2]] as const);
  const strips: Strip[] = [
    ...stands.flatMap(({ at, reach }) => [
      ...eyes.slice(0, 1).map((from): Strip => ({ from, to: [at[0], at[2]], half: [3.4, reach * 0.85 + 3.4] })),
      { from: [at[0], at[2]], to: [at[0], at[2]], half: [reach * 1.25 + 1, reach * 1.25 + 1] } as const,
    ]),
    ...actors.flatMap(({ at, reach }) => eyes.map((from): Strip => ({ from, to: [at[0], at[2]], half: [0.5, reach + 0.25] }))),
  ];
  return (x, z) => strips.some((strip) => isOn(strip, x, z));
}
