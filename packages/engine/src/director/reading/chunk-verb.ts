import { copulas } from '../lexicon/closed-classes.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { VerbPhrase } from './chunk.ts';
import type { Taken } from './chunk-noun.ts';
import type { Token } from './token.ts';

/** Verbs that say how another verb goes on: `starts galloping` is gallop. */
const phaseVerbs = new Set([
  'start',
  'begin',
  'keep',
  'continue',
  'try',
  'seem',
  'love',
  'like',
  'want',
  'manage',
  'come',
  'go',
  'help',
  'attempt',
  'struggle',
]);
/** `is seen darting` is dart. */
const shownVerbs = new Set(['see', 'show', 'catch', 'find', 'capture', 'depict', 'leave']);
const participleEnding = /(ed|en|wn|ung|ght|own|ept|elt|ost|ade|aid|ut|et|orn|ken|ot|ound|ung|nt|it|old|un)$/;

/** Whether a helper has no verb to help: `does` always, `has` before a meal or a talk. */
function isWholeVerb({ lower }: Token, after: readonly Token[]): boolean {
  if (/^(do|does|did|doing|done)$/.test(lower)) return after[0] !== undefined && after[0].tag !== 'PUNCT';
  return (
    /^(have|has|had|having)$/.test(lower) &&
    after.some((token) =>
      /^(dinner|lunch|breakfast|brunch|supper|meal|meals|picnic|conversation|snack|coffee|tea|drink|drinks|bath|shower|nap|fun|fight)$/.test(
        token.lower,
      ),
    )
  );
}

/** Reads the verb group that begins at `start`, or gives undefined when none begins there. */
export function takeVerbPhrase(tokens: readonly Token[], start: number, lexicon: Lexicon): Taken<VerbPhrase> | undefined {
  const helpers: Token[] = [];
  const adverbs: string[] = [];
  let main: Token | undefined;
  let isNegated = false;
  let index = start;
  const goesOn = (): boolean => {
    const base = main === undefined ? '' : (lexicon.verbBase(main.lower) ?? '');
    return phaseVerbs.has(base) || (shownVerbs.has(base) && helpers.some((helper) => copulas.has(helper.lower)));
  };
  for (; index < tokens.length; index++) {
    const token = tokens[index]!;
    const { lower } = token;
    if (/^(not|n't|never)$/.test(lower)) isNegated = true;
    else if (token.tag === 'AUX') {
      if (main !== undefined) break;
      helpers.push(token);
    } else if (token.tag === 'ADV' && lower !== 'then') {
      if (main !== undefined && !(goesOn() && tokens[index + 1]?.lower.endsWith('ing') === true)) break;
      if (main === undefined && helpers.length === 0 && index === start) break;
      adverbs.push(lower);
    } else if (token.tag === 'VERB') {
      if (main !== undefined && !goesOn()) break;
      if (main !== undefined && tokens[index - 1]?.lower !== 'to' && !lower.endsWith('ing')) break;
      main = token;
    } else if (token.tag === 'PART' && lower === 'to' && tokens[index + 1]?.tag === 'VERB' && (main === undefined || goesOn())) continue;
    else if (lower === 'to' && main !== undefined && goesOn() && tokens[index + 1]?.tag === 'VERB') continue;
    else break;
  }
  if (main === undefined && helpers.length === 0) return undefined;
  // "does yoga", "has dinner": a helper that is the verb itself
  const helper = helpers.at(-1);
  if (main === undefined && helper !== undefined && isWholeVerb(helper, tokens.slice(index, index + 4))) {
    helpers.pop();
    main = helper;
  }
  const isBe = helpers.some((helper) => copulas.has(helper.lower));
  const isGot = helpers.some((helper) => /^(get|gets|got|getting)$/.test(helper.lower));
  const base = main === undefined ? undefined : (lexicon.verbBase(main.lower) ?? main.lower);
  // "is ice skating": the noun belongs to the verb
  const way = adverbs.at(-1);
  const isWay =
    way !== undefined &&
    main !== undefined &&
    tokens[tokens.indexOf(main, start) - 1]?.lower === way &&
    lexicon.isNoun(way) &&
    !lexicon.wordNet.isAdverb(way);
  if (isWay) adverbs.pop();
  const verb = isWay ? `${way} ${base}` : base;
  const isPast = main !== undefined && !main.lower.endsWith('ing') && main.lower !== base && participleEnding.test(main.lower);
  return {
    value: {
      ...(verb === undefined ? {} : { verb }),
      isPassive: (isBe || isGot) && isPast,
      isCopula: isBe && main === undefined,
      isParticiple: main !== undefined && helpers.length === 0 && (main.lower.endsWith('ing') || isPast),
      isPast,
      isNegated,
      adverbs,
      words: tokens
        .slice(start, index)
        .map((token) => token.text)
        .join(' '),
    },
    end: index,
  };
}
