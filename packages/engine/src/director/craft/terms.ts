import type { Term } from '../../manifest/entry.ts';

/** A word of the craft found in a text. */
export interface FoundTerm {
  readonly term: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a table in a text. */
export type TermFinder = (text: string) => FoundTerm[];

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]+/g, '[ -]?');

/** Makes a finder for a table. Longer words win over shorter ones; found words do not overlap. */
export function createTermFinder(terms: readonly Term[]): TermFinder {
  const plain = (words: string): string => words.toLowerCase().replace(/[ -]+/g, '');
  const termOf = new Map<string, string>();
  for (const { term, words } of terms) for (const word of words) if (!termOf.has(plain(word))) termOf.set(plain(word), term);
  const words = terms.flatMap((term) => term.words).sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![\\w-])(?:${words.map(escape).join('|')})(?:s)?(?![\\w])`, 'gi');
  return (text) =>
    [...text.matchAll(pattern)].map((found) => {
      const key = plain(found[0]);
      return {
        term: termOf.get(key) ?? termOf.get(key.replace(/s$/, '')) ?? '',
        words: found[0],
        start: found.index,
        end: found.index + found[0].length,
      };
    });
}
