import { quoteMark } from './read-text.ts';

/** A text whose quoted strings are replaced by marks, and the strings. */
export interface Unquoted {
  readonly text: string;
  readonly quotes: readonly string[];
}

const quoted =
  /"([^"]{1,2000})"|“([^”]{1,2000})”|«([^»]{1,2000})»|(?<=^|[\s(:,])['‘]([^'’]{1,300}(?:['’](?=\w)[^'’]{1,300}){0,8})['’](?=$|[\s.,;:!?)])/g;
const spoken =
  /\b(says|say|saying|said|remarks|remarking|shouts|shouting|whispers|whispering|asks|asking|replies|replying|exclaims|exclaiming|announces|announcing|yells|yelling|answers|answering)\s*:\s*([^"“\n]{2,300}?)(?=\s*(?:$|\n|[.!?](?:\s|$)))/gi;

/** `Quote0mark, said the parrot`: the words before who says them. */
const inverted =
  /(Quote\d+mark)[,.]?\s+(says|said|replied|replies|asked|asks|whispered|whispers|shouted|shouts|exclaimed|exclaims|cried|cries|answered|answers|called|calls|yelled|yells|announced|announces|muttered|mutters)\s+((?:the|an?|his|her|my|our)\s+[\w' -]{1,40}?)(?=[.,;!?]|\s+(?:as|while|and|to|from|in|on)\b|$)/gi;

/** Takes quoted strings out of a text, and what follows `says:` without quotes. */
export function takeQuotes(text: string): Unquoted {
  const quotes: string[] = [];
  const take = (words: string): string => {
    quotes.push(words.trim());
    return quoteMark(quotes.length - 1);
  };
  const unquoted = text
    .replace(quoted, (_, ...groups: unknown[]) => {
      const words = groups.slice(0, 4).find((group): group is string => typeof group === 'string') ?? '';
      const end = /[.!?]\s*$/.test(words) ? '.' : '';
      return `${take(words)}${end}`;
    })
    .replace(spoken, (whole, verb: string, words: string) => (/^\s*Quote\d+mark/.test(words) ? whole : `${verb} ${take(words)}`));
  return { text: unquoted.replace(inverted, '$3 $2 $1'), quotes };
}
