import {
  conjunctions, copulas, determiners, numberWords, pictureNouns, placeAdverbs, possessives, prepositions, subordinators, vagueNumbers,
} from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isMany, isManySubject, isOneSubject } from './finite-verb.ts';
import type { Tag, Token } from './token.ts';

const isNominal = (token: Token | undefined): boolean => token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN');
const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'DET' || token.tag === 'NUM' || determiners.has(token.lower) || possessives.has(token.lower));
const endsPhrase = (token: Token | undefined): boolean => token === undefined || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ'].includes(token.tag);
const startsObject = (token: Token | undefined): boolean =>
  token !== undefined && (isDeterminer(token) || ['ADP', 'ADV', 'PRON', 'PUNCT', 'CCONJ', 'PART', 'SCONJ', 'QUOTE'].includes(token.tag) || prepositions.has(token.lower) || conjunctions.has(token.lower));

/** Tags of words that the grammar lists in full; undefined for open-class words. */
function closedTag(token: Token, before: Token | undefined, after: Token | undefined): Tag | undefined {
  const { lower } = token;
  if (token.tag === 'QUOTE') return 'QUOTE';
  if (lower === "'s") {
    const isCopula = before?.tag === 'PRON' || (after !== undefined && after.lower.endsWith('ing') && !/^(evening|morning|king|ring|wing)$/.test(after.lower));
    return isCopula ? 'AUX' : 'PART';
  }
  if (/^[^\w]+$/.test(lower)) return 'PUNCT';
  if (numberWords.has(lower) || /^\d+$/.test(lower)) return lower === 'one' && before?.lower === 'the' && !isNominal(after) ? 'PRON' : 'NUM';
  if (lower === 'past' && before?.tag === 'DET') return 'NOUN';
  if (/^(something|anything|nothing|everything|everyone|everybody|someone|somebody)$/.test(lower)) return 'NOUN';
  if (lower === 'like') return before?.tag === 'AUX' ? undefined : 'ADP';
  if (/^(up|down|out|off|past|by|around|along|over|through)$/.test(lower) && (after === undefined || after.tag === 'PUNCT' || after.tag === 'CCONJ' || prepositions.has(after.lower) || after.lower.endsWith('ly'))) return 'ADV';
  if (prepositions.has(lower)) return 'ADP';
  if (conjunctions.has(lower)) return 'CCONJ';
  if (subordinators.has(lower)) return 'SCONJ';
  if (lower === 'then') return 'ADV';
  if (copulas.has(lower)) return 'AUX';
  if (determiners.has(lower) && (lower !== 'that' || isNominal(after) || after?.tag === 'ADJ')) return 'DET';
  if (possessives.has(lower)) return 'PRON';
  if (placeAdverbs.has(lower) && !isDeterminer(before) && !isNominal(after) && after?.tag !== 'ADJ') return 'ADV';
  return undefined;
}

/** Whether the noun phrase that ends at `end` has its own article or stands at the start, so that a verb may follow it. */
function canBeSubject(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  let start = end;
  while (start > 0 && (isNominal(tokens[start - 1]) || tokens[start - 1]!.tag === 'ADJ')) start--;
  const before = tokens[start - 1];
  if (before === undefined || before.tag === 'DET' || before.tag === 'PUNCT' || before.tag === 'SCONJ' || before.tag === 'CCONJ' || before.tag === 'ADV' || before.lower === "'s" || possessives.has(before.lower)) return true;
  // "a glass of milk falls": the head stands before "of"
  if (before.lower === 'of' && isNominal(tokens[start - 2]) && !pictureNouns.has(tokens[start - 2]!.lower) && lexicon.isOwnVerb(tokens[end + 1]?.lower ?? '')) return canBeSubject(tokens, start - 2, lexicon);
  return before.tag === 'NUM' && (lexicon.isPlural(tokens[end]!.lower) || before.lower === 'one');
}

/** Whether the noun at `end` is counted as more than one. */
function isManyAhead(tokens: readonly Token[], end: number): boolean {
  let start = end;
  while (start > 0 && (isNominal(tokens[start - 1]) || tokens[start - 1]!.tag === 'ADJ')) start--;
  const number = tokens[start - 1]?.lower ?? '';
  return (numberWords.get(number) ?? vagueNumbers.get(number) ?? Number(number)) > 1;
}

