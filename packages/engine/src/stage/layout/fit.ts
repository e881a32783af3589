import type { Metres, Radians, Vector3 } from '@onereel/spec';
import { add, scale, subtract } from '../../shapes/vector.ts';
import { around, type Box, corners } from './box.ts';

/** From where a picture is taken: how steeply and from which side the camera looks, and how much it sees. */
export interface Outlook {
  readonly elevation: Radians;
  readonly azimuth: Radians;
  /** Vertical field of view. */
  readonly view: Radians;
  readonly aspect: number;
}

/** How much of half the picture may be used: the rest is head room and air. */
const used = { across: 0.86, up: 0.82 };

interface Axes {
  readonly right: Vector3;
  readonly up: Vector3;
  /** Toward the camera. */
  readonly back: Vector3;
}

function axesOf({ elevation, azimuth }: Pick<Outlook, 'elevation' | 'azimuth'>): Axes {
  const [sa, ca, se, ce] = [Math.sin(azimuth), Math.cos(azimuth), Math.sin(elevation), Math.cos(elevation)];
  return { right: [ca, 0, -sa], up: [-sa * se, ce, -ca * se], back: [sa * ce, se, ca * ce] };
}

const dot = (a: Vector3, b: Vector3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The camera that holds all boxes in the picture with room around them, no nearer than `nearest`. Exact to a percent. */
export function fit(boxes: readonly Box[], outlook: Outlook, nearest: Metres): { eye: Vector3; target: Vector3; distance: Metres } {
  const { right, up, back } = axesOf(outlook);
  const tangent = Math.tan(outlook.view / 2);
  const [across, high] = [tangent * outlook.aspect * used.across, tangent * used.up];
  const points = boxes.flatMap(corners);
  const whole = around(boxes);
  let target = scale(add(whole.low, whole.high), 0.5);
  let distance = nearest;
  for (let round = 0; round < 8; round++) {
    const seen = points.map((point) => {
      const way = subtract(point, target);
      return { x: dot(way, right), y: dot(way, up), w: dot(way, back) };
    });
    distance = Math.max(nearest, ...seen.map(({ x, y, w }) => w + Math.max(Math.abs(x) / across, Math.abs(y) / high, 0.05)));
    const screen = seen.map(({ x, y, w }) => ({ x: x / (distance - w), y: y / (distance - w) }));
    const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
    const [dx, dy] = [middle(screen.map((one) => one.x)), middle(screen.map((one) => one.y))];
    target = add(target, add(scale(right, dx * distance), scale(up, dy * distance)));
  }
  return { eye: add(target, scale(back, distance)), target, distance };
}

/** Where a place is seen: −1 to 1 across and up inside the picture. Null behind the camera. */
export function project(
  place: Vector3,
  { eye, target, view, aspect }: { readonly eye: Vector3; readonly target: Vector3; readonly view: Radians; readonly aspect: number },
): readonly [x: number, y: number] | null {
  const way = subtract(target, eye);
  const outlook = { azimuth: Math.atan2(-way[0], -way[2]), elevation: Math.atan2(-way[1], Math.hypot(way[0], way[2])) };
  const { right, up, back } = axesOf(outlook);
  const to = subtract(place, eye);
  const depth = -dot(to, back);
  if (depth <= 1e-6) return null;
  const tangent = Math.tan(view / 2);
  return [dot(to, right) / depth / (tangent * aspect), dot(to, up) / depth / tangent];
}
