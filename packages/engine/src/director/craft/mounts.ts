import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast } from '../lexicon/match-noun.ts';
import { matchVerb } from '../lexicon/match-verb.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { impliedMounts } from './implied.ts';

const carriers = /^(car|cycle|cart|boat|sailing-ship|wheeled-machine|train|quadruped|balloon|aircraft)$/;

/** The noun of what somebody rides without a word of it: a cyclist who speeds along has a bicycle. Undefined where nothing is ridden. */
export function impliedMount(rider: Thing, reading: Reading, lexicon: Lexicon): string | undefined {
  const deeds = reading.deeds.filter((deed) => deed.subjects.includes(rider) && !deed.isNegated);
  const byDeed = deeds.filter(({ object }) => object === undefined).map(({ verb }) => impliedMounts[verb]);
  const goes = deeds.some(({ verb, particle }) => matchVerb(verb, particle, undefined, lexicon).row.motion === 'travel');
  const noun = (goes ? impliedMounts[rider.noun.split(' ').at(-1)!] : undefined) ?? byDeed.find((found) => found !== undefined);
  if (noun === undefined) return undefined;
  // Whatever is spoken of that carries people is what is ridden.
  const isNamed = reading.things.some((thing) => thing !== rider && carriers.test(matchCast(thing.noun, lexicon)?.row.family ?? ''));
  return isNamed ? undefined : noun;
}