/** Whether the sentence has a verb such as `walks` before `end`. */
function hasFiniteVerb(tokens: readonly Token[], end: number): boolean {
  for (let index = end - 1; index >= 0 && index > end - 40; index--) {
    const token = tokens[index]!;
    if (token.tag === 'PUNCT' && /[.;!?]/.test(token.text)) return false;
    if (token.tag === 'VERB' && token.lower.endsWith('s')) return true;
  }
  return false;
}

/** A word tagged as a noun or adjective that is the verb of its sentence, and the other way round. */
function openTag(tokens: readonly Token[], index: number, lexicon: Lexicon): Tag {
  const token = tokens[index]!;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const { lower } = token;
  const canVerb = lexicon.isVerb(lower);
  const canNoun = lexicon.isNoun(lower);
  let tag = token.tag;
  const next = tokens[index + 2];
  if (tag === 'ADJ' && !lexicon.isAdjective(lower)) tag = canNoun ? 'NOUN' : canVerb ? 'VERB' : tag;
  // "along the Seine": a name in the middle of a sentence
  if (tag === 'VERB' && index > 0 && before?.tag !== 'PUNCT' && /^[A-Z][a-z]/.test(token.text)) return 'PROPN';
  // "flying cars pass": a participle before a noun that has its own verb
  if (lower.endsWith('ing') && canVerb && (before === undefined || before.tag === 'PUNCT') && isNominal(after) && lexicon.isPlural(after!.lower) && next !== undefined && next.tag !== 'PUNCT' && !isDeterminer(next) && !prepositions.has(next.lower) && lexicon.isVerb(next.lower)) return 'ADJ';
  if (/^(that|which|who)$/.test(before?.lower ?? '') && before?.tag === 'PRON' && canVerb) return 'VERB';
  // "full of autumn leaves": a singular noun without an article is no subject
  if (tag === 'VERB' && canNoun && lower.endsWith('s') && isNominal(before) && !lexicon.isPlural(before!.lower) && tokens[index - 2]?.tag === 'ADP' && endsPhrase(after) && !canBeSubject(tokens, index - 1, lexicon)) return 'NOUN';
  if (/^(he|she|it|they|we|who)$/.test(before?.lower ?? '') && canVerb && tag !== 'AUX' && !lower.endsWith('ing') && !(tag === 'ADJ' && !lower.endsWith('s'))) return 'VERB';
  // "step out and wave": a second verb of a plural subject
  if (isNominal(token) && lexicon.isOwnVerb(lower) && !lexicon.isPlural(lower) && before?.lower === 'and' && (tokens[index - 2]?.tag === 'ADV' || tokens[index - 2]?.tag === 'VERB') && endsPhrase(after)) return 'VERB';
  // "a waiter with a tray of glasses trips and falls": two finite verbs joined
  if (isNominal(token) && canVerb && /[^s]s$/.test(lower) && isNominal(before) && isMany(before!, lexicon) && after?.lower === 'and' && next !== undefined && /[^s]s$/.test(next.lower) && lexicon.isOwnVerb(next.lower) && !hasFiniteVerb(tokens, index)) return 'VERB';
  if (isNominal(token) && canVerb && /[^s]s$/.test(lower) && before?.lower === 'and' && tokens[index - 2]?.tag === 'VERB' && lexicon.isOwnVerb(lower)) return 'VERB';
  // "a horse and a cow graze on …", "two balloons, one of them red, drift over …"
  if (isNominal(token) && lexicon.isOwnVerb(lower) && !lexicon.isPlural(lower) && !lower.endsWith('ing') && before !== undefined && (before.text === ',' || isNominal(before)) && (after?.tag === 'ADP' || after?.tag === 'DET' || after?.tag === 'ADV' || prepositions.has(after?.lower ?? '')) && !lexicon.isCompound(`${before.lower} ${lower}`) && isManySubject(tokens, index, lexicon)) return 'VERB';
  // "a crowd of people holding signs marches down …"
  if (isNominal(token) && lexicon.isOwnVerb(lower) && /[^s]s$/.test(lower) && isNominal(before) && isMany(before!, lexicon) && startsObject(after) && !lexicon.isCompound(`${before!.lower} ${lower}`) && isOneSubject(tokens, index, lexicon)) return 'VERB';
  // "chased by three bees"
  if (/(ed|en|wn|ught|ung|ld|ft|lt)$/.test(lower) && canVerb && after?.lower === 'by' && !isDeterminer(before) && before?.tag !== 'ADJ') return 'VERB';
  // "the northern lights dance"
  if (tag === 'VERB' && lower.endsWith('s') && before !== undefined && ['ADJ', 'PROPN', 'NOUN'].includes(before.tag) && lexicon.wordNet.nouns.has(`${before.lower}_${lower}`)) return 'NOUN';
  // "while firefighters spray water"
  if (isNominal(token) && (lexicon.isOwnVerb(lower) || lexicon.isSoundVerb(lower)) && !lower.endsWith('s') && !lower.endsWith('ing') && isNominal(before) && isMany(before!, lexicon) && isNominal(after) && !lexicon.isCompound(`${lower} ${after!.lower}`) && !lexicon.isCompound(`${before!.lower} ${lower}`) && isManySubject(tokens, index, lexicon) && canBeSubject(tokens, index - 1, lexicon)) return 'VERB';
  // "while cars honk": the verb at the end of a clause
  if (isNominal(token) && (lexicon.isOwnVerb(lower) || lexicon.isSoundVerb(lower)) && !lexicon.isPlural(lower) && !lower.endsWith('ing') && isNominal(before) && isMany(before!, lexicon) && (endsPhrase(after) || /^(colou?r|shape|direction|places|size)$/.test(after?.lower ?? '')) && !lexicon.isCompound(`${before!.lower} ${lower}`) && isManySubject(tokens, index, lexicon) && canBeSubject(tokens, index - 1, lexicon)) return 'VERB';
  if (lower.endsWith('ing') && canVerb && before?.lower === 'one' && isDeterminer(after)) return 'VERB';
  // "…, sparks flying everywhere"
  if (tag === 'VERB' && canNoun && lower.endsWith('s') && before?.text === ',' && after !== undefined && after.lower.endsWith('ing') && lexicon.isVerb(after.lower)) return 'NOUN';
  // "people open their umbrellas"
  if (tag === 'ADJ' && lexicon.isOwnVerb(lower) && before !== undefined && isNominal(before) && isMany(before, lexicon) && isDeterminer(after)) return 'VERB';
  // "leaves change from …": a plural at the very beginning and its verb
  if (index === 0 && canNoun && lower.endsWith('s') && after !== undefined && lexicon.isOwnVerb(after.lower) && !after.lower.endsWith('s') && (next?.tag === 'ADP' || next?.tag === 'DET' || next?.tag === 'ADV')) return 'NOUN';
  // "a group of male are singing", "in evening wear": words that are nouns where they stand
  if (tag === 'ADJ' && canNoun && after?.tag === 'AUX' && (before?.lower === 'of' || isDeterminer(before))) return 'NOUN';
  if (lower === 'wear' && (isNominal(before) || before?.tag === 'ADJ') && tokens.slice(Math.max(0, index - 4), index).some((token) => token.lower === 'in')) return 'NOUN';
  // "glowing instruments and humming machinery": the second of two alike phrases
  if (lower.endsWith('ing') && before?.tag === 'CCONJ' && isNominal(after) && isNominal(tokens[index - 2]) && tokens[index - 3]?.tag === 'ADJ' && tokens[index - 3]!.lower.endsWith('ing')) return 'ADJ';
  // "beakers and test tubes": one known thing without an article
  if (tag === 'VERB' && isNominal(before) && lower.endsWith('s') && endsPhrase(after) && tokens[index - 2]?.tag === 'CCONJ' && lexicon.isCompound(`${before!.lower} ${lower}`)) return 'NOUN';
  // "wood clanks": a material that does something
  if (canNoun && lexicon.isOwnAdjective(lower) && (before === undefined || before.tag === 'SCONJ') && after !== undefined && lexicon.isSoundVerb(after.lower) && !isNominal(next)) return 'NOUN';
  if (lexicon.isOwnAdjective(lower)) {
    const joinsAnother = (after?.lower === 'and' || after?.text === ',') && next !== undefined && lexicon.isOwnAdjective(next.lower) && tokens[index + 3] !== undefined;
    if (isNominal(after) || after?.tag === 'ADJ' || joinsAnother || (before === undefined && after !== undefined && lexicon.isPlural(after.lower) && lexicon.isNoun(after.lower))) return after !== undefined && canNoun && lexicon.isVerb(after.lower) && !lexicon.isNoun(after.lower) ? tag : 'ADJ';
    if (/^(to|from)$/.test(before?.lower ?? '') && (endsPhrase(after) || after?.tag === 'ADV')) return 'ADJ';
    // "two of them orange and one black"
    if (lexicon.isPlainAdjective(lower) && (before?.tag === 'PRON' || before?.tag === 'NUM') && endsPhrase(after)) return 'ADJ';
  }
  // "a banner fluttering above": an adjective that can be a noun, right before the verb
  if (tag === 'ADJ' && canNoun && after !== undefined && after.lower.endsWith('ing') && lexicon.isVerb(after.lower) && next !== undefined && (isDeterminer(next) || next.tag === 'ADP')) return 'NOUN';
  if (tag === 'VERB' && canNoun && !lower.endsWith('ing') && before?.tag === 'ADP' && before.lower !== 'to' && !(isNominal(after) && /(ed|en|wn)$/.test(lower))) return 'NOUN';
  if (tag === 'VERB' && canNoun && lower.endsWith('s') && before?.lower === 'and' && isNominal(tokens[index - 2]) && lexicon.isPlural(tokens[index - 2]!.lower) && !isDeterminer(after)) return 'NOUN';
  if (tag === 'VERB' && before?.tag === 'ADJ' && canNoun && lexicon.isPlural(lower) && !lower.endsWith('ing') && !isDeterminer(after)) return 'NOUN';
  if (tag === 'VERB' && (isDeterminer(before) || before?.tag === 'ADJ') && canNoun && !isNominal(after) && after?.tag !== 'ADJ') tag = 'NOUN';
  if (lower.endsWith('ing') && canVerb && tag !== 'VERB' && before !== undefined
    && (isNominal(before) || ['ADV', 'AUX', 'PUNCT', 'CCONJ', 'PRON', 'SCONJ'].includes(before.tag)) && !possessives.has(before.lower)
    && !(isNominal(after) && lexicon.isCompound(`${lower} ${after!.lower}`)) && !(isNominal(after) && before.tag === 'CCONJ' && lexicon.isAdjective(lower))
    && !(lexicon.isCompound(`${before.lower} ${lower}`)) && !(!isDeterminer(after) && /^(ceiling|morning|evening|building|clothing|king|ring|wing|string|painting|wedding|lightning|spring)$/.test(lower))) tag = 'VERB';
  if (lower.endsWith('ing') && index === 0 && canVerb && (isDeterminer(after) || after?.tag === 'ADP' || after?.tag === 'CCONJ')) tag = 'VERB';
  if (isNominal({ ...token, tag }) && canVerb && !lower.endsWith('s') && isNominal(before) && lexicon.isPlural(before!.lower) && startsObject(after) && !lexicon.isCompound(`${before!.lower} ${lower}`)) tag = 'VERB';
  if (isNominal({ ...token, tag }) && canVerb && !lower.endsWith('s') && before?.tag === 'ADV' && isNominal(tokens[index - 2]) && lexicon.isPlural(tokens[index - 2]!.lower) && startsObject(after)) tag = 'VERB';
  const subjectAt = before?.tag === 'ADV' ? index - 2 : index - 1;
  if (['NOUN', 'PROPN', 'ADJ'].includes(tag) && canVerb && /[^s]s$/.test(lower) && isNominal(tokens[subjectAt]) && !lexicon.isPlural(tokens[subjectAt]!.lower)
    && canBeSubject(tokens, subjectAt, lexicon) && !(tokens[index - 2]?.tag === 'CCONJ' && lexicon.isCompound(`${before!.lower} ${lower}`)) && !(lexicon.isNoun(`${tokens[subjectAt]!.lower} ${lower}`) && (!lexicon.isOwnVerb(lower) || lexicon.isOwnNoun(`${tokens[subjectAt]!.lower} ${lexicon.singular(lower)}`))) && (startsObject(after) || after === undefined || after.tag === 'ADJ' || (isNominal(after) && !lexicon.isCompound(`${lower} ${after!.lower}`) && !lexicon.isCompound(`${tokens[subjectAt]!.lower} ${lower}`)))) tag = 'VERB';
  // "stops and waves": a finite verb, and, another one
  if (['NOUN', 'PROPN', 'ADJ'].includes(tag) && canVerb && /[^s]s$/.test(lower) && before?.tag === 'CCONJ' && tokens[index - 2]?.tag === 'VERB' && tokens[index - 2]!.lower.endsWith('s')) tag = 'VERB';
  // "three sheep walk": after a number a singular cannot be the noun
  if (isNominal({ ...token, tag }) && canVerb && !lexicon.isPlural(lower) && isNominal(before) && startsObject(after) && isManyAhead(tokens, index - 1) && (lexicon.isPlural(before!.lower) || /^(sheep|fish|deer|aircraft|moose|salmon|geese|people)$/.test(before!.lower))) tag = 'VERB';
  // "armor rides a horse": no noun phrase runs on into an article
  if (isNominal({ ...token, tag }) && canVerb && /[^s]s$/.test(lower) && isNominal(before) && !lexicon.isPlural(before!.lower) && /^(a|an|the|his|her|its|their)$/.test(after?.lower ?? '')) tag = 'VERB';
  // "looks at the camera and meows": a second finite verb
  if (isNominal({ ...token, tag }) && canVerb && /[^s]s$/.test(lower) && (before?.lower === 'and' || (before?.text === ',' && (startsObject(after) || prepositions.has(after?.lower ?? '')))) && !isNominal(after) && after?.lower.endsWith('ing') !== true && !(isNominal(tokens[index - 2]) && lexicon.isPlural(tokens[index - 2]!.lower)) && hasFiniteVerb(tokens, index - 1)) tag = 'VERB';
  if (/(ed|wn|en|lt|pt)$/.test(lower) && canVerb && isNominal(before) && (after?.tag === 'ADP' || prepositions.has(after?.lower ?? ''))) tag = 'VERB';
  if ((tag === 'VERB' || tag === 'ADJ') && canNoun && isNominal(before) && !lexicon.isPlural(before!.lower) && !isManyAhead(tokens, index - 1) && !/(ing|ed)$/.test(lower) && endsPhrase(after) && !(lexicon.isOwnVerb(lower) && isManySubject(tokens, index, lexicon))
    && !(canVerb && lower.endsWith('s')) && tokens[index - 2] !== undefined && (isDeterminer(tokens[index - 2]) || ['ADJ', 'ADP'].includes(tokens[index - 2]!.tag))) tag = 'NOUN';
  if (tag === 'ADJ' && canNoun && !lexicon.isAdjective(lower) && !isNominal(after)) tag = 'NOUN';
  if (tag === 'ADJ' && canNoun && before?.tag !== 'AUX' && (isDeterminer(before) || before?.tag === 'ADJ') && endsPhrase(after) && !(after?.text === ',' && tokens[index + 2]?.tag === 'ADJ')) tag = 'NOUN';
  if ((tag === 'NOUN' || tag === 'VERB') && lexicon.isAdjective(lower) && !canNoun && (isNominal(after) || after?.tag === 'ADJ') && isDeterminer(before)) tag = 'ADJ';
  if (tag === 'X' || tag === 'INTJ' || tag === 'SYM') tag = canNoun ? 'NOUN' : canVerb ? 'VERB' : lexicon.isAdjective(lower) ? 'ADJ' : 'NOUN';
  return tag;
}

