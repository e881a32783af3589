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

/** Words of the street and of sport that dictionaries do not have: no slips of others. */
const jargon = /^(?:parkour|ollies?|kickflips?|nollies?|wheelies?|bmx|padel|pickleball|crossfit|traceurs?)$/;

/** The first of the known words that is one slip away; a plural gives a plural. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (!/^[a-z]+$/.test(word) || word.length > 24 || jargon.test(word)) return undefined;
  // One letter for another makes a new word of a short one more often than a slip: ramen is no raven.
  const isSlip = (candidate: string): boolean =>
    isOneSlip(word, candidate) &&
    (word.length >= 7 || word.length !== candidate.length || [...word].sort().join('') === [...candidate].sort().join(''));
  const found = known.find(isSlip);
  if (found !== undefined || !word.endsWith('s')) return found;
  const singular = known.find((candidate) => isOneSlip(word.slice(0, -1), candidate));
  return singular === undefined ? undefined : `${singular}s`;
}

/** The known word that a word becomes when two neighbouring letters are swapped: `pengiun` is penguin. */
export function swapped(word: string, isKnown: (word: string) => boolean): string | undefined {
  if (!/^[a-z]{5,24}$/.test(word)) return undefined;
  for (let at = 0; at + 1 < word.length; at++) {
    const candidate = word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
    if (candidate !== word && isKnown(candidate)) return candidate;
  }
  return undefined;
}
