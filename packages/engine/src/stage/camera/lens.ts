import type { Metres, Radians } from '@onereel/spec';

/** Half the shorter and half the longer side of the 16:9 picture area on 35 mm film, millimetres. */
const halfShort = 10.125;
const halfLong = 18;

/** Vertical field of view of a lens such as `35mm` for a picture of `aspect` (width over height). Unknown words give 35 mm. */
export function viewOf(lens: string, aspect: number): Radians {
  const focal = Number.parseFloat(lens);
  const millimetres = Number.isFinite(focal) && focal >= 8 && focal <= 800 ? focal : 35;
  // A tall picture is not a wide one turned: most of its height is given to sky and ground.
  const half = aspect >= 1 ? halfShort : Math.min(halfLong, halfShort / aspect) * 0.82;
  return 2 * Math.atan(half / millimetres);
}

/** Half the height of what is seen at a distance. */
export function halfHeight(view: Radians, distance: Metres): Metres {
  return Math.tan(view / 2) * distance;
}

/** How far away something must be to take `share` of the picture's height or width, whichever it fills first. */
export function distanceFor({
  width,
  height,
  share,
  view,
  aspect,
}: {
  width: Metres;
  height: Metres;
  share: number;
  view: Radians;
  aspect: number;
}): Metres {
  const tangent = Math.tan(view / 2);
  return Math.max(height / (2 * tangent * share), width / (2 * tangent * aspect * Math.min(0.94, share * 1.25)));
}

/** The view that sees `part` as much across: a zoom of `1 / part`. Held between what lenses can do. */
export function scaledView(view: Radians, part: number): Radians {
  return Math.min(2.1, Math.max(0.02, 2 * Math.atan(Math.tan(view / 2) * part)));
}

/** The lens that a view is seen through, metres of focal length on 35 mm film. */
export function focalOf(view: Radians): Metres {
  return halfShort / 1000 / Math.tan(view / 2);
}
