import type { Metres } from '@onereel/spec';
import type { Sculpt } from './sculpt.ts';

/** Adds a plate around the origin; gives the height of its floor. `thick` is that of its rim. */
export function plate(work: Sculpt, radius: Metres, colour = '#d9d6cf'): Metres {
  const unit = radius / 11;
  work.spun(
    'ceramic',
    [
      [0, 0],
      [6 * unit, 0],
      [6.6 * unit, 0.3 * unit],
      [11 * unit, 1.5 * unit],
      [10.9 * unit, 1.75 * unit],
      [6.8 * unit, 0.85 * unit],
      [0, 0.8 * unit],
    ],
    { colour, around: 48 },
  );
  return 0.8 * unit;
}

/** Adds a round bowl of the given radius and height around the origin; gives the height where its content reaches the rim. */
export function bowl(work: Sculpt, radius: Metres, high: Metres, colour = '#d8d4ca'): Metres {
  work.spun(
    'ceramic',
    [
      [0, 0],
      [radius * 0.42, 0],
      [radius * 0.46, high * 0.08],
      [radius * 0.8, high * 0.4],
      [radius, high],
      [radius * 0.95, high],
      [radius * 0.74, high * 0.42],
      [radius * 0.4, high * 0.14],
      [0, high * 0.12],
    ],
    { colour, around: 44 },
  );
  return high * 0.8;
}
