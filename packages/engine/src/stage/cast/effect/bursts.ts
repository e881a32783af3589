import type { Seconds } from '@onereel/spec';

/** Shells of a firework, how far apart they go up, and how long until each goes up again. */
export const shells = 5;
export const apart: Seconds = 0.75;
export const cycle: Seconds = 4.2;
/** How far into its cycle a shell is when the film begins, and how long it climbs. */
export const ahead: Seconds = 1.6;
export const climb: Seconds = 0.9;

/** When the shells burst, in order, up to a moment. The picture and the sound read the same times. */
export function burstsOf(end: Seconds): Seconds[] {
  const times: Seconds[] = [];
  for (let shell = 0; shell < shells; shell++) {
    for (let round = 0; ; round++) {
      const at = shell * apart - ahead + climb + round * cycle;
      if (at >= end) break;
      if (at >= 0) times.push(at);
    }
  }
  return times.sort((a, b) => a - b);
}
