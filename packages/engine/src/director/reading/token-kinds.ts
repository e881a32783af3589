import { conjunctions, determiners, possessives, prepositions } from '../lexicon/closed-classes.ts';
import type { Token } from './token.ts';

/** Whether a token is a noun or a name. */
export const isNominal = (token: Token | undefined): boolean => token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN');
/** Whether a token begins a noun phrase: an article, a number, a possessive. */
export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'DET' || token.tag === 'NUM' || determiners.has(token.lower) || possessives.has(token.lower));
/** Whether a noun phrase has ended before this token. */
export const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined || ['PUNCT', 'ADP', 'CCONJ', 'SCONJ'].includes(token.tag);
/** Whether an object or another phrase of a verb may begin with this token. */
export const startsObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isDeterminer(token) ||
    ['ADP', 'ADV', 'PRON', 'PUNCT', 'CCONJ', 'PART', 'SCONJ', 'QUOTE'].includes(token.tag) ||
    prepositions.has(token.lower) ||
    conjunctions.has(token.lower));

/** Whether a verb is one of giving: to whom comes first, then what. */
export const isGiven = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:feed|fed|giv|gave|hand|offer|serv|show|toss|throw|bring|brought|teach|send|pass)(?:e|s|es|ing|ed)?$/.test(token.lower);
