/** Whether two words differ by one slip: a letter too many, too few, another one, or two swapped. */
export function isOneSlip(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1 || word === other) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  const rest = word.slice(same);
  const otherRest = other.slice(same);
  if (rest.slice(1) === otherRest || rest === otherRest.slice(1) || rest.slice(1) === otherRest.slice(1)) return true;
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
}

/** The first of the known words that is one slip away; a plural gives a plural. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (!/^[a-z]+$/.test(word) || word.length > 24) return undefined;
  const found = known.find((candidate) => isOneSlip(word, candidate));
  if (found !== undefined || !word.endsWith('s')) return found;
  const singular = known.find((candidate) => isOneSlip(word.slice(0, -1), candidate));
  return singular === undefined ? undefined : `${singular}s`;
}
