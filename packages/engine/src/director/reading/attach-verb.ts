import { type Attachment, isAnimate } from './attachment.ts';
import { isBodyPart } from './body-parts.ts';
import { isClothing } from './clothing.ts';
import type { Chunk, DirectionPhrase, VerbPhrase } from './chunk.ts';
import type { Deed, Thing } from './reading.ts';

const watchingVerbs = new Set([
  'see',
  'watch',
  'show',
  'capture',
  'film',
  'follow',
  'feature',
  'hear',
  'depict',
  'catch',
  'spot',
  'notice',
  'reveal',
  'leave',
  'have',
]);
const changingVerbs = new Set([
  'turn',
  'change',
  'become',
  'transform',
  'morph',
  'fade',
  'shift',
  'transition',
  'go',
  'get',
  'grow',
  'stretch',
  'evolve',
  'convert',
  'ripen',
  'melt',
  'shrink',
  'dissolve',
  'blend',
  'switch',
  'expand',
]);
/** Deeds that are over in a moment, so that what follows after `and` comes next. */
const momentaryVerbs = new Set([
  'stop',
  'turn',
  'appear',
  'jump',
  'land',
  'pick',
  'open',
  'close',
  'throw',
  'catch',
  'enter',
  'arrive',
  'stand',
  'halt',
  'pause',
  'grab',
  'take',
  'put',
  'drop',
  'hit',
  'leap',
  'reach',
  'approach',
  'break',
  'disappear',
  'come',
  'rise',
  'leave',
  'fall',
  'emerge',
  'sit',
]);

/** Deeds that no place does: `the stairs of a station carrying a bag`. */
const byHand = /^(carry|hold|wear|talk|speak|smile|laugh|wave|look|eat|drink|read|push|pull|drag|chase|sing|whistle)$/;

/** What the elements do by themselves, wherever somebody is in them. */
const restless: readonly (readonly [nouns: RegExp, verbs: RegExp])[] = [
  [
    /\b(?:water|river|stream|sea|ocean|wave|waterfall|surf|lake|rain|lava)$/,
    /^(?:swirl|flow|rush|crash|ripple|churn|foam|cascade|trickle|glisten|glitter|shimmer|sparkle|bubble|boil|lap|surge|pour|fall)$/,
  ],
  [/\b(?:fire|flame|candle|campfire|torch|fireplace)$/, /^(?:burn|flicker|glow|crackle|blaze|dance)$/],
  [/\b(?:smoke|cloud|mist|fog|steam|dust|snow|leaf|wind)$/, /^(?:swirl|billow|drift|rise|blow|fall|curl|roll|float)$/],
  [/\b(?:tree|grass|curtain|flag|reed|wheat|palm)$/, /^(?:sway|rustle|flutter|wave|billow|bend)$/],
];

/** `hears a twig snap, raises its head`: what is perceived does something, and the sentence goes on with who perceives it. */
const isPerceived = (verb: VerbPhrase, { lastNoun, lastRole, lastDeed }: Attachment, before: Chunk | undefined): boolean =>
  !verb.isParticiple &&
  lastNoun !== null &&
  before?.kind === 'noun' &&
  lastRole === 'object' &&
  /^(hear|see|watch|feel|notice|let|make|help)$/.test(lastDeed?.verb ?? '');

