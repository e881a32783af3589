import { possessives, prepositions } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { canBeSubject, hasFiniteVerb, isManyAhead, isManySubject } from './finite-verb.ts';
import { sureTag } from './sure-tag.ts';
import type { Tag, Token } from './token.ts';
import { endsPhrase, isDeterminer, isNominal, startsObject } from './token-kinds.ts';

/** A word tagged as a noun or adjective that is the verb of its sentence, and the other way round. */
export function openTag(tokens: readonly Token[], index: number, lexicon: Lexicon): Tag {
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
  if (
    lower.endsWith('ing') &&
    canVerb &&
    (before === undefined || before.tag === 'PUNCT') &&
    isNominal(after) &&
    lexicon.isPlural(after!.lower) &&
    next !== undefined &&
    next.tag !== 'PUNCT' &&
    !isDeterminer(next) &&
    !prepositions.has(next.lower) &&
    lexicon.isVerb(next.lower)
  )
    return 'ADJ';
  if (/^(that|which|who)$/.test(before?.lower ?? '') && before?.tag === 'PRON' && canVerb) return 'VERB';
  // "full of autumn leaves": a singular noun without an article is no subject
  if (
    tag === 'VERB' &&
    canNoun &&
    lower.endsWith('s') &&
    isNominal(before) &&
    !lexicon.isPlural(before!.lower) &&
    tokens[index - 2]?.tag === 'ADP' &&
    endsPhrase(after) &&
    !canBeSubject(tokens, index - 1, lexicon)
  )
    return 'NOUN';
  if (
    /^(he|she|it|they|we|who|theother|one)$/.test(before?.tag === 'NUM' ? '' : (before?.lower ?? '')) &&
    canVerb &&
    tag !== 'AUX' &&
    !lower.endsWith('ing') &&
    !(tag === 'ADJ' && !lower.endsWith('s'))
  )
    return 'VERB';
  const sure = sureTag({ tokens, index, token, lower, tag, before, after, next, canVerb, canNoun, lexicon });
  if (sure !== undefined) return sure;
  if (lexicon.isOwnAdjective(lower)) {
    const joinsAnother =
      (after?.lower === 'and' || (after?.text === ',' && !(canNoun && lexicon.isMaterial(lower)))) &&
      next !== undefined &&
      lexicon.isOwnAdjective(next.lower) &&
      tokens[index + 3] !== undefined;
    // "two sheets of paper fall"
    if (
      canNoun &&
      before?.lower === 'of' &&
      lexicon.isPlural(tokens[index - 2]?.lower ?? '') &&
      isNominal(after) &&
      !after!.lower.endsWith('s') &&
      lexicon.isOwnVerb(after!.lower) &&
      !lexicon.isCompound(`${lower} ${after!.lower}`)
    )
      return 'NOUN';
    // "a wine glass breaks": the head of a name, and its verb
    if (
      isNominal(before) &&
      canNoun &&
      lexicon.isCompound(`${before!.lower} ${lower}`) &&
      (after?.text === ',' || lexicon.isVerb(after?.lower ?? ''))
    )
      return 'NOUN';
    if (
      isNominal(after) ||
      after?.tag === 'ADJ' ||
      joinsAnother ||
      (before === undefined && after !== undefined && lexicon.isPlural(after.lower) && lexicon.isNoun(after.lower))
    )
      return after !== undefined && canNoun && lexicon.isVerb(after.lower) && !lexicon.isNoun(after.lower) ? tag : 'ADJ';
    if (/^(to|from)$/.test(before?.lower ?? '') && (endsPhrase(after) || after?.tag === 'ADV')) return 'ADJ';
    // "two of them orange and one black"
    if (
      lexicon.isPlainAdjective(lower) &&
      ((before?.tag === 'PRON' && !possessives.has(before.lower)) || before?.tag === 'NUM') &&
      endsPhrase(after)
    )
      return 'ADJ';
  }
  // "a banner fluttering above": an adjective that can be a noun, right before the verb
  if (
    tag === 'ADJ' &&
    canNoun &&
    after !== undefined &&
    after.lower.endsWith('ing') &&
    lexicon.isVerb(after.lower) &&
    next !== undefined &&
    (isDeterminer(next) || next.tag === 'ADP')
  )
    return 'NOUN';
  if (
    tag === 'VERB' &&
    canNoun &&
    !lower.endsWith('ing') &&
    before?.tag === 'ADP' &&
    before.lower !== 'to' &&
    !(isNominal(after) && /(ed|en|wn)$/.test(lower))
  )
    return 'NOUN';
  if (
    tag === 'VERB' &&
    canNoun &&
    lower.endsWith('s') &&
    before?.lower === 'and' &&
    isNominal(tokens[index - 2]) &&
    lexicon.isPlural(tokens[index - 2]!.lower) &&
    !isDeterminer(after)
  )
    return 'NOUN';
  if (tag === 'VERB' && before?.tag === 'ADJ' && canNoun && lexicon.isPlural(lower) && !lower.endsWith('ing') && !isDeterminer(after))
    return 'NOUN';
  if (tag === 'VERB' && (isDeterminer(before) || before?.tag === 'ADJ') && canNoun && !isNominal(after) && after?.tag !== 'ADJ')
    tag = 'NOUN';
  if (
    lower.endsWith('ing') &&
    canVerb &&
    tag !== 'VERB' &&
    before !== undefined &&
    (isNominal(before) || ['ADV', 'AUX', 'PUNCT', 'CCONJ', 'PRON', 'SCONJ'].includes(before.tag)) &&
    !possessives.has(before.lower) &&
    !(isNominal(after) && lexicon.isCompound(`${lower} ${after!.lower}`)) &&
    !(isNominal(after) && before.tag === 'CCONJ' && lexicon.isAdjective(lower)) &&
    !lexicon.isCompound(`${before.lower} ${lower}`) &&
    !(
      !isDeterminer(after) &&
      /^(ceiling|morning|evening|building|clothing|king|ring|wing|string|painting|wedding|lightning|spring)$/.test(lower)
    )
  )
    tag = 'VERB';
  if (lower.endsWith('ing') && index === 0 && canVerb && (isDeterminer(after) || after?.tag === 'ADP' || after?.tag === 'CCONJ'))
    tag = 'VERB';
  if (
    isNominal({ ...token, tag }) &&
    canVerb &&
    !lower.endsWith('s') &&
    isNominal(before) &&
    lexicon.isPlural(before!.lower) &&
    startsObject(after) &&
    !lexicon.isCompound(`${before!.lower} ${lower}`)
  )
    tag = 'VERB';
  if (
    isNominal({ ...token, tag }) &&
    canVerb &&
    !lower.endsWith('s') &&
    before?.tag === 'ADV' &&
    isNominal(tokens[index - 2]) &&
    lexicon.isPlural(tokens[index - 2]!.lower) &&
    startsObject(after)
  )
    tag = 'VERB';
  const subjectAt = before?.tag === 'ADV' ? index - 2 : index - 1;
  if (
    ['NOUN', 'PROPN', 'ADJ'].includes(tag) &&
    canVerb &&
    /[^s]s$/.test(lower) &&
    isNominal(tokens[subjectAt]) &&
    !lexicon.isPlural(tokens[subjectAt]!.lower) &&
    canBeSubject(tokens, subjectAt, lexicon) &&
    !(tokens[index - 2]?.tag === 'CCONJ' && lexicon.isCompound(`${before!.lower} ${lower}`)) &&
    !(
      lexicon.isNoun(`${tokens[subjectAt]!.lower} ${lower}`) &&
      (!lexicon.isOwnVerb(lower) || lexicon.isOwnNoun(`${tokens[subjectAt]!.lower} ${lexicon.singular(lower)}`))
    ) &&
    (startsObject(after) ||
      after === undefined ||
      after.tag === 'ADJ' ||
      (isNominal(after) && !lexicon.isCompound(`${lower} ${after!.lower}`) && !lexicon.isCompound(`${tokens[subjectAt]!.lower} ${lower}`)))
  )
    tag = 'VERB';
  // "stops and waves": a finite verb, and, another one
  if (
    ['NOUN', 'PROPN', 'ADJ'].includes(tag) &&
    canVerb &&
    /[^s]s$/.test(lower) &&
    before?.tag === 'CCONJ' &&
    tokens[index - 2]?.tag === 'VERB' &&
    tokens[index - 2]!.lower.endsWith('s')
  )
    tag = 'VERB';
  // "three sheep walk": after a number a singular cannot be the noun
  if (
    isNominal({ ...token, tag }) &&
    canVerb &&
    !lexicon.isPlural(lower) &&
    isNominal(before) &&
    startsObject(after) &&
    isManyAhead(tokens, index - 1) &&
    (lexicon.isPlural(before!.lower) || /^(sheep|fish|deer|aircraft|moose|salmon|geese|people)$/.test(before!.lower))
  )
    tag = 'VERB';
  // "armor rides a horse": no noun phrase runs on into an article
  if (
    isNominal({ ...token, tag }) &&
    canVerb &&
    /[^s]s$/.test(lower) &&
    isNominal(before) &&
    !lexicon.isPlural(before!.lower) &&
    /^(a|an|the|his|her|its|their)$/.test(after?.lower ?? '')
  )
    tag = 'VERB';
  // "looks at the camera and meows": a second finite verb
  if (
    isNominal({ ...token, tag }) &&
    canVerb &&
    /[^s]s$/.test(lower) &&
    (before?.lower === 'and' || (before?.text === ',' && (startsObject(after) || prepositions.has(after?.lower ?? '')))) &&
    !isNominal(after) &&
    after?.lower.endsWith('ing') !== true &&
    !(isNominal(tokens[index - 2]) && lexicon.isPlural(tokens[index - 2]!.lower)) &&
    hasFiniteVerb(tokens, index - 1)
  )
    tag = 'VERB';
  if (/(ed|wn|en|lt|pt)$/.test(lower) && canVerb && isNominal(before) && (after?.tag === 'ADP' || prepositions.has(after?.lower ?? '')))
    tag = 'VERB';
  if (
    (tag === 'VERB' || tag === 'ADJ') &&
    canNoun &&
    isNominal(before) &&
    !lexicon.isPlural(before!.lower) &&
    !isManyAhead(tokens, index - 1) &&
    !/(ing|ed)$/.test(lower) &&
    endsPhrase(after) &&
    !(lexicon.isOwnVerb(lower) && isManySubject(tokens, index, lexicon)) &&
    !(canVerb && lower.endsWith('s')) &&
    tokens[index - 2] !== undefined &&
    (isDeterminer(tokens[index - 2]) || ['ADJ', 'ADP'].includes(tokens[index - 2]!.tag))
  )
    tag = 'NOUN';
  if (tag === 'ADJ' && canNoun && !lexicon.isAdjective(lower) && !isNominal(after)) tag = 'NOUN';
  if (
    tag === 'ADJ' &&
    canNoun &&
    before?.tag !== 'AUX' &&
    (isDeterminer(before) || before?.tag === 'ADJ') &&
    endsPhrase(after) &&
    !(after?.text === ',' && tokens[index + 2]?.tag === 'ADJ')
  )
    tag = 'NOUN';
  if (
    (tag === 'NOUN' || tag === 'VERB') &&
    lexicon.isAdjective(lower) &&
    !canNoun &&
    (isNominal(after) || after?.tag === 'ADJ') &&
    isDeterminer(before)
  )
    tag = 'ADJ';
  if (tag === 'X' || tag === 'INTJ' || tag === 'SYM')
    tag = canNoun ? 'NOUN' : canVerb ? 'VERB' : lexicon.isAdjective(lower) ? 'ADJ' : 'NOUN';
  return tag;
}
