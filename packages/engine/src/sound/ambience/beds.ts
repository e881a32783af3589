import type { Seconds } from '@onereel/spec';
import type { Chance } from '../../chance/chance.ts';
import { gainOf } from '../dsp/decibels.ts';
import { scale } from '../dsp/envelope.ts';
import { filter } from '../dsp/filter.ts';
import { meanLoudness } from '../master/loudness.ts';
import type { Bed, Pair } from './bed.ts';
import { landBeds } from './lands.ts';
import { waterBeds } from './waters.ts';
import { sceneBeds } from './scenes.ts';
import { windBeds } from './winds.ts';
import { workBeds } from './works.ts';

const simple: readonly Bed[] = [...windBeds, ...waterBeds, ...landBeds, ...workBeds];

/** Every bed. */
export const beds: readonly Bed[] = [...simple, ...sceneBeds((kind) => simple.find((bed) => bed.kind === kind)!, makeBed)];

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
    brook: 'stream',
    water: 'stream',
    beach: 'surf',
    waves: 'surf',
    birds: 'dawn-birds',
    birdsong: 'dawn-birds',
    woods: 'forest',
    field: 'meadow',
    garden: 'park',
    traffic: 'city',
    street: 'city',
    night: 'night-crickets',
    crickets: 'night-crickets',
    indoor: 'room',
    silence: 'room',
    ocean_floor: 'underwater',
    bar: 'restaurant',
    cafe: 'restaurant',
    library: 'museum',
    gallery: 'museum',
    school: 'classroom',
    airport: 'station',
    subway: 'station',
    highway: 'road',
    pond: 'lake',
    rainforest: 'jungle',
    marsh: 'swamp',
    pier: 'harbour',
    port: 'harbour',
    temple: 'church',
    garage: 'workshop',
    laboratory: 'hospital',
    bathroom: 'bath',
    tunnel: 'cave',
    concert: 'stage',
    theatre: 'stage',
    theater: 'stage',
    arena: 'stadium',
    car: 'vehicle',
    people: 'crowd',
    market: 'shop',
    machine: 'machine-hum',
    factory: 'workshop',
    bees: 'insects',
    cicadas: 'insects',
    hall: 'room',
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
