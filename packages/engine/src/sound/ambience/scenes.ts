import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { filter } from '../dsp/filter.ts';
import { instrumentOf } from '../instruments.ts';
import { perform } from '../perform.ts';
import { type Bed, blendAside, emptyPair, layer, type Pair } from './bed.ts';
import { type Now, scenes } from './scene-table.ts';

/** Puts what is heard now and then into a bed: never at the same time, side or pitch. */
function scatter(pair: Pair, seconds: Seconds, now: Now, chance: Chance): void {
  const { instrument, parameters } = instrumentOf(now.kind);
  const told = { seconds: now.seconds ?? 0.4, parameters: { ...parameters, ...now.parameters } };
  // A few takes are enough: place, loudness and distance differ each time.
  const takes = [0, 1, 2].map((take) => {
    const { samples } = perform(instrument, told, chance.spawn(`take ${take}`));
    return now.dull === undefined ? samples : filter(filter(samples, 'low-pass', now.dull), 'low-pass', now.dull);
  });
  for (let at = chance.between(-now.every * 0.4, now.every * 0.6); at < seconds; at += now.every * chance.between(0.55, 1.5)) {
    blendAside(pair, chance.pick(takes), at, chance.between(-0.85, 0.85), now.gain * chance.between(0.5, 1.1));
  }
}

/** The beds of places, put together of simpler beds and of instruments heard now and then. `bedNamed` gives the simpler ones. */
export function sceneBeds(bedNamed: (kind: string) => Bed, make: (bed: Bed, seconds: Seconds, chance: Chance) => Pair): readonly Bed[] {
  return scenes.map(({ kind, describe, loudness, under, over }) => ({
    kind,
    describe,
    loudness,
    make(seconds, chance) {
      const pair = emptyPair(seconds);
      for (const [name, gain] of Object.entries(under)) layer(pair, make(bedNamed(name), seconds, chance.spawn(name)), gain);
      for (const [index, now] of over.entries()) scatter(pair, seconds, now, chance.spawn(`${now.kind} ${index}`));
      return pair;
    },
  }));
}
