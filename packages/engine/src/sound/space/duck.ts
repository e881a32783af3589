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
const before: Seconds = 0.55;
const after: Seconds = 1.1;
/** Between lines closer than this nothing comes back: it would only pump. */
const pause: Seconds = 1.5;

/** The same lines, each as long as to the next one where only a short pause is between them. */
export function bridged<Line extends Pick<Spoken, 'from' | 'to'>>(spoken: readonly Line[]): { from: Seconds; to: Seconds }[] {
  return spoken.map(({ from, to }) => {
    const next = spoken.filter((line) => line.from > to && line.from - to < pause).map((line) => line.from);
    return { from, to: Math.max(to, ...next) };
  });
}

/** A gain that gives way by `depth` (negative decibels) while something is said: it steps back before and comes back slowly. */
export function duck(spoken: readonly Pick<Spoken, 'from' | 'to'>[], depth: Decibels): Curve {
  const lines = bridged(spoken);
  return (at) => {
    let gain = 1;
    for (const line of lines) {
      const [from, to] = [line.from - early, line.to + late];
      if (at <= from - before || at >= to + after) continue;
      const part = at < from ? (from - at) / before : at > to ? (at - to) / after : 0;
      // Even steps are even to the ear in decibels.
      gain = Math.min(gain, gainOf(depth * (1 - part * part * (3 - 2 * part))));
    }
    return gain;
  };
}
