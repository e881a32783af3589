import type { Match } from '@onereel/spec';
import { sideNouns } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchCast, standInRow } from '../lexicon/match-noun.ts';
import type { Reading, Thing } from '../reading/reading.ts';
import { impliedProps, impliedTools } from './implied.ts';
import { colourNamed, traitsOf } from './traits.ts';

/** Something worn or held. */
export interface Carried {
  readonly noun: string;
  readonly match: Match;
  readonly [more: string]: unknown;
}

/** Nothing longer than this, in metres, is carried about. */
const longestHeld = 2.2;

/** How close the thing in somebody's hands comes to a noun: hands hold what the manifest has and they can bear. */
export function heldMatch(noun: string, hasHands: boolean, lexicon: Lexicon): Match {
  const found = matchCast(noun, lexicon);
  if (found === undefined || found.row === standInRow || found.match === 'substitute' || Math.max(...found.row.extent) > longestHeld)
    return 'substitute';
  return hasHands ? found.match : 'broader';
}

/** What is worn or held, how close what is built comes to it, with its colour where it has one. */
export function carried(things: readonly Thing[], matchOf: (noun: string) => Match): Carried[] {
  return things
    .filter((thing) => thing.noun !== 'camera' && !sideNouns.has(thing.noun))
    .map((thing) => {
      const traits = traitsOf(thing);
      const word = thing.adjectives.find((adjective) => colourNamed(adjective) !== undefined);
      return {
        noun: thing.noun,
        match: matchOf(thing.noun),
        ...(thing.count > 1 ? { count: thing.count } : {}),
        ...(word === undefined ? {} : { colour: colourNamed(word), colourWord: word }),
        ...(Object.keys(traits).length === 0 ? {} : { traits }),
      };
    });
}

/** What has keys of its own to type on. */
const keyed = /\b(?:typewriter|computer|laptop|notebook|phone|smartphone|tablet|terminal|calculator|cash register|piano)\b/;

/** A surfer has a surfboard, whoever plays golf a club, unless the prompt names it. */
export function impliedHolds(thing: Thing, reading: Reading, lexicon: Lexicon, hasHands: boolean): Carried[] {
  const own = reading.deeds.filter((deed) => deed.subjects.includes(thing));
  const keys = own.flatMap((deed) => [deed.verb, deed.object?.noun ?? '']);
  const isBusy = own.some(
    ({ verb, object }) =>
      /^(row|drive|ride|swim|climb|eat|drink|clap|carry|hold|pull|push|dance|hug|sleep|lift)$/.test(verb) ||
      (verb === 'play' && object !== undefined),
  );
  const prop = impliedProps[thing.noun];
  const nouns = [
    isBusy && !/board|ski|skate/.test(prop ?? '') ? undefined : prop,
    ...keys.map((key) => (hasHands ? impliedTools[key] : undefined)),
  ].filter((noun) => noun !== undefined);
  return [...new Set(nouns)]
    .filter((noun) => !reading.things.some((item) => item.noun === noun))
    .filter((noun) => noun !== 'keyboard' || !reading.things.some((item) => keyed.test(item.noun)))
    .map((noun) => ({ noun, match: heldMatch(noun, hasHands, lexicon) }));
}
