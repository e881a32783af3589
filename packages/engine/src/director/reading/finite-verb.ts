import { numberWords, pictureNouns, possessives, vagueNumbers } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from './token.ts';
import { isNominal } from './token-kinds.ts';

/** Whether a noun stands for several, also one that has no singular: `dogs`, `glasses`. */
export const isMany = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.isPlural(token.lower) || /^(glasses|sunglasses|jeans|pants|shorts|goggles|people|children)$/.test(token.lower);

/** The tokens of the clause before `end`, the nearest first, up to a stop or a verb that has its own subject. */
function* clauseBefore(tokens: readonly Token[], end: number): Generator<Token> {
  for (let index = end - 1; index >= 0 && index > end - 24; index--) {
    const token = tokens[index]!;
    if (token.tag === 'SCONJ' || (token.tag === 'PUNCT' && /[.;!?]/.test(token.text))) return;
    yield token;
  }
}

/** Whether the clause before `end` has no verb yet, but a subject of several: `a horse and a cow`, `two balloons, one red`. */
export function isManySubject(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const whole = [...clauseBefore(tokens, end)].reverse();
  const isFinite = (token: Token): boolean => token.tag === 'AUX' || (token.tag === 'VERB' && !/(ing|ed|en|wn)$/.test(token.lower));
  // "does a backflip, the judges clap": a clause after a clause
  const comma = whole.findLastIndex(({ text }) => text === ',');
  const isNext = comma > 0 && whole.slice(0, comma).some(isFinite) && whole[comma + 1]?.tag === 'DET' && whole.length - comma <= 4;
  const before = isNext ? whole.slice(comma + 1) : whole;
  if (before.some(isFinite)) return false;
  const first = before.findIndex(isNominal);
  if (first < 0) return false;
  let head = first;
  while (isNominal(before[head + 1])) head++;
  const and = before.findIndex((token) => token.lower === 'and');
  const isPair = and > 0 && isNominal(before[and - 1]) && before.slice(and + 1).some(isNominal);
  const number = before.slice(0, first).find((token) => token.tag === 'NUM' || vagueNumbers.has(token.lower))?.lower ?? '';
  return isPair || isMany(before[head]!, lexicon) || (numberWords.get(number) ?? vagueNumbers.get(number) ?? Number(number)) > 1;
}

/** Whether the clause before `end` has no finite verb, but a subject of one with an article: `a crowd of people holding signs`. */
export function isOneSubject(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const before = [...clauseBefore(tokens, end)].reverse();
  if (before.some((token) => token.tag === 'AUX' || (token.tag === 'VERB' && !token.lower.endsWith('ing')))) return false;
  const first = before.findIndex(isNominal);
  return (
    first > 0 &&
    before[first - 1]!.tag !== 'NUM' &&
    ['DET', 'ADJ', 'PRON'].includes(before[first - 1]!.tag) &&
    !isMany(before[first]!, lexicon) &&
    !before.some((token) => token.lower === 'and')
  );
}

/** Whether the noun phrase that ends at `end` has its own article or stands at the start, so that a verb may follow it. */
export function canBeSubject(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  let start = end;
  while (start > 0 && (isNominal(tokens[start - 1]) || tokens[start - 1]!.tag === 'ADJ')) start--;
  const before = tokens[start - 1];
  if (
    before === undefined ||
    before.tag === 'DET' ||
    before.tag === 'PUNCT' ||
    before.tag === 'SCONJ' ||
    before.tag === 'CCONJ' ||
    before.tag === 'ADV' ||
    before.lower === "'s" ||
    possessives.has(before.lower)
  )
    return true;
  // "a glass of milk falls": the head stands before "of"
  if (
    before.lower === 'of' &&
    isNominal(tokens[start - 2]) &&
    !pictureNouns.has(tokens[start - 2]!.lower) &&
    lexicon.isOwnVerb(tokens[end + 1]?.lower ?? '')
  )
    return canBeSubject(tokens, start - 2, lexicon);
  return before.tag === 'NUM' && (lexicon.isPlural(tokens[end]!.lower) || before.lower === 'one');
}

/** Whether the noun at `end` is counted as more than one. */
export function isManyAhead(tokens: readonly Token[], end: number): boolean {
  let start = end;
  while (start > 0 && (isNominal(tokens[start - 1]) || tokens[start - 1]!.tag === 'ADJ')) start--;
  const number = tokens[start - 1]?.lower ?? '';
  return (numberWords.get(number) ?? vagueNumbers.get(number) ?? Number(number)) > 1;
}

/** Whether the sentence has a verb such as `walks` before `end`. */
export function hasFiniteVerb(tokens: readonly Token[], end: number): boolean {
  for (let index = end - 1; index >= 0 && index > end - 40; index--) {
    const token = tokens[index]!;
    if (token.tag === 'PUNCT' && /[.;!?]/.test(token.text)) return false;
    if (token.tag === 'VERB' && token.lower.endsWith('s')) return true;
  }
  return false;
}
