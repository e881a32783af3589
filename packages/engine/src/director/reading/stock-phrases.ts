import { isKindOf } from '../lexicon/match-noun.ts';
import { type Attachment, isAnimate, thingOf } from './attachment.ts';
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

/** `fireworks in many colours`: no thing beside them, but what they are like. */
function attachColours(phrase: NounPhrase, preposition: string | null, state: Attachment): boolean {
  const words = phrase.noun.split(' ');
  if (!/^(?:in|of|with)$/.test(preposition ?? '') || !/^colou?r$/.test(words.at(-1)!) || !phrase.isPlural) return false;
  const named = state.things.findLast(({ noun }) => noun === state.lexicon.singular(words.slice(0, -1).join(' ')));
  const bearer = named ?? state.lastNoun ?? state.subjects?.[0];
  if (bearer === undefined) return false;
  const isMany =
    (phrase.count ?? 0) > 2 || phrase.adjectives.some((word) => /^(?:different|various|all|rainbow|bright|vivid|mixed)$/.test(word));
  bearer.adjectives.push(...(isMany ? ['colorful', 'many colors'] : phrase.adjectives));
  return true;
}

/** `builds a nest from twigs`: whoever builds has one of them in the hands or in the beak. */
function holdOne(phrase: NounPhrase, deed: Deed, state: Attachment): void {
  const stuff = thingOf({ ...phrase, count: 1 }, state);
  if (stuff === undefined) return;
  stuff.roles.add('object');
  for (const builder of deed.subjects) if (isAnimate(builder, state.lexicon)) builder.holds.push(stuff);
}

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
  if (attachColours(phrase, preposition, state)) return true;
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
    // "keys are made of candy" is how they are
    if (deed.isPassive && deed.verb === 'make' && preposition === 'of') {
      state.deeds.splice(state.deeds.indexOf(deed), 1);
      state.lastDeed = null;
    }
    if (!deed.isPassive && deed.object !== undefined && phrase.isPlural) holdOne(phrase, deed, state);
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
    // Who holds it up has it in the hands over the head; what is thrown is above.
    if (/^(hold|lift|raise|hoist|carry)$/.test(deed.verb)) deed.adverbs.push('in the air');
    if (lifter !== undefined && lifter !== deed.object)
      state.links.push({ subject: deed.object, preposition: 'above', object: lifter, deed, step: deed.step, shot: state.shot });
    return true;
  }
  return false;
}
