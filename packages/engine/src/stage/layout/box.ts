import type { Vector3 } from '@onereel/spec';

/** A box along the axes of the set, metres. */
export interface Box {
  readonly low: Vector3;
  readonly high: Vector3;
}

/** Its eight corners. */
export function corners({ low, high }: Box): Vector3[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [bits & 1 ? high[0] : low[0], bits & 2 ? high[1] : low[1], bits & 4 ? high[2] : low[2]]);
}

/** The box around boxes. Throws `RangeError` for none. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('There is no box around nothing.');
  const pick = (side: keyof Box, choose: (...values: number[]) => number): Vector3 => [
    choose(...boxes.map((one) => one[side][0])),
    choose(...boxes.map((one) => one[side][1])),
    choose(...boxes.map((one) => one[side][2])),
  ];
  return { low: pick('low', Math.min), high: pick('high', Math.max) };
}

/** What of a box lies inside another; null when nothing does. */
export function within(box: Box, limits: Box): Box | null {
  const low = box.low.map((value, axis) => Math.max(value, limits.low[axis]!)) as [number, number, number];
  const high = box.high.map((value, axis) => Math.min(value, limits.high[axis]!)) as [number, number, number];
  return low.every((value, axis) => value <= high[axis]!) ? { low, high } : null;
}

/** The nearest place inside a box that is smaller by `margin` on each side. */
export function inside(place: Vector3, { low, high }: Box, margin: number): Vector3 {
  const axis = (number: 0 | 1 | 2): number => {
    const half = (high[number] - low[number]) / 2;
    const kept = Math.min(margin, half);
    return Math.min(high[number] - kept, Math.max(low[number] + kept, place[number]));
  };
  return [axis(0), axis(1), axis(2)];
}
