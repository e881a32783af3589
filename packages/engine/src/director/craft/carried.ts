import type { Match } from '@onereel/spec';
import { sideNouns } from '../lexicon/closed-classes.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { impliedProps, impliedTools } from './implied.ts';
import { colourNamed, traitsOf } from './traits.ts';

/** Something worn or held. */
export interface Carried {
  readonly noun: string;
  readonly match: Match;
  readonly [more: string]: unknown;
}

/** What is worn (`broader`: clothes are built) or held (`substitute`: a plain prop), with its colour where it has one. */
export function carried(things: readonly Thing[], match: Match): Carried[] {
  return things
    .filter((thing) => thing.noun !== 'camera' && !sideNouns.has(thing.noun))
    .map((thing) => {
      const traits = traitsOf(thing);
      const word = thing.adjectives.find((adjective) => colourNamed(adjective) !== undefined);
      return {
        noun: thing.noun,
        match,
        ...(thing.count > 1 ? { count: thing.count } : {}),
        ...(word === undefined ? {} : { colour: colourNamed(word), colourWord: word }),
        ...(Object.keys(traits).length === 0 ? {} : { traits }),
      };
    });
}

/** A surfer has a surfboard, whoever plays golf a club, unless the prompt names it. */
export function impliedHolds(thing: Thing, reading: Reading, hasHands: boolean): Carried[] {
  const own = reading.deeds.filter((deed) => deed.subjects.includes(thing));
  const keys = own.flatMap((deed) => [deed.verb, deed.object?.noun ?? '']);
  const nouns = [impliedProps[thing.noun], ...keys.map((key) => (hasHands ? impliedTools[key] : undefined))].filter(
    (noun) => noun !== undefined,
  );
  return [...new Set(nouns)]
    .filter((noun) => !reading.things.some((item) => item.noun === noun))
    .map((noun) => ({ noun, match: 'substitute' as const }));
}
