import type { Metres } from '@onereel/spec';
import type { Hollow } from '../family.ts';
import type { Part } from './model.ts';

/** How finely a wall is read, from the floor to the top. */
const steps = 12;

/**
 * The hollow that the parts called `liquid` stand in: how far they reach from their axis at each height. Null where there are none.
 * The drink in a glass tells what the glass is like within.
 */
export function hollowOf(parts: readonly Part[]): Hollow | null {
  const points = parts.flatMap(({ name, shape, pivot = [0, 0, 0] }) =>
    name === 'liquid'
      ? Array.from(
          { length: shape.position.length / 3 },
          (_, at) => [0, 1, 2].map((axis) => shape.position[at * 3 + axis]! + pivot[axis]!) as [Metres, Metres, Metres],
        )
      : [],
  );
  if (points.length === 0) return null;
  const range = (axis: 0 | 1 | 2): readonly [Metres, Metres] =>
    points.reduce<[Metres, Metres]>(
      ([low, high], point) => [Math.min(low, point[axis]), Math.max(high, point[axis])],
      [Infinity, -Infinity],
    );
  const middle = (axis: 0 | 2): Metres => (range(axis)[0] + range(axis)[1]) / 2;
  const axis: Hollow['axis'] = [middle(0), middle(2)];
  const [low, high] = range(1);
  const outline = points.map(([x, y, z]) => [Math.hypot(x - axis[0], z - axis[1]), y] as const);
  const reach = (height: Metres): Metres => {
    const near = outline.filter(([, y]) => Math.abs(y - height) <= ((high - low) / steps) * 0.75);
    return near.reduce((most, [radius]) => Math.max(most, radius), 0);
  };
  const wall: [Metres, Metres][] = [];
  for (let step = 0; step <= steps; step++) {
    const height = low + ((high - low) * step) / steps;
    // Between two rows of points the wall goes on as it did.
    wall.push([Math.max(reach(height), wall.at(-1)?.[0] ?? 0, 0.001), height]);
  }
  return { wall, axis };
}
