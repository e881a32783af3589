import type { Metres, Vector3 } from '@onereel/spec';
import type { Perch } from '../../cast/family.ts';

/** How a thing lies in a hand: what of it is held, and how it is turned there. */
export interface Grip {
  /** In the thing's own space. */
  readonly at: Vector3;
  readonly hand: 'one' | 'both';
  /** The direction of the thing that comes out of the fist on the thumb's side. */
  readonly axis: Vector3;
  /** The direction of the thing that goes where the fingers point, or where the palm faces. */
  readonly toward: Vector3;
  readonly by: 'fingers' | 'palm';
  /** Half its thickness there. */
  readonly round: Metres;
  /** Hangs or floats upright, whatever the hand does: a bag, a balloon. */
  readonly level: boolean;
  /** Looks at who holds it: a child that is lifted. */
  readonly faces?: boolean;
}

/** The widest thing that one hand closes around, metres. */
const handful = 0.13;

/** How a thing of this size with these perches is held. */
export function gripOf(extent: readonly [Metres, Metres, Metres], perches: readonly Perch[], inAir: boolean): Grip {
  const [width, height, length] = extent;
  const perch = perches.find((one) => one.name === 'grip');
  const thin = Math.min(width, length);
  if (!perch) {
    if (inAir) return upright([0, -height * 1.6, 0], 0.004, true);
    const big = thin > handful || Math.max(width, height, length) > 1.6;
    if (big) return { ...upright([0, height / 2, 0], 0, false), hand: 'both' };
    return lies(extent) ? lying([0, height / 2, 0], extent) : upright([0, height * 0.45, 0], thin / 2, false);
  }
  if (perch.hold === 'both') return { ...upright(perch.at, 0, false), hand: 'both' };
  const off = Math.hypot(perch.at[0], perch.at[2]);
  const round = Math.min(0.05, Math.max(0.006, Math.min(...perch.room) / 2));
  // A handle above the rest: it hangs.
  if (perch.at[1] > height * 0.72 && height > 0.12 && height < 0.9 && width > 0.08 && length > 0.05) return upright(perch.at, 0.01, true);
  if (perch.hold === 'palm')
    return { ...upright(perch.at, 0, false), axis: [1, 0, 0], toward: [0, 1, 0], by: 'palm', level: Math.max(width, length) > 0.15 };
  if (lies(extent)) return lying(perch.at, extent);
  // A handle at the side: what it belongs to is before the palm.
  if (off > 0.025 && off > thin * 0.3) return { ...upright(perch.at, 0.008, false), toward: [-perch.at[0], 0, -perch.at[2]], by: 'palm' };
  return upright(perch.at, round, false);
}

function upright(at: Vector3, round: Metres, level: boolean): Grip {
  return { at, hand: 'one', axis: [0, 1, 0], toward: [0, 0, 1], by: 'fingers', round, level };
}

function lies([width, height, length]: readonly [Metres, Metres, Metres]): boolean {
  return Math.max(width, length) > height * 2.2 && Math.min(width, length) < Math.max(width, length) * 0.6;
}

/** Made lying down: its long axis comes out of the fist, the end that is farther from the hand first. */
function lying(at: Vector3, [width, height, length]: readonly [Metres, Metres, Metres]): Grip {
  const along = width > length ? 0 : 2;
  const away = at[along] > 0.001 ? -1 : 1;
  return {
    at,
    hand: 'one',
    axis: along === 0 ? [away, 0, 0] : [0, 0, away],
    toward: [0, 1, 0],
    by: 'palm',
    round: Math.min(0.04, Math.max(0.006, Math.min(height, width, length) / 2)),
    level: false,
  };
}
