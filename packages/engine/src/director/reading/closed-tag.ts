import {
  conjunctions,
  copulas,
  determiners,
  numberWords,
  placeAdverbs,
  possessives,
  prepositions,
  subordinators,
} from '../lexicon/closed-classes.ts';
import type { Tag, Token } from './token.ts';
import { isDeterminer, isNominal } from './token-kinds.ts';

/** What a can is for: `a garbage can`. */
const canned = /^(garbage|trash|watering|tin|soda|beer|cola|paint|spray|oil|milk|gas|aluminum)$/;

/** Tags of words that the grammar lists in full; undefined for open-class words. */
export function closedTag(token: Token, before: Token | undefined, after: Token | undefined): Tag | undefined {
  const { lower } = token;
  if (token.tag === 'QUOTE') return 'QUOTE';
  if (lower === "'s") {
    const isCopula =
      before?.tag === 'PRON' ||
      (after !== undefined && after.lower.endsWith('ing') && !/^(evening|morning|king|ring|wing)$/.test(after.lower));
    return isCopula ? 'AUX' : 'PART';
  }
  if (/^[^\w]+$/.test(lower)) return 'PUNCT';
  if (lower === 'theother') return 'PRON';
  // "the grey one climbs", "one gets up": one of those named before
  if (
    lower === 'one' &&
    (before?.tag === 'ADJ' || (/[^su]s$/.test(after?.lower ?? '') && !/^(?:lens|canvas|series|species|of)$/.test(after!.lower)))
  )
    return 'PRON';
  if (numberWords.has(lower) || /^\d+$/.test(lower))
    return lower === 'one' && before?.lower === 'the' && !isNominal(after) ? 'PRON' : 'NUM';
  if (lower === 'past' && before?.tag === 'DET') return 'NOUN';
  if (/^(something|anything|nothing|everything|everyone|everybody|someone|somebody)$/.test(lower)) return 'NOUN';
  if (lower === 'can' && canned.test(before?.lower ?? '') && after?.tag !== 'VERB') return 'NOUN';
  if (lower === 'like') return before?.tag === 'AUX' ? undefined : 'ADP';
  if (
    /^(up|down|out|off|past|by|around|along|over|through)$/.test(lower) &&
    (after === undefined || after.tag === 'PUNCT' || after.tag === 'CCONJ' || prepositions.has(after.lower) || after.lower.endsWith('ly'))
  )
    return 'ADV';
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
