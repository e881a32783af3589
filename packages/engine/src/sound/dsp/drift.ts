import type { Hertz, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import type { Curve } from './sweep.ts';

/** A smooth random curve from `low` to `high` that turns about `hertz` times a second (smoothed value noise). */
export function drift(seconds: Seconds, hertz: Hertz, chance: Chance, low = 0, high = 1): Curve {
  const knots = new Float64Array(Math.ceil(Math.max(0, seconds) * hertz) + 4);
  for (let index = 0; index < knots.length; index++) knots[index] = chance.between(low, high);
  const last = knots.length - 2;
  return (at) => {
    const place = Math.max(0, Math.min(last, at * hertz));
    const knot = Math.min(last - 1, Math.floor(place));
    const part = place - knot;
    const ease = part * part * (3 - 2 * part);
    return knots[knot] + (knots[knot + 1] - knots[knot]) * ease;
  };
}

/** The same curve read from a table of a thousand values a second: for a curve that is costly and read often. */
export function tabulate(seconds: Seconds, curve: Curve): Curve {
  const values = new Float64Array(Math.ceil(Math.max(0, seconds) * 1000) + 2);
  for (let index = 0; index < values.length; index++) values[index] = curve(index / 1000);
  const last = values.length - 2;
  return (at) => {
    const place = Math.max(0, Math.min(last, at * 1000));
    const index = Math.floor(place);
    return values[index] + (values[index + 1] - values[index]) * (place - index);
  };
}