/** Who does it: the subject of the clause, or the noun right before a participle. */
function subjectsOf(verb: VerbPhrase, state: Attachment, before: Chunk | undefined): Thing[] {
  const { lastNoun, subjects, lastRole } = state;
  // "causing bubbles to rise"
  if (
    /^to\s/.test(verb.words) &&
    lastNoun !== null &&
    before?.kind === 'noun' &&
    lastRole === 'object' &&
    /^(cause|make|let|allow|force|get|ask|tell|want|help|invite|lead|teach|order)$/.test(state.lastDeed?.verb ?? '')
  )
    return [lastNoun];
  if (isPerceived(verb, state, before)) return [lastNoun!];
  // "the camera pushes in on a man crying": the camera never does it
  if (verb.isParticiple && lastNoun !== null && before?.kind === 'noun' && subjects?.[0]?.noun === 'camera' && lastNoun.noun !== 'camera')
    return [lastNoun];
  if (verb.isParticiple && lastNoun !== null && before?.kind === 'noun' && state.clauseHasVerb) {
    const isPlaceOfWith = lastRole === 'place' && (state.lastPlace?.preposition === 'with' || state.lastPlace?.preposition === 'of');
    const isWatched =
      lastRole === 'object' && (watchingVerbs.has(state.lastDeed?.verb ?? '') || (isAnimate(lastNoun, state.lexicon) && !verb.isPast));
    // "to a woman wearing a yellow dress", "toward a man sitting on a bench": who stands right before it
    if (lastRole === 'place' && !verb.isPast && isAnimate(lastNoun, state.lexicon) && state.lastPlace?.preposition !== 'with')
      return [lastNoun];
    // "forms in the water swirling around": what moves by itself
    if (lastRole === 'place' && !verb.isPast && restless.some(([nouns, verbs]) => nouns.test(lastNoun.noun) && verbs.test(verb.verb ?? '')))
      return [lastNoun];
    const isPastAfterNoun = verb.isPast && lastRole !== 'subject';
    const isOut = isPlaceOfWith && byHand.test(verb.verb ?? '') && !isAnimate(lastNoun, state.lexicon);
    if ((isPlaceOfWith && !isOut) || isWatched || isPastAfterNoun) return [lastNoun];
  }
  if (
    verb.isParticiple &&
    lastRole === 'place' &&
    before?.kind === 'noun' &&
    lastNoun !== null &&
    !state.clauseHasVerb &&
    /^(of|with)$/.test(state.lastPlace?.preposition ?? '') &&
    !isClothing(lastNoun.noun, state) &&
    !isBodyPart(lastNoun.noun)
  )
    return [lastNoun];
  return subjects ?? (state.previousSubjects.length > 0 ? state.previousSubjects : []);
}

function nextStep(state: Attachment, verb: VerbPhrase, before: Chunk | undefined, isListed: boolean): number {
  if (state.deeds.length === 0)
    return state.join === 'next' && state.links.some((link) => link.deed === undefined && link.step === state.step)
      ? state.step + 1
      : state.step;
  if (state.join === 'next') return state.step + 1;
  const last = state.deeds.at(-1)!;
  const isFiniteAfterFinite = !verb.isParticiple && (before?.kind === 'and' || before?.kind === 'comma');
  return isFiniteAfterFinite && (isListed || momentaryVerbs.has(last.verb)) ? state.step + 1 : state.step;
}

/** Makes a deed of a verb and hangs it on its subject. */
export function attachVerb(verb: VerbPhrase, state: Attachment, chunks: readonly Chunk[], index: number): void {
  const before = chunks[index - 1];
  state.preposition = null;
  state.isCoordinated = false;
  const goesOn = isPerceived(verb, state, before);
  const subjects = subjectsOf(verb, state, before);
  if (verb.isCopula || verb.verb === undefined) {
    if (state.join === 'next' && !state.isSentenceStart) state.step += 1;
    state.clauseHasVerb = true;
    state.lastDeed = null;
    state.isObjectOpen = false;
    if (state.subjects === null) state.subjects = subjects;
    return;
  }
  const step = nextStep(state, verb, before, before?.kind === 'comma' || (before?.kind === 'and' && chunks[index - 2]?.kind === 'comma'));
  state.step = step;
  state.join = 'same';
  const next = chunks[index + 1];
  const isUndergone =
    verb.isPassive ||
    (verb.isParticiple &&
      verb.isPast &&
      next?.kind === 'link' &&
      next.preposition === 'by' &&
      /^(follow|chase|surround|lead|carry|pull|push|drive|ride|hold|watch|accompany)$/.test(verb.verb)) ||
    (verb.isParticiple &&
      verb.isPast &&
      before?.kind === 'noun' &&
      /^(by|in|on|with|of)$/.test((chunks[index + 1] as { preposition?: string } | undefined)?.preposition ?? '') &&
      !/^(perch|sit|lie|park|nestle|stand)$/.test(verb.verb));
  const deed: Deed = {
    verb: verb.verb,
    words: verb.words,
    subjects: [...new Set(subjects)],
    places: [],
    adverbs: [...verb.adverbs],
    step,
    shot: state.shot,
    isPassive: isUndergone,
    isNegated: verb.isNegated,
    isThen: state.isThen,
  };
  state.isThen = false;
  if (isUndergone && /^(dress|clothe)$/.test(verb.verb)) Object.assign(deed, { isPassive: false });
  for (const subject of subjects) subject.roles.add('subject');
  state.deeds.push(deed);
  state.lastDeed = deed;
  state.isObjectOpen = !isUndergone;
  state.clauseHasVerb = true;
  if (goesOn) return;
  if (state.subjects === null || subjects[0] !== state.subjects[0]) {
    if (state.subjects !== null) state.previousSubjects = state.subjects;
    state.subjects = subjects;
  }
}

