import { isKindOf, matchCast } from '../lexicon/match-noun.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { peopleIn } from '../craft/implied.ts';
import { readAnimalRole } from './animal-role.ts';
import type { NounPhrase } from './chunk.ts';
import type { Deed, Place, Reading, Thing } from './reading.ts';

/** How the next deed stands in time to the one before. */
export type Join = 'same' | 'next';

/** The state of reading one text from left to right. */
export interface Attachment extends Reading {
  readonly lexicon: Lexicon;
  subjects: Thing[] | null;
  previousSubjects: Thing[];
  lastNoun: Thing | null;
  lastRole: 'subject' | 'object' | 'place' | 'free';
  lastPlace: Place | null;
  lastDeed: Deed | null;
  isObjectOpen: boolean;
  preposition: string | null;
  /** The side of the picture that was named for what comes next. */
  side: string | null;
  /** Those of several that are left when one of them was told of. */
  others: Thing | null;
  isCoordinated: boolean;
  clauseHasVerb: boolean;
  join: Join;
  isThen: boolean;
  step: number;
  shot: number;
  isSentenceStart: boolean;
}

/** A fresh state. */
export function createAttachment(lexicon: Lexicon): Attachment {
  return {
    lexicon,
    things: [],
    deeds: [],
    links: [],
    writings: [],
    subjects: null,
    previousSubjects: [],
    lastNoun: null,
    lastRole: 'free',
    lastPlace: null,
    lastDeed: null,
    isObjectOpen: false,
    preposition: null,
    side: null,
    others: null,
    isCoordinated: false,
    clauseHasVerb: false,
    join: 'same',
    isThen: false,
    step: 0,
    shot: 0,
    isSentenceStart: true,
  };
}

/** Whether a thing is a person. */
export function isPerson(thing: Thing, lexicon: Lexicon): boolean {
  return matchCast(thing.noun, lexicon)?.row.family === 'human';
}

/** Whether a thing is an animal or a person. */
export function isAnimate(thing: Thing, lexicon: Lexicon): boolean {
  const family = matchCast(thing.noun, lexicon)?.row.family;
  return (
    family === 'human' || family === 'quadruped' || family === 'bird' || family === 'dragon' || isKindOf(thing.noun, 'animal', lexicon)
  );
}

/** How many of the last things a pronoun or `the` can reach back to. */
const memory = 80;

const female = new Set(
  'woman girl old-woman young-woman queen princess bride witch nun ballerina waitress mother mermaid schoolgirl'.split(' '),
);
const male = new Set('man boy old-man young-man king prince groom knight monk priest wizard father schoolboy santa-claus'.split(' '));

