import { isKindOf } from '../lexicon/match-noun.ts';
import { type Attachment, isAnimate } from './attachment.ts';
import { isBodyPart } from './body-parts.ts';
import { isClothing } from './clothing.ts';
import type { Deed, Thing } from './reading.ts';

/** Notes how two things stand to each other. */
export function link(state: Attachment, subject: Thing, preposition: string, object: Thing, deed: Deed | null): void {
  if (subject === object) return;
  state.links.push({ subject, preposition, object, ...(deed === null ? {} : { deed }), step: deed?.step ?? state.step, shot: state.shot });
}

/** `a woman in a blue coat`, `a knight with a sword`, `a dragon with massive fangs`: what belongs to the noun before. */
export function belongsTo(host: Thing, preposition: string, thing: Thing, state: Attachment): boolean {
  if (/^(in|wearing|with)$/.test(preposition) && isClothing(thing.noun, state) && isAnimate(host, state.lexicon)) {
    host.wears.push(thing);
    return true;
  }
  if (preposition !== 'with') return false;
  if (isBodyPart(thing.noun)) host.parts.push(thing);
  else if (isAnimate(host, state.lexicon) && !isAnimate(thing, state.lexicon)) host.holds.push(thing);
  else return false;
  return true;
}

const staticPrepositions = new Set([
  'on',
  'in',
  'above',
  'over',
  'below',
  'under',
  'beneath',
  'underneath',
  'near',
  'beside',
  'next-to',
  'behind',
  'by',
  'inside',
  'atop',
  'left-of',
  'right-of',
  'front-of',
  'top-of',
  'bottom-of',
  'around',
  'between',
  'against',
  'within',
  'out-of',
]);

/** Hangs a noun with a preposition on the noun or the deed before it. */
export function attachPlace(thing: Thing, preposition: string, state: Attachment, afterNoun: boolean): void {
  thing.prepositions.add(preposition);
  if (preposition === 'in' && /^(dress|clothe)$/.test(state.lastDeed?.verb ?? '') && isClothing(thing.noun, state)) {
    for (const subject of state.subjects ?? []) subject.wears.push(thing);
    return;
  }
  const host = state.lastNoun;
  const { lastDeed } = state;
  const previous = state.lastPlace;
  state.lastPlace = { preposition, thing };
  if (afterNoun && host !== null && /^(with|in|wearing)$/.test(preposition) && belongsTo(host, preposition, thing, state)) return;
  if (
    !afterNoun &&
    preposition === 'with' &&
    state.subjects?.[0] !== undefined &&
    isBodyPart(thing.noun) &&
    belongsTo(state.subjects[0], preposition, thing, state)
  )
    return;
  // "a statue of a horse" is a statue; the horse is only what it shows
  if (
    preposition === 'of' &&
    afterNoun &&
    host !== null &&
    /^(statue|sculpture|figurine|bust|painting|picture|poster|portrait|drawing|mural|photo|photograph|toy|model|map|tattoo|hologram)$/.test(
      host.noun,
    )
  ) {
    host.adjectives.push(thing.noun);
    state.things.splice(state.things.indexOf(thing), 1);
    return;
  }
  if (preposition === 'of' && afterNoun && host !== null) {
    link(state, host, 'of', thing, null);
    return;
  }
  thing.roles.add('place');
  if (afterNoun && host !== null && state.lastRole === 'subject' && lastDeed === null) {
    link(state, host, preposition, thing, null);
    return;
  }
  const deed = lastDeed;
  const isBeyondGoal =
    afterNoun &&
    host !== null &&
    state.lastRole === 'place' &&
    previous !== null &&
    /^(toward|towards|to|past|from|into|to-.*)$/.test(previous.preposition) &&
    staticPrepositions.has(preposition);
  if (isBeyondGoal) return link(state, host, preposition, thing, deed);
  if (deed !== null) deed.places.push({ preposition, thing });
  if (afterNoun && host !== null && state.lastRole !== 'subject' && staticPrepositions.has(preposition))
    link(state, host, preposition, thing, deed);
  if (state.subjects?.includes(thing) && host !== null) return link(state, host, preposition, thing, deed);
  if (preposition === 'out-of' && state.lastRole === 'object') return;
  // "eats a cake on a plate": what is done is on it, not who does it
  if (
    afterNoun &&
    state.lastRole === 'object' &&
    host !== null &&
    !isAnimate(host, state.lexicon) &&
    (/^(cook|fry|boil|bake|stir|mix|pour|flip|grill|roast|toast|heat|write|draw|paint|carve|engrave|print|project|put|place|drop|dip|pack|load|plant|hang|insert)$/.test(
      deed?.verb ?? '',
    ) ||
      ['food', 'container', 'vessel', 'tableware', 'utensil'].some((broader) => isKindOf(thing.noun, broader, state.lexicon)))
  )
    return;
  for (const subject of state.subjects ?? (host === null ? [] : [host])) link(state, subject, preposition, thing, deed);
}
