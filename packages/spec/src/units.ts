/** A time or a length of time in seconds. */
export type Seconds = number;
/** A length in metres. */
export type Metres = number;
/** An angle in degrees, as documents write it. */
export type Degrees = number;
/** An angle in radians, as the engine computes with it. */
export type Radians = number;
/** A frequency in hertz. */
export type Hertz = number;
/** A level in decibels. */
export type Decibels = number;
/** A fraction from 0 to 1. */
export type Unit = number;
/** A place in metres: x to the viewer's right, y up, z toward the viewer. */
export type Vector3 = readonly [x: Metres, y: Metres, z: Metres];