/** What a pronoun stands for among the things named so far. */
export function resolve(pronoun: string, state: Attachment, isObject = false): Thing | undefined {
  const { lexicon } = state;
  const kindOf = (thing: Thing): string => matchCast(thing.noun, lexicon)?.row.kind ?? '';
  const fits = (thing: Thing): boolean => {
    if (/^(she|her|herself)$/.test(pronoun)) return isPerson(thing, lexicon) && !male.has(kindOf(thing));
    if (/^(he|him|his|himself)$/.test(pronoun)) return isAnimate(thing, lexicon) && !female.has(kindOf(thing));
    if (/^(they|them|their|themselves)$/.test(pronoun)) return thing.isPlural || thing.count > 1 || isPerson(thing, lexicon);
    return !isPerson(thing, lexicon) && thing.noun !== 'camera';
  };
  const recent = state.things
    .slice(-memory)
    .reverse()
    .filter((thing) => !(isObject && !/(self|selves)$/.test(pronoun) && state.subjects?.includes(thing)));
  // "takes an apple from a basket and gives it away": what was held is given
  const isHandedOn =
    /^(give|hand|throw|pass|put|place|drop|eat|toss|kick|show|offer|bring|hang|break|drink|catch|open|knock|hold|lift|carry|raise|pull|push|squeeze|shake|cut|read|close|fold|light|roll|spin|examine|inspect|clean|wash|pet|stroke|feed|hug|grab|take|return|present|smell|sniff|taste)$/.test(
      state.lastDeed?.verb ?? '',
    );
  // "the camera …, as it follows him"
  const filming = pronoun === 'it' && !isObject ? state.previousSubjects.find((thing) => thing.noun === 'camera') : undefined;
  if (filming !== undefined) return filming;
  const handled =
    isObject && isHandedOn && /^(it|them)$/.test(pronoun)
      ? state.deeds.slice(-3).findLast((deed) => deed.object !== undefined)?.object
      : undefined;
  if (handled !== undefined && fits(handled) && !state.subjects?.includes(handled)) return handled;
  const isReflexive = /(self|selves|its|his|her|their)$/.test(pronoun);
  const inFocus = [...(isObject && !isReflexive ? [] : (state.subjects ?? [])), ...state.previousSubjects].filter(
    (thing) => !(isObject && !isReflexive && state.subjects?.includes(thing)),
  );
  // "a bee lands on a man's nose. He sneezes."
  const him = /^(he|him|himself)$/.test(pronoun)
    ? [...inFocus, ...recent].find((thing) => fits(thing) && isPerson(thing, lexicon))
    : undefined;
  return (
    him ??
    inFocus.find(fits) ??
    recent.find((thing) => fits(thing) && thing.roles.has('subject')) ??
    recent.find((thing) => fits(thing) && !thing.prepositions.has('with') && !thing.prepositions.has('of')) ??
    recent.find(fits) ??
    inFocus[0]
  );
}

/** `the bird` after `a bird` is the same bird; `another bird` is not. */
function knownThing(phrase: NounPhrase, state: Attachment): Thing | undefined {
  if (/^(a|an|another|every|each)$/.test(phrase.determiner)) return undefined;
  if (phrase.count !== undefined && phrase.determiner === '') return undefined;
  const isDefinite = /^(the|this|that|these|those|both|all)$/.test(phrase.determiner) || phrase.determiner === '';
  if (!isDefinite || phrase.owner !== undefined) return undefined;
  const same = (thing: Thing): boolean =>
    thing.noun === phrase.noun || thing.noun.endsWith(` ${phrase.noun}`) || (phrase.noun === 'board' && thing.noun.endsWith('board'));
  const known = state.things.slice(-memory).reverse().find(same);
  if (known === undefined) return undefined;
  return phrase.adjectives.every((adjective) => known.adjectives.includes(adjective)) || known.adjectives.length === 0 ? known : undefined;
}

/** `the group` after `a group of friends` are the friends. */
function knownGroup(phrase: NounPhrase, state: Attachment): Thing | undefined {
  if (phrase.determiner !== 'the' || !/^(group|flock|herd|pack|crowd|pair|trio|team|swarm|bunch)$/.test(phrase.noun)) return undefined;
  return state.things
    .slice(-memory)
    .reverse()
    .find((thing) => thing.count > 1 && isAnimate(thing, state.lexicon));
}

/** Who is meant by the plain word for somebody of that age and sex. */
const persons: Readonly<Record<string, RegExp>> = {
  boy: /^(?:grandson|son|brother|schoolboy|prince|nephew)$/,
  girl: /^(?:granddaughter|daughter|sister|schoolgirl|princess|niece)$/,
  'old man': /^(?:grandfather|grandpa|granddad)$/,
  'old woman': /^(?:grandmother|grandma|granny)$/,
  baby: /^(?:newborn|infant)$/,
  animal: /^(?:dog|cat|horse|bear|fox|wolf|lion|tiger|deer|rabbit|elephant)$/,
};

/** `the boy` after a grandson is the grandson. */
function knownPerson(phrase: NounPhrase, state: Attachment): Thing | undefined {
  const meant = phrase.determiner === 'the' && phrase.owner === undefined ? persons[phrase.noun] : undefined;
  return meant === undefined
    ? undefined
    : state.things
        .slice(-memory)
        .reverse()
        .find(({ noun }) => meant.test(noun));
}

