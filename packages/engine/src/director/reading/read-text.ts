import type { Lexicon } from '../lexicon/lexicon.ts';
import { attach } from './attach.ts';
import type { Chunk } from './chunk.ts';
import { chunk } from './chunk-sentence.ts';
import type { Reading } from './reading.ts';
import { repair } from './repair.ts';
import type { Token } from './token.ts';
import type { Tagger } from './tokens.ts';

/** The word that stands in the text for the quoted string with this number. */
export const quoteMark = (quote: number): string => `Quote${quote}mark`;

/** Gives quoted strings their own tag. */
function markQuotes(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const quote = /^quote(\d+)mark$/.exec(token.lower)?.[1];
    return quote === undefined ? token : { ...token, tag: 'QUOTE' as const, quote: Number(quote) };
  });
}

/** Reads the texts of the shots, one after another: tokens, repair, phrases, sentences. What one shot names, the next may call `it`. */
export function readTexts(texts: readonly string[], tagger: Tagger, lexicon: Lexicon): Reading {
  const chunks = texts.flatMap((text, shot): Chunk[] => [
    { kind: 'shot', shot },
    ...chunk(repair(markQuotes(tagger(text)), lexicon), lexicon),
  ]);
  return attach(chunks, lexicon);
}
