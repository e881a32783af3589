import { copulas, prepositions } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { closedTag } from './closed-tag.ts';
import { openTag } from './open-tag.ts';
import type { Token } from './token.ts';

/** `ballon` is read as `balloon`, `stop sigh` as `stop sign`. */
function respell(token: Token, before: Token | undefined, lexicon: Lexicon): Token {
  if (!['NOUN', 'VERB', 'ADJ', 'ADV', 'X', 'PROPN'].includes(token.tag) || (token.tag === 'PROPN' && token.text !== token.lower))
    return { ...token };
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
    if (
      before?.tag === 'AUX' &&
      copulas.has(before.lower) &&
      after !== undefined &&
      after.lower.endsWith('ing') &&
      lexicon.isVerb(after.lower) &&
      lexicon.isNoun(token.lower) &&
      !token.lower.endsWith('ing') &&
      closedTag(token, before, after) === undefined
    ) {
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
