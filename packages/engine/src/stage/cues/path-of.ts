import type { Path, Seconds, Vector3 } from '@onereel/spec';

/** A moving place as a cue carries it: sampled `perSecond` times from `at` for `seconds`. */
export function pathOf(place: (seconds: Seconds) => Vector3, at: Seconds, seconds: Seconds, perSecond = 12): Path {
  const steps = Math.max(1, Math.ceil(seconds * perSecond));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const moment = at + (seconds * step) / steps;
    return { at: rounded(moment), place: placeOf(place(Math.max(0, moment))) };
  });
}

/** One place, standing still. */
export function spot(at: Seconds, place: Vector3): Path {
  return [{ at: rounded(at), place: placeOf(place) }];
}

/** The place on a path at a time: straight between its entries, still before the first and after the last. */
export function placeAt(path: readonly { readonly at: Seconds; readonly place: Vector3 }[], at: Seconds): Vector3 {
  const later = path.findIndex((entry) => entry.at > at);
  const after = path[later < 0 ? path.length - 1 : later]!;
  const before = path[later < 0 ? path.length - 1 : Math.max(0, later - 1)]!;
  const part = after.at > before.at ? (at - before.at) / (after.at - before.at) : 0;
  return before.place.map((from, axis) => from + (after.place[axis]! - from) * part) as unknown as Vector3;
}

/** Documents carry millimetres and hundredths of a millisecond: more would only be noise. */
function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

function placeOf(place: Vector3): [number, number, number] {
  return place.map((value) => Math.round(value * 1000) / 1000) as [number, number, number];
}
