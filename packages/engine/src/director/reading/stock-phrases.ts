import { isKindOf } from '../lexicon/match-noun.ts';
import type { Attachment } from './attachment.ts';
import type { NounPhrase } from './chunk.ts';
import { feelingOf } from './feelings.ts';
import type { Deed } from './reading.ts';

const stopping = /^(stop|halt|standstill)$/;
const ordering = /(^|[ -])formation$|^(line|row|column|queue|single file)$/;
const lifting = /^(hold|lift|raise|hoist|carry|throw|toss|fling)$/;

const making = /^(make|build|carve|craft|form|construct|weave|sculpt|fold|compose|fashion|knit)$/;

/** Whether a noun is what things are made of. */
const isStuff = (noun: string, { lexicon }: Attachment): boolean =>
  lexicon.isMaterial(noun) || ['material', 'fabric', 'metal', 'rock'].some((broader) => isKindOf(noun, broader, lexicon));

/** `whirrs to a stop`: the same actors stop next. */
function stopNext(state: Attachment, deed: Deed): void {
  state.step = deed.step + 1;
  state.deeds.push({
    verb: 'stop',
    words: 'stop',
    subjects: [...deed.subjects],
    places: [],
    adverbs: [],
    step: state.step,
    shot: state.shot,
    isPassive: false,
    isNegated: false,
  });
}

/**
 * Reads phrases whose noun is no thing: `to a stop` is a deed, `in a V-formation` a trait of the actors, `holds it in the
 * air` a relation. Gives whether the phrase was one of these and is done with.
 */
export function attachStockPhrase(phrase: NounPhrase, preposition: string | null, state: Attachment): boolean {
  const deed = state.lastDeed;
  if (deed === null) return false;
  if (phrase.noun === 'time' && phrase.isPlural && phrase.count !== undefined && (preposition === null || preposition === 'for')) {
    deed.repeat = phrase.count;
    return true;
  }
  if (preposition === null) return false;
  const feeling = /^(in|with)$/.test(preposition) ? feelingOf(phrase.noun) : undefined;
  if (feeling !== undefined) {
    deed.emotion = feeling;
    for (const subject of deed.subjects) (subject.owner ?? subject).adjectives.push(feeling);
    return true;
  }
  if (/^(of|out-of|from)$/.test(preposition) && making.test(deed.verb) && (isStuff(phrase.noun, state) || phrase.isPlural)) {
    for (const made of deed.isPassive || deed.object === undefined ? deed.subjects : [deed.object]) made.adjectives.push(phrase.noun);
    return true;
  }
  if (preposition === 'to' && stopping.test(phrase.noun)) {
    stopNext(state, deed);
    return true;
  }
  if (preposition === 'in' && ordering.test(phrase.noun)) {
    const words = [...phrase.adjectives, phrase.noun].join('-').replaceAll(' ', '-');
    for (const subject of deed.subjects) if (!subject.adjectives.includes(words)) subject.adjectives.push(words);
    return true;
  }
  if (/^(in|into)$/.test(preposition) && phrase.noun === 'air' && lifting.test(deed.verb) && deed.object !== undefined) {
    const [lifter] = deed.subjects;
    // Who holds it up has it in the hands; what is thrown is above.
    if (/^(hold|lift|raise|hoist|carry)$/.test(deed.verb)) deed.adverbs.push('in the air');
    else if (lifter !== undefined && lifter !== deed.object)
      state.links.push({ subject: deed.object, preposition: 'above', object: lifter, deed, step: deed.step, shot: state.shot });
    return true;
  }
  return false;
}
