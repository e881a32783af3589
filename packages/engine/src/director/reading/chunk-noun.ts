import { determiners, numberWords, personPronouns, possessives, relativePronouns, vagueNumbers } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isKindOf } from '../lexicon/match-noun.ts';
import { placeNames, withPlaceType } from '../lexicon/named-places.ts';
import type { NounPhrase } from './chunk.ts';
import type { Token } from './token.ts';
import { isGiven } from './token-kinds.ts';

/** A noun phrase and the index after it. */
export interface Taken<Value> {
  readonly value: Value;
  readonly end: number;
}

/** No noun phrase has more words than this; it also keeps a wall of adjectives from costing its square. */
const longestPhrase = 24;

const isNominal = (token: Token | undefined): boolean => token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN');
const isParticiple = (token: Token): boolean => token.tag === 'VERB' && /(ing|ed|en|wn|lit|rn)$/.test(token.lower);

interface Draft {
  determiner: string;
  count: number | undefined;
  superlative: string | undefined;
  describing: Token[];
  nouns: Token[];
  owner: NounPhrase | undefined;
}

const emptyDraft = (): Draft => ({ determiner: '', count: undefined, superlative: undefined, describing: [], nouns: [], owner: undefined });

/** Whether a comma or `and` at `index` only separates two adjectives of the same noun. */
function joinsAdjectives(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (after === undefined || !(after.tag === 'ADJ' || (isParticiple(after) && isNominal(tokens[index + 2])))) return false;
  for (let at = index + 1; at < tokens.length && at < index + 8; at++) {
    const token = tokens[at]!;
    if (isNominal(token)) return true;
    if (!(token.tag === 'ADJ' || token.tag === 'ADV' || isParticiple(token) || token.text === ',' || token.lower === 'and')) return false;
  }
  return false;
}

/** Whether an adjective and an animal are what people are called: `fat cat`, `black sheep`. */
const isNickname = (name: string, head: string, lexicon: Lexicon): boolean =>
  !lexicon.isOwnNoun(name) &&
  lexicon.isOwnNoun(head) &&
  isKindOf(head, 'animal', lexicon) &&
  isKindOf(name, 'person', lexicon) &&
  !isKindOf(name, 'animal', lexicon);

