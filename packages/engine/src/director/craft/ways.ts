import { type Beat, type Direction, directionNames, type Relation } from '@onereel/spec';
import type { MatchedAction } from '../lexicon/match-verb.ts';
import { isBodyPart } from '../reading/body-parts.ts';
import type { Deed } from '../reading/reading.ts';
import type { Casting } from './casting.ts';
import { relationNamed } from './relation-names.ts';

/** Which way a deed goes, from the viewer. */
export function directionOf(deed: Deed, action: MatchedAction): Direction | undefined {
  const said = directionNames.find((name) => name === deed.direction?.direction);
  if (said !== undefined) return said;
  if (/^(toward|towards)$/.test(deed.places[0]?.preposition ?? '') && deed.places[0]?.thing.noun === 'camera') return 'toward-camera';
  if (action.row.motion === 'travel' && deed.places.some(({ preposition }) => preposition === 'down')) return 'down';
  if (action.row.motion === 'travel' && deed.places.some(({ preposition }) => preposition === 'up')) return 'up';
  return action.row.direction;
}

/** What is done over something without being above it. */
export const quarrels = /^(fight|argue|battle|compete|cry|weep|laugh|quarrel|squabble|bark|wrestle)$/;

/** `rises above the meadow`, `flies to the left of the tree`, `runs through the forest`: where it ends or leads. */
export function goalOf(deed: Deed, casting: Casting): Beat['to'] | undefined {
  if (deed.direction?.to !== undefined && deed.direction.to !== 'camera') return deed.direction.to;
  const place = deed.places.find(
    ({ preposition, thing }) =>
      !(preposition === 'over' && (quarrels.test(deed.verb) || isBodyPart(thing.noun))) &&
      /^(to-|into$|onto$|above$|over$|behind$|through$|across$|around$|left-of$|right-of$|front-of$|past$|between$|near$|under$|on$|to$|toward)/.test(
        preposition,
      ),
  );
  const object = place === undefined ? undefined : casting.nameOf(place.thing);
  if (place === undefined || object === undefined) return undefined;
  const isWay = /^(through|across|along)$/.test(place.preposition);
  return { relation: isWay ? place.preposition : (relationNamed(place.preposition) ?? place.preposition), object };
}

/** Places that one comes out of; from all others one leaves where one stood on them. */
const hollow =
  /\b(cave|tunnel|hole|burrow|den|nest|cage|box|bag|basket|pocket|hat|bottle|lamp|can|jar|egg|shell|car|bus|van|taxi|truck|train|tent|house|hut|room|doorway|door|window|gate|building|garage|hangar|forest|woods|jungle|reed|bush|grass|hedge|leaf|flower|fog|mist|smoke|cloud|dark|darkness|shadow|crowd|water|sea|ocean|lake|river|pond|pool|sand|snow|mud|ground|earth|coffin|grave|portal|mirror|elevator|cockpit|cocoon|chimney)$/;
const upon = /^(take|jump|leap|hop|fall|drop|slide|slip|fly|climb|step|tumble|dive|get|launch|roll|lift|bounce|spring|plunge|swoop|knock)$/;

/** `takes off from the reeds`, `jumps off a wall`, `crawls out of a box`: where somebody is until the deed begins. */
export function departureOf(deed: Deed): { readonly relation: Relation['relation']; readonly place: Deed['places'][number] } | undefined {
  const place = deed.places.find(({ preposition }) => /^(from|off|out-of|from-.*)$/.test(preposition));
  if (place === undefined || deed.isPassive || isBodyPart(place.thing.noun)) return undefined;
  const { preposition, thing } = place;
  const side = /^from-(.*)$/.exec(preposition)?.[1];
  const beside = side === undefined ? undefined : relationNamed(side);
  if (beside !== undefined) return { relation: beside, place };
  if (preposition === 'off') return { relation: 'on', place };
  if (preposition === 'out-of' || hollow.test(thing.noun)) return { relation: 'in', place };
  return upon.test(deed.verb) ? { relation: 'on', place } : undefined;
}

/** Where a journey begins: a side of the picture, or in, on or behind something. */
export function originOf(deed: Deed, action: MatchedAction, casting: Casting): Beat['from'] | undefined {
  if (deed.direction?.from !== undefined) return deed.direction.from;
  const departure = action.row.motion === 'travel' ? departureOf(deed) : undefined;
  const object = departure === undefined ? undefined : casting.nameOf(departure.place.thing);
  return departure === undefined || object === undefined ? undefined : { relation: departure.relation, object };
}
