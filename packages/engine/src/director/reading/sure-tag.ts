import { prepositions } from '../lexicon/closed-classes.ts';
import { matchCast } from '../lexicon/match-noun.ts';
import { canBeSubject, hasFiniteVerb, isMany, isManySubject, isOneSubject } from './finite-verb.ts';
import { clauseRules } from './clause-rules.ts';
import { mayBeNounBeforeVerb } from './noun-before-verb.ts';
import type { Position, TagRule } from './tag-rule.ts';
import type { Tag } from './token.ts';
import { endsPhrase, isDeterminer, isNominal, startsObject } from './token-kinds.ts';

/** Patterns that leave no doubt, the first that applies counts. */
const rules: readonly TagRule[] = [
  ...clauseRules,
  {
    example: 'stormy waves crash against the rocks: what a wave does comes after it',
    tag: 'NOUN',
    applies: ({ lower, after }) =>
      lower === 'waves' &&
      /^(crash|break|roll|lap|hit|wash|pound|batter|surge|rise|beat|splash|smash|slam|swell)$/.test(after?.lower ?? ''),
  },
  {
    example: 'step out and wave: a second verb of a plural subject',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      lexicon.isOwnVerb(lower) &&
      !lexicon.isPlural(lower) &&
      before?.lower === 'and' &&
      (tokens[index - 2]?.tag === 'ADV' || tokens[index - 2]?.tag === 'VERB') &&
      endsPhrase(after),
  },
  {
    example: 'a waiter with a tray of glasses trips and falls: two finite verbs joined',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, next, canVerb, lexicon }) =>
      isNominal(token) &&
      canVerb &&
      /[^s]s$/.test(lower) &&
      isNominal(before) &&
      isMany(before!, lexicon) &&
      after?.lower === 'and' &&
      next !== undefined &&
      /[^s]s$/.test(next.lower) &&
      lexicon.isOwnVerb(next.lower) &&
      !hasFiniteVerb(tokens, index),
  },
  {
    example: 'a waiter with a tray of glasses trips and falls: two finite verbs joined',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, canVerb, lexicon }) =>
      isNominal(token) &&
      canVerb &&
      /[^s]s$/.test(lower) &&
      before?.lower === 'and' &&
      tokens[index - 2]?.tag === 'VERB' &&
      lexicon.isOwnVerb(lower),
  },
  {
    example: 'a horse and a cow graze on …, two balloons, one of them red, drift over …',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      lexicon.isOwnVerb(lower) &&
      !lexicon.isPlural(lower) &&
      !lower.endsWith('ing') &&
      before !== undefined &&
      (before.text === ',' || isNominal(before)) &&
      (after?.tag === 'ADP' ||
        after?.tag === 'DET' ||
        after?.tag === 'ADV' ||
        /^(?:next|side)$/.test(after?.lower ?? '') ||
        prepositions.has(after?.lower ?? '')) &&
      (!lexicon.isCompound(`${before.lower} ${lower}`) ||
        /^(?:through|across|along|past|around|down|toward|towards)$/.test(after?.lower ?? '')) &&
      isManySubject(tokens, index, lexicon),
  },
  {
    example: 'a crowd of people holding signs marches down …',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      lexicon.isOwnVerb(lower) &&
      /[^s]s$/.test(lower) &&
      isNominal(before) &&
      isMany(before!, lexicon) &&
      startsObject(after) &&
      !lexicon.isCompound(`${before!.lower} ${lower}`) &&
      isOneSubject(tokens, index, lexicon),
  },
  {
    example: 'a mechanic repairs a …: no phrase of adjective and noun runs on into an article',
    tag: 'NOUN',
    applies: (position) =>
      mayBeNounBeforeVerb(position) &&
      position.lexicon.isVerb(position.after!.lower) &&
      /^(a|an|the|his|her|its|their)$/.test(position.next?.lower ?? ''),
  },
  {
    example: 'two boxers exchange punches: people and animals do something',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, canVerb, lexicon }) =>
      isNominal(token) &&
      canVerb &&
      !lower.endsWith('s') &&
      !lower.endsWith('ing') &&
      isNominal(before) &&
      isMany(before!, lexicon) &&
      isNominal(after) &&
      lexicon.isPlural(after!.lower) &&
      isManySubject(tokens, index, lexicon) &&
      canBeSubject(tokens, index - 1, lexicon) &&
      /^(human|quadruped|bird)$/.test(matchCast(lexicon.singular(before!.lower), lexicon)?.row.family ?? ''),
  },
  {
    example: 'eats leaves: no two verbs stand side by side',
    tag: 'NOUN',
    applies: ({ lower, tag, before, canNoun, lexicon }) =>
      tag === 'VERB' &&
      canNoun &&
      /[^s]s$/.test(lower) &&
      before?.tag === 'VERB' &&
      /(s|ing)$/.test(before.lower) &&
      !lexicon.isOwnNoun(before.lower) &&
      lexicon.isPlural(lower) &&
      lexicon.isVerb(before.lower),
  },
  {
    example: 'from branch to branch',
    tag: 'NOUN',
    applies: ({ tokens, index, lower, before, canNoun }) => canNoun && before?.lower === 'to' && tokens[index - 2]?.lower === lower,
  },
  {
    example: 'chased by three bees',
    tag: 'VERB',
    applies: ({ lower, before, after, canVerb }) =>
      /(ed|en|wn|ught|ung|ld|ft|lt)$/.test(lower) && canVerb && after?.lower === 'by' && !isDeterminer(before) && before?.tag !== 'ADJ',
  },
  {
    example: 'the northern lights dance',
    tag: 'NOUN',
    applies: ({ lower, tag, before, lexicon }) =>
      tag === 'VERB' &&
      lower.endsWith('s') &&
      before !== undefined &&
      ['ADJ', 'PROPN', 'NOUN'].includes(before.tag) &&
      lexicon.wordNet.nouns.has(`${before.lower}_${lower}`),
  },
  {
    example: 'while firefighters spray water',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      (lexicon.isOwnVerb(lower) || lexicon.isSoundVerb(lower)) &&
      !lower.endsWith('s') &&
      !lower.endsWith('ing') &&
      isNominal(before) &&
      isMany(before!, lexicon) &&
      isNominal(after) &&
      !lexicon.isCompound(`${lower} ${after!.lower}`) &&
      !lexicon.isCompound(`${before!.lower} ${lower}`) &&
      isManySubject(tokens, index, lexicon) &&
      canBeSubject(tokens, index - 1, lexicon),
  },
  {
    example: 'while cars honk: the verb at the end of a clause',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      (lexicon.isOwnVerb(lower) || lexicon.isSoundVerb(lower)) &&
      !lexicon.isPlural(lower) &&
      !lower.endsWith('ing') &&
      isNominal(before) &&
      isMany(before!, lexicon) &&
      (endsPhrase(after) || /^(colou?r|shape|direction|places|size)$/.test(after?.lower ?? '')) &&
      !lexicon.isCompound(`${before!.lower} ${lower}`) &&
      isManySubject(tokens, index, lexicon) &&
      canBeSubject(tokens, index - 1, lexicon),
  },
  {
    example: 'while cars honk: the verb at the end of a clause',
    tag: 'VERB',
    applies: ({ lower, before, after, canVerb }) => lower.endsWith('ing') && canVerb && before?.lower === 'one' && isDeterminer(after),
  },
  {
    example: '…, sparks flying everywhere',
    tag: 'NOUN',
    applies: ({ lower, tag, before, after, canNoun, lexicon }) =>
      tag === 'VERB' &&
      canNoun &&
      lower.endsWith('s') &&
      before?.text === ',' &&
      after !== undefined &&
      after.lower.endsWith('ing') &&
      lexicon.isVerb(after.lower),
  },
  {
    example: 'people open their umbrellas',
    tag: 'VERB',
    applies: ({ lower, tag, before, after, lexicon }) =>
      tag === 'ADJ' &&
      lexicon.isOwnVerb(lower) &&
      before !== undefined &&
      isNominal(before) &&
      isMany(before, lexicon) &&
      isDeterminer(after),
  },
  {
    example: 'leaves change from …: a plural at the very beginning and its verb',
    tag: 'NOUN',
    applies: ({ index, lower, after, next, canNoun, lexicon }) =>
      index === 0 &&
      canNoun &&
      lower.endsWith('s') &&
      after !== undefined &&
      lexicon.isOwnVerb(after.lower) &&
      !after.lower.endsWith('s') &&
      (next === undefined || ['ADP', 'DET', 'ADV', 'SCONJ', 'PUNCT', 'CCONJ'].includes(next.tag)),
  },
  {
    example: 'a group of male are singing, in evening wear: words that are nouns where they stand',
    tag: 'NOUN',
    applies: ({ tag, before, after, canNoun }) =>
      tag === 'ADJ' && canNoun && after?.tag === 'AUX' && (before?.lower === 'of' || isDeterminer(before)),
  },
  {
    example: 'a group of male are singing, in evening wear: words that are nouns where they stand',
    tag: 'NOUN',
    applies: ({ tokens, index, lower, before }) =>
      lower === 'wear' &&
      (isNominal(before) || before?.tag === 'ADJ') &&
      tokens.slice(Math.max(0, index - 4), index).some((token) => token.lower === 'in'),
  },
  {
    example: 'glowing instruments and humming machinery: the second of two alike phrases',
    tag: 'ADJ',
    applies: ({ tokens, index, lower, before, after }) =>
      lower.endsWith('ing') &&
      before?.tag === 'CCONJ' &&
      isNominal(after) &&
      isNominal(tokens[index - 2]) &&
      tokens[index - 3]?.tag === 'ADJ' &&
      tokens[index - 3]!.lower.endsWith('ing'),
  },
  {
    example: 'beakers and test tubes: one known thing without an article',
    tag: 'NOUN',
    applies: ({ tokens, index, lower, tag, before, after, lexicon }) =>
      tag === 'VERB' &&
      isNominal(before) &&
      lower.endsWith('s') &&
      endsPhrase(after) &&
      tokens[index - 2]?.tag === 'CCONJ' &&
      lexicon.isCompound(`${before!.lower} ${lower}`),
  },
  {
    example: 'wood clanks: a material that does something',
    tag: 'NOUN',
    applies: ({ lower, before, after, next, canNoun, lexicon }) =>
      canNoun &&
      lexicon.isOwnAdjective(lower) &&
      (before === undefined || before.tag === 'SCONJ') &&
      after !== undefined &&
      lexicon.isSoundVerb(after.lower) &&
      !isNominal(next),
  },
];

/** The tag of a word whose neighbours leave no doubt; undefined for others. */
export function sureTag(position: Position): Tag | undefined {
  return rules.find((rule) => rule.applies(position))?.tag;
}
