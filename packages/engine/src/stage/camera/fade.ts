import type { Seconds, Shot, Unit } from '@onereel/spec';
import { smooth } from '../../curves/easing.ts';

/** How long a fade lasts, and each half of a dissolve, which goes through darkness. */
const fade: Seconds = 0.9;
const dip: Seconds = 0.35;

/** How much light the picture has at a moment of the film: less than 1 where shots fade in, out or into each other. */
export function fadeAt(shots: readonly Shot[], seconds: Seconds): Unit {
  const index = Math.max(
    0,
    shots.findLastIndex((shot) => shot.start <= seconds + 1e-9),
  );
  const shot = shots[index]!;
  const next = shots[index + 1];
  const since = seconds - shot.start;
  const left = shot.start + shot.seconds - seconds;
  const within = (long: Seconds): Seconds => Math.min(long, shot.seconds * 0.45);
  const opens = (long: Seconds): Unit => smooth(0, within(long), since);
  const closes = (long: Seconds): Unit => smooth(0, within(long), left);
  let light = 1;
  if (shot.transition === 'fade-in' || shot.transition === 'fade') light *= opens(fade);
  if (shot.transition === 'cross-dissolve' && index > 0) light *= opens(dip);
  if (shot.transition === 'fade-out') light *= closes(fade);
  if (next?.transition === 'fade' || next?.transition === 'fade-in') light *= closes(fade);
  if (next?.transition === 'cross-dissolve') light *= closes(dip);
  return light;
}
