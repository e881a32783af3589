import type { Position } from './tag-rule.ts';
import { isDeterminer } from './token-kinds.ts';

/** Whether what was taken for an adjective may be the noun of its phrase, with its verb after it: `a mechanic repairs`. */
export function mayBeNounBeforeVerb({ lower, tag, before, after, canNoun, lexicon }: Position): boolean {
  return (
    tag === 'ADJ' && canNoun && !lexicon.isOwnAdjective(lower) && isDeterminer(before) && after !== undefined && /[^s]s$/.test(after.lower)
  );
}
