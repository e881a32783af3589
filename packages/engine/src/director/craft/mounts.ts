import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast } from '../lexicon/match-noun.ts';
import { matchVerb } from '../lexicon/match-verb.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { impliedMounts } from './implied.ts';

const vehicles = /^(car|cycle|cart|boat|sailing-ship|wheeled-machine|train|balloon|aircraft)$/;
/** A dog beside a cyclist is nothing to ride. */
const isMount = (family: string, wanted: string): boolean =>
  vehicles.test(family) || (family === 'quadruped' && /^(?:horse|pony|camel|donkey|elephant)$/.test(wanted));

/** The noun of what somebody rides without a word of it: a cyclist who speeds along has a bicycle. Undefined where nothing is ridden. */
export function impliedMount(rider: Thing, reading: Reading, lexicon: Lexicon): string | undefined {
  const deeds = reading.deeds.filter((deed) => deed.subjects.includes(rider) && !deed.isNegated);
  const byDeed = deeds.filter(({ object }) => object === undefined).map(({ verb }) => impliedMounts[verb]);
  const goes = deeds.some(({ verb, particle }) => matchVerb(verb, particle, undefined, lexicon).row.motion === 'travel');
  const noun = (goes ? impliedMounts[rider.noun.split(' ').at(-1)!] : undefined) ?? byDeed.find((found) => found !== undefined);
  if (noun === undefined) return undefined;
  // Whatever is spoken of that carries people is what is ridden.
  const isNamed = reading.things.some((thing) => thing !== rider && isMount(matchCast(thing.noun, lexicon)?.row.family ?? '', noun));
  return isNamed ? undefined : noun;
}
