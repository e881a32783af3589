import { sideNouns } from '../lexicon/closed-classes.ts';
import { matchCast } from '../lexicon/match-noun.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { attachNoun } from './attach-noun.ts';
import { attachAdjective, attachAdverb, attachDirection, attachVerb } from './attach-verb.ts';
import { type Attachment, createAttachment } from './attachment.ts';
import type { Chunk } from './chunk.ts';
import { isClothing } from './clothing.ts';
import { unfoldLightVerb } from './light-verbs.ts';
import type { Reading, Thing } from './reading.ts';
import { simplify } from './simplify.ts';

/** Verbs whose preposition belongs to them: the noun after it is their object. */
const phrasalVerbs = new Set([
  'knock over',
  'tip over',
  'push over',
  'pick up',
  'put on',
  'put down',
  'take off',
  'put out',
  'blow out',
  'turn on',
  'turn off',
  'cut down',
  'cut up',
  'clean up',
  'hold up',
  'lift up',
  'open up',
  'blow up',
  'set up',
  'drink up',
  'give up',
  'play with',
  'look at',
]);

/** Ends a sentence: the next one has a subject of its own. */
function endSentence(state: Attachment): void {
  if (state.subjects !== null) state.previousSubjects = state.subjects;
  Object.assign(state, {
    subjects: null,
    lastNoun: null,
    lastRole: 'free',
    lastPlace: null,
    lastDeed: null,
    isObjectOpen: false,
    preposition: null,
    isCoordinated: false,
    clauseHasVerb: false,
    isSentenceStart: true,
  });
  state.join = 'next';
}

/** Begins a clause with a subject of its own. */
export function beginClause(state: Attachment): void {
  if (state.subjects !== null) state.previousSubjects = state.subjects;
  Object.assign(state, {
    subjects: null,
    clauseHasVerb: false,
    lastDeed: null,
    isObjectOpen: false,
    isCoordinated: false,
    preposition: null,
  });
}

/** Whether what follows at `index` is a noun (or several joined by `and`) and then a verb: a subject of its own. */
function isClauseAhead(chunks: readonly Chunk[], index: number): boolean {
  let at = index;
  if (chunks[at]?.kind !== 'noun') return false;
  at++;
  while (chunks[at]?.kind === 'and' && chunks[at + 1]?.kind === 'noun') at += 2;
  for (let links = 0; links < 2 && chunks[at]?.kind === 'link' && chunks[at + 1]?.kind === 'noun'; links++) at += 2;
  if (chunks[at]?.kind === 'adverb') at++;
  return chunks[at]?.kind === 'verb';
}

/**
 * Whether the nouns after a comma go on with those before it: a list has an `and` before its last (`a hat, a coat and boots`), and what
 * somebody wears or holds needs none. `rides a horse, mountains in the distance` is no list.
 */
function isListAhead(state: Attachment, chunks: readonly Chunk[], index: number): boolean {
  const { lastNoun, clauseHasVerb } = state;
  if (!clauseHasVerb || lastNoun === null) return true;
  if (state.things.some((thing) => [thing.wears, thing.holds, thing.parts].some((own) => own.includes(lastNoun)))) return true;
  for (let at = index + 1; at < chunks.length; at++) {
    const { kind } = chunks[at]!;
    if (kind === 'and') return true;
    if (!/^(noun|comma|adjective|adverb|link)$/.test(kind)) return false;
  }
  return false;
}

/** `wearing a cape, a crown and sunglasses runs`: a garment after a garment is worn too, and does nothing itself. */
function isGarmentAhead(state: Attachment, after: Chunk | undefined): boolean {
  return after?.kind === 'noun' && state.lastNoun !== null && isClothing(after.noun.noun, state) && isClothing(state.lastNoun.noun, state);
}

function attachComma(state: Attachment, chunks: readonly Chunk[], index: number): void {
  state.isCoordinated = false;
  state.preposition = null;
  state.isObjectOpen = false;
  const after = chunks[index + 1];
  // "a city at night, cars pass": a fragment that sets the scene, then a clause
  const isFragment =
    (state.lastRole === 'subject' || (state.lastRole === 'place' && !state.clauseHasVerb)) &&
    after?.kind === 'noun' &&
    chunks[index + 2]?.kind === 'verb' &&
    !chunks.slice(Math.max(0, index - 3), index).some((chunk) => chunk.kind === 'comma');
  if (isClauseAhead(chunks, index + 1) && (state.clauseHasVerb || isFragment) && !isGarmentAhead(state, after)) {
    beginClause(state);
    return;
  }
  if (after?.kind === 'noun' && state.lastNoun !== null && isListAhead(state, chunks, index))
    state.isCoordinated = state.lastRole !== 'subject' || !state.clauseHasVerb;
  state.lastDeed = after?.kind === 'link' || after?.kind === 'direction' || after?.kind === 'adverb' ? state.lastDeed : null;
}

/** Whether the verb after the noun at `index` hangs on what is before: `wearing jeans and a shirt, taking a stroll`. */
function isParticipleAhead(chunks: readonly Chunk[], index: number): boolean {
  const verb = chunks.slice(index, index + 4).find((chunk) => chunk.kind === 'verb');
  return verb?.kind === 'verb' && verb.verb.isParticiple && !verb.verb.isPast;
}