/** A bare adjective: `turns red` is a change, `is red` a trait, `with its jaws open` a state of the part. */
export function attachAdjective(word: string, state: Attachment): void {
  const { preposition, lastDeed } = state;
  const part = state.lastNoun;
  // "turns green, then yellow"
  const changed = state.isThen && lastDeed === null ? state.deeds.at(-1) : undefined;
  if (changed?.change?.to !== undefined && changingVerbs.has(changed.verb)) {
    state.step = changed.step + 1;
    state.deeds.push({ ...changed, places: [], adverbs: [], step: state.step, change: { from: changed.change.to, to: word } });
    state.isThen = false;
    state.join = 'same';
    return;
  }
  const isPartState = part !== null && isBodyPart(part.noun) && (state.lastRole === 'place' || lastDeed === null);
  if (!isPartState && lastDeed !== null && changingVerbs.has(lastDeed.verb)) {
    const change = (lastDeed.change ??= {});
    if (preposition === 'from') change.from = word;
    else change.to = word;
    state.preposition = null;
    return;
  }
  // "creaks open"
  if (
    /^(open|shut)$/.test(word) &&
    lastDeed !== null &&
    /^(creak|swing|slide|burst|fly|pull|push|crack|break|slam|snap)$/.test(lastDeed.verb)
  ) {
    state.deeds.push({
      verb: word,
      words: word,
      subjects: [...lastDeed.subjects],
      places: [],
      adverbs: [],
      step: lastDeed.step,
      shot: state.shot,
      isPassive: false,
      isNegated: false,
    });
    state.preposition = null;
    return;
  }
  state.preposition = null;
  if (part !== null && /^(shade|hue|tone|colou?r)$/.test(part.noun)) {
    // "painting the sky in shades of pink"
    const coloured = lastDeed?.object === undefined || lastDeed.object === part ? (state.subjects ?? []) : [lastDeed.object];
    for (const thing of coloured) thing.adjectives.push(word);
    return;
  }
  if (isPartState) {
    part.adjectives.push(word);
    if (/^(open|closed|wide)$/.test(word)) {
      const deed: Deed = {
        verb: word === 'closed' ? 'close' : 'open',
        words: word,
        subjects: [part],
        places: [],
        adverbs: [],
        step: state.step,
        shot: state.shot,
        isPassive: false,
        isNegated: false,
      };
      state.deeds.push(deed);
    }
    return;
  }
  for (const subject of state.subjects ?? []) if (!subject.adjectives.includes(word)) subject.adjectives.push(word);
}

/** Adverbs of manner and direction belong to the deed before or after. */
export function attachAdverb(word: string, state: Attachment): void {
  const deed = state.lastDeed ?? (state.clauseHasVerb ? state.deeds.at(-1) : undefined);
  if (deed === undefined) {
    if (word === 'suddenly') state.isThen = true;
    return;
  }
  if (/^(twice|thrice|repeatedly|again and again)$/.test(word)) {
    deed.repeat = word === 'twice' ? 2 : 3;
    return;
  }
  const direction = /^(left|right|up|down|forward|back|back and forth|forwards|backwards|backward|away|closer)$/.exec(word)?.[1];
  if (direction !== undefined) {
    deed.particle ??= word;
    const viewer: Readonly<Record<string, string>> = {
      left: 'left',
      right: 'right',
      up: 'up',
      down: 'down',
      forward: 'forward',
      forwards: 'forward',
      back: 'back',
      backwards: 'back',
      backward: 'back',
      away: 'away-from-camera',
      closer: 'toward-camera',
    };
    deed.direction ??= { direction: viewer[direction]!, words: word };
  } else if (/^(past|by|around|off|out|over|along|together|through)$/.test(word)) {
    deed.particle ??= word;
  } else {
    deed.adverbs.push(word);
  }
}

/** `from left to right` belongs to the deed before. */
export function attachDirection(phrase: DirectionPhrase, state: Attachment): void {
  state.preposition = null;
  const deed = state.lastDeed ?? state.deeds.at(-1);
  if (deed === undefined) return;
  deed.direction = { ...deed.direction, ...phrase };
}