/** `everyone` after a family are the family. */
function knownPeople(phrase: NounPhrase, state: Attachment): Thing | undefined {
  if (!/^(everyone|everybody|they all)$/.test(phrase.noun)) return undefined;
  return state.things.slice(-memory).find((thing) => isPerson(thing, state.lexicon) && isSeveral(thing));
}

const isSeveral = ({ noun, count, isPlural }: Thing): boolean => isPlural || count > 2 || Number(peopleIn[noun] ?? 0) > 2;

/** `two birds sit on a branch, one flies away`: one of a number of them goes its own way. */
function oneOf(state: Attachment): Thing | undefined {
  const isCounted = ({ count }: Thing): boolean => count > 1 && count <= 12;
  const several =
    state.previousSubjects.find(isCounted) ??
    (state.previousSubjects[0]?.isPlural === true
      ? undefined
      : state.things.findLast((thing) => isCounted(thing) && isAnimate(thing, state.lexicon) && thing.roles.has('subject')));
  if (several === undefined) return undefined;
  const one: Thing = {
    ...several,
    id: state.things.length,
    count: 1,
    isPlural: false,
    adjectives: [...several.adjectives],
    roles: new Set(several.roles),
    prepositions: new Set(several.prepositions),
    wears: [...several.wears],
    holds: [...several.holds],
    parts: [...several.parts],
  };
  several.count -= 1;
  several.isPlural = several.count > 1;
  for (const deed of state.deeds) if (deed.subjects.includes(several)) deed.subjects.push(one);
  state.links.push(...state.links.filter(({ subject }) => subject === several).map((link) => ({ ...link, subject: one })));
  state.others = several;
  state.things.push(one);
  return one;
}

/** The thing that a noun phrase names: one named before, or a new one. */
export function thingOf(given: NounPhrase, state: Attachment, isObject = false): Thing | undefined {
  const isShot = /(^| )(shot|footage|video|viewpoint)$/.test(given.noun);
  const phrase = isShot ? { ...given, noun: 'camera', adjectives: [] } : readAnimalRole(given, state.lexicon);
  const single = phrase.pronoun === 'one' && state.subjects === null ? oneOf(state) : undefined;
  if (single !== undefined) {
    single.adjectives.push(...phrase.adjectives);
    return single;
  }
  if (phrase.pronoun === 'theother') return state.others ?? state.previousSubjects[0];
  // "friends sit around a fire, one plays guitar"
  if (phrase.pronoun === 'one' && state.subjects === null && state.previousSubjects[0]?.isPlural === true) return state.previousSubjects[0];
  if (phrase.pronoun !== undefined && phrase.count === undefined) return resolve(phrase.pronoun, state, isObject);
  if (phrase.pronoun !== undefined) return state.subjects?.[0] ?? state.previousSubjects[0];
  const known = knownThing(phrase, state) ?? knownGroup(phrase, state) ?? knownPeople(phrase, state) ?? knownPerson(phrase, state);
  if (known !== undefined) {
    for (const adjective of phrase.adjectives) if (!known.adjectives.includes(adjective)) known.adjectives.push(adjective);
    return known;
  }
  const owner = phrase.owner === undefined ? undefined : thingOf(phrase.owner, state);
  const thing: Thing = {
    id: state.things.length,
    noun: phrase.noun,
    words: phrase.words,
    adjectives: [...phrase.adjectives],
    shot: state.shot,
    ...(phrase.superlative === undefined ? {} : { superlative: phrase.superlative }),
    count: phrase.count ?? (phrase.isPlural ? 0 : 1),
    isPlural: phrase.isPlural,
    roles: new Set(),
    prepositions: new Set(),
    ...(owner === undefined ? {} : { owner }),
    wears: [],
    holds: [],
    parts: [],
  };
  owner?.roles.add('owner');
  state.things.push(thing);
  return thing;
}
