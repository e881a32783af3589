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

/** `Man: Where have you been?`: a script names who speaks, with or without marks around the words. */
const script =
  /(?<=^|[\n.!?…"”]\s*)((?:the\s+|an?\s+)?(?:(?:young|old|older|elderly|first|second|little|male|female)\s+)?(?:man|woman|boy|girl|child|kid|mother|mom|father|dad|son|daughter|grandmother|grandfather|grandma|grandpa|husband|wife|teacher|student|doctor|nurse|patient|waiter|waitress|customer|king|queen|knight|wizard|witch|soldier|captain|detective|cop|officer|chef|farmer|reporter|robot|alien|ghost|dragon|cat|dog|bear|fox|narrator)(?:\s+(?:\d|one|two|[ab]))?)\s*(?:\([^)\n]{0,60}\))?\s*:\s*(?!\w+\s*:)(?:"([^"\n]{1,300})"|“([^”\n]{1,300})”|([^"“\n]{2,200}?[.!?…]))(?=\s|$)/gi;

/** `Quote0mark, said the parrot`: the words before who says them. */
const inverted =
  /(Quote\d+mark)[,.]?\s+(says|said|replied|replies|asked|asks|whispered|whispers|shouted|shouts|exclaimed|exclaims|cried|cries|answered|answers|called|calls|yelled|yells|announced|announces|muttered|mutters)\s+((?:the|an?|his|her|my|our)\s+[\w' -]{1,40}?)(?=[.,;!?]|\s+(?:as|while|and|to|from|in|on)\b|$)/gi;

/** `The potter remarks Quote0mark`: taggers take it for a noun. */
const remark = /\bremarks?:?\s+(Quote\d+mark)/gi;

/** Takes quoted strings out of a text, and what follows `says:` without quotes. */
export function takeQuotes(text: string): Unquoted {
  const quotes: string[] = [];
  const take = (words: string): string => {
    quotes.push(words.trim());
    return quoteMark(quotes.length - 1);
  };
  const unquoted = text
    .replace(script, (_, who: string, ...words: (string | undefined)[]) => {
      const line = words.slice(0, 3).find((found) => found !== undefined) ?? '';
      return `${/^(?:the|an?)\s/i.test(who) ? who : `The ${who.toLowerCase()}`} says ${take(line)}. `;
    })
    .replace(quoted, (_, ...groups: unknown[]) => {
      const words = groups.slice(0, 4).find((group): group is string => typeof group === 'string') ?? '';
      const end = /[.!?]\s*$/.test(words) ? '.' : '';
      return `${take(words)}${end}`;
    })
    .replace(spoken, (whole, verb: string, words: string) => (/^\s*Quote\d+mark/.test(words) ? whole : `${verb} ${take(words)}`));
  return { text: unquoted.replace(remark, 'says $1').replace(inverted, '$3 $2 $1'), quotes };
}
