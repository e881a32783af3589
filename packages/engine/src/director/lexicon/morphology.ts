import { irregularNouns, irregularVerbs } from './irregular.ts';

/** Whether a base form exists. */
export type Known = (word: string) => boolean;

const nounEndings: readonly (readonly [ending: string, base: string])[] = [
  ['ies', 'y'],
  ['ves', 'f'],
  ['ves', 'fe'],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['men', 'man'],
  ['s', ''],
];

/** The singular of a noun: `geese` gives `goose`. Unknown words lose a final s. */
export function singularOf(word: string, isNoun: Known): string {
  const irregular = irregularNouns.get(word);
  if (irregular !== undefined) return irregular;
  if (!/[^su]s$|men$/.test(word) || word.length < 4) return word;
  for (const [ending, base] of nounEndings) {
    if (!word.endsWith(ending)) continue;
    const candidate = word.slice(0, -ending.length) + base;
    if (isNoun(candidate)) return candidate;
  }
  if (isNoun(word)) return word;
  return /[^aius]s$/.test(word) ? word.slice(0, -1) : word;
}

const verbEndings: readonly (readonly [ending: string, base: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['es', 'e'],
  ['es', ''],
  ['s', ''],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
];

/** `hoping` is of `hope`: a short stem of consonant, vowel, consonant would have doubled its last letter. */
function wouldHaveDoubled(word: string, candidate: string): boolean {
  return (word === candidate + 'ing' || word === candidate + 'ed') && /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(candidate);
}

function verbCandidates(word: string, isVerb: Known): string[] {
  const found: string[] = [];
  for (const [ending, base] of verbEndings) {
    if (!word.endsWith(ending) || word.length <= ending.length + 1) continue;
    const stem = word.slice(0, -ending.length);
    if (isVerb(stem + base)) found.push(stem + base);
    if (base === '' && ending !== 's' && /([^aeiou])\1$/.test(stem) && isVerb(stem.slice(0, -1))) found.push(stem.slice(0, -1));
  }
  return found;
}

/** The base form of a verb, or undefined when the word is no form of a known verb. Of two (`sing`, `singe`) the usual one is taken. */
export function verbBaseOf(word: string, isVerb: Known, isUsual: Known = () => false): string | undefined {
  const irregular = irregularVerbs.get(word);
  if (irregular !== undefined) return irregular;
  if (isVerb(word)) return word;
  const candidates = verbCandidates(word, isVerb);
  return candidates.find(isUsual) ?? candidates.find((candidate) => !wouldHaveDoubled(word, candidate)) ?? candidates[0];
}

/** The plain form of `taller` and `tallest`, or undefined for other words. */
export function superlativeBaseOf(word: string, isAdjective: Known): string | undefined {
  if (!word.endsWith('est') || word.length < 6) return undefined;
  const stem = word.slice(0, -3);
  const candidates = [stem, stem + 'e', stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')];
  return candidates.find((candidate) => isAdjective(candidate));
}