/** `ballon` is read as `balloon`, `stop sigh` as `stop sign`. */
function respell(token: Token, before: Token | undefined, lexicon: Lexicon): Token {
  if (!['NOUN', 'VERB', 'ADJ', 'ADV', 'X', 'PROPN'].includes(token.tag) || (token.tag === 'PROPN' && token.text !== token.lower)) return { ...token };
  const lower = (before === undefined ? undefined : lexicon.correctPair(before.lower, token.lower)) ?? lexicon.correct(token.lower);
  return lower === undefined ? { ...token } : { ...token, lower, tag: prepositions.has(lower) ? 'ADP' : 'NOUN' };
}

/** Corrects the tagger's parts of speech by the lexicon and the neighbours. Prompts are telegraphic; taggers are not trained on them. */
export function repair(given: readonly Token[], lexicon: Lexicon): Token[] {
  const tokens = given.map((token, index) => respell(token, given[index - 1], lexicon));
  tokens.forEach((token, index) => {
    const tag = closedTag(token, tokens[index - 1], tokens[index + 1]);
    if (tag !== undefined) token.tag = tag;
  });
  tokens.forEach((token, index) => {
    // "is ice skating": the noun before the verb only says how
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (before?.tag === 'AUX' && copulas.has(before.lower) && after !== undefined && after.lower.endsWith('ing') && lexicon.isVerb(after.lower) && lexicon.isNoun(token.lower) && !token.lower.endsWith('ing') && closedTag(token, before, after) === undefined) {
      token.tag = 'ADV';
      after.tag = 'VERB';
    }
  });
  tokens.forEach((token, index) => {
    if (token.tag === 'ADV' && tokens[index - 1]?.tag === 'AUX') return;
    if (closedTag(token, tokens[index - 1], tokens[index + 1]) === undefined) token.tag = openTag(tokens, index, lexicon);
  });
  return tokens;
}
