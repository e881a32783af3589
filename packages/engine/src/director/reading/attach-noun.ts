import { sideNouns } from '../lexicon/closed-classes.ts';
import { type Attachment, isAnimate, thingOf } from './attachment.ts';
import { attachPlace, belongsTo, link } from './attach-place.ts';
import { attachQuote } from './attach-quote.ts';
import { isBodyPart } from './body-parts.ts';
import { attachStockPhrase } from './stock-phrases.ts';
import { isClothing } from './clothing.ts';
import type { Chunk, NounPhrase } from './chunk.ts';
import type { Deed, Thing } from './reading.ts';

/** `and a cat`: the same role as the noun before. */
function attachCoordinated(thing: Thing, state: Attachment): void {
  if (state.lastRole === 'subject' || state.lastRole === 'free') {
    state.subjects = [...(state.subjects ?? []), thing];
    thing.roles.add('subject');
    return;
  }
  if (state.lastRole === 'place' && state.lastPlace !== null) {
    const { preposition } = state.lastPlace;
    const beforeHosts = state.links.filter((item) => item.object === state.lastNoun).map((item) => item.subject);
    thing.roles.add('place');
    thing.prepositions.add(preposition);
    for (const host of new Set(beforeHosts)) link(state, host, preposition, thing, state.lastDeed);
    for (const host of state.things) {
      if (state.lastNoun !== null && host.wears.includes(state.lastNoun)) belongsTo(host, 'in', thing, state);
      else if (state.lastNoun !== null && (host.holds.includes(state.lastNoun) || host.parts.includes(state.lastNoun)))
        belongsTo(host, 'with', thing, state);
    }
    return;
  }
  const last = state.deeds.filter((deed) => deed.object === state.lastNoun && deed.object !== undefined).at(-1);
  thing.roles.add('object');
  if (last !== undefined && /^(wear|don)$/.test(last.verb)) for (const subject of last.subjects) subject.wears.push(thing);
  else if (last !== undefined && /^(hold|carry)$/.test(last.verb) && !isAnimate(thing, state.lexicon))
    for (const subject of last.subjects) subject.holds.push(thing);
  if (last !== undefined) state.deeds.push({ ...last, object: thing, places: [...last.places], adverbs: [...last.adverbs] });
}

/** The deed that a noun is the object of, told what it is. */
function attachObject(thing: Thing, deed: Deed, state: Attachment): void {
  if (deed.isNegated) {
    // what is not worn or held is not there
    if (thing.roles.size === 0) state.things.splice(state.things.indexOf(thing), 1);
    return;
  }
  thing.roles.add('object');
  const [actor] = deed.subjects;
  if (isBodyPart(thing.noun) && thing.owner === undefined && actor !== undefined && isAnimate(actor, state.lexicon)) thing.owner = actor;
  if (/^(wear|don)$/.test(deed.verb) && deed.subjects[0] !== undefined) {
    for (const subject of deed.subjects) subject.wears.push(thing);
  } else if (/^(hold|carry|grip|clutch|wield)$/.test(deed.verb)) {
    for (const subject of deed.subjects)
      if (!subject.holds.includes(thing) && !isAnimate(thing, state.lexicon) && !isBodyPart(thing.noun)) subject.holds.push(thing);
  }
  for (const same of state.deeds)
    if (same.step === deed.step && same.verb === deed.verb && same.words === deed.words && same.object === undefined) same.object = thing;
  deed.object = thing;
}

/** Who or what the noun before belongs to: the wearer of a suit, else the noun itself. */
function bearer(state: Attachment): Thing | undefined {
  const last = state.lastNoun;
  if (last === null) return state.subjects?.[0];
  return (
    state.things.find((thing) => thing.wears.includes(last) || thing.holds.includes(last) || thing.parts.includes(last)) ??
    (state.lastDeed === null ? last : (state.subjects?.[0] ?? last))
  );
}

/** Whether a thing is there for what is in it. */
const isFilled = ({ noun }: Thing): boolean =>
  /\b(?:glass|cup|mug|bowl|bottle|bucket|jar|pot|jug|pitcher|carafe|barrel|basket|box|bag|sack|crate|can|vase|tank|tub|flask|beaker|teacup|teapot|kettle|pan|goblet|tin|carton|pint|keg|chest|tray|plate)$/.test(
    noun,
  );

