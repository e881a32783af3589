import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { gainOf } from '../dsp/decibels.ts';
import { scale } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { meanLoudness } from '../master/loudness.ts';
import type { Bed, Pair } from './bed.ts';
import { landBeds } from './lands.ts';
import { waterBeds } from './waters.ts';
import { windBeds } from './winds.ts';
import { workBeds } from './works.ts';

/** Every bed. */
export const beds: readonly Bed[] = [...windBeds, ...waterBeds, ...landBeds, ...workBeds];

const byKind: ReadonlyMap<string, Bed> = new Map(beds.map((bed) => [bed.kind, bed]));

/** Kinds that have no bed of their own and what comes nearest. */
const nearest: ReadonlyMap<string, string> = new Map(
  Object.entries({
    breeze: 'wind',
    snow: 'blizzard',
    mountain: 'mountain-wind',
    desert: 'desert-wind',
    thunderstorm: 'storm',
    thunder: 'storm',
    drizzle: 'rain',
    ocean: 'sea',
    lake: 'sea',
    river: 'stream',
    brook: 'stream',
    water: 'stream',
    waterfall: 'stream',
    beach: 'surf',
    waves: 'surf',
    birds: 'dawn-birds',
    birdsong: 'dawn-birds',
    jungle: 'forest',
    woods: 'forest',
    field: 'meadow',
    park: 'meadow',
    garden: 'meadow',
    farm: 'meadow',
    traffic: 'city',
    street: 'city',
    night: 'night-crickets',
    crickets: 'night-crickets',
    indoor: 'room',
    silence: 'room',
    people: 'crowd',
    market: 'crowd',
    machine: 'machine-hum',
    spaceship: 'machine-hum',
    factory: 'machine-hum',
    office: 'machine-hum',
    bees: 'insects',
    cicadas: 'insects',
    hall: 'room',
    kitchen: 'room',
    fireplace: 'fire',
    campfire: 'fire',
  }),
);

/** The bed of a kind; for a kind that is not known the nearest one, `exact` false. Never fails. */
export function bedOf(kind: string): { bed: Bed; exact: boolean } {
  const found = byKind.get(kind);
  if (found !== undefined) return { bed: found, exact: true };
  for (const word of kind.toLowerCase().split(/[^a-z]+/)) {
    const near = byKind.get(word) ?? byKind.get(nearest.get(word) ?? '');
    if (near !== undefined) return { bed: near, exact: false };
  }
  return { bed: byKind.get('room') ?? beds[0], exact: false };
}

/** Makes a bed of a length at its own loudness, without DC. */
export function makeBed(bed: Bed, seconds: Seconds, chance: Chance): Pair {
  const pair = bed.make(seconds, chance);
  for (const side of [pair.left, pair.right]) filter(side, 'high-pass', 32);
  const energy = 10 ** (meanLoudness(pair.left) / 10) + 10 ** (meanLoudness(pair.right) / 10);
  if (energy <= 1e-13) return pair;
  const gain = gainOf(bed.loudness - 10 * Math.log10(energy));
  scale(pair.left, gain);
  scale(pair.right, gain);
  return pair;
}
