import type { Metres, Radians, Seconds, Vector3 } from '@onereel/spec';

/** What is sharp. */
export interface Focus {
  readonly distance: Metres;
  /** How wide the lens is open: at 1 a point infinitely far away is a disc of a fifteenth of the picture's height. */
  readonly aperture: number;
}

/** The camera at one moment. */
export interface CameraMoment {
  readonly place: Vector3;
  readonly target: Vector3;
  readonly up: Vector3;
  readonly view: Radians;
  /** What is sharp; everything, when absent. */
  readonly focus?: Focus;
  /** The member through whose eyes is seen: the first of that id is not drawn. */
  readonly hidden?: string;
  /** Members who are not on the scene while this is taken. */
  readonly away?: readonly string[];
}

/** The camera over the whole film. */
export type CameraTrack = (seconds: Seconds) => CameraMoment;
