import type { Hertz, Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { blend } from '../dsp/blend.ts';
import { drift, tabulate } from '../dsp/drift.ts';
import { shape } from '../dsp/envelope.ts';
import { pink, white } from '../dsp/noise.ts';
import { sweep } from '../dsp/sweep.ts';
import { type Bed, type Pair, twice } from './bed.ts';

/** How a wind blows. */
export interface Wind {
  /** Where its body lies, in a lull and how far a gust raises it. */
  readonly body: Hertz;
  readonly lift: Hertz;
  /** What whistles in it: rocks, ropes, corners. */
  readonly whistles: readonly Hertz[];
  readonly whistle: number;
  /** Leaves, snow or sand carried along: where and how much. */
  readonly hiss: Hertz;
  readonly carried: number;
  /** How many gusts a second, and how little is left between them. */
  readonly gusts: Hertz;
  readonly lull: number;
}

/** The sound of a wind: both channels share its gusts, and nothing else. */
export function blow(seconds: Seconds, wind: Wind, chance: Chance): Pair {
  const slow = drift(seconds, wind.gusts, chance.spawn('slow'), 0, 1);
  const quick = drift(seconds, wind.gusts * 3.7, chance.spawn('quick'), 0.65, 1);
  const gust = tabulate(seconds, (at) => (wind.lull + (1 - wind.lull) * slow(at) ** 1.7) * quick(at));
  return twice(chance, (side) => {
    const samples = shape(
      sweep(pink(seconds, side.spawn('body')), 'low-pass', (at) => wind.body + wind.lift * gust(at), 0.8),
      gust,
      64,
    );
    const middle = sweep(white(seconds, side.spawn('middle')), 'band-pass', (at) => 320 + (wind.lift + 250) * gust(at), 0.7);
    blend(
      samples,
      shape(middle, (at) => gust(at) ** 1.5, 64),
      0.55,
    );
    for (const hertz of wind.whistles) {
      const own = drift(seconds, 0.6, side.spawn(`whistle ${hertz}`), 0, 1);
      const tone = sweep(
        white(seconds, side.spawn(`tone ${hertz}`)),
        'band-pass',
        (at) => hertz * (0.78 + 0.34 * gust(at) + 0.12 * own(at)),
        18,
      );
      blend(
        samples,
        shape(tone, (at) => gust(at) ** 2 * own(at), 64),
        wind.whistle * 4,
      );
    }
    if (wind.carried > 0) {
      const rustle = drift(seconds, 6, side.spawn('rustle'), 0.5, 1);
      const hiss = sweep(white(seconds, side.spawn('hiss')), 'band-pass', (at) => wind.hiss * (0.8 + 0.4 * gust(at)), 0.5);
      blend(
        samples,
        shape(hiss, (at) => gust(at) ** 1.3 * rustle(at), 64),
        wind.carried,
      );
    }
    return samples;
  });
}

const breeze: Wind = { body: 200, lift: 520, whistles: [520, 830], whistle: 0.08, hiss: 3800, carried: 0.07, gusts: 0.32, lull: 0.3 };

/** The kinds of wind. */
export const winds: Readonly<Record<'breeze' | 'mountain' | 'blizzard' | 'desert' | 'gale' | 'leaves', Wind>> = {
  breeze,
  mountain: { body: 150, lift: 640, whistles: [390, 610, 980], whistle: 0.2, hiss: 3000, carried: 0.05, gusts: 0.28, lull: 0.22 },
  blizzard: { body: 240, lift: 950, whistles: [540, 790, 1260, 1720], whistle: 0.26, hiss: 4600, carried: 0.3, gusts: 0.5, lull: 0.45 },
  desert: { body: 170, lift: 420, whistles: [460], whistle: 0.1, hiss: 5200, carried: 0.16, gusts: 0.2, lull: 0.2 },
  gale: { body: 220, lift: 900, whistles: [440, 690, 1130], whistle: 0.22, hiss: 3400, carried: 0.16, gusts: 0.45, lull: 0.4 },
  leaves: { body: 130, lift: 260, whistles: [], whistle: 0, hiss: 3300, carried: 0.42, gusts: 0.3, lull: 0.25 },
};

const windBed = (kind: string, describe: string, loudness: number, wind: Wind): Bed => ({
  kind,
  describe,
  loudness,
  make: (seconds, chance) => blow(seconds, wind, chance),
});

/** The beds that are wind and nothing else. */
export const windBeds: readonly Bed[] = [
  windBed('wind', 'Wind in the open, in gusts.', -33, winds.breeze),
  windBed('mountain-wind', 'Wind around rocks at a height, with low whistles.', -31, winds.mountain),
  windBed('blizzard', 'A snow storm: driven snow hisses, everything whistles.', -28, winds.blizzard),
  windBed('desert-wind', 'A dry wind that carries sand.', -34, winds.desert),
];
