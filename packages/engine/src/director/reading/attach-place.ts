import { dressedFamilies } from '../../manifest/clothes.ts';
import { isKindOf, matchCast, matchFeature, matchSetting } from '../lexicon/match-noun.ts';
import { type Attachment, isAnimate, isPerson } from './attachment.ts';
import { isBodyPart } from './body-parts.ts';
import { isClothing } from './clothing.ts';
import type { Deed, Thing } from './reading.ts';

/** Notes how two things stand to each other. */
export function link(state: Attachment, subject: Thing, preposition: string, object: Thing, deed: Deed | null): void {
  if (subject === object) return;
  state.links.push({ subject, preposition, object, ...(deed === null ? {} : { deed }), step: deed?.step ?? state.step, shot: state.shot });
}

/** Whether clothes can be put on a thing: somebody, an animal, a robot, a stuffed bear. */
function canWear(host: Thing, { lexicon }: Attachment): boolean {
  const row = matchCast(host.noun, lexicon)?.row;
  return isAnimate(host, lexicon) || (row !== undefined && (dressedFamilies.has(row.family) || row.kind === 'teddy-bear'));
}

/** `a woman in a blue coat`, `a knight with a sword`, `a dragon with massive fangs`: what belongs to the noun before. */
export function belongsTo(host: Thing, preposition: string, thing: Thing, state: Attachment): boolean {
  if (/^(in|wearing|with)$/.test(preposition) && isClothing(thing.noun, state) && canWear(host, state)) {
    host.wears.push(thing);
    return true;
  }
  if (preposition !== 'with') return false;
  if (isBodyPart(thing.noun)) host.parts.push(thing);
  else if (isAnimate(host, state.lexicon) && !isAnimate(thing, state.lexicon)) host.holds.push(thing);
  else return false;
  return true;
}

/** Who wears, holds or has as a part of the body what was named before. */
const whoHas = (one: Thing, { things }: Attachment): Thing | undefined =>
  things.find(({ wears, holds, parts }) => wears.includes(one) || holds.includes(one) || parts.includes(one));

/** Weather, land or a place: what somebody has there is in the hands. */
const isAtLarge = ({ noun }: Thing, { lexicon }: Attachment): boolean =>
  (matchFeature(noun, lexicon) ?? matchSetting(noun, lexicon)) !== undefined && matchCast(noun, lexicon)?.match !== 'exact';

/** Whether somebody can carry a thing about. */
function isPortable(thing: Thing, state: Attachment): boolean {
  const row = matchCast(thing.noun, state.lexicon);
  if (row === undefined || row.match === 'substitute' || isAnimate(thing, state.lexicon)) return false;
  return (
    Math.max(...row.row.extent) < 1.6 &&
    !isKindOf(thing.noun, 'furniture', state.lexicon) &&
    !/^(tree|building|human|flower)$/.test(row.row.family)
  );
}

/** Deeds that are done with a tool or a weapon. */
const handwork =
  /^(fight|duel|battle|spar|attack|defend|fence|cut|chop|slice|carve|saw|hit|strike|beat|hammer|dig|rake|sweep|mop|clean|wipe|scrub|wash|brush|comb|paint|draw|write|sketch|sign|eat|stir|mix|whisk|cook|flip|fish|hunt|shoot|aim|point|poke|stab|slash|sew|knit|photograph|film|measure|drill|weld|scoop|shovel|row|paddle)$/;

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
  // "two knights fight with swords": what somebody does it with is in the hands
  if (
    (!afterNoun || state.lastRole === 'object') &&
    preposition === 'with' &&
    handwork.test(lastDeed?.verb ?? '') &&
    state.subjects?.[0] !== undefined &&
    !isAnimate(thing, state.lexicon) &&
    !isBodyPart(thing.noun) &&
    !isClothing(thing.noun, state) &&
    belongsTo(state.subjects[0], preposition, thing, state)
  ) {
    thing.count = 1;
    return;
  }
  if (afterNoun && host !== null && /^(with|in|wearing)$/.test(preposition) && belongsTo(host, preposition, thing, state)) return;
  // "a blue suit with a yellow tie", "red hair in a raincoat": it is on whoever has the thing before
  const wearer = afterNoun && host !== null && !isAnimate(host, state.lexicon) ? whoHas(host, state) : undefined;
  if (
    wearer !== undefined &&
    /^(with|in)$/.test(preposition) &&
    (isClothing(thing.noun, state) || isBodyPart(thing.noun)) &&
    belongsTo(wearer, preposition, thing, state)
  )
    return;
  if (
    !afterNoun &&
    preposition === 'with' &&
    state.subjects?.[0] !== undefined &&
    isBodyPart(thing.noun) &&
    belongsTo(state.subjects[0], preposition, thing, state)
  )
    return;
  // "walks in the rain with an umbrella": it is not the rain's
  if (
    afterNoun &&
    host !== null &&
    preposition === 'with' &&
    state.lastRole === 'place' &&
    state.subjects?.[0] !== undefined &&
    isPerson(state.subjects[0], state.lexicon) &&
    isAtLarge(host, state) &&
    isPortable(thing, state) &&
    belongsTo(state.subjects[0], preposition, thing, state)
  ) {
    if (thing.count === 0) thing.count = 1;
    return;
  }
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
    if (matchSetting(thing.noun, state.lexicon)?.match === 'exact') thing.roles.add('place');
    if (/^(?:hood|bonnet|trunk|tailgate|bumper|dashboard|windshield|windscreen)$/.test(host.noun)) host.owner ??= thing;
    link(state, host, 'of', thing, null);
    return;
  }
  thing.roles.add('place');
  if (afterNoun && host !== null && state.lastRole === 'subject' && lastDeed === null) {
    // "a glass and a cup on a table": both are there, unless the first has a place of its own
    const together = state.subjects?.includes(host) === true && staticPrepositions.has(preposition) ? state.subjects : [host];
    for (const one of together)
      if (one === host || !state.links.some(({ subject }) => subject === one)) link(state, one, preposition, thing, null);
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
  const isSentOff = state.lastRole === 'object' && /^(fly|throw|toss|launch|kick|release|shoot|juggle|chase|hurl)$/.test(deed?.verb ?? '');
  if (afterNoun && host !== null && state.lastRole !== 'subject' && staticPrepositions.has(preposition) && !isSentOff)
    link(state, host, preposition, thing, deed);
  if (state.subjects?.includes(thing) && host !== null) return link(state, host, preposition, thing, deed);
  if (preposition === 'out-of' && state.lastRole === 'object') return;
  // "pushes an old man in a wheelchair": he sits in it, not who pushes
  if (
    afterNoun &&
    state.lastRole === 'object' &&
    host !== null &&
    /^(in|on)$/.test(preposition) &&
    /^(push|pull|drag|wheel|rock|tow|wash|bathe|paint|draw|photograph)$/.test(deed?.verb ?? '') &&
    matchCast(thing.noun, state.lexicon) !== undefined &&
    matchSetting(thing.noun, state.lexicon)?.match !== 'exact'
  )
    return;
  // "waters a plant on a windowsill": a thing stands there, and nobody beside it
  if (
    afterNoun &&
    state.lastRole === 'object' &&
    host !== null &&
    preposition === 'on' &&
    /^(?:\w+ )?(?:table|desk|counter|countertop|windowsill|shelf|stove|tray|plate|wall|mantelpiece|anvil|easel|canvas|workbench|nightstand)$/.test(
      thing.noun,
    ) &&
    !isAnimate(host, state.lexicon)
  )
    return;
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
