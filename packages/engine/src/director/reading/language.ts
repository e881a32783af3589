import type { Lexicon } from '../lexicon/lexicon.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Little words that only one language has among those we can tell apart. */
const littleWords: readonly (readonly [language: string, words: ReadonlySet<string>])[] = [
  ['English', words('the a an of and with in on at to is are by from into as over its his her')],
  ['German', words('der die das ein eine einen einem einer und mit auf über im ist nicht von zum durch unter läuft')],
  ['French', words('un une le les des du et dans sur avec est dans au aux qui par pour sous')],
  ['Spanish', words('el los las una y en con por del al que un es está sobre bajo su')],
  ['Italian', words('il lo gli una e con che della nel sul di un sotto mentre')],
  ['Portuguese', words('o os as um uma e em com no na do da que por sobre')],
  ['Dutch', words('de het een en op met van in door naar onder is loopt')],
];

const scripts: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['Japanese', /[\u3040-\u30ff]/g],
  ['Chinese', /[\u4e00-\u9fff]/g],
  ['Korean', /[\uac00-\ud7af]/g],
  ['Russian or another Cyrillic language', /[\u0400-\u04ff]/g],
  ['Arabic', /[\u0600-\u06ff]/g],
  ['Hebrew', /[\u0590-\u05ff]/g],
  ['Hindi or another Indian language', /[\u0900-\u0dff]/g],
  ['Greek', /[\u0370-\u03ff]/g],
  ['Thai', /[\u0e00-\u0e7f]/g],
];

/** The language that a prompt seems to be written in when it is not English; undefined for English. */
export function foreignLanguage(text: string, lexicon: Lexicon): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of scripts) if ((text.match(pattern)?.length ?? 0) > letters * 0.3) return language;
  const tokens =
    text
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, 200) ?? [];
  const counts = littleWords.map(([language, little]) => ({ language, count: tokens.filter((token) => little.has(token)).length }));
  const english = counts[0]!.count;
  const best = counts.slice(1).sort((one, other) => other.count - one.count)[0]!;
  const unknown = tokens.filter(
    (token) => token.length > 3 && !lexicon.isNoun(token) && !lexicon.isVerb(token) && !lexicon.isAdjective(token),
  ).length;
  return best.count >= 2 && best.count > english && unknown >= 1 ? best.language : undefined;
}
