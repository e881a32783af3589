import type { CueSheet, Metres, Path, Seconds, Vector3 } from '@onereel/spec';

/** Where a sound is for the listener: how far, and how far to the right from -1 to 1. */
export interface Where {
  readonly distance: Metres;
  readonly side: number;
}

function find(entries: readonly { readonly at: Seconds }[], at: Seconds): { index: number; part: number } {
  let low = 0,
    high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entries[middle].at <= at) low = middle;
    else high = middle - 1;
  }
  const next = entries[low + 1];
  if (next === undefined || at <= entries[low].at) return { index: low, part: 0 };
  return { index: low, part: (at - entries[low].at) / (next.at - entries[low].at) };
}

function between(from: Vector3, to: Vector3, part: number): Vector3 {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part, from[2] + (to[2] - from[2]) * part];
}

/** The place on a path at a time: straight between its entries, still before the first and after the last. */
export function placeOn(path: Path, at: Seconds): Vector3 {
  const { index, part } = find(path, at);
  return part === 0 ? path[index].place : between(path[index].place, path[index + 1].place, part);
}

/** Where a path's place is at a time, as the listener hears it. */
export function whereOn(path: Path, listener: CueSheet['listener'], at: Seconds): Where {
  const place = placeOn(path, at);
  const { index, part } = find(listener, at);
  const here = listener[index];
  const ear = part === 0 ? here.place : between(here.place, listener[index + 1].place, part);
  const right = part === 0 ? here.right : between(here.right, listener[index + 1].right, part);
  const toward: Vector3 = [place[0] - ear[0], place[1] - ear[1], place[2] - ear[2]];
  const distance = Math.hypot(...toward);
  const length = distance * Math.hypot(...right);
  const side = length < 1e-6 ? 0 : (toward[0] * right[0] + toward[1] * right[1] + toward[2] * right[2]) / length;
  // What is within arm's reach is heard by both ears.
  return { distance, side: side * Math.min(1, distance / 1.5) };
}