function finish(draft: Draft, tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): NounPhrase {
  // "a city skyline scene", "stage background": the scene is the picture, the rest is the thing
  if (
    draft.nouns.length > 1 &&
    /^(scene|scenes|background|backdrop|sunset|sunrise|night|morning|evening|dusk|dawn)$/.test(draft.nouns.at(-1)!.lower)
  )
    draft.nouns.pop();
  const last = draft.nouns.at(-1)!;
  // "Buenos Aires": a name has no singular
  const name = draft.nouns.map((token) => token.lower).join(' ');
  const place = draft.nouns.length > 1 && placeNames.includes(name) ? name : undefined;
  const isDrunkFrom =
    last.lower === 'glasses' &&
    (tokens[end]?.lower === 'of' ||
      (tokens[start - 1]?.lower === 'of' &&
        /^(?:trays?|stacks?|racks?|towers?|pyramids?|rows?|boxe?s?)$/.test(tokens[start - 2]?.lower ?? '')) ||
      /^(wine|beer|drinking|champagne|shot|water|cocktail|martini)$/.test(
        draft.nouns.at(-2)?.lower ?? draft.describing.at(-1)?.lower ?? '',
      ));
  const head = isDrunkFrom ? 'glass' : lexicon.singular(last.lower);
  const before = [...draft.describing.map((token) => token.lower), ...draft.nouns.slice(0, -1).map((token) => token.lower)];
  const nounsBefore = draft.nouns.length - 1;
  let taken = nounsBefore;
  // "a rubber duck": what a thing is made of belongs to its name when the word is itself a noun
  const maker = draft.describing.at(-1);
  if (
    nounsBefore === 0 &&
    maker !== undefined &&
    lexicon.isMaterial(maker.lower) &&
    (lexicon.isNoun(maker.lower) || maker.lower === 'stuffed')
  )
    taken = 1;
  for (let size = Math.min(2, before.length); size > taken; size--) {
    const name = [...before.slice(-size), head].join(' ');
    // "a white horse" is a horse, "an old man" and "a black bear" are names
    const isPlain = before.slice(-size).some((word) => lexicon.isPlainAdjective(word));
    // "a fat cat" is a cat, whatever people are called so
    if (size === 1 && draft.describing.at(-1)?.lower === before.at(-1) && isNickname(name, head, lexicon)) continue;
    if (isPlain ? lexicon.isName(name) : lexicon.isCompound(name)) {
      taken = size;
      break;
    }
  }
  // "a hot dog stand": what the thing is for is a name by itself
  if (taken < 2 && before.length >= 2 && !lexicon.isPlainAdjective(before.at(-2)!) && lexicon.isCompound(before.slice(-2).join(' ')))
    taken = 2;
  const adjectives = draft.describing.map((token) => token.lower);
  return {
    noun: withPlaceType(place ?? [...(taken > 0 ? before.slice(-taken) : []), head].join(' ')),
    adjectives,
    ...(draft.superlative === undefined ? {} : { superlative: draft.superlative }),
    ...(draft.count === undefined ? {} : { count: draft.count }),
    isPlural: place === undefined && (head !== last.lower || lexicon.isPlural(last.lower)),
    determiner: draft.determiner,
    ...(draft.owner === undefined ? {} : { owner: draft.owner }),
    words: tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(' ')
      .replace(/ ([,'])/g, '$1'),
  };
}

function pronounPhrase(token: Token, owner = false): NounPhrase {
  return {
    noun: token.lower,
    adjectives: [],
    isPlural: /^(they|them|their)$/.test(token.lower),
    determiner: owner ? 'own' : '',
    pronoun: token.lower,
    words: token.text,
  };
}

/** Adds one token in front of the head to the draft. Gives false when the phrase ends before it. */
function addToDraft(draft: Draft, tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokens[index]!;
  const after = tokens[index + 1];
  const { lower } = token;
  const hasNoun = draft.nouns.length > 0;
  if (isNominal(token)) {
    draft.nouns.push(token);
    return true;
  }
  if (hasNoun) return false;
  if (possessives.has(lower)) {
    draft.owner = pronounPhrase(token, true);
    return true;
  }
  if (vagueNumbers.has(lower)) {
    draft.count ??= vagueNumbers.get(lower);
    return true;
  }
  if (token.tag === 'DET' || determiners.has(lower)) {
    draft.determiner = lower;
    if (/^(a|an|another|each|every)$/.test(lower)) draft.count ??= 1;
    return true;
  }
  if (token.tag === 'NUM') {
    draft.count = numberWords.get(lower) ?? (/^\d{1,4}$/.test(lower) ? Math.max(1, Number(lower)) : draft.count);
    return true;
  }
  if (lexicon.superlativeBase(lower) !== undefined && token.tag !== 'VERB') {
    draft.superlative = lower;
    return true;
  }
  if (
    token.tag === 'ADJ' ||
    (isParticiple(token) &&
      (isNominal(after) || after?.tag === 'ADJ') &&
      (draft.determiner !== '' ||
        draft.describing.length > 0 ||
        draft.owner !== undefined ||
        /(ed|en|wn|rn)$/.test(lower) ||
        /^(around|on|with|of|under|over|among|in|through|across|between|near|behind)$/.test(tokens[index - 1]?.lower ?? '') ||
        (tokens[index - 1]?.lower === 'by' && /^(followed|surrounded|accompanied|lit|framed)$/.test(tokens[index - 2]?.lower ?? '')) ||
        lexicon.isCompound(`${lower} ${after?.lower ?? ''}`)))
  ) {
    draft.describing.push(token);
    return true;
  }
  if (
    token.tag === 'ADV' &&
    after !== undefined &&
    (after.tag === 'ADJ' ||
      (isParticiple(after) && isNominal(tokens[index + 2])) ||
      (isNominal(after) && /^(most|very|left|right|back)$/.test(lower)))
  )
    return true;
  if ((token.text === ',' || lower === 'and') && draft.describing.length > 0 && joinsAdjectives(tokens, index)) return true;
  return false;
}

/** Whether what is read so far is whom something is given to, and what is given comes next. */
function isReceiver(draft: Draft, tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  const last = draft.nouns.at(-1);
  return (
    last !== undefined &&
    isNominal(tokens[end]) &&
    lexicon.isPlural(last.lower) &&
    !lexicon.isCompound(`${last.lower} ${tokens[end]!.lower}`) &&
    isGiven(tokens[start - 1])
  );
}

/** Reads the noun phrase that begins at `start`, or gives undefined when none begins there. */
export function takeNounPhrase(tokens: readonly Token[], start: number, lexicon: Lexicon): Taken<NounPhrase> | undefined {
  const first = tokens[start]!;
  if (first.tag === 'QUOTE') {
    return {
      value: { noun: 'words', adjectives: [], isPlural: true, determiner: '', quote: first.quote ?? 0, words: first.text },
      end: start + 1,
    };
  }
  let draft = emptyDraft();
  let index = start;
  const limit = Math.min(tokens.length, start + longestPhrase);
  while (index < limit && addToDraft(draft, tokens, index, lexicon)) {
    index++;
    // "feeding ducks bread": to whom, and what
    if (isReceiver(draft, tokens, start, index, lexicon)) break;
    if (draft.nouns.length > 0 && tokens[index]?.lower === "'s" && tokens[index]?.tag === 'PART') {
      const owner = finish(draft, tokens, start, index, lexicon);
      draft = { ...emptyDraft(), owner };
      index++;
    }
  }
  if (draft.nouns.length > 0) return { value: finish(draft, tokens, start, index, lexicon), end: index };
  if (draft.owner !== undefined && draft.owner.pronoun === undefined) return { value: draft.owner, end: index };
  if (personPronouns.has(first.lower) || relativePronouns.has(first.lower) || (first.tag === 'PRON' && !possessives.has(first.lower))) {
    return { value: pronounPhrase(first), end: start + 1 };
  }
  // "the last one falls": one of those named before
  if (draft.nouns.length === 0 && draft.describing.length > 0 && tokens[index]?.lower === 'one' && tokens[index]?.tag === 'PRON') {
    const adjectives = draft.describing.map((token) => token.lower);
    return { value: { ...pronounPhrase(tokens[index]!), adjectives, count: 1, isPlural: false }, end: index + 1 };
  }
  if (draft.nouns.length === 0 && index > start + 1 && tokens[index - 1]?.lower === 'one')
    return { value: { ...pronounPhrase(tokens[index - 1]!), count: 1, isPlural: false }, end: index };
  if (draft.count !== undefined && draft.describing.length === 0 && draft.determiner === '' && tokens[start]!.tag === 'NUM') {
    return { value: { ...pronounPhrase(first), count: draft.count, isPlural: draft.count > 1 }, end: start + 1 };
  }
  return undefined;
}
