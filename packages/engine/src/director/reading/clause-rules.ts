import { hasFiniteVerb, isManySubject } from './finite-verb.ts';
import { mayBeNounBeforeVerb } from './noun-before-verb.ts';
import type { TagRule } from './tag-rule.ts';
import { endsPhrase, isDeterminer, isGiven, isNominal, startsObject } from './token-kinds.ts';

/** Where a clause begins and where another verb goes on with it: these are asked first. */
export const clauseRules: readonly TagRule[] = [
  {
    example: 'a woman in red runs through …',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      /[^s]s$/.test(lower) &&
      lexicon.isOwnVerb(lower) &&
      tokens[index - 2]?.lower === 'in' &&
      lexicon.isPlainAdjective(before?.lower ?? '') &&
      isNominal(tokens[index - 3]) &&
      !lexicon.isPlural(tokens[index - 3]!.lower) &&
      !isNominal(after) &&
      !hasFiniteVerb(tokens, index),
  },
  {
    example: 'is blown off a desk by the wind and lands on …',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      /[^s]s$/.test(lower) &&
      lexicon.isOwnVerb(lower) &&
      before?.lower === 'and' &&
      isNominal(tokens[index - 2]) &&
      !lexicon.isPlural(tokens[index - 2]!.lower) &&
      after?.tag === 'ADP' &&
      after.lower !== 'of' &&
      tokens.slice(Math.max(0, index - 12), index).some((item, at, all) => /^(?:is|was)$/.test(item.lower) && all[at + 1]?.tag === 'VERB'),
  },
  {
    example: 'with a fountain pen: the head of a name after an article',
    tag: 'NOUN',
    applies: ({ tokens, index, lower, tag, before, after, canNoun, lexicon }) =>
      tag === 'VERB' &&
      canNoun &&
      !/(?:s|ing|ed)$/.test(lower) &&
      isNominal(before) &&
      isDeterminer(tokens[index - 2]) &&
      !lexicon.isPlural(before!.lower) &&
      endsPhrase(after) &&
      lexicon.isCompound(`${before!.lower} ${lower}`),
  },
  {
    example: 'a monk sweeps leaves: one does it to many',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, next, lexicon }) =>
      isNominal(token) &&
      /[^s]s$/.test(lower) &&
      lexicon.isOwnVerb(lower) &&
      isNominal(before) &&
      !lexicon.isPlural(before!.lower) &&
      tokens[index - 2]?.tag === 'DET' &&
      after?.tag === 'VERB' &&
      lexicon.isPlural(after.lower) &&
      endsPhrase(next) &&
      !lexicon.isCompound(`${before!.lower} ${lower}`),
  },
  {
    example: 'feeding ducks bread: what is given',
    tag: 'NOUN',
    applies: ({ tokens, index, token, before, canNoun, lexicon }) =>
      canNoun &&
      isNominal(before) &&
      lexicon.isPlural(before!.lower) &&
      (isGiven(tokens[index - 2]) || (isDeterminer(tokens[index - 2]) && isGiven(tokens[index - 3]))) &&
      !/(?:s|ing)$/.test(token.lower),
  },
  {
    example: 'hears a twig snap, watches the sun set: what is perceived does something',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, canVerb, lexicon }) =>
      (isNominal(token) || token.tag === 'VERB') &&
      canVerb &&
      !/(?:s|ing)$/.test(lower) &&
      isNominal(before) &&
      endsPhrase(after) &&
      tokens
        .slice(Math.max(0, index - 4), index - 1)
        .some((item) => /^(?:hears?|heard|sees?|saw|watch|watches|watching|feels?|felt|notices?)$/.test(item.lower)) &&
      (/^(?:set|rise)$/.test(lower) || !lexicon.isCompound(`${before!.lower} ${lower}`)),
  },
  {
    example: 'a pointy purple hat: an unknown word that looks like an adjective',
    tag: 'ADJ',
    applies: ({ token, lower, after, next, lexicon }) =>
      isNominal(token) &&
      /(?:y|ish|ful|less|ous)$/.test(lower) &&
      !lexicon.isNoun(lower) &&
      !/^[A-Z]/.test(token.text) &&
      after !== undefined &&
      (isNominal(after) || (lexicon.isOwnAdjective(after.lower) && isNominal(next))),
  },
  {
    example: 'then kisses him',
    tag: 'VERB',
    applies: ({ token, lower, after, canVerb }) =>
      (isNominal(token) || token.tag === 'ADJ') && canVerb && /[^s]s$/.test(lower) && /^(?:him|them|it|us|me)$/.test(after?.lower ?? ''),
  },
  {
    example: 'a man in a shirt and a woman in a dress dance tango',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      lexicon.isOwnVerb(lower) &&
      !/(s|ing)$/.test(lower) &&
      isNominal(before) &&
      after !== undefined &&
      !endsPhrase(after) &&
      tokens.slice(Math.max(0, index - 5), index - 1).some((item) => /^(?:in|with|wearing)$/.test(item.lower)) &&
      !lexicon.isCompound(`${before!.lower} ${lower}`) &&
      isManySubject(tokens, index, lexicon),
  },
  {
    example: '…, shades of purple',
    tag: 'NOUN',
    applies: ({ lower, tag, before, after, canNoun, lexicon }) =>
      tag === 'VERB' &&
      canNoun &&
      lexicon.isPlural(lower) &&
      after?.lower === 'of' &&
      (before === undefined || before.tag === 'PUNCT') &&
      !/^(?:thinks|dreams|speaks|smells|tastes|reminds|tires|dies)$/.test(lower),
  },
  {
    example: 'one of them bleats',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, canVerb }) =>
      isNominal(token) && canVerb && /[^s]s$/.test(lower) && before?.lower === 'them' && tokens[index - 2]?.lower === 'of',
  },
  {
    example: 'hovers in front of a flower and drinks nectar: a second verb and what it is done to',
    tag: 'VERB',
    applies: ({ tokens, index, token, lower, before, after, next, lexicon }) =>
      isNominal(token) &&
      lexicon.isOwnVerb(lower) &&
      /[^s]s$/.test(lower) &&
      before?.lower === 'and' &&
      isNominal(after) &&
      (endsPhrase(next) || next === undefined) &&
      !lexicon.isCompound(`${lower} ${after!.lower}`) &&
      !(isNominal(tokens[index - 2]) && lexicon.isPlural(tokens[index - 2]!.lower)) &&
      hasFiniteVerb(tokens, index - 1),
  },
  {
    example: 'golden light shines on …',
    tag: 'NOUN',
    applies: ({ lower, after, lexicon }) =>
      lower === 'light' &&
      after !== undefined &&
      (/[^s]s$/.test(after.lower) || /^(?:glow|shin|spill|stream|flicker|pour|com|fall|flood)ing$/.test(after.lower)) &&
      lexicon.isVerb(after.lower) &&
      !/^(bulbs|beams|rays|years|sources)$/.test(after.lower),
  },
  {
    example: 'golden light shines on …',
    tag: 'VERB',
    applies: ({ token, lower, before, after, lexicon }) =>
      isNominal(token) &&
      before?.lower === 'light' &&
      before.tag === 'NOUN' &&
      /[^s]s$/.test(lower) &&
      lexicon.isOwnVerb(lower) &&
      startsObject(after),
  },
  {
    example: 'autumn leaves falling',
    tag: 'NOUN',
    applies: ({ lower, before, after }) =>
      lower === 'leaves' &&
      before !== undefined &&
      /^(autumn|fall|fallen|dry|dead|green|golden|red|yellow|brown|tea|palm|maple|oak|lettuce|bay|mint|orange|colorful|colourful)$/.test(
        before.lower,
      ) &&
      !isDeterminer(after),
  },
  {
    example: 'a flowing blue dress',
    tag: 'ADJ',
    applies: ({ token, lower, before, after, next, canVerb, lexicon }) =>
      isNominal(token) &&
      canVerb &&
      lower.endsWith('ing') &&
      isDeterminer(before) &&
      after !== undefined &&
      (after.tag === 'ADJ' || lexicon.isOwnAdjective(after.lower)) &&
      isNominal(next),
  },
  {
    example: '…, flames and smoke: two things',
    tag: 'NOUN',
    applies: ({ tokens, index, tag, before, after, next, canNoun, lexicon }) =>
      tag === 'VERB' &&
      canNoun &&
      before?.text === ',' &&
      after?.tag === 'CCONJ' &&
      next !== undefined &&
      lexicon.isNoun(next.lower) &&
      !/ing$|ed$/.test(tokens[index]!.lower) &&
      (tokens[index + 3] === undefined || tokens[index + 3]!.tag === 'PUNCT') &&
      lexicon.isPlural(tokens[index]!.lower) &&
      !lexicon.isPlural(next.lower),
  },
  {
    example: '…, flames and smoke: two things',
    tag: 'NOUN',
    applies: ({ tokens, index, tag, before, after, canNoun }) =>
      tag === 'VERB' &&
      canNoun &&
      before?.tag === 'CCONJ' &&
      tokens[index - 2]?.tag === 'NOUN' &&
      tokens[index - 3]?.text === ',' &&
      endsPhrase(after),
  },
  {
    example: 'the last one falls over',
    tag: 'VERB',
    applies: ({ token, lower, before, canVerb }) =>
      (isNominal(token) || token.tag === 'ADJ') && canVerb && /[^s]s$/.test(lower) && before?.lower === 'one',
  },
  {
    example: 'small fish swim around it: a noun that is its own plural',
    tag: 'VERB',
    applies: ({ lower, before, after, lexicon }) =>
      lexicon.isOwnVerb(lower) &&
      !/(s|ing)$/.test(lower) &&
      /^(fish|sheep|deer|salmon|moose|goldfish|jellyfish|cattle|police|buffalo)$/.test(before?.lower ?? '') &&
      (startsObject(after) || endsPhrase(after)) &&
      !lexicon.isCompound(`${before!.lower} ${lower}`),
  },
  {
    example: 'where stars twinkle against …: the subject at the head of a clause',
    tag: 'NOUN',
    applies: ({ lower, tag, before, after, next, canNoun, lexicon }) =>
      tag === 'VERB' &&
      canNoun &&
      lexicon.isPlural(lower) &&
      (before === undefined || before.tag === 'SCONJ' || before.tag === 'PUNCT') &&
      after !== undefined &&
      ((lexicon.isOwnVerb(after.lower) && !/(s|ing|ed)$/.test(after.lower) && (startsObject(next) || endsPhrase(next))) ||
        (after.tag === 'CCONJ' && isNominal(next) && lexicon.isPlural(next!.lower))),
  },
  {
    example: 'a star twinkles in …: the noun of a phrase that ends before its verb',
    tag: 'NOUN',
    applies: (position) => {
      const { lower, after, next, lexicon } = position;
      return (
        mayBeNounBeforeVerb(position) &&
        lexicon.isOwnVerb(after!.lower) &&
        (next === undefined || endsPhrase(next) || next.tag === 'ADV') &&
        !lexicon.isCompound(`${lower} ${after!.lower}`)
      );
    },
  },
  {
    example: 'city lights in the distance: what is lit has an object',
    tag: 'NOUN',
    applies: ({ lower, before, after }) => lower === 'lights' && isNominal(before) && endsPhrase(after),
  },
  {
    example: 'news anchor at a desk: one name of ours',
    tag: 'NOUN',
    applies: ({ tag, lower, before, after, lexicon }) =>
      tag === 'VERB' && isNominal(before) && endsPhrase(after) && lexicon.isOwnNoun(`${before!.lower} ${lower}`),
  },
];
