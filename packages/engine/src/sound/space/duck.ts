import type { Decibels, Seconds } from '@onereel/spec';
import { gainOf } from '../dsp/decibels.ts';
import type { Curve } from '../dsp/sweep.ts';

/** A stretch of time in which something is said. */
export interface Spoken {
  readonly from: Seconds;
  readonly to: Seconds;
  readonly who: string;
  /** The voice as it goes into the mix. */
  readonly samples: Float32Array;
}

/** Everything has stepped back a moment before somebody speaks and waits a moment after: first and last syllables are the softest. */
const early: Seconds = 0.2;
const late: Seconds = 0.22;
/** How long it takes to step back and to come back. */
const before: Seconds = 0.45;
const after: Seconds = 0.8;

/** A gain that gives way by `depth` (negative decibels) while something is said: it steps back before and comes back slowly. */
export function duck(spoken: readonly Pick<Spoken, 'from' | 'to'>[], depth: Decibels): Curve {
  const low = gainOf(depth);
  return (at) => {
    let gain = 1;
    for (const line of spoken) {
      const [from, to] = [line.from - early, line.to + late];
      if (at <= from - before || at >= to + after) continue;
      const part = at < from ? (from - at) / before : at > to ? (at - to) / after : 0;
      gain = Math.min(gain, low + (1 - low) * part * part * (3 - 2 * part));
    }
    return gain;
  };
}
