import type { Metres } from '@onereel/spec';
import type { Linear } from '../../../shapes/colour.ts';
import { mix } from '../../../curves/easing.ts';
import type { Substance } from '../../matter/substance.ts';
import type { Moment } from '../../blocking/moment.ts';
import type { Profile } from '../prop/curve.ts';
import type { PartPose } from '../prop/model.ts';
import type { Sculpt } from '../prop/sculpt.ts';

/** How full a glass is at a moment, 0 to 1: drinking empties it, pouring and filling fill it. */
function level({ actions }: Moment): number {
  const drunk = Math.max(...['drink', 'sip', 'empty', 'pour'].map((name) => actions.get(name)?.progress ?? 0));
  const filled = actions.get('fill')?.progress;
  return filled === undefined ? mix(1, 0.12, drunk) : mix(0.06, 1, filled);
}

/**
 * Adds what a glass holds: an inner solid from `low` (radius `from`) up to `high` (radius `to`), or of the given profile,
 * that falls as it is drunk.
 * Gives how it stands at a moment.
 */
export function addFilling(
  work: Sculpt,
  {
    low,
    high,
    from,
    to,
    colour,
    substance = 'glaze',
    round = 0.12,
    top,
    profile,
  }: {
    low: Metres;
    high: Metres;
    from: Metres;
    to: Metres;
    colour: Linear | string;
    substance?: Substance;
    round?: number;
    top?: Linear | string;
    profile?: Profile;
  },
): (moment: Moment) => Record<string, PartPose> {
  work.moving('liquid', [0, low, 0], () => {
    const tall = high - low;
    work.spun(
      substance,
      profile
        ? [...profile, profile.at(-1)!, [0, high]]
        : [
            [0, low],
            [from * 0.85, low],
            [from, low + tall * round],
            [to, high],
            [to, high],
            [0, high],
          ],
      { colour, gloss: 0.6, glow: -0.35, steps: 3, around: 36 },
    );
    if (top)
      work.spun(
        'glaze',
        [
          [to * 0.995, high],
          [to * 0.995, high + tall * 0.004],
          [0, high + tall * 0.006],
        ],
        { colour: top, gloss: 0.8, steps: 1, around: 36 },
      );
  });
  return (moment) => {
    const full = level(moment);
    const wide = mix(from, to, full) / to;
    return { liquid: { size: [wide, Math.max(0.02, full), wide] as const } };
  };
}