const isFire = (chunk: Chunk | undefined): boolean => chunk?.kind === 'noun' && chunk.noun.noun === 'fire';

const chunkBefore = (chunks: readonly Chunk[], index: number): Chunk | undefined => chunks[index - 1];

/** What something was done to in the last deeds; of several, what they are. */
function handled(isMany: boolean, state: Attachment): Thing | undefined {
  if (isMany) return state.subjects === null || state.clauseHasVerb ? manyHandled(state) : undefined;
  return state.deeds
    .slice(-2)
    .findLast(
      (deed) =>
        deed.object !== undefined &&
        /^(?:throw|toss|launch|release|fling|hurl|drop|kick|hit|knock|break|push|shoot|catch|let|bump|strike|fold)$/.test(deed.verb),
    )?.object;
}

/** Things, not people, that the last deed was done to: `drops the plates. They shatter.` */
const manyHandled = (state: Attachment): Thing | undefined =>
  /^(?:throw|toss|drop|release|fling|knock|break|push|spill|scatter)$/.test(state.deeds.at(-1)?.verb ?? '')
    ? state.things.findLast((thing) => (thing.isPlural || thing.count > 1) && !isAnimate(thing, state.lexicon))
    : undefined;

/** Gives a noun its part in the sentence. */
export function attachNoun(phrase: NounPhrase, state: Attachment, chunks: readonly Chunk[], index: number): void {
  if (phrase.quote !== undefined) return attachQuote(phrase.quote, state);
  const after = chunks[index + 1];
  if (/^(that|which|who|whom|whose)$/.test(phrase.pronoun ?? '')) {
    if (state.lastNoun !== null && after?.kind === 'verb') {
      if (state.subjects !== null && state.subjects[0] !== state.lastNoun) state.previousSubjects = state.subjects;
      state.subjects = [state.lastNoun];
      state.lastDeed = null;
      state.preposition = null;
      state.isObjectOpen = false;
    }
    return;
  }
  const { preposition } = state;
  state.preposition = null;
  if (phrase.determiner === 'no' || preposition === 'without') return;
  if (attachStockPhrase(phrase, preposition, state)) return;
  if (sideNouns.has(phrase.noun) && preposition !== null) {
    // "with a tower in the background" is about the tower, "reads a book in the background" about the reader
    const isOfPlace = state.lastRole === 'place' && state.lastPlace?.preposition === 'with' && chunks[index - 2]?.kind === 'noun';
    const host = state.lastDeed === null || isOfPlace ? state.lastNoun : (state.subjects?.[0] ?? state.lastNoun);
    if (/^(background|distance|foreground)$/.test(phrase.noun)) host?.prepositions.add(phrase.noun);
    if (/^(left|right)$/.test(phrase.noun) && /^(on|to|at|in)$/.test(preposition)) {
      // "on the left there is a cube" speaks of what comes, "a man on the left" of who came
      if (chunks[index - 2]?.kind === 'noun') bearer(state)?.prepositions.add(`side-${phrase.noun}`);
      else state.side = `side-${phrase.noun}`;
    }
    if (phrase.noun === 'distance' || phrase.noun === 'background') state.lastDeed?.adverbs.push(`in the ${phrase.noun}`);
    return;
  }
  const isOfSubject =
    phrase.pronoun !== undefined &&
    preposition !== null &&
    chunks[index - 2]?.kind === 'noun' &&
    state.lastRole !== 'subject' &&
    state.subjects?.[0] !== undefined &&
    state.subjects[0] !== state.lastNoun;
  // "knocks a vase off a shelf and it shatters": what breaks is what it was done to
  const struck =
    /^(?:it|they)$/.test(phrase.pronoun ?? '') &&
    after?.kind === 'verb' &&
    (/^(shatter|break|fall|melt|burst|explode|spill|bounce|crack|roll|tip|collapse|pop|splash|land|burn|ignite|glide|soar|fly|float|drift|sail|sink|hit|flutter)$/.test(
      after.verb.verb ?? '',
    ) ||
      (after.verb.verb === 'catch' && isFire(chunks[index + 2])))
      ? handled(phrase.pronoun === 'they', state)
      : undefined;
  const thing = struck ?? (isOfSubject ? state.subjects![0]! : thingOf(phrase, state, preposition !== null || state.isObjectOpen));
  if (thing === undefined) return;
  // "two birds sit on a branch, one flies away": it has sat there before
  const goes = phrase.pronoun === 'one' && after?.kind === 'verb' ? after.verb.verb : undefined;
  if (goes !== undefined && thing.count === 1 && /^(fly|take|leave|run|walk|jump|leap|climb|swim|hop|go|get|fall|wander|crawl)$/.test(goes))
    state.join = 'next';
  const before = chunkBefore(chunks, index);
  if (state.side !== null) thing.prepositions.add(state.side);
  state.side = null;
  // "a girl, long hair, …": a part named in a list belongs to whoever was named before
  const whole =
    before?.kind === 'comma' && preposition === null && isBodyPart(thing.noun) && thing.owner === undefined && after?.kind !== 'verb'
      ? state.things.findLast((other) => other !== thing && isAnimate(other, state.lexicon))
      : undefined;
  if (whole !== undefined) {
    thing.owner = whole;
    return;
  }
  const isAfterNoun = before?.kind === 'link' && chunks[index - 2]?.kind === 'noun' && state.lastNoun !== null;
  // "a glass of milk falls": the glass falls, with the milk in it
  if (preposition === 'of' && isAfterNoun && isFilled(state.lastNoun!) && !isAnimate(thing, state.lexicon)) {
    thing.roles.add('object');
    link(state, thing, 'in', state.lastNoun!, null);
    return;
  }
  if (
    state.isCoordinated &&
    (before?.kind === 'and' || before?.kind === 'comma' || before?.kind === 'adverb' || before?.kind === 'then') &&
    state.lastNoun !== null &&
    preposition === null
  ) {
    attachCoordinated(thing, state);
    state.isCoordinated = before.kind === 'comma';
  } else if (preposition !== null) {
    attachPlace(thing, preposition, state, isAfterNoun);
    state.lastRole = 'place';
    const verbAfter = after?.kind === 'adverb' ? chunks[index + 2] : after;
    const isOwn = isBodyPart(thing.noun) || isClothing(thing.noun, state);
    if (
      preposition === 'with' &&
      verbAfter?.kind === 'verb' &&
      (verbAfter.verb.isParticiple || verbAfter.verb.isCopula) &&
      !(
        (isOwn || /^(use|hold|carry|wear|try|look|show|make|create|cause|leave|reveal)$/.test(verbAfter.verb.verb ?? '')) &&
        verbAfter.verb.isParticiple &&
        !verbAfter.verb.isPast &&
        state.subjects?.[0] !== undefined &&
        isAnimate(state.subjects[0], state.lexicon)
      )
    ) {
      if (state.subjects !== null) state.previousSubjects = state.subjects;
      state.subjects = [thing];
      state.lastRole = 'subject';
      state.lastDeed = null;
    }
  } else if (state.lastDeed !== null && state.isObjectOpen && state.subjects !== null && before?.kind !== 'comma') {
    const deed = state.lastDeed;
    if (deed.object !== undefined && isAnimate(deed.object, state.lexicon) && before?.kind === 'noun')
      deed.places.push({ preposition: 'to', thing: deed.object });
    attachObject(thing, deed, state);
    state.isObjectOpen = /^(give|hand|show|tell|teach|offer|bring|throw|pass|send|read)$/.test(deed.verb) && after?.kind === 'noun';
    state.lastRole = 'object';
  } else if (state.subjects === null) {
    state.subjects = [thing];
    thing.roles.add('subject');
    state.lastRole = 'subject';
  } else {
    thing.roles.add('topic');
    state.lastRole = 'free';
    if (after?.kind === 'verb') {
      state.previousSubjects = state.subjects;
      state.subjects = [thing];
      state.lastRole = 'subject';
      state.lastDeed = null;
    }
  }
  state.lastNoun = thing;
  state.isSentenceStart = false;
}