function attachAnd(state: Attachment, chunks: readonly Chunk[], index: number): void {
  const after = chunks[index + 1];
  const isSecondObject =
    state.lastRole === 'object' &&
    after?.kind === 'noun' &&
    isParticipleAhead(chunks, index + 1) &&
    matchCast(after.noun.noun, state.lexicon)?.row.medium !== 'air' &&
    matchCast(after.noun.noun, state.lexicon)?.row.family !== 'human' &&
    matchCast(after.noun.noun, state.lexicon)?.row.family !== 'quadruped';
  const isSecondGarment =
    isGarmentAhead(state, after) || (after?.kind === 'noun' && state.lastDeed?.verb === 'wear' && state.lastRole === 'object');
  if (isClauseAhead(chunks, index + 1) && state.clauseHasVerb && !isSecondObject && !isSecondGarment) beginClause(state);
  else state.isCoordinated = true;
}

function attachSubordinate(word: string, state: Attachment, chunks: readonly Chunk[], index: number): void {
  if (chunks[index + 1]?.kind === 'noun') beginClause(state);
  state.preposition = null;
  state.isObjectOpen = false;
  state.join = word === 'until' || word === 'before' ? 'next' : 'same';
}

/** `…, and a boat floats above`: above what was spoken of before. */
function linkToKnown(preposition: string, state: Attachment): void {
  const known = state.previousSubjects[0];
  if (!/^(above|below|behind|beneath|underneath|beside)$/.test(preposition) || known === undefined || state.subjects === null) return;
  for (const subject of state.subjects) {
    if (subject !== known)
      state.links.push({
        subject,
        preposition,
        object: known,
        ...(state.lastDeed === null ? {} : { deed: state.lastDeed }),
        step: state.step,
        shot: state.shot,
      });
  }
}

function attachLink(preposition: string, state: Attachment, chunks: readonly Chunk[], index: number): void {
  const after = chunks[index + 1];
  const deed = state.lastDeed;
  if (deed !== null && chunks[index - 1]?.kind === 'verb' && phrasalVerbs.has(`${deed.verb} ${preposition}`)) {
    deed.particle = preposition;
    return;
  }
  const isTime = preposition === 'before' || preposition === 'after';
  if (isTime && (after?.kind === 'verb' || isClauseAhead(chunks, index + 1))) {
    attachSubordinate(preposition, state, chunks, index);
    return;
  }
  if (after?.kind === 'noun' || after?.kind === 'adjective' || after?.kind === 'and') {
    state.preposition = preposition;
    state.isCoordinated = false;
  } else if (state.lastDeed !== null) {
    state.lastDeed.particle ??= preposition;
    linkToKnown(preposition, state);
  }
}

function attachChunk(state: Attachment, chunks: readonly Chunk[], index: number): void {
  const chunk = chunks[index]!;
  switch (chunk.kind) {
    case 'stop':
      return endSentence(state);
    case 'comma':
      return attachComma(state, chunks, index);
    case 'and':
      return attachAnd(state, chunks, index);
    case 'shot':
      endSentence(state);
      // Nothing has been told yet that the first sentence could come after.
      if (state.things.length === 0) state.join = 'same';
      state.shot = chunk.shot;
      return;
    case 'then':
      // "and then two horses gallop": a clause of its own
      if (isClauseAhead(chunks, index + 1) && state.clauseHasVerb) beginClause(state);
      state.join = 'next';
      state.isThen = true;
      return;
    case 'subordinate':
      return attachSubordinate(chunk.word, state, chunks, index);
    case 'link':
      return attachLink(chunk.preposition, state, chunks, index);
    case 'noun':
      return attachNoun(chunk.noun, state, chunks, index);
    case 'verb':
      return attachVerb(chunk.verb, state, chunks, index);
    case 'adjective':
      return attachAdjective(chunk.word, state);
    case 'adverb':
      return attachAdverb(chunk.word, state);
    case 'direction':
      return attachDirection(chunk.direction, state);
  }
}

/** Puts the phrases of a text together: who does what to whom, where, and in which order. */
export function attach(chunks: readonly Chunk[], lexicon: Lexicon): Reading {
  const state = createAttachment(lexicon);
  const simple = simplify(chunks, lexicon);
  simple.forEach((_, index) => attachChunk(state, simple, index));
  const { things, links, writings } = state;
  const carriers = new Set<Thing>();
  const deeds = state.deeds.flatMap((deed) => {
    const verb = unfoldLightVerb(deed, lexicon);
    if (verb === undefined) return [deed];
    const { object, ...rest } = deed;
    if (object !== undefined) carriers.add(object);
    return [{ ...rest, verb }];
  });
  // The noun of a light verb is its deed and no thing beside it.
  const isCarrier = (thing: Thing): boolean =>
    carriers.has(thing) &&
    !deeds.some((deed) => deed.object === thing || deed.subjects.includes(thing)) &&
    matchCast(thing.noun, lexicon)?.match !== 'exact';
  return {
    things: things.filter((thing) => !(sideNouns.has(thing.noun) && thing.roles.size === 0) && !isCarrier(thing)),
    deeds,
    links,
    writings,
  };
}
